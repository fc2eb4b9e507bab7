//! Addresses: which are followed, and as what.

use story_widget::feed::{LinkFault, Links};

use super::{links, resolve};

fn href(reference: &str) -> Result<String, LinkFault> {
    links().link(reference).map(|link| link.href().to_owned())
}

fn scheme(scheme: &str) -> Result<String, LinkFault> {
    Err(LinkFault::Scheme(scheme.to_owned()))
}

#[test]
fn addresses_of_the_web_are_followed_as_the_platform_reads_them() {
    for (reference, expected) in [
        ("https://agency.example/story/1", "https://agency.example/story/1"),
        ("HTTPS://AGENCY.EXAMPLE/Story", "https://agency.example/Story"),
        ("https://agency.example", "https://agency.example/"),
        ("https://agency.example:443/a", "https://agency.example/a"),
        ("https://agency.example:8443/a", "https://agency.example:8443/a"),
        ("https://agency.example/a?token=1&b=2#c", "https://agency.example/a?token=1&b=2#c"),
        ("https://agency.example/a b", "https://agency.example/a%20b"),
        ("https://agency.example/é", "https://agency.example/%C3%A9"),
        ("https://agency.example/a@b", "https://agency.example/a@b"),
        ("https://agency.example/?a@b", "https://agency.example/?a@b"),
        ("https://agency.example/%6Aavascript:alert(1)", "https://agency.example/%6Aavascript:alert(1)"),
        ("https:agency.example", "https://feeds.example/story/agency.example"),
        ("https:/a", "https://feeds.example/a"),
        ("https:\\\\agency.example\\a", "https://agency.example/a"),
        ("//agency.example/a", "https://agency.example/a"),
        ("\\\\agency.example\\a", "https://agency.example/a"),
        ("/\\agency.example/a", "https://agency.example/a"),
        ("clip.mp4", "https://feeds.example/story/clip.mp4"),
        ("./clip.mp4", "https://feeds.example/story/clip.mp4"),
        ("../media/clip.mp4", "https://feeds.example/media/clip.mp4"),
        ("../../../../clip.mp4", "https://feeds.example/clip.mp4"),
        ("/clip.mp4", "https://feeds.example/clip.mp4"),
        ("?page=2", "https://feeds.example/story/123.json?page=2"),
        ("#shots", "https://feeds.example/story/123.json#shots"),
        (" https://agency.example/a ", "https://agency.example/a"),
        ("\thttps://agency.example/a\n", "https://agency.example/a"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://аpple.example/", "https://xn--pple-43d.example/"),
        ("https://agency。example/", "https://agency.example/"),
        ("https://agency%2eexample/", "https://agency.example/"),
        ("https://127.1/", "https://127.0.0.1/"),
        ("https://0x7f000001/", "https://127.0.0.1/"),
        ("https://2130706433/", "https://127.0.0.1/"),
        ("https://[2001:DB8:0:0:0:0:0:1]/", "https://[2001:db8::1]/"),
        ("http://localhost:8080/clip.mp4", "http://localhost:8080/clip.mp4"),
        ("http://127.0.0.1/clip.mp4", "http://127.0.0.1/clip.mp4"),
        ("http://[::1]:3000/clip.mp4", "http://[::1]:3000/clip.mp4"),
        ("http://agency.example/a?b#c", "https://agency.example/a?b#c"),
        ("http://agency.example:8080/a", "https://agency.example:8080/a"),
        ("http://agency.example:443/a", "https://agency.example/a"),
        ("http://localhost.evil.example/", "https://localhost.evil.example/"),
        ("javascript%3Aalert(1)", "https://feeds.example/story/javascript%3Aalert(1)"),
        ("％ｊavascript", "https://feeds.example/story/%EF%BC%85%EF%BD%8Aavascript"),
    ] {
        assert_eq!(href(reference).as_deref(), Ok(expected), "{reference:?}");
    }
}

#[test]
fn no_other_scheme_is_followed_however_it_is_written() {
    for (reference, expected) in [
        ("javascript:alert(1)", "javascript"),
        ("JAVASCRIPT:alert(1)", "javascript"),
        ("JaVaScRiPt:alert(1)", "javascript"),
        (" javascript:alert(1)", "javascript"),
        ("\njavascript:alert(1)", "javascript"),
        ("\t\r\n javascript:alert(1)", "javascript"),
        ("javascript://agency.example/%0aalert(1)", "javascript"),
        ("javascript:https://agency.example/", "javascript"),
        ("javascript://https://agency.example/", "javascript"),
        ("data:text/html,<script>alert(1)</script>", "data"),
        ("data:image/svg+xml;base64,PHN2Zy8+", "data"),
        ("DATA:text/html;charset=utf-8,a", "data"),
        ("blob:https://agency.example/1234", "blob"),
        ("vbscript:msgbox(1)", "vbscript"),
        ("file:///etc/passwd", "file"),
        ("filesystem:https://agency.example/temporary/a", "filesystem"),
        ("ftp://agency.example/clip.mp4", "ftp"),
        ("ws://agency.example/", "ws"),
        ("wss://agency.example/", "wss"),
        ("about:blank", "about"),
        ("about:srcdoc", "about"),
        ("view-source:https://agency.example/", "view-source"),
        ("chrome://settings", "chrome"),
        ("intent://agency.example#Intent;end", "intent"),
        ("mailto:desk@agency.example", "mailto"),
        ("tel:+123", "tel"),
        ("urn:uuid:1234", "urn"),
        ("httpsx://agency.example/", "httpsx"),
        ("feed:https://agency.example/", "feed"),
    ] {
        assert_eq!(href(reference), scheme(expected), "{reference:?}");
    }
}

#[test]
fn control_characters_inside_an_address_are_refused_before_the_platform_drops_them() {
    for reference in [
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "java\rscript:alert(1)",
        "j\u{0}avascript:alert(1)",
        "\u{1}javascript:alert(1)",
        "\u{1f}https://agency.example/",
        "https://agency.example/\u{0}",
        "https://agency\t.example/",
        "https://agency.example/a\u{7f}b",
        "https://agency.example/a\u{85}b",
        "https:\n//agency.example/",
    ] {
        assert_eq!(href(reference), Err(LinkFault::ControlCharacter), "{reference:?}");
    }
}

#[test]
fn credentials_are_refused() {
    for reference in [
        "https://user@agency.example/",
        "https://user:password@agency.example/",
        "https://:password@agency.example/",
        "https://agency.example@evil.example/",
        "https://agency.example%40@evil.example/",
        "//user@agency.example/",
        "http://user@agency.example/",
        "http://user:password@localhost/",
        "https:\\\\user@agency.example",
    ] {
        assert_eq!(href(reference), Err(LinkFault::Credentials), "{reference:?}");
    }
}

#[test]
fn what_is_no_address_is_refused() {
    for reference in [
        "",
        "   ",
        "\n",
        "https://",
        "https://[::1",
        "https://a b/",
        "https://agency.example:99999/",
        "https://%00/",
        "https://exa<mple/",
        "https://256.256.256.256/",
    ] {
        assert_eq!(href(reference), Err(LinkFault::NotAnAddress), "{reference:?}");
    }
}

#[test]
fn an_address_has_at_most_2048_characters_before_and_after_it_is_resolved() {
    let stem = "https://agency.example/";
    let longest = format!("{stem}{}", "a".repeat(2048 - stem.len()));
    assert_eq!(href(&longest).as_deref(), Ok(longest.as_str()));
    assert_eq!(href(&format!("{longest}a")), Err(LinkFault::TooLong));
    assert_eq!(href(&"é".repeat(2048)), Err(LinkFault::TooLong));
    assert_eq!(href(&"../".repeat(700)), Err(LinkFault::TooLong));
}

#[test]
fn a_page_over_http_keeps_http_and_still_refuses_the_rest() {
    let links = Links::new("http://feeds.example/1.json", false, resolve);
    let href = |reference| links.link(reference).map(|link| link.href().to_owned());
    assert_eq!(href("http://agency.example/").as_deref(), Ok("http://agency.example/"));
    assert_eq!(href("clip.mp4").as_deref(), Ok("http://feeds.example/clip.mp4"));
    assert_eq!(href("https://agency.example/").as_deref(), Ok("https://agency.example/"));
    assert_eq!(href("javascript:alert(1)"), scheme("javascript"));
}

#[test]
fn a_resolver_that_gives_what_no_platform_gives_is_not_trusted() {
    for answer in ["https://", "https:///a", "https://a/\n", "https://a/é", "https:a", "http:a", "https", ""]
    {
        let links = Links::new(answer, true, |_, base| Some(base.to_owned()));
        assert!(links.link("clip.mp4").is_err(), "{answer:?}");
    }
}

#[test]
fn the_host_is_ascii_and_without_port() {
    let host =
        |reference: &str| links().link(reference).map(|link| link.host().to_owned()).unwrap_or_default();
    assert_eq!(host("https://agency.example:8443/a:1"), "agency.example");
    assert_eq!(host("https://agency.example?a"), "agency.example");
    assert_eq!(host("https://аpple.example/"), "xn--pple-43d.example");
    assert_eq!(host("https://[2001:db8::1]:8443/"), "[2001:db8::1]");
    assert_eq!(host("https://[2001:db8::1]/"), "[2001:db8::1]");
    assert_eq!(host("clip.mp4"), "feeds.example");
}

#[test]
fn a_fault_is_told_without_the_address() {
    for (reference, expected) in [
        ("javascript:alert('token')", "an address of the scheme javascript"),
        ("https://token@agency.example/", "an address with a user name or a password in it"),
        ("https://agency.example/to\nken", "an address with a control character in it"),
        ("https://[token", "not an address"),
    ] {
        let fault = links().link(reference).map_err(|fault| fault.to_string());
        assert_eq!(fault, Err(expected.to_owned()));
    }
    let long = links().link(&"token".repeat(500)).map_err(|fault| fault.to_string());
    assert_eq!(long, Err("an address of more than 2,048 characters".to_owned()));
    let scheme = links().link(&format!("{}:x", "token".repeat(100))).map_err(|fault| fault.to_string());
    assert_eq!(scheme, Err(format!("an address of the scheme {}", &"token".repeat(7)[..32])));
}
