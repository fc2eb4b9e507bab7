//! What is told, read again as a feed: the same story, and no term of its rights lost.

use story_widget::feed::import::{Place, read_any};
use story_widget::feed::{Body, Document, Story};

use super::{document, links, rights, story_with, told_at};

/// The samples whose story is told, at a moment when all of them may be played.
const SAMPLES: [(&str, &str); 8] = [
    ("harbour", include_str!("../../../../public/feeds/harbour.json")),
    ("minimal", include_str!("../../../../public/feeds/minimal.json")),
    ("pool", include_str!("../../../../public/feeds/pool.json")),
    ("arabic", include_str!("../../../../public/feeds/arabic.json")),
    ("corrected", include_str!("../../../../public/feeds/corrected.json")),
    ("no-restrictions", include_str!("../../../../public/feeds/no-restrictions.json")),
    ("third-party", include_str!("../../../../public/feeds/third-party.json")),
    ("no-video", include_str!("../../../../public/feeds/no-video.json")),
];

fn again(document: &Document) -> Story {
    let told = told_at("2023-10-01T00:00:00Z", document).expect("a story");
    let reading = read_any(told.as_bytes(), &links(), Place::Story);
    assert_eq!(reading.problems.iter().map(ToString::to_string).collect::<Vec<_>>(), [""; 0], "{told}");
    reading.document.unwrap_or_else(|unreadable| panic!("{unreadable}")).story.expect("a story")
}

fn texts(story: &Story) -> Vec<&str> {
    story.rights.restrictions.rows().iter().filter_map(|row| row.text.as_deref()).collect()
}

/// Whether all of `few` stand in `many`, in their order.
fn stand_in(few: &[&str], many: &[&str]) -> bool {
    let mut many = many.iter();
    few.iter().all(|one| many.any(|other| other == one))
}

fn is_kept(name: &str, document: &Document) {
    let (story, again) = (document.story.as_ref().expect("a story"), again(document));
    assert_eq!(again.headline, story.headline, "{name}");
    assert_eq!((&again.id, &again.url), (&story.id, &story.url), "{name}");
    assert_eq!((&again.published, &again.updated), (&story.published, &story.updated), "{name}");
    assert_eq!(
        again.location.as_ref().map(|place| &place.text),
        story.location.as_ref().map(|place| &place.text),
        "{name}"
    );
    let footage = |story: &Story| {
        story.video.as_ref().map(|video| {
            let poster = video.poster.as_ref().map(|poster| poster.src.clone());
            let mut files: Vec<_> = video
                .sources
                .iter()
                .map(|file| (file.src.href().to_owned(), file.kind.clone(), file.size))
                .collect();
            files.sort();
            let player = video.shown_by().map(|player| player.src.clone());
            (video.duration, poster, files, player, video.chapters.clone())
        })
    };
    assert_eq!(footage(&again), footage(story), "{name}");
    assert_eq!(again.rights.copyright, story.rights.copyright, "{name}");
    assert_eq!(again.rights.use_until, story.rights.use_until, "{name}");
    assert_eq!(again.rights.acquire_url, story.rights.acquire_url, "{name}");
    if story.rights.credit.is_some() {
        assert_eq!(again.rights.credit, story.rights.credit, "{name}");
    }
    assert!(stand_in(&texts(story), &texts(&again)), "{name}: {:?} in {:?}", texts(story), texts(&again));
    assert_eq!(
        again.rights.access == story_widget::feed::Access::Public,
        story.rights.access == story_widget::feed::Access::Public,
        "{name}"
    );
}

#[test]
fn every_sample_is_the_same_story_when_it_is_read_again() {
    for (name, json) in SAMPLES {
        is_kept(name, &document(json));
    }
    is_kept("full", &document(include_str!("../../feed/full.json")));
}

#[test]
fn a_term_is_the_same_to_the_byte_whatever_is_in_it() {
    let term = "  No\u{a0}use «here» </script> \u{202e}\\u003c \" \\ \u{2028}\u{7f}";
    let quoted = serde_json::to_string(term).expect("JSON");
    let document = document(&rights(&format!(r#""restrictions": [{{"text": {quoted}}}]"#)));
    assert_eq!(texts(&again(&document)), [term]);
}

#[test]
fn terms_of_which_only_the_code_was_said_come_back_in_our_words() {
    let document =
        document(&rights(r#""restrictions": [{"code": "no-archive"}, {"code": "use-window", "hours": 48}]"#));
    assert_eq!(texts(&again(&document)), ["No archive", "Use within 48 hours"]);
}

#[test]
fn the_text_comes_back_block_by_block() {
    let document = document(&story_with(
        r#""description": [{"type": "heading", "text": "STORYLINE"}, "One.", {"type": "list", "items": ["a", "b"]}, "Two."]"#,
    ));
    let again = again(&document);
    let texts: Vec<_> = again
        .description
        .iter()
        .map(|block| match &block.body {
            Body::Paragraph(text) | Body::Heading(text) => text.clone(),
            Body::List(rows) => rows.join("\n"),
        })
        .collect();
    assert_eq!(texts.join(" "), "STORYLINE One. a b Two.");
}
