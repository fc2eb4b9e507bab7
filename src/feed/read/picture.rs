//! Pictures and their sizes.
//! Not here: which parts have a picture (`video`, `top_downloads`).

use super::super::wire::Object;
use super::super::{Effect, Picture, PictureSize};

pub(super) fn picture(fields: &Object) -> Option<Picture> {
    Some(Picture {
        src: fields.needed("src", Effect::FieldIgnored).link()?,
        alt: fields.label("alt").unwrap_or_default(),
        size: size(fields),
        srcset: fields.field("srcset").sorted_rows(picture_size, |size| size.width),
    })
}

/// Width and height in pixels, both or neither.
pub(super) fn size(fields: &Object) -> Option<(u32, u32)> {
    let (width, height) = (fields.field("width"), fields.field("height"));
    match (width.small_count(), height.small_count()) {
        (Some(width), Some(height)) => Some((width, height)),
        _ => None,
    }
}

fn picture_size(fields: &Object) -> Option<PictureSize> {
    Some(PictureSize {
        src: fields.needed("src", Effect::ItemDropped).link()?,
        width: fields.needed("width", Effect::ItemDropped).small_count()?,
    })
}
