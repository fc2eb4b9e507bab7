//! A story as markup, for the server of a page.

use super::{run, run_with};

const STYLES: [&str; 3] = ["render", "--styles", "https://cdn.example/v1/prerendered.css"];
/// Where the documents are, which addresses in them count from.
const BASE: [&str; 2] = ["--base", "https://agency.example/story.json"];

/// What is printed of a sample story.
fn rendered(feed: &str, more: &[&str]) -> String {
    let file = format!("public/feeds/{feed}");
    let base = if more.contains(&BASE[0]) { &[][..] } else { &BASE };
    let done = run(&[&STYLES, base, more, &[&file]].concat());
    assert_eq!((done.end, done.errors.as_str()), (0, ""), "{feed}");
    done.out
}

#[test]
fn addresses_that_lead_nowhere_are_said() {
    let done = run(&[&STYLES[..], &["public/feeds/harbour.json"]].concat());
    assert_eq!(done.end, 0);
    assert!(done.out.contains("https://feed.invalid/") && done.errors.contains("--base"), "{}", done.errors);
}

#[test]
fn what_is_printed_is_one_shadow_root_with_the_styles_and_the_story() {
    let markup = rendered("harbour.json", &["--base", "https://feeds.example/story/1.json"]);
    assert!(markup.starts_with(
        r#"<template shadowrootmode="open"><div><link rel="stylesheet" href="https://cdn.example/v1/prerendered.css"><div class="page""#
    ));
    assert!(markup.trim_end().ends_with("</div></div></template>"));
    for words in [
        ">First ferry leaves Port Aldry at sunrise as storm-hit harbour reopens after eleven days</h2>",
        "Mandatory credit: ",
        "Iceland",
        r#"<time datetime="2023-09-20T11:09:00+00:00">September 20, 2023 at 11:09 GMT +00:00</time>"#,
        "https://feeds.example/media/harbour.mp4",
    ] {
        assert!(markup.contains(words), "{words}");
    }
    for never in ["style=", "<script", "onclick", "onerror"] {
        assert!(!markup.contains(never), "{never}: {markup}");
    }
}

#[test]
fn the_styles_themselves_can_stand_in_the_markup() {
    let file = std::env::temp_dir().join(format!("story-widget-styles-{}.css", std::process::id()));
    let path = file.to_str().expect("a path of text");
    let story = "public/feeds/harbour.json";
    std::fs::write(&file, "a > b { content: \"&\" }\n").expect("a file of styles");
    let inside = |more: &[&str]| {
        let done = run(&[&["render", "--inline-styles", path], &BASE[..], more, &[story]].concat());
        assert_eq!((done.end, done.errors.as_str()), (0, ""));
        done.out
    };
    let begin = r#"<template shadowrootmode="open"><div><style>a > b { content: "&" }"#;
    assert!(inside(&[]).starts_with(&format!("{begin}\n</style><div class=\"page\"")));
    assert!(
        inside(&["--nonce", "{{ \"nonce\" }}"])
            .contains(r#"<div><style nonce="{{ &quot;nonce&quot; }}">a > b"#)
    );

    std::fs::write(&file, "/* </STYLE> */").expect("a file of styles");
    let done = run(&["render", "--inline-styles", path, story]);
    assert_eq!((done.end, done.out.as_str()), (1, ""));
    assert_eq!(done.errors.trim(), format!("{path}: there is an end of an element in these styles"));
    std::fs::remove_file(&file).expect("the file of styles");
    let done = run(&["render", "--inline-styles", path, story]);
    assert_eq!((done.end, done.out.as_str()), (2, ""));
    assert!(done.errors.contains(path), "{}", done.errors);
    for unclear in [&["render", story][..], &[&STYLES[..], &["--inline-styles", path, story]].concat()] {
        assert_eq!(run(unclear).end, 2);
    }
}

#[test]
fn it_speaks_the_language_of_the_feed_or_the_one_that_is_asked_for() {
    assert!(rendered("arabic.json", &[]).contains(r#"lang="ar" dir="rtl""#));
    let japanese = rendered("harbour.json", &["--attribute", "lang=ja"]);
    assert!(japanese.contains(r#"<div class="page" part="page" lang="ja" dir="ltr""#));
    assert!(japanese.contains("2023年9月20日") && japanese.contains("アイスランド"), "{japanese}");
    let arabic = rendered("harbour.json", &["--attribute", "lang=ar"]);
    assert!(arabic.contains("20 سبتمبر 2023") && arabic.contains("آيسلندا"), "{arabic}");
}

#[test]
fn every_sample_story_can_be_printed_in_every_language() {
    let feeds =
        std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/public/feeds")).expect("sample stories");
    for feed in feeds.filter_map(|entry| {
        entry.ok()?.file_name().into_string().ok()?.strip_suffix(".json").map(str::to_owned)
    }) {
        for language in ["en", "ar", "fa", "ru", "zh"] {
            let lang = format!("lang={language}");
            let file = format!("public/feeds/{feed}.json");
            let done = run(&[&STYLES[..], &["--attribute", &lang, &file]].concat());
            // A sample of a fault has no story, or is none.
            assert!(
                done.end < 2 && (done.end == 1) == done.out.is_empty(),
                "{feed} {language}: {}",
                done.errors
            );
            assert!(!done.errors.contains("panicked"), "{feed} {language}: {}", done.errors);
        }
    }
}

#[test]
fn the_attributes_of_the_element_count_and_others_are_named() {
    let markup = rendered("harbour.json", &["--attribute", "heading-level=1", "--attribute", "page-size=3"]);
    assert!(markup.contains("<h1") && markup.contains("3 of 45 shown"), "{markup}");
    let with = |attribute| {
        run(&[&STYLES[..], &BASE, &["--attribute", attribute, "public/feeds/harbour.json"]].concat())
    };
    let done = with("page-size=0");
    assert_eq!((done.end, done.errors.trim()), (0, "page-size is not a whole number from 1 to 100"));
    let done = with("lang=tlh");
    assert_eq!((done.end, done.errors.trim()), (0, "lang is no language of the widget: tlh"));
    let done = with("colour=red");
    assert_eq!(done.end, 2);
    assert!(done.errors.contains("the element has no attribute colour"), "{}", done.errors);
}

#[test]
fn a_press_is_kept_for_buttons_that_the_module_may_press_and_for_no_others() {
    let text = |markup: &str| -> String {
        markup.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect()
    };
    let kept = |markup: &str| {
        let buttons = markup.split("<button ").skip(1).filter_map(|rest| rest.split_once('>'));
        let kept = buttons.filter(|(attributes, _)| attributes.contains("popovertarget"));
        kept.filter_map(|(_, inside)| Some(text(inside.split_once("</button>")?.0))).collect::<Vec<_>>()
    };
    let of_ours = rendered("harbour.json", &[]);
    assert_eq!(
        kept(&of_ours),
        ["Transcript", "Shotlist", "Audio description", "Copy credit", "Description", "Show more"]
    );
    let asks = rendered("third-party.json", &["--attribute", "consent=own"]);
    assert!(asks.contains("Accept optional"), "it is there, and hidden");
    assert_eq!(kept(&asks), kept(&rendered("third-party.json", &["--attribute", "consent=off"])));
    assert!(!kept(&asks).iter().any(|words| !kept(&of_ours).contains(words)), "{:?}", kept(&asks));
}

#[test]
fn what_a_feed_says_is_text_and_not_markup() {
    let feed = br#"{"format": "video-story/1", "language": "en", "story": {"id": "1",
        "headline": "<script>alert(1)</script> & \" ' <img src=x onerror=alert(1)>",
        "description": [{"type": "paragraph", "text": "</template><h1>out</h1>"}]}}"#;
    let done = run_with(&[&STYLES[..], &["-"]].concat(), feed);
    assert_eq!(done.end, 0, "{}", done.errors);
    assert!(
        done.out.contains(
            "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot; ' &lt;img src=x onerror=alert(1)&gt;"
        )
    );
    assert_eq!(done.out.matches("</template>").count(), 1);
    assert_eq!(done.out.matches("<h1").count() + done.out.matches("<img").count(), 0);
}

#[test]
fn where_there_is_no_story_that_is_said() {
    let done = run_with(&[&STYLES[..], &["-"]].concat(), br#"{"format": "video-story/1", "language": "en"}"#);
    assert_eq!((done.end, done.out.as_str()), (1, ""));
    let done = run_with(&[&STYLES[..], &["-"]].concat(), b"<html>");
    assert_eq!((done.end, done.out.as_str()), (1, ""));
    assert!(done.errors.starts_with("E101"), "{}", done.errors);
}
