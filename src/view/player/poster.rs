//! The picture before play.
//! Not here: the shell's picture, which the loader borrows from the publisher.

use crate::browser::{Element, Live, el};
use crate::feed::{Picture, digits};
use crate::state::Fault;
use crate::view::Page;

/// The poster. Our own `<img>`, since a video tells nobody that its poster is missing; one that does not
/// load leaves the plain box behind it.
pub(super) fn poster(page: &Page, picture: &Picture) -> Element {
    let mut sizes = String::new();
    for size in &picture.srcset {
        for part in
            [if sizes.is_empty() { "" } else { ", " }, size.src.href(), " ", &digits(size.width.into()), "w"]
        {
            sizes.push_str(part);
        }
    }
    let is_missing = Live::new(false);
    let (hidden, page) = (is_missing.clone(), page.clone());
    el("img")
        .class("poster")
        .maybe_attr("srcset", (!sizes.is_empty()).then_some(sizes))
        .attr("sizes", "(min-width: 60em) 40em, 100vw")
        .attr("src", picture.src.href())
        .attr("alt", picture.alt.as_str())
        .live_flag("hidden", move || hidden.get())
        .on("error", move || {
            is_missing.set(true);
            page.report(Fault::Poster, "the poster did not load");
        })
}
