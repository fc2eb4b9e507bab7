//! What all components of one widget share.
//! Not here: any component.

use std::cell::{Cell, RefCell};
use std::ops::Deref;
use std::rc::Rc;
use std::sync::Arc;

use super::player::Controls;
use super::top_downloads::List;
use super::{Shell, StoryEvent, Voice};
use crate::browser::{FeedRequest, Follower, HAS_WINDOW, Listener, Live, Place, Timer};
use crate::feed::{Document, Prints, Story, Video};
use crate::state::consent::Consent;
use crate::state::player::Player;
use crate::state::{Availability, Config, Fault, Load, Paging, Report, TimeZone};

/// The state of one widget in values that views follow, and its way to the page around it. Clones are
/// the same one.
#[derive(Clone)]
pub struct Page(Rc<State>);

/// What a [`Page`] holds.
pub struct State {
    /// What the publisher asked for.
    pub config: Live<Config>,
    /// The language it speaks.
    pub voice: Live<Voice>,
    /// How the last request for the story went.
    pub load: Live<Load>,
    /// The document shown; a refresh that brings the same one changes nothing.
    pub document: Live<Option<Arc<Document>>>,
    /// What makes the document shown another than the next.
    pub prints: Cell<Option<Prints>>,
    /// The list, as far as it is on screen.
    pub paging: Live<Option<Paging>>,
    /// Which list that is, and where it stands.
    pub list: List,
    /// The player.
    pub player: Live<Option<Player>>,
    /// The way to its controls, for what stands beside the card.
    pub(super) controls: RefCell<Option<Controls>>,
    /// The reader's choice about cookies; absent until the feed said what there is to choose.
    pub consent: Live<Option<Consent>>,
    /// Whether the description is open. A refresh of the feed leaves it as it is.
    pub description_is_open: Live<bool>,
    /// Its button, or its heading where it has none.
    pub description: Place,
    /// Told when a date of the story's rights was reached.
    pub deadline: Live<()>,
    /// Whose clock dates are written on: the publisher's choice, then the reader's.
    pub time_zone: Live<TimeZone>,
    /// Where the banner stands, which gets the focus when the player goes.
    pub banner: Place,
    /// What the loader made.
    pub shell: Shell,
    request: RefCell<FeedRequest>,
    kept: RefCell<Vec<Kept>>,
    has_ended: Cell<bool>,
    /// Whether the reader's choice could be stored nowhere and holds for this visit.
    pub holds_for_visit: Cell<bool>,
    tell: Box<dyn Fn(StoryEvent) -> bool>,
}

/// What a widget needs for as long as it stands, and gives back when it goes.
enum Kept {
    Follower(#[expect(dead_code, reason = "dropping it ends the following")] Follower),
    Listener(#[expect(dead_code, reason = "dropping it ends the listening")] Listener),
    Request(FeedRequest),
    Timer(#[expect(dead_code, reason = "dropping it leaves it undone")] Timer),
}

impl Deref for Page {
    type Target = State;

    fn deref(&self) -> &State {
        &self.0
    }
}

impl Page {
    /// The page of a widget; `tell` brings an event out and says whether the page let it pass.
    #[must_use]
    pub fn new(config: Config, shell: Shell, tell: impl Fn(StoryEvent) -> bool + 'static) -> Self {
        Self(Rc::new(State {
            time_zone: Live::new(config.time_zone),
            config: Live::new(config),
            voice: Live::new(Voice::default()),
            load: Live::new(Load::default()),
            document: Live::new(None),
            prints: Cell::default(),
            paging: Live::new(None),
            list: List::default(),
            player: Live::new(None),
            controls: RefCell::default(),
            consent: Live::new(None),
            description_is_open: Live::new(false),
            description: Place::default(),
            deadline: Live::new(()),
            banner: Place::default(),
            shell,
            request: RefCell::default(),
            kept: RefCell::default(),
            has_ended: Cell::new(false),
            holds_for_visit: Cell::new(false),
            tell: Box::new(tell),
        }))
    }

    /// Runs `run` now, and again when a value it asks for changes, until the widget goes.
    pub fn follow(&self, run: impl FnMut() + 'static) {
        // Without a browser nothing changes, and there is nothing to change.
        if HAS_WINDOW {
            self.keep(Kept::Follower(Follower::new(run)));
        }
    }

    /// Listens until the widget goes.
    pub fn listen(&self, listeners: impl IntoIterator<Item = Listener>) {
        for listener in listeners {
            self.keep(Kept::Listener(listener));
        }
    }

    /// Waits, unless the widget goes before.
    pub fn wait(&self, timer: Timer) {
        self.keep(Kept::Timer(timer));
    }

    /// Ends the widget: it follows, hears and awaits nothing any more.
    pub fn end(&self) {
        self.has_ended.set(true);
        // They lead back to the page.
        self.controls.take();
        self.request.borrow().stop();
        super::cookies::leave(self);
        // What is dropped may look at the page once more.
        let kept = self.kept.take();
        for kept in &kept {
            if let Kept::Request(request) = kept {
                request.stop();
            }
        }
        drop(kept);
    }

    /// A request for something beside the feed, given up when the widget goes.
    #[must_use]
    pub fn further_request(&self) -> FeedRequest {
        let request = FeedRequest::default();
        self.keep(Kept::Request(request.clone()));
        request
    }

    /// Whether it was taken away: what arrives now is for nobody.
    pub fn has_ended(&self) -> bool {
        self.has_ended.get()
    }

    fn keep(&self, kept: Kept) {
        if !self.has_ended() {
            self.kept.borrow_mut().push(kept);
        }
    }

    /// Something of the document shown, followed.
    pub fn story<T>(&self, pick: impl FnOnce(&Story) -> T) -> Option<T> {
        self.document.with(|document| document.as_ref()?.story.as_ref().map(pick))
    }

    /// Something of the story's video, followed.
    pub fn video<T>(&self, pick: impl FnOnce(&Video) -> T) -> Option<T> {
        self.story(|story| story.video.as_ref().map(pick)).flatten()
    }

    /// Whether footage may be played now, followed.
    #[must_use]
    pub fn availability(&self) -> Option<Availability> {
        self.deadline.follow();
        self.story(|story| Availability::of(story, self.shell.clock.now()))
    }

    /// Something of the player, followed; `None` while there is none.
    pub fn player<T>(&self, pick: impl FnOnce(&Player) -> T) -> Option<T> {
        self.player.with(|player| player.as_ref().map(pick))
    }

    /// Something of the player that changes only when it is another than before: what is drawn from it stays
    /// while the footage runs. A press on what is drawn anew under the pointer is lost.
    pub fn of_player<T: PartialEq + 'static>(
        &self,
        pick: impl Fn(&Player) -> T + 'static,
    ) -> Live<Option<T>> {
        let (page, picked) = (self.clone(), Live::new(None));
        let changed = picked.clone();
        self.follow(move || {
            let now = page.player(&pick);
            if changed.now(|before| *before != now) {
                changed.set(now);
            }
        });
        picked
    }

    /// Changes the player, if there is one.
    pub fn with_player<T>(&self, change: impl FnOnce(&mut Player) -> T) -> Option<T> {
        self.player.update(|player| player.as_mut().map(change))
    }

    /// The language it speaks, not followed: for what is drawn anew with the language anyway.
    #[must_use]
    pub fn voice_now(&self) -> Voice {
        self.voice.now(Voice::clone)
    }

    /// What the publisher asks for now. Another time zone than before counts; else the reader's choice stays.
    pub fn configure(&self, config: Config) {
        let time_zone = config.time_zone;
        if self.config.now(|before| before.time_zone) != time_zone {
            self.time_zone.set(time_zone);
        }
        self.config.set(config);
    }

    /// Gives up the request for the feed that is under way.
    pub fn end_request(&self) {
        let _ = self.new_request();
    }

    /// The request for the feed that counts from now on; an earlier one is given up.
    #[must_use]
    pub fn new_request(&self) -> FeedRequest {
        let new = FeedRequest::default();
        self.request.replace(new.clone()).stop();
        new
    }

    /// Tells the page around it; false when the page cancelled it.
    pub fn tell(&self, event: StoryEvent) -> bool {
        self.has_ended() || (self.tell)(event)
    }

    /// Reports a fault as it is by itself.
    pub fn report(&self, fault: Fault, message: &str) {
        self.tell(StoryEvent::Error(Report { message: message.into(), ..Report::new(fault) }));
    }
}
