//! What is found in a transcript.

use story_widget::state::transcript::{Found, plain};

use super::{fold, harbour};

#[test]
fn case_accents_and_curly_quotes_make_no_difference() {
    for (wanted, rows) in [
        ("LIGHT", &[0, 1][..]),
        ("  light ", &[0, 1]),
        ("deja VU", &[2]),
        ("Déjà", &[2]),
        ("edda quillane: the", &[1]),
        ("dark", &[]),
    ] {
        let mut text = harbour();
        text.search(wanted, fold);
        assert_eq!(text.matches(), rows, "{wanted}");
        assert_eq!(text.found(), Found::Rows(rows.len()), "{wanted}");
        assert_eq!(text.sought(), rows.first().copied(), "{wanted}");
    }
}

#[test]
fn what_readers_seldom_type_is_left_out() {
    assert_eq!(plain("cre\u{301}me"), "creme");
    assert_eq!(plain("كُتِبَ"), "كتب");
    assert_eq!(plain("مــرحبا"), "مرحبا");
    assert_eq!(plain("שָׁלוֹם"), "שלום");
    assert_eq!(plain("“it’s” – ‘so’"), "\"it's\" - 'so'");
    assert_eq!(plain("a\tb\nc"), "a b c");
    assert_eq!(plain("日本 🚢"), "日本 🚢");
}

#[test]
fn next_and_previous_lead_from_one_row_to_another_and_around() {
    let mut text = harbour();
    text.search("e", fold);
    assert_eq!((text.found(), text.sought()), (Found::Rows(3), Some(0)));
    text.step(true);
    assert_eq!((text.found(), text.sought()), (Found::At { place: 2, of: 3 }, Some(1)));
    text.step(true);
    text.step(true);
    assert_eq!((text.found(), text.sought()), (Found::At { place: 1, of: 3 }, Some(0)));
    text.step(false);
    assert_eq!((text.found(), text.sought()), (Found::At { place: 3, of: 3 }, Some(2)));
    text.step(false);
    assert_eq!((text.found(), text.sought()), (Found::At { place: 2, of: 3 }, Some(1)));
}

#[test]
fn another_search_begins_at_its_first_row() {
    let mut text = harbour();
    text.search("e", fold);
    text.step(true);
    text.search("ev", fold);
    assert_eq!((text.found(), text.sought()), (Found::Rows(1), Some(2)));
}

#[test]
fn where_nothing_is_found_there_is_nowhere_to_go() {
    let mut text = harbour();
    text.step(true);
    assert_eq!((text.found(), text.sought()), (Found::NotAsked, None));
    text.search("dark", fold);
    text.step(false);
    assert_eq!((text.found(), text.sought()), (Found::Rows(0), None));
}
