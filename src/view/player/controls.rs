//! Brings the controls when the reader first reaches for the card: they are a piece of their own.
//! Not here: the controls themselves (`bar`, `drive`, `overlay`).

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::{bar, credit, drive::Drive, is_offered, overlay};
use crate::browser::{Arrival, Delivery, Element, Place, el, piece};
use crate::state::Report;
use crate::state::player::Command;
use crate::text::Message;
use crate::view::{Page, StoryEvent};

/// The way to the controls of one player. Clones lead to the same ones.
#[derive(Clone)]
pub(super) struct Controls {
    page: Page,
    stage: Place,
    arrival: Arrival,
    asked: Rc<Asked>,
}

/// Does what a key asks for; false when there is no player to ask.
type Run = Box<dyn Fn(Command) -> bool>;

/// What was asked for before the controls were there.
#[derive(Default)]
struct Asked {
    /// Whether to play: each press turns it about, as it does afterwards.
    play: Cell<bool>,
    command: Cell<Option<Command>>,
    run: RefCell<Option<Run>>,
}

piece! {
    /// Connects the player with its media element, makes what steers it, and does what was asked for.
    player: fn controls(page: Page, stage: Place, asked: Rc<Asked>) -> Vec<Element> {
        let drive = Drive::new(&page, &stage);
        let elements = vec![overlay::overlay(&page, &drive), credit::credit(&page), bar::bar(&page, &drive, &stage)];
        page.shell.play.take_over();
        let press = drive.clone();
        page.listen([page.shell.play.on_press(move || {
            press.run(Command::Play);
        })]);
        if asked.play.take() {
            drive.run(Command::Play);
        }
        if let Some(command) = asked.command.take() {
            drive.run(command);
        }
        asked.run.replace(Some(Box::new(move |command| drive.run(command))));
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

    /// Fetches them at the first sign that they will be needed.
    pub(super) fn prepare(&self) {
        if self.arrival.delivery_now() == Delivery::Unasked {
            self.page.shell.pieces.prepare("player");
        }
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

    /// Does what a key asks for, as soon as it can; false when nobody can tell whether it can.
    pub(super) fn run(&self, command: Command) -> bool {
        if let Some(run) = &*self.asked.run.borrow() {
            return run(command);
        }
        if command == Command::Play {
            self.turn_play();
        } else {
            self.asked.command.set(Some(command));
            self.bring();
        }
        true
    }

    fn turn_play(&self) {
        // After a failure a press is another try, and not a change of mind.
        let play = !self.asked.play.get() || self.arrival.delivery_now() == Delivery::Failed;
        self.play_when_there(play);
    }

    fn play_when_there(&self, play: bool) {
        self.asked.play.set(play);
        self.page.shell.play.set_waiting(play);
        // Otherwise they come with the story.
        if is_offered(&self.page) {
            self.bring();
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
        self.page.shell.play.set_waiting(false);
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
