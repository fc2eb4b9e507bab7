//! Files that name a small picture for each moment, as seek sliders show it.
//! Not here: which one is shown (`state::player::tile`), or pictures that the document itself names (`read::video`).

use super::super::{Link, Links, Seconds};
use super::{Unusable, blocks};

/// A small picture and when it was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The first moment it stands for.
    pub start: Seconds,
    /// Where it is.
    pub src: Link,
    /// Which part of it to show; all of it where the file does not say.
    pub frame: Option<Frame>,
}

/// A part of a picture, in the picture's own pixels (Media Fragments URI 1.0, 4.2.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Left edge, up to [`Frame::FARTHEST`].
    pub x: u32,
    /// Upper edge, up to [`Frame::FARTHEST`].
    pub y: u32,
    /// Width, 1 to [`Frame::LARGEST`].
    pub width: u32,
    /// Height, 1 to [`Frame::LARGEST`].
    pub height: u32,
}

impl Frame {
    /// The largest edge, in pixels: what is larger is no small picture.
    pub const LARGEST: u32 = 1_000;
    /// How far from the corner it may begin, in pixels: no browser draws a larger picture.
    pub const FARTHEST: u32 = 65_535;

    /// `xywh=` of a fragment, in pixels; shares of the picture are not known without it.
    fn read(value: &str) -> Option<Self> {
        let mut numbers = value.strip_prefix("pixel:").unwrap_or(value).split(',').map(str::parse);
        let mut number = |most| numbers.next()?.ok().filter(|&number| number <= most);
        let (x, y) = (number(Self::FARTHEST)?, number(Self::FARTHEST)?);
        let (width, height) = (number(Self::LARGEST)?, number(Self::LARGEST)?);
        (width > 0 && height > 0 && numbers.next().is_none()).then_some(Self { x, y, width, height })
    }
}

/// The pictures of a file in time order; `links` are those of the file's own address. A cue that names no picture that
/// may be shown, or no part that can be, costs that cue alone.
///
/// # Errors
/// Those of [`blocks`].
pub fn pictures(bytes: &[u8], links: &Links<'_>) -> Result<Vec<Picture>, Unusable> {
    let picture = |block: super::Block| {
        let address = block.text.lines().next()?.trim();
        let (address, fragment) = address.split_once('#').unwrap_or((address, ""));
        let part = fragment.split('&').find_map(|part| part.strip_prefix("xywh="));
        let frame = match part {
            Some(part) => Some(Frame::read(part)?),
            None => None,
        };
        Some(Picture { start: block.start, src: links.link(address).ok()?, frame })
    };
    Ok(blocks(bytes)?.into_iter().filter_map(picture).collect())
}
