//! Changes to the full document that make one field wrong, or bring it to the end of its range.

use serde_json::{Value, json};
use story_widget::feed::schema::Shape;

use super::{FULLEST, Place};

/// Values that the shape does not allow.
pub(super) fn wrong(shape: &Shape) -> Vec<Value> {
    match shape {
        Shape::Format => vec![json!(1), json!("video-story/2"), json!("ninjs")],
        Shape::Text(most) => vec![json!(1), json!({}), json!("é".repeat(most + 1))],
        Shape::Code(_) => vec![json!(1), json!({}), json!("é".repeat(65))],
        Shape::Words => vec![json!(1), json!([])],
        Shape::NoRestrictions => vec![json!(1), json!("Not for Oslo")],
        Shape::Tag => vec![json!(1), json!("no_NO"), json!("en-"), json!("1"), json!("a-b".repeat(12))],
        Shape::Country => vec![json!(1), json!("NOR"), json!("N1")],
        Shape::Zone => vec![json!(1), json!("Central European Time"), json!("a".repeat(65))],
        Shape::Name => vec![json!(1), json!("a b"), json!("a".repeat(25))],
        Shape::OneOf(_) | Shape::Kind(_) => vec![json!(1), json!("none of these"), json!(["public"])],
        Shape::Count(least, most) => {
            vec![json!("1"), json!(1.5), json!(i64::from(*least) - 1), json!(*most + 1)]
        }
        Shape::Flag => vec![json!("yes"), json!(1), json!(null)],
        Shape::Off => vec![json!(true), json!("on"), json!(1)],
        Shape::Position => vec![json!("1"), json!(-1), json!(86_401)],
        Shape::Length => vec![json!("1"), json!(0), json!(-1), json!(86_401)],
        Shape::Date => {
            ["soon", "2023-09-20", "2023-09-20T11:09:00", "2023-02-30T00:00:00Z", "1899-12-31T00:00:00Z"]
                .iter()
                .map(|text| json!(text))
                .chain([json!(1_695_208_140)])
                .collect()
        }
        Shape::Link => {
            let long = format!("https://agency.example/{}", "a".repeat(2_048));
            vec![
                json!(1),
                json!("javascript:alert(1)"),
                json!("data:,a"),
                json!("mailto:desk@agency.example"),
                json!(long),
            ]
        }
        Shape::Object(_) => vec![json!(1), json!("words"), json!([]), json!(null)],
        Shape::List(_, least, _) => {
            let mut wrong = vec![json!(1), json!("words"), json!({}), json!(null)];
            if *least > 0 {
                wrong.push(json!([]));
            }
            wrong
        }
        Shape::Either(shapes) => {
            assert!(
                shapes.iter().all(|shape| !matches!(shape, Shape::Flag)),
                "a flag is no wrong value here"
            );
            vec![json!(1), json!(true)]
        }
    }
}

/// Values at the ends of what the shape allows; none where the full document has enough of them.
pub(super) fn right(shape: &Shape) -> Vec<Value> {
    match shape {
        Shape::Format => vec![json!("video-story/1"), json!("video-story/1.7")],
        Shape::Text(most) => vec![json!("é".repeat(*most))],
        Shape::Code(words) => {
            words.iter().map(|word| json!(word.word)).chain([json!("é".repeat(64))]).collect()
        }
        Shape::Words => vec![json!("é".repeat(6_000))],
        Shape::Tag => vec![json!("a"), json!("zh-Hant-TW"), json!("de-CH-1901")],
        Shape::Zone => vec![json!("UTC"), json!("Etc/GMT+5"), json!("a".repeat(64))],
        Shape::Name => vec![json!("a"), json!("-"), json!("a".repeat(24))],
        Shape::OneOf(words) => words.iter().map(|word| json!(word)).collect(),
        Shape::Kind(kinds) => {
            kinds.iter().filter(|(_, needed)| needed.is_none()).map(|(word, _)| json!(word)).collect()
        }
        Shape::Count(least, most) => vec![json!(least), json!(most), json!(f64::from(*least))],
        Shape::Flag => vec![json!(true), json!(false)],
        Shape::Off => vec![json!(false)],
        Shape::Position => vec![json!(0), json!(86_400), json!(0.5)],
        Shape::Length => vec![json!(0.001), json!(86_400)],
        Shape::Date => {
            vec![
                json!("1900-01-01T00:00:00Z"),
                json!("2200-12-31T23:59:59.999-23:59"),
                json!("2024-02-29T00:00:00z"),
            ]
        }
        Shape::Link => {
            vec![
                json!("https://agency.example/a?b=c:d#e"),
                json!("HTTPS://agency.example"),
                json!("//agency.example/a"),
                json!("a/b:c"),
            ]
        }
        Shape::Either(shapes) => shapes.iter().flat_map(right).collect(),
        Shape::List(_, 0, _) => vec![json!([])],
        Shape::Country | Shape::NoRestrictions | Shape::Object(_) | Shape::List(..) => Vec::new(),
    }
}

/// The least and the most rows of a list.
pub(super) fn length(shape: &Shape) -> Option<(usize, usize)> {
    match shape {
        Shape::List(_, least, most) | Shape::Either([Shape::List(_, least, most), ..]) => {
            Some((*least, *most))
        }
        _ => None,
    }
}

/// The full document with another value in a place; without any, where that is `None`.
pub(super) fn changed(place: &Place, value: Option<Value>) -> Value {
    let mut document = FULLEST.clone();
    let object = document.pointer_mut(&place.parent).and_then(Value::as_object_mut).expect("an object");
    // Of fields that stand for each other, only those are left that go with this one.
    let way = place.object.ways.iter().find(|way| way.contains(&place.field.name));
    if let Some(way) = way {
        let others = place.object.ways.iter().flat_map(|way| way.iter()).filter(|name| !way.contains(name));
        others.for_each(|name| drop(object.remove(*name)));
    }
    match value {
        Some(value) => drop(object.insert(place.field.name.to_owned(), value)),
        None => drop(object.remove(place.field.name)),
    }
    document
}

/// The full document with a list of so many rows in a place, all like the first but for their ids.
pub(super) fn with_rows(place: &Place, count: usize) -> Value {
    let first = FULLEST.pointer(&place.pointer()).and_then(|list| list.get(0)).expect("a row");
    let row = |index: usize| {
        let mut row = first.clone();
        if let Some(fields) = row.as_object_mut() {
            // Short rows, so that the document is not too large.
            let object = place.field.shape.object().expect("rows that are objects");
            let is_needed = |name: &str| object.ways.iter().any(|way| way.contains(&name));
            fields.retain(|name, _| {
                object.field(name).is_some_and(|field| field.is_required) || is_needed(name)
            });
            if fields.contains_key("id") {
                fields.insert("id".into(), json!(index.to_string()));
            }
        }
        row
    };
    changed(place, Some(Value::Array((0..count).map(row).collect())))
}
