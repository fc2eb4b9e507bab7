//! What the build step writes of the languages.
//! Not here: anything that runs in a browser.

use super::{Language, ar, de, en, es, fr};
use crate::text::Message;

impl Language {
    /// What the language says for a message, gaps and forms for counts included.
    #[must_use]
    pub const fn say(self, message: Message) -> &'static str {
        match self {
            Self::English => en::say(message),
            Self::Arabic => ar::say(message),
            Self::German => de::say(message),
            Self::Spanish => es::say(message),
            Self::French => fr::say(message),
        }
    }
}

/// The file of a language: one JSON array with a string for each of [`Message::ALL`], in that order,
/// which [`Words::from_list`](crate::text::Words::from_list) takes.
#[must_use]
pub fn as_json(language: Language) -> String {
    array(language, Message::ALL)
}

/// What the loader carries: one JSON object with an array of strings for each language's tag, in the
/// order of [`Message::LOADER`].
#[must_use]
pub fn loader_as_json() -> String {
    let members = Language::ALL.map(|language| {
        let words = array(language, Message::LOADER);
        format!(r#""{}":{words}"#, language.tag())
    });
    format!("{{{}}}", members.join(","))
}

fn array(language: Language, messages: &[Message]) -> String {
    let words: Vec<&str> = messages.iter().map(|&message| language.say(message)).collect();
    serde_json::json!(words).to_string()
}
