//! What is told, to the letter.

use serde_json::json;

use super::{article, document, footage, graph, rights, story_with, told, told_at};

#[test]
fn the_smallest_story_is_an_article_with_footage() {
    let smallest = story_with(r#""video": {"sources": [{"src": "a.mp4", "type": "video/mp4"}]}"#);
    assert_eq!(
        told(&smallest).expect("a story"),
        concat!(
            r#"{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","identifier":"1","#,
            r#""headline":"A headline","inLanguage":"en","datePublished":"2023-09-20T11:09:00+00:00","#,
            r#""video":{"@type":"VideoObject","name":"A headline","uploadDate":"2023-09-20T11:09:00+00:00","#,
            r#""contentUrl":"https://feeds.example/story/a.mp4","encodingFormat":"video/mp4","#,
            r#""isAccessibleForFree":true}}]}"#
        )
    );
}

#[test]
fn a_whole_story_has_all_that_the_page_shows() {
    let document = document(include_str!("../../feed/full.json"));
    let told = told_at("2023-10-01T00:00:00Z", &document).expect("a story");
    let told: serde_json::Value = serde_json::from_str(&told).expect("JSON");
    assert_eq!(told, serde_json::from_str::<serde_json::Value>(include_str!("full.json")).expect("JSON"));
}

#[test]
fn nothing_of_a_feed_can_end_the_script_it_stands_in() {
    let hostile = "</script><!--<script>\u{2028}\u{2029}\u{1}\"\\";
    let fields = serde_json::to_string(hostile).expect("JSON");
    let json = story_with(&format!(r#""description": [{fields}], "rights": {{"credit": {fields}}}"#));
    let text = told(&json).expect("a story");
    assert!(!text.contains(['<', '\u{2028}', '\u{2029}', '\u{1}']), "{text}");
    assert!(
        text.contains(r#""creditText":"\u003c/script>\u003c!--\u003cscript>\u2028\u2029\u0001\"\\""#),
        "{text}"
    );
    assert_eq!(article(&json)["creditText"], hostile);
}

#[test]
fn dates_are_written_as_schema_org_has_them() {
    let date = |text: &str| {
        let json = r#"{"format": "video-story/1", "language": "en", "story": {"id": "1", "headline": "A", "published": "DATE"}}"#;
        article(&json.replace("DATE", text))["datePublished"].clone()
    };
    assert_eq!(date("2023-09-20T15:09:00.250+04:00"), "2023-09-20T15:09:00.250+04:00");
    assert_eq!(date("2023-09-20 11:09:00z"), "2023-09-20T11:09:00Z");
}

#[test]
fn lengths_keep_their_thousandths() {
    let length = |seconds: &str| {
        let video = format!(
            r#""video": {{"durationSeconds": {seconds}, "sources": [{{"src": "a.mp4", "type": "video/mp4"}}]}}"#
        );
        footage(&story_with(&video))["duration"].clone()
    };
    for (seconds, iso) in [
        ("60", "PT1M"),
        ("61.5", "PT1M1.5S"),
        ("60.25", "PT1M0.25S"),
        ("0.001", "PT0.001S"),
        ("3600.5", "PT1H0.5S"),
    ] {
        assert_eq!(length(seconds), iso);
    }
}

#[test]
fn the_file_is_the_first_that_is_no_playlist_and_the_others_stand_beside_it() {
    let video = footage(&story_with(
        r#""video": {"sources": [{"src": "a.m3u8", "type": "application/vnd.apple.mpegURL"},
            {"src": "b.webm", "type": "video/webm", "width": 640, "height": 360}]}"#,
    ));
    assert_eq!(video["contentUrl"], "https://feeds.example/story/b.webm");
    assert_eq!((&video["width"], &video["height"]), (&json!("640 px"), &json!("360 px")));
    assert_eq!(
        video["encoding"],
        json!([{"@type": "MediaObject", "contentUrl": "https://feeds.example/story/a.m3u8",
            "encodingFormat": "application/vnd.apple.mpegURL"}])
    );
    let alone = r#""video": {"sources": [{"src": "a.m3u8", "type": "application/vnd.apple.mpegurl"}]}"#;
    assert_eq!(footage(&story_with(alone))["contentUrl"], "https://feeds.example/story/a.m3u8");
}

#[test]
fn the_player_of_another_site_is_told_where_there_is_no_file() {
    let player = r#""thirdParty": {"src": "https://player.example/1", "provider": "A"}"#;
    let video = footage(&story_with(&format!(r#""video": {{{player}}}"#)));
    assert_eq!(video["embedUrl"], "https://player.example/1");
    let both = format!(r#""video": {{"sources": [{{"src": "a.mp4", "type": "video/mp4"}}], {player}}}"#);
    assert_eq!(footage(&story_with(&both))["embedUrl"], json!(null));
}

#[test]
fn rights_belong_to_the_footage_and_without_any_to_the_article() {
    let with = article(&rights(r#""credit": "Agency""#));
    assert_eq!((&with["creditText"], &with["video"]["creditText"]), (&json!(null), &json!("Agency")));
    let without = article(&story_with(r#""rights": {"credit": "Agency"}"#));
    assert_eq!(without["creditText"], "Agency");
}

#[test]
fn access_is_said_by_the_agencys_words_else_by_ours() {
    let access = |fields: &str| {
        let footage = footage(&rights(fields));
        (footage["isAccessibleForFree"].clone(), footage["conditionsOfAccess"].clone())
    };
    assert_eq!(access(r#""access": "public""#), (json!(true), json!(null)));
    assert_eq!(access(r#""access": "clients""#), (json!(false), json!("Clients only")));
    let pool = r#""access": "pool", "accessText": "Pool for subscribers only""#;
    assert_eq!(access(pool), (json!(false), json!("Pool for subscribers only")));
}

#[test]
fn restrictions_are_word_for_word_or_our_words_for_the_code() {
    let terms = |rows: &str| footage(&rights(&format!(r#""restrictions": [{rows}]"#)))["usageInfo"].clone();
    assert_eq!(
        terms(r#"{"text": " NO  ACCESS\tSorrel Isles ", "lang": "fr"}"#),
        json!([{"@type": "CreativeWork", "text": " NO  ACCESS\tSorrel Isles ", "inLanguage": "fr"}])
    );
    assert_eq!(
        terms(r#"{"code": "max-duration", "seconds": 120, "appliesTo": "shots 1–5"}"#),
        json!([{"@type": "CreativeWork", "text": "Max 2:00", "inLanguage": "en",
            "about": {"@type": "Clip", "name": "shots 1–5"}}])
    );
    assert_eq!(
        terms(r#"{"code": "platform-deny", "platforms": ["digital"], "text": "No use."}"#),
        json!([{"@type": "CreativeWork", "text": "No use.", "inLanguage": "en", "name": "Digital"}])
    );
}

#[test]
fn countries_are_regions_and_half_a_list_of_allowed_ones_is_none() {
    let regions = |rows: &str| {
        let footage = footage(&rights(&format!(r#""restrictions": [{rows}]"#)));
        (footage["regionsAllowed"].clone(), footage["ineligibleRegion"].clone())
    };
    let none = json!(null);
    let allow = |regions: &str| format!(r#"{{"code": "territory-allow", "regions": [{regions}]}}"#);
    assert_eq!(regions(&allow(r#""fr", "DE""#)), (json!(["FR", "DE"]), none.clone()));
    assert_eq!(regions(&allow(r#""FR", "Baltic states""#)), (none.clone(), none.clone()));
    assert_eq!(regions(&[allow(r#""FR""#), allow(r#""DE""#)].join(",")), (none.clone(), none.clone()));
    assert_eq!(
        regions(r#"{"code": "territory-allow", "regions": ["FR"], "appliesTo": "shot 2"}"#),
        (none.clone(), none.clone())
    );
    assert_eq!(
        regions(
            r#"{"code": "territory-deny", "regions": ["US", "Baltic states"]}, {"code": "territory-deny", "regions": ["XS"]}"#
        ),
        (none, json!(["US", "XS"]))
    );
}

#[test]
fn the_list_has_the_rows_that_lead_somewhere_with_their_rank() {
    let list = r#"{"format": "video-story/1", "language": "en", "topDownloads": {"items": [
        {"id": "a", "headline": "A", "url": "https://agency.example/a"}, {"id": "b", "headline": "B"},
        {"id": "c", "headline": "C", "url": "https://agency.example/c"}]}}"#;
    assert_eq!(
        graph(list),
        [json!({"@type": "ItemList", "name": "Top downloads in last 24 hours", "itemListElement": [
            {"@type": "ListItem", "position": 1, "url": "https://agency.example/a", "name": "A"},
            {"@type": "ListItem", "position": 3, "url": "https://agency.example/c", "name": "C"}]})]
    );
}
