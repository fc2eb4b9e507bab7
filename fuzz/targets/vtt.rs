//! Any bytes as a file of timed text.
//! Not here: documents (`story`, `import`).
#![no_main]

use libfuzzer_sys::fuzz_target;
use story_widget_fuzz::{in_time, judge_timed_text};

fuzz_target!(|bytes: &[u8]| in_time(|| judge_timed_text(bytes)));
