//! The page that stands in a frame: what it shows, how high it says it is, what it may do there.
//! Not here: cookies in a frame of another site (`cookies::framed`).

use crate::answer::Answer;
use crate::page::Page;
use crate::publisher::{Host, Publisher, feed};
use fantoccini::key::Key;
use serde_json::{Value, json};
use story_widget::state::ATTRIBUTES;

/// Collects what the frame says to the page around it.
const LISTENER: &str = "window.heard = []; addEventListener('message', ({ data }) => heard.push(data));";
/// What the story in the frame says of its state.
const STATE: &str = "document.querySelector('story-widget')?.dataset.state";
pub(crate) const SHADOW: &str = "document.querySelector('story-widget').shadowRoot";

/// The address of the page in a frame, with more than the feed in it.
pub(crate) fn address(publisher: &Publisher, feed: &str, more: &str) -> String {
    let feed = format!("?feed={}{more}", publisher.feed(feed).replace('/', "%2F"));
    publisher.widget.url("/assets/story/embed/index.html") + &feed
}

/// A publisher's page with the story in a frame of another site, which has these attributes.
pub(crate) fn framed(publisher: Publisher, src: &str, attributes: &str) -> Page {
    let frame = format!(
        "<iframe id=frame src=\"{}\" title=Story {attributes} style='inline-size: 640px; block-size: 700px'></iframe>",
        src.replace('&', "&amp;")
    );
    publisher.open_host(&Host::new(frame).script(LISTENER))
}

/// Does something in the frame, and comes back.
pub(crate) fn within<T>(page: &Page, act: impl FnOnce(&Page) -> T) -> T {
    page.browser.enter_frame();
    let outcome = act(page);
    page.browser.leave_frame();
    outcome
}

/// How high the document in the frame is, once its story is there.
pub(super) fn inside_height(page: &Page) -> Option<u64> {
    within(page, |page| {
        let height = format!("{STATE} === 'ready' ? document.documentElement.offsetHeight : null");
        page.value(&height).as_u64()
    })
}

pub(super) fn open_description(page: &Page) {
    within(page, |page| {
        page.value(&format!("({SHADOW}.querySelector('[part~=description] [aria-expanded]').click(), 0)"))
    });
}

pub(crate) fn wait_until_ready(page: &Page) {
    within(page, |page| page.wait_for(&format!("{STATE} === 'ready'")));
}

/// The heights that were told in our own form, in order.
fn heights(page: &Page) -> Vec<u64> {
    let heard =
        page.value("heard.filter(({ type }) => type === 'story-widget:height').map(({ height }) => height)");
    heard.as_array().into_iter().flatten().filter_map(Value::as_u64).collect()
}

/// What was told of heights in each of three forms, once that is as much in each. In one look, since the list may still
/// grow, and the forms of one height come one after another.
fn told_forms(page: &Page) -> [Vec<Value>; 3] {
    let look = || {
        let told = page.value(
            "[heard.filter(({ type }) => type === 'story-widget:height').map(({ height }) => height), \
              heard.filter(({ sentinel }) => sentinel === 'amp'), heard.filter((data) => typeof data === 'string')]",
        );
        [0, 1, 2].map(|form| told[form].as_array().cloned().unwrap_or_default())
    };
    let expected = std::fmt::from_fn(|f| write!(f, "as much in each form, not {:?}", look()));
    page.browser.until(expected, || {
        let told = look();
        told.iter().all(|form| form.len() == told[0].len()).then_some(told)
    })
}

#[test]
fn the_story_is_as_wide_as_its_frame() {
    let publisher = Publisher::new();
    let src = address(&publisher, "harbour.json", "");
    let page = framed(publisher, &src, "");
    wait_until_ready(&page);
    // But for the bar it scrolls by, as long as it is not as high as the story.
    let room = "document.querySelector('story-widget').offsetWidth / document.documentElement.clientWidth";
    assert_eq!(within(&page, |page| page.value(room)), 1);
}

#[test]
fn the_page_around_it_is_told_each_height_once_in_three_forms() {
    let publisher = Publisher::new();
    let src = address(&publisher, "harbour.json", "&childId=story-1&consent=off");
    let page = framed(publisher, &src, "");
    // What is told is rounded up, so that no bar to scroll by comes of a fraction.
    let rounded_up = "Math.ceil(document.documentElement.getBoundingClientRect().height)";
    let height = || within(&page, |page| page.value(rounded_up).as_u64());
    wait_until_ready(&page);
    page.browser
        .until("the height of the story", || (heights(&page).last() == height().as_ref()).then_some(()));
    let before = heights(&page).last().copied();
    open_description(&page);
    page.browser.until("another height", || {
        let last = heights(&page).last().copied();
        (last != before && last == height()).then_some(())
    });
    let [told, others @ ..] = told_forms(&page);
    let told: Vec<u64> = told.iter().filter_map(Value::as_u64).collect();
    assert!(
        told.windows(2).all(|two| two[0] != two[1]) && told.iter().all(|height| *height > 300),
        "{told:?}"
    );
    let amp: Vec<Value> = told
        .iter()
        .map(|height| json!({ "sentinel": "amp", "type": "embed-size", "height": height }))
        .collect();
    assert_eq!(others[0], amp);
    let pym: Vec<String> =
        told.iter().map(|height| format!("pymxPYMxstory-1xPYMxheightxPYMx{height}")).collect();
    assert_eq!(others[1], pym);
}

#[test]
fn a_frame_without_a_story_says_why() {
    for (query, sentence) in [
        ("", "the address of this frame names no feed."),
        ("?feed=", "the address of this frame names no feed."),
        ("?feed=%20&theme=dark", "the address of this frame names no feed."),
        ("?feed=javascript:alert(1)", "is no http or https address."),
        ("?feed=data:application/json,%7B%7D", "is no http or https address."),
        ("?feed=https://", "is no http or https address."),
    ] {
        let publisher = Publisher::new();
        let src = publisher.widget.url(&format!("/assets/story/embed/index.html{query}"));
        let page = framed(publisher, &src, "sandbox=allow-scripts");
        within(&page, |page| {
            let said = "document.querySelector('main').innerText";
            page.wait_for(&format!("{said}.startsWith('There is no story to show: ')"));
            let said = page.value(said);
            assert!(said.as_str().is_some_and(|said| said.ends_with(sentence)), "{query}: {said}");
            assert_eq!(page.value("document.querySelector('story-widget')"), Value::Null, "{query}");
        });
    }
}

#[test]
fn the_document_in_the_frame_has_title_and_language_of_the_story() {
    for (name, query) in [("arabic.json", ""), ("harbour.json", "&lang=de")] {
        let publisher = Publisher::new();
        let src = address(&publisher, name, query);
        let page = framed(publisher, &src, "");
        wait_until_ready(&page);
        let (story, language) = (feed(name), "document.documentElement.lang");
        let named = within(&page, |page| [page.value("document.title"), page.value(language)]);
        assert_eq!(named, [&story["story"]["headline"], &story["language"]].map(Clone::clone));
    }
}

#[test]
fn every_attribute_of_the_element_may_stand_in_the_address() {
    let publisher = Publisher::new();
    let others: Vec<String> = ATTRIBUTES[1..].iter().map(|name| format!("&{name}=x-{name}")).collect();
    let src = address(&publisher, "minimal.json", &(others.concat() + "&onclick=alert(1)&id=x"));
    let page = framed(publisher, &src, "");
    within(&page, |page| {
        page.wait_for("document.querySelector('story-widget')");
        for name in &ATTRIBUTES[1..] {
            let value = page.value(&format!("document.querySelector('story-widget').getAttribute('{name}')"));
            assert_eq!(value, format!("x-{name}"));
        }
        for name in ["onclick", "id"] {
            assert_eq!(
                page.value(&format!("document.querySelector('story-widget').hasAttribute('{name}')")),
                false
            );
        }
    });
}

#[test]
fn a_link_in_the_frame_opens_outside_of_it() {
    let publisher = Publisher::new();
    let mut story = feed("harbour.json");
    story["topDownloads"]["items"][0]["url"] = publisher.agency.url("/page.html").into();
    publisher.agency.answer("/feeds/linked.json", [Answer::json(story)]);
    publisher.agency.answer("/page.html", [Answer::html("<!doctype html><title>The story</title>")]);
    let src = address(&publisher, "linked.json", "");
    let page = framed(publisher, &src, "sandbox='allow-scripts allow-popups'");
    wait_until_ready(&page);
    within(&page, |page| {
        page.value(&format!("({SHADOW}.querySelector('[part~=top-downloads] a').focus(), 0)"));
        page.press_key(Key::Enter);
    });
    page.browser.until("a visit", || (page.publisher.agency.requests("/page.html").len() == 1).then_some(()));
    page.browser.close_others();
    within(&page, |page| assert_eq!(page.value(STATE), "ready"));
}
