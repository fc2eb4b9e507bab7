//! Any bytes as a document that some agency wrote in a format of its own.
//! Not here: bytes that nobody meant as a document (`story`).
#![no_main]

use libfuzzer_sys::fuzz_target;
use story_widget::feed::import::{Dialect, Place, import, read_any};
use story_widget_fuzz::{in_time, judge, links, read_and_judge};

fuzz_target!(|bytes: &[u8]| {
    for place in [Place::Story, Place::List] {
        check(bytes, place);
    }
});

fn check(bytes: &[u8], place: Place) {
    let reading = in_time(|| read_any(bytes, &links(), place));
    // No text need be in the document letter by letter: markup is taken out, and words are put together.
    judge(b"", &reading);
    let Ok(imported) = import(bytes, place) else { return };
    let json = imported.json.as_bytes();
    if json.len() <= 1_048_576 {
        let native = read_and_judge(json);
        if imported.dialect != Dialect::Native {
            assert_eq!(native.document.ok(), reading.document.ok(), "what is written reads otherwise");
        }
        let again = import(json, place).map(|imported| imported.json);
        assert_eq!(again.as_ref(), Ok(&imported.json), "turned once more it is another");
    }
}
