//! Who is named over the picture while it fills the screen.
//! Not here: the terms that ask for it (`restrictions`).

use crate::browser::{Element, el};
use crate::text::restriction::on_screen_credits;
use crate::view::Page;
use crate::view::feed_text::isolated;

/// The credits that the feed wants on the picture, one a line.
pub(super) fn credit(page: &Page) -> Element {
    let page = page.clone();
    el("div").part("on-screen-credit").live(move || {
        let credits =
            |names: Vec<&str>| names.into_iter().map(|name| el("p").child(isolated(name))).collect();
        page.story(|story| credits(on_screen_credits(&story.rights))).unwrap_or_default()
    })
}
