//! The player card: one press plays, and what happens to the footage is told.
//! Not here: the built files in a page (`tests/e2e/player`).

mod controls;
mod faults;
mod offered;
mod start;

use crate::page::{pretend, script_value};
use crate::sample::footage_with;
use crate::story::Story;

const NAME: &str = "Play video, Divers raise a boat, 1 minute";
const QUIET: [(&str, &str); 1] = [("consent", "off")];

async fn footage() -> Story {
    Story::of(&footage_with("")).await
}

/// Footage that plays.
async fn playing() -> Story {
    let story = footage().await;
    story.press("button", NAME).await;
    story.video_does("playing").await;
    story
}

/// The card, which hears the keys.
fn card(story: &Story) -> web_sys::Element {
    story.select(".player").unwrap()
}

/// The footage is at so many seconds.
async fn moves_to(story: &Story, seconds: f64) {
    story.video().set_current_time(seconds);
    story.video_does("timeupdate").await;
}

async fn fails(story: &Story, code: u16) {
    pretend(&story.video(), "error", &script_value(&format!("({{ code: {code} }})")));
    story.video_does("error").await;
}

/// A moment so many seconds from now, as a feed writes it.
fn in_seconds(seconds: i32) -> String {
    script_value(&format!("new Date(Date.now() + {seconds}000).toISOString()")).as_string().unwrap()
}
