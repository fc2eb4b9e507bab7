//! The player of another site: nothing of it before the press, one press to start it, and away again at a no.
//! Not here: footage in files of the agency's own (`player`).

use super::{KEPT, NOTHING, choice, kept, wait_until_not_asked, withdraw_until};
use crate::accessibility::check;
use crate::answer::Answer;
use crate::built::built_bytes;
use crate::page::Page;
use crate::publisher::{Host, NONCE, Publisher, feed};
use crate::server::Server;
use crate::thing::Thing;
use serde_json::json;

/// A page with a story that another site's player shows, and that site.
struct Story {
    page: Page,
    provider: Server,
}

impl Story {
    fn open(attributes: &str, prepare: impl FnOnce(Host, &Server) -> Host) -> Self {
        let (publisher, provider) = (Publisher::new(), Server::start());
        provider
            .answer("/player", [Answer::html("<!doctype html><title>A player</title><button>Mute</button>")]);
        let mut story = feed("third-party.json");
        story["story"]["video"]["thirdParty"]["src"] = json!(provider.url("/player?id=1"));
        publisher.agency.answer("/feeds/framed.json", [Answer::json(story)]);
        let body = publisher.snippet("framed.json", &format!("loading=eager {attributes}"));
        let host = prepare(Host::new(body), &provider);
        let page = publisher.open_host(&host);
        page.wait_for_state("ready");
        page.find_beginning("button", "Play video");
        Self { page, provider }
    }

    fn asked() -> Self {
        Self::open("consent=own", |host, _| host)
    }

    /// How often anything was asked of the provider, or a connection to it opened.
    fn asked_of_provider(&self) -> (usize, usize) {
        (self.provider.requests("").len(), self.provider.connections())
    }

    fn play(&self) -> Thing<'_> {
        self.page.find_beginning("button", "Play video, Lantern parade")
    }

    fn wait_for_player(&self) {
        self.page
            .browser
            .until("the player", || (self.provider.requests("/player").len() == 1).then_some(()));
        self.page.wait_for(&format!("{FRAME} !== null"));
    }

    fn reload(&self) {
        self.page.browser.reload();
        self.page.wait_for_state("ready");
        self.play();
    }
}

const FRAME: &str = "document.querySelector('story-widget').shadowRoot.querySelector('iframe')";

/// Height of the card, which stays whatever is in it.
const HEIGHT: &str = "document.querySelector('story-widget').shadowRoot.querySelector('.stage').offsetHeight";

#[test]
fn before_the_press_the_picture_says_whose_player_it_is_and_nothing_is_asked_of_that_site() {
    let story = Story::asked();
    let page = &story.page;
    page.wait_until_shown("Quayside Video plays this video.");
    assert!(story.play().description().contains("Quayside Video learns that you are here"));
    let privacy = page.find("link", "Privacy at Quayside Video");
    assert_eq!(privacy.attribute("href").as_deref(), Some("https://quayside.example/privacy"));
    page.button("Always allow Quayside Video");
    assert_eq!(page.shifts(), [""; 0]);
    story.play().point();
    page.button("Accept optional").press();
    wait_until_not_asked(page);
    assert_eq!(story.asked_of_provider(), (0, 0), "the first layer asks about other things");
    check(page);
}

#[test]
fn one_press_plays_once_and_the_next_visit_asks_again() {
    let story = Story::asked();
    let page = &story.page;
    let before = page.value(HEIGHT);
    story.play().press();
    story.wait_for_player();
    let frame = page.value(&format!("[{FRAME}.title, {FRAME}.allow.includes('autoplay'), {FRAME}.sandbox.contains('allow-top-navigation')]"));
    assert_eq!(
        frame,
        json!(["Player of Quayside Video: Lantern parade lights the old harbour of Brenholm", true, false])
    );
    page.wait_for(&format!("document.querySelector('story-widget').shadowRoot.activeElement === {FRAME}"));
    assert_eq!(page.value(HEIGHT), before, "the story below stays where it is");
    assert_eq!(kept(page), NOTHING, "and nothing is kept of it");
    assert!(page.look_for("button", "Accept optional").is_some(), "the question about the rest stands");
    check(page);
    story.reload();
    page.wait_until_shown("Quayside Video plays this video.");
    assert_eq!(story.provider.requests("/player").len(), 1);
}

#[test]
fn the_player_can_be_closed_again() {
    let story = Story::asked();
    let page = &story.page;
    story.play().press();
    story.wait_for_player();
    let there = page.find("link", "Watch at Quayside Video");
    assert_eq!(there.attribute("href"), Some(story.provider.url("/player?id=1")));
    page.button("Close player").press();
    page.wait_for(&format!("{FRAME} === null"));
    page.browser.until("the focus on Play", || story.play().has_focus().then_some(()));
}

#[test]
fn always_allow_plays_and_is_kept_for_that_provider() {
    let story = Story::asked();
    let page = &story.page;
    page.button("Always allow Quayside Video").press();
    story.wait_for_player();
    page.browser.until("the choice", || (choice(page)["source"] == "placeholder").then_some(()));
    let categories = &choice(page)["categories"];
    assert_eq!(categories["players:127.0.0.1"], true, "{categories}");
    assert_eq!(categories["preferences"], false, "{categories}");
    assert!(page.value("document.cookie").as_str().unwrap_or_default().len() <= 240);
    story.reload();
    page.wait_until_shown("Player of Quayside Video");
    assert!(!page.is_shown("learns that you are here"), "it was said before");
    assert!(page.look_for("button", "Always allow Quayside Video").is_none());
    assert_eq!(story.provider.requests("/player").len(), 1, "the press comes first all the same");
    story.play().press();
    page.browser.until("the player", || (story.provider.requests("/player").len() == 2).then_some(()));
}

#[test]
fn a_withdrawal_puts_the_picture_back_at_once_and_nothing_moves() {
    for way in ["settings", "script"] {
        let story = Story::asked();
        let page = &story.page;
        page.button("Always allow Quayside Video").press();
        story.wait_for_player();
        let (height, shifts) = (page.value(HEIGHT), page.shifts());
        if way == "settings" {
            page.button("Open settings").press();
            let dialog = page.find("dialog", "Cookie settings");
            assert!(dialog.exact_text().contains("Videos played by Quayside Video"));
            page.button("Reject all").press();
            page.wait_for(&format!("{FRAME} === null"));
        } else {
            withdraw_until(page, &format!("{FRAME} === null"));
        }
        assert_eq!((page.value(HEIGHT), page.shifts()), (height, shifts), "{way}");
        page.wait_until_shown("Quayside Video plays this video.");
        page.button("Always allow Quayside Video");
    }
}

#[test]
fn a_no_to_everything_ends_what_was_started_once_too() {
    let story = Story::asked();
    story.play().press();
    story.wait_for_player();
    story.page.button("Reject optional").press();
    story.page.wait_for(&format!("{FRAME} === null"));
}

#[test]
fn a_yes_to_what_the_story_asks_leaves_what_was_started_alone() {
    let story = Story::asked();
    story.play().press();
    story.wait_for_player();
    story.page.value(&format!("void (window.playing = {FRAME})"));
    story.page.button("Accept optional").press();
    wait_until_not_asked(&story.page);
    story.page.wait_for("document.querySelector('story-widget').dataset.consent?.startsWith('granted')");
    assert_eq!(story.page.value(&format!("{FRAME} === playing && playing.isConnected")), true);
}

#[test]
fn a_press_by_a_script_starts_nothing() {
    let story = Story::asked();
    let page = &story.page;
    page.value(
        "([...document.querySelector('story-widget').shadowRoot.querySelectorAll('.third-party button')] \
             .forEach((button) => button.click()), 0)",
    );
    page.browser.until("the report", || {
        page.events("story-error").iter().any(|error| error["code"] == "untrusted-consent").then_some(())
    });
    assert_eq!(story.asked_of_provider(), (0, 0));
    assert_eq!(page.value(KEPT), NOTHING);
}

#[test]
fn where_the_page_has_said_no_one_press_plays_once_and_nothing_more_is_offered() {
    let gpc = "Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });";
    let tool = "window.Cookiebot = { hasResponse: true, consent: { preferences: false, marketing: false } };";
    for (attributes, script, has_always) in
        [("consent=own", gpc, true), ("consent=auto", tool, false), ("consent=off", "", false)]
    {
        let story = Story::open(attributes, |host, _| host.script(script));
        let page = &story.page;
        assert_eq!(
            page.look_for("button", "Always allow Quayside Video").is_some(),
            has_always,
            "{attributes}"
        );
        assert_eq!(story.asked_of_provider(), (0, 0), "{attributes}");
        story.play().press();
        story.wait_for_player();
        assert_eq!(kept(page), NOTHING, "{attributes}");
    }
}

#[test]
fn a_policy_that_refuses_the_player_is_named_and_there_is_a_way_on() {
    let story = Story::open("consent=own", |host, _| {
        let policy = format!("script-src 'nonce-{NONCE}' 'wasm-unsafe-eval'; frame-src 'none'");
        Host { policy: Some(policy), ..host }
    });
    let page = &story.page;
    story.play().press();
    page.wait_until_shown("This page does not allow the player of Quayside Video.");
    page.find("link", "Watch at Quayside Video");
    let told = page.events("story-error").pop().unwrap_or_default();
    assert_eq!(told["code"], "media-blocked", "{told}");
    assert!(told["message"].as_str().is_some_and(|message| message.contains("frame-src")), "{told}");
    check(page);
}

#[test]
fn when_its_file_does_not_come_there_is_a_retry() {
    let publisher = Publisher::new();
    let name = "story-widget-third-party.wasm";
    publisher.spoil(name, Answer::status(404));
    let body = publisher.snippet("third-party.json", "loading=eager consent=own");
    let page = publisher.open(body);
    page.wait_until_shown("This part could not be loaded.");
    page.publisher.spoil(name, Answer::new("application/wasm", built_bytes(name)));
    page.button("Retry").press();
    page.find_beginning("button", "Play video");
}

#[test]
fn it_fits_the_narrowest_card() {
    let story = Story::asked();
    let page = &story.page;
    page.resize(320, 800);
    for name in ["Play video, Lantern", "Always allow Quayside"] {
        let (button, card) =
            (page.find_beginning("button", name).place(), page.find("region", "Video player").place());
        assert!(
            button.y >= card.y && button.y + button.height <= card.y + card.height,
            "{name} {button:?} {card:?}"
        );
    }
    story.play().press();
    story.wait_for_player();
    let (row, card) = (page.button("Close player").place(), page.find("region", "Video player").place());
    assert!(row.y + row.height <= card.y + card.height + 1.0, "{row:?} {card:?}");
    assert!(page.value("document.documentElement.scrollWidth <= innerWidth") == true);
}

#[test]
fn a_yes_to_the_player_of_one_story_is_none_to_that_of_the_next_in_the_same_element() {
    let story = Story::asked();
    let page = &story.page;
    page.button("Always allow Quayside Video").press();
    story.wait_for_player();
    let other = Server::start();
    other.answer(
        "/player",
        [Answer::html("<!doctype html><title>Another player</title><button>Mute</button>")],
    );
    let mut next = feed("third-party.json");
    next["story"]["video"]["thirdParty"]["src"] =
        json!(other.url("/player?id=2").replace("127.0.0.1", "localhost"));
    next["story"]["video"]["thirdParty"]["provider"] = json!("Lanternbox");
    next["story"]["headline"] = json!("Ferry leaves");
    page.publisher.agency.answer("/feeds/next.json", [Answer::json(next)]);
    let address = page.publisher.feed("next.json");
    page.value(&format!("document.querySelector('story-widget').feed = {address:?}"));
    page.find("heading", "Ferry leaves");
    page.wait_until_shown("Lanternbox plays this video.");
    page.wait_for(&format!("{FRAME} === null"));
    assert!(
        page.find_beginning("button", "Play video, Ferry leaves").description().contains("Lanternbox learns")
    );
    assert_eq!(other.requests("").len(), 0, "nothing is asked of the other site");
    page.button("Always allow Lanternbox").press();
    page.browser.until("the player", || (other.requests("/player").len() == 1).then_some(()));
}
