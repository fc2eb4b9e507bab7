//! Tests of what needs a browser, and nothing but a browser: each file is a subject, each test a sentence.
//! Not here: what is pure (`tests/native`), and the built files in a page (`tests/e2e`).
#![cfg(target_arch = "wasm32")]
#![expect(clippy::similar_names, reason = "presses and who counts them")]

use wasm_bindgen_test::wasm_bindgen_test_configure;

#[path = "../native/feed/corruption.rs"]
mod corruption;
mod page;
mod sample;
mod story;
mod value;

mod address;
mod cookies;
mod description;
mod element;
mod fetch;
mod hash;
mod intl;
mod live;
mod mount;
mod newer_list;
mod player;
mod restrictions;
mod standing;
mod storage;
mod structured_data;
mod time_zone;
mod top_downloads;
mod transcript;

wasm_bindgen_test_configure!(run_in_browser);
