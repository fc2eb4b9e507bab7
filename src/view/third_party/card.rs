//! What is seen of the player of another site: whose it is, the press that starts it, then the player itself.
//! Not here: the words (`words`), what a press allows (`state::consent`), or the frame (`browser::player_frame`).

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::is_offered;
use super::words::fill;
use crate::browser::{Element, Live, Place, el, on_refused, piece, player_frame};
use crate::feed::{Link, ThirdParty};
use crate::state::Fault;
use crate::state::consent::{self, Consent};
use crate::state::third_party::starting;
use crate::text::{Message, ThirdPartyMessage};
use crate::view::cookies::Pointer;
use crate::view::{Page, player};

piece! {
    /// The words and buttons over the picture, and the player after a press.
    pub(super) third_party: fn card(page: Page) -> Vec<Element> {
        let card = Rc::new(Card {
            shows: Live::new(Shows::Picture),
            to_be: Cell::default(),
            started: RefCell::default(),
            of: RefCell::default(),
            play: Place::default(),
            frame: Place::default(),
            pointer: Pointer::default(),
            page,
        });
        let was_pressed = (card.page.shell.was_pressed)();
        card.follow_what_is_allowed();
        card.hear_of_refusals();
        let (framed, worded) = (Rc::clone(&card), Rc::clone(&card));
        if was_pressed {
            // The press was for a button that said less, and is gone.
            card.play.focus_soon();
        }
        vec![
            // Nothing else is followed here: what is drawn anew begins anew.
            el("div").class("third-party-frame").live(move || {
                framed.shows.follow();
                framed.to_be.take().into_iter().collect()
            }),
            el("div").class("third-party-words").live(move || worded.words()),
        ]
    }
}

/// What is on screen of it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shows {
    /// The picture, and what a press would do.
    Picture,
    /// The player.
    Player,
    /// That the page does not allow it.
    Refused,
}

pub(super) struct Card {
    pub(super) page: Page,
    pub(super) shows: Live<Shows>,
    /// The frame that a press has made, until it stands.
    to_be: Cell<Option<Element>>,
    /// The consent as it stood when the player was started.
    started: RefCell<Option<Consent>>,
    /// The player that what is on screen is about.
    of: RefCell<Option<Link>>,
    pub(super) play: Place,
    frame: Place,
    pub(super) pointer: Pointer,
}

impl Card {
    pub(super) fn start(&self, press: consent::Press) {
        let Some(third_party) = self.third_party() else { return };
        let name = self.name(&third_party);
        let Some(consent) = self.page.consent.now(Clone::clone) else { return };
        let Some(granted) = consent.third_party(press) else {
            let ignored = "a press on the player of another site did not come from the reader";
            self.page.report(Fault::UntrustedConsent, ignored);
            return;
        };
        let frame = player_frame(&granted, &starting(&third_party.src), &name);
        self.to_be.set(Some(frame.part("third-party-player").at(&self.frame)));
        self.started.replace(Some(consent));
        player::silence();
        self.shows.set(Shows::Player);
        self.frame.focus_soon();
    }

    fn name(&self, third_party: &ThirdParty) -> String {
        let voice = self.page.voice_now();
        let said = fill(&voice, ThirdPartyMessage::PlayerOf, third_party);
        let headline =
            self.page.document.now(|document| Some(document.as_ref()?.story.as_ref()?.headline.clone()));
        [said, headline.unwrap_or_default()].join(voice.words.say(Message::Colon))
    }

    /// The story's player as the feed has it now, not followed.
    pub(super) fn third_party(&self) -> Option<ThirdParty> {
        self.page
            .document
            .now(|document| document.as_ref()?.story.as_ref()?.video.as_ref()?.third_party.clone())
    }

    /// Takes the player away.
    pub(super) fn end(&self, shows: Shows, focuses: bool) {
        self.started.take();
        self.to_be.take();
        self.shows.set(shows);
        if focuses {
            self.play.focus_soon();
        }
    }

    /// The player goes when another story comes, when the story may be played no more, and when the reader or the page's
    /// tool says no: at once.
    fn follow_what_is_allowed(self: &Rc<Self>) {
        let card = Rc::clone(self);
        self.page.follow(move || {
            let is_refused = card.page.consent.with(|consent| {
                let (now, started) = (consent.as_ref(), card.started.borrow());
                now.zip(started.as_ref()).is_some_and(|(now, started)| {
                    now.has_no_since(started) && !now.always_allows_third_party()
                })
            });
            let is_offered = is_offered(&card.page);
            // That of another story asks anew.
            let of = card
                .page
                .video(|video| video.third_party.as_ref().map(|player| player.src.clone()))
                .flatten();
            let is_other = *card.of.borrow() != of;
            card.of.replace(of);
            let is_over = |shows: &Shows| match shows {
                Shows::Picture => false,
                Shows::Player => is_other || is_refused || !is_offered,
                Shows::Refused => is_other,
            };
            if card.shows.now(is_over) {
                card.end(Shows::Picture, card.frame.has_focus());
            }
        });
    }

    fn hear_of_refusals(self: &Rc<Self>) {
        let card = Rc::clone(self);
        self.page.listen(on_refused("frame-src", move |address| {
            let is_ours = || {
                let third_party = card.third_party();
                third_party.is_some_and(|third_party| starting(&third_party.src).starts_with(address))
            };
            if card.shows.now(|shows| *shows == Shows::Player) && is_ours() {
                card.end(Shows::Refused, false);
                card.page.report(
                    Fault::MediaBlocked,
                    "the page's policy refuses the player of another site; its host is missing from frame-src",
                );
            }
        }));
    }
}
