//! A text is the same text in every field, whatever is in it.
//! Not here: which texts are cut, and where (`feed::limits`).

use std::collections::BTreeSet;

use serde_json::{Value, json};
use story_widget::feed::Document;
use story_widget::feed::import::{Place, read_any};
use story_widget::feed::schema::{Shape, objects};

use super::corpus::{MARKS, TROJAN, documents, each_place, is_text, markup};
use super::promises::{self, Shown};
use super::{links, reading};

/// All that is tried: markup, marks of direction within words, and texts that use them to be misread.
fn texts() -> Vec<String> {
    let marked = MARKS.iter().flat_map(|(_, mark)| {
        [format!("{mark}Harbour"), format!("Harbour{mark}"), format!("Har{mark}bour, {mark}{mark} 12")]
    });
    markup().into_iter().chain(marked).chain(TROJAN.map(str::to_owned)).collect()
}

/// A document with this text wherever one may stand; what must be read there, in no order.
fn with_text(mut document: Value, text: &str) -> (Value, Vec<String>) {
    let mut expected = Vec::new();
    each_place(&mut document, is_text, &mut |(_, _, shape), value| {
        *value = text.into();
        expected.push(match shape {
            Shape::Text(most) if text.chars().count() > *most => {
                text.chars().take(*most - 1).chain(['…']).collect()
            }
            _ => text.to_owned(),
        });
    });
    expected.sort();
    (document, expected)
}

/// The texts of a document that are not words of the format.
fn texts_of(document: &Document, text: &str) -> Vec<String> {
    let beginning: String = text.chars().take(100).collect();
    let shown = Shown::of(document).texts.into_iter().map(|(text, _)| text.to_owned());
    let mut texts: Vec<String> = shown.filter(|text| text.starts_with(&beginning)).collect();
    texts.sort();
    texts
}

/// Whether a text may be in a field of this shape, itself or as a row.
fn may_be_text(shape: &Shape) -> bool {
    match shape {
        Shape::List(row, ..) => may_be_text(row),
        Shape::Either(shapes) => shapes.iter().any(may_be_text),
        shape => is_text(shape),
    }
}

#[test]
fn every_field_of_the_table_that_has_a_text_is_tried() {
    let mut tried = BTreeSet::new();
    for mut document in documents() {
        each_place(&mut document, is_text, &mut |(object, field, _), _| {
            tried.insert((object, field));
        });
    }
    let fields = objects().into_iter().flat_map(|object| {
        object.fields.iter().filter(|field| may_be_text(&field.shape)).map(|field| (object.name, field.name))
    });
    assert_eq!(tried, fields.collect());
    assert!(tried.len() >= 30, "{tried:?}");
}

#[test]
fn markup_and_marks_of_direction_are_letters_like_others_in_every_field() {
    let texts = texts();
    assert!(texts.len() >= 300, "{} texts", texts.len());
    for text in texts {
        for document in documents() {
            let (document, expected) = with_text(document, &text);
            let reading = reading(&document);
            let document = reading.document.unwrap_or_else(|unreadable| panic!("{text:?}: {unreadable}"));
            assert_eq!(texts_of(&document, &text), expected);
        }
    }
}

#[test]
fn markup_in_a_document_of_another_format_keeps_every_promise() {
    for text in texts() {
        let documents = [
            json!({"uri": "tag:1", "headline": text, "language": "en", "body_html": text, "byline": text,
                "slugline": text, "usageterms": text, "copyrightnotice": text, "place": [{"name": text}],
                "renditions": {"video": {"href": text, "mimetype": "video/mp4", "title": text}}}),
            json!({"version": "https://jsonfeed.org/version/1.1", "language": "en", "next_url": text, "items": [
                {"id": "1", "title": text, "content_html": text, "url": text, "image": text,
                    "attachments": [{"url": text, "mime_type": "video/mp4", "title": text}]},
                {"id": text, "title": text, "content_text": text, "external_url": text}]}),
            json!({"@context": "https://schema.org", "@type": "NewsArticle", "@id": "1", "headline": text,
                "articleBody": text, "inLanguage": "en", "url": text, "creditText": text, "usageInfo": text,
                "contentLocation": {"name": text}, "video": {"@type": "VideoObject", "name": text,
                    "contentUrl": text, "thumbnailUrl": text, "transcript": text, "caption": text}}),
        ];
        for document in documents {
            let reading = read_any(document.to_string().as_bytes(), &links(), Place::Story);
            // Markup is taken out there, so that no text need be in the document letter by letter.
            promises::hold(b"", &reading);
        }
    }
}
