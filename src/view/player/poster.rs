//! The picture before play.
//! Not here: the shell's picture, which the loader borrows from the publisher.

use crate::browser::{Element, Live, el};
use crate::feed::Picture;
use crate::state::Fault;
use crate::view::Page;

/// The poster. Our own `<img>`, since a video tells nobody that its poster is missing; one that does not
/// load leaves the plain box behind it.
pub(super) fn poster(page: &Page, picture: &Picture) -> Element {
    let sizes: Vec<String> = picture
        .srcset
        .iter()
        .map(|size| [size.src.href(), " ", &size.width.to_string(), "w"].concat())
        .collect();
    let is_missing = Live::new(false);
    let (hidden, page) = (is_missing.clone(), page.clone());
    el("img")
        .class("poster")
        .maybe_attr("srcset", (!sizes.is_empty()).then(|| sizes.join(", ")))
        .attr("sizes", "(min-width: 60em) 40em, 100vw")
        .attr("src", picture.src.href())
        .attr("alt", picture.alt.as_str())
        .live_flag("hidden", move || hidden.get())
        .on("error", move || {
            is_missing.set(true);
            page.report(Fault::Poster, "the poster did not load");
        })
}
