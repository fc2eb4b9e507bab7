//! A story as markup, for a publisher's server: what a reader sees before the module is there, and without scripts.
//! Not here: what a story looks like (`view`), or how the module takes the place of it (`loader.js`).

use std::rc::Rc;

use crate::browser::{Clock, still};
use crate::feed::Reading;
use crate::state::{Config, TimeZone};
use crate::text::{Language, Words};
use crate::view::{Page, Shell, Voice, markup, show_reading};

/// What a prerendered story is made of.
pub struct Prerendered {
    /// What was read, with its problems.
    pub reading: Reading,
    /// What the element's attributes say.
    pub config: Config,
    /// The language of the widget's words, and these.
    pub language: Language,
    /// The words.
    pub words: Words,
    /// The moment it is made for, in seconds since 1970: what is under embargo then is not shown.
    pub now: i64,
}

/// The markup of a story; `None` where the document holds none that can be shown.
#[must_use]
pub fn prerender(story: Prerendered) -> Option<String> {
    let Prerendered { reading, config, language, words, now } = story;
    #[expect(clippy::cast_precision_loss, reason = "a few centuries of milliseconds are far below 2⁵³")]
    let millis = (now * 1000) as f64;
    let shell = Shell {
        media: still::media(),
        play: still::play_button(),
        clock: Clock::new(move || millis),
        host: still::host_page(),
        words: still::word_files(),
        pieces: still::pieces(),
        hls: still::hls_script(),
        begin: Rc::new(|_, _| {}),
        refusal: Rc::new(|_, _| String::new()),
        has_time_zone: false,
        was_pressed: Rc::new(|| false),
    };
    // Of other clocks a server knows nothing.
    let config = Config { time_zone: TimeZone::Agency, ..config };
    let page = Page::new(config, shell, |_| true);
    show_reading(&page, reading, Voice::new(language, Some(words))).then(|| markup(&page))
}
