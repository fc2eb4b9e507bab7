//! A story that the publisher's server has drawn into the element: there at once, the same story, and of use without scripts.
//! Not here: what the command says of documents (`tests/command`), or stories that wait for the module (`embedding`).

mod failing;
mod pressed;
mod styles;
mod versions;

use crate::answer::{Answer, Delivery, Gate};
use crate::engine::Engine;
use crate::page::Page;
use crate::publisher::{FALLBACK, Host, Publisher};
use fantoccini::key::Key;
use serde_json::json;
use std::path::PathBuf;
use std::process::Command;

in_each_engine! {
    the_story_is_there_before_the_module_and_nothing_moves_when_that_comes,
    a_drawn_story_and_the_modules_own_are_the_same_to_assistive_technology,
    a_story_that_the_parser_comes_to_after_the_script_is_there_before_the_module,
    a_press_before_the_module_is_there_plays,
    where_the_module_does_not_come_the_drawn_story_stays,
}

/// The command, where cargo has put it beside this test.
fn command() -> PathBuf {
    let test = std::env::current_exe().expect("this test");
    let command = test.ancestors().nth(2).expect("the folder of what cargo made").join("story-widget");
    assert!(command.is_file(), "{} is missing: cargo build --bin story-widget", command.display());
    command
}

/// What the command prints for a feed of the agency, whose styles are a file of their own.
fn drawn(publisher: &Publisher, feed: &str, attributes: &[&str]) -> String {
    let styles = publisher.loader().replace("story-widget.js", "prerendered.css");
    drawn_with(&["--styles", &styles], publisher, feed, attributes)
}

/// The same with what is said of the styles.
fn drawn_with(styles: &[&str], publisher: &Publisher, feed: &str, attributes: &[&str]) -> String {
    let file = format!("{}/public/feeds/{feed}", env!("CARGO_MANIFEST_DIR"));
    let mut command = Command::new(command());
    command.args(["render", "--base", &publisher.feed(feed)]).args(styles);
    command.args(attributes.iter().map(|attribute| format!("--attribute={attribute}")));
    let output = command.arg(file).output().expect("the command runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    String::from_utf8(output.stdout).expect("text")
}

/// The snippet with a story in it.
fn body(publisher: &Publisher, feed: &str, attributes: &str) -> String {
    let given: Vec<_> = attributes.split_whitespace().collect();
    let story = drawn(publisher, feed, &given);
    with_story(publisher, feed, attributes, &story)
}

/// The snippet with this in it.
fn with_story(publisher: &Publisher, feed: &str, attributes: &str, story: &str) -> String {
    let element = publisher.element(feed, &format!("loading=eager consent=off {attributes}"));
    let begin = element.find('>').expect("a tag") + 1;
    format!("{}{}{story}{}", publisher.tag(), &element[..begin], &element[begin..])
}

/// A page whose module waits, with the story that the server has drawn.
fn before_the_module(publisher: Publisher, feed: &str, attributes: &str) -> Page {
    let body = body(&publisher, feed, attributes);
    // A page that is painted before all of it has been parsed has no scroll bar at first, and gets narrower by it.
    let host = Host::new(body).script("document.documentElement.style.overflowY = 'scroll';");
    let page = publisher.open_host(&host);
    page.wait_until_shown("Restrictions");
    page
}

const HEADLINE: &str =
    "First ferry leaves Port Aldry at sunrise as storm-hit harbour reopens after eleven days";

const IN: &str = "document.querySelector('story-widget').shadowRoot";

fn the_story_is_there_before_the_module_and_nothing_moves_when_that_comes(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    let gate = publisher.hold("story-widget.wasm");
    let page = before_the_module(publisher, "harbour.json", "");
    assert_eq!(page.state(), "loading");
    assert!(!page.is_fallback_shown());
    page.find("heading", HEADLINE);
    page.find("button", &format!("Play video, {HEADLINE}, 1 minute"));
    page.find("region", "Top downloads in last 24 hours");
    nothing_moves_when_the_module_comes(&page, &gate);
    assert_eq!(page.console(), []);
    page.button("Show more").focus();
    page.press_key(Key::Enter);
    page.wait_until_shown("20 of 45 shown");
}

/// Lets the module in, and holds every part of the story to where it was.
fn nothing_moves_when_the_module_comes(page: &Page, gate: &Gate) {
    let places = "[...[...document.querySelector('story-widget').shadowRoot.querySelectorAll('.page')].find((page) => \
        page.checkVisibility()).querySelectorAll('[part]:not(.play)')].filter((element) => element.checkVisibility()).map((element) => { \
        const { x, y, width, height } = element.getBoundingClientRect(); \
        return [element.getAttribute('part'), ...[x, y, width, height].map(Math.round)]; })";
    let before = page.value(places);
    gate.open();
    page.wait_for_state("ready");
    assert_eq!(page.value(&format!("{IN}.querySelectorAll('.page').length")), 1, "one story");
    let after = page.value(places);
    let moved = before.as_array().into_iter().flatten().zip(after.as_array().into_iter().flatten());
    let moved: Vec<_> = moved.filter(|(before, after)| before != after).collect();
    assert!(moved.is_empty(), "{moved:?}");
    assert_eq!(page.shifts(), Vec::<String>::new());
}

#[test]
fn nothing_moves_for_a_reader_on_the_clock_of_the_agency() {
    let publisher = Publisher::new();
    let gate = publisher.hold("story-widget.wasm");
    let page = before_the_module(publisher, "corrected.json", "");
    page.browser.command("Emulation.setTimezoneOverride", json!({ "timezoneId": "UTC" }));
    nothing_moves_when_the_module_comes(&page, &gate);
}

/// The text with Arabic digits as those of Europe: which of them a locale has, editions of the Unicode data differ about.
fn in_digits_of_all(text: &str) -> String {
    let digit = |letter: char| match letter {
        '\u{660}'..='\u{669}' => char::from_digit(letter as u32 - 0x660, 10).unwrap_or(letter),
        '\u{66c}' => ',',
        _ => letter,
    };
    text.chars().map(digit).collect()
}

/// Roles that say what is there. Engines call a picture by the newer name of its role, whatever the page calls it.
const ROLES: [&str; 9] =
    ["heading", "button", "link", "list", "region", "image", "article", "listitem", "combobox"];

/// What is there to assistive technology, role by role.
fn perceived(page: &Page) -> Vec<(String, Vec<String>)> {
    let of = |role: &str| page.things(role).into_iter().map(|thing| in_digits_of_all(&thing.name)).collect();
    // WebKitGTK gives rows off the screen their names now and then, and what is in them; what is not a row has one at
    // all times.
    let is_webkit = page.browser.engine_and_version().0 == Engine::WebKit;
    let is_told = |role: &&&str| !(is_webkit && matches!(**role, "link" | "listitem" | "image"));
    ROLES.iter().filter(is_told).map(|role| ((*role).to_owned(), of(role))).collect()
}

fn a_drawn_story_and_the_modules_own_are_the_same_to_assistive_technology(engine: Engine) {
    for (feed, language) in [("harbour.json", "en"), ("arabic.json", "ar"), ("harbour.json", "ja")] {
        let publisher = Publisher::read_in(engine);
        let gate = publisher.hold("story-widget.wasm");
        let body = body(&publisher, feed, &format!("lang={language}"));
        let page = publisher.open(body);
        page.wait_for(&format!("{IN}?.querySelector('.play')?.checkVisibility()"));
        let before = perceived(&page);
        gate.open();
        page.wait_for_state("ready");
        let expected = std::fmt::from_fn(|f| {
            write!(f, "the same of {feed} in {language}: {before:?} and not {:?}", perceived(&page))
        });
        page.browser.until(expected, || (perceived(&page) == before).then_some(()));
    }
}

/// The parser makes an element with a shadow root then, and has no use for the one that is in the markup.
fn a_story_that_the_parser_comes_to_after_the_script_is_there_before_the_module(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    let gate = publisher.hold("story-widget.wasm");
    let story = body(&publisher, "harbour.json", "");
    // One that the parser waits for.
    let tag = publisher.tag();
    let waiting = tag.replace(" async", "");
    let first = format!("{waiting}<script>wasDefined = !!customElements.get('story-widget')</script>");
    let page = publisher.open_host(&Host::new(story.replacen(&tag, &first, 1)));
    page.wait_until_shown("Restrictions");
    page.find("heading", HEADLINE);
    assert_eq!(page.state(), "loading");
    assert!(!page.is_fallback_shown());
    assert!(page.value("wasDefined") == true, "the script was there first");
    page.button(&format!("Play video, {HEADLINE}, 1 minute")).press();
    gate.open();
    page.wait_for_video("video.currentTime > 0");
    page.wait_for_state("ready");
    page.find("heading", HEADLINE);
}

/// A long page comes in parts, and a script that is kept from an earlier visit is there at once. `WebKitGTK` has nothing of a
/// frame before all of it has come.
#[test]
fn a_story_that_the_parser_is_amid_when_the_script_is_there_is_there_before_the_module() {
    let publisher = Publisher::new();
    let (module, rest) = (publisher.hold("story-widget.wasm"), Gate::default());
    let story = body(&publisher, "harbour.json", "");
    let html = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>A long page</title>{story}<p>More</html>"
    );
    let at = html.find("<button").expect("the play button");
    let half = Answer::html(&html).delivered(Delivery::InTwo { at, gate: rest.clone() });
    publisher.site.answer("/long.html", [half]);
    let page = publisher.open(String::new());
    page.value("(window.long = document.createElement('iframe'), long.src = '/long.html', long.width = 900, document.body.append(long), 0)");
    let element = "long.contentDocument?.querySelector('story-widget')";
    page.wait_for(&format!("!!{element} && !!long.contentWindow.customElements.get('story-widget')"));
    // It has its time to do what it does too early.
    page.browser.run_until_called("setTimeout(arguments[0], 300)", &[]);
    rest.open();
    page.wait_for(&format!("[...{element}.shadowRoot.querySelectorAll('.play')].map((play) => play.checkVisibility()).join() === 'true'"));
    assert_eq!(page.value(&format!("{element}.dataset.state")), "loading");
    module.open();
    page.wait_for(&format!("{element}.dataset.state === 'ready'"));
}

fn a_press_before_the_module_is_there_plays(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    let gate = publisher.hold("story-widget.wasm");
    let page = before_the_module(publisher, "harbour.json", "");
    page.find_beginning("button", "Play video").press();
    gate.open();
    page.wait_for_video("video.currentTime > 0");
    assert_eq!(page.state(), "ready");
}

fn where_the_module_does_not_come_the_drawn_story_stays(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    publisher.spoil("story-widget.wasm", crate::answer::Answer::status(404));
    let page = before_the_module(publisher, "harbour.json", "");
    page.wait_for_state("fallback");
    page.wait_until_shown("Restrictions");
    page.wait_until_shown("The story player cannot run here.");
    assert!(!page.is_shown(FALLBACK), "the story is better than that");
    let offered: Vec<String> = page.things("button").into_iter().map(|button| button.name).collect();
    assert_eq!(offered, ["Description"], "what would wait for ever is not offered");
}

#[test]
fn the_player_of_another_site_is_a_link_where_nothing_runs() {
    let publisher = Publisher::new();
    publisher.spoil("story-widget.wasm", crate::answer::Answer::status(404));
    let body = body(&publisher, "third-party.json", "");
    let page = publisher.open(body);
    page.wait_for_state("fallback");
    let link = page.find_beginning("link", "Watch at");
    assert!(
        link.attribute("href")
            .is_some_and(|href| href.starts_with("https://") || href.starts_with("http://"))
    );
    page.browser.command("Emulation.setScriptExecutionDisabled", json!({ "value": true }));
    page.browser.reload();
    page.find_beginning("link", "Watch at");
    page.browser.command("Emulation.setScriptExecutionDisabled", json!({ "value": false }));
    page.browser.reload();
    page.wait_for_state("fallback");
}

#[test]
fn without_scripts_a_drawn_story_is_complete() {
    let publisher = Publisher::new();
    let body = body(&publisher, "harbour.json", "");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.browser.command("Emulation.setScriptExecutionDisabled", json!({ "value": true }));
    page.browser.reload();
    assert_eq!(page.value("document.querySelector('story-widget').dataset.state ?? ''"), "");
    let seen = page.value(&format!(
        "[...{IN}.querySelectorAll('*')].filter((element) => element.checkVisibility({{ contentVisibilityAuto: true }})) \
             .flatMap(({{ childNodes }}) => [...childNodes].filter(({{ nodeType }}) => nodeType === 3).map(({{ data }}) => data)).join('|')"
    ));
    for words in [
        "First ferry leaves Port Aldry",
        "Port Aldry Harbour Authority",
        "Iceland",
        "September 20, 2023 at 11:09 GMT +00:00",
        "SHOTLIST",
        "the lamp on Aldry Point is burning again",
        "00:10",
        "WIDE OF HARBOUR, CRANES AND OLD TOWN, SUN RISING",
        "No more than 45 seconds in any one programme",
    ] {
        assert!(seen.as_str().is_some_and(|seen| seen.contains(words)), "{words} in {seen}");
    }
    // Which rows are there, and that there are more.
    assert!(seen.as_str().is_some_and(|seen| seen.contains("10 of 45 shown") && !seen.contains("Show more")));
    assert_eq!(page.value(&format!("{IN}.querySelectorAll('.row').length")), 10);
    let buttons = page.value(&format!(
        "[...{IN}.querySelectorAll('button')].filter((button) => button.checkVisibility()).map(({{ innerText }}) => innerText)"
    ));
    assert_eq!(
        buttons,
        json!(["Description"]),
        "none that nothing answers, but for the one that is a heading too"
    );
    let video = page.value(&format!(
        "(({{ controls, preload, children }}) => [controls, preload, children.length > 0])({IN}.querySelector('video'))"
    ));
    assert_eq!(video, json!([true, "none", true]));
    page.browser.command("Emulation.setScriptExecutionDisabled", json!({ "value": false }));
    page.browser.reload();
    page.wait_for_state("ready");
}

#[test]
fn under_the_strict_policy_a_drawn_story_needs_its_styles_allowed() {
    let publisher = Publisher::new();
    let widget = publisher.widget.url("");
    let policy = publisher.policy(&[("style-src", &widget)]);
    let body = body(&publisher, "harbour.json", "");
    let page = publisher.open_host(&Host { policy: Some(policy), ..Host::new(body) });
    page.wait_for_state("ready");
    assert_eq!(page.violations(), Vec::<String>::new());
    assert_eq!(page.console(), []);
}
