//! ninjs 1, 2 and 3, as Superdesk and AP write it.

use serde_json::json;
use story_widget::feed::Body;

use super::{at, imported, native, ninjs_with, said, story};

const DATED: &str = r#""versioncreated": "2023-09-20T11:09:00Z""#;

#[test]
fn the_headline_is_that_of_the_main_role() {
    let with =
        |fields: &str| at(&format!(r#"{{"uri": "tag:1", "renditions": [], {fields}}}"#), "/story/headline");
    assert_eq!(with(r#""headline": "A""#), "A");
    assert_eq!(with(r#""title": "A name", "headline": "A headline""#), "A headline");
    assert_eq!(with(r#""title": "A name", "headline": "" "#), "A name");
    assert_eq!(
        with(r#""headlines": [{"role": "short", "value": "A"}, {"role": "main", "value": "B"}]"#),
        "B"
    );
    assert_eq!(with(r#""headlines": [{"role": "urn:agency:main", "value": "B"}]"#), "B");
    assert_eq!(with(r#""headlines": [{"value": "A"}, {"value": "B"}]"#), "A");
    assert_eq!(with(r#""headlines": [{"value": ""}], "headline": "C""#), "C");
}

#[test]
fn a_headline_of_html_is_text() {
    assert_eq!(
        at(r#"{"uri": "1", "headline": "Salt &amp; <em>iron</em>"}"#, "/story/headline"),
        "Salt & iron"
    );
    assert_eq!(at(r#"{"uri": "1", "headline": " AT&T  and\n a < b "}"#, "/story/headline"), "AT&T and a < b");
}

#[test]
fn a_query_in_the_name_of_an_item_stays_behind() {
    let id = |uri: &str| at(&format!(r#"{{"uri": "{uri}", "headline": "A"}}"#), "/story/id");
    assert_eq!(id("https://agency.example/item/1?token=secret"), "https://agency.example/item/1");
    assert_eq!(id("urn:newsml:agency.example:1?not=a-query"), "urn:newsml:agency.example:1?not=a-query");
    assert_eq!(at(r#"{"guid": "tag:2", "headline": "A"}"#, "/story/id"), "tag:2");
}

#[test]
fn the_place_is_where_it_is_located_else_the_first_of_its_places() {
    let place = |fields: &str| at(&ninjs_with(fields), "/story/location");
    assert_eq!(
        place(r#""located": "Port Aldry", "place": [{"name": "Sorrel Islands", "code": "XS"}]"#),
        json!({"text": "Port Aldry", "countryCode": "XS"})
    );
    assert_eq!(
        place(r#""places": [{"name": "Sorrel Islands", "code": "SRL"}]"#),
        json!({"text": "Sorrel Islands"})
    );
    assert_eq!(place(r#""datelinelocation": {"city": "Port Aldry"}"#), json!({"text": "Port Aldry"}));
    assert_eq!(place(r#""place": [{"code": "XS"}]"#), json!(null));
}

#[test]
fn a_language_is_a_tag_of_bcp_47() {
    assert_eq!(at(r#"{"uri": "1", "headline": "A", "language": "en_GB"}"#, "/language"), "en-GB");
    assert_eq!(at(r#"{"uri": "1", "headline": "A"}"#, "/language"), "und");
}

#[test]
fn the_text_is_the_body_else_what_describes_the_item() {
    let text = |fields: &str| at(&ninjs_with(fields), "/story/description");
    assert_eq!(
        text(r#""body_html": "<p>A &amp; B</p><p>C</p>", "description_text": "D""#),
        json!(["A & B", "C"])
    );
    assert_eq!(text(r#""body_text": "A\n\nB""#), json!(["A", "B"]));
    assert_eq!(text(r#""body_html": "", "description_html": "<p>D</p>""#), json!(["D"]));
    assert_eq!(
        text(
            r#""bodies": [{"role": "short", "value": "S"}, {"role": "main", "contenttype": "text/html", "value": "<p>M</p>"}]"#
        ),
        json!(["M"])
    );
    assert_eq!(text(r#""bodies": [{"contentType": "text/plain", "value": "a <b> c"}]"#), json!(["a <b> c"]));
    assert_eq!(
        text(r#""descriptions": [{"role": "creditline", "value": "X"}, {"role": "summary", "value": "S"}]"#),
        json!(["S"])
    );
    assert_eq!(text(r#""usageterms": "none""#), json!(null));
}

#[test]
fn of_a_text_in_nitf_the_head_is_left_out() {
    let nitf = "<nitf><body><body.head><hedline><hl1>Again</hl1></hedline></body.head><body.content><p>A</p><p>B</p></body.content><body.end>End</body.end></body></nitf>";
    let text = |nitf: &str| at(&ninjs_with(&format!(r#""body_nitf": "{nitf}""#)), "/story/description");
    assert_eq!(text(nitf), json!(["A", "B"]));
    assert_eq!(text("<p>A</p><body.content><p>B"), json!(["B"]));
    assert_eq!(text("<p>A</p>"), json!(["A"]));
}

#[test]
fn headings_and_lists_of_html_stay_headings_and_lists() {
    let body = r#""body_html": "<h2>Shotlist</h2><ul><li>One</li><li>Two</li></ul><p lang=\"fr\">Trois</p>""#;
    let blocks = story(&ninjs_with(body)).description;
    assert_eq!(blocks[0].body, Body::Heading("Shotlist".into()));
    assert_eq!(blocks[1].body, Body::List(vec!["One".into(), "Two".into()]));
    assert_eq!(blocks[2].body, Body::Paragraph("Trois".into()));
    assert_eq!(blocks[2].lang.as_deref(), Some("fr"));
}

#[test]
fn files_are_an_object_of_them_or_a_list() {
    let sources =
        |renditions: &str| at(&ninjs_with(&format!(r#""renditions": {renditions}"#)), "/story/video/sources");
    let file = json!([{"src": "a.mp4", "type": "video/mp4", "label": "main"}]);
    assert_eq!(sources(r#"{"main": {"href": "a.mp4", "mimetype": "video/mp4"}}"#), file);
    assert_eq!(sources(r#"[{"name": "main", "href": "a.mp4", "contenttype": "video/mp4"}]"#), file);
    assert_eq!(sources(r#"[{"name": "main", "href": "a.mp4", "contentType": "video/mp4"}, null, 3]"#), file);
    assert_eq!(sources(r#"{"main": {"href": "a.mp4", "type": "video", "fileextension": "mp4"}}"#), file);
    assert_eq!(sources(r#"{"main": {"href": "a.mp4"}}"#), file);
    assert_eq!(sources(r#"{"main": {"href": "a", "format": "MPEG-4"}}"#)[0]["type"], "video/mp4");
    assert_eq!(
        sources(r#"{"main": {"href": "a", "mimetype": "application/x-mpegURL"}}"#)[0]["type"],
        "application/vnd.apple.mpegurl"
    );
    assert_eq!(sources(r#"{"main": {"href": "a.txt"}, "other": {"mimetype": "video/mp4"}}"#), json!(null));
}

#[test]
fn what_no_browser_plays_stands_behind_what_they_play() {
    let item = ninjs_with(
        r#""renditions": [{"href": "a.mov", "contenttype": "video/quicktime"}, {"href": "a.mpg", "contenttype": "video/mpeg"}, {"href": "a.mp4", "contenttype": "video/mp4"}]"#,
    );
    let types: Vec<_> =
        story(&item).video.expect("footage").sources.into_iter().map(|source| source.kind).collect();
    assert_eq!(types, ["video/mp4", "video/quicktime", "video/mpeg"]);
}

#[test]
fn sizes_and_bitrates_of_files_are_read() {
    let item = ninjs_with(
        r#""renditions": [{"href": "a.mp4", "contenttype": "video/mp4", "width": "1920", "height": 1080, "bitrate": 5300000},
                          {"href": "b.mp4", "contenttype": "video/mp4", "width": 640, "bitrate": 800}]"#,
    );
    let sources = story(&item).video.expect("footage").sources;
    assert_eq!((sources[0].size, sources[0].bitrate_kbps), (Some((1920, 1080)), Some(5300)));
    assert_eq!((sources[1].size, sources[1].bitrate_kbps), (None, Some(800)));
}

#[test]
fn the_footage_may_be_that_of_an_associated_item() {
    let clip = r#"{"name": "clip", "type": "video", "renditions": {"x": {"href": "a.mp4", "mimetype": "video/mp4"}}}"#;
    let gone = r#"{"name": "gone", "type": "video", "pubstatus": "canceled", "renditions": {"x": {"href": "gone.mp4", "mimetype": "video/mp4"}}}"#;
    let still = r#"{"name": "still", "type": "picture", "renditions": {"x": {"href": "a.jpg", "mimetype": "image/jpeg"}}}"#;
    for associations in
        [format!("[{still}, {gone}, {clip}]"), format!(r#"{{"a": {still}, "b": {gone}, "c": {clip}}}"#)]
    {
        let video = at(&ninjs_with(&format!(r#""associations": {associations}"#)), "/story/video");
        assert_eq!(video["sources"][0]["src"], "a.mp4");
        assert_eq!(video["poster"]["src"], "a.jpg");
    }
}

#[test]
fn the_poster_is_the_largest_picture_up_to_1920() {
    let pictures = |rows: &[(&str, u32, u32)]| {
        let clip = r#"{"href": "a.mp4", "contenttype": "video/mp4"}"#.to_owned();
        let pictures = rows
            .iter()
            .map(|(name, width, height)| {
                format!(r#"{{"href": "{name}.jpg", "contenttype": "image/jpeg", "width": {width}, "height": {height}}}"#)
            });
        let rows: Vec<_> = std::iter::once(clip).chain(pictures).collect();
        at(&ninjs_with(&format!(r#""renditions": [{}]"#, rows.join(", "))), "/story/video/poster")
    };
    let several = pictures(&[("s", 640, 360), ("xl", 3840, 2160), ("l", 1920, 1080), ("square", 800, 800)]);
    assert_eq!(several["src"], "l.jpg");
    assert_eq!(several["srcset"], json!([{"src": "s.jpg", "width": 640}, {"src": "l.jpg", "width": 1920}]));
    assert_eq!(pictures(&[("xl", 3840, 2160), ("xxl", 7680, 4320)])["src"], "xl.jpg");
    assert_eq!(pictures(&[])["src"], json!(null));
}

#[test]
fn captions_are_files_of_their_own() {
    let item = ninjs_with(
        r#""renditions": [{"href": "a.mp4", "contenttype": "video/mp4"}, {"href": "a.vtt", "contenttype": "text/vtt", "language": "fr_CA", "title": "Français"}]"#,
    );
    assert_eq!(
        at(&item, "/story/video/tracks"),
        json!([{"src": "a.vtt", "srclang": "fr-CA", "label": "Français"}])
    );
}

#[test]
fn credit_and_copyright_are_verbatim() {
    let rights = |fields: &str| at(&ninjs_with(fields), "/story/rights");
    assert_eq!(rights(r#""creditline": "A &amp; B""#), json!({"credit": "A &amp; B"}));
    assert_eq!(rights(r#""description_creditline": "A""#), json!({"credit": "A"}));
    assert_eq!(rights(r#""descriptions": [{"role": "creditline", "value": "A"}]"#), json!({"credit": "A"}));
    assert_eq!(rights(r#""copyrightnotice": "© A", "copyrightholder": "B""#), json!({"copyright": "© A"}));
    assert_eq!(rights(r#""copyrightnotice": "", "copyrightholder": "B""#), json!({"copyright": "B"}));
}

#[test]
fn of_a_list_the_first_footage_that_can_be_used_is_shown() {
    let item = |id: &str, fields: &str| format!(r#"{{"uri": "{id}", "headline": "A", {DATED} {fields}}}"#);
    let clip = r#", "renditions": {"x": {"href": "a.mp4", "mimetype": "video/mp4"}}"#;
    let text = item("text", "");
    let gone = item("gone", &format!("{clip}, \"pubstatus\": \"canceled\""));
    let good = item("good", clip);
    assert_eq!(at(&format!("[{text}, {gone}, {good}]"), "/story/id"), "good");
    assert_eq!(at(&format!("[{text}, {gone}]"), "/story/id"), "gone");
    assert_eq!(at(&format!("[{text}]"), "/story/id"), "text");
    let wrapped = format!(r#"{{"data": {{"items": [{{"item": {text}}}, {{"item": {good}}}]}}}}"#);
    assert_eq!(at(&wrapped, "/story/id"), "good");
    assert_eq!(at(&format!(r#"{{"data": {{"items": [{text}, {good}]}}}}"#), "/story/id"), "good");
}

#[test]
fn a_story_without_footage_is_a_story() {
    let item = ninjs_with(&format!(
        r#"{DATED}, "renditions": {{"still": {{"href": "a.jpg", "mimetype": "image/jpeg"}}}}"#
    ));
    assert_eq!(native(&item)["story"]["video"], json!(null));
    assert_eq!(said(&item), [""; 0]);
}

#[test]
fn a_value_that_is_passed_on_takes_nothing_for_editors_with_it() {
    let document = ninjs_with(r#""pubstatus": {"edNote": "Secret", "code": [{"ednote": "Secret", "a": 1}]}"#);
    assert_eq!(at(&document, "/story/status"), json!({"code": [{"a": 1}]}));
    assert!(!imported(&document).json.contains("Secret"));
}
