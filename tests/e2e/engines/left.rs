//! A page that is left and come back to, which browsers keep as it was: at rest, and while its story is on the way.
//! Not here: a video that plays (`playing`).

use super::leaves_and_comes_back;
use crate::answer::{Answer, Delivery, Gate};
use crate::engine::Engine;
use crate::publisher::{Publisher, feed, text};

in_each_engine! {
    a_page_at_rest_is_kept_and_shows_the_same_story,
    a_page_left_while_its_story_is_on_the_way_shows_it_to_who_comes_back,
}

fn a_page_at_rest_is_kept_and_shows_the_same_story(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    let more = page.button("Show more");
    more.come_to_rest();
    more.press();
    page.wait_until_shown("20 of 45 shown");
    // Firefox keeps no page that is still loading something.
    page.wait_for("[...document.querySelector('story-widget').shadowRoot.querySelectorAll('img')].every(({ complete, loading }) => complete || loading === 'lazy')");
    page.browser.run_until_called("setTimeout(arguments[0], 1000)", &[]);
    leaves_and_comes_back(&page);
    page.wait_for("window.wasKept");
    assert!(page.is_shown("20 of 45 shown"));
    more.come_to_rest();
    more.press();
    page.wait_until_shown("30 of 45 shown");
    assert_eq!(page.publisher.agency.requests("/feeds/harbour.json").len(), 1);
}

fn a_page_left_while_its_story_is_on_the_way_shows_it_to_who_comes_back(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    let gate = Gate::default();
    let story = feed("harbour.json");
    let held = Answer::json(story.clone()).delivered(Delivery::Held(gate.clone()));
    publisher.agency.answer("/feeds/one.json", [held, Answer::json(story.clone())]);
    let body = publisher.snippet("one.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("loading");
    page.browser.until("the request", || {
        (!page.publisher.agency.requests("/feeds/one.json").is_empty()).then_some(())
    });
    page.browser.run_until_called("setTimeout(arguments[0], 1000)", &[]);
    leaves_and_comes_back(&page);
    if engine == Engine::Firefox {
        // It keeps no page that is still loading something, and loads it again.
        assert_eq!(page.value("window.wasLeft === true"), false);
    } else {
        page.wait_for("window.wasKept");
    }
    page.wait_for_state("ready");
    page.find("heading", text(&story, "/story/headline"));
    drop(gate);
}
