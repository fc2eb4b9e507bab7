//! What a page says of itself, and whether that is the story of a feed.

use story_widget::feed::import::{Subject, SubjectKind, subjects};

use super::super::{links, shown_story};

const STORY: &str = r#""url": "https://agency.example/1?s=2", "video": {"sources": [{"src": "/a.mp4?token=1", "type": "video/mp4"}]}"#;

/// Whether a page with this JSON-LD says of itself that it has the story.
fn has(json: &str) -> bool {
    has_at(json, None)
}

fn has_at(json: &str, page: Option<&str>) -> bool {
    let story = shown_story(STORY);
    subjects(json).iter().any(|subject| subject.may_be(&story, &links(), page))
}

#[test]
fn a_story_is_known_again_by_its_headline_its_page_or_its_file() {
    for json in [
        r#"{"@type": "NewsArticle", "headline": " A  headline "}"#,
        r#"{"@type": ["CreativeWork", "https://schema.org/VideoObject"], "name": "A headline"}"#,
        r#"{"@type": "ReportageNewsArticle", "url": "https://agency.example/1?s=2#top"}"#,
        r#"{"@type": "Article", "mainEntityOfPage": {"@type": "WebPage", "@id": "https://agency.example/1?s=2"}}"#,
        r#"{"@type": "VideoObject", "name": "Other words", "contentUrl": "https://feeds.example/a.mp4?token=2"}"#,
        r#"[{"@graph": [{"@type": "WebPage", "mainEntity": {"@type": "schema:Article", "headline": "A headline"}}]}]"#,
    ] {
        assert!(has(json), "{json}");
    }
}

#[test]
fn other_stories_are_others() {
    for json in [
        r#"{"@type": "NewsArticle", "headline": "Another", "url": "https://agency.example/1?s=3"}"#,
        r#"{"@type": "VideoObject", "name": "Another", "contentUrl": "https://feeds.example/b.mp4"}"#,
        r#"{"@type": "Organization", "name": "A headline"}"#,
        r#"{"@type": "ItemList", "name": "A headline"}"#,
        "{}",
        "7",
        "",
        "{not json",
    ] {
        assert!(!has(json), "{json}");
    }
}

#[test]
fn what_has_neither_name_nor_address_may_be_any_story() {
    assert!(has(r#"{"@type": "VideoObject", "thumbnailUrl": "b.jpg"}"#));
    assert!(has(r#"{"@type": "NewsArticle", "author": {"@type": "Person", "name": "B"}}"#));
    assert!(has(r#"{"@type": "NewsArticle", headline: broken}"#));
}

#[test]
fn an_article_at_the_address_of_the_page_is_what_the_page_is_about() {
    let json =
        r#"{"@type": "NewsArticle", "headline": "In other words", "url": "https://news.example/ferry/"}"#;
    assert!(!has(json));
    for page in ["https://news.example/ferry", "https://news.example/ferry/?from=mail#top"] {
        assert!(has_at(json, Some(page)), "{page}");
    }
    assert!(!has_at(json, Some("https://news.example/")));
    let video = json.replace("NewsArticle", "VideoObject");
    assert!(!has_at(&video, Some("https://news.example/ferry")), "footage may be other footage of that page");
}

#[test]
fn lists_are_found_beside_stories() {
    let kinds = |json: &str| subjects(json).iter().map(|subject| subject.kind).collect::<Vec<_>>();
    let json = r#"{"@graph": [{"@type": "NewsArticle", "headline": "A"}, {"@type": "ItemList", "itemListElement": []}]}"#;
    assert_eq!(kinds(json), [SubjectKind::Article, SubjectKind::List]);
    let deep = format!(r#"{}{{"@type": "VideoObject"}}{}"#, "[".repeat(200), "]".repeat(200));
    assert_eq!(kinds(&deep), []);
}

#[test]
fn microdata_names_its_types_by_addresses() {
    assert_eq!(SubjectKind::of("http://schema.org/VideoObject"), Some(SubjectKind::Footage));
    assert_eq!(SubjectKind::of("https://schema.org/NewsArticle"), Some(SubjectKind::Article));
    assert_eq!(SubjectKind::of("https://schema.org/Person"), None);
    let unnamed = Subject { kind: SubjectKind::List, addresses: Vec::new(), names: Vec::new() };
    assert!(!unnamed.may_be(&shown_story(STORY), &links(), None), "a list is no story");
}
