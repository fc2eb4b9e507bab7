//! The ways to put the widget on a page, and what it leaves of the page.
//! Not here: what happens to an element afterwards (`lifecycle`), or when something fails (`faults`).

use crate::answer::Answer;
use crate::built::built_file;
use crate::publisher::{FALLBACK, Publisher, feed, text};

/// The headline of the story that most tests show.
fn headline() -> String {
    text(&feed("harbour.json"), "/story/headline").to_owned()
}

#[test]
fn the_tag_may_stand_before_the_element() {
    let publisher = Publisher::new();
    let body = publisher.tag() + &publisher.element("harbour.json", "");
    let page = publisher.open(body);
    page.find("heading", &headline());
    assert_eq!(page.state(), "ready");
}

#[test]
fn the_tag_may_stand_after_the_element() {
    let publisher = Publisher::new();
    let body = publisher.element("harbour.json", "") + &publisher.tag();
    let page = publisher.open(body);
    page.find("heading", &headline());
    assert_eq!(page.state(), "ready");
}

#[test]
fn a_tag_pasted_twice_brings_one_story_and_one_module() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "") + &publisher.tag();
    let page = publisher.open(body);
    page.find("heading", &headline());
    page.wait_for("recorded.console.some((line) => line.text.includes('already-loaded'))");
    assert_eq!(page.things("heading").iter().filter(|heading| heading.name == headline()).count(), 1);
    assert_eq!(page.publisher.widget.requests(".wasm").len(), 1);
}

#[test]
fn one_tag_alone_puts_the_story_after_itself() {
    let publisher = Publisher::new();
    let (loader, feed) = (publisher.loader(), publisher.feed("harbour.json"));
    let page = publisher.open(format!(
        "<script async src=\"{loader}\" data-feed=\"{feed}\" data-page-size=5 data-consent=off></script><p id=next>Next</p>"
    ));
    page.find("heading", &headline());
    assert_eq!(
        page.value("document.getElementById('next').previousElementSibling.localName"),
        "story-widget"
    );
    page.wait_for_text("5 of 45 shown");
}

#[test]
fn two_such_tags_bring_two_stories() {
    let publisher = Publisher::new();
    let tag = |name: &str| {
        let (loader, feed) = (publisher.loader(), publisher.feed(name));
        format!("<script async src=\"{loader}\" data-feed=\"{feed}\" data-loading=eager></script>")
    };
    let body = tag("harbour.json") + &tag("minimal.json");
    let page = publisher.open(body);
    page.find("heading", &headline());
    page.find("heading", text(&feed("minimal.json"), "/story/headline"));
}

#[test]
fn an_element_put_in_later_brings_its_story() {
    let publisher = Publisher::new();
    let (body, element) = (publisher.tag(), publisher.element("harbour.json", ""));
    let page = publisher.open(body);
    page.wait_for("customElements.get('story-widget')");
    page.value(&format!("document.querySelector('main').insertAdjacentHTML('beforeend', {element:?})"));
    page.find("heading", &headline());
}

#[test]
fn a_feed_given_as_a_property_before_the_tag_arrives_counts() {
    let publisher = Publisher::new();
    let (tag, feed) = (publisher.tag(), publisher.feed("harbour.json"));
    let page = publisher.open(format!(
        "<script>const early = document.createElement('story-widget'); \
         early.feed = '{feed}'; document.currentScript.after(early);</script>{tag}"
    ));
    page.find("heading", &headline());
}

#[test]
fn three_stories_ask_for_each_file_of_the_widget_once() {
    let publisher = Publisher::new();
    let body: String = ["harbour.json", "minimal.json", "pool.json"]
        .iter()
        .map(|name| publisher.snippet(name, "loading=eager"))
        .collect();
    let page = publisher.open(body);
    page.wait_for(
        "[...document.querySelectorAll('story-widget')].every((widget) => widget.dataset.state === 'ready')",
    );
    for name in ["story-widget.wasm", "story-widget.js", "story-widget.css"] {
        assert_eq!(page.publisher.widget.requests(&built_file(name)).len(), 1, "{name}");
    }
}

#[test]
fn the_feed_may_lie_beside_the_page() {
    let publisher = Publisher::new();
    publisher.site.answer("/stories/one.json", [Answer::json(feed("minimal.json")).without_cors()]);
    let body = publisher.tag() + "<story-widget feed=\"stories/one.json\"></story-widget>";
    let page = publisher.open(body);
    page.find("heading", text(&feed("minimal.json"), "/story/headline"));
}

#[test]
fn the_feed_may_stand_in_the_element() {
    let publisher = Publisher::new();
    let story = feed("minimal.json");
    let body = format!(
        "{}<story-widget><script type=\"application/json\">{story}</script><p>{FALLBACK}</p></story-widget>",
        publisher.tag()
    );
    let page = publisher.open(body);
    page.find("heading", text(&story, "/story/headline"));
}

#[test]
fn a_document_that_is_put_into_the_element_later_is_the_story() {
    let publisher = Publisher::new();
    let page = publisher.tag() + "<story-widget loading=eager></story-widget>";
    let page = publisher.open(page);
    page.wait_for_state("failed");
    let story = feed("minimal.json").to_string();
    page.value(&format!(
        "document.querySelector('story-widget').append(\
             Object.assign(document.createElement('script'), {{ type: 'application/json', textContent: {story:?} }}))"
    ));
    page.find("heading", text(&feed("minimal.json"), "/story/headline"));
}

#[test]
fn an_element_that_is_started_while_it_stands_nowhere_does_no_harm() {
    let publisher = Publisher::new();
    let (tag, address) = (publisher.tag(), publisher.feed("minimal.json"));
    let page = publisher.open(tag);
    page.wait_for("customElements.get('story-widget')");
    page.value("(window.rejected = 0, addEventListener('unhandledrejection', () => rejected++))");
    page.value(&format!(
        "(window.made = Object.assign(document.createElement('story-widget'), {{ feed: {address:?} }}), made.start())"
    ));
    page.value("document.querySelector('main').append(made)");
    page.find("heading", text(&feed("minimal.json"), "/story/headline"));
    page.value("made.remove()");
    page.wait_for("!made.hasAttribute('data-state')");
    page.value("made.start()");
    assert_eq!(page.value("[made.hasAttribute('data-state'), rejected]"), serde_json::json!([false, 0]));
}

#[test]
fn words_of_attributes_count_in_any_case() {
    let publisher = Publisher::new();
    let body = publisher.snippet("minimal.json", "loading=Eager theme=Dark")
        + &publisher.element("harbour.json", "loading=eager autostart=OFF");
    let page = publisher.open(format!("<div style=\"block-size: 9000px\"></div>{body}"));
    page.find("heading", text(&feed("minimal.json"), "/story/headline"));
    assert_eq!(page.value("getComputedStyle(document.querySelector('story-widget')).colorScheme"), "dark");
    assert_eq!(page.publisher.agency.requests("/harbour.json").len(), 0);
}

#[test]
fn the_publishers_own_text_goes_the_way_of_the_page() {
    for (direction, expected) in
        [("dir=rtl lang=ur", "rtl"), ("lang=ar", "ltr"), ("lang=ar style=\"direction: rtl\"", "rtl")]
    {
        let publisher = Publisher::new();
        let body = format!("<div {direction}>{}</div>", publisher.snippet("gone.json", "loading=eager"));
        let page = publisher.open(body);
        page.wait_for_state("failed");
        assert!(page.is_fallback_shown());
        let own = "getComputedStyle(document.querySelector('story-widget p')).direction";
        assert_eq!(page.value(own), expected, "{direction}");
    }
}

#[test]
fn the_publishers_own_text_stays_until_there_is_a_story_and_is_kept_behind_it() {
    let publisher = Publisher::new();
    let gate = publisher.hold("story-widget.wasm");
    let body = publisher.snippet("harbour.json", "loading=eager");
    let page = publisher.open(body);
    page.wait_for_state("loading");
    assert!(page.is_fallback_shown());
    gate.open();
    page.wait_for_state("ready");
    assert!(!page.is_fallback_shown());
    assert_eq!(page.value("document.querySelector('story-widget p').textContent"), FALLBACK);
}

#[test]
fn the_page_has_no_name_more_than_without_the_widget() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    // The driver leaves names of its own, also where there is no widget.
    let without = Publisher::new().open("");
    without.wait_for("document.readyState === 'complete'");
    assert_eq!(page.new_names(), without.new_names());
}

#[test]
fn the_words_of_a_feed_are_text_and_never_markup() {
    let publisher = Publisher::new();
    let mut story = feed("harbour.json");
    let hostile = "<img src=x onerror=\"window.harmed = true\"><b>bold</b>";
    story["story"]["headline"] = hostile.into();
    story["topDownloads"]["items"][0]["url"] = "javascript:window.harmed=true".into();
    publisher.agency.answer("/feeds/hostile.json", [Answer::json(story)]);
    let body = publisher.snippet("hostile.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.find("heading", hostile);
    let links = page.things("link");
    assert!(links.iter().all(|link| !link.attribute("href").unwrap_or_default().starts_with("javascript")));
    assert_eq!(page.value("window.harmed ?? false"), false);
    page.wait_for_event("story-error", |detail| detail["code"] == "url-blocked");
}

#[test]
fn twenty_stories_down_a_page_are_fetched_as_the_reader_comes_near_and_each_file_once() {
    let publisher = Publisher::new();
    let story = feed("minimal.json");
    let mut body = publisher.tag();
    for number in 1..=20 {
        let path = format!("/feeds/{number}.json");
        publisher.agency.answer(&path, [Answer::json(&story)]);
        body += &publisher.element(&format!("{number}.json"), "consent=off");
        body += "<div style=\"block-size: 2500px\"></div>";
    }
    let page = publisher.open(body);
    page.wait_for_state("ready");
    let asked = || page.publisher.agency.requests(".json").len();
    assert!(asked() <= 2, "{} of twenty were fetched at the top of the page", asked());
    let shown = "[...document.querySelectorAll('story-widget')].filter(({ dataset }) => dataset.state === 'ready').length";
    for number in 1..20 {
        page.value(&format!("document.querySelectorAll('story-widget')[{number}].scrollIntoView()"));
        page.wait_for(&format!("{shown} > {number}"));
    }
    assert_eq!(asked(), 20);
    for name in ["story-widget.wasm", "story-widget.js", "story-widget.css"] {
        assert_eq!(page.publisher.widget.requests(&built_file(name)).len(), 1, "{name}");
    }
    let sheets = "new Set([...document.querySelectorAll('story-widget')].flatMap(({ shadowRoot }) => shadowRoot.adoptedStyleSheets)).size";
    assert_eq!(page.value(sheets), 2, "that of the shell and that of the story, for all of them");
}
