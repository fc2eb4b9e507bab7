//! Every state the dialog can get into by a reader's hand, and every way out of it: what grants, and what never does.
//! Not here: time, signals and the page's tools, which no hand makes (`native/state/consent/graph.rs`).

use super::asked_by;
use crate::answer::Answer;
use crate::page::Page;
use crate::publisher::{Publisher, question};
use fantoccini::key::Key;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::Duration;

/// How the reader does it.
#[derive(Clone, Copy, PartialEq)]
enum Hand {
    Pointer,
    Keyboard,
}

/// How many steps a way is long at most. From the question everything can be reached in three.
const LONGEST: usize = 3;

/// What of the dialog is there: the question, the settings with their switches, and what is decided.
const STATE: &str = "(() => { \
    const element = document.querySelector('story-widget'), root = element.shadowRoot; \
    const layer = root.querySelector('.first-layer'); \
    const switches = [...root.querySelectorAll('dialog[open] input')].map((input) => +input.checked).join(''); \
    return [!layer.hidden && !layer.hasAttribute('data-waiting') ? 'asked' : '', switches, \
        element.dataset.consent ?? 'undecided'].join('/'); })()";

/// The names of the buttons that can be pressed, and `Switch` for the first switch.
const WAYS: &str = "(() => { \
    const root = document.querySelector('story-widget').shadowRoot; \
    const dialog = root.querySelector('dialog[open]'); \
    const buttons = [...(dialog ?? root.querySelector('.cookies')).querySelectorAll('button')] \
        .filter((button) => button.checkVisibility({ visibilityProperty: true })) \
        .map((button) => button.ariaLabel ?? button.textContent); \
    return [...buttons, ...(dialog ? ['Switch', 'Beside', 'Escape'] : ['Escape'])]; })()";

/// Whether the settings are open, with what is in them: it comes when they are first asked for.
const HAS_SETTINGS: &str = "document.querySelector('story-widget').shadowRoot \
    .querySelector('dialog[open] .settings-content')";

/// Presses all buttons of the dialog as a script can, in every way it can.
const BY_SCRIPT: &str = "document.querySelector('story-widget').shadowRoot \
    .querySelectorAll('.cookies button, .cookies input').forEach((button) => { \
        button.click(); button.form?.requestSubmit(); \
        for (const [Kind, name] of [[PointerEvent, 'pointerdown'], [PointerEvent, 'pointerup'], [MouseEvent, 'click'], \
            [KeyboardEvent, 'keydown'], [KeyboardEvent, 'keyup'], [Event, 'submit']]) { \
            button.dispatchEvent(new Kind(name, { bubbles: true, composed: true, detail: 1, key: 'Enter' })); } })";

/// The question, with little else on the page: it is loaded a hundred times.
fn asked_alone() -> Page {
    let publisher = Publisher::new();
    publisher.agency.answer("/feeds/harbour.json", [Answer::json(question())]);
    asked_by(publisher)
}

fn state(page: &Page) -> String {
    page.value(STATE).as_str().unwrap_or_default().to_owned()
}

fn ways(page: &Page) -> Vec<String> {
    let ways = page.value(WAYS);
    ways.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn is_granting(state: &str) -> bool {
    state.contains("/granted")
}

/// Goes one way, and waits until it has led somewhere or is certain to lead nowhere.
fn go(page: &Page, way: &str, hand: Hand) -> String {
    let before = state(page);
    let press = |role: &str, name: &str, key: Key| {
        let thing = page.find(role, name);
        if hand == Hand::Pointer {
            thing.press();
        } else {
            thing.focus();
            page.press_key(key);
        }
    };
    match way {
        "Escape" => page.press_key(Key::Escape),
        // Beside the dialog there is only the pointer.
        "Beside" => page.press_at(4.0, 4.0),
        "Switch" => press("switch", "Preferences", Key::Space),
        name => press("button", name, Key::Enter),
    }
    if matches!(way, "Open settings" | "Cookie settings") {
        page.wait_for(HAS_SETTINGS);
    }
    for _ in 0..20 {
        let after = state(page);
        if after != before {
            // What follows from it in the same moment.
            std::thread::sleep(Duration::from_millis(60));
            return state(page);
        }
        std::thread::sleep(Duration::from_millis(25));
    }
    before
}

/// As on the first visit, and from there along a way.
fn again(page: &Page, path: &[String], hand: Hand) {
    page.value(
        "(localStorage.clear(), sessionStorage.clear(), document.cookie = 'story_widget_consent=; Path=/; Max-Age=0')",
    );
    page.browser.reload();
    page.wait_for_state("ready");
    page.button("Accept optional");
    for way in path {
        go(page, way, hand);
    }
}

/// Walks everywhere; from each state where each way leads.
fn walk(hand: Hand) -> BTreeMap<String, Vec<(String, String)>> {
    let mut map: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    // Where a walk has been or will go: the first way there is enough.
    let mut known = BTreeSet::new();
    let mut paths = VecDeque::from([Vec::<String>::new()]);
    while let Some(path) = paths.pop_front() {
        let page = asked_alone();
        for way in &path {
            go(&page, way, hand);
        }
        let here = state(&page);
        known.insert(here.clone());
        if map.contains_key(&here) {
            continue;
        }
        let ways = ways(&page);
        let mut led = Vec::new();
        page.value(&format!("({BY_SCRIPT}, 0)"));
        std::thread::sleep(Duration::from_millis(200));
        let by_script = state(&page);
        assert!(is_granting(&here) || !is_granting(&by_script), "a script led from {here} to {by_script}");
        for way in ways {
            again(&page, &path, hand);
            assert_eq!(state(&page), here, "the same way {path:?} leads to the same place");
            let there = go(&page, &way, hand);
            if path.len() < LONGEST && known.insert(there.clone()) {
                paths.push_back(path.iter().cloned().chain([way.clone()]).collect());
            }
            led.push((way, there));
        }
        map.insert(here, led);
    }
    map
}

#[track_caller]
fn holds(map: &BTreeMap<String, Vec<(String, String)>>) {
    let start = "asked//undecided";
    let leads = |from: &str, way: &str| {
        let ways = map.get(from).unwrap_or_else(|| panic!("{from} among {:?}", map.keys()));
        ways.iter().find(|(name, _)| name == way).map(|(_, there)| there.as_str()).unwrap_or_default()
    };
    let all = "//granted preferences analytics embedded-players";
    assert_eq!(leads(start, "Accept optional"), all, "one press says yes to everything");
    assert_eq!(leads(start, "Reject optional"), "//denied", "and one says no");
    let settings = leads(all, "Cookie settings");
    assert_eq!(leads(settings, "Reject all"), "//denied", "two presses take everything back");
    for (from, ways) in map {
        for (way, there) in ways {
            let may_grant = match way.as_str() {
                "Accept optional" | "Accept all" | "Undo" => true,
                "Save" => from.contains('1'),
                _ => false,
            };
            assert!(
                may_grant || is_granting(from) || !is_granting(there),
                "{way:?} led from {from} to {there}"
            );
        }
    }
    assert!(map.len() >= 6, "{:?}", map.keys());
}

#[test]
fn by_pointer_no_way_but_a_plain_yes_grants() {
    holds(&walk(Hand::Pointer));
}

#[test]
fn by_keyboard_no_way_but_a_plain_yes_grants() {
    holds(&walk(Hand::Keyboard));
}
