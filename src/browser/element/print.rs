//! Writing an element as markup, for pages that are made before there is a browser.
//! Not here: making it in one (`make`). Nothing that the widget runs in a browser writes markup.

use super::{Description, Element, Part};

/// Elements that have no content and no end (HTML, 13.1.2).
const VOID: [&str; 6] = ["br", "hr", "img", "input", "source", "track"];

/// Says of a button that a press on it is to be kept.
const KEPT: &str = "popovertarget";

impl Element {
    /// The element as it is now: what is live is asked once, what listens is left out.
    #[must_use]
    pub fn printed(&self) -> String {
        let mut markup = String::new();
        self.print(&mut markup);
        markup
    }

    /// A press on this button before there is a module is kept until there is one, which then does what the press does:
    /// not for what only a person may do.
    #[must_use]
    pub fn kept(self) -> Self {
        self.attr(KEPT, "")
    }

    fn print(&self, markup: &mut String) {
        let Description { name, parts, .. } = &*self.0;
        let mut attributes = attributes(parts);
        let keeper = keep(&mut attributes);
        if *name == "select" {
            // What is chosen before there is a module nobody keeps: a menu waits, and says so.
            attributes.push(("disabled", String::new()));
        }
        markup.extend(["<", name]);
        for (name, value) in attributes {
            markup.extend([" ", name]);
            if !value.is_empty() {
                markup.push_str("=\"");
                escape(&value, markup);
                markup.push('"');
            }
        }
        markup.push('>');
        if VOID.contains(name) {
            return;
        }
        for part in parts {
            part.print(markup);
        }
        markup.extend(["</", name, ">"]);
        if let Some(id) = keeper {
            markup.extend(["<i id=\"", &id, "\" popover=\"manual\"></i>"]);
        }
    }
}

/// Has the browser itself keep a press, without a script: it opens a popover that has nothing in it (`drawn.css`). The
/// name of that, which this gives, is a selector of the button, by which `bridge.js` finds the module's own. What opens
/// something closes it by the next press, and the browser tells assistive technology so; all else is pressed once.
fn keep(attributes: &mut Vec<(&'static str, String)>) -> Option<String> {
    let value = |asked| attributes.iter().find(|(name, _)| *name == asked).map(|(_, value)| value.as_str());
    value(KEPT)?;
    let (controls, class) = (value("aria-controls"), value("class"));
    let selector = controls
        .map(|id| format!("[aria-controls={id}]"))
        .or_else(|| class.map(|class| format!(".{class}")))?;
    let opens = value("aria-expanded").is_some();
    attributes.retain(|(name, _)| !matches!(*name, KEPT | "aria-expanded"));
    attributes.push((KEPT, selector.clone()));
    if !opens {
        attributes.push(("popovertargetaction", "show".into()));
    }
    Some(selector)
}

impl Part {
    fn print(&self, markup: &mut String) {
        match self {
            Self::Text(text) => escape(text, markup),
            Self::LiveText(text) => escape(&text.run(), markup),
            Self::Child(child) => child.print(markup),
            Self::Live(children) => children.run().iter().for_each(|child| child.print(markup)),
            Self::Growing { count, row } => {
                (0..count.run()).for_each(|index| row.run_with(index).print(markup));
            }
            Self::Attribute(..)
            | Self::LiveAttribute(..)
            | Self::LiveFlag(..)
            | Self::LiveState(..)
            | Self::LiveValue(_)
            | Self::LiveChecked(_)
            | Self::LiveStyle(..)
            | Self::On(..)
            | Self::At(_) => {}
        }
    }
}

/// The attributes of an element, each once: one that is set again has its last value. Properties that a script
/// has to set, such as styles, are none.
fn attributes(parts: &[Part]) -> Vec<(&'static str, String)> {
    let mut attributes: Vec<(&'static str, String)> = Vec::new();
    for part in parts {
        let (name, value) = match part {
            Part::Attribute(name, value) => (*name, Some(value.clone())),
            Part::LiveAttribute(name, value) => (*name, value.run()),
            Part::LiveFlag(name, on) => (*name, on.run().then(String::new)),
            Part::LiveState(name, on) => (*name, Some(on.run().to_string())),
            Part::LiveValue(value) => ("value", Some(value.run())),
            Part::LiveChecked(on) => ("checked", on.run().then(String::new)),
            _ => continue,
        };
        attributes.retain(|(other, _)| *other != name);
        attributes.extend(value.map(|value| (name, value)));
    }
    attributes
}

/// Text in an element, or in a value between double quotes.
fn escape(text: &str, markup: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => markup.push_str("&amp;"),
            '<' => markup.push_str("&lt;"),
            '>' => markup.push_str("&gt;"),
            '"' => markup.push_str("&quot;"),
            _ => markup.push(letter),
        }
    }
}
