//! The text that the hash of a notice is made of.

use story_widget::feed::{Category, Provider};
use story_widget::state::consent::{canonical, digest};

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

/// The two halves of the digest of the category after a change.
fn digest_after(change: impl Fn(&mut Category)) -> (String, String) {
    let mut category = analytics();
    change(&mut category);
    let digest = digest(&category);
    assert_eq!(digest.len(), 4);
    (digest[..2].to_owned(), digest[2..].to_owned())
}

#[test]
fn the_digest_of_a_category_tells_who_gets_what_from_the_words_about_it() {
    let (matter, words) = digest_after(|_| {});
    for change in [
        (|category| category.providers[0].name = "Counter".to_owned()) as fn(&mut Category),
        |category| category.providers.push(category.providers[0].clone()),
        |category| category.providers.clear(),
        |category| category.stores.clear(),
        |category| category.stores[0] = "visits".to_owned(),
    ] {
        assert_ne!(digest_after(change).0, matter);
    }
    for change in [
        (|category| category.title = "Zählen".to_owned()) as fn(&mut Category),
        |category| category.text.push('!'),
        |category| category.providers[0].purpose = None,
        |category| category.providers[0].retention = Some("a year".to_owned()),
        |category| category.providers[0].privacy_url = None,
    ] {
        let (same, other) = digest_after(change);
        assert_eq!(same, matter, "the words alone");
        assert_ne!(other, words);
    }
}

#[test]
fn in_which_order_providers_and_stores_are_named_is_no_matter() {
    let named = |names: [&'static str; 2]| {
        move |category: &mut Category| {
            let first = category.providers[0].clone();
            category.providers =
                names.map(|name| Provider { name: name.to_owned(), ..first.clone() }).to_vec();
            category.stores = names.map(str::to_owned).to_vec();
        }
    };
    assert_eq!(digest_after(named(["one", "two"])), digest_after(named(["two", "one"])));
}

#[test]
fn a_store_is_no_provider() {
    let named = |category: &mut Category| {
        category.providers[0].name = "plays_*".to_owned();
        category.stores.clear();
    };
    let stored = |category: &mut Category| category.providers.clear();
    assert_ne!(digest_after(named).0, digest_after(stored).0);
}
