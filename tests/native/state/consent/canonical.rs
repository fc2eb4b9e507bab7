//! The text that the hash of a notice is made of.

use story_widget::feed::{Category, Provider};
use story_widget::state::consent::canonical;

use crate::state::link;

fn analytics() -> Category {
    Category {
        id: "analytics".to_owned(),
        title: "Counting".to_owned(),
        text: "How often a story is watched.".to_owned(),
        providers: vec![Provider {
            name: "Zähler".to_owned(),
            purpose: Some("counts".to_owned()),
            retention: None,
            privacy_url: Some(link("https://counter.example/privacy")),
        }],
        stores: vec!["plays_*".to_owned()],
    }
}

#[test]
fn the_text_holds_everything_that_was_shown() {
    assert_eq!(
        canonical("en", &["We ask.", "Accept optional", "Reject optional"], &[analytics()]),
        "consent-notice/1\n2:en\n3\n7:We ask.\n15:Accept optional\n15:Reject optional\n1\n9:analytics\n8:Counting\n\
         29:How often a story is watched.\n1\n7:Zähler\n6:counts\n-\n31:https://counter.example/privacy\n1\n7:plays_*\n"
    );
}

#[test]
fn any_difference_in_what_was_shown_is_a_difference_in_the_text() {
    let shown = ["Accept", "Reject"];
    let base = canonical("en", &shown, &[analytics()]);
    let mut without_purpose = analytics();
    without_purpose.providers[0].purpose = None;
    let mut other_name = analytics();
    other_name.stores[0] = "visits".to_owned();
    let mut empty_purpose = analytics();
    empty_purpose.providers[0].purpose = Some(String::new());
    let others = [
        canonical("de", &shown, &[analytics()]),
        canonical("en", &["Reject", "Accept"], &[analytics()]),
        canonical("en", &["AcceptReject"], &[analytics()]),
        canonical("en", &["Accept", "Reject", ""], &[analytics()]),
        canonical("en", &shown, &[]),
        canonical("en", &shown, &[analytics(), analytics()]),
        canonical("en", &shown, &[without_purpose]),
        canonical("en", &shown, &[empty_purpose]),
        canonical("en", &shown, &[other_name]),
    ];
    for (index, other) in others.iter().enumerate() {
        assert_ne!(*other, base, "{index}");
        assert!(!others[..index].contains(other), "{index}");
    }
}

#[test]
fn a_text_cannot_pass_for_two() {
    assert_ne!(canonical("en", &["a\n1:b"], &[]), canonical("en", &["a", "b"], &[]));
}
