//! One document with every field of the format (`full.json`), and the smallest one.

use std::sync::Arc;
use story_widget::feed::{
    Access, Alternate, Block, Body, Category, Code, Direction, Document, Item, Location, Notice, Picture,
    Provider, Restriction, Restrictions, Rights, Status, Story, TopDownloads,
};

use super::{FULL, date, document_with, link, millis, read_text, shown, shown_story};

fn full() -> Document {
    shown(FULL)
}

fn full_story() -> Story {
    full().story.expect("a story")
}

#[test]
fn a_document_with_every_field_has_no_problem() {
    let reading = read_text(FULL);
    assert_eq!(reading.problems, []);
    assert!(!reading.is_partial());
}

#[test]
fn the_document_says_its_language_and_direction() {
    let document = full();
    assert_eq!(document.language, "en-GB");
    assert_eq!(document.direction, Direction::Ltr);
}

#[test]
fn every_field_of_the_story_is_read() {
    let story = full_story();
    assert_eq!(story.id, "tag:agency.example,2023:1");
    assert_eq!(story.url, Some(link("https://agency.example/story/1")));
    assert_eq!(story.headline, "Divers raise a fishing boat");
    assert_eq!(story.slug, Some("HARBOUR-BOAT".to_owned()));
    let text = "Disputed Territory, Nagorno-Karabakh".to_owned();
    assert_eq!(
        story.location,
        Some(Location { text, lang: Some("en".to_owned()), country_code: Some("AZ".to_owned()) })
    );
    assert_eq!(story.published, Some(date("2023-09-20T11:09:00+00:00")));
    assert_eq!(story.updated, Some(date("2023-09-20T15:30:00+04:00")));
    assert_eq!(story.time_zone, Some("Asia/Baku".to_owned()));
    assert_eq!(story.status, Status::Corrected);
    assert_eq!(story.status_note, Some("The name of the boat was wrong.".to_owned()));
    let alternates = [
        Alternate { language: "ar".to_owned(), url: link("/ar/1"), label: Some("العربية".to_owned()) },
        Alternate { language: "fr".to_owned(), url: link("/fr/1"), label: None },
    ];
    assert_eq!(story.alternates, alternates);
}

#[test]
fn the_description_is_read_in_order() {
    let blocks = [
        Block { body: Body::Paragraph("SHOTLIST:".to_owned()), lang: None },
        Block { body: Body::Heading("STORYLINE".to_owned()), lang: None },
        Block {
            body: Body::List(vec!["Wide of harbour".to_owned(), "Close of rope".to_owned()]),
            lang: Some("fr".to_owned()),
        },
        Block { body: Body::Paragraph("The boat sank in a storm.".to_owned()), lang: None },
    ];
    assert_eq!(full_story().description, blocks);
}

#[test]
fn every_field_of_the_rights_is_read() {
    let Rights { access, access_text, credit, copyright, restrictions, .. } = full_story().rights;
    assert_eq!(access, Access::Pool);
    assert_eq!(access_text, Some("Pool for subscribers only".to_owned()));
    assert_eq!(credit, Some("Harbour Authority".to_owned()));
    assert_eq!(copyright, Some("© 2023 Agency".to_owned()));
    assert!(!restrictions.are_unknown());
    let rights = full_story().rights;
    assert_eq!(rights.embargo_until, Some(date("2023-09-20T12:00:00+00:00")));
    assert_eq!(rights.use_until, Some(date("2023-10-20T12:00:00+00:00")));
    assert_eq!(rights.policy_url, Some(link("/terms")));
    assert_eq!(rights.acquire_url, Some(link("/license")));
}

#[test]
fn every_field_of_a_restriction_is_read() {
    let row = |code| Restriction { code, ..Restriction::default() };
    let expected = vec![
        Restriction {
            text: Some("Mandatory credit: Harbour Authority".to_owned()),
            lang: Some("en".to_owned()),
            applies_to: Some("shots 1–5".to_owned()),
            party: Some("Harbour Authority".to_owned()),
            on_screen: true,
            ..row(Code::Credit)
        },
        Restriction {
            regions: vec!["US".to_owned(), "Baltic states".to_owned()],
            ..row(Code::TerritoryDeny)
        },
        Restriction { platforms: vec!["broadcast".to_owned()], derived: true, ..row(Code::PlatformAllow) },
        Restriction { hours: Some(48), ..row(Code::UseWindow) },
        Restriction { seconds: Some(millis(120_000)), ..row(Code::MaxDuration) },
        Restriction { url: Some(link("https://agency.example/desk")), ..row(Code::Contact) },
        Restriction { text: Some("No drones.".to_owned()), ..row(Code::Unknown("no-drones".to_owned())) },
    ];
    assert_eq!(full_story().rights.restrictions, Restrictions::Stated(expected));
}

#[test]
fn every_field_of_the_list_is_read() {
    let list = full().top_downloads.expect("a list");
    let TopDownloads { title, window_hours, as_of, items, next, total } = list;
    assert_eq!((title, window_hours, total), (Some("Most taken".to_owned()), 48, Some(45)));
    assert_eq!(as_of, Some(date("2023-09-20T11:09:00Z")));
    assert_eq!(next, Some(link("top-2.json")));
    let train = Item {
        id: "2".to_owned(),
        headline: "Train returns".to_owned(),
        url: Some(link("/story/2")),
        published: Some(date("2023-09-19T08:00:00Z")),
        duration: Some(millis(95_000)),
        thumbnail: Some(Picture { src: link("t2.webp"), alt: String::new(), size: None, srcset: Vec::new() }),
        location: Some(Location { text: "Oslo".to_owned(), lang: None, country_code: None }),
        access: Access::Subscribers,
        downloads: Some(311),
        lang: Some("nb".to_owned()),
    };
    let bridge = Item {
        id: "3".to_owned(),
        headline: "Bridge opens".to_owned(),
        url: None,
        published: None,
        duration: None,
        thumbnail: None,
        location: None,
        access: Access::Public,
        downloads: None,
        lang: None,
    };
    assert_eq!(items, [Arc::new(train), Arc::new(bridge)]);
}

#[test]
fn every_field_of_the_consent_is_read() {
    let provider = Provider {
        name: "Counter".to_owned(),
        purpose: Some("Counting".to_owned()),
        retention: Some("30 days".to_owned()),
        privacy_url: Some(link("https://counter.example/privacy")),
    };
    let category = Category {
        id: "statistics".to_owned(),
        title: "Statistics".to_owned(),
        text: "How many people watch.".to_owned(),
        providers: vec![provider],
        stores: vec!["counter_*".to_owned(), "visits".to_owned()],
    };
    assert_eq!(
        full().consent,
        Some(Notice { categories: vec![category], receipt_url: Some(link("/receipts")) })
    );
}

#[test]
fn the_smallest_document_is_a_story_with_nothing_more() {
    let text = r#"{"format":"video-story/1","language":"en","story":{"id":"1","headline":"A headline","published":"2023-09-20T11:09:00Z","video":{"sources":[{"src":"clip.mp4","type":"video/mp4"}]}}}"#;
    let reading = read_text(text);
    assert_eq!(reading.problems, []);
    let document = shown(text);
    assert_eq!((document.direction, document.top_downloads, document.consent), (Direction::Auto, None, None));
    let story = document.story.expect("a story");
    assert_eq!((story.status, story.rights), (Status::Usable, Rights::default()));
    assert_eq!(story.video.map(|video| video.sources.len()), Some(1));
}

#[test]
fn a_further_page_is_a_document_of_the_list_alone() {
    let document = shown(&document_with(r#""topDownloads": {"items": [{"id": "1", "headline": "A"}]}"#));
    assert_eq!(document.story, None);
    let list = document.top_downloads.expect("a list");
    assert_eq!((list.items.len(), list.window_hours, list.next), (1, 24, None));
}

#[test]
fn an_empty_list_is_a_list() {
    let document = shown(&document_with(r#""topDownloads": {"items": []}"#));
    assert_eq!(document.top_downloads, Some(TopDownloads::default()));
}

#[test]
fn a_newer_minor_version_and_fields_of_it_are_read() {
    let text = FULL.replace("video-story/1", "video-story/1.7").replacen("\"slug\"", "\"mood\"", 1);
    let reading = read_text(&text);
    assert_eq!(reading.problems, []);
    assert_eq!(shown(&text).story.map(|story| story.slug), Some(None));
}

#[test]
fn escapes_in_names_and_texts_are_read_as_what_they_stand_for() {
    let story = shown_story(
        r#""\u0073lug": "a\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00", "statusNote": "cut \ud83d",
            "alternates": [{"language": "fr", "url": "/fr", "label": "\ude00\ud83dx"}], "status": "\u0077ithheld", "location": {"text": "\ude00\ude00"}"#,
    );
    assert_eq!(story.slug.as_deref(), Some("a\"\\/\u{8}\u{c}\n\r\té😀"));
    assert_eq!(story.status, Status::Withheld);
    // Half of a pair, as systems leave it that cut a text by its UTF-16 units.
    assert_eq!(story.status_note.as_deref(), Some("cut \u{fffd}"));
    assert_eq!(story.alternates[0].label.as_deref(), Some("\u{fffd}\u{fffd}x"));
    assert_eq!(story.location.map(|place| place.text).as_deref(), Some("\u{fffd}\u{fffd}"));
}
