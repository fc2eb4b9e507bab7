//! The platform: elements, requests, storage, clock, media, `Intl`.
//! Not here: what any of it is used for. Every function takes and gives our own types; failure is a value.

mod address;
mod clipboard;
mod clock;
mod connection;
mod data_block;
mod dialog;
mod element;
mod feed_request;
mod fetch;
mod file;
mod fold;
mod full_screen;
mod hash;
mod hls;
mod host;
mod intl;
mod listener;
mod live;
mod media;
mod media_session;
mod member;
#[cfg(target_arch = "wasm32")]
mod memory;
mod mutations;
mod page_parts;
pub mod piece;
mod place;
mod play_button;
mod player_frame;
mod pointer;
mod policy;
mod press;
mod run;
mod sight;
mod signals;
#[cfg(not(target_arch = "wasm32"))]
pub mod still;
mod storage;
mod stumble;
mod tabs;
mod timer;
mod window;
mod words;

pub use address::{origin, page_address, page_is_https, page_origin, resolve};
pub use clipboard::copy;
pub use clock::{Clock, now, ticks};
pub use connection::connect;
pub use data_block::{DataBlock, data_blocks, microdata};
pub use dialog::{close_dialog, dialog_is_open, open_dialog};
pub use element::{Element, Standing, button, el, svg};
pub use feed_request::{FeedRequest, Outcome, Progress};
pub use fetch::{Aborter, Answer, Pending, is_offline};
pub use file::file_address;
pub use fold::fold;
pub use full_screen::{fill_screen, fills_screen, full_screen_is_allowed};
pub use hash::sha256;
pub use hls::{HlsPlayer, HlsScript, HlsStart, HlsStream};
pub use host::{HostPage, HostTold};
pub use intl::{PlatformLocale, Zone};
pub use listener::{Listener, listen_until};
pub use live::{Follower, Live, drawn};
pub use media::{Descriptions, Media, MediaEvent, RemoteWatch};
pub use media_session::{SystemKey, SystemPlayer};
pub use mutations::Mutations;
pub use page_parts::follow_consent;
pub(crate) use piece::piece;
pub use piece::{Arrival, Delivery, NotLoaded, Pieces};
pub use place::Place;
pub use play_button::PlayButton;
pub use player_frame::player_frame;
pub use pointer::{Pointer, PointerAct};
pub use policy::on_refused;
pub use press::{Key, Press};
pub use sight::Sight;
pub use signals::{asks_for_privacy, asks_not_to_track};
pub use storage::{
    CONSENT_KEY, POSITIONS_KEY, PREFERENCES_KEY, erase, forget_preferences, forget_record, has_preferences,
    keep_positions, keep_preferences, keep_record, positions, preferences, records,
};
pub use stumble::stumble;
pub use tabs::{on_record_change, tell_other_tabs};
pub use timer::{Timer, sleep};
pub use window::HAS_WINDOW;
pub use words::WordFiles;
