//! A drawn story that has its styles with it: seen without another file, and known to a policy by hash or nonce.
//! Not here: styles that are a file of their own (`super`).

use super::{HEADLINE, IN, drawn_with, with_story};
use crate::built::{built_files, integrity};
use crate::publisher::{Host, NONCE, Publisher};

const STYLES: &str = "v1/prerendered.css";

/// A story with its styles in it, on a page with this in its policy for styles.
fn opened(allowed: &str, more: &[&str]) -> crate::page::Page {
    let publisher = Publisher::new();
    let gate = publisher.hold("story-widget.wasm");
    let file = built_files().join(STYLES);
    let styles = [&["--inline-styles", file.to_str().expect("a path of text")], more].concat();
    let story = drawn_with(&styles, &publisher, "harbour.json", &["consent=off"]);
    let body = with_story(&publisher, "harbour.json", "", &story);
    let policy = publisher.policy(&[("style-src", allowed)]);
    let page = publisher.open_host(&Host { policy: Some(policy), ..Host::new(body) });
    page.find("heading", HEADLINE);
    // By the styles of the card the picture is as wide as the column.
    page.wait_for(&format!("{IN}.querySelector('.player').getBoundingClientRect().width > 300"));
    assert_eq!(page.publisher.widget.requests("prerendered.css").len(), 0);
    assert_eq!(page.state(), "loading");
    gate.open();
    page.wait_for_state("ready");
    assert_eq!(page.violations(), Vec::<String>::new());
    assert_eq!(page.console(), []);
    page
}

#[test]
fn a_policy_knows_the_styles_by_the_integrity_of_their_file() {
    opened(&format!("'{}'", integrity("file", STYLES)), &[]);
}

#[test]
fn a_policy_knows_the_styles_by_their_nonce() {
    opened(&format!("'nonce-{NONCE}'"), &["--nonce", NONCE]);
}
