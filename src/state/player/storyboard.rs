//! Which small picture shows a moment of the footage.
//! Not here: reading a file that names the pictures, or showing one (`view`).

use crate::feed::{Link, Storyboard};

/// A part of a picture, in its own pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// The picture.
    pub src: Link,
    /// Left edge.
    pub x: u32,
    /// Upper edge.
    pub y: u32,
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

/// The tile of a sheet for a position in milliseconds: after its last the last. `None` where the storyboard is a
/// file that has to be read first.
#[must_use]
pub fn tile(storyboard: &Storyboard, position: u32) -> Option<Tile> {
    let Storyboard::Sheet { src, tile: (width, height), grid: (columns, rows), interval } = storyboard else {
        return None;
    };
    let index = position.checked_div(interval.millis())?;
    let last = columns.checked_mul(*rows)?.checked_sub(1)?;
    let index = index.min(last);
    let (column, row) = (index.checked_rem(*columns)?, index.checked_div(*columns)?);
    Some(Tile {
        src: src.clone(),
        x: column.checked_mul(*width)?,
        y: row.checked_mul(*height)?,
        width: *width,
        height: *height,
    })
}
