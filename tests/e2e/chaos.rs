//! Faults at random, up to three at once: whatever meets whatever, a reader is left with words.
//! Not here: what exactly each fault ends in (`engines::matrix`, `faults`).
//!
//! A run is made of its number alone, so `STORY_WIDGET_CHAOS=417` is that run again, and `0..500` many.

mod fault;

use crate::page::Page;
use crate::publisher::{FALLBACK, Publisher, feed, text};
use fault::{FAULTS, Setting};
use std::ops::Range;
use std::time::{Duration, Instant};

/// How long a story may take to come to an end; what is more is for opening the page and looking.
const END: Duration = Duration::from_secs(25);
/// The runs of every test of the project.
const RUNS: Range<u32> = 0..50;

#[test]
fn whatever_meets_whatever_ends_in_a_state_with_words() {
    let runs = chosen(std::env::var("STORY_WIDGET_CHAOS").ok().as_deref());
    let (mut bad, mut longest) = (Vec::new(), Duration::ZERO);
    let count = runs.len();
    for number in runs {
        let (names, outcome) = run(number);
        match outcome {
            Ok(time) => longest = longest.max(time),
            Err(what) => bad.push(format!("run {number}, {}: {what}", names.join(" + "))),
        }
    }
    println!("{} of {count} runs ended well, the longest after {longest:?}", count - bad.len());
    // 998 of 1,000 is the promise; below that many none may go wrong.
    assert!(bad.len() * 500 <= count, "{}", bad.join("\n"));
    for what in bad {
        println!("{what}");
    }
}

/// The runs a person asks for: none, one, or `from..to`.
fn chosen(words: Option<&str>) -> Range<u32> {
    let number = |text: &str| text.parse().unwrap_or_else(|_| panic!("{text:?} is no number of a run"));
    match words.map(|words| words.split_once("..").ok_or(words)) {
        None => RUNS,
        Some(Ok((from, to))) => number(from)..number(to),
        Some(Err(one)) => number(one)..number(one) + 1,
    }
}

/// The names of the faults of a run, and how long it took to an end, or what was wrong then.
fn run(number: u32) -> (Vec<&'static str>, Result<Duration, String>) {
    let mut chance = Chance::of(number);
    let mut setting = Setting::new(Publisher::new());
    let mut names = Vec::new();
    for _ in 0..=chance.below(3) {
        let (name, put) = FAULTS[chance.below(FAULTS.len())];
        if !names.contains(&name) {
            put(&mut setting);
            names.push(name);
        }
    }
    let page = setting.open();
    let begun = Instant::now();
    let outcome = loop {
        let state = page.state();
        if !matches!(state.as_str(), "" | "loading") {
            break seen_wrong(&page, &state).map_or(Ok(begun.elapsed()), Err);
        }
        if begun.elapsed() > END + Duration::from_secs(2) {
            break Err(format!("still {state:?} after {:?}; {:?}", begun.elapsed(), page.console()));
        }
        std::thread::sleep(Duration::from_millis(25));
    };
    (names, outcome)
}

/// What a reader lacks at an end, if anything.
fn seen_wrong(page: &Page, state: &str) -> Option<String> {
    let has_story = matches!(state, "ready" | "partial" | "stale");
    let shown = || page.shown_text();
    // What is drawn a moment later, such as the words of another language, counts too.
    let end = Instant::now() + Duration::from_secs(3);
    let settles = |holds: &dyn Fn() -> bool| loop {
        if holds() {
            return true;
        }
        if Instant::now() > end {
            return false;
        }
        std::thread::sleep(Duration::from_millis(25));
    };
    let story = feed("harbour.json");
    let restriction = text(&story, "/story/rights/restrictions/0/text");
    if has_story {
        if !settles(&|| page.is_shown(restriction) || page.is_shown("Restrictions unknown, ask the source")) {
            return Some(format!("{state} without its restrictions: {:?}", shown()));
        }
        if page.is_fallback_shown() {
            return Some(format!("{state} with {FALLBACK:?} beside it"));
        }
    } else if !settles(&|| page.is_fallback_shown()) {
        return Some(format!("{state} without the publisher's own content: {:?}", shown()));
    }
    if page.value("document.querySelector('story-widget').dataset.consent?.startsWith('granted') ?? false")
        == true
    {
        return Some("a consent that nobody gave".into());
    }
    None
}

/// Numbers that look random and are made of one.
struct Chance(u64);

impl Chance {
    fn of(number: u32) -> Self {
        Self(u64::from(number).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x2545_f491_4f6c_dd1d)
    }

    /// A number below this one.
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("31 bits") % limit
    }
}
