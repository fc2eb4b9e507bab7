//! Any bytes as the answer to the request for a feed.
//! Not here: documents of other formats (`import`).
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    story_widget_fuzz::read_and_judge(bytes);
});
