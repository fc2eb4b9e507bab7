//! Any bytes as a document that some agency wrote in a format of its own.
//! Not here: bytes that nobody meant as a document (`story`).
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    story_widget_fuzz::read_and_judge(bytes);
});
