//! What a button opens: the piece of the module that has it all.
//! Not here: the buttons (`super`).

use super::Kind;
use super::descriptions::descriptions;
use super::panel::Panel;
use crate::browser::{Element, Live, Place, piece};
use crate::view::Page;

piece! {
    /// What stands behind a button of that kind; `button` gets the focus where what had it goes.
    pub(super) transcript: fn content(page: Page, kind: Kind, is_open: Live<bool>, button: Place) -> Vec<Element> {
        vec![match kind {
            Kind::Descriptions => descriptions(&page, &is_open),
            Kind::Transcript | Kind::Shotlist => Panel::new(page, kind, is_open, button).element(),
        }]
    }
}
