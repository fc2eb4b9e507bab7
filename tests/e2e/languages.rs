//! In which language the widget speaks, and who decides.
//! Not here: what the words are (`text::language` has tests of its own).

use crate::answer::{Answer, Delivery, Gate};
use crate::engine::Engine;
use crate::page::Page;
use crate::publisher::{Host, Publisher, feed, text};
use serde_json::json;
use story_widget::text::{Language, Message, PlayerMessage, SheetMessage};

in_each_engine! {
    the_signs_beside_figures_are_those_the_browser_writes_with_them,
}

/// Waits until the disclosure has its name in a language.
fn speaks(page: &Page, language: Language) {
    page.button(language.say(Message::Description));
}

fn page_with(language: &'static str, feed: &str, attributes: &str) -> Page {
    let publisher = Publisher::new();
    let body = publisher.snippet(feed, &format!("loading=eager consent=own {attributes}"));
    publisher.open_host(&Host { language, ..Host::new(body) })
}

#[test]
fn the_language_of_the_element_goes_before_all_others() {
    let page = page_with("fr", "harbour.json", "lang=de");
    speaks(&page, Language::German);
}

#[test]
fn the_language_of_the_page_goes_before_that_of_the_feed() {
    let page = page_with("fr-CA", "harbour.json", "");
    speaks(&page, Language::French);
}

#[test]
fn a_language_of_the_element_that_is_none_of_ours_leaves_the_choice_to_the_page() {
    let page = page_with("de", "harbour.json", "lang=tlh");
    speaks(&page, Language::German);
}

#[test]
fn an_element_whose_language_is_not_known_is_not_spoken_to_in_that_of_the_page() {
    let page = page_with("fr", "arabic.json", "lang=''");
    speaks(&page, Language::Arabic);
}

#[test]
fn the_language_of_the_feed_decides_where_the_page_names_none_of_ours() {
    let page = page_with("tlh", "arabic.json", "");
    speaks(&page, Language::Arabic);
}

#[test]
fn where_nobody_names_a_language_of_ours_it_is_english() {
    let page = page_with("tlh", "harbour.json", "");
    speaks(&page, Language::English);
}

#[test]
fn the_language_follows_the_attribute_and_leaves_the_story_alone() {
    let page = page_with("en", "harbour.json", "");
    speaks(&page, Language::English);
    page.value("document.querySelector('story-widget').lang = 'es'");
    speaks(&page, Language::Spanish);
    page.find("heading", text(&feed("harbour.json"), "/story/headline"));
    page.value("document.querySelector('story-widget').removeAttribute('lang')");
    speaks(&page, Language::English);
    assert_eq!(page.publisher.agency.requests("/harbour.json").len(), 1);
}

#[test]
fn in_every_language_nothing_is_left_in_english() {
    for language in Language::ALL {
        let page = page_with("en", "harbour.json", &format!("lang={}", language.tag()));
        speaks(&page, language);
        for message in
            [Message::AcceptOptional, Message::RejectOptional, Message::OpenSettings, Message::ShowMore]
        {
            page.button(language.say(message));
        }
        page.find("region", language.say(Message::Restrictions));
        page.wait_for_text(language.say(Message::Published));
    }
}

#[test]
fn a_language_whose_words_do_not_arrive_leaves_the_story_in_english() {
    let publisher = Publisher::new();
    publisher.spoil("words-de.json", Answer::status(404));
    let body = publisher.snippet("harbour.json", "loading=eager consent=off lang=de");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    speaks(&page, Language::English);
    let told = page.wait_for_event("story-error", |detail| detail["code"] == "wasm-load");
    assert_eq!(
        (&told["severity"], &told["message"]),
        (&json!("degraded"), &json!("the words of de did not come"))
    );
}

#[test]
fn the_words_of_the_page_do_not_wait_for_the_story() {
    let (publisher, gate) = (Publisher::new(), Gate::default());
    let story = Answer::json(feed("harbour.json")).delivered(Delivery::Held(gate.clone()));
    publisher.agency.answer("/feeds/held.json", [story]);
    let body = publisher.snippet("held.json", "loading=eager consent=off lang=de");
    let page = publisher.open(body);
    page.browser.until("the words", || {
        let asked = page.publisher.widget.requests(".json");
        asked.iter().any(|request| request.path.contains("words-de")).then_some(())
    });
    assert_eq!(page.state(), "loading");
    gate.open();
    speaks(&page, Language::German);
}

#[test]
fn that_the_widget_cannot_run_is_said_in_the_first_language_of_ours_around_it() {
    for (of_page, of_element, language) in [
        ("de", "lang=tlh", Language::German),
        ("de-AT", "", Language::German),
        ("en-GB", "", Language::English),
        // Its first two letters are those of Arabic.
        ("es", "lang=arn", Language::Spanish),
        ("de", "lang=en", Language::English),
    ] {
        let publisher = Publisher::new();
        publisher.spoil("story-widget.wasm", Answer::status(404));
        let body = publisher.snippet("harbour.json", &format!("loading=eager consent=off {of_element}"));
        let page = publisher.open_host(&Host { language: of_page, ..Host::new(body) });
        page.wait_for_state("fallback");
        page.wait_until_shown(language.say(Message::CannotRun));
    }
}

#[test]
fn a_refresh_that_fails_leaves_the_story_in_its_language() {
    let publisher = Publisher::new();
    let answers = [Answer::json(feed("arabic.json")), Answer::status(404)];
    publisher.agency.answer("/feeds/arabic.json", answers);
    let body = publisher.snippet("arabic.json", "loading=eager consent=off");
    let page = publisher.open_host(&Host { language: "tlh", ..Host::new(body) });
    speaks(&page, Language::Arabic);
    page.value("document.querySelector('story-widget').refresh()");
    page.wait_for_state("stale");
    speaks(&page, Language::Arabic);
}

#[test]
fn the_language_of_the_page_reaches_into_the_component_that_has_the_element() {
    let publisher = Publisher::new();
    let (tag, address) = (publisher.tag(), publisher.feed("harbour.json"));
    let page = publisher.open_host(&Host { language: "fr", ..Host::new(tag + "<div id=component></div>") });
    page.value(&format!(
        "document.getElementById('component').attachShadow({{ mode: 'open' }}).append(\
             Object.assign(document.createElement('story-widget'), {{ feed: {address:?}, loading: 'eager' }}))"
    ));
    speaks(&page, Language::French);
}

#[test]
fn what_the_agency_says_in_the_middle_of_our_words_says_its_language() {
    let mut story = feed("arabic.json");
    story["topDownloads"]["title"] = json!("الأكثر طلبًا");
    story["story"]["statusNote"] = json!("تصحيح الاسم");
    story["story"]["status"] = json!("corrected");
    let publisher = Publisher::new();
    publisher.agency.answer("/feeds/said.json", [Answer::json(story)]);
    let body = publisher.snippet("said.json", "loading=eager consent=off lang=en");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    for said in ["#top-title", ".note bdi", "[part=download] bdi"] {
        let said = format!("document.querySelector('story-widget').shadowRoot.querySelector('{said}')");
        assert_eq!(
            page.value(&format!("[{said}.lang, getComputedStyle({said}).direction]")),
            json!(["ar", "rtl"]),
            "{said}"
        );
    }
}

#[test]
fn the_headline_and_the_words_around_it_each_say_their_language() {
    let page = page_with("en", "arabic.json", "lang=en");
    let headline = page.find("heading", text(&feed("arabic.json"), "/story/headline"));
    assert_eq!(headline.value("element.closest('[lang]').lang"), "ar");
    assert_eq!(headline.value("getComputedStyle(element).direction"), "rtl");
    let credit = "document.querySelector('story-widget').shadowRoot.querySelector('[part=credit] p')";
    assert_eq!(page.value(&format!("{credit}.textContent.startsWith('Credit: ه')")), true);
    assert_eq!(page.value(&format!("{credit}.closest('[lang]').lang")), "en");
    assert_eq!(page.value(&format!("getComputedStyle({credit}).direction")), "ltr");
    let button = page.button("Description");
    assert_eq!(button.value("element.closest('[lang]').lang"), "en");
    assert_eq!(button.value("getComputedStyle(element).direction"), "ltr");
}

/// The browser chooses the figures, the words the signs among them: where both differ, a number is written in two ways.
fn the_signs_beside_figures_are_those_the_browser_writes_with_them(engine: Engine) {
    let page = Publisher::read_in(engine).open("");
    for language in Language::ALL {
        let tag = language.locale();
        let figures = |number: &str, options: &str| {
            page.value(&format!("(new Intl.NumberFormat('{tag}', {options})).format({number})"))
        };
        let (one, five) = (figures("1", "{}"), figures("5", "{}"));
        let plain = |figure: &serde_json::Value| figure.as_str().expect("a figure").to_owned();
        let half = plain(&one) + language.say(SheetMessage::DecimalSign) + &plain(&five);
        assert_eq!(figures("1.5", "{}"), json!(half), "{tag}");
        let percent = language.say(PlayerMessage::Percent).replace("{n}", &plain(&five));
        assert_eq!(figures("0.05", "{ style: 'percent' }"), json!(percent), "{tag}");
    }
}
