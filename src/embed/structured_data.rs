//! The story told to machines, in the page, where the publisher asks for that.
//! Not here: what is told (`text::structured_data`), or the script element it stands in (`browser::DataBlock`).
//!
//! A piece of its own: most pages say this themselves.

use super::Settings;
use super::event::of_report;
use super::settings::base;
use crate::browser::{DataBlock, data_blocks, microdata, page_address, page_is_https, piece, resolve};
use crate::feed::import::{Subject, SubjectKind, subjects};
use crate::feed::{Document, Links, Story};
use crate::state::Report;
use crate::text::structured_data::{Telling, json_ld};
use crate::view::Page;

/// Fetches what tells the story to machines, once it is asked for and there is a story.
pub(super) fn tell_machines(page: &Page, settings: &Settings) {
    let (follower, page, settings) = (page.clone(), page.clone(), settings.clone());
    let mut is_asked = false;
    follower.follow(move || {
        let is_due = page.config.with(|config| config.structured_data) && page.document.with(Option::is_some);
        if !is_due || is_asked {
            return;
        }
        is_asked = true;
        let (page, settings) = (page.clone(), settings.clone());
        page.shell.pieces.clone().load("structured_data", move |loaded| {
            if loaded.is_ok() {
                keep_told(page, settings);
            } else {
                let message = "structured data is left out; the file that writes it did not come";
                settings.emit("story-error", &of_report(&Report::of_piece(message)));
            }
        });
    });
}

piece! {
    structured_data: fn keep_told(page: Page, settings: Settings) -> () {
        DataBlock::clear(&settings.element());
        let mut told: Option<(String, Option<DataBlock>)> = None;
        let follower = page.clone();
        follower.follow(move || {
            let (document, around) = (page.document.get(), Around::of(&settings));
            let json = document.as_ref().and_then(|document| json_of(&page, document, &around));
            if told.as_ref().map(|(json, _)| json) == json.as_ref() {
                return;
            }
            // What was told before is no longer true.
            told = None;
            told = json.map(|json| {
                let story = document.as_ref().and_then(|document| document.story.as_ref());
                let block = put(&settings, &around, story, &json);
                (json, block)
            });
        });
    }
}

/// What is to be told now; nothing while nobody asks for it.
fn json_of(page: &Page, document: &Document, around: &Around) -> Option<String> {
    let rows = page.config.with(|config| config.structured_data.then_some(config.page_size))?;
    let voice = page.voice.get();
    page.deadline.follow();
    let telling = Telling {
        now: page.shell.clock.now(),
        rows: if around.has_list() { 0 } else { rows },
        language: voice.language,
        words: &voice.words,
        locale: &voice.locale,
    };
    json_ld(document, &telling)
}

/// Puts it into the page, unless the page says it already or does not allow it; the publisher is told once which.
fn put(settings: &Settings, around: &Around, story: Option<&Story>, json: &str) -> Option<DataBlock> {
    let (base, page) = (base(), page_address());
    let links = Links::new(&base, page_is_https(), resolve);
    let has = |subjects: &[Subject], page| {
        story.is_some_and(|story| subjects.iter().any(|subject| subject.may_be(story, &links, page)))
    };
    if has(&around.of_widgets, None) {
        return None;
    }
    let block = if has(&around.of_page, Some(&page)) {
        Err(SAID)
    } else {
        DataBlock::put(&settings.element(), json).ok_or(REFUSED)
    };
    block.map_err(|reason| settings.emit("info", &reason.into())).ok()
}

const SAID: &str = "structured-data: left out, since the page itself says what this story is";
const REFUSED: &str = "structured-data: left out, since the policy of the page may refuse scripts that are written \
                       into it; the README says how the page itself can have it";

/// What is said on the page already.
struct Around {
    /// By the page itself.
    of_page: Vec<Subject>,
    /// By other widgets.
    of_widgets: Vec<Subject>,
}

impl Around {
    fn of(settings: &Settings) -> Self {
        let (mut of_page, mut of_widgets) = (microdata(), Vec::new());
        for (text, is_ours) in data_blocks(&settings.element()) {
            let subjects = subjects(&text);
            if is_ours { of_widgets.extend(subjects) } else { of_page.extend(subjects) }
        }
        Self { of_page, of_widgets }
    }

    fn has_list(&self) -> bool {
        self.of_page.iter().chain(&self.of_widgets).any(|subject| subject.kind == SubjectKind::List)
    }
}
