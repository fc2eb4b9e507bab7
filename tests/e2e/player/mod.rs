//! The video: started, steered and stopped, by the pointer and by keys.
//! Not here: what is said when no file can be played (`faults`).

mod controls;
mod hls;
mod keys;
mod look;
mod memory;
mod renewal;
mod settings;
mod start;
mod watching;

use crate::page::Page;
use crate::publisher::{feed, page_showing, text};

/// The name of the play button of the harbour story.
fn play_name() -> String {
    format!("Play video, {}, 1 minute", text(&feed("harbour.json"), "/story/headline"))
}

/// Presses Play and waits for pictures and for the controls, which may come after them.
fn play(page: &Page) {
    page.button(&play_name()).press();
    page.wait_for_video("video.currentTime > 0");
    page.button("Settings");
}

/// The harbour story, playing.
fn playing() -> Page {
    let page = page_showing("harbour.json");
    play(&page);
    page
}

/// The harbour story, started and paused at so many seconds, with the focus on the play button.
fn paused_at(seconds: u32) -> Page {
    let page = playing();
    page.button("Pause").press();
    page.wait_for_video("video.paused");
    page.value(&format!(
        "document.querySelector('story-widget').shadowRoot.querySelector('video').currentTime = {seconds}"
    ));
    page.wait_for_video("!video.seeking && video.readyState > 1");
    page
}

/// The languages of the tracks that show.
fn showing(page: &Page) -> Vec<String> {
    let tracks = page.value(
        "[...document.querySelector('story-widget').shadowRoot.querySelector('video').textTracks] \
             .filter((track) => track.mode === 'showing').map((track) => track.language)",
    );
    tracks.as_array().into_iter().flatten().filter_map(|tag| tag.as_str().map(str::to_owned)).collect()
}
