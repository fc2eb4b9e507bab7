//! What the system shows of what plays, and the keys it gives: on a locked telephone, a headset, a keyboard.
//! Not here: which footage that is, or what a key does (`view`).
//!
//! Media Session, W3C. In web-sys it is unstable.

use js_sys::{Array, Object};
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

use super::listener::told;
use super::member::{ask, get, number, set};
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
    session: JsValue,
    metadata: JsValue,
    _handlers: [Closure<dyn Fn(web_sys::Event)>; 5],
}

/// What a key asks for, by the details it comes with.
type Meaning = fn(&JsValue) -> SystemKey;

/// What the system's keys are called, and what each asks for.
const KEYS: [(&str, Meaning); 5] = [
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
        let session = get(&navigator, "mediaSession")?;
        let artwork = picture.map(|picture| object(&[("src", picture.src.href().into())]));
        let artwork = artwork.iter().collect::<Array>();
        let members = [("title", title.into()), ("artist", agency.into()), ("artwork", artwork.into())];
        let metadata: JsValue = MediaMetadata::new(&object(&members)).ok()?.into();
        set(&session, "metadata", &metadata);
        let press: Rc<dyn Fn(SystemKey)> = Rc::new(press);
        let handlers = KEYS.map(|(name, key)| {
            let press = Rc::clone(&press);
            let act = told(move |details| press(key(details)));
            // A browser that has no such key refuses, and is left without it.
            ask(&session, "setActionHandler", &name.into(), act.as_ref());
            act
        });
        Some(Self { session, metadata, _handlers: handlers })
    }

    /// Tells where it is, in milliseconds of so many, and how fast it goes, in hundredths.
    pub fn set_position(&self, position: u32, length: u32, speed: u16) {
        let seconds = |millis: u32| JsValue::from(f64::from(millis) / 1000.0);
        let members = [
            ("duration", seconds(length)),
            ("position", seconds(position.min(length))),
            ("playbackRate", JsValue::from(f64::from(speed) / 100.0)),
        ];
        // Not every browser shows a position.
        ask(&self.session, "setPositionState", &object(&members), &JsValue::UNDEFINED);
    }
}

impl Drop for SystemPlayer {
    fn drop(&mut self) {
        // What plays now may be of another story, and has the keys.
        if get(&self.session, "metadata").as_ref() != Some(&self.metadata) {
            return;
        }
        for (name, _) in KEYS {
            ask(&self.session, "setActionHandler", &name.into(), &JsValue::NULL);
        }
        set(&self.session, "metadata", &JsValue::NULL);
    }
}

fn object(members: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in members {
        set(&object, name, value);
    }
    object
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates")]
fn seek_time(details: &JsValue) -> u32 {
    (number(details, "seekTime").unwrap_or_default() * 1000.0) as u32
}

#[wasm_bindgen]
extern "C" {
    type MediaMetadata;

    /// Throws for an address that is none.
    #[wasm_bindgen(constructor, catch)]
    fn new(members: &Object) -> Result<MediaMetadata, JsValue>;
}
