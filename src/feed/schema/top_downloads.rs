//! The ranked list, one page of it.
//! Not here: pictures (`picture`) and places (`story`).

use super::super::wire::Value;
use super::picture::PICTURE;
use super::rights::ACCESS;
use super::story::LOCATION;
use super::{LABEL, LIMITS, Object, Shape, optional, required};

pub(super) static TOP_DOWNLOADS: Object = Object {
    name: "topDownloads",
    about: "The ranked list, or one page of it.",
    ways: &[],
    fields: &[
        optional(
            "title",
            LABEL,
            "Its title; without it \"Top downloads in last 24 hours\" in the reader's language.",
        ),
        optional(
            "windowHours",
            Shape::Count(1, 720),
            "The hours it looks back, for the default title; default 24.",
        ),
        optional("asOf", Shape::Date, "When it was counted."),
        required(
            "items",
            Shape::List(&Shape::Object(&ITEM), 0, LIMITS.list),
            "The rows, best first. An empty list shows nothing.",
        ),
        optional(
            "next",
            Shape::Link,
            "The next page: a document with `topDownloads` alone. At most 1,000 rows are shown in all.",
        ),
        optional("total", Shape::Count(0, 4_294_967_295), "How many rows there are in all pages."),
    ],
};

static ITEM: Object = Object {
    name: "item",
    about: "One row of the list.",
    ways: &[],
    fields: &[
        required(
            "id",
            Shape::Text(200),
            "Any stable string of yours, each its own. A row without it is left out.",
        ),
        required("headline", Shape::Text(LIMITS.headline), "The headline."),
        optional("url", Shape::Link, "Its page; without it the headline is no link."),
        optional("published", Shape::Date, "When it was published."),
        optional("durationSeconds", Shape::Length, "How long its footage runs."),
        optional("thumbnail", Shape::Object(&PICTURE), "A small picture."),
        optional("location", Shape::Object(&LOCATION), "Where it happened."),
        optional("access", Shape::OneOf(ACCESS), "Who may have it; default `public`."),
        optional("downloads", Shape::Count(0, Value::LARGEST), "How often it was downloaded in these hours."),
        optional("lang", Shape::Tag, "The language of the headline, if it is not the document's."),
    ],
};
