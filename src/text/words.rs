//! What the widget says, in the language it speaks on a page.
//! Not here: which language that is (`language`), or how a language file is fetched (`browser`).

use std::sync::Arc;

use super::direction::set_apart;
use super::template::{self, Part};
use super::{COUNT, Locale, Message, Sayable};

/// The words of one language: English, which is part of the module, or a list that was loaded. Cheap to
/// clone; a clone shares the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    loaded: Option<Arc<Vec<String>>>,
}

impl Words {
    /// English.
    pub const ENGLISH: Self = Self { loaded: None };

    /// The words of a language file: a string for each message, in the order of [`Sayable::place`]. `None` when
    /// their number differs, which means that the file belongs to another version of the widget.
    #[must_use]
    pub fn from_list(list: Vec<String>) -> Option<Self> {
        (list.len() == COUNT).then(|| Self { loaded: Some(Arc::new(list)) })
    }

    /// What the language says for a message, gaps and forms for counts included.
    #[must_use]
    pub fn say(&self, message: impl Sayable) -> &str {
        self.loaded
            .as_deref()
            .and_then(|list| list.get(message.place()))
            .map_or_else(|| message.english(), String::as_str)
    }

    /// A message with its gaps filled: `fill(Message::ShownOf, &[("shown", "20"), ("total", "45")])`.
    #[must_use]
    pub fn fill(&self, message: impl Sayable, values: &[(&str, &str)]) -> String {
        template::fill(self.say(message), values)
    }

    /// The same in parts, for a view that sets what fills the gaps apart.
    #[must_use]
    pub fn parts(&self, message: impl Sayable, values: &[(&str, &str)]) -> Vec<Part> {
        template::parts(self.say(message), values)
    }

    /// A message that counts: its form for `n`, with `{n}` as the locale writes it. The locale must be
    /// of the language of these words.
    #[must_use]
    pub fn count(&self, message: impl Sayable, n: u64, locale: &dyn Locale) -> String {
        let form = template::choose(self.say(message), locale.plural(n));
        template::fill(form, &[("n", &locale.number(n))])
    }

    /// Names as a list in parts, for a view that sets each of them apart.
    #[must_use]
    pub fn list_parts(&self, names: &[String]) -> Vec<Part> {
        let mut parts = Vec::new();
        for name in names {
            if !parts.is_empty() {
                parts.push(Part::Said(self.say(Message::Comma).to_owned()));
            }
            parts.push(Part::Named(name.clone()));
        }
        parts
    }

    /// The same as one text: "Austria, Chad". A mark of direction in one of them turns none of the others around.
    #[must_use]
    pub fn list(&self, names: &[String]) -> String {
        let mut list = String::new();
        for name in names {
            if !list.is_empty() {
                list.push_str(self.say(Message::Comma));
            }
            list.push_str(&set_apart(name));
        }
        list
    }
}
