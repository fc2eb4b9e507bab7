//! What was read, as two numbers: how a refresh that brings the same story is known.
//! Not here: the reading itself (`read`).

/// Fingerprints of what was read of a document.
///
/// They are made of everything the model is made of, and of nothing else: fields that nobody reads and white
/// space change nothing. To compare two models field by field would be code for each of their types.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Prints {
    /// Of all of it.
    pub document: u64,
    /// Of the ranked list alone (`/topDownloads`).
    pub list: u64,
}

/// What a fingerprint of nothing is (FNV-1a of 64 bits).
pub(super) const NOTHING: u64 = 0xcbf2_9ce4_8422_2325;

/// The fingerprint of what had `print`, with a text after it.
pub(super) fn printed(print: u64, text: &str) -> u64 {
    let with = |print: u64, byte: u8| (print ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    // The byte at the end is in no text, so that two texts are not one.
    with(text.bytes().fold(print, with), 0xff)
}
