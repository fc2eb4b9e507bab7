//! Capital and small letters of the alphabets that have both and that agencies write in.
//! Not here: what they say of a line (`shout`, `block`).
//!
//! Basic Latin to Latin Extended-A, Vietnamese, Greek and Cyrillic. `char::is_uppercase` and `is_lowercase` know
//! all there are, with tables that cost 1.2 kB of brotli for letters nobody begins a line with.

/// Whether it is a capital letter.
pub(super) fn is_capital(letter: char) -> bool {
    match letter {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Ά' | 'Έ'..='Ώ' | 'Α'..='Ϋ' | 'Ѐ'..='Я' => true,
        _ => in_pair(letter) == Some(0),
    }
}

/// Whether it is a small letter.
pub(super) fn is_small(letter: char) -> bool {
    match letter {
        'a'..='z' | 'ß'..='ö' | 'ø'..='ÿ' | 'ΐ' | 'ά'..='ώ' | 'а'..='џ' => true,
        _ => in_pair(letter) == Some(1),
    }
}

/// The place of a letter in its pair, where each capital is followed by its small letter.
fn in_pair(letter: char) -> Option<u32> {
    let number = u32::from(letter);
    match number {
        0x100..=0x137 | 0x14a..=0x177 | 0x1ea0..=0x1eff => Some(number & 1),
        0x139..=0x148 | 0x179..=0x17e => Some(!number & 1),
        _ => None,
    }
}
