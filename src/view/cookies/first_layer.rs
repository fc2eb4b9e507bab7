//! The first layer: one sentence and three buttons of one weight.
//! Not here: when it is shown (`state::consent`).

use leptos::task::spawn_local;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::begin::moment;
use super::choose::{self, open_settings};
use super::{SENTENCES, ask};
use crate::browser::{Element, Place, Press, Sight, drawn, el};
use crate::state::Consent;
use crate::state::consent::{self, Surface};
use crate::text::Message;
use crate::view::Page;

/// The first layer. Its space is there before it is, so that nothing moves when it comes. `question` is where the focus goes to
/// a reader who is asked again.
pub(super) fn first_layer(page: &Page, opener: &Place, question: &Place) -> Element {
    let (named, shown, spaced) = (page.clone(), page.clone(), page.clone());
    let pointer = Pointer::default();
    let (accept, sight) = (Place::default(), Rc::new(RefCell::new(None)));
    let (button, watching) = (accept.clone(), Rc::clone(&sight));
    let words = |message| {
        let page = page.clone();
        move || page.voice.with(|voice| voice.say(message))
    };
    let decide = |message, yes: Option<&Place>, decide: fn(&mut Consent, consent::Press) -> bool| {
        let (page, pointer, opener, sight) =
            (page.clone(), pointer.clone(), opener.clone(), Rc::clone(&sight));
        let is_yes = yes.is_some();
        let place = yes.cloned().unwrap_or_default();
        el("button").attr("type", "button").at(&place).live_text(words(message)).on_press(move |press| {
            let covered = is_yes && press.by_pointer && sight.borrow().as_ref().is_some_and(Sight::is_hidden);
            let judged = consent::Press { covered, ..pointer.press(press) };
            choose::press(&page, |consent| decide(consent, judged));
            if covered && press.trusted {
                // Nothing of the page is over these.
                open_settings(&page);
            } else {
                opener.focus_soon();
            }
        })
    };
    let settings = {
        let page = page.clone();
        el("button")
            .attr("type", "button")
            .at(question)
            .live_text(words(Message::OpenSettings))
            .on_press(move |_| open_settings(&page))
    };
    let mut sentences = el("p");
    for message in SENTENCES {
        sentences = sentences.child(el("span").live_text(words(message))).text(" ");
    }
    el("section")
        .part("first-layer")
        .live_attr("aria-label", move || Some(named.voice.with(|voice| voice.say(Message::Cookies))))
        .live_flag("hidden", move || !takes_space(&spaced))
        .live_flag("data-waiting", move || {
            let is_shown = is_shown(&shown);
            watch(&watching, &button, is_shown);
            !is_shown
        })
        .on("pointerdown", {
            let pointer = pointer.clone();
            move || pointer.went_down()
        })
        .child(sentences)
        .child(
            el("div")
                .class("choices")
                .child(decide(Message::AcceptOptional, Some(&accept), |consent, press| {
                    consent.accept_optional(press, moment())
                }))
                .child(decide(Message::RejectOptional, None, |consent, press| {
                    consent.reject_optional(press, moment())
                }))
                .child(settings),
        )
}

/// Watches over the button that grants while it is shown.
fn watch(sight: &Rc<RefCell<Option<Sight>>>, accept: &Place, is_shown: bool) {
    sight.take();
    if is_shown {
        let (sight, accept) = (Rc::clone(sight), accept.clone());
        spawn_local(async move {
            drawn().await;
            sight.replace(Sight::of(&accept));
        });
    }
}

/// Whether it is on screen, or will be. It stays behind the settings that were opened from it, so that
/// the focus can come back to it.
pub(super) fn takes_space(page: &Page) -> bool {
    ask(page, |consent| is_on_screen(consent) || consent.first_layer_in(moment().ms).is_some())
        .unwrap_or(false)
}

fn is_shown(page: &Page) -> bool {
    ask(page, is_on_screen).unwrap_or(false)
}

/// Whether it is on screen, in front or behind the settings.
pub(super) fn is_on_screen(consent: &Consent) -> bool {
    match consent.surface() {
        Surface::FirstLayer => true,
        Surface::Settings => consent.pending().next().is_some(),
        Surface::None => false,
    }
}

/// Whether a pointer went down on the layer, which can only be after it was shown: before that it
/// cannot be hit. A press whose pointer went down elsewhere was meant for something else.
#[derive(Clone, Default)]
pub(in crate::view) struct Pointer {
    down: Rc<Cell<bool>>,
}

impl Pointer {
    pub(in crate::view) fn went_down(&self) {
        self.down.set(true);
    }

    /// A press as consent judges it; by keyboard or screen reader there is no pointer to have come down.
    pub(in crate::view) fn press(&self, press: Press) -> consent::Press {
        press.for_consent(!press.by_pointer || self.down.take())
    }
}
