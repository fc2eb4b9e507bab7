//! `WebVTT` files, read as the W3C says (6.1, parsing): timed text in blocks, or as rows of a transcript.
//! Not here: times (`timing`), text in a block (`payload`), titles (`chapters`), addresses (`pictures`).
//!
//! Notes, styles and regions are left out, and so is how a browser would place a cue. Any bytes end in time
//! that grows with their length alone.

mod chapters;
mod payload;
mod pictures;
mod timing;

use super::{Cue, Limits, Seconds};
pub use chapters::chapters;
pub use payload::{Said, said};
pub use pictures::{Frame, Picture, pictures};
use timing::{is_timing, timing};

/// The most blocks of a file; those behind are left out.
pub const BLOCKS: usize = 10_000;

/// One cue as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Its name, in the line before its times; empty where it has none.
    pub id: String,
    /// Where it begins.
    pub start: Seconds,
    /// Where it ends, never before it begins.
    pub end: Seconds,
    /// Its lines, tags and all ([`said`]): for small pictures an address, for chapters a title.
    pub text: String,
}

/// Why nothing can be read of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// It does not begin with `WEBVTT`.
    NotVtt,
    /// It has more bytes than [`Limits::document`].
    TooLong,
}

/// The cues of a file in time order, those of one time in the order of the file.
///
/// # Errors
/// [`Unusable`]. A cue whose times cannot be read, or are over a day, costs that cue alone.
pub fn blocks(bytes: &[u8]) -> Result<Vec<Block>, Unusable> {
    if bytes.len() > Limits::MOST.document {
        return Err(Unusable::TooLong);
    }
    let text = normalized(&String::from_utf8_lossy(bytes));
    let mut lines = text.split('\n').peekable();
    let is_signature = |line: &str| {
        let rest = line.strip_prefix("WEBVTT");
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))
    };
    if !lines.next().is_some_and(is_signature) {
        return Err(Unusable::NotVtt);
    }
    // What stands directly below it describes the file.
    while lines.next_if(|line| goes_on(line)).is_some() {}
    let mut blocks: Vec<Block> = Vec::new();
    while let Some(first) = lines.next() {
        if first.is_empty() {
            continue;
        }
        let (id, times) =
            if is_timing(first) { ("", Some(first)) } else { (first, lines.next_if(|line| is_timing(line))) };
        let mut text = String::new();
        while let Some(line) = lines.next_if(|line| goes_on(line)) {
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(line);
        }
        // Without times it is a note, a style, a region, or nothing that is known.
        if let Some((start, end)) = times.and_then(timing) {
            // Files are in order, and each cue is the last so far; no sort is as small.
            let place = blocks.partition_point(|before| before.start <= start);
            blocks.insert(place, Block { id: id.to_owned(), start, end, text });
        }
        if blocks.len() == BLOCKS {
            break;
        }
    }
    Ok(blocks)
}

/// The same as rows of a transcript: plain text on one line, a row for each voice, none of them empty; at most
/// [`BLOCKS`].
///
/// # Errors
/// Those of [`blocks`].
pub fn cues(bytes: &[u8]) -> Result<Vec<Cue>, Unusable> {
    let mut cues = Vec::new();
    for block in blocks(bytes)? {
        cues.extend(said(&block.text).into_iter().map(|Said { speaker, text }| Cue {
            start: block.start,
            end: Some(block.end),
            speaker,
            text: text.replace('\n', " "),
        }));
    }
    cues.truncate(BLOCKS);
    Ok(cues)
}

/// Whether a line is more of a block: it is neither its end nor the times of the next.
fn goes_on(line: &str) -> bool {
    !line.is_empty() && !is_timing(line)
}

/// Without a mark of byte order, every line ended alike, and nothing that ends a text in other languages.
fn normalized(text: &str) -> String {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut normalized = String::new();
    let mut before = '\n';
    for character in text.chars() {
        match character {
            '\n' if before == '\r' => {}
            '\r' => normalized.push('\n'),
            '\0' => normalized.push(char::REPLACEMENT_CHARACTER),
            _ => normalized.push(character),
        }
        before = character;
    }
    normalized
}
