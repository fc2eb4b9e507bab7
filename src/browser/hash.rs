//! SHA-256.
//! Not here: what is hashed. `SubtleCrypto` would need https and a wait; this needs neither.

use sha2::{Digest, Sha256};

/// The SHA-256 of a text.
#[must_use]
pub fn sha256(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}
