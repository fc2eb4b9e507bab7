//! The rows on screen: the one the video is at, those that a search has found, and keeping either in sight.
//! Not here: which those are (`state::transcript`).

use leptos::task::spawn_local;
use std::cell::RefCell;
use std::rc::Rc;

use super::Kind;
use super::panel::{Panel, Stage, Text};
use crate::browser::{Element, Live, Place, button, drawn, el, sleep};
use crate::state::player::Command;
use crate::state::transcript::{Found, Row};
use crate::text::{Message, duration};
use crate::view::feed_text::isolated;
use crate::view::player::Wish;
use crate::view::{Page, Voice};

/// Rows that are there at once; the rest follows in parts, so that a long transcript keeps nobody waiting.
const FIRST: usize = 100;
const PART: usize = 400;

/// The list of one panel. Clones are the same.
#[derive(Clone)]
pub(super) struct List {
    panel: Panel,
    /// The rows.
    place: Place,
    /// What they are scrolled in.
    frame: Place,
    /// Told when there are more rows than before.
    grown: Live<()>,
    marks: Rc<RefCell<Marks>>,
}

/// What is marked now.
#[derive(Default)]
struct Marks {
    current: Option<usize>,
    /// Whether it was kept in sight.
    followed: bool,
    matches: Vec<usize>,
    sought: Option<usize>,
    /// The search that the reader was led to.
    led_to: Option<(Found, Option<usize>)>,
}

impl List {
    pub(super) fn new(panel: &Panel) -> Self {
        let list = Self {
            panel: panel.clone(),
            place: Place::default(),
            frame: Place::default(),
            grown: Live::new(()),
            marks: Rc::default(),
        };
        list.follow();
        list
    }

    /// The rows in `rows`, a list without any.
    pub(super) fn element(&self, rows: Element, text: &Text, is_playable: bool, voice: &Voice) -> Element {
        self.marks.take();
        let (page, timed, made) = (self.panel.page.clone(), text.rows.clone(), Live::new(FIRST));
        let length = timed.now(|timed| timed.rows().len());
        self.grow(made.clone(), length);
        let scrolled = self.clone();
        let name = match self.panel.kind {
            Kind::Shotlist => Message::Shotlist,
            Kind::Transcript | Kind::Descriptions => Message::Transcript,
        };
        el("div")
            .class("timed-rows")
            .at(&self.frame)
            .attr("tabindex", "0")
            .attr("role", "group")
            .attr("aria-label", voice.say(name))
            .on("scroll", move || scrolled.scrolled())
            .child(
                // Without marks it would be no list to some screen readers.
                rows.attr("role", "list").at(&self.place).growing(
                    move || made.get().min(length),
                    move |index| {
                        let row = timed.now(|timed| timed.rows().get(index).cloned());
                        el("li").children(row.map(|row| row_element(&page, &row, is_playable)))
                    },
                ),
            )
    }

    fn grow(&self, made: Live<usize>, length: usize) {
        let list = self.clone();
        spawn_local(async move {
            list.after_drawing().await;
            while made.now(|made| *made < length) && !list.panel.page.has_ended() {
                sleep(0).await;
                made.update(|made| *made += PART);
                list.after_drawing().await;
            }
        });
    }

    async fn after_drawing(&self) {
        drawn().await;
        self.grown.set(());
    }

    /// Keeps the marks true, after what they are on is drawn.
    fn follow(&self) {
        let current = self.current();
        let list = self.clone();
        self.panel.page.follow(move || {
            list.grown.follow();
            list.panel.is_open.follow();
            current.follow();
            let Stage::There(text) = list.panel.stage.get() else { return };
            text.rows.follow();
            let (list, current) = (list.clone(), current.clone());
            spawn_local(async move {
                drawn().await;
                list.mark(&text, current.now(|current| *current));
            });
        });
    }

    /// The row that the video is at.
    fn current(&self) -> Live<Option<usize>> {
        let (panel, current) = (self.panel.clone(), Live::new(None));
        let changed = current.clone();
        self.panel.page.follow(move || {
            let Stage::There(text) = panel.stage.get() else { return };
            let position = panel.page.player(|player| player.playback.position());
            let now = position.and_then(|position| text.rows.now(|rows| rows.current(position)));
            if changed.now(|before| *before != now) {
                changed.set(now);
            }
        });
        current
    }

    fn mark(&self, text: &Text, current: Option<usize>) {
        let mut marks = self.marks.borrow_mut();
        let place = &self.place;
        let (found, sought, matches, follows) =
            text.rows.now(|rows| (rows.found(), rows.sought(), rows.matches().to_vec(), rows.follows()));
        let move_mark = |from: Option<usize>, to: Option<usize>, name, value| {
            if let Some(from) = from.filter(|_| from != to) {
                place.mark_in_child(from, name, None);
            }
            if let Some(to) = to {
                place.mark_in_child(to, name, Some(value));
            }
        };
        move_mark(marks.current, current, "aria-current", "true");
        move_mark(marks.sought, sought, "data-sought", "");
        for &gone in &marks.matches {
            place.mark_in_child(gone, "data-found", None);
        }
        for &found in &matches {
            place.mark_in_child(found, "data-found", Some(""));
        }
        // Further rows that are drawn meanwhile are no reason to lead a reader back.
        let is_due = follows && (marks.current != current || !marks.followed);
        (marks.current, marks.sought, marks.matches, marks.followed) = (current, sought, matches, follows);
        let leads = Some((found, sought));
        if let Some(sought) = sought.filter(|_| marks.led_to != leads) {
            place.show_child(sought, &self.frame);
        } else if let Some(current) = current.filter(|_| is_due) {
            place.show_child(current, &self.frame);
        }
        marks.led_to = leads;
    }

    /// A reader who scrolls the row of the video out of sight is led by it no more.
    fn scrolled(&self) {
        let Stage::There(text) = self.panel.stage.now(Clone::clone) else { return };
        let current = self.marks.borrow().current;
        let is_lost = current.is_some_and(|current| !self.place.child_is_in_sight(current, &self.frame));
        if is_lost && text.rows.now(crate::state::TimedText::follows) {
            text.rows.update(|rows| rows.follow(false));
        }
    }
}

/// A row: a button where there is footage for it, else text.
fn row_element(page: &Page, row: &Row, is_playable: bool) -> Element {
    let at = row.start;
    let element = if is_playable {
        let page = page.clone();
        button().on_press(move |_| {
            if let Some(controls) = &*page.controls.borrow() {
                controls.wish(Wish::Command(Command::SeekTo(at.millis())));
            }
        })
    } else {
        el("div")
    };
    let speaker = row.speaker.as_ref().map(|speaker| el("b").child(isolated(speaker)).text(": "));
    element
        .class("timed-row")
        .child(el("time").attr("datetime", duration::iso(at)).text(duration::clock(at)))
        // So that they are two words without styles too.
        .text(" ")
        // Not isolated: where the list finds its direction by its text, that is this text.
        .child(el("span").children(speaker).text(row.text.as_str()))
}
