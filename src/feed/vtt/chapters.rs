//! Files that name the chapters of a video.
//! Not here: chapters that the document itself names (`read::video`).

use super::super::{Chapter, Limits, beginning};
use super::{Said, Unusable, blocks, said};

/// The chapters of a file in time order, their titles as plain text on one line, at most [`Limits::text`]
/// characters; cues without a text are left out.
///
/// # Errors
/// Those of [`blocks`].
pub fn chapters(bytes: &[u8]) -> Result<Vec<Chapter>, Unusable> {
    let chapter = |block: super::Block| {
        let voices = said(&block.text);
        let lines: Vec<_> = voices.iter().map(|Said { text, .. }| text.as_str()).collect();
        let title = lines.join(" ").replace('\n', " ");
        let title = beginning(&title, Limits::default().text).to_owned();
        (!title.is_empty()).then_some(Chapter { start: block.start, title })
    };
    Ok(blocks(bytes)?.into_iter().filter_map(chapter).collect())
}
