//! The page for frames in each engine, where it may do nothing but run scripts: its own policy names a site that the frame does not have.
//! Not here: how high it is, and what stands around it (`ways`).

use super::report::note;
use crate::engine::Engine;
use crate::publisher::Publisher;
use crate::ways::frame::{SHADOW, address, framed, wait_until_ready, within};
use fantoccini::key::Key;

in_each_engine! {
    a_frame_that_may_only_run_scripts_shows_the_story_its_address_asks_for,
}

fn a_frame_that_may_only_run_scripts_shows_the_story_its_address_asks_for(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    let src = address(&publisher, "harbour.json", "&page-size=5&consent=own");
    let page = framed(publisher, &src, "sandbox=allow-scripts");
    wait_until_ready(&page);
    within(&page, |page| {
        assert_eq!(page.value("self.origin"), "null", "the frame has nothing of its site");
        page.wait_until_shown("5 of 45 shown");
        if engine == Engine::WebKit {
            note(page, "not tried: a press in a frame: its driver sends keys to the page around it");
            return;
        }
        // There is no place to keep the answer, and it holds all the same.
        let reject = format!("{SHADOW}.querySelector('.first-layer').querySelectorAll('button')[1]");
        page.wait_for(&format!("{reject}?.checkVisibility()"));
        page.value(&format!("({reject}.focus(), 0)"));
        page.press_key(Key::Enter);
        page.wait_for("document.querySelector('story-widget').dataset.consent === 'denied'");
    });
}
