//! Pictures and their sizes.
//! Not here: which parts have a picture (`video`, `top_downloads`).

use super::super::wire::{Object, Value};
use super::super::{Effect, Picture, PictureSize};

pub(super) fn picture(value: &Value) -> Option<Picture> {
    let fields = value.object()?;
    Some(Picture {
        src: fields.needed("src", Effect::FieldIgnored).link()?,
        alt: fields.field("alt").label().unwrap_or_default(),
        size: size(&fields),
        srcset: fields.field("srcset").sorted_rows(picture_size, |size| size.width),
    })
}

/// Width and height in pixels, both or neither.
pub(super) fn size(fields: &Object) -> Option<(u32, u32)> {
    let (width, height) = (fields.field("width"), fields.field("height"));
    width.small_count().zip(height.small_count())
}

fn picture_size(row: &Value) -> Option<PictureSize> {
    let fields = row.object()?;
    Some(PictureSize {
        src: fields.needed("src", Effect::ItemDropped).link()?,
        width: fields.needed("width", Effect::ItemDropped).small_count()?,
    })
}
