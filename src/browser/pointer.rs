//! The pointer over a place of ours.
//! Not here: presses, which keys make too (`press`).

use wasm_bindgen::JsCast;

use super::member::{get, number};
use super::{Listener, Place};

/// A move of the pointer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pointer {
    /// Whether it is a finger.
    pub is_touch: bool,
    /// What it does.
    pub act: PointerAct,
    /// Where it is along the slider under it, 0 to 1.
    pub along: Option<f64>,
}

/// What a pointer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointerAct {
    /// It moves.
    Move,
    /// It goes down.
    Down,
    /// It has gone down and up again.
    Press,
    /// It leaves the place.
    Leave,
}

impl Place {
    /// Tells of every pointer over it until what is returned is dropped; `slider` is a selector.
    #[must_use]
    pub fn on_pointer(
        &self,
        slider: &'static str,
        tell: impl Fn(Pointer) + Clone + 'static,
    ) -> Vec<Listener> {
        let of_event = |name, act| {
            let tell = tell.clone();
            self.with(|node| {
                let hear = move |event: &web_sys::Event| {
                    let kind = get(event, "pointerType").and_then(|kind| kind.as_string());
                    let is_touch = kind.as_deref() == Some("touch");
                    tell(Pointer { is_touch, act, along: along(event, slider) });
                };
                Listener::hear(node.clone().into(), name, Box::new(hear))
            })
        };
        [
            ("pointermove", PointerAct::Move),
            ("pointerdown", PointerAct::Down),
            ("click", PointerAct::Press),
            ("pointerleave", PointerAct::Leave),
        ]
        .into_iter()
        .filter_map(|(name, act)| of_event(name, act))
        .collect()
    }
}

/// The thumb of a slider stays within it: its middle goes from half a thumb to half a thumb before the end.
const THUMB: f64 = 14.0;

fn along(event: &web_sys::Event, slider: &str) -> Option<f64> {
    let target: web_sys::Element = event.target()?.dyn_into().ok()?;
    if !target.matches(slider).unwrap_or(false) {
        return None;
    }
    let area = target.get_bounding_client_rect();
    let at = number(event, "clientX")? - area.left() - THUMB / 2.0;
    Some((at / (area.width() - THUMB).max(1.0)).clamp(0.0, 1.0))
}
