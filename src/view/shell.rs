//! What the loader made and hands over.
//! Not here: how it is handed over (`embed`).

use std::rc::Rc;

use crate::browser::{Clock, HlsScript, HostPage, Media, Pieces, PlayButton, WordFiles};

/// Plays a file by its address; true asks for it without cookies.
pub type Begin = dyn Fn(&str, bool);

/// Whether a directive such as `media-src` has refused one of the addresses, as it is added to a message.
pub type Refusal = dyn Fn(&'static str, &str) -> String;

/// What stood there before the module did and stays: it may be playing, and have the focus.
#[derive(Clone)]
pub struct Shell {
    /// The media element.
    pub media: Media,
    /// The play button.
    pub play: PlayButton,
    /// The clock that the dates of the rights are held against.
    pub clock: Clock,
    /// The page around, as far as consent tools go.
    pub host: HostPage,
    /// The language files.
    pub words: WordFiles,
    /// What is fetched of the module when it is needed.
    pub pieces: Pieces,
    /// The script that plays HLS.
    pub hls: HlsScript,
    /// Plays a file at once, by its address and whether it is asked for without cookies; an empty one plays on.
    pub begin: Rc<Begin>,
    /// Whether the page's policy has refused an address by this directive, or one of several in a text, as it is added to
    /// a message for the publisher; empty where it has not.
    pub refusal: Rc<Refusal>,
    /// Whether what a server has drawn of the story has a menu of clocks; then it keeps its room.
    pub has_time_zone: bool,
    /// Whether the reader pressed play and was not yet answered.
    pub was_pressed: Rc<dyn Fn() -> bool>,
}
