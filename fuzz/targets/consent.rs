//! Any bytes as what was kept of a choice, and as what pages say of consent.
//! Not here: the notice in a document (`story`).
#![no_main]

use libfuzzer_sys::fuzz_target;
use story_widget::state::consent::host::services;
use story_widget::state::consent::{Answer, Asked, AskedCategory, Consent, Mode, Moment, Record};
use story_widget_fuzz::in_time;

const CATEGORIES: [&str; 4] = ["preferences", "analytics", "ads", "weather"];

/// What is asked about each of them.
const DIGEST: &str = "mmww";

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
    let category = |id: &str| AskedCategory { id: id.to_owned(), digest: DIGEST.to_owned() };
    let asked = Asked {
        categories: CATEGORIES.map(category).to_vec(),
        language: "en".to_owned(),
        ..Asked::default()
    };
    for gpc in [false, true] {
        let consent = Consent::new(Mode::Own, asked.clone(), Some(record.clone()), gpc, now);
        for category in CATEGORIES {
            // In these words or in those of another language, and with the same providers or with players of other sites.
            let yes = |who: &str, words: &str| written.contains(&[".1", who, words, category].concat());
            let (who, words) = DIGEST.split_at(2);
            let is_in_it = [who, "**"].iter().any(|who| {
                yes(who, words) || yes(who, "**") || !written.contains(".en.") && written.contains(category)
            });
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
