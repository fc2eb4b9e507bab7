//! The receipt of the last choice, a link that saves a file.
//! Not here: what is in the file (`super::super::receipt`).

use super::super::receipt;
use crate::browser::{Element, el, file_address};
use crate::feed::Category;
use crate::text::SettingsMessage;
use crate::view::{Page, Voice};

/// The link, if there is a choice.
pub(super) fn link(page: &Page, voice: &Voice, categories: &[Category]) -> Option<Element> {
    let json = receipt::receipt(page, voice, categories)?;
    let link = el("a")
        .attr("href", file_address(&json)?)
        .attr("download", "consent-receipt.json")
        .text(voice.words.say(SettingsMessage::Receipt));
    Some(el("p").class("receipt").child(link))
}
