//! JSON-LD with the words of schema.org.

use serde_json::json;

use super::{at, native, said, story, video_object_with};

#[test]
fn footage_alone_is_a_story() {
    let document = native(&video_object_with(r#""contentUrl": "a.mp4", "description": "Words.""#));
    assert_eq!(document["language"], "en");
    assert_eq!(document["story"]["headline"], "A name");
    assert_eq!(document["story"]["description"], json!(["Words."]));
    assert_eq!(document["story"]["video"]["sources"], json!([{"src": "a.mp4", "type": "video/mp4"}]));
}

#[test]
fn an_article_with_footage_goes_before_footage_alone() {
    let video = r#"{"@type": "VideoObject", "@id": "v", "name": "V", "contentUrl": "v.mp4"}"#;
    let article = r#"{"@type": "NewsArticle", "@id": "a", "headline": "A", "video": {"@id": "v"}}"#;
    let plain = r#"{"@type": "NewsArticle", "@id": "p", "headline": "P"}"#;
    let story = |things: &str| {
        let graph = native(&format!(r#"{{"@context": "https://schema.org", "@graph": [{things}]}}"#));
        let list = native(&format!(r#"[{{"@context": "https://schema.org"}}, {things}]"#));
        assert_eq!(graph["story"], list["story"]);
        graph["story"].clone()
    };
    let with_video = story(&format!("{plain}, {video}, {article}"));
    assert_eq!(with_video["headline"], "A");
    assert_eq!(with_video["video"]["sources"][0]["src"], "v.mp4");
    assert_eq!(story(&format!("{plain}, {video}"))["headline"], "V");
    assert_eq!(story(plain)["headline"], "P");
}

#[test]
fn values_are_texts_or_objects_or_lists_of_either() {
    let video = |fields: &str| at(&video_object_with(fields), "/story/video/sources");
    let file = json!([{"src": "a.mp4", "type": "video/mp4", "width": 640, "height": 360}]);
    for fields in [
        r#""contentUrl": "a.mp4", "width": 640, "height": 360"#,
        r#""contentURL": ["a.mp4"], "width": "640", "height": "360px""#,
        r#""contentUrl": {"@value": "a.mp4"}, "width": {"@type": "QuantitativeValue", "value": 640}, "height": "360 px""#,
        r#""encoding": [{"@type": "MediaObject", "contentUrl": "a.mp4", "encodingFormat": "video/mp4", "width": 640, "height": 360}]"#,
    ] {
        assert_eq!(video(fields), file, "{fields}");
    }
}

#[test]
fn types_are_words_or_addresses() {
    for kind in [
        r#""VideoObject""#,
        r#"["CreativeWork", "VideoObject"]"#,
        r#""https://schema.org/VideoObject""#,
        r#""schema:VideoObject""#,
    ] {
        let document = format!(
            r#"{{"@context": {{"@vocab": "https://schema.org/"}}, "@type": {kind}, "name": "A", "@id": "1", "contentUrl": "a.mp4"}}"#
        );
        assert_eq!(at(&document, "/story/video/sources/0/src"), "a.mp4", "{kind}");
    }
}

#[test]
fn the_media_type_is_stated_or_in_the_name_or_that_of_most() {
    let kind = |fields: &str| at(&video_object_with(fields), "/story/video/sources/0/type");
    assert_eq!(kind(r#""contentUrl": "a.mp4", "encodingFormat": "video/webm""#), "video/webm");
    assert_eq!(kind(r#""contentUrl": "a", "encodingFormat": "webm""#), "video/webm");
    assert_eq!(kind(r#""contentUrl": "a.m3u8?token=1.x""#), "application/vnd.apple.mpegurl");
    assert_eq!(kind(r#""contentUrl": "https://cdn.example/watch""#), "video/mp4");
}

#[test]
fn a_player_of_another_site_is_one_where_there_is_no_file() {
    let player = |fields: &str| at(&video_object_with(fields), "/story/video/thirdParty");
    assert_eq!(
        player(r#""embedUrl": "https://www.player.example/embed/1?a=b", "thumbnailUrl": "a.jpg""#),
        json!({"src": "https://www.player.example/embed/1?a=b", "provider": "player.example"})
    );
    assert_eq!(said(&video_object_with(r#""embedUrl": "https://player.example/embed/1""#)), [""; 0]);
    assert_eq!(player(r#""contentUrl": "a.mp4", "embedUrl": "https://player.example/1""#), json!(null));
    // Whose it is cannot be said.
    assert_eq!(at(&video_object_with(r#""embedUrl": "/embed/1""#), "/story/video"), json!(null));
}

#[test]
fn the_poster_is_an_address_or_a_picture() {
    let poster = |fields: &str| {
        at(&video_object_with(&format!(r#""contentUrl": "a.mp4", {fields}"#)), "/story/video/poster")
    };
    assert_eq!(poster(r#""thumbnailUrl": ["a.jpg", "b.jpg"]"#), json!({"src": "a.jpg"}));
    assert_eq!(
        poster(
            r#""thumbnail": {"@type": "ImageObject", "url": "a.jpg", "caption": "A ferry", "width": 1280, "height": 720}"#
        ),
        json!({"src": "a.jpg", "alt": "A ferry", "width": 1280, "height": 720})
    );
    assert_eq!(poster(r#""image": {"contentUrl": "a.jpg"}"#), json!({"src": "a.jpg"}));
    assert_eq!(poster(r#""name": "B""#), json!(null));
}

#[test]
fn captions_are_files_and_chapters_are_clips() {
    let video =
        |fields: &str| at(&video_object_with(&format!(r#""contentUrl": "a.mp4", {fields}"#)), "/story/video");
    let captioned = video(r#""caption": {"contentUrl": "a.vtt", "inLanguage": "fr", "name": "Français"}"#);
    assert_eq!(captioned["tracks"], json!([{"src": "a.vtt", "srclang": "fr", "label": "Français"}]));
    assert_eq!(video(r#""caption": "A ferry leaves.""#)["tracks"], json!(null));
    let clips = video(
        r#""hasPart": [{"@type": "Clip", "name": "Dawn", "startOffset": 0}, {"@type": "Clip", "name": "Ferry", "startOffset": 40.5}, {"@type": "Clip", "startOffset": 50}]"#,
    );
    assert_eq!(clips["chapters"], json!([{"start": 0, "title": "Dawn"}, {"start": 40.5, "title": "Ferry"}]));
}

#[test]
fn place_dates_and_address_come_from_the_article_else_from_the_footage() {
    let document = r#"{"@context": "https://schema.org", "@type": "NewsArticle", "@id": "https://agency.example/1?s=2#a",
        "headline": "A", "mainEntityOfPage": {"@type": "WebPage", "@id": "https://agency.example/1"},
        "contentLocation": [{"@type": "Place", "name": "Port Aldry"}],
        "video": [{"@type": "VideoObject", "contentUrl": "a.mp4", "uploadDate": "2023-09-20T11:09:00Z"}]}"#;
    let document = native(document);
    assert_eq!(document["story"]["id"], "https://agency.example/1");
    assert_eq!(document["story"]["url"], "https://agency.example/1");
    assert_eq!(document["story"]["location"]["text"], "Port Aldry");
    assert_eq!(document["story"]["published"], "2023-09-20T11:09:00Z");
}

#[test]
fn a_language_is_a_tag_or_an_object_with_one() {
    let of = |language: &str| {
        at(
            &format!(
                r#"{{"@type": "VideoObject", "name": "A", "inLanguage": {language}, "contentUrl": "a.mp4"}}"#
            ),
            "/language",
        )
    };
    assert_eq!(of(r#""fr""#), "fr");
    assert_eq!(of(r#"["pt_BR", "en"]"#), "pt-BR");
    assert_eq!(of(r#"{"@type": "Language", "name": "French", "alternateName": "fr"}"#), "fr");
    assert_eq!(of("null"), "und");
}

#[test]
fn a_list_of_items_is_the_list_in_the_order_of_its_positions() {
    let list = r#"{"@context": "https://schema.org", "@type": "ItemList", "itemListElement": [
        {"@type": "ListItem", "position": 2, "url": "https://agency.example/b", "name": "B"},
        {"@type": "ListItem", "position": "1", "item": {"@type": "VideoObject", "@id": "a", "name": "A", "url": "https://agency.example/a",
          "duration": "PT1M", "contentUrl": "a.mp4", "thumbnailUrl": "a.jpg", "isAccessibleForFree": false}},
        {"@type": "VideoObject", "@id": "c", "name": "C"}]}"#;
    assert_eq!(
        at(list, "/topDownloads/items"),
        json!([
            {"id": "a", "url": "https://agency.example/a", "headline": "A", "durationSeconds": 60, "thumbnail": {"src": "a.jpg"}, "access": "subscribers"},
            {"id": "https://agency.example/b", "url": "https://agency.example/b", "headline": "B"},
            {"id": "c", "headline": "C"}
        ])
    );
}

#[test]
fn text_with_tags_is_html_and_other_text_is_not() {
    let text = |body: &str| {
        at(
            &video_object_with(&format!(r#""contentUrl": "a.mp4", "articleBody": "{body}""#)),
            "/story/description",
        )
    };
    assert_eq!(text("<p>A &amp; B</p><p>C</p>"), json!(["A & B", "C"]));
    assert_eq!(text("A < B and C > D\\n\\nE"), json!(["A < B and C > D", "E"]));
}

#[test]
fn a_copyright_is_a_notice_or_its_holder() {
    let of = |fields: &str| story(&video_object_with(fields)).rights.copyright;
    assert_eq!(of(r#""copyrightNotice": "© A""#).as_deref(), Some("© A"));
    assert_eq!(of(r#""copyrightHolder": {"@type": "Organization", "name": "A"}"#).as_deref(), Some("A"));
    assert_eq!(of(r#""copyrightHolder": "A""#).as_deref(), Some("A"));
}
