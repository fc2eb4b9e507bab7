//! What the system shows of what plays, and the keys it gives: on a locked telephone, a headset, a keyboard.
//! Not here: which footage that is, or what a key does (`view`).
//!
//! Media Session, W3C. In web-sys it is unstable, so what is used of it is declared here.

use js_sys::{Array, Object, Reflect};
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};

use crate::feed::Picture;

/// What a key of the system asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SystemKey {
    /// Play.
    Play,
    /// Pause.
    Pause,
    /// Back by a little.
    Back,
    /// Forward by a little.
    Forward,
    /// To a time, in milliseconds.
    To(u32),
}

/// The system's picture of what plays, for as long as it is kept.
pub struct SystemPlayer {
    session: MediaSession,
    _handlers: [Closure<dyn Fn(JsValue)>; 5],
}

/// What the system's keys are called, and what each asks for.
const KEYS: [(&str, fn(&JsValue) -> SystemKey); 5] = [
    ("play", |_| SystemKey::Play),
    ("pause", |_| SystemKey::Pause),
    ("seekbackward", |_| SystemKey::Back),
    ("seekforward", |_| SystemKey::Forward),
    ("seekto", |details| SystemKey::To(seek_time(details))),
];

impl SystemPlayer {
    /// Tells the system what plays: a title, whose it is, and a picture. `None` where the browser tells nobody.
    #[must_use]
    pub fn new(
        title: &str,
        agency: &str,
        picture: Option<&Picture>,
        press: impl Fn(SystemKey) + 'static,
    ) -> Option<Self> {
        let navigator = web_sys::window()?.navigator();
        let session = Reflect::get(&navigator, &"mediaSession".into()).ok().filter(JsValue::is_object)?;
        let session: MediaSession = session.unchecked_into();
        let artwork = picture.map(|picture| object(&[("src", picture.src.href().into())]));
        let artwork = artwork.iter().collect::<Array>();
        let members = [("title", title.into()), ("artist", agency.into()), ("artwork", artwork.into())];
        session.set_metadata(&MediaMetadata::new(&object(&members)).ok()?.into());
        let press: Rc<dyn Fn(SystemKey)> = Rc::new(press);
        let handlers = KEYS.map(|(name, key)| {
            let press = Rc::clone(&press);
            let act = Closure::<dyn Fn(JsValue)>::new(move |details: JsValue| press(key(&details)));
            // A browser that has no such key refuses, and is left without it.
            let _ = session.set_action_handler(name, act.as_ref());
            act
        });
        Some(Self { session, _handlers: handlers })
    }

    /// Tells where it is, in milliseconds of so many.
    pub fn set_position(&self, position: u32, length: u32) {
        let seconds = |millis: u32| JsValue::from(f64::from(millis) / 1000.0);
        let members = [("duration", seconds(length)), ("position", seconds(position.min(length)))];
        // Not every browser shows a position.
        let _ = self.session.set_position_state(&object(&members));
    }
}

impl Drop for SystemPlayer {
    fn drop(&mut self) {
        for (name, _) in KEYS {
            let _ = self.session.set_action_handler(name, &JsValue::NULL);
        }
        self.session.set_metadata(&JsValue::NULL);
    }
}

fn object(members: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in members {
        // A plain object takes any member.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates")]
fn seek_time(details: &JsValue) -> u32 {
    let seconds = Reflect::get(details, &"seekTime".into()).ok().and_then(|time| time.as_f64());
    (seconds.unwrap_or_default() * 1000.0) as u32
}

#[wasm_bindgen]
extern "C" {
    type MediaSession;

    #[wasm_bindgen(method, setter)]
    fn set_metadata(this: &MediaSession, metadata: &JsValue);

    /// Throws for a key the browser does not have.
    #[wasm_bindgen(method, catch, js_name = setActionHandler)]
    fn set_action_handler(this: &MediaSession, action: &str, handler: &JsValue) -> Result<(), JsValue>;

    /// Throws for a position that cannot be.
    #[wasm_bindgen(method, catch, js_name = setPositionState)]
    fn set_position_state(this: &MediaSession, state: &Object) -> Result<(), JsValue>;

    type MediaMetadata;

    /// Throws for an address that is none.
    #[wasm_bindgen(constructor, catch)]
    fn new(members: &Object) -> Result<MediaMetadata, JsValue>;
}
