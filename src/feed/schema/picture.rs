//! Pictures and their sizes.
//! Not here: which parts have a picture (`video`, `top_downloads`).

use super::{LABEL, LIMITS, Object, SMALL_COUNT, Shape, optional, required};

pub(super) static PICTURE: Object = Object {
    name: "picture",
    about: "A picture: the poster of the video, or a thumbnail of the list.",
    ways: &[],
    fields: &[
        required("src", Shape::Link, "Where it is."),
        optional(
            "alt",
            LABEL,
            "What it shows, for those who do not see it. Leave it out where it is decoration.",
        ),
        optional("width", SMALL_COUNT, "Its width in pixels; counts together with `height`."),
        optional("height", SMALL_COUNT, "Its height in pixels."),
        optional(
            "srcset",
            Shape::List(&Shape::Object(&PICTURE_SIZE), 0, LIMITS.rows),
            "The same picture in other sizes, for the browser to choose from.",
        ),
    ],
};

static PICTURE_SIZE: Object = Object {
    name: "pictureSize",
    about: "One size of a picture.",
    ways: &[],
    fields: &[
        required("src", Shape::Link, "Where it is."),
        required("width", SMALL_COUNT, "Its width in pixels."),
    ],
};
