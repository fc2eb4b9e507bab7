//! Making texts alike that a reader who searches takes for the same.
//! Not here: what is left out of them then (`state::transcript::plain`).

use js_sys::JsString;

use crate::state::transcript::plain;

/// A text in small letters, decomposed (NFKD) and without marks. The platform has the tables for it.
#[must_use]
pub fn fold(text: &str) -> String {
    plain(&String::from(JsString::from(text).normalize("NFKD").to_lower_case()))
}
