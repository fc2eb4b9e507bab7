//! Nothing an agency wrote about rights is lost, whatever format it wrote it in.

use story_widget::feed::{Access, Code, Restrictions, Status};

use super::{ninjs_with, story, video_object_with};

/// The texts of the restrictions, where all of them could be read.
fn texts(json: &str) -> Vec<String> {
    match story(json).rights.restrictions {
        Restrictions::Stated(rows) => rows.into_iter().map(|row| row.text.unwrap_or_default()).collect(),
        other => panic!("{other:?}"),
    }
}

fn are_unknown(json: &str) -> bool {
    story(json).rights.restrictions.are_unknown()
}

fn status(word: &str) -> Status {
    story(&ninjs_with(&format!(r#""pubstatus": {word}"#))).status
}

#[test]
fn usage_terms_are_shown_byte_for_byte() {
    let terms = "  Mandatory credit: X &amp; Y <b>only</b>\u{202e}\n No archive. ";
    let quoted = serde_json::to_string(terms).expect("a text");
    assert_eq!(texts(&ninjs_with(&format!(r#""usageterms": {quoted}"#))), [terms]);
    assert_eq!(texts(&ninjs_with(&format!(r#""usageTerms": [{quoted}, "B"]"#))), [terms, "B"]);
    assert_eq!(texts(&video_object_with(&format!(r#""conditionsOfAccess": {quoted}"#))), [terms]);
}

#[test]
fn usage_terms_of_the_footage_stand_beside_those_of_the_story() {
    let item = ninjs_with(
        r#""usageterms": "A", "associations": {"clip": {"type": "video", "usageterms": ["B", "C"],
           "renditions": {"x": {"href": "a.mp4", "mimetype": "video/mp4"}}},
           "other": {"type": "picture", "usageterms": "not of the footage"}}"#,
    );
    assert_eq!(texts(&item), ["A", "B", "C"]);
}

#[test]
fn usage_terms_given_twice_are_all_shown() {
    assert_eq!(
        texts(&ninjs_with(r#""usageterms": "A", "usageTerms": "B", "usageterms": "C""#)),
        ["A", "B", "C"]
    );
}

#[test]
fn usage_terms_that_are_no_words_make_the_rights_unknown() {
    for terms in ["1", "true", "{}", "[1]", "[\"A\", {}]", "{\"a\": \"b\"}", "[[\"A\"]]"] {
        assert!(are_unknown(&ninjs_with(&format!(r#""usageterms": {terms}"#))), "{terms}");
    }
    assert_eq!(texts(&ninjs_with(r#""usageterms": [{"value": "A"}]"#)), ["A"]);
}

#[test]
fn terms_that_say_nothing_are_none() {
    for terms in ["\"\"", "null", "[]", "[\"\"]", "\"None.\"", "\" \""] {
        let restrictions = story(&ninjs_with(&format!(r#""usageterms": {terms}"#))).rights.restrictions;
        assert_eq!(restrictions, Restrictions::None, "{terms}");
    }
}

#[test]
fn rights_in_a_language_of_machines_make_the_rights_unknown() {
    assert!(are_unknown(&ninjs_with(
        r#""rightsinfo": {"langid": "http://www.w3.org/ns/odrl/2/", "encodedrights": "<o/>"}"#
    )));
    let linked = story(&ninjs_with(r#""rightsinfo": {"linkedrights": "https://agency.example/terms"}"#));
    assert_eq!(linked.rights.policy_url.expect("a link").href(), "https://agency.example/terms");
    assert_eq!(linked.rights.restrictions, Restrictions::None);
}

#[test]
fn a_status_is_a_word_however_it_is_written() {
    assert_eq!(status("\"usable\""), Status::Usable);
    assert_eq!(status("\"stat:usable\""), Status::Usable);
    assert_eq!(status("\"http://cv.iptc.org/newscodes/pubstatusg2/withheld\""), Status::Withheld);
    assert_eq!(status("\"Canceled\""), Status::Canceled);
    assert_eq!(status("\"cancelled\""), Status::Canceled);
    assert_eq!(status("null"), Status::Usable);
}

#[test]
fn a_status_nobody_knows_closes_the_footage_and_is_shown() {
    assert_eq!(status("\"killed\""), Status::Unknown("killed".to_owned()));
    assert!(!status("7").allows_media());
    assert!(!status("[\"usable\"]").allows_media());
}

#[test]
fn footage_that_is_held_back_closes_a_story_that_is_not() {
    let item = ninjs_with(
        r#""pubstatus": "usable", "associations": {"clip": {"type": "video", "pubstatus": "canceled",
           "renditions": {"x": {"href": "a.mp4", "mimetype": "video/mp4"}}}}"#,
    );
    assert_eq!(story(&item).status, Status::Canceled);
}

#[test]
fn an_embargo_is_kept_and_of_two_the_later() {
    let of = |fields: &str| {
        story(&ninjs_with(fields)).rights.embargo_until.map(|date| date.as_written().to_owned())
    };
    assert_eq!(
        of(r#""embargoed": "2023-09-20T11:09:00+0000""#).as_deref(),
        Some("2023-09-20T11:09:00+00:00")
    );
    assert_eq!(of(r#""embargoedUntil": "2023-09-20T11:09:00Z""#).as_deref(), Some("2023-09-20T11:09:00Z"));
    let with_footage = |own: &str, of_footage: &str| {
        of(&format!(
            r#""embargoed": "{own}", "associations": {{"clip": {{"type": "video", "embargoed": "{of_footage}",
               "renditions": {{"x": {{"href": "a.mp4", "mimetype": "video/mp4"}}}}}}}}"#
        ))
    };
    let (early, late) = ("2023-09-20T11:09:00Z", "2023-09-21T11:09:00Z");
    assert_eq!(with_footage(early, late).as_deref(), Some(late));
    assert_eq!(with_footage(late, early).as_deref(), Some(late));
    assert_eq!(of(r#""embargoed": "", "pubstatus": "usable""#), None);
    assert_eq!(of(r#""embargoed": false"#), None);
}

#[test]
fn an_embargo_that_cannot_be_read_makes_the_rights_unknown() {
    for embargo in ["true", "\"noon\"", "1695208140", "\"2023-13-01\""] {
        assert!(are_unknown(&ninjs_with(&format!(r#""embargoed": {embargo}"#))), "{embargo}");
    }
}

#[test]
fn embargoed_with_a_date_is_what_the_date_says_and_without_one_it_is_closed() {
    let dated = story(&ninjs_with(r#""pubstatus": "embargoed", "embargoed": "2199-01-01T00:00:00Z""#));
    assert_eq!(dated.status, Status::Usable);
    assert!(dated.rights.embargo_until.is_some());
    assert!(!status("\"embargoed\"").allows_media());
}

#[test]
fn who_has_to_pay_has_a_badge() {
    let access = |fields: &str| story(&video_object_with(fields)).rights.access;
    for paid in [
        r#""isAccessibleForFree": false"#,
        r#""isAccessibleForFree": "False""#,
        r#""isAccessibleForFree": "http://schema.org/False""#,
        r#""requiresSubscription": true"#,
        r#""requiresSubscription": "yes""#,
        r#""requiresSubscription": {"@type": "MediaSubscription", "name": "Video"}"#,
    ] {
        assert_eq!(access(paid), Access::Subscribers, "{paid}");
    }
    for free in [r#""isAccessibleForFree": true"#, r#""requiresSubscription": "no""#, r#""name": "A""#] {
        assert_eq!(access(free), Access::Public, "{free}");
    }
    assert!(!access(r#""isAccessibleForFree": "on Sundays""#).allows_media());
    assert!(!access(r#""requiresSubscription": 1"#).allows_media());
}

#[test]
fn regions_are_territories_in_every_shape() {
    for regions in [
        r#""FR DE""#,
        r#""FR,DE""#,
        r#"["FR", "DE"]"#,
        r#"[{"@type": "Country", "name": "FR"}, "DE"]"#,
        r#"[{"@type": "Place", "address": {"addressCountry": "FR"}}, {"@type": "Country", "identifier": "DE"}]"#,
    ] {
        let story = story(&video_object_with(&format!(r#""regionsAllowed": {regions}"#)));
        let rows = story.rights.restrictions.rows();
        assert_eq!(rows[0].code, Code::TerritoryAllow, "{regions}");
        assert_eq!(rows[0].regions, ["FR", "DE"], "{regions}");
    }
    let denied = story(&video_object_with(r#""ineligibleRegion": "Merrow Isles""#));
    assert_eq!(denied.rights.restrictions.rows()[0].code, Code::TerritoryDeny);
    assert_eq!(denied.rights.restrictions.rows()[0].regions, ["Merrow Isles"]);
}

#[test]
fn regions_that_cannot_be_read_make_the_rights_unknown() {
    assert!(are_unknown(&video_object_with(r#""regionsAllowed": [{"@type": "GeoShape", "box": "1 2"}]"#)));
    assert!(are_unknown(&video_object_with(r#""regionsAllowed": 7"#)));
}

#[test]
fn terms_are_words_or_a_link() {
    let of = |fields: &str| story(&video_object_with(fields)).rights;
    let linked = of(
        r#""usageInfo": "https://agency.example/terms", "acquireLicensePage": "https://agency.example/buy""#,
    );
    assert_eq!(linked.policy_url.expect("a link").href(), "https://agency.example/terms");
    assert_eq!(linked.acquire_url.expect("a link").href(), "https://agency.example/buy");
    assert_eq!(linked.restrictions, Restrictions::None);
    assert_eq!(texts(&video_object_with(r#""usageInfo": "Ask the desk.""#)), ["Ask the desk."]);
    let both = video_object_with(
        r#""usageInfo": {"@type": "CreativeWork", "url": "https://agency.example/terms", "text": "Ask."}"#,
    );
    assert_eq!(texts(&both), ["Ask."]);
    assert_eq!(story(&both).rights.policy_url.expect("a link").href(), "https://agency.example/terms");
    assert!(are_unknown(&video_object_with(r#""conditionsOfAccess": {"@type": "Thing"}"#)));
}
