//! The control bar, and what the page is told while the video plays.
//! Not here: keys that need no control (`keys`).

use super::{paused_at, play, play_name, playing, showing};
use crate::publisher::Publisher;
use fantoccini::key::Key;

#[test]
fn the_seek_slider_moves_by_the_keyboard() {
    let page = paused_at(20);
    let slider = page.find("slider", "Seek");
    slider.focus();
    page.press_key(Key::Right);
    page.wait_for_video("Math.abs(video.currentTime - 25) < 0.6");
    page.press_key(Key::Left);
    page.press_key(Key::Left);
    page.wait_for_video("Math.abs(video.currentTime - 15) < 0.6");
    page.press_key(Key::Home);
    page.wait_for_video("video.currentTime < 0.1");
    page.press_key(Key::End);
    page.wait_for_video("video.currentTime > 59");
    assert!(page.find("slider", "Seek").has_focus());
}

#[test]
fn the_seek_slider_says_where_it_is_in_words() {
    let page = paused_at(12);
    page.browser.until("the position in words", || {
        let words = page.find("slider", "Seek").attribute("aria-valuetext")?;
        (words == "0 minutes 12 seconds of 1 minute").then_some(())
    });
}

#[test]
fn a_press_on_the_seek_slider_goes_there() {
    let page = paused_at(0);
    page.find("slider", "Seek").press();
    page.wait_for_video("Math.abs(video.currentTime - 30) < 2");
}

#[test]
fn the_sound_goes_off_and_on() {
    let page = playing();
    page.button("Mute").press();
    page.wait_for_video("video.muted || video.volume === 0");
    page.button("Unmute").press();
    page.wait_for_video("!video.muted && video.volume > 0");
    page.button("Mute");
}

#[test]
fn the_volume_moves_by_the_keyboard() {
    let page = playing();
    let slider = page.find("slider", "Volume");
    slider.focus();
    page.press_key(Key::Home);
    page.wait_for_video("video.volume === 0 || video.muted");
    for _ in 0..4 {
        page.press_key(Key::Up);
    }
    page.wait_for_video("!video.muted && Math.abs(video.volume - 0.2) < 0.011");
    assert_eq!(page.find("slider", "Volume").attribute("aria-valuetext").as_deref(), Some("20%"));
}

#[test]
fn captions_show_after_a_press_and_go_after_the_next() {
    let page = playing();
    assert_eq!(showing(&page), Vec::<String>::new());
    page.button("Captions").press();
    page.browser.until("captions in English", || (showing(&page) == ["en"]).then_some(()));
    page.wait_for_video("[...video.textTracks].find((track) => track.language === 'en').cues?.length > 0");
    assert_eq!(page.button("Captions").attribute("aria-pressed").as_deref(), Some("true"));
    page.button("Captions").press();
    page.browser.until("no captions", || showing(&page).is_empty().then_some(()));
}

#[test]
fn captions_show_though_the_server_of_the_video_lets_no_page_look_into_it() {
    let publisher = Publisher::new();
    for name in ["harbour.mp4", "harbour.webm"] {
        let file = crate::file::read(&std::path::Path::new("public/media").join(name)).expect("a file");
        publisher.agency.answer(&format!("/media/{name}"), [file.without_cors()]);
    }
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.button(&play_name()).press();
    page.wait_for_video("video.currentTime > 0.3 && !video.hasAttribute('crossorigin')");
    page.button("Captions").press();
    // What is said there is not to go by before it is looked for.
    page.button("Pause").press();
    page.wait_for_video("video.paused");
    page.press_key('1');
    page.wait_for_video(
        "[...video.textTracks].some((track) => track.mode === 'showing' && track.language === 'en' \
             && [...track.activeCues ?? []].some((cue) => cue.text.includes('the lamp on Aldry Point')))",
    );
    assert_eq!(page.events("story-error").len(), 0);
}

#[test]
fn the_end_of_the_video_is_told_with_every_quarter() {
    let page = paused_at(1);
    for quarter in ["15.5", "30.5", "45.5", "59.5"] {
        page.value(&format!(
            "document.querySelector('story-widget').shadowRoot.querySelector('video').currentTime = {quarter}"
        ));
        page.wait_for_video("!video.seeking");
    }
    page.press_key('k');
    page.wait_for_video("video.ended");
    page.browser.until("every quarter", || (page.events("story-progress").len() == 4).then_some(()));
    page.button(&play_name());
}

#[test]
fn a_story_moved_on_the_page_plays_on() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=off") + "<div id=elsewhere></div>";
    let page = publisher.open(body);
    play(&page);
    let before = page.video("currentTime");
    page.value("document.getElementById('elsewhere').append(document.querySelector('story-widget'))");
    page.wait_for_video(&format!("!video.paused && video.currentTime > {}", before + 0.3));
    page.button("Pause");
}

#[test]
fn in_full_screen_the_picture_names_whom_the_feed_wants_named_there() {
    let page = paused_at(2);
    let credit = "document.querySelector('story-widget').shadowRoot.querySelector('.on-screen-credit')";
    assert_eq!(page.value(&format!("{credit}.checkVisibility()")), false, "elsewhere the terms stand below");
    page.button("Full screen").press();
    page.button("Exit full screen");
    page.wait_until_shown("Port Aldry Harbour Authority");
    let line = page.value(&format!("{credit}.innerText"));
    assert_eq!(line, "Port Aldry Harbour Authority", "and nobody else");
    let clear = page.value(&format!(
        "((credit, bar) => credit.top >= 0 && credit.bottom < bar.top && credit.bottom < innerHeight / 3) \
             ({credit}.getBoundingClientRect(), document.querySelector('story-widget').shadowRoot \
                 .querySelector('.bar').getBoundingClientRect())"
    ));
    assert_eq!(clear, true, "clear of captions and controls");
    page.button("Exit full screen").press();
    page.wait_for(&format!("!{credit}.checkVisibility()"));
}

#[test]
fn in_full_screen_a_small_card_has_all_that_there_is_room_for() {
    let page = paused_at(2);
    page.value("(document.body.style.width = '300px')");
    let volume =
        "document.querySelector('story-widget').shadowRoot.querySelector('.volume').checkVisibility()";
    page.wait_for(&format!("!{volume}"));
    page.button("Full screen").press();
    page.button("Exit full screen");
    page.find("slider", "Volume").point();
    page.button("Picture in picture").point();
    page.button("Exit full screen").press();
    page.wait_for(&format!("!{volume}"));
}
