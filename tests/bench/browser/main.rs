//! How long a feed takes to read in a browser, beside `JSON.parse` and a walk by hand (`scripts/bench-feed.sh`).
//! Not here: how long on this machine (`native`).
#![cfg(target_arch = "wasm32")]

#[path = "../native/documents.rs"]
mod documents;

use js_sys::Uint8Array;
use story_widget::browser::{page_is_https, resolve};
use story_widget::feed::{Document, Links, Reading, read};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen(module = "/tests/bench/browser/plain.js")]
extern "C" {
    #[wasm_bindgen(js_name = read)]
    fn read_plainly(bytes: &Uint8Array, base: &str) -> wasm_bindgen::JsValue;
    #[wasm_bindgen(js_name = outline)]
    fn outline_plainly(bytes: &Uint8Array, base: &str) -> Vec<u32>;
    fn parse(bytes: &Uint8Array) -> wasm_bindgen::JsValue;
}

const BASE: &str = "https://feeds.example/story/123.json";
const ROUNDS: usize = 40;

/// Reads as the widget does: the bytes come from the page, and are copied into the module.
fn read_here(bytes: &Uint8Array) -> Reading {
    read(&bytes.to_vec(), &Links::new(BASE, page_is_https(), resolve))
}

/// What was found, in the numbers of the reader by hand.
fn outline(reading: &Reading) -> Option<Vec<usize>> {
    let Document { story, top_downloads, .. } = reading.document.as_ref().ok()?;
    let story = story.as_ref()?;
    let video = story.video.as_ref()?;
    let cues = match &video.transcript {
        Some(story_widget::feed::Transcript::Cues { cues, .. }) => cues.len(),
        _ => 0,
    };
    let restrictions = story.rights.restrictions.rows().len();
    let rows = top_downloads.as_ref()?.items.len();
    Some(vec![
        reading.problems.len(),
        story.description.len(),
        cues,
        video.shotlist.len(),
        restrictions,
        rows,
    ])
}

/// Milliseconds of each of these, the middle of many rounds; they take turns, so that a busy machine is as
/// busy for each.
fn medians<const N: usize>(tasks: [&dyn Fn(); N]) -> [f64; N] {
    let mut times = [(); N].map(|()| Vec::new());
    for _ in 0..ROUNDS {
        for (task, times) in tasks.iter().zip(&mut times) {
            let start = now();
            task();
            times.push(now() - start);
        }
    }
    times.map(|mut times| {
        times.sort_by(f64::total_cmp);
        times[ROUNDS / 2]
    })
}

fn now() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now())
}

#[wasm_bindgen_test]
fn a_long_story() {
    let document = documents::long_story();
    let bytes = Uint8Array::from(document.as_bytes());
    let outline: Vec<u32> = outline(&read_here(&bytes))
        .expect("a document")
        .into_iter()
        .map(|number| u32::try_from(number).expect("few"))
        .collect();
    assert_eq!(outline, outline_plainly(&bytes, BASE), "both readers read the same");

    let [ours, by_hand, parsed] =
        medians([&|| drop(read_here(&bytes)), &|| drop(read_plainly(&bytes, BASE)), &|| drop(parse(&bytes))]);
    console_log!(
        "a story of {} bytes: {ours:.1} ms here, {by_hand:.1} ms by JSON.parse and a walk by hand, of which \
         JSON.parse {parsed:.1} ms; ratio {:.2}",
        document.len(),
        ours / by_hand
    );
}

#[wasm_bindgen_test]
fn what_costs_most() {
    for (name, document) in documents::hard_ones() {
        let bytes = Uint8Array::from(document.as_bytes());
        let [ours] = medians([&|| drop(read_here(&bytes))]);
        console_log!("{name}, {} bytes: {ours:.1} ms", document.len());
    }
}
