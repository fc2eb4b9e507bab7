//! A transcript or shotlist as plain text.
//! Not here: its rows (`state::transcript`).

use super::duration::clock;
use crate::state::transcript::Row;

/// The rows as they are copied, a line each: `00:12 Speaker: text`.
#[must_use]
pub fn copied(rows: &[Row]) -> String {
    let mut text = String::new();
    for row in rows {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&clock(row.start));
        text.push(' ');
        text.push_str(&row.whole());
    }
    text
}
