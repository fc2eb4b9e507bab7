//! Whatever another system writes under the names of its format, reading it ends and every promise holds.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};
use story_widget::feed::import::{Place, import, read_any};
use story_widget::feed::{Link, read};

use super::super::promises::hold;
use super::links;

/// Names that the formats give meaning to.
const NAMES: &[&str] = &[
    "",
    "/",
    "m\u{7f}\n",
    "\u{202e}",
    "@context",
    "@graph",
    "@id",
    "@type",
    "@value",
    "articleBody",
    "associations",
    "attachments",
    "body_html",
    "bodies",
    "caption",
    "conditionsOfAccess",
    "contentLocation",
    "contentUrl",
    "content_html",
    "copyrightHolder",
    "data",
    "dateline",
    "date_published",
    "descriptions",
    "duration",
    "edNote",
    "embargoed",
    "encoding",
    "firstcreated",
    "guid",
    "hasPart",
    "headline",
    "headlines",
    "height",
    "href",
    "id",
    "image",
    "inLanguage",
    "isAccessibleForFree",
    "item",
    "itemListElement",
    "items",
    "language",
    "located",
    "mime_type",
    "mimetype",
    "name",
    "next_url",
    "place",
    "position",
    "pubstatus",
    "regionsAllowed",
    "renditions",
    "rightsinfo",
    "role",
    "startOffset",
    "thumbnailUrl",
    "title",
    "type",
    "uploadDate",
    "uri",
    "url",
    "usageInfo",
    "usageterms",
    "value",
    "version",
    "versioncreated",
    "video",
    "width",
];

/// Values that some system has written there.
const TEXTS: &[&str] = &[
    "",
    " ",
    "https://jsonfeed.org/version/1.1",
    "https://schema.org",
    "VideoObject",
    "NewsArticle",
    "ItemList",
    "Clip",
    "video/mp4",
    "image/jpeg",
    "text/vtt",
    "a.mp4",
    "javascript:alert(1)",
    "https://user@agency.example/",
    "video",
    "usable",
    "canceled",
    "killed",
    "main",
    "creditline",
    "PT1M",
    "P10M",
    "2023-09-20T11:09:00+0000",
    "2023-09-20",
    "Wed, 20 Sep 2023 11:09:00 GMT",
    "<p>A<script>B</script> &amp; C",
    "NO ACCESS US",
    "FR DE",
    "en_GB",
    "\u{202e}\u{0}",
];

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        6 => select(TEXTS).prop_map(Value::from),
        1 => any::<i32>().prop_map(Value::from),
        1 => any::<bool>().prop_map(Value::from),
        1 => Just(Value::Null),
        1 => ".{0,20}".prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 8, |inner| {
        prop_oneof![
            3 => vec((select(NAMES), inner.clone()), 0..8).prop_map(|fields| {
                Value::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>())
            }),
            1 => vec(inner, 0..4).prop_map(Value::from),
        ]
    })
}

/// An object that one of the importers takes for its own.
fn document() -> impl Strategy<Value = Value> {
    let beginnings = [
        json!({"uri": "tag:1", "headline": "A headline"}),
        json!({"version": "https://jsonfeed.org/version/1", "items": [{"id": "1"}, {"id": "2"}]}),
        json!({"@context": "https://schema.org", "@type": "VideoObject", "@id": "v"}),
        json!({"@context": "https://schema.org", "@type": "ItemList"}),
    ];
    (select(beginnings.to_vec()), vec((select(NAMES), value()), 0..12)).prop_map(|(mut document, fields)| {
        for (name, value) in fields {
            document[name] = value;
        }
        document
    })
}

/// The values at a place and at what it is in.
fn exists(document: &Value, pointer: &str) -> bool {
    let parent = pointer.rsplit_once('/').map_or("", |(parent, _)| parent);
    document.pointer(pointer).is_some() || document.pointer(parent).is_some()
}

fn check(document: &Value, place: Place) {
    let bytes = document.to_string();
    let Ok(imported) = import(bytes.as_bytes(), place) else { return };
    assert!(serde_json::from_str::<Value>(&imported.json).is_ok(), "{}", imported.json);
    assert_ne!(
        read(imported.json.as_bytes(), &links()).document.err().map(|error| error.code()),
        Some("feed-parse")
    );
    let reading = read_any(bytes.as_bytes(), &links(), place);
    // No text need be in the document letter by letter: markup is taken out, and words are put together.
    hold(b"", &reading);
    for problem in &reading.problems {
        assert!(exists(document, problem.pointer()), "{problem}");
    }
    let Ok(document) = reading.document else { return };
    let video = document.story.and_then(|story| story.video).unwrap_or_default();
    let addresses = video.sources.iter().map(|source| &source.src).map(Link::href);
    for address in addresses {
        assert!(address.starts_with("https://") && !address.contains('@'), "{address}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn any_document_is_read_or_refused(document in document()) {
        check(&document, Place::Story);
        check(&document, Place::List);
    }

    #[test]
    fn any_value_is_read_or_refused(value in value()) {
        check(&value, Place::Story);
    }
}

#[test]
fn a_graph_of_many_references_is_read_in_time() {
    let things: Vec<Value> = (0..10_000).map(|name| json!({"@id": name.to_string()})).collect();
    let rows: Vec<Value> = (0..10_000).map(|name| json!({"@id": (9_999 - name).to_string()})).collect();
    let list = json!({"@type": "ItemList", "itemListElement": rows});
    let document = json!({"@context": "https://schema.org", "@graph": [list, things]});
    assert!(document.to_string().len() < 1_048_576);
    check(&document, Place::Story);
}

#[test]
fn a_feed_of_more_items_than_are_read_is_cut_and_told() {
    let items: Vec<Value> = (0..5_000).map(|id| json!({"id": id.to_string(), "title": "A"})).collect();
    let feed = json!({"version": "https://jsonfeed.org/version/1", "language": "en", "items": items});
    let reading = read_any(feed.to_string().as_bytes(), &links(), Place::List);
    assert_eq!(reading.document.expect("a list").top_downloads.expect("a list").items.len(), 100);
    assert!(
        reading
            .problems
            .iter()
            .any(|problem| problem.pointer() == "/items" && problem.code().as_str() == "E151")
    );
}
