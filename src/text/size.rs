//! How the size of a file is written.
//! Not here: lengths of time (`duration`).

use super::{Locale, Message, Words};

/// A number of bytes, rounded to whole units of a thousand: "12 MB", "640 kB", at least "1 kB".
#[must_use]
pub fn size(bytes: u64, words: &Words, locale: &dyn Locale) -> String {
    let (unit, message) =
        if bytes < 999_500 { (1000, Message::Kilobytes) } else { (1_000_000, Message::Megabytes) };
    let rounded = bytes.saturating_add(unit / 2) / unit;
    words.fill(message, &[("n", &locale.number(rounded.max(1)))])
}
