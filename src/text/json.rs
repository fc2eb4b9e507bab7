//! Writing JSON that can stand inside a script element.
//! Not here: what is written.

/// An object in the making; what says nothing is left out.
pub(super) struct Object {
    json: String,
}

impl Object {
    /// An object with nothing in it yet.
    pub(super) fn new() -> Self {
        Self { json: String::from("{") }
    }

    /// A thing of that type, as JSON-LD says it.
    pub(super) fn of(kind: &str) -> Self {
        let mut object = Self::new();
        object.text("@type", Some(kind));
        object
    }

    /// A text, if there is one with anything in it.
    pub(super) fn text(&mut self, name: &str, text: Option<&str>) {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            self.value(name, &quoted(text));
        }
    }

    /// A list, if there is anything in it.
    pub(super) fn list(&mut self, name: &str, values: &[String]) {
        if !values.is_empty() {
            self.value(name, &["[", &values.join(","), "]"].concat());
        }
    }

    /// Any value, as JSON.
    pub(super) fn value(&mut self, name: &str, json: &str) {
        if self.json.len() > 1 {
            self.json.push(',');
        }
        self.json.push_str(&quoted(name));
        self.json.push(':');
        self.json.push_str(json);
    }

    /// The object as JSON.
    pub(super) fn end(mut self) -> String {
        self.json.push('}');
        self.json
    }
}

/// A text as a JSON string. Nothing in it can end the script it stands in or begin a comment there, and it
/// is a string of JavaScript too.
pub(super) fn quoted(text: &str) -> String {
    let mut json = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\0'..=' ' | '<' | '\u{2028}' | '\u{2029}' if character != ' ' => {
                json.push_str("\\u");
                for place in [12, 8, 4, 0] {
                    json.extend(char::from_digit(u32::from(character) >> place & 0xf, 16));
                }
            }
            other => json.push(other),
        }
    }
    json.push('"');
    json
}
