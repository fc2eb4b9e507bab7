//! What the media element tells, by its events.
//! Not here: what follows from it (`state::player`).

use std::rc::Rc;

use super::Media;
use crate::browser::Listener;
use crate::browser::member::{get, method, number};
use crate::feed::Seconds;
use crate::state::player::Sound;

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
    /// It goes to this position, in milliseconds, without what lies between.
    Seeking(u32),
    /// It runs so long, in milliseconds; not known for what has no end.
    Duration(Option<u32>),
    /// More of it is loaded, or other parts ([`Media::loaded`]).
    Loaded,
    /// It plays at this speed, in hundredths.
    Speed(u16),
    /// It went into a small window above all others (true), or out of it.
    PictureInPicture(bool),
    /// It sounds like this.
    Sound(Sound),
    /// It failed, with `MediaError.code`.
    Error(u16),
}

impl Media {
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

    /// What has happened to it while nobody listened, as if it were told now.
    #[must_use]
    pub fn so_far(&self) -> Vec<MediaEvent> {
        let video = &self.video;
        let mut events = vec![MediaEvent::Duration(duration(video))];
        if let Some(error) = video.error() {
            events.push(MediaEvent::Error(error.code()));
        } else if video.paused() {
            events.push(MediaEvent::Pause);
        } else if video.ready_state() > web_sys::HtmlMediaElement::HAVE_CURRENT_DATA {
            events.push(MediaEvent::Playing);
        }
        events.push(MediaEvent::Time(millis(video.current_time())));
        events
    }

    /// How it sounds and, in hundredths, how fast it plays what it loads: an element that was taken out and put in again is
    /// as it was left.
    #[must_use]
    pub fn as_left(&self) -> (Sound, u16) {
        (sound(&self.video), hundredths(number(&self.video, "defaultPlaybackRate").unwrap_or(1.0)))
    }

    /// Which parts of it are loaded, in milliseconds.
    #[must_use]
    pub fn loaded(&self) -> Vec<(u32, u32)> {
        let Some(ranges) = get(&self.video, "buffered") else { return Vec::new() };
        let edge = |name, index: u32| method(&ranges, name)?.call1(&ranges, &index.into()).ok()?.as_f64();
        let range = |index| Some((millis(edge("start", index)?), millis(edge("end", index)?)));
        (0..whole(number(&ranges, "length").unwrap_or_default())).filter_map(range).collect()
    }
}

type Meaning = fn(&web_sys::HtmlVideoElement) -> MediaEvent;

/// The events of the element, and what each one means.
const EVENTS: [(&str, Meaning); 15] = [
    ("play", |_| MediaEvent::Play),
    ("playing", |_| MediaEvent::Playing),
    ("pause", |_| MediaEvent::Pause),
    ("ended", |_| MediaEvent::Ended),
    ("waiting", |_| MediaEvent::Waiting),
    ("stalled", |_| MediaEvent::Waiting),
    ("timeupdate", |video| MediaEvent::Time(millis(video.current_time()))),
    ("seeking", |video| MediaEvent::Seeking(millis(video.current_time()))),
    ("durationchange", |video| MediaEvent::Duration(duration(video))),
    ("progress", |_| MediaEvent::Loaded),
    ("ratechange", |video| MediaEvent::Speed(hundredths(number(video, "playbackRate").unwrap_or(1.0)))),
    ("enterpictureinpicture", |_| MediaEvent::PictureInPicture(true)),
    ("leavepictureinpicture", |_| MediaEvent::PictureInPicture(false)),
    ("volumechange", |video| MediaEvent::Sound(sound(video))),
    ("error", |video| MediaEvent::Error(video.error().map_or(0, |error| error.code()))),
];

fn sound(video: &web_sys::HtmlVideoElement) -> Sound {
    Sound::new(u8::try_from(hundredths(video.volume())).unwrap_or(u8::MAX), video.muted())
}

fn duration(video: &web_sys::HtmlVideoElement) -> Option<u32> {
    let seconds = video.duration();
    (seconds.is_finite() && seconds <= f64::from(Seconds::MAX.whole())).then(|| millis(seconds))
}

/// The nearest millisecond: 8.04 s is a little less in floats, and would be the picture before.
fn millis(seconds: f64) -> u32 {
    whole(seconds * 1000.0 + 0.5)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates")]
fn hundredths(value: f64) -> u16 {
    (value * 100.0 + 0.5) as u16
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the platform counts in floats; the cast saturates"
)]
pub(super) const fn whole(value: f64) -> u32 {
    value as u32
}
