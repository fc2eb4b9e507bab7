//! What the cookie dialog asks about.
//! Not here: what is asked where a document says nothing (`state::consent`).

use super::{LABEL, LIMITS, Object, Shape, optional, required};

pub(super) static CONSENT: Object = Object {
    name: "consent",
    about: "The categories of the cookie dialog. Without it the widget asks about what it remembers itself: volume, captions, speed, keys, and where a story was left.",
    ways: &[],
    fields: &[
        optional(
            "categories",
            Shape::List(&Shape::Object(&CATEGORY), 0, LIMITS.list),
            "The optional categories, in the order of the dialog; the first eight are asked about.",
        ),
        optional(
            "receiptUrl",
            Shape::Link,
            "Where a receipt of each choice is sent, on the host of the feed or of the page.",
        ),
    ],
};

static CATEGORY: Object = Object {
    name: "category",
    about: "One optional category of the cookie dialog.",
    ways: &[],
    fields: &[
        required("id", Shape::Name, "Its name in the record of the choice, each its own."),
        required("title", LABEL, "Its name on screen."),
        required("text", LABEL, "What it is for, in a sentence or two."),
        optional("providers", Shape::List(&Shape::Object(&PROVIDER), 0, LIMITS.rows), "Who gets the data."),
        optional(
            "stores",
            Shape::List(&LABEL, 0, LIMITS.rows),
            "What scripts of yours keep under it: names of cookies and of entries in local and session storage, `counter_*` for all that begin so. The settings list them, and a no erases them.",
        ),
        optional("default", Shape::Off, "Leave it out: every category begins switched off."),
        optional("checked", Shape::Off, "Leave it out: every category begins switched off."),
        optional("granted", Shape::Off, "Leave it out: every category begins switched off."),
    ],
};

static PROVIDER: Object = Object {
    name: "provider",
    about: "Who gets the data of a category.",
    ways: &[],
    fields: &[
        required("name", LABEL, "Its name."),
        optional("purpose", LABEL, "What it does with the data."),
        optional("retention", LABEL, "How long it keeps them, in words: `13 months`."),
        optional("privacyUrl", Shape::Link, "Its privacy page."),
    ],
};
