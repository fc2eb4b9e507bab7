//! What is left of a story that has gone: nothing on the page, nothing in memory.
//! Not here: what an element does when it is moved or put in again (`lifecycle`).

use crate::engine::Engine;
use crate::page::Page;
use crate::publisher::{Host, Publisher, page_showing_in};
use serde_json::json;
use std::collections::BTreeMap;

in_each_engine! {
    nobody_listens_to_messages_of_the_window_or_to_its_end,
    a_thousand_stories_that_come_and_go_leave_nothing_in_memory,
}

#[test]
fn a_story_that_was_used_in_every_way_leaves_the_page_as_it_was() {
    let publisher = Publisher::new();
    let body = publisher.snippet("harbour.json", "loading=eager consent=own structured-data=on");
    let page = publisher.open(body);
    let before = page.looks();
    page.wait_for_state("ready");
    page.button("Open settings").press();
    page.find("dialog", "Cookie settings");
    page.button("Accept all").press();
    page.wait_without("dialog", "Cookie settings");
    page.button("Description").press();
    page.button("Show more").press();
    page.button("Transcript").press();
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("video.currentTime > 0");
    page.button("Captions").press();
    page.button("Mute").press();
    page.value("(window.taken = document.querySelector('story-widget'), taken.remove())");
    page.wait_for("!taken.hasAttribute('data-state')");
    let expected = std::fmt::from_fn(|f| write!(f, "nothing heard, not {:?}", page.heard()));
    page.browser.until(expected, || page.heard().is_empty().then_some(()));
    assert_eq!(page.looks(), before);
    assert_eq!(page.value("document.head.querySelectorAll('[rel=modulepreload]').length"), 0);
    assert_eq!(
        page.value("[taken.children.length, taken.shadowRoot.querySelector('[part]')]"),
        json!([1, null])
    );
    let (names, events) = (page.new_names(), page.events("story-error").len());
    assert!(names.iter().all(|name| name == "taken" || !name.contains("story")), "{names:?}");
    // What was under way has ended, too: a newer feed, a second of time, nothing comes of it.
    page.value("dispatchEvent(new Event('online')), dispatchEvent(new PageTransitionEvent('pageshow'))");
    assert_eq!(page.events("story-error").len(), events);
}

fn nobody_listens_to_messages_of_the_window_or_to_its_end(engine: Engine) {
    let page = page_showing_in(engine, "harbour.json");
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("video.currentTime > 0");
    let heard = page.heard();
    assert!(!heard.is_empty(), "what is heard is written down");
    let forbidden = ["Window message", "Window unload", "Window beforeunload"];
    assert!(heard.iter().all(|what| !forbidden.contains(&what.as_str())), "{heard:?}");
}

fn a_thousand_stories_that_come_and_go_leave_nothing_in_memory(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    let body = publisher.tag();
    let feed = publisher.feed("harbour.json");
    // The instance of the module is nobody's to see: its memory is kept where it is made.
    let page = publisher.open_host(&Host::new(body).script(
        "const make = WebAssembly.instantiate; window.memories = []; \
         WebAssembly.instantiate = async (...what) => { const made = await make(...what); \
         const { memory } = (made.instance ?? made).exports; if (memory) memories.push(memory); return made; };",
    ));
    page.value("void (recorded.isWatching = false)");
    let come_and_go = |times: u32| {
        for _ in 0..times / 50 {
            let done = page
                .browser
                .run_until_called(include_str!("scripts/come_and_go.js"), &[json!(feed), json!(50)]);
            assert_eq!(done, json!(50));
        }
    };
    // An engine compiles what runs often, again and again up to some 700 stories: code, not what they leave.
    come_and_go(800);
    let early = Left::of(engine, &page);
    come_and_go(1_000);
    let late = Left::of(engine, &page);
    for (what, room) in [("nodes", 10.0), ("listeners", 2.0), ("heap", 64.0 * 1024.0), ("memory", 65_536.0)] {
        let (Some(early), Some(late)) = (early.0.get(what), late.0.get(what)) else { continue };
        assert!(*late <= early + room, "{what}: {early} before, {late} after");
    }
    println!("1,000 stories came and went in {}: {early:?} before, {late:?} after", engine.name());
    assert_eq!(page.publisher.widget.requests(".wasm").len(), 1);
}

/// What is there after all garbage was collected; beside the memory of the module, Chromium alone tells.
#[derive(Debug)]
struct Left(BTreeMap<&'static str, f64>);

impl Left {
    fn of(engine: Engine, page: &Page) -> Self {
        page.value("void (recorded.events.length = recorded.console.length = recorded.shifts.length = 0)");
        let memory = page.value("memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0)");
        let mut left = BTreeMap::from([("memory", memory.as_f64().expect("a number"))]);
        if engine != Engine::Chromium {
            return Self(left);
        }
        page.browser.command("Performance.enable", json!({}));
        for _ in 0..3 {
            page.browser.command("HeapProfiler.collectGarbage", json!({}));
        }
        let metrics = page.browser.command("Performance.getMetrics", json!({}));
        let metric = |name: &str| {
            let metrics = metrics["metrics"].as_array().expect("metrics");
            let metric = metrics.iter().find(|metric| metric["name"] == name).expect(name);
            metric["value"].as_f64().expect("a number")
        };
        left.extend([
            ("nodes", metric("Nodes")),
            ("listeners", metric("JSEventListeners")),
            ("heap", metric("JSHeapUsedSize")),
        ]);
        Self(left)
    }
}
