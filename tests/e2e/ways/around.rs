//! What stands around the frame on other publishers' pages: Pym.js, and the component that AMP's own pages are made with.
//! Not here: what the page in the frame says (`frame`).

use super::frame::{address, inside_height, open_description};
use super::package::bundle;
use crate::answer::Answer;
use crate::page::Page;
use crate::publisher::{Host, Publisher, tool};
use std::path::Path;

/// The frame is as high as the story in it, also when the description is open; `look` is what the reader does meanwhile.
fn the_frame_fits(page: &Page, look: impl Fn()) {
    let fits = || {
        look();
        let height = page.value("document.querySelector('iframe')?.clientHeight ?? 0").as_u64();
        // What is told is rounded up.
        height
            .zip(inside_height(page))
            .filter(|(outside, inside)| outside.abs_diff(*inside) <= 1)
            .map(|(outside, _)| outside)
    };
    page.wait_for("document.querySelector('iframe')");
    let before = page.browser.until("a frame as high as the story", fits);
    assert!(before > 600, "{before}");
    open_description(page);
    page.browser.until("a higher frame", || fits().filter(|height| *height > before));
}

#[test]
fn pym_makes_the_frame_as_high_as_the_story() {
    let publisher = Publisher::new();
    publisher.site.answer("/pym.js", [Answer::new("text/javascript", tool("pym.js/dist/pym.v1.min.js"))]);
    let src = address(&publisher, "harbour.json", "&consent=off");
    let body = format!(
        "<div id=story></div><script src=/pym.js></script><script>new pym.Parent('story', '{src}', {{}})</script>"
    );
    the_frame_fits(&publisher.open_host(&Host::new(body)), || {});
}

#[test]
fn amps_component_is_told_how_high_the_story_is() {
    let publisher = Publisher::new();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/e2e/ways/amp.jsx");
    publisher.site.folder("/app/", bundle("amp", &source));
    let src = address(&publisher, "harbour.json", "&consent=off");
    let body = format!(
        "<div id=app data-src='{src}'></div><script type=module src=/app/app.js></script><div style='block-size: 3000px'></div>"
    );
    let page = publisher.open_host(&Host::new(body));
    page.wait_for("document.querySelector('iframe')");
    page.browser.until("the story", || inside_height(&page));
    // AMP lets no frame grow before the reader's eyes, and browsers draw none that is out of sight.
    the_frame_fits(&page, || {
        for place in [0, 2_500] {
            page.value(&format!("scrollTo(0, {place})"));
            page.browser.run_until_called("setTimeout(arguments[0], 300)", &[]);
        }
    });
}
