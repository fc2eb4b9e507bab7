//! The life of an element: started, refreshed, moved, taken out, put in again.
//! Not here: how it comes onto the page first (`embedding`).

use crate::answer::{Answer, Delivery, Gate};
use crate::engine::Engine;
use crate::publisher::{Publisher, feed, page_showing_in, text, tool};

in_each_engine! {
    a_story_taken_out_leaves_and_comes_back_when_it_is_put_in_again,
    a_story_moved_on_the_page_stays_as_the_reader_left_it,
    a_program_that_translates_the_page_breaks_nothing,
    a_story_taken_out_while_it_loads_asks_for_nothing_more_and_says_nothing,
}

/// The headline of the story that most tests show.
fn headline() -> String {
    text(&feed("harbour.json"), "/story/headline").to_owned()
}

fn a_story_taken_out_leaves_and_comes_back_when_it_is_put_in_again(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    let body = publisher.snippet("harbour.json", "");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.value("window.taken = document.querySelector('story-widget'), taken.remove()");
    page.wait_for("!taken.hasAttribute('data-state')");
    assert!(page.things("heading").iter().all(|heading| heading.name != headline()));
    page.value("document.querySelector('main').append(taken)");
    page.find("heading", &headline());
    page.wait_for_state("ready");
    assert_eq!(page.publisher.widget.requests(".wasm").len(), 1);
}

fn a_story_moved_on_the_page_stays_as_the_reader_left_it(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    let body = publisher.snippet("harbour.json", "loading=eager consent=off") + "<div id=elsewhere></div>";
    let page = publisher.open(body);
    page.button("Description").press();
    page.value("document.getElementById('elsewhere').append(document.querySelector('story-widget'))");
    assert_eq!(page.button("Description").attribute("aria-expanded").as_deref(), Some("true"));
    assert_eq!(page.state(), "ready");
    assert_eq!(page.publisher.agency.requests("/harbour.json").len(), 1);
}

#[test]
fn a_story_far_down_the_page_is_fetched_when_the_reader_comes_near() {
    let publisher = Publisher::new();
    let body = format!("<div style=\"block-size: 6000px\"></div>{}", publisher.snippet("harbour.json", ""));
    let page = publisher.open(body);
    page.wait_for("document.querySelector('story-widget').shadowRoot");
    assert_eq!(page.publisher.agency.requests("/harbour.json").len(), 0);
    page.value("scrollTo(0, 5000)");
    page.wait_for_state("ready");
}

#[test]
fn nothing_is_fetched_before_start_where_the_publisher_says_so() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "autostart=off");
    let page = publisher.open(body);
    page.wait_for("document.querySelector('story-widget').shadowRoot");
    // A second widget that does start shows that the first had time to.
    let second = page.publisher.element("minimal.json", "loading=eager id=second");
    page.value(&format!("document.querySelector('main').insertAdjacentHTML('beforeend', {second:?})"));
    page.wait_for("document.getElementById('second').dataset.state === 'ready'");
    assert_eq!(page.publisher.agency.requests("/harbour.json").len(), 0);
    page.value("document.querySelector('story-widget').start()");
    page.find("heading", &headline());
}

#[test]
fn another_feed_brings_its_story_into_the_same_element() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager");
    let page = publisher.open(body);
    page.find("heading", &headline());
    let other = page.publisher.feed("minimal.json");
    page.value(&format!("document.querySelector('story-widget').feed = {other:?}"));
    page.find("heading", text(&feed("minimal.json"), "/story/headline"));
    assert_eq!(page.publisher.widget.requests(".wasm").len(), 1);
}

#[test]
fn a_press_in_an_element_that_was_put_in_again_plays_when_the_story_is_there() {
    let publisher = Publisher::new();
    let gate = Gate::default();
    let answers = [
        Answer::json(feed("harbour.json")),
        Answer::json(feed("harbour.json")).delivered(Delivery::Held(gate.clone())),
    ];
    publisher.agency.answer("/feeds/twice.json", answers);
    let body = publisher.snippet("twice.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("video.currentTime > 0");
    page.value("window.taken = document.querySelector('story-widget'), taken.remove()");
    page.wait_for("!taken.hasAttribute('data-state')");
    page.value("document.querySelector('main').append(taken)");
    page.wait_for_state("loading");
    page.find_beginning("button", "Play video").press();
    gate.open();
    page.wait_for_state("ready");
    page.wait_for_video("video.currentTime > 0");
}

#[test]
fn a_refresh_of_an_element_that_is_not_on_the_page_asks_for_nothing() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.value("window.taken = document.querySelector('story-widget'), taken.remove()");
    page.wait_for("!taken.hasAttribute('data-state')");
    page.value("(taken.refresh(), 0)");
    // Another story shows that there was time for it.
    let other = page.publisher.element("minimal.json", "loading=eager consent=off");
    page.value(&format!("document.querySelector('main').insertAdjacentHTML('beforeend', {other:?})"));
    page.wait_for_state("ready");
    assert_eq!(page.publisher.agency.requests("/harbour.json").len(), 1);
}

#[test]
fn refresh_asks_for_the_feed_again_and_leaves_the_description_open() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.button("Description").press();
    let mut newer = feed("harbour.json");
    newer["story"]["headline"] = "A newer headline".into();
    page.publisher.agency.answer("/feeds/harbour.json", [Answer::json(newer)]);
    page.value("document.querySelector('story-widget').refresh()");
    page.find("heading", "A newer headline");
    assert_eq!(page.button("Description").attribute("aria-expanded").as_deref(), Some("true"));
}

#[test]
fn a_failed_refresh_keeps_the_story_and_calls_it_stale() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.find("heading", &headline());
    page.publisher.agency.answer("/feeds/harbour.json", [Answer::status(404)]);
    page.value("document.querySelector('story-widget').refresh()");
    page.wait_for_state("stale");
    page.find("heading", &headline());
    assert!(!page.is_fallback_shown());
}

#[test]
fn a_thousand_moves_leave_the_story_as_it_was_and_the_video_playing() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=off") + "<div id=elsewhere></div>";
    let page = publisher.open(body);
    page.button("Description").press();
    page.button("Show more").press();
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("video.currentTime > 0.2");
    let moved = page.browser.run_until_called(include_str!("scripts/move_about.js"), &[]);
    assert_eq!(moved["moves"], 1_000, "{moved}");
    let (before, after) =
        (moved["before"].as_f64().expect("seconds"), moved["after"].as_f64().expect("seconds"));
    let gone_by = moved["seconds"].as_f64().expect("seconds");
    assert!(after >= before - 0.3 && after <= before + gone_by + 0.3, "{moved}");
    assert_eq!(page.button("Description").attribute("aria-expanded").as_deref(), Some("true"));
    page.wait_for_text("20 of 45 shown");
    assert_eq!(page.state(), "ready");
    assert_eq!(page.states(), ["loading", "ready"]);
    assert_eq!(page.publisher.agency.requests("/harbour.json").len(), 1);
}

fn a_program_that_translates_the_page_breaks_nothing(engine: Engine) {
    let page = page_showing_in(engine, "harbour.json");
    page.value(&format!(
        "((widget) => {{ {} }})(document.querySelector('story-widget'))",
        include_str!("scripts/translate.js")
    ));
    page.wait_for("document.querySelector('story-widget').shadowRoot.querySelectorAll('font').length > 50");
    let rows = "document.querySelector('story-widget').shadowRoot.querySelectorAll('ol > li').length";
    page.value(
        "document.querySelector('story-widget').shadowRoot.querySelector('[part~=show-more]').click()",
    );
    page.wait_for(&format!("{rows} === 20"));
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("video.currentTime > 0");
    let mut newer = feed("harbour.json");
    newer["story"]["headline"] = "A newer headline".into();
    page.publisher.agency.answer("/feeds/harbour.json", [Answer::json(newer)]);
    page.value("document.querySelector('story-widget').refresh()");
    page.wait_for("document.querySelector('story-widget').shadowRoot.querySelector('h2').textContent.startsWith('A newer headline')");
    page.value("(document.querySelector('story-widget').lang = 'de')");
    page.wait_for("document.querySelector('story-widget').shadowRoot.textContent.includes('Beschreibung')");
    assert_eq!(page.state(), "ready");
}

#[test]
fn the_reading_mode_of_a_browser_finds_headline_link_and_restrictions_of_the_publisher() {
    let publisher = Publisher::new();
    let words = "The ferry leaves in the morning, and the harbour wakes up with it. ".repeat(8);
    let address = publisher.feed("harbour.json");
    let body = format!(
        "{}<article><story-widget feed=\"{address}\" loading=eager consent=off><h2>Morning at the harbour</h2>\
         <p><a href=\"https://agency.example/harbour\">The video at the agency</a></p><p>{words}</p>\
         <p>No use after 30 days.</p></story-widget></article>",
        publisher.tag()
    );
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.browser.run(
        &format!("{}; window.Readability = Readability;", tool("@mozilla/readability/Readability.js")),
        &[],
    );
    let read = page.value("new Readability(document.cloneNode(true)).parse().content");
    let read = read.as_str().expect("an article");
    for words in ["Morning at the harbour", "https://agency.example/harbour", "No use after 30 days."] {
        assert!(read.contains(words), "{words:?} in {read}");
    }
}

fn a_story_taken_out_while_it_loads_asks_for_nothing_more_and_says_nothing(engine: Engine) {
    for held in ["feed", "story-widget.wasm"] {
        let publisher = Publisher::read_in(engine);
        let never = Answer::json("{}").delivered(Delivery::Held(Gate::default()));
        publisher.agency.answer("/feeds/one.json", [never]);
        let gate = (held != "feed").then(|| publisher.hold(held));
        let body = publisher.snippet("one.json", "loading=eager consent=off");
        let page = publisher.open(body);
        page.wait_for_state("loading");
        let asked = || page.publisher.agency.requests("/one.json");
        page.browser.until("a request", || (asked().len() == 1).then_some(()));
        page.value(
            "(window.told = [], window.taken = document.querySelector('story-widget'), \
             ['story-state', 'story-error'].forEach((name) => taken.addEventListener(name, () => told.push(name))), \
             taken.remove())",
        );
        page.browser.until("the connection closed", || asked()[0].hung_up.then_some(()));
        if let Some(gate) = gate {
            gate.open();
        }
        // Another story shows that there was time for this one to say something.
        let other = page.publisher.element("minimal.json", "loading=eager consent=off");
        page.value(&format!("document.querySelector('main').insertAdjacentHTML('beforeend', {other:?})"));
        page.wait_for_state("ready");
        assert_eq!(asked().len(), 1);
        assert_eq!(page.value("told"), serde_json::json!([]));
        assert_eq!(page.console(), []);
    }
}
