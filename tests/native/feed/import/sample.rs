//! The sample documents of other formats, whole.

use story_widget::feed::import::{Place, import, read_any};
use story_widget::feed::{Body, Document, Restrictions, Seconds};

use super::links;

fn sample(json: &str) -> Document {
    let reading = read_any(json.as_bytes(), &links(), Place::Story);
    reading.document.unwrap_or_else(|unreadable| panic!("{unreadable}"))
}

const SAMPLES: [&str; 6] = [
    include_str!("../../../../public/feeds/ninjs-1-superdesk.json"),
    include_str!("../../../../public/feeds/ninjs-2.json"),
    include_str!("../../../../public/feeds/ninjs-3.json"),
    include_str!("../../../../public/feeds/ninjs-ap.json"),
    include_str!("../../../../public/feeds/json-feed.json"),
    include_str!("../../../../public/feeds/schema-org.json"),
];

#[test]
fn each_has_a_headline_footage_of_a_minute_and_a_text() {
    for json in SAMPLES {
        let story = sample(json).story.expect("a story");
        assert!(story.headline.contains("erry leaves Port Aldry"), "{}", story.headline);
        let video = story.video.expect("footage");
        assert_eq!(video.duration.map(Seconds::millis), Some(60_000), "{}", story.id);
        assert!(video.poster.is_some(), "{}", story.id);
        assert!(!story.description.is_empty(), "{}", story.id);
        assert_eq!(story.published.expect("a date").epoch_seconds(), 1_695_208_140, "{}", story.id);
    }
}

#[test]
fn what_each_became_reads_the_same_as_itself() {
    for json in SAMPLES {
        let converted = import(json.as_bytes(), Place::Story).expect("known").json;
        let reading = story_widget::feed::read(converted.as_bytes(), &links());
        assert_eq!(reading.document.expect("a document"), sample(json));
        assert_eq!(reading.problems, []);
    }
}

#[test]
fn no_markup_is_left_in_any_text() {
    for json in SAMPLES {
        for block in sample(json).story.expect("a story").description {
            let texts = match block.body {
                Body::Paragraph(text) | Body::Heading(text) => vec![text],
                Body::List(rows) => rows,
            };
            for text in texts {
                assert!(!text.contains(['<', '>']) && !text.contains("alert"), "{text}");
            }
        }
    }
}

#[test]
fn the_terms_of_each_are_there_word_for_word() {
    let terms = |index: usize| match sample(SAMPLES[index]).story.expect("a story").rights.restrictions {
        Restrictions::Stated(rows) => rows.into_iter().filter_map(|row| row.text).collect(),
        _ => Vec::new(),
    };
    assert_eq!(
        terms(0),
        ["Mandatory credit: Sorrel Harbour Trust. No archive.", "Broadcast only within 48 hours."]
    );
    assert_eq!(terms(1), ["Mandatory credit: Sorrel Harbour Trust", "No access for the Merrow Isles"]);
    assert_eq!(terms(2), ["Subscribers only. Mandatory credit: Sorrel Harbour Trust"]);
    assert_eq!(
        terms(3),
        [
            "This content is intended for editorial use only.",
            "No Use in the Merrow Isles",
            "Agency Clients Only"
        ]
    );
    assert_eq!(terms(5), ["Mandatory credit: Sorrel Harbour Trust"]);
}
