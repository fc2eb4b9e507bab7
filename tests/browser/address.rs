//! Addresses through the browser's own parser: which of a feed's are followed, and as what.

use story_widget::browser::{page_is_https, resolve};
use story_widget::feed::{LinkFault, Links};
use wasm_bindgen_test::wasm_bindgen_test;

const FEED: &str = "https://feeds.example/story/123.json";

/// What a page over https makes of a reference in a feed.
fn href(reference: &str) -> Result<String, LinkFault> {
    Links::new(FEED, true, resolve).link(reference).map(|link| link.href().to_owned())
}

#[wasm_bindgen_test]
fn what_is_followed_is_what_the_browser_would_follow() {
    for (reference, expected) in [
        ("https://agency.example/story/1", "https://agency.example/story/1"),
        ("HTTPS://AGENCY.EXAMPLE/Story", "https://agency.example/Story"),
        ("https://agency.example:443/a?token=1#c", "https://agency.example/a?token=1#c"),
        ("https://agency.example/a b", "https://agency.example/a%20b"),
        ("https:agency.example", "https://feeds.example/story/agency.example"),
        ("https:/a", "https://feeds.example/a"),
        ("https:\\\\agency.example\\a", "https://agency.example/a"),
        ("//agency.example/a", "https://agency.example/a"),
        ("\\\\agency.example\\a", "https://agency.example/a"),
        ("/\\agency.example/a", "https://agency.example/a"),
        ("clip.mp4", "https://feeds.example/story/clip.mp4"),
        ("../media/clip.mp4", "https://feeds.example/media/clip.mp4"),
        ("../../../../clip.mp4", "https://feeds.example/clip.mp4"),
        ("?page=2", "https://feeds.example/story/123.json?page=2"),
        (" https://agency.example/a ", "https://agency.example/a"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://аpple.example/", "https://xn--pple-43d.example/"),
        ("https://agency。example/", "https://agency.example/"),
        ("https://2130706433/", "https://127.0.0.1/"),
        ("https://[2001:DB8:0:0:0:0:0:1]/", "https://[2001:db8::1]/"),
        ("http://localhost:8080/clip.mp4", "http://localhost:8080/clip.mp4"),
        ("http://agency.example/a", "https://agency.example/a"),
        ("javascript%3Aalert(1)", "https://feeds.example/story/javascript%3Aalert(1)"),
    ] {
        assert_eq!(href(reference).as_deref(), Ok(expected), "{reference:?}");
    }
}

#[wasm_bindgen_test]
fn more_slashes_than_there_should_be_lead_where_the_browser_goes() {
    for (reference, expected) in [
        ("///agency.example/a", "https://agency.example/a"),
        ("////agency.example/a", "https://agency.example/a"),
        ("\\\\\\agency.example/a", "https://agency.example/a"),
        ("https:///agency.example/a", "https://agency.example/a"),
        ("https:////agency.example/a", "https://agency.example/a"),
        ("/.//agency.example/a", "https://feeds.example//agency.example/a"),
        ("https://agency.example//a//b", "https://agency.example//a//b"),
    ] {
        assert_eq!(href(reference).as_deref(), Ok(expected), "{reference:?}");
    }
}

#[wasm_bindgen_test]
fn no_other_scheme_is_followed_however_it_is_written() {
    for reference in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " \u{20}javascript:alert(1)",
        "javascript://agency.example/%0aalert(1)",
        "data:text/html,<script>alert(1)</script>",
        "blob:https://agency.example/1234",
        "vbscript:msgbox(1)",
        "file:///etc/passwd",
        "filesystem:https://agency.example/temporary/a",
        "about:blank",
        "view-source:https://agency.example/",
        "ws://agency.example/",
        "ftp://agency.example/a",
        "mailto:desk@agency.example",
        "intent://agency.example#Intent;end",
    ] {
        assert!(matches!(href(reference), Err(LinkFault::Scheme(_))), "{reference:?}: {:?}", href(reference));
    }
}

#[wasm_bindgen_test]
fn what_the_browser_would_quietly_drop_is_refused() {
    for reference in [
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "https://agency.example/\u{0}",
        "\u{1}javascript:alert(1)",
    ] {
        assert_eq!(href(reference), Err(LinkFault::ControlCharacter), "{reference:?}");
    }
    for reference in
        ["https://user@agency.example/", "https://agency.example@evil.example/", "//a:b@agency.example"]
    {
        assert_eq!(href(reference), Err(LinkFault::Credentials), "{reference:?}");
    }
    for reference in ["", "https://", "https://[::1", "https://agency.example:99999/", "https://%00/"] {
        assert_eq!(href(reference), Err(LinkFault::NotAnAddress), "{reference:?}");
    }
}

#[wasm_bindgen_test]
fn what_is_followed_stays_the_same_when_the_browser_reads_it_again() {
    for reference in [
        "https://agency.example/a%2fb?c=%20&d=ü#é",
        "///agency.example/..//a",
        "https://agency.example/%E9/\u{1F600}",
        "https://agency.example/a|b^c`d",
        "//agency.example\\..\\a",
    ] {
        let once = href(reference).unwrap();
        assert_eq!(resolve(&once, FEED).as_deref(), Some(once.as_str()), "{reference:?}");
        assert_eq!(href(&once).as_deref(), Ok(once.as_str()), "{reference:?}");
    }
}

#[wasm_bindgen_test]
fn an_address_without_a_base_that_is_one_means_nothing() {
    assert_eq!(resolve("clip.mp4", "not an address"), None);
    assert_eq!(resolve("https://", FEED), None);
    assert_eq!(resolve("clip.mp4", FEED).as_deref(), Some("https://feeds.example/story/clip.mp4"));
}

#[wasm_bindgen_test]
fn this_page_knows_that_it_is_not_over_https() {
    assert!(!page_is_https());
}
