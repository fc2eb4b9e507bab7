//! The play button the loader made.
//! Not here: what a press does (`view::player`).

use super::member::number;
use super::{Listener, Place};

/// The one button that plays and pauses. The reader may have pressed it before there was a module, so it
/// is never replaced. Clones are the same one.
#[derive(Clone)]
pub struct PlayButton {
    button: web_sys::HtmlElement,
}

impl PlayButton {
    /// The button of a widget. What the loader does on a press goes on until [`take_over`](Self::take_over).
    #[must_use]
    pub fn new(button: web_sys::HtmlElement) -> Self {
        let _ = button.set_attribute("part", "play");
        Self::of(button)
    }

    /// The same of a button that has its part.
    pub(super) const fn of(button: web_sys::HtmlElement) -> Self {
        Self { button }
    }

    /// Calls `act` on every press until what is returned is dropped.
    #[must_use]
    pub fn on_press(&self, act: impl Fn() + 'static) -> Listener {
        Listener::on(self.button.clone().into(), "click", act)
    }

    /// Calls `act` on every press until what is returned is dropped, with whether it was on the button as it is drawn:
    /// the picture belongs to it too.
    #[must_use]
    pub fn on_press_where(&self, act: impl Fn(bool) + 'static) -> Listener {
        let button = self.button.clone();
        let hear = move |event: &web_sys::Event| {
            let area = button.get_bounding_client_rect();
            let is_within = |axis: &str, from: &str, length: f64| {
                let at = number(event, axis).unwrap_or_default() - number(&area, from).unwrap_or_default();
                (0.0..=length).contains(&at)
            };
            // A key has no place.
            let is_key = number(event, "detail") == Some(0.0);
            act(is_key
                || is_within("clientX", "left", area.width()) && is_within("clientY", "top", area.height()));
        };
        Listener::hear(self.button.clone().into(), "click", Box::new(hear))
    }

    /// From now on the loader does nothing on a press.
    pub fn take_over(&self) {
        self.button.set_onclick(None);
    }

    /// Says what a press does.
    pub fn set_name(&self, name: &str) {
        self.set("aria-label", Some(name));
    }

    /// Says which keys do the same.
    pub fn set_keys(&self, keys: Option<&str>) {
        self.set("aria-keyshortcuts", keys);
    }

    /// Shows whether the footage plays, has been started at all, and is waited for.
    pub fn set_state(&self, state: &str, is_waiting: bool) {
        self.set("data-shows", Some(state));
        self.set_waiting(is_waiting);
    }

    /// Shows whether the footage is waited for.
    pub fn set_waiting(&self, is_waiting: bool) {
        self.set("aria-busy", is_waiting.then_some("true"));
    }

    /// Moves it into a place of ours, where it keeps the focus.
    pub fn move_into(&self, place: &Place) {
        place.take_in(&self.button);
    }

    /// Moves the focus to it; false where it is not shown.
    pub fn focus(&self) -> bool {
        let _ = self.button.focus();
        self.has_focus()
    }

    /// Whether the focus is on it.
    #[must_use]
    pub fn has_focus(&self) -> bool {
        self.button.matches(":focus").unwrap_or(false)
    }

    fn set(&self, name: &str, value: Option<&str>) {
        // Names and values are ours, so the platform refuses none.
        let _ = match value {
            Some(value) => self.button.set_attribute(name, value),
            None => self.button.remove_attribute(name),
        };
    }
}
