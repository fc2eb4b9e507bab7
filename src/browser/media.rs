//! The media element: orders in, events out.
//! Not here: what is ordered and what follows from an event (`state::Player`).

use leptos::task::spawn_local;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::{Listener, Place};
use crate::feed::{Link, Seconds, Track, TrackKind};
use crate::state::player::{Room, Sound};

/// The `<video>` the loader made. Clones are the same one.
#[derive(Clone)]
pub struct Media {
    video: web_sys::HtmlVideoElement,
}

/// What the media element tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MediaEvent {
    /// It was asked to play.
    Play,
    /// It plays.
    Playing,
    /// It stands still.
    Pause,
    /// It is over.
    Ended,
    /// It waits for data.
    Waiting,
    /// It is at this position, in milliseconds.
    Time(u32),
    /// It runs so long, in milliseconds; not known for what has no end.
    Duration(Option<u32>),
    /// It sounds like this.
    Sound(Sound),
    /// It failed, with `MediaError.code`.
    Error(u16),
}

impl Media {
    /// The media element of a widget.
    #[must_use]
    pub const fn new(video: web_sys::HtmlVideoElement) -> Self {
        Self { video }
    }

    /// Tells of every event until what is returned is dropped.
    #[must_use]
    pub fn listen(&self, tell: impl Fn(MediaEvent) + 'static) -> Vec<Listener> {
        let tell = Rc::new(tell);
        EVENTS
            .iter()
            .map(|&(name, event)| {
                let (tell, video) = (Rc::clone(&tell), self.video.clone());
                Listener::on(self.video.clone().into(), name, move || tell(event(&video)))
            })
            .collect()
    }

    /// Loads a file, goes to `at` milliseconds and plays.
    pub fn start(&self, src: &Link, at: u32, refused: impl FnOnce() + 'static) {
        self.video.set_src(src.href());
        self.video.load();
        if at > 0 {
            self.seek(at);
        }
        self.play(refused);
    }

    /// Plays on; `refused` is called when the browser wants a press first.
    pub fn play(&self, refused: impl FnOnce() + 'static) {
        let Ok(promise) = self.video.play() else { return };
        spawn_local(async move {
            if let Err(error) = JsFuture::from(promise).await {
                let name = error.dyn_ref::<web_sys::DomException>().map(web_sys::DomException::name);
                if name.as_deref() == Some("NotAllowedError") {
                    refused();
                }
            }
        });
    }

    /// Pauses.
    pub fn pause(&self) {
        // Fails only for what is no media element.
        let _ = self.video.pause();
    }

    /// Takes the footage out of the element: nothing of it is shown, heard or fetched any more.
    pub fn take_away(&self) {
        let _ = self.video.remove_attribute("src");
        self.video.replace_children_with_node_0();
        self.video.load();
        self.pause();
    }

    /// Goes to a position, in milliseconds.
    pub fn seek(&self, position: u32) {
        self.video.set_current_time(f64::from(position) / 1000.0);
    }

    /// Sounds as told.
    pub fn sound(&self, sound: Sound) {
        self.video.set_volume(f64::from(sound.volume()) / 100.0);
        self.video.set_muted(sound.is_muted());
    }

    /// Puts the feed's timed text in, none of it shown.
    ///
    /// A track of another origin is only read when the footage is asked for without cookies.
    pub fn set_tracks(&self, tracks: &[Track], language_name: impl Fn(&Track) -> String) {
        self.video.replace_children_with_node_0();
        let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
        self.video.set_cross_origin((!tracks.is_empty()).then_some("anonymous"));
        for track in tracks {
            let Ok(element) = document.create_element("track") else { continue };
            let name = language_name(track);
            let attributes = [
                ("src", track.src.href()),
                ("kind", kind(track.kind)),
                ("srclang", track.srclang.as_deref().unwrap_or("")),
                ("label", &name),
            ];
            for (attribute, value) in attributes {
                let _ = element.set_attribute(attribute, value);
            }
            let _ = self.video.append_child(&element);
        }
    }

    /// Shows the track of that index, or none.
    pub fn show_track(&self, index: Option<usize>) {
        let Some(tracks) = self.video.text_tracks() else { return };
        for place in 0..tracks.length() {
            let Some(track) = tracks.get(place) else { continue };
            let shown = index.is_some_and(|index| u32::try_from(index) == Ok(place));
            let mode = if shown { web_sys::TextTrackMode::Showing } else { web_sys::TextTrackMode::Disabled };
            track.set_mode(mode);
        }
    }

    /// Tells when the track of that index could not be loaded.
    #[must_use]
    pub fn on_track_error(&self, index: usize, act: impl Fn() + 'static) -> Option<Listener> {
        let track = self.video.children().item(u32::try_from(index).ok()?)?;
        Some(Listener::on(track.into(), "error", act))
    }

    /// Whether the browser may be able to play files of that type.
    #[must_use]
    pub fn can_play(&self, kind: &str) -> bool {
        !self.video.can_play_type(kind).is_empty()
    }

    /// What the footage is to fill, at `place`, and what it may cost.
    #[must_use]
    pub fn room(&self, place: &Place) -> Room {
        let window = web_sys::window();
        let density = window.as_ref().map_or(1.0, web_sys::Window::device_pixel_ratio);
        let has = |name: &str| {
            window.as_ref().is_some_and(|window| js_sys::Reflect::has(window, &name.into()).unwrap_or(false))
        };
        let hls = self.can_play("application/vnd.apple.mpegurl") && has("ManagedMediaSource");
        Room {
            width: whole(place.size().0),
            density: whole(density * 100.0),
            save_data: saves_data(),
            native_hls: hls,
        }
    }

    /// Moves the element into a place of ours, where it plays on.
    pub fn move_into(&self, place: &Place) {
        place.take_in(&self.video);
    }
}

type Meaning = fn(&web_sys::HtmlVideoElement) -> MediaEvent;

/// The events of the element, and what each one means.
const EVENTS: [(&str, Meaning); 11] = [
    ("play", |_| MediaEvent::Play),
    ("playing", |_| MediaEvent::Playing),
    ("pause", |_| MediaEvent::Pause),
    ("ended", |_| MediaEvent::Ended),
    ("waiting", |_| MediaEvent::Waiting),
    ("stalled", |_| MediaEvent::Waiting),
    ("timeupdate", |video| MediaEvent::Time(millis(video.current_time()))),
    ("seeking", |video| MediaEvent::Time(millis(video.current_time()))),
    ("durationchange", |video| MediaEvent::Duration(duration(video))),
    ("volumechange", |video| MediaEvent::Sound(Sound::new(hundredths(video.volume()), video.muted()))),
    ("error", |video| MediaEvent::Error(video.error().map_or(0, |error| error.code()))),
];

fn duration(video: &web_sys::HtmlVideoElement) -> Option<u32> {
    let seconds = video.duration();
    (seconds.is_finite() && seconds <= f64::from(Seconds::MAX.whole())).then(|| millis(seconds))
}

fn millis(seconds: f64) -> u32 {
    whole(seconds * 1000.0)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a volume is 0 to 1")]
fn hundredths(volume: f64) -> u8 {
    (volume * 100.0 + 0.5) as u8
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the platform counts in floats; the cast saturates"
)]
const fn whole(value: f64) -> u32 {
    value as u32
}

const fn kind(kind: TrackKind) -> &'static str {
    match kind {
        TrackKind::Captions => "captions",
        TrackKind::Subtitles => "subtitles",
        TrackKind::Descriptions => "descriptions",
        TrackKind::Chapters => "chapters",
        TrackKind::Metadata => "metadata",
    }
}

/// Whether the reader asked for less data; not every browser says.
fn saves_data() -> bool {
    let get = |object: &wasm_bindgen::JsValue, name: &str| js_sys::Reflect::get(object, &name.into());
    web_sys::window()
        .and_then(|window| get(&window.navigator(), "connection").ok())
        .filter(wasm_bindgen::JsValue::is_object)
        .and_then(|connection| get(&connection, "saveData").ok())
        .is_some_and(|saves| saves.is_truthy())
}
