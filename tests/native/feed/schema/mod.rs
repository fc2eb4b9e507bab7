//! The table of the format, the reader and the published JSON Schema say the same of every document.

mod change;
mod reader;
mod verdict;

use std::sync::LazyLock;

use serde_json::Value;
use story_widget::feed::schema::{DOCUMENT, Field, Object, Shape};

use super::{FULL, links};

/// A field of the table and where a document has it.
struct Place {
    object: &'static Object,
    field: &'static Field,
    /// Where the object stands, a JSON pointer.
    parent: String,
}

impl Place {
    fn pointer(&self) -> String {
        format!("{}/{}", self.parent, self.field.name)
    }
}

/// The full document, with the fullest picture and place everywhere.
static FULLEST: LazyLock<Value> = LazyLock::new(|| {
    let mut document: Value = serde_json::from_str(FULL).expect("JSON");
    let poster = document["story"]["video"]["poster"].clone();
    document["topDownloads"]["items"][0]["thumbnail"] = poster;
    let location = document["story"]["location"].clone();
    document["topDownloads"]["items"][0]["location"] = location;
    document
});

/// Every field of the table, each in an object of the full document that has it, if any has.
fn places() -> Vec<Place> {
    let mut places = Vec::new();
    collect(&DOCUMENT, &[String::new()], &mut places);
    places
}

/// The fields of an object that stands in some places.
fn collect(object: &'static Object, parents: &[String], places: &mut Vec<Place>) {
    let document = &*FULLEST;
    for field in object.fields {
        let pointers: Vec<String> = parents.iter().map(|parent| format!("{parent}/{}", field.name)).collect();
        let having: Vec<String> =
            pointers.iter().filter(|pointer| document.pointer(pointer).is_some()).cloned().collect();
        let has = |parent: &&String| document.pointer(&format!("{parent}/{}", field.name)).is_some();
        let parent = parents.iter().find(has).unwrap_or(&parents[0]).clone();
        places.push(Place { object, field, parent });
        if let Some(object) = field.shape.object() {
            let below = having.iter().flat_map(|pointer| objects_at(document, pointer)).collect::<Vec<_>>();
            assert!(!below.is_empty(), "full.json has no {}", field.name);
            collect(object, &below, places);
        }
    }
}

/// The objects in a place: the value itself, or the rows of it that are objects.
fn objects_at(document: &Value, pointer: &str) -> Vec<String> {
    match document.pointer(pointer) {
        Some(Value::Array(rows)) => {
            let objects = rows.iter().enumerate().filter(|(_, row)| row.is_object());
            objects.map(|(index, _)| format!("{pointer}/{index}")).collect()
        }
        _ => vec![pointer.to_owned()],
    }
}

#[test]
fn the_full_document_has_every_field_of_the_table() {
    // A transcript has its rows or a file, a storyboard its grid or a file, and no category asks to be on.
    let elsewhere = ["/story/video/storyboard/vtt", "/story/video/transcript/src"];
    let document = &*FULLEST;
    let missing: Vec<String> = places()
        .iter()
        .filter(|place| !matches!(place.field.shape, Shape::Off))
        .map(Place::pointer)
        .filter(|pointer| document.pointer(pointer).is_none() && !elsewhere.contains(&pointer.as_str()))
        .collect();
    assert_eq!(missing, [""; 0]);
}
