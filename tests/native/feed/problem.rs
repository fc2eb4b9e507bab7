//! Every problem in its exact words, each code at least once.

use story_widget::feed::{Effect, Problem, ProblemCode};

use super::{document_with, effects, list_with, read_text, said, said_of_story, story_with};

fn check(text: &str, sentence: &str, effect: Option<Effect>) {
    assert_eq!(said(text), [sentence]);
    let problem = read_text(text).problems.into_iter().next().expect("a problem");
    assert_eq!(problem.effect(), effect);
    assert!(sentence.starts_with(&format!("{} {}: ", problem.code().as_str(), problem.pointer())));
}

fn check_story(fields: &str, sentence: &str, effect: Option<Effect>) {
    check(&story_with(fields), sentence, effect);
}

#[test]
fn e110_a_required_field_is_missing() {
    check(
        r#"{"format": "video-story/1", "story": {"id": "1", "headline": "A", "published": "2023-09-20T11:09:00Z"}}"#,
        "E110 /language: nothing. A language tag of BCP 47 is expected. For example \"language\": \"en-GB\".",
        Some(Effect::FieldIgnored),
    );
    check(
        &document_with(r#""story": {"id": "1", "headline": "A"}"#),
        "E110 /story/published: nothing. A date of RFC 3339 with its offset from UTC is expected. \
         For example \"published\": \"2023-09-20T11:09:00+00:00\".",
        Some(Effect::FieldIgnored),
    );
    check_story(
        r#""video": {"durationSeconds": 60}"#,
        "E110 /story/video/sources: nothing. A list is expected. For example \"sources\": […].",
        Some(Effect::FieldIgnored),
    );
    check_story(
        r#""video": {"sources": []}"#,
        "E110 /story/video/sources: an empty list. At least one file is expected. \
         For example {\"src\": \"…\", \"type\": \"video/mp4\"}.",
        Some(Effect::FieldIgnored),
    );
    check_story(
        r#""alternates": [{"language": "fr"}]"#,
        "E110 /story/alternates/0/url: nothing. An https address is expected. \
         For example \"url\": \"https://agency.example/file\".",
        Some(Effect::ItemDropped),
    );
    check(
        &list_with(r#"{"id": "1"}"#),
        "E110 /topDownloads/items/0/headline: nothing. A text is expected. \
         For example \"headline\": \"words\".",
        Some(Effect::ItemDropped),
    );
}

#[test]
fn e120_a_value_has_the_wrong_type() {
    for (fields, sentence) in [
        (
            r#""slug": 12"#,
            "E120 /story/slug: the number 12. A text is expected. For example \"slug\": \"words\".",
        ),
        (r#""slug": null"#, "E120 /story/slug: null. A text is expected. For example \"slug\": \"words\"."),
        (
            r#""slug": {"a": 1}"#,
            "E120 /story/slug: an object. A text is expected. For example \"slug\": \"words\".",
        ),
        (
            r#""location": "Oslo""#,
            "E120 /story/location: the text \"Oslo\". An object is expected. For example \"location\": {…}.",
        ),
        (
            r#""description": "Words""#,
            "E120 /story/description: the text \"Words\". A list is expected. \
             For example \"description\": […].",
        ),
        (
            r#""updated": "soon""#,
            "E120 /story/updated: the text \"soon\", not a date. \
             A date of RFC 3339 with its offset from UTC is expected. \
             For example \"updated\": \"2023-09-20T11:09:00+00:00\".",
        ),
        (
            r#""url": false"#,
            "E120 /story/url: false. An https address is expected. \
             For example \"url\": \"https://agency.example/file\".",
        ),
    ] {
        check_story(fields, sentence, Some(Effect::FieldIgnored));
    }
    check_story(
        r#""alternates": [12]"#,
        "E120 /story/alternates/0: the number 12. An object is expected. For example {…}.",
        Some(Effect::ItemDropped),
    );
    check_story(
        r#""video": {"sources": [{"src": "a.mp4", "type": "video/mp4"}], "durationSeconds": "12"}"#,
        "E120 /story/video/durationSeconds: the text \"12\". A number of seconds above 0, at most 86400, is expected. \
         For example \"durationSeconds\": 61.5.",
        Some(Effect::FieldIgnored),
    );
    check_story(
        r#""video": {"sources": [{"src": "a.mp4", "type": "video/mp4"}], "tracks": [{"src": "a.vtt", "default": "yes"}]}"#,
        "E120 /story/video/tracks/0/default: the text \"yes\". Either true or false is expected. \
         For example \"default\": true.",
        Some(Effect::FieldIgnored),
    );
}

#[test]
fn e121_a_value_is_out_of_range() {
    for (fields, sentence) in [
        (
            r#""updated": "2023-02-30T00:00:00Z""#,
            "E121 /story/updated: the text \"2023-02-30T00:00:00Z\", a day or a time that does not exist. \
             A date of RFC 3339 with its offset from UTC is expected. \
             For example \"updated\": \"2023-09-20T11:09:00+00:00\".",
        ),
        (
            r#""updated": "0001-01-01T00:00:00Z""#,
            "E121 /story/updated: the text \"0001-01-01T00:00:00Z\", a year outside 1900 to 2200. \
             A date of RFC 3339 with its offset from UTC is expected. \
             For example \"updated\": \"2023-09-20T11:09:00+00:00\".",
        ),
        (
            r#""location": {"text": "Oslo", "countryCode": "NOR"}"#,
            "E121 /story/location/countryCode: the text \"NOR\". \
             A country code of two letters (ISO 3166-1) is expected. For example \"countryCode\": \"FR\".",
        ),
        (
            r#""timeZone": "Baku time""#,
            "E121 /story/timeZone: the text \"Baku time\". \
             A zone of the IANA list, at most 64 characters, is expected. For example \"timeZone\": \"Asia/Baku\".",
        ),
        (
            r#""location": {"text": "Oslo", "lang": "no_NO"}"#,
            "E121 /story/location/lang: the text \"no_NO\". A language tag of BCP 47 is expected. \
             For example \"lang\": \"en-GB\".",
        ),
        (
            r#""description": [{"type": "quote", "text": "A"}]"#,
            "E121 /story/description/0/type: the text \"quote\". \
             One of paragraph, heading, list is expected. For example \"type\": \"paragraph\".",
        ),
    ] {
        check_story(fields, sentence, Some(Effect::FieldIgnored));
    }
    check(
        &document_with(r#""topDownloads": {"items": [], "windowHours": 721}"#),
        "E121 /topDownloads/windowHours: the number 721. A whole number from 1 to 720 is expected. \
         For example \"windowHours\": 1.",
        Some(Effect::FieldIgnored),
    );
}

#[test]
fn e130_a_date_has_no_offset() {
    check_story(
        r#""updated": "2023-09-20T11:09:00""#,
        "E130 /story/updated: the text \"2023-09-20T11:09:00\", a date without an offset from UTC. \
         A date of RFC 3339 with its offset from UTC is expected. For example \"updated\": \"2023-09-20T11:09:00+00:00\".",
        Some(Effect::FieldIgnored),
    );
}

#[test]
fn e140_an_address_is_refused_and_never_quoted() {
    let advice = "An https address is expected. For example \"url\": \"https://agency.example/file\".";
    for (address, found) in [
        ("javascript:alert('token')", "an address of the scheme javascript"),
        ("https://user:token@agency.example/", "an address with a user name or a password in it"),
        ("https://agency.example/\\u0009token", "an address with a control character in it"),
        ("https://[token", "not an address"),
    ] {
        check_story(
            &format!(r#""url": "{address}""#),
            &format!("E140 /story/url: {found}. {advice}"),
            Some(Effect::UrlBlocked),
        );
    }
}

#[test]
fn e151_a_text_or_a_list_is_too_long() {
    let headline = "A".repeat(501);
    check(
        &list_with(&format!(r#"{{"id": "1", "headline": "{headline}"}}"#)),
        "E151 /topDownloads/items/0/headline: a text of 501 characters. At most 500 are shown. Shorten it.",
        None,
    );
    let rows: Vec<String> =
        (0..10_000).map(|index| format!(r#"{{"id": "{index}", "headline": "A"}}"#)).collect();
    check(
        &list_with(&rows.join(",")),
        "E151 /topDownloads/items: a list of more than 100 rows. The rest is not read. Shorten it.",
        Some(Effect::ListCut),
    );
}

#[test]
fn e152_a_row_nests_too_deep() {
    check(
        &list_with(&format!("{}{}", "[".repeat(14), "]".repeat(14))),
        "E152 /topDownloads/items/0: 17 levels of objects and lists. At most 16 are read. Nest less.",
        Some(Effect::ItemDropped),
    );
}

#[test]
fn w208_an_http_address_is_followed_as_https() {
    let text = story_with(r#""url": "http://agency.example/1?token=2""#);
    check(
        &text,
        "W208 /story/url: an http address. This page is https, so https is used instead. Write https.",
        None,
    );
    assert!(!read_text(&text).is_partial(), "nothing is lost");
}

#[test]
fn w231_a_row_has_no_id() {
    check(
        &list_with(r#"{"headline": "A"}"#),
        "W231 /topDownloads/items/0/id: nothing. A text is expected. For example \"id\": \"words\".",
        Some(Effect::ItemDropped),
    );
}

#[test]
fn unknown_fields_are_no_problem() {
    assert_eq!(
        said_of_story(r#""headlin": "A", "_own": {"b": [1]}, "edNote": "internal", "user_comment": 1"#),
        [""; 0]
    );
}

#[test]
fn everything_is_said_at_once() {
    let text =
        story_with(r#""slug": 1, "url": "data:,a", "updated": "2023-09-20", "rights": {"credit": []}"#);
    let codes: Vec<ProblemCode> = read_text(&text).problems.iter().map(Problem::code).collect();
    assert_eq!(codes, [ProblemCode::E140, ProblemCode::E120, ProblemCode::E130, ProblemCode::E120]);
    assert_eq!(effects(&text), ["url-blocked", "field-ignored", "field-ignored", "field-ignored"]);
}

#[test]
fn an_excerpt_is_short_and_harmless() {
    let found = |value: &str| {
        let said = said_of_story(&format!(r#""location": {value}"#));
        let sentence = said.first().expect("a problem").clone();
        let found = sentence.strip_prefix("E120 /story/location: ").expect("its place");
        found
            .strip_suffix(". An object is expected. For example \"location\": {…}.")
            .expect("its advice")
            .to_owned()
    };
    assert_eq!(found(r#""a\"b\\c""#), r#"the text "a\"b\\c""#);
    assert_eq!(found(r#""a\u0000\n\u001b[31mb""#), r#"the text "a[31mb""#);
    assert_eq!(found(r#""a\u202eb\u2066c\u200f""#), r#"the text "abc""#);
    assert_eq!(found(r#""https://agency.example/a?token=1""#), r#"the text "https:…""#);
    // What is not shown hides no address.
    assert_eq!(found(r#""https:/\u0000/agency.example/a""#), r#"the text "https:…""#);
    assert_eq!(found(r#""https:/\u200e/agency.example/a""#), r#"the text "https:…""#);
    assert_eq!(found(r#""//agency.example/a?token=1""#), r#"the text "…""#);
    assert_eq!(found(r#""story?token=1""#), r#"the text "story…""#);
    let long = found(&format!(r#""{}""#, "é".repeat(1_000)));
    assert_eq!(long, format!("the text \"{}…\"", "é".repeat(62)));
    let quotes = found(&format!(r#""{}""#, r#"\""#.repeat(1_000)));
    assert!(quotes.chars().count() <= "the text \"\"".len() + 64, "{quotes}");
    assert_eq!(found(&"9".repeat(1_000)), format!("the number {}…", "9".repeat(62)));
}

#[test]
fn a_feed_of_nothing_but_faults_does_not_fill_the_memory() {
    let rows: Vec<&str> = vec![r#"{"start":-1}"#; 5_000];
    let fields = format!(
        r#""video": {{"sources": [{{"src": "a.mp4", "type": "video/mp4"}}], "chapters": [{}]}}, "rights": {{"restrictions": 5}}"#,
        rows.join(",")
    );
    let reading = read_text(&story_with(&fields));
    assert_eq!(reading.problems.len(), 1_000);
    let rights = reading.document.expect("a document").story.expect("a story").rights;
    assert!(rights.restrictions.are_unknown(), "it is known even where it is no longer said");
}
