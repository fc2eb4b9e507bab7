//! SHA-256 as the standard has it, at the lengths where its padding takes another block.

use std::fmt::Write as _;

use story_widget::browser::sha256;
use wasm_bindgen_test::wasm_bindgen_test;

fn hash_of_as(length: usize) -> String {
    let mut digits = String::new();
    for byte in sha256(&"a".repeat(length)) {
        write!(digits, "{byte:02x}").expect("a text takes more text");
    }
    digits
}

#[wasm_bindgen_test]
fn the_hash_of_a_text_is_that_of_every_other_program() {
    let hashes = [
        (0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
        (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
        (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
        (119, "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"),
    ];
    for (length, hash) in hashes {
        assert_eq!(hash_of_as(length), hash, "{length} bytes");
    }
}
