//! Which small picture shows a moment of the footage.
//! Not here: reading a file that names the pictures (`feed::vtt`), or showing one (`view`).

use crate::feed::vtt::{Frame, Picture};
use crate::feed::{Link, Storyboard};

/// A picture, or a part of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// The picture.
    pub src: Link,
    /// Which part of it; all of it where that is not known.
    pub frame: Option<Frame>,
}

/// The tile for a position in milliseconds: after the last the last. `pictures` are those of the storyboard's file,
/// in time order; before the first of them, and until the file was read, there is none.
#[must_use]
pub fn tile(storyboard: &Storyboard, pictures: &[Picture], position: u32) -> Option<Tile> {
    match storyboard {
        Storyboard::Vtt(_) => {
            let begun = pictures.partition_point(|picture| picture.start.millis() <= position);
            let picture = pictures.get(begun.checked_sub(1)?)?;
            Some(Tile { src: picture.src.clone(), frame: picture.frame })
        }
        Storyboard::Sheet { src, tile: (width, height), grid: (columns, rows), interval } => {
            let index = position.checked_div(interval.millis())?;
            let last = columns.checked_mul(*rows)?.checked_sub(1)?;
            let index = index.min(last);
            let (column, row) = (index.checked_rem(*columns)?, index.checked_div(*columns)?);
            let frame = Frame {
                x: column.checked_mul(*width)?,
                y: row.checked_mul(*height)?,
                width: *width,
                height: *height,
            };
            Some(Tile { src: src.clone(), frame: Some(frame) })
        }
    }
}
