//! A document of the format itself, without what is for editors only.
//! Not here: anything else about it; all other fields stay as they are, whether they mean something or not.

use super::super::wire::raw::Shape;
use super::draft::{end, next, write_text};
use super::field::is_for_editors;
use super::node::Node;

/// The document as JSON, a field a line. What nests deeper than anything that is read becomes `null`.
pub(super) fn json(document: &Node) -> String {
    let mut json = String::new();
    write(&mut json, document, 0);
    json.push('\n');
    json
}

/// Levels of objects and lists that are looked into.
const DEEPEST: usize = 64;

/// A value as it stands so many levels deep.
pub(super) fn write(json: &mut String, node: &Node, level: usize) {
    let below = level.saturating_add(1);
    match node.shape() {
        Shape::Object | Shape::List if level >= DEEPEST => json.push_str("null"),
        Shape::Object => {
            json.push('{');
            let fields = node.fields();
            let kept = fields.each_with_nulls().filter(|(name, _)| !is_for_editors(name));
            for (index, (name, value)) in kept.enumerate() {
                next(json, index, level);
                write_text(json, name);
                json.push_str(": ");
                write(json, &value, below);
            }
            end(json, level, '}');
        }
        Shape::List => {
            json.push('[');
            for (index, row) in node.rows_with_nulls().enumerate() {
                next(json, index, level);
                write(json, &row, below);
            }
            end(json, level, ']');
        }
        _ => json.push_str(node.json()),
    }
}
