//! What goes into a page whose policy does not let the widget write it.

use serde_json::Value;

use super::{run, run_with};

#[test]
fn what_is_printed_goes_into_a_script_as_it_is() {
    let told = run(&["structured-data", "public/feeds/harbour.json"]);
    assert_eq!((told.end, told.errors.as_str()), (0, ""));
    assert!(!told.out.contains('<') && told.out.lines().count() == 1, "{}", told.out);
    let told: Value = serde_json::from_str(&told.out).expect("JSON");
    assert_eq!(told["@graph"][0]["@type"], "NewsArticle");
    assert_eq!(told["@graph"][0]["video"]["@type"], "VideoObject");
    assert_eq!(told["@graph"][1]["itemListElement"].as_array().map(Vec::len), Some(10));
}

#[test]
fn addresses_count_from_where_the_document_will_be_and_the_list_may_be_left_out() {
    let file = "public/feeds/harbour.json";
    let base = "https://feeds.example/story/1.json";
    let told = run(&["structured-data", "--base", base, "--rows", "0", file]).out;
    let told: Value = serde_json::from_str(&told).expect("JSON");
    assert_eq!(told["@graph"][0]["video"]["contentUrl"], "https://feeds.example/media/harbour.mp4");
    assert_eq!(told["@graph"].as_array().map(Vec::len), Some(1));
}

#[test]
fn documents_of_other_formats_are_told_too() {
    let told = run(&["structured-data", "public/feeds/ninjs-3.json"]);
    assert_eq!(told.end, 0, "{}", told.errors);
    assert!(told.out.contains("NewsArticle"), "{}", told.out);
}

#[test]
fn of_a_story_that_is_held_back_nothing_is_printed() {
    let told = run(&["structured-data", "--rows", "0", "public/feeds/withheld.json"]);
    assert_eq!((told.end, told.out.as_str()), (1, ""));
    assert!(told.errors.starts_with("there is nothing to tell"), "{}", told.errors);
}

#[test]
fn what_cannot_be_read_is_said() {
    let told = run_with(&["structured-data", "-"], b"<html>");
    assert_eq!((told.end, told.out.as_str()), (1, ""));
    assert!(told.errors.starts_with("E101"), "{}", told.errors);
    assert_eq!(run(&["structured-data", "public/feeds/none.json"]).end, 2);
}
