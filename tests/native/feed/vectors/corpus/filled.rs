//! The places of a document where the table of the format has a text or an address, so that no list is kept by hand.
//! Not here: what is put there.

use serde_json::Value;
use story_widget::feed::schema::{DOCUMENT, Object, Shape};

/// A place: the object and the field of the table, and what may stand there.
pub(crate) type Place = (&'static str, &'static str, &'static Shape);

/// Documents that have every field between them: one with all that can stand beside each other, and one with what
/// stands there instead of something else.
pub(crate) fn documents() -> [Value; 2] {
    let full = include_str!("../../full.json");
    let mut document: Value = serde_json::from_str(full).expect("JSON");
    document["topDownloads"]["items"][0]["thumbnail"] = document["story"]["video"]["poster"].clone();
    let mut other = document.clone();
    let video = &mut other["story"]["video"];
    video["storyboard"] = serde_json::json!({ "vtt": "board.vtt" });
    video["transcript"] = serde_json::json!({ "src": "transcript.vtt" });
    [document, other]
}

/// Goes to every place of a document that is of a kind.
pub(crate) fn each_place(
    document: &mut Value,
    is_of_kind: fn(&Shape) -> bool,
    visit: &mut dyn FnMut(Place, &mut Value),
) {
    walk(&DOCUMENT, document, is_of_kind, visit);
}

/// Whether any text may stand there.
pub(crate) fn is_text(shape: &Shape) -> bool {
    matches!(shape, Shape::Text(_) | Shape::Words)
}

/// Whether an address may stand there.
pub(crate) fn is_link(shape: &Shape) -> bool {
    matches!(shape, Shape::Link)
}

fn walk(
    object: &'static Object,
    value: &mut Value,
    is_of_kind: fn(&Shape) -> bool,
    visit: &mut dyn FnMut(Place, &mut Value),
) {
    for field in object.fields {
        if let Some(found) = value.get_mut(field.name) {
            enter(object, field.name, &field.shape, found, is_of_kind, visit);
        }
    }
}

fn enter(
    object: &'static Object,
    name: &'static str,
    shape: &'static Shape,
    value: &mut Value,
    is_of_kind: fn(&Shape) -> bool,
    visit: &mut dyn FnMut(Place, &mut Value),
) {
    match (shape, &mut *value) {
        (Shape::Object(inner), _) => walk(inner, value, is_of_kind, visit),
        (Shape::List(row, ..), Value::Array(rows)) => {
            for found in rows {
                enter(object, name, row, found, is_of_kind, visit);
            }
        }
        (Shape::Either(shapes), _) => {
            let fits = |shape: &&Shape| match shape {
                Shape::Object(_) => value.is_object(),
                Shape::List(..) => value.is_array(),
                _ => value.is_string(),
            };
            if let Some(fitting) = shapes.iter().find(fits) {
                enter(object, name, fitting, value, is_of_kind, visit);
            }
        }
        _ if is_of_kind(shape) => visit((object.name, name, shape), value),
        _ => {}
    }
}
