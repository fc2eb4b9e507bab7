//! Any bytes as what was kept of a choice, and as what pages say of consent.
//! Not here: the notice in a document (`story`).
#![no_main]

use libfuzzer_sys::fuzz_target;
use story_widget::state::consent::host::services;
use story_widget::state::consent::{Answer, Asked, Consent, Mode, Moment, Record};
use story_widget_fuzz::in_time;

const CATEGORIES: [&str; 4] = ["preferences", "analytics", "ads", "weather"];

fuzz_target!(|bytes: &[u8]| {
    if let Some(record) = in_time(|| Record::parse(bytes)) {
        judge(bytes, &record);
    }
    let text = String::from_utf8_lossy(bytes);
    if let Some(answer) = in_time(|| Answer::from_attribute(&text)) {
        judge_answer(&answer);
    }
    // Words of a tool, each with a yes or a no.
    let rows = text.lines().map(|line| (line.trim_start_matches('!'), !line.starts_with('!')));
    judge_answer(&services(rows));
});

fn judge(bytes: &[u8], record: &Record) {
    let written = record.write();
    assert_eq!(written.as_bytes(), bytes, "what is read is what was written");
    assert!(written.len() <= 200);
    assert_eq!(record.clone().or_newer(record), *record, "with itself it is itself");
    // On the day of the choice nothing is granted that is not in it.
    let now = Moment { day: record.day(), ms: 0 };
    let asked = Asked { categories: CATEGORIES.map(str::to_owned).to_vec(), ..Asked::default() };
    for gpc in [false, true] {
        let consent = Consent::new(Mode::Own, asked.clone(), Some(record.clone()), gpc, now);
        for category in CATEGORIES {
            // As asked about by the notice, or by that of another story.
            let is_in_it = [".1", ".1^"].iter().any(|yes| written.contains(&[yes, category].concat()));
            assert!(is_in_it || !consent.allows(category), "{category} of {written}");
        }
    }
}

fn judge_answer(answer: &Answer) {
    let about = in_time(|| answer.about(CATEGORIES.into_iter()));
    let stricter = about.clone().and(&Answer::denied());
    for category in CATEGORIES {
        assert!(!stricter.grants(category), "a no to everything is one");
        assert!(!(answer.denies_all() && about.grants(category)));
    }
}
