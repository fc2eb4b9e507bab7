//! Which list is on screen, and the button that shows a newer one.
//! Not here: when a newer one waits for that, and how it differs (`state::Paging`).

use std::sync::Arc;

use crate::browser::{Element, Live, Place, button, el};
use crate::feed::Document;
use crate::state::Paging;
use crate::text::Message;
use crate::view::{Page, Voice};

/// Which list is on screen.
#[derive(Default)]
pub struct List {
    /// The document it came with. A newer one may be there whose list waits.
    pub(in crate::view) document: Live<Option<Arc<Document>>>,
    /// Where it stands.
    pub(in crate::view) place: Place,
    /// Its title, which has the focus after a newer list was asked for.
    pub(super) title: Place,
}

/// The button that says how much is new and shows it. It lies over the list, so that nothing moves when it comes.
pub(super) fn newer(page: &Page, voice: &Voice) -> Element {
    let (paging, waits, page, voice) =
        (page.paging.clone(), page.paging.clone(), page.clone(), voice.clone());
    let is_hidden = move || !waits.with(|paging| paging.as_ref().is_some_and(Paging::has_newer));
    let words = move || match paging.with(|paging| paging.as_ref()?.new_rows()) {
        None => String::new(),
        Some(0) => voice.say(Message::NewList),
        Some(rows) => voice.words.count(Message::NewRows, rows as u64, &voice.locale),
    };
    let button =
        button().part("new-rows").live_flag("hidden", is_hidden).live_text(words).on_press(move |_| {
            page.paging.update(|paging| paging.as_mut().map(Paging::take_newer));
            page.list.document.set(page.document.now(Clone::clone));
            page.list.title.focus_soon();
        });
    el("div").class("newer").attr("role", "status").child(button)
}
