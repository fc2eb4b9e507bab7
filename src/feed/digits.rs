//! Whole numbers in decimal digits.
//! Not here: how a language writes a number (`text::Locale`), or numbers in JSON (`wire`).

/// A whole number in decimal digits, without grouping.
///
/// `to_string` would be the same with code of its own for each type of number, and with padding.
#[must_use]
pub fn digits(mut number: u64) -> String {
    let mut digits = String::new();
    loop {
        let digit = u8::try_from(number % 10).unwrap_or_default();
        digits.insert(0, char::from(b'0' | digit));
        number /= 10;
        if number == 0 {
            return digits;
        }
    }
}
