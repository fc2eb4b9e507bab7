//! Decimal numbers, exactly, without floating point.
//! Not here: the range a field allows (`wire`).

/// A number in whole thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) struct Decimal {
    /// The number in thousandths, towards zero.
    pub(in super::super) thousandths: i64,
    /// Whether nothing is left beyond the thousandths.
    pub(in super::super) is_exact: bool,
}

impl Decimal {
    /// Reads a JSON number (RFC 8259 section 6); `None` where its thousandths do not fit an `i64`.
    pub(in super::super) fn read(json: &str) -> Option<Self> {
        let end = json.bytes().position(|byte| matches!(byte, b'e' | b'E')).unwrap_or(json.len());
        let (mantissa, exponent) = json.split_at_checked(end)?;
        let is_negative = mantissa.starts_with('-');
        let point = mantissa.bytes().position(|byte| byte == b'.').unwrap_or(mantissa.len());
        let whole = point.saturating_sub(usize::from(is_negative));

        // How many digits from the left stand at or above the place of the thousandths.
        let mut places = i64::try_from(whole).ok()?.saturating_add(power(exponent)).saturating_add(3);
        let (mut thousandths, mut is_exact) = (0_i64, true);
        for byte in mantissa.bytes().filter(u8::is_ascii_digit) {
            let digit = i64::from(byte & 0x0f);
            if places > 0 {
                thousandths = with_digit(thousandths, digit)?;
            } else {
                is_exact &= digit == 0;
            }
            places = places.saturating_sub(1);
        }
        while places > 0 && thousandths != 0 {
            thousandths = with_digit(thousandths, 0)?;
            places = places.saturating_sub(1);
        }
        let thousandths = if is_negative { thousandths.saturating_neg() } else { thousandths };
        Some(Self { thousandths, is_exact })
    }
}

/// The exponent with its `e`; one beyond all use stays beyond all use, none is 0.
fn power(exponent: &str) -> i64 {
    let (mut is_negative, mut power) = (false, 0_i64);
    for byte in exponent.bytes() {
        is_negative |= byte == b'-';
        if byte.is_ascii_digit() {
            power = with_digit(power, i64::from(byte & 0x0f)).unwrap_or(power);
        }
    }
    if is_negative { power.saturating_neg() } else { power }
}

/// A number with one more digit; checked by hand, because a checked multiplication of 64 bits is one of 128.
fn with_digit(number: i64, digit: i64) -> Option<i64> {
    (number < i64::MAX / 10).then(|| number.wrapping_mul(10).wrapping_add(digit))
}
