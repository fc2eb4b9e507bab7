//! Who may use the footage, and under which terms.
//! Not here: how restrictions look (`text::restriction`).

use super::{LABEL, LIMITS, Object, Shape, Word, optional};

/// Who may have something.
pub(super) const ACCESS: &[&str] = &["public", "subscribers", "clients", "members", "pool"];

pub(super) static RIGHTS: Object = Object {
    name: "rights",
    about: "Who may use a story, and how. What cannot be read here is never taken for a yes: \
            the page says that restrictions are unknown, and offers no download.",
    ways: &[],
    fields: &[
        optional(
            "access",
            Shape::OneOf(ACCESS),
            "Who may have it; default `public`. Any other word is shown as it is, and nothing plays.",
        ),
        optional("accessText", LABEL, "The badge's own words: `Pool for subscribers only`."),
        optional("credit", LABEL, "The credit line."),
        optional("copyright", LABEL, "The copyright notice."),
        optional("embargoUntil", Shape::Date, "No play and no download before this."),
        optional("useUntil", Shape::Date, "No play and no download after this."),
        optional(
            "restrictions",
            Shape::Either(&[
                Shape::List(
                    &Shape::Either(&[Shape::Object(&RESTRICTION), Shape::NoRestrictions]),
                    0,
                    LIMITS.restrictions,
                ),
                Shape::NoRestrictions,
            ]),
            "What you say about use. `[]` or `NONE` where there are none.",
        ),
        optional("policyUrl", Shape::Link, "Your full terms."),
        optional("acquireUrl", Shape::Link, "Where a licence can be had."),
    ],
};

static RESTRICTION: Object = Object {
    name: "restriction",
    about: "One restriction. Your words are shown as they are, always; a code adds icon, order and behaviour.",
    ways: &[&["text"], &["code"]],
    fields: &[
        optional(
            "code",
            Shape::Code(CODES),
            "What kind it is, see the table of codes; any other is shown too.",
        ),
        optional("text", Shape::Words, "Your words."),
        optional("lang", Shape::Tag, "The language of `text`, if it is not the document's."),
        optional(
            "appliesTo",
            LABEL,
            "The part of the video it is about: `shots 1–5`. Without it, all of it.",
        ),
        optional("party", LABEL, "Who is to be credited."),
        optional("onScreen", Shape::Flag, "Whether the credit has to stand over the picture."),
        optional(
            "regions",
            Shape::List(&LABEL, 0, LIMITS.rows),
            "Countries, as codes of ISO 3166-1 or in your words: `[\"IS\", \"Isle of Tansy\"]`.",
        ),
        optional(
            "platforms",
            Shape::List(&LABEL, 0, LIMITS.rows),
            "Platforms: `broadcast`, `digital`, `social`, or in your words.",
        ),
        optional("hours", Shape::Count(1, 100_000), "How long it may be used."),
        optional("seconds", Shape::Length, "How much of it may be used."),
        optional("url", Shape::Link, "Where to ask."),
        optional("derived", Shape::Flag, "Whether your system worked the code out from the text."),
    ],
};

/// The codes, in the order of the screen.
static CODES: &[Word] = &[
    word("credit", &["party", "onScreen"], "Mandatory credit: X; must courtesy X"),
    word("embargo", &[], "Hold until; the date itself is `embargoUntil` of the rights"),
    word("use-until", &[], "No use after; the date itself is `useUntil` of the rights"),
    word("use-window", &["hours"], "48 hours only"),
    word("max-duration", &["seconds"], "Max use 2 minutes"),
    word("single-use", &[], "One use only"),
    word("no-archive", &[], "No archive"),
    word("no-resale", &[], "No resale"),
    word("territory-allow", &["regions"], "Only X"),
    word("territory-deny", &["regions"], "No access X"),
    word("platform-allow", &["platforms"], "Broadcast only"),
    word("platform-deny", &["platforms"], "No digital; no social"),
    word("clients-only", &[], "Clients only"),
    word("pool", &[], "Pool material"),
    word("editorial-only", &[], "Editorial use only"),
    word("no-commercial", &[], "No commercial use"),
    word("no-competitor", &[], "Not for competitors of X"),
    word("no-edit", &[], "Not to be cut or cropped"),
    word("no-ai", &[], "No training of machines"),
    word("music", &[], "Music is not cleared"),
    word("contact", &["url"], "Contact X for other use"),
    word("other", &[], "Anything else"),
];

const fn word(word: &'static str, fields: &'static [&'static str], about: &'static str) -> Word {
    Word { word, fields, about }
}
