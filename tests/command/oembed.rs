//! What a page shows when somebody pastes the address of a story there.

use std::path::Path;

use serde_json::{Value, json};
use story_widget::feed::Civil;

use super::{Run, run, run_with};

const PAGE: &str = "https://agency.example/video/agx-2309-4200";
const EMBED: &str =
    "https://cdn.example/embed/index.html?feed=https%3A%2F%2Ffeeds.example%2Ffeeds%2Fharbour.json";

fn print(more: &[&str], file: &str) -> Run {
    run(&[&["oembed", "--page", PAGE, "--embed", EMBED], more, &[file]].concat())
}

fn read(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// Prints a story with these changes to one that is whole.
fn print_with(change: impl FnOnce(&mut Value)) -> Run {
    let mut story = read(&std::fs::read_to_string(public("feeds/harbour.json")).expect("a feed"));
    change(&mut story["story"]);
    run_with(&["oembed", "--page", PAGE, "--embed", EMBED, "-"], story.to_string().as_bytes())
}

fn public(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("public").join(path)
}

#[test]
fn the_sample_is_what_is_printed() {
    let told = print(&["--provider", "Agency Example"], "public/feeds/harbour.json");
    assert_eq!((told.end, told.errors.as_str()), (0, ""));
    assert_eq!(told.out, std::fs::read_to_string(public("oembed.json")).expect("a sample"));
}

#[test]
fn the_answer_has_what_oembed_asks_for() {
    let told = read(&print(&[], "public/feeds/harbour.json").out);
    assert_eq!((&told["type"], &told["version"]), (&json!("rich"), &json!("1.0")));
    for name in ["width", "height", "thumbnail_width", "thumbnail_height", "cache_age"] {
        assert!(told[name].as_u64().is_some_and(|number| number > 0), "{name}: {told}");
    }
    assert_eq!(told["thumbnail_url"], "https://feeds.example/media/harbour-poster-1280.webp");
    assert_eq!(told["provider_name"], "agency.example");
    assert_eq!(told["provider_url"], "https://agency.example");
}

#[test]
fn the_frame_is_as_large_as_it_is_asked_to_be() {
    let told = read(&print(&["--width", "800", "--height", "1200"], "public/feeds/harbour.json").out);
    assert_eq!((&told["width"], &told["height"]), (&json!(800), &json!(1200)));
    let html = told["html"].as_str().expect("HTML");
    assert!(html.contains(" width=\"800\" height=\"1200\" "), "{html}");
    let frame = html.split("</iframe>").next().expect("a frame");
    // The page that writes snippets writes the same frame.
    let generator = std::fs::read_to_string(public("generator/snippets.js")).expect("the generator");
    for name in ["sandbox", "allow"] {
        let value = frame.split(&format!(" {name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
        let line = format!("const {name} = '{}';", value.expect(name));
        assert!(generator.contains(&line), "{line}");
    }
}

#[test]
fn the_words_of_a_story_stay_text() {
    let hostile = "\"><script>alert(1)</script>'&amp;</iframe>\u{2028}]]>";
    let told = print_with(|story| story["headline"] = hostile.into());
    assert_eq!(told.end, 0, "{}", told.errors);
    let told = read(&told.out);
    assert_eq!(told["title"], hostile);
    let html = told["html"].as_str().expect("HTML");
    let title = "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#39;&amp;amp;&lt;/iframe&gt;\u{2028}]]&gt;";
    assert!(
        html.contains(&format!(" title=\"{title}\" ")) && html.contains(&format!(">{title}</a>")),
        "{html}"
    );
    assert_eq!(html.matches('<').count(), 6, "{html}");
}

#[test]
fn of_a_story_that_is_held_back_nothing_is_printed() {
    for name in ["withheld", "canceled", "embargoed", "status-unknown", "top-only"] {
        let told = print(&[], &format!("public/feeds/{name}.json"));
        assert_eq!((told.end, told.out.as_str()), (1, ""), "{name}");
        assert!(told.errors.starts_with("there is nothing to tell"), "{name}: {}", told.errors);
    }
}

#[test]
fn of_footage_that_may_not_be_played_there_is_no_picture() {
    let told = print_with(|story| story["rights"]["useUntil"] = "2020-01-01T00:00:00Z".into());
    assert_eq!(told.end, 0);
    for name in ["thumbnail_url", "thumbnail_width", "thumbnail_height"] {
        assert_eq!(read(&told.out)[name], Value::Null, "{name}");
    }
}

#[test]
fn a_picture_without_its_size_is_left_out() {
    let told = print_with(|story| {
        story["video"]["poster"].as_object_mut().expect("a poster").remove("width");
    });
    assert!(!told.out.contains("thumbnail"), "{}", told.out);
}

#[test]
fn an_answer_holds_no_longer_than_the_story_stays_as_it_is() {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("a clock").as_secs();
    // To the minute: between nine and ten of them are left.
    let end = Civil::at(i64::try_from(now).expect("a number") + 600, 0);
    let end = format!("{}-{:02}-{:02}T{:02}:{:02}:00Z", end.year, end.month, end.day, end.hour, end.minute);
    let told = print_with(|story| story["rights"]["useUntil"] = end.into());
    let age = read(&told.out)["cache_age"].as_i64().expect("a number");
    assert!((500..=600).contains(&age), "{age}");
}

#[test]
fn notes_to_editors_are_not_told() {
    let told = print_with(|story| story["edNote"] = "call the desk".into());
    assert!(told.end == 0 && !told.out.contains("call the desk"), "{}", told.out);
}

#[test]
fn an_address_that_leads_nowhere_is_refused() {
    for (page, embed, hint) in [
        ("javascript:alert(1)", EMBED, "--page"),
        (PAGE, "https://cdn.example/embed/index.html", "feed"),
        (PAGE, "https://cdn.example/embed/index.html?feed=", "feed"),
        (PAGE, "https://cdn.example/embed/index.html?feed=javascript:alert(1)", "feed"),
        (PAGE, "data:text/html,x?feed=https://feeds.example/1.json", "--embed"),
    ] {
        let told = run(&["oembed", "--page", page, "--embed", embed, "public/feeds/harbour.json"]);
        assert_eq!((told.end, told.out.as_str()), (2, ""), "{page} {embed}");
        assert!(told.errors.contains(hint), "{}", told.errors);
    }
}

#[test]
fn what_cannot_be_read_is_said() {
    let told = run_with(&["oembed", "--page", PAGE, "--embed", EMBED, "-"], b"<html>");
    assert_eq!((told.end, told.out.as_str()), (1, ""));
    assert!(told.errors.starts_with("E101"), "{}", told.errors);
    assert_eq!(print(&[], "public/feeds/none.json").end, 2);
}
