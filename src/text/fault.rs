//! What the reader is told of a fault, of the story (`sentence`) and of the footage (`of_media`).
//! Not here: what the publisher is told (`state::Report`), or whether Retry stands beside it.

use super::{Message, PlayerMessage, Words};
use crate::state::Fault;

/// The sentence for a fault, by the status of the answer where there was one; `None` for faults that
/// change nothing a reader could see.
#[must_use]
pub const fn sentence(fault: Fault, http_status: Option<u16>) -> Option<Message> {
    Some(match fault {
        Fault::FeedHttp if is_refusal(http_status) => Message::NotAvailable,
        Fault::FeedHttp
        | Fault::FeedTimeout
        | Fault::FeedTruncated
        | Fault::FeedNotJson
        | Fault::FeedParse
        | Fault::FeedNetwork
        // Where this is read the module runs, and only a part of it is missing.
        | Fault::WasmLoad => Message::CouldNotLoad,
        Fault::FeedEmpty | Fault::FeedInvalid => Message::NoStory,
        Fault::FeedTooLarge => Message::TooLarge,
        Fault::FeedVersion => Message::NeedsNewerPlayer,
        Fault::Offline => Message::Offline,
        Fault::ItemDropped => Message::Partial,
        Fault::RestrictionsUnknown => Message::RestrictionsUnknown,
        Fault::WasmBlocked | Fault::WasmUnsupported | Fault::WasmOom | Fault::Panic => {
            Message::CannotRun
        }
        Fault::StorageUnavailable => Message::KeptForVisit,
        Fault::FeedMime
        | Fault::FeedRecovered
        | Fault::DuplicateId
        | Fault::FieldIgnored
        | Fault::UrlBlocked
        | Fault::ListCut
        // Of the footage, not of the story.
        | Fault::MediaSource
        | Fault::MediaDecode
        | Fault::MediaStall
        | Fault::MediaNetwork
        | Fault::MediaBlocked
        | Fault::Captions
        | Fault::Policy
        | Fault::Poster
        | Fault::AlreadyLoaded
        | Fault::VersionMismatch
        | Fault::HostEnv
        | Fault::UntrustedConsent => return None,
    })
}

/// The sentence over the picture for a fault of the footage, by the status of the answer where it is known.
#[must_use]
pub fn of_media(fault: Fault, http_status: Option<u16>, words: &Words) -> &str {
    match fault {
        Fault::MediaSource if is_refusal(http_status) => words.say(PlayerMessage::VideoWithdrawn),
        Fault::MediaStall => words.say(PlayerMessage::VideoStalled),
        Fault::MediaNetwork => words.say(Message::VideoNetwork),
        Fault::MediaBlocked => words.say(PlayerMessage::VideoBlocked),
        Fault::Captions => words.say(PlayerMessage::CaptionsUnavailable),
        _ => words.say(PlayerMessage::VideoCannotPlay),
    }
}

/// Whether the server said that it will not answer, whoever asks again: any 4xx but a timeout (408) and
/// too many requests (429).
const fn is_refusal(http_status: Option<u16>) -> bool {
    matches!(http_status, Some(400..=407 | 409..=428 | 430..=499))
}
