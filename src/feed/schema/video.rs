//! The footage: files, captions and everything that runs beside them in time.
//! Not here: pictures (`picture`), or who may use the footage (`rights`).

use super::super::wire::Value;
use super::picture::PICTURE;
use super::{LABEL, LIMITS, Object, SMALL_COUNT, Shape, optional, required};

pub(super) static VIDEO: Object = Object {
    name: "video",
    about: "The footage of a story: files of yours, or the player of another site.",
    ways: &[&["sources"], &["thirdParty"]],
    fields: &[
        optional("durationSeconds", Shape::Length, "How long it runs, in seconds; fractions are fine."),
        optional("poster", Shape::Object(&PICTURE), "The picture before play."),
        optional(
            "sources",
            Shape::List(&Shape::Object(&SOURCE), 1, LIMITS.sources),
            "The same footage in files of different size and kind; the widget tries them in the order that suits the reader.",
        ),
        optional(
            "thirdParty",
            Shape::Object(&THIRD_PARTY),
            "The player of another site, in a frame that is asked for when the reader presses play. Shown where there are no `sources`.",
        ),
        optional(
            "tracks",
            Shape::List(&Shape::Object(&TRACK), 0, LIMITS.tracks),
            "Captions and other timed text.",
        ),
        optional(
            "chapters",
            Shape::List(&Shape::Object(&CHAPTER), 0, LIMITS.rows),
            "Chapters; no file is needed for them. Without them a track of kind `chapters` is read.",
        ),
        optional("storyboard", Shape::Object(&STORYBOARD), "Small pictures for seeking."),
        optional(
            "shotlist",
            Shape::List(&Shape::Object(&SHOT), 0, LIMITS.rows),
            "What each shot shows: the text alternative of footage without speech.",
        ),
        optional("transcript", Shape::Object(&TRANSCRIPT), "What is said."),
        optional("contentWarning", LABEL, "Shown before play, word for word."),
        optional("downloads", Shape::List(&Shape::Object(&DOWNLOAD), 0, LIMITS.rows), "Files to take away."),
    ],
};

static SOURCE: Object = Object {
    name: "source",
    about: "One file of the footage.",
    ways: &[],
    fields: &[
        required("src", Shape::Link, "Where it is."),
        required(
            "type",
            LABEL,
            "Its media type, with codecs where you know them: `video/mp4`, `video/webm`, `application/vnd.apple.mpegurl`.",
        ),
        optional("width", SMALL_COUNT, "Its width in pixels; counts together with `height`."),
        optional("height", SMALL_COUNT, "Its height in pixels."),
        optional("bitrateKbps", SMALL_COUNT, "Kilobits per second."),
        optional("label", LABEL, "What you call it: `1080p`."),
    ],
};

static THIRD_PARTY: Object = Object {
    name: "thirdParty",
    about: "The player of another site, which the reader starts knowing whose it is.",
    ways: &[],
    fields: &[
        required(
            "src",
            Shape::Link,
            "What the frame shows: the address that the provider gives for embedding.",
        ),
        required("provider", LABEL, "Whose player it is, as readers know it."),
        optional(
            "privacyUrl",
            Shape::Link,
            "The provider's privacy page; leave it out only where there is none.",
        ),
    ],
};

static TRACK: Object = Object {
    name: "track",
    about: "Timed text, a WebVTT file.",
    ways: &[],
    fields: &[
        required("src", Shape::Link, "Where it is."),
        optional(
            "kind",
            Shape::OneOf(&["captions", "subtitles", "descriptions", "chapters", "metadata"]),
            "What it is for; default `captions`.",
        ),
        optional("srclang", Shape::Tag, "Its language."),
        optional("label", LABEL, "What you call it."),
        optional("default", Shape::Flag, "Whether it is shown at first."),
    ],
};

static CHAPTER: Object = Object {
    name: "chapter",
    about: "One chapter.",
    ways: &[],
    fields: &[required("start", Shape::Position, "Where it begins."), required("title", LABEL, "Its title.")],
};

static STORYBOARD: Object = Object {
    name: "storyboard",
    about: "Small pictures for seeking: one picture with a grid of frames, or a WebVTT file that names them.",
    ways: &[&["src", "width", "height", "columns", "rows", "interval"], &["vtt"]],
    fields: &[
        optional("src", Shape::Link, "The picture with the grid."),
        optional("width", SMALL_COUNT, "The width of one frame in pixels."),
        optional("height", SMALL_COUNT, "The height of one frame in pixels."),
        optional("columns", SMALL_COUNT, "How many frames stand side by side."),
        optional("rows", SMALL_COUNT, "How many rows of frames there are."),
        optional("interval", Shape::Length, "The time from one frame to the next."),
        optional(
            "vtt",
            Shape::Link,
            "The WebVTT file: each cue an address, which `#xywh=X,Y,WIDTH,HEIGHT` makes a part of that picture. \
                 With it nothing else here is read.",
        ),
    ],
};

static SHOT: Object = Object {
    name: "shot",
    about: "What one shot shows.",
    ways: &[],
    fields: &[
        required("start", Shape::Position, "Where it begins."),
        optional("end", Shape::Position, "Where it ends."),
        required("text", LABEL, "What it shows."),
    ],
};

static TRANSCRIPT: Object = Object {
    name: "transcript",
    about: "What is said in the footage: rows in the document, or a WebVTT file.",
    ways: &[&["cues"], &["src"]],
    fields: &[
        optional("cues", Shape::List(&Shape::Object(&CUE), 0, LIMITS.rows), "The rows."),
        optional("generated", Shape::Flag, "Whether a machine wrote them and nobody read them over."),
        optional("src", Shape::Link, "The WebVTT file; read where there are no `cues`."),
    ],
};

static CUE: Object = Object {
    name: "cue",
    about: "One row of a transcript.",
    ways: &[],
    fields: &[
        required("start", Shape::Position, "Where it begins."),
        optional("end", Shape::Position, "Where it ends."),
        optional("speaker", LABEL, "Who speaks."),
        required("text", LABEL, "What is said."),
    ],
};

static DOWNLOAD: Object = Object {
    name: "download",
    about: "A file to take away.",
    ways: &[],
    fields: &[
        required("href", Shape::Link, "Where it is."),
        optional("label", LABEL, "What you call it."),
        optional("type", LABEL, "Its media type."),
        optional("bytes", Shape::Count(0, Value::LARGEST), "Its size in bytes."),
    ],
};
