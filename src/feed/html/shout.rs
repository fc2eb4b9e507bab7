//! Lines in capitals that head something, as agencies write SHOTLIST and STORYLINE.
//! Not here: headings that are headings in HTML (`block`).

use super::super::{Block, Body};
use super::case::is_capital;

/// Makes headings of the paragraphs that are written as such.
///
/// With a colon at its end a line in capitals heads what follows. Without one it does so only where text follows:
/// `ENDS` before the next heading, and a signature at the end, head nothing.
pub(in super::super) fn make_headings(blocks: &mut [Block]) {
    let mut heads = false;
    // From the last to the first, since what a line is depends on what follows.
    for block in blocks.iter_mut().rev() {
        let Body::Paragraph(line) = &mut block.body else {
            heads = !matches!(block.body, Body::Heading(_));
            continue;
        };
        let words = line.strip_suffix([':', ':']);
        let is_shout = is_shout(words.unwrap_or(line));
        if is_shout && (heads || words.is_some()) {
            block.body = Body::Heading(std::mem::take(line));
        }
        heads = !is_shout;
    }
}

/// The most characters of such a line; a longer one says something.
const LONGEST: usize = 40;

/// Whether a line is a few words in capitals, and nothing else.
fn is_shout(line: &str) -> bool {
    let capitals = line.chars().filter(|character| is_capital(*character)).count();
    let is_between = |character| matches!(character, ' ' | '\u{a0}' | '-' | '–' | '/' | '&' | '\'' | '’');
    let is_part = |character: char| is_capital(character) || is_between(character);
    capitals >= 3 && line.chars().count() <= LONGEST && line.chars().all(is_part)
}
