//! The times of a cue: `00:12.500 --> 01:02:03.000 align:start`.
//! Not here: where such a line stands (`super`).

use super::Seconds;

/// White space within a line.
const SPACE: [char; 3] = [' ', '\t', '\u{c}'];

/// Whether a line can only be one of times. The standard library searches faster, with five times the code.
pub(super) fn is_timing(line: &str) -> bool {
    line.as_bytes().windows(3).any(|three| three == b"-->")
}

/// Start and end, where the line has both; the settings behind them say where a browser would place the cue. An
/// end before the start counts as the start.
pub(super) fn timing(line: &str) -> Option<(Seconds, Seconds)> {
    let (start, rest) = time(line.trim_start_matches(SPACE))?;
    let rest = rest.trim_start_matches(SPACE).strip_prefix("-->")?;
    let (end, _) = time(rest.trim_start_matches(SPACE))?;
    Some((start, start.max(end)))
}

/// A time at the beginning of a text, and what is left: minutes and seconds, both of two digits below 60, and
/// thousandths; before them hours, of any number of digits, where there are any.
fn time(text: &str) -> Option<(Seconds, &str)> {
    let (first, rest) = digits(text);
    let (second, rest) = digits(rest.strip_prefix(':')?);
    let (hours, minutes, seconds, rest) = match rest.strip_prefix(':') {
        Some(rest) => {
            let (third, rest) = digits(rest);
            (first.parse().ok()?, sixtieth(second)?, sixtieth(third)?, rest)
        }
        None => (0, sixtieth(first)?, sixtieth(second)?, rest),
    };
    let (fraction, rest) = digits(rest.strip_prefix('.')?);
    let thousandths: u32 = fraction.parse().ok().filter(|_| fraction.len() == 3)?;
    let whole = minutes.checked_mul(60)?.checked_add(seconds)?;
    let whole = u32::checked_mul(hours, 3600)?.checked_add(whole)?;
    let time = Seconds::from_millis(whole.checked_mul(1000)?.checked_add(thousandths)?)?;
    Some((time, rest))
}

/// The digits a text begins with, and what is left.
fn digits(text: &str) -> (&str, &str) {
    let end = text.find(|digit: char| !digit.is_ascii_digit()).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or_default()
}

/// Two digits that count minutes or seconds.
fn sixtieth(digits: &str) -> Option<u32> {
    digits.parse().ok().filter(|&number| digits.len() == 2 && number < 60)
}
