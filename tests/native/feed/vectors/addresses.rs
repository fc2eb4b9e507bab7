//! An address means the same in every field: followed in all of them, or in none.
//! Not here: what each way to write one is taken for (`feed::link`).

use std::collections::BTreeSet;

use serde_json::Value;
use story_widget::feed::schema::objects;
use url::Url;

use super::corpus::{documents, each_place, followed, harmless, is_link, live, refused};
use super::{Links, hrefs, reading};

const BASE: &str = "https://feeds.example/story/123.json";

/// The documents with this address wherever one may stand, each with how many places that are.
fn with_address(address: &str) -> Vec<(Value, usize)> {
    let filled = |mut document: Value| {
        let mut places = 0;
        each_place(&mut document, is_link, &mut |_, value| {
            *value = address.into();
            places += 1;
        });
        (document, places)
    };
    documents().into_iter().map(filled).collect()
}

/// What may be followed on a page over https, by a parser and without a look at the letters.
fn judged(address: &str) -> Option<String> {
    let address = address.trim_matches(|letter: char| letter.is_ascii_whitespace());
    if address.is_empty()
        || address.chars().any(char::is_control)
        || address.chars().count() > Links::MAX_LENGTH
    {
        return None;
    }
    let mut url = Url::parse(BASE).expect("an address").join(address).ok()?;
    let is_here = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    if url.scheme() == "http" && !is_here {
        url.set_scheme("https").expect("a scheme of the same kind");
    }
    let is_of_the_web = matches!(url.scheme(), "https" | "http") && url.host_str().is_some();
    let is_open = url.username().is_empty() && url.password().is_none();
    (is_of_the_web && is_open && url.as_str().len() <= Links::MAX_LENGTH).then(|| url.into())
}

/// The address is followed in every field as this, or in none.
#[track_caller]
fn check(address: &str, expected: Option<&str>) {
    for (document, places) in with_address(address) {
        let reading = reading(&document);
        let hrefs = hrefs(&reading);
        match expected {
            None => assert_eq!(hrefs, [""; 0], "{address:?}"),
            Some(href) => assert_eq!(hrefs, vec![href; places], "{address:?}"),
        }
        let said = reading.problems.iter().filter(|problem| problem.code().as_str() == "E140").count();
        // Of an empty one it is said that there is none.
        let is_said = expected.is_some() || address.trim().is_empty() || said > 0;
        assert!(is_said, "{address:?}: nothing is said of it");
    }
}

#[test]
fn every_field_of_the_table_that_has_an_address_is_tried() {
    let mut tried = BTreeSet::new();
    for mut document in documents() {
        each_place(&mut document, is_link, &mut |(object, field, _), _| {
            tried.insert((object, field));
        });
    }
    let fields = objects().into_iter().flat_map(|object| {
        object.fields.iter().filter(|field| is_link(&field.shape)).map(|field| (object.name, field.name))
    });
    assert_eq!(tried, fields.collect());
    assert!(tried.len() >= 15, "{tried:?}");
}

#[test]
fn what_runs_a_script_or_leads_out_of_the_web_is_followed_in_no_field() {
    let live = live();
    assert!(live.len() >= 300, "{} addresses", live.len());
    for address in live {
        assert_eq!(judged(&address), None, "{address:?} is no vector");
        check(&address, None);
    }
}

#[test]
fn credentials_and_what_is_too_long_or_no_address_are_followed_in_no_field() {
    for address in refused() {
        assert_eq!(judged(&address), None, "{address:?} is no vector");
        check(&address, None);
    }
}

#[test]
fn what_only_looks_like_a_script_is_a_place_on_https() {
    for address in harmless() {
        let judged = judged(&address);
        assert!(judged.as_ref().is_none_or(|href| href.starts_with("https://")), "{address:?} is a vector");
        check(&address, judged.as_deref());
    }
}

#[test]
fn no_good_address_is_lost_in_any_field() {
    let followed = followed();
    assert!(followed.len() >= 200, "{} addresses", followed.len());
    for address in followed {
        let judged = judged(&address);
        assert!(judged.is_some(), "{address:?} is not good");
        check(&address, judged.as_deref());
    }
}
