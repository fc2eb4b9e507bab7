//! The document itself.
//! Not here: its parts (`story`, `top_downloads`, `notice`).

use super::notice::CONSENT;
use super::story::STORY;
use super::top_downloads::TOP_DOWNLOADS;
use super::{Object, Shape, optional, required};

/// A whole document, where every way through the table begins.
pub static DOCUMENT: Object = Object {
    name: "document",
    about: "One story page in one language. It has a story, a list, or both; a further page of a list has the list alone.",
    ways: &[&["story"], &["topDownloads"]],
    fields: &[
        required("format", Shape::Format, "The name of the format, `video-story/1`."),
        required(
            "language",
            Shape::Tag,
            "The language of the document's own texts. One document, one language; parts in another have a `lang`.",
        ),
        optional(
            "direction",
            Shape::OneOf(&["auto", "ltr", "rtl"]),
            "The base direction of the texts. `auto`, the default, takes that of the language, where a text has letters of its script, and else that of the first letters.",
        ),
        optional("story", Shape::Object(&STORY), "The story of the page."),
        optional("topDownloads", Shape::Object(&TOP_DOWNLOADS), "The ranked list beside the story."),
        optional("consent", Shape::Object(&CONSENT), "What the cookie dialog asks about."),
    ],
};
