//! Writing an element as markup, for pages that are made before there is a browser.
//! Not here: making it in one (`make`). Nothing that the widget runs in a browser writes markup.

use super::{Description, Element, Part};

/// Elements that have no content and no end (HTML, 13.1.2).
const VOID: [&str; 6] = ["br", "hr", "img", "input", "source", "track"];

impl Element {
    /// The element as it is now: what is live is asked once, what listens is left out.
    #[must_use]
    pub fn printed(&self) -> String {
        let mut markup = String::new();
        self.print(&mut markup);
        markup
    }

    fn print(&self, markup: &mut String) {
        let Description { name, parts, .. } = &*self.0;
        markup.extend(["<", name]);
        for (name, value) in attributes(parts) {
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
    }
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
