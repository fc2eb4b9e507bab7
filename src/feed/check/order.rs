//! The order in which a publisher reads what is wrong: that of the tables, whatever that of the document.
//! Not here: what is wrong.

use super::super::schema::{DOCUMENT, Object, Shape};

/// Where a JSON pointer leads, so that places can be sorted: a part after the whole, rows by number,
/// names the format does not know after those it does.
pub(super) fn place(pointer: &str) -> Vec<(usize, String)> {
    let mut object = Some(&DOCUMENT);
    let mut place = Vec::new();
    for step in pointer.split('/').skip(1) {
        if let Ok(row) = step.parse() {
            place.push((row, String::new()));
            continue;
        }
        let field =
            object.and_then(|object: &Object| object.fields.iter().position(|field| field.name == step));
        place.push((field.unwrap_or(usize::MAX), step.to_owned()));
        object = object.and_then(|object| object.field(step)).and_then(|field| Shape::object(&field.shape));
    }
    place
}
