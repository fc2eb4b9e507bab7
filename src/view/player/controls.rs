//! Brings the controls, a piece, when the reader first reaches for the card; meanwhile does what a press asks for.
//! Not here: the controls themselves (`bar`, `drive`, `overlay`), or what is done before the press (`reach`).

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::wish::{Early, Wish, is_remembered};
use super::{bar, credit, drive::Drive, is_offered, overlay, sheet};
use crate::browser::{Arrival, Delivery, Element, Place, Timer, el, piece};
use crate::feed::Link;
use crate::state::Report;
use crate::state::player::{Command, first, is_hls};
use crate::text::Message;
use crate::view::{Page, StoryEvent, third_party};

/// The way to the controls of one player. Clones lead to the same ones.
#[derive(Clone)]
pub(in crate::view) struct Controls {
    pub(super) page: Page,
    pub(super) stage: Place,
    pub(super) arrival: Arrival,
    pub(super) asked: Rc<Asked>,
}

/// Does what is wished for; false when that is nothing for the player.
type Run = Box<dyn Fn(&Wish) -> bool>;

/// What was asked for before the controls were there.
#[derive(Default)]
pub(super) struct Asked {
    /// Begins to fetch them when the reader still reaches for the card by then.
    pub(super) reaching: RefCell<Option<Timer>>,
    /// Whether to play: each press turns it about, as it does afterwards.
    play: Cell<bool>,
    /// The file of the feed's `sources` that was asked for inside the press.
    started: RefCell<Option<(usize, Link)>>,
    /// What else, in its order.
    wishes: RefCell<Vec<Wish>>,
    run: RefCell<Option<Run>>,
}

piece! {
    /// Connects the player with its media element, makes what steers it, and does what was asked for.
    player: fn controls(page: Page, stage: Place, asked: Rc<Asked>) -> Vec<Element> {
        let drive = Drive::new(&page, &stage);
        let elements = vec![
            overlay::overlay(&page, &drive),
            credit::credit(&page),
            sheet::place(&page, &drive),
            bar::bar(&page, &drive),
        ];
        page.shell.play.take_over();
        let press = drive.clone();
        page.listen([page.shell.play.on_press_where(move |is_on_button| press.pressed(is_on_button))]);
        let is_asked = asked.play.take();
        if let Some((source, src)) = asked.started.take() {
            drive.adopt(source, &src, is_asked);
        } else if is_asked {
            drive.run(Command::Play);
        }
        for wish in asked.wishes.take() {
            drive.wish(&wish);
        }
        asked.run.replace(Some(Box::new(move |wish| drive.wish(wish))));
        elements
    }
}

impl Controls {
    pub(super) fn new(page: &Page, stage: &Place) -> Self {
        let asked = Asked { play: Cell::new((page.shell.was_pressed)()), ..Asked::default() };
        let controls = Self {
            page: page.clone(),
            stage: stage.clone(),
            arrival: Arrival::default(),
            asked: Rc::new(asked),
        };
        let pressed = controls.clone();
        page.listen([page.shell.play.on_press(move || {
            if pressed.asked.run.borrow().is_none() {
                pressed.turn_play();
            }
        })]);
        controls
    }

    /// Fetches them, once more if they did not come.
    pub(super) fn bring(&self) {
        let (page, stage, asked) = (self.page.clone(), self.stage.clone(), Rc::clone(&self.asked));
        self.arrival.bring(&self.page.shell.pieces, "player", move || controls(page, stage, asked));
    }

    /// Whether the reader has asked for the footage and the controls are not there yet.
    pub(super) fn is_awaited(&self) -> bool {
        self.asked.play.get()
    }

    /// Whether footage was asked for inside a press, and there are no controls to say how it goes.
    pub(super) fn has_begun(&self) -> bool {
        self.asked.started.borrow().is_some()
    }

    /// Does what the reader wishes, as soon as it can; false when it is nothing for the player, or nobody can tell
    /// yet.
    pub(in crate::view) fn wish(&self, wish: Wish) -> bool {
        if let Some(run) = &*self.asked.run.borrow() {
            return run(&wish);
        }
        match wish.before_the_controls(&self.page) {
            Early::Nothing => false,
            Early::Play => {
                self.turn_play();
                true
            }
            Early::Held => true,
            Early::Kept { is_for_the_player } => {
                if let Wish::Command(Command::SeekTo(position)) = wish {
                    self.play_from(position);
                }
                self.asked.wishes.borrow_mut().push(wish);
                self.bring();
                is_for_the_player
            }
        }
    }

    fn turn_play(&self) {
        self.play_when_there(!self.is_awaited());
    }

    /// Plays from there, inside the press: what is sought before anything has come is where it begins.
    fn play_from(&self, position: u32) {
        if !self.is_awaited() {
            self.turn_play();
        }
        if self.has_begun() {
            self.page.shell.media.seek(position);
        }
    }

    fn play_when_there(&self, play: bool) {
        // What another site plays is its own to start.
        if third_party::is_offered(&self.page) {
            return;
        }
        self.ask(play);
        self.page.shell.play.set_waiting(play);
        // Otherwise they come with the story.
        if is_offered(&self.page) {
            self.begin();
        }
    }

    fn ask(&self, play: bool) {
        self.asked.play.set(play);
        // Whoever follows the player follows what is asked of the one to come.
        self.page.with_player(|_| ());
    }

    /// Starts the footage or stops it, and has the controls brought.
    pub(super) fn begin(&self) {
        self.asked.reaching.take();
        if self.asked.run.borrow().is_none() {
            if self.is_awaited() {
                self.start();
            } else {
                self.stop();
            }
        }
        self.bring();
    }

    fn stop(&self) {
        self.page.shell.media.pause();
        // The poster stays where nothing was asked for.
        let shows = if self.has_begun() { "play" } else { "start" };
        self.page.shell.play.set_state(shows, false);
    }

    /// Asks for the first file inside the reader's press: it does not wait for the controls.
    fn start(&self) {
        let shell = &self.page.shell;
        if self.has_begun() {
            (shell.begin)("", false);
            return;
        }
        // How loud it was on an earlier visit is known to the controls alone.
        if is_remembered(&self.page) {
            return;
        }
        let room = shell.media.room(&self.stage);
        let started = self.page.video(|video| {
            let first = first(video, room, |kind| shell.media.can_play(kind))?;
            let source = video.sources.get(first).filter(|source| !is_hls(&source.kind))?;
            (shell.begin)(source.src.href(), !video.tracks.is_empty());
            Some((first, source.src.clone()))
        });
        self.asked.started.replace(started.flatten());
    }

    /// The footage is offered no more, or a story came that has none to be played now: what was asked for before the
    /// controls came is void.
    pub(super) fn give_up(&self) {
        let has_begun = self.asked.started.take().is_some();
        if has_begun || self.is_awaited() && self.page.document.now(Option::is_some) {
            self.ask(false);
            self.page.shell.play.set_waiting(false);
        }
        if has_begun {
            self.page.shell.media.take_away();
        }
    }

    /// Where they will stand. Until then: why they do not come.
    pub(super) fn place(&self) -> Element {
        let controls = self.clone();
        el("div").class("controls").live(move || match controls.arrival.delivery() {
            Delivery::Unasked | Delivery::Asked => Vec::new(),
            Delivery::There => controls.arrival.take(),
            Delivery::Failed => vec![controls.failed()],
        })
    }

    fn failed(&self) -> Element {
        // What cannot be steered does not play; the next press is another try, and not a change of mind.
        self.ask(false);
        self.stop();
        self.page.tell(StoryEvent::Error(Report::of_piece("the controls of the player did not come")));
        let again = self.clone();
        let voice = self.page.voice_now();
        el("div")
            .class("overlay")
            .attr("role", "status")
            .child(el("p").text(voice.words.say(Message::VideoNetwork)))
            .child(
                el("button")
                    .part("retry")
                    .attr("type", "button")
                    .text(voice.words.say(Message::Retry))
                    .on_press(move |_| {
                        // Retry goes; the play button stays, and says that it waits.
                        again.page.shell.play.focus();
                        again.play_when_there(true);
                    }),
            )
    }
}
