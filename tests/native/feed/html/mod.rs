//! What becomes of HTML in a feed: the text that a reader of it would see, as blocks.

mod article;
mod block;
mod dropped;
mod element;
mod heading;
mod language;
mod length;
mod likeness;
mod line;
mod list;
mod markup;
mod reference;
mod round_trip;
mod space;

use story_widget::feed::Body;
use story_widget::feed::html::blocks;

/// The blocks of a text, a line each: `# ` before a heading, ` | ` between the rows of a list, the language in
/// brackets.
fn read(html: &str) -> Vec<String> {
    let line = |block: story_widget::feed::Block| {
        let text = match block.body {
            Body::Paragraph(text) => text,
            Body::Heading(text) => format!("# {text}"),
            Body::List(rows) => format!("* {}", rows.join(" | ")),
        };
        block.lang.map_or(text.clone(), |lang| format!("[{lang}] {text}"))
    };
    blocks(html).into_iter().map(line).collect()
}

#[track_caller]
fn reads(html: &str, expected: &[&str]) {
    assert_eq!(read(html), expected, "{html}");
}

/// A text as HTML, in which it is that text.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
