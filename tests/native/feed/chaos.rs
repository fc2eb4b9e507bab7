//! Whatever the bytes are, reading ends, and what it gives keeps the promises of the model.

use proptest::prelude::*;
use serde::de::IgnoredAny;
use serde_json::Deserializer;
use story_widget::feed::{Document, Link, read};

use super::{FULL, links};

/// Pieces that hurt parsers.
const PIECES: &[&str] = &[
    "",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "\\",
    ",",
    ":",
    "null",
    "true",
    "-",
    "1e999",
    "\"a\":",
    "[[[[[[[[[[[[[[[[[[",
    "\\ud800",
    "\u{feff}",
    "\u{0}",
    "é",
    "😀",
    "javascript:alert(1)",
    "\"format\":",
    "\"id\":\"1\",",
    "{}",
    "[]",
    "0.0000001",
    "9999999999999999999",
];

const VALUES: &[&str] = &["null", "5", "\"a\"", "[]", "{}", "true", "[[[{}]]]", "-1e999"];

fn addresses(document: &Document) -> Vec<&Link> {
    let story = document.story.iter().flat_map(|story| {
        let video = story.video.iter().flat_map(|video| {
            let files = video.sources.iter().map(|source| &source.src);
            let tracks = video.tracks.iter().map(|track| &track.src);
            files.chain(tracks).chain(video.downloads.iter().map(|download| &download.href))
        });
        story.url.iter().chain(story.alternates.iter().map(|other| &other.url)).chain(video)
    });
    let list = document
        .top_downloads
        .iter()
        .flat_map(|list| list.items.iter().filter_map(|item| item.url.as_ref()).chain(&list.next));
    story.chain(list).collect()
}

fn check(bytes: &[u8]) {
    let reading = read(bytes, &links());
    for problem in &reading.problems {
        let line = problem.to_string();
        assert!(!line.contains(char::is_control), "{line:?}");
        assert!(!line.contains("agency.example/story"), "{line:?}");
        assert!(line.ends_with('.') && line.contains(": "), "{line:?}");
    }
    let Ok(document) = &reading.document else { return };
    assert!(document.story.is_some() || document.top_downloads.is_some());
    assert!(
        document
            .story
            .iter()
            .all(|story| !story.headline.trim().is_empty() && story.headline.chars().count() <= 500)
    );
    for link in addresses(document) {
        assert!(link.href().starts_with("https://"), "{link:?}");
        assert!(link.href().bytes().all(|byte| byte.is_ascii_graphic()), "{link:?}");
    }
}

#[test]
fn the_addresses_of_the_whole_document_are_looked_at() {
    let document = read(FULL.as_bytes(), &links()).document.expect("a document");
    assert_eq!(addresses(&document).len(), 15);
    check(FULL.as_bytes());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        check(&bytes);
    }

    #[test]
    fn a_document_with_pieces_put_in_and_taken_out_is_read_without_a_panic(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), 0_usize..40, prop::sample::select(PIECES)), 1..6),
    ) {
        let mut bytes = FULL.as_bytes().to_vec();
        for (place, length, piece) in changes {
            let start = place.index(bytes.len() + 1);
            let end = bytes.len().min(start + length);
            bytes.splice(start..end, piece.bytes());
        }
        check(&bytes);
    }

    #[test]
    fn a_value_put_in_place_of_another_is_read_without_a_panic(
        place in any::<prop::sample::Index>(), piece in prop::sample::select(VALUES),
    ) {
        let values: Vec<usize> = FULL.match_indices("\": ").map(|(index, _)| index + 3).collect();
        let start = values[place.index(values.len())];
        let mut skip = Deserializer::from_str(&FULL[start..]).into_iter::<IgnoredAny>();
        prop_assert!(skip.next().is_some_and(|value| value.is_ok()));
        let text = format!("{}{piece}{}", &FULL[..start], &FULL[start + skip.byte_offset()..]);
        prop_assert!(serde_json::from_str::<IgnoredAny>(&text).is_ok());
        check(text.as_bytes());
    }
}
