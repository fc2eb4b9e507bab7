//! What the build step writes of the languages.
//! Not here: anything that runs in a browser.

use super::{Language, ar, de, en, es, fa, fr, he, hi, id, ja, pseudo, pt, ru, tr, zh};
use crate::text::{
    Message, PlayerMessage, Sayable, SettingsMessage, SheetMessage, ThirdPartyMessage, TranscriptMessage,
};

/// A message that every language says.
pub trait Translated: Sayable {
    /// What a language says for it, gaps and forms for counts included.
    fn in_language(self, language: Language) -> &'static str;
}

macro_rules! translated {
    ($($table:ident by $say:ident,)*) => {
        $(impl Translated for $table {
            fn in_language(self, language: Language) -> &'static str {
                match language {
                    // What the last two make of English is made where the file is written.
                    Language::English | Language::Accented | Language::Mirrored => en::$say(self),
                    Language::Arabic => ar::$say(self),
                    Language::German => de::$say(self),
                    Language::Spanish => es::$say(self),
                    Language::Persian => fa::$say(self),
                    Language::French => fr::$say(self),
                    Language::Hebrew => he::$say(self),
                    Language::Hindi => hi::$say(self),
                    Language::Indonesian => id::$say(self),
                    Language::Japanese => ja::$say(self),
                    Language::Portuguese => pt::$say(self),
                    Language::Russian => ru::$say(self),
                    Language::Turkish => tr::$say(self),
                    Language::Chinese => zh::$say(self),
                }
            }
        })*

        /// What a language says, table after table.
        fn all(language: Language) -> Vec<&'static str> {
            let mut words = Vec::new();
            $(words.extend($table::ALL.iter().map(|&message| language.say(message)));)*
            words
        }
    };
}

// In the order of the tables.
translated! {
    Message by say,
    PlayerMessage by player,
    SettingsMessage by settings,
    SheetMessage by sheet,
    TranscriptMessage by transcript,
    ThirdPartyMessage by third_party,
}

impl Language {
    /// What the language says for a message, gaps and forms for counts included.
    #[must_use]
    pub fn say(self, message: impl Translated) -> &'static str {
        message.in_language(self)
    }
}

/// The file of a language: one JSON array with a string for each message of each table, in their order,
/// which [`Words::from_list`](crate::text::Words::from_list) takes.
#[must_use]
pub fn as_json(language: Language) -> String {
    let words = all(language);
    match language {
        Language::Accented => serde_json::json!(words.into_iter().map(pseudo::accented).collect::<Vec<_>>()),
        Language::Mirrored => serde_json::json!(words.into_iter().map(pseudo::mirrored).collect::<Vec<_>>()),
        _ => serde_json::json!(words),
    }
    .to_string()
}
