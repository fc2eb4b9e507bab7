//! Marks that turn the writing around, kept to the name that has them (Unicode Annex 9, 3.1.2 and 3.3.2).
//! Not here: elements that set a name apart (`view`), or telling of such marks (`feed`).

use crate::feed::moves_others;

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_DIRECTIONAL_ISOLATE: char = '\u{2069}';

/// The name with an end for every isolate that it begins, and a beginning for every one that it ends: an element that
/// sets a name apart does so by such marks too, and would be ended, or not, by what is in the name.
#[must_use]
pub fn balanced(name: &str) -> String {
    let (mut begun, mut ended) = (0_usize, 0_usize);
    for character in name.chars() {
        match character {
            '\u{2066}'..=FIRST_STRONG_ISOLATE => begun = begun.saturating_add(1),
            POP_DIRECTIONAL_ISOLATE if begun == 0 => ended = ended.saturating_add(1),
            POP_DIRECTIONAL_ISOLATE => begun = begun.saturating_sub(1),
            _ => {}
        }
    }
    let mut balanced = String::new();
    (0..ended).for_each(|_| balanced.push(FIRST_STRONG_ISOLATE));
    balanced.push_str(name);
    (0..begun).for_each(|_| balanced.push(POP_DIRECTIONAL_ISOLATE));
    balanced
}

/// A name that stands in one text with others: where it has a mark, it is set apart by marks of its own.
#[must_use]
pub fn set_apart(name: &str) -> String {
    let mut apart = balanced(name);
    if name.chars().any(moves_others) {
        apart.insert(0, FIRST_STRONG_ISOLATE);
        apart.push(POP_DIRECTIONAL_ISOLATE);
    }
    apart
}
