//! What each engine of this machine can do, and what was therefore not tried.
//! Not here: what the tests cannot ask of a driver (`Engine::limits`), but for printing it.
//!
//! The report is in the file `engines.txt` of cargo's folder for tests, whole after every line that is added;
//! `scripts/test.sh` prints it when the tests are over.

use super::plays;
use crate::engine::Engine;
use crate::page::Page;
use crate::publisher::page_showing_in;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Display, Write};
use std::path::Path;
use std::sync::Mutex;

/// Files the agency may offer: what is in them, their type, and the ending of their names.
pub(super) const CODECS: [(&str, &str, &str); 3] = [
    ("H.264 and AAC in MP4", "video/mp4; codecs=\"avc1.4D401E, mp4a.40.2\"", "mp4"),
    ("VP9 and Opus in WebM", "video/webm; codecs=\"vp9, opus\"", "webm"),
    ("HLS without a script", "application/vnd.apple.mpegurl", "m3u8"),
];

/// What a player can make use of, and how a page asks for it.
const FEATURES: [(&str, &str); 6] = [
    ("media source", "'MediaSource' in window"),
    ("managed media source", "'ManagedMediaSource' in window"),
    ("full screen", "document.fullscreenEnabled"),
    ("picture in picture", "'requestPictureInPicture' in HTMLVideoElement.prototype"),
    ("media session", "'mediaSession' in navigator"),
    ("a record of layout shifts", "PerformanceObserver.supportedEntryTypes.includes('layout-shift')"),
];

/// What was said of each engine: its version, and the lines about it, each once.
static SAID: Mutex<BTreeMap<Engine, (String, BTreeSet<String>)>> = Mutex::new(BTreeMap::new());

/// Puts a line about the engine of a page into the report.
pub(super) fn note(page: &Page, line: impl Display) {
    let (engine, version) = page.browser.engine_and_version();
    let mut said = SAID.lock().unwrap();
    let (_, lines) = said.entry(engine).or_insert_with(|| (version, BTreeSet::new()));
    lines.insert(line.to_string());
    let mut text = String::new();
    for (engine, (version, lines)) in &*said {
        let _ = writeln!(text, "{} {version}", engine.name());
        for line in lines {
            let _ = writeln!(text, "  {line}");
        }
    }
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("engines.txt");
    std::fs::write(&file, text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
}

/// What the engine says of a media type.
pub(super) fn can_play(page: &Page, kind: &str) -> String {
    let answer = page.value(&format!("document.createElement('video').canPlayType({})", json!(kind)));
    answer.as_str().unwrap_or_default().to_owned()
}

in_each_engine! {
    the_engine_says_what_it_can_and_plays_one_of_the_files,
}

fn the_engine_says_what_it_can_and_plays_one_of_the_files(engine: Engine) {
    let page = page_showing_in(engine, "harbour.json");
    let (plays_none, unplayed) = {
        let said = CODECS.map(|(name, kind, _)| (name, can_play(&page, kind)));
        let list = |wanted: bool| {
            let names: Vec<&str> = said
                .iter()
                .filter(|(_, answer)| answer.is_empty() != wanted)
                .map(|(name, _)| *name)
                .collect();
            names.join(", ")
        };
        note(&page, format_args!("plays: {}", list(true)));
        (list(true).is_empty(), list(false))
    };
    if !unplayed.is_empty() {
        note(&page, format_args!("does not play: {unplayed}"));
    }
    let (has, lacks): (Vec<_>, Vec<_>) = FEATURES.iter().partition(|(_, ask)| super::holds(&page, ask));
    for (words, features) in [("has", has), ("lacks", lacks)] {
        let names: Vec<&str> = features.iter().map(|(name, _)| *name).collect();
        if !names.is_empty() {
            note(&page, format_args!("{words}: {}", names.join(", ")));
        }
    }
    for limit in engine.limits() {
        note(&page, format_args!("not tried: {limit}"));
    }
    assert!(!plays_none, "{} plays none of the files: nothing of the video can be tested", engine.name());
    let played = plays(&page);
    note(&page, format_args!("has played: .{played}"));
}
