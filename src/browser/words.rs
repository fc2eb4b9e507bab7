//! Language files, as the loader fetched them.
//! Not here: which language a page gets (`text::language`).

use js_sys::{Array, Promise};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use crate::text::Words;

/// The language files of this version, each asked for at most once a page.
#[derive(Clone)]
pub struct WordFiles {
    ask: Rc<dyn Fn(&str) -> Promise>,
}

impl WordFiles {
    /// `ask` gives the file of a language, a JSON array of strings, as it is on its way.
    #[must_use]
    pub fn new(ask: impl Fn(&str) -> Promise + 'static) -> Self {
        Self { ask: Rc::new(ask) }
    }

    /// The words of the language with that tag. `None` when there is no such file, it does not come, or
    /// it is of another version.
    pub async fn words(&self, tag: &str) -> Option<Words> {
        let list: Array = JsFuture::from((self.ask)(tag)).await.ok()?.dyn_into().ok()?;
        let mut words = Vec::new();
        for word in list.iter() {
            words.push(word.as_string().unwrap_or_default());
        }
        Words::from_list(words)
    }
}
