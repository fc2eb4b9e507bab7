//! Decimal numbers, exactly, without floating point.
//! Not here: the range a field allows (`wire`).

/// A number in whole thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Decimal {
    /// The number in thousandths, towards zero.
    pub(super) thousandths: i64,
    /// Whether nothing is left beyond the thousandths.
    pub(super) is_exact: bool,
}

impl Decimal {
    /// Reads a JSON number (RFC 8259 section 6); `None` where its thousandths do not fit an `i64`.
    pub(super) fn read(json: &str) -> Option<Self> {
        let (mantissa, exponent) = json.split_once(['e', 'E']).unwrap_or((json, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let (is_negative, whole) = whole.strip_prefix('-').map_or((false, whole), |digits| (true, digits));

        // How many digits from the left stand at or above the place of the thousandths.
        let mut places = count(whole).saturating_add(power(exponent)).saturating_add(3);
        let (mut thousandths, mut is_exact) = (0_i64, true);
        for digit in whole.bytes().chain(fraction.bytes()).map(|byte| i64::from(byte & 0x0f)) {
            if places > 0 {
                thousandths = thousandths.checked_mul(10)?.checked_add(digit)?;
            } else {
                is_exact &= digit == 0;
            }
            places = places.saturating_sub(1);
        }
        while places > 0 && thousandths != 0 {
            thousandths = thousandths.checked_mul(10)?;
            places = places.saturating_sub(1);
        }
        let thousandths = if is_negative { thousandths.saturating_neg() } else { thousandths };
        Some(Self { thousandths, is_exact })
    }
}

fn count(digits: &str) -> i64 {
    i64::try_from(digits.len()).unwrap_or(i64::MAX)
}

/// The exponent; one beyond all use becomes the nearest that is representable.
fn power(digits: &str) -> i64 {
    let (is_negative, digits) = match digits.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, digits.strip_prefix('+').unwrap_or(digits)),
    };
    let power = digits
        .bytes()
        .fold(0_i64, |power, byte| power.saturating_mul(10).saturating_add(i64::from(byte & 0x0f)));
    if is_negative { power.saturating_neg() } else { power }
}
