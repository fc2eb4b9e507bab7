//! The first view of the story, its list and its question about cookies, in each engine.
//! Not here: the video (`playing`), or all that a story can say (the tests in Chromium).

use super::playing;
use crate::accessibility;
use crate::engine::Engine;
use crate::page::Page;
use crate::publisher::{Publisher, feed, page_showing_in, text};

in_each_engine! {
    the_story_is_shown_whole,
    show_more_adds_rows,
    the_cookie_question_is_asked_and_the_answer_kept,
    nothing_is_wrong_for_assistive_technology_while_the_video_plays,
}

fn the_story_is_shown_whole(engine: Engine) {
    let page = page_showing_in(engine, "harbour.json");
    let story = feed("harbour.json");
    page.find("heading", text(&story, "/story/headline"));
    page.button(&super::play_name());
    for pointer in
        ["/story/location/text", "/story/rights/restrictions/0/text", "/topDownloads/items/0/headline"]
    {
        page.wait_until_shown(text(&story, pointer));
    }
    page.wait_until_shown("01:00");
    page.wait_for_text("September 20, 2023 at 11:09 GMT +00:00 · Published");
    page.button("Description");
    page.button("Show more");
    // The poster has come, in a format of today.
    page.wait_for(
        "[...document.querySelector('story-widget').shadowRoot.querySelectorAll('img')] \
             .some((image) => image.currentSrc.includes('poster') && image.complete && image.naturalWidth > 0)",
    );
    assert_eq!(page.console(), []);
    assert_eq!(page.publisher.agency.requests(".mp4").len(), 0, "no video before the press");
}

fn show_more_adds_rows(engine: Engine) {
    let page = page_showing_in(engine, "harbour.json");
    let rows = |page: &Page| {
        let rows = "document.querySelector('story-widget').shadowRoot.querySelectorAll('[part~=row]').length";
        page.value(rows).as_u64().unwrap_or_default()
    };
    assert_eq!(rows(&page), 10);
    let more = page.button("Show more");
    more.come_to_rest();
    more.press();
    page.wait_until_shown("20 of 45 shown");
    assert_eq!(rows(&page), 20);
}

fn the_cookie_question_is_asked_and_the_answer_kept(engine: Engine) {
    for answer in ["Reject optional", "Accept optional"] {
        let publisher = Publisher::read_in(engine);
        let body = publisher.snippet("harbour.json", "loading=eager consent=own");
        let page = publisher.open(body);
        page.wait_for_state("ready");
        page.button(answer).press();
        page.wait_without("button", answer);
        assert_eq!(page.events("story-consent").len(), 1, "{answer}");
        page.browser.reload();
        page.wait_for_state("ready");
        page.button("Cookie settings");
        assert!(page.look_for("button", answer).is_none(), "{answer}: nobody is asked twice");
    }
}

fn nothing_is_wrong_for_assistive_technology_while_the_video_plays(engine: Engine) {
    let page = playing(engine);
    page.button("Captions").press();
    accessibility::check(&page);
}
