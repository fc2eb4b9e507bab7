//! What is remembered of the player, and only with a yes.
//! Not here: the question (`cookies`).

use super::{play, play_name};
use crate::answer::Answer;
use crate::page::Page;
use crate::publisher::{Publisher, feed};
use fantoccini::key::Key;

fn page_asking() -> Page {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=own");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page
}

fn stored(page: &Page) -> String {
    page.value("JSON.stringify({ ...localStorage })").as_str().unwrap_or_default().to_owned()
}

/// Plays, makes it softer and faster, and stops at half a minute.
fn use_the_player(page: &Page) {
    play(page);
    page.press_key(Key::Down);
    page.press_key(Key::Down);
    page.press_key('>');
    page.press_key('5');
    page.wait_for_video("video.currentTime > 30 && video.playbackRate === 1.25");
    page.press_key('k');
    page.wait_for_video("video.paused");
}

#[test]
fn with_a_yes_the_next_visit_begins_where_and_how_this_one_ended() {
    let page = page_asking();
    page.button("Accept optional").press();
    use_the_player(&page);
    page.browser.until("the position", || stored(&page).contains("story_widget_positions").then_some(()));
    page.browser.reload();
    page.wait_for_state("ready");
    // It is told for eight seconds of footage that plays: slowly, they last longer than a machine is busy.
    page.value(
        "['ratechange', 'playing'].forEach((type) => document.querySelector('story-widget').shadowRoot.addEventListener(type, \
             ({ target }) => { if (target.playbackRate === 1.25) { window.began = 1.25; target.playbackRate = 0.25; } }, true))",
    );
    page.button(&play_name()).press();
    page.wait_for_video(
        "video.currentTime > 30 && Math.abs(video.volume - 0.8) < 0.011 && window.began === 1.25",
    );
    page.wait_until_shown("Continued at 00:3");
    page.button("From the beginning").press();
    page.wait_for_video("video.currentTime < 5");
    assert!(!stored(&page).contains("story_widget_positions"), "{}", stored(&page));
}

#[test]
fn a_yes_that_comes_after_the_controls_counts_for_a_video_that_is_not_started() {
    let page = page_asking();
    page.button("Accept optional").press();
    use_the_player(&page);
    page.browser.until("the position", || stored(&page).contains("story_widget_positions").then_some(()));
    page.value("(localStorage.removeItem('story_widget_consent'), document.cookie = 'story_widget_consent=;max-age=0', 0)");
    page.browser.reload();
    page.wait_for_state("ready");
    page.find_beginning("button", "Play video").point();
    page.wait_for(
        "document.querySelector('story-widget').shadowRoot.querySelector('[part~=player-settings-button]') !== null",
    );
    page.button("Accept optional").press();
    page.button(&play_name()).press();
    page.wait_for_video("video.currentTime > 30 && Math.abs(video.volume - 0.8) < 0.011");
}

#[test]
fn what_is_chosen_in_two_stories_of_a_page_is_remembered_of_both() {
    let publisher = Publisher::new();
    let mut second = feed("harbour.json");
    second["story"]["id"] = "second".into();
    second["story"]["headline"] = "Second ferry follows".into();
    publisher.agency.answer("/feeds/second.json", [Answer::json(second)]);
    let story = |feed| publisher.element(feed, "loading=eager consent=own");
    let body = format!("{}{}{}", publisher.tag(), story("harbour.json"), story("second.json"));
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.button("Accept optional").press();
    for (story, headline) in ["First ferry", "Second ferry"].into_iter().enumerate() {
        page.find_beginning("button", &format!("Play video, {headline}")).press();
        page.wait_for(&format!(
            "document.querySelectorAll('story-widget')[{story}].shadowRoot.querySelector('[part~=player-settings-button]') !== null"
        ));
    }
    let chosen = |story: u8, choice: &str| {
        page.value(&format!(
            "(document.querySelectorAll('story-widget')[{story}].shadowRoot.querySelector('video').{choice})"
        ));
    };
    chosen(0, "playbackRate = 1.5");
    page.browser.until("the speed", || stored(&page).contains("100 speed=150").then_some(()));
    chosen(1, "volume = 0.4");
    page.browser.until("both", || stored(&page).contains("40 speed=150").then_some(()));
}

#[test]
fn a_story_that_is_taken_out_of_the_page_is_taken_up_where_it_was() {
    let page = page_asking();
    page.button("Accept optional").press();
    play(&page);
    page.press_key('5');
    page.wait_for_video("video.currentTime > 31");
    page.value("(window.taken = document.querySelector('story-widget'), taken.remove(), 0)");
    page.browser.until("the position", || stored(&page).contains("story_widget_positions").then_some(()));
}

#[test]
fn without_an_answer_and_after_a_no_nothing_is_remembered() {
    let page = page_asking();
    use_the_player(&page);
    assert_eq!(stored(&page), "{}");
    page.button("Reject optional").press();
    page.press_key('k');
    page.browser.until("only the choice", || {
        let kept = stored(&page);
        (kept.contains("story_widget_consent") && !kept.contains("story_widget_p")).then_some(())
    });
}

#[test]
fn a_yes_taken_back_takes_what_was_remembered_with_it() {
    let page = page_asking();
    page.button("Accept optional").press();
    use_the_player(&page);
    page.browser.until("what is remembered", || stored(&page).contains("story_widget_player").then_some(()));
    page.value("document.querySelector('story-widget').consent.withdraw()");
    page.browser.until("nothing of it", || (!stored(&page).contains("story_widget_p")).then_some(()));
    page.wait_for_video("video.paused && video.currentTime > 30");
}
