//! A transcript or shotlist that is open: its rows, or why there are none yet.
//! Not here: where rows come from (`rows`), the list (`list`), search and copy (`tools`).

use std::cell::RefCell;
use std::rc::Rc;

use super::Kind;
use super::list::List;
use super::rows::{Source, load, source};
use super::tools::tools;
use crate::browser::{Element, FeedRequest, Live, Place, button, el};
use crate::state::TimedText;
use crate::text::{Message, TranscriptMessage};
use crate::view::feed_text::of_feed;
use crate::view::player::is_offered;
use crate::view::{Page, Voice};

/// One of them. Clones are the same.
#[derive(Clone)]
pub(super) struct Panel {
    pub(super) page: Page,
    pub(super) kind: Kind,
    pub(super) is_open: Live<bool>,
    pub(super) stage: Live<Stage>,
    /// The request for a file that counts.
    pub(super) request: Rc<RefCell<FeedRequest>>,
    button: Place,
}

/// What there is to show.
#[derive(Clone)]
pub(super) enum Stage {
    /// A file is on its way.
    Loading,
    /// There is no network for it.
    Offline,
    /// It did not come, or says nothing.
    Failed(Source),
    /// Its rows.
    There(Text),
}

/// The rows, and what is said of all of them.
#[derive(Clone)]
pub(super) struct Text {
    pub(super) rows: Live<TimedText>,
    /// Their language, where it is not that of the document.
    pub(super) language: Option<String>,
    pub(super) is_generated: bool,
}

impl Panel {
    pub(super) fn new(page: Page, kind: Kind, is_open: Live<bool>, button: Place) -> Self {
        Self { page, kind, is_open, stage: Live::new(Stage::Loading), request: Rc::default(), button }
    }

    pub(super) fn element(self) -> Element {
        self.follow_the_story();
        let list = List::new(&self);
        let is_playable = self.is_playable();
        el("div").class("timed-text").live(move || {
            let voice = self.page.voice.get();
            match self.stage.get() {
                Stage::Loading => vec![said(voice.words.say(TranscriptMessage::Loading))],
                Stage::Offline => vec![said(voice.words.say(Message::Offline))],
                Stage::Failed(source) => self.failed(&voice, source),
                Stage::There(text) => self.there(&voice, &text, &list, is_playable.get()),
            }
        })
    }

    fn there(&self, voice: &Voice, text: &Text, list: &List, is_playable: bool) -> Vec<Element> {
        let Some(document) = self.page.document.now(Clone::clone) else { return Vec::new() };
        if text.rows.now(|rows| rows.rows().is_empty()) {
            return vec![said(voice.words.say(TranscriptMessage::Empty))];
        }
        let written =
            text.rows.now(|rows| rows.rows().iter().map(|row| row.text.as_str()).collect::<String>());
        let rows = of_feed(el("ol"), &document, text.language.as_deref(), &written);
        let mut parts = tools(self, voice, text, is_playable);
        if text.is_generated {
            parts.push(el("p").class("generated").text(voice.words.say(TranscriptMessage::Generated)));
        }
        parts.push(list.element(rows, text, is_playable, voice));
        parts
    }

    fn failed(&self, voice: &Voice, source: Source) -> Vec<Element> {
        let panel = self.clone();
        let again = button().part("retry").text(voice.words.say(Message::Retry)).on_press(move |_| {
            // Retry goes.
            panel.button.focus();
            load(&panel, &source);
        });
        vec![said(voice.words.say(TranscriptMessage::Failed)), again]
    }

    /// Brings other rows with another story, as soon as somebody looks at them.
    fn follow_the_story(&self) {
        let (panel, mut shown) = (self.clone(), None);
        self.page.follow(move || {
            if !panel.is_open.get() {
                return;
            }
            let language = panel.page.voice.with(|voice| voice.language.tag());
            let source = panel.page.video(|video| source(video, panel.kind, language)).flatten();
            if shown == source {
                return;
            }
            shown.clone_from(&source);
            if let Some(source) = source {
                load(&panel, &source);
            }
        });
    }

    /// Whether there is footage that a press on a row can lead to.
    fn is_playable(&self) -> Live<bool> {
        let (page, is_playable) = (self.page.clone(), Live::new(false));
        let changed = is_playable.clone();
        self.page.follow(move || {
            let now = is_offered(&page) && page.video(|video| !video.sources.is_empty()).unwrap_or(false);
            if changed.now(|before| *before != now) {
                changed.set(now);
            }
        });
        is_playable
    }
}

fn said(words: &str) -> Element {
    el("p").attr("role", "status").text(words)
}
