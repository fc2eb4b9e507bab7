//! SHA-256.
//! Not here: what is hashed. `SubtleCrypto` would need https and a wait; this needs neither.

use sha2::compress256;
use sha2::digest::generic_array::GenericArray;

/// The SHA-256 of a text.
///
/// The algorithm's loop is the crate's. What it has for texts that come in pieces is more code than the text
/// that is padded here at once (FIPS 180-4, sections 5.1.1 and 5.3.3).
#[must_use]
pub fn sha256(text: &str) -> [u8; 32] {
    let mut state = [
        0x6a09_e667,
        0xbb67_ae85,
        0x3c6e_f372,
        0xa54f_f53a,
        0x510e_527f,
        0x9b05_688c,
        0x1f83_d9ab,
        0x5be0_cd19,
    ];
    let mut message = text.as_bytes().to_vec();
    message.push(0x80);
    while message.len() % 64 != 56 {
        message.push(0);
    }
    message.extend((text.len() as u64 * 8).to_be_bytes());
    for block in message.chunks_exact(64) {
        compress256(&mut state, std::slice::from_ref(GenericArray::from_slice(block)));
    }
    let mut hash = [0; 32];
    for (place, word) in hash.chunks_exact_mut(4).zip(state) {
        place.copy_from_slice(&word.to_be_bytes());
    }
    hash
}
