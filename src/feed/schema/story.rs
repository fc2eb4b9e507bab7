//! The story: its words, dates and standing.
//! Not here: its footage (`video`) and rights (`rights`).

use super::rights::RIGHTS;
use super::video::VIDEO;
use super::{LABEL, LIMITS, Object, Shape, optional, required};

pub(super) static STORY: Object = Object {
    name: "story",
    about: "One story. All its texts are plain text; markup is shown as it is written.",
    ways: &[],
    fields: &[
        required("id", Shape::Text(200), "Any stable string of yours."),
        optional("url", Shape::Link, "The page of the story itself."),
        required("headline", Shape::Text(LIMITS.headline), "The headline."),
        optional("slug", LABEL, "Your short working name."),
        optional("location", Shape::Object(&LOCATION), "Where it happened."),
        required("published", Shape::Date, "When it was published."),
        optional("updated", Shape::Date, "When it last changed; shown where it is later than `published`."),
        optional("timeZone", Shape::Zone, "The zone of the place."),
        optional(
            "status",
            Shape::OneOf(&["usable", "withheld", "canceled", "corrected"]),
            "Whether it may be used; default `usable`. Of `withheld`, `canceled` and any other word there is no footage.",
        ),
        optional("statusNote", LABEL, "Your reason for the status, shown with it."),
        optional(
            "description",
            Shape::List(&Shape::Either(&[Shape::Words, Shape::Object(&BLOCK)]), 0, LIMITS.paragraphs),
            "The text of the story, in reading order: a text is a paragraph. At most 200,000 characters in all.",
        ),
        optional(
            "alternates",
            Shape::List(&Shape::Object(&ALTERNATE), 0, LIMITS.rows),
            "The same story in other languages.",
        ),
        optional("video", Shape::Object(&VIDEO), "The footage."),
        optional("rights", Shape::Object(&RIGHTS), "Who may use it, and how."),
    ],
};

pub(super) static LOCATION: Object = Object {
    name: "location",
    about: "Where a story happened, in your words.",
    ways: &[],
    fields: &[
        required("text", LABEL, "The place as you write it."),
        optional("lang", Shape::Tag, "The language of `text`, if it is not the document's."),
        optional("countryCode", Shape::Country, "The country. Disputed places have none."),
    ],
};

static BLOCK: Object = Object {
    name: "block",
    about: "A part of the description that is more than a paragraph in the document's language.",
    ways: &[&["text"], &["items"]],
    fields: &[
        optional(
            "type",
            Shape::Kind(&[("paragraph", None), ("heading", Some("text")), ("list", Some("items"))]),
            "What it is; default `paragraph`. SHOTLIST and STORYLINE are headings.",
        ),
        optional("text", Shape::Words, "The text of a paragraph or a heading."),
        optional("items", Shape::List(&Shape::Words, 0, LIMITS.rows), "The rows of a list."),
        optional("lang", Shape::Tag, "Its language, if it is not the document's."),
    ],
};

static ALTERNATE: Object = Object {
    name: "alternate",
    about: "The same story in another language.",
    ways: &[],
    fields: &[
        required("language", Shape::Tag, "Its language."),
        required("url", Shape::Link, "Its page."),
        optional("label", LABEL, "What the link says; without it the language's own name."),
    ],
};
