//! What can go wrong, as the publisher hears of it: the closed list of codes of `story-error`.
//! Not here: the sentence the reader gets (`text`), or what is done about it (`load`, `retry`, `player`).

use super::{Severity, Stage};
use crate::feed::{Effect, Unreadable};

/// One thing that went wrong, or worked out in an unusual way. Its [`code`](Self::code) is part of the
/// contract with publishers: codes are added, never renamed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// The server answered with a status that is no success.
    FeedHttp,
    /// Headers or body took too long.
    FeedTimeout,
    /// The body ended before its end.
    FeedTruncated,
    /// The type of the answer is not JSON's, though its content is.
    FeedMime,
    /// The answer is something else than JSON, most often a page.
    FeedNotJson,
    /// The answer begins like JSON and is not.
    FeedParse,
    /// The answer has no body.
    FeedEmpty,
    /// The body is over the limit.
    FeedTooLarge,
    /// No answer that may be read: no connection, refused by CORS, blocked, a redirect without end.
    FeedNetwork,
    /// The browser says that there is no network.
    Offline,
    /// A later try brought the story.
    FeedRecovered,
    /// A major version of the format this widget does not know.
    FeedVersion,
    /// JSON without anything that can be shown.
    FeedInvalid,
    /// A row or block of the feed could not be used; the rest is shown.
    ItemDropped,
    /// Rows of the list share an id; all are shown.
    DuplicateId,
    /// A field could not be used; what it belongs to is shown without it.
    FieldIgnored,
    /// An address that is not safe to follow was left out.
    UrlBlocked,
    /// The feed says something of restrictions that could not be read.
    RestrictionsUnknown,
    /// The list is longer than its limit, or leads in a circle.
    ListCut,
    /// No file of the footage can be played.
    MediaSource,
    /// A file of the footage is damaged.
    MediaDecode,
    /// The footage does not arrive.
    MediaStall,
    /// The network was lost while footage was loading.
    MediaNetwork,
    /// A policy of the page keeps the footage from loading.
    MediaBlocked,
    /// The page allows no autoplay, full screen or picture in picture.
    Policy,
    /// Captions could not be loaded; the footage plays.
    Captions,
    /// The poster could not be loaded; a plain box stands for it.
    Poster,
    /// The page's policy does not allow WebAssembly.
    WasmBlocked,
    /// The browser has no WebAssembly.
    WasmUnsupported,
    /// The module could not be loaded, or is not what was published.
    WasmLoad,
    /// The module ran out of memory.
    WasmOom,
    /// The module stopped by a mistake of its own.
    Panic,
    /// The loader script ran a second time.
    AlreadyLoaded,
    /// Two versions of the loader are on the page; the first serves both.
    VersionMismatch,
    /// The page has changed something of the platform that the widget relies on.
    HostEnv,
    /// Nothing can be stored; choices hold for this visit.
    StorageUnavailable,
    /// A press on the consent dialog did not come from the reader and was ignored.
    UntrustedConsent,
}

impl Fault {
    /// Every fault, in the order of the documentation.
    pub const ALL: [Self; 37] = [
        Self::FeedHttp,
        Self::FeedTimeout,
        Self::FeedTruncated,
        Self::FeedMime,
        Self::FeedNotJson,
        Self::FeedParse,
        Self::FeedEmpty,
        Self::FeedTooLarge,
        Self::FeedNetwork,
        Self::Offline,
        Self::FeedRecovered,
        Self::FeedVersion,
        Self::FeedInvalid,
        Self::ItemDropped,
        Self::DuplicateId,
        Self::FieldIgnored,
        Self::UrlBlocked,
        Self::RestrictionsUnknown,
        Self::ListCut,
        Self::MediaSource,
        Self::MediaDecode,
        Self::MediaStall,
        Self::MediaNetwork,
        Self::MediaBlocked,
        Self::Policy,
        Self::Captions,
        Self::Poster,
        Self::WasmBlocked,
        Self::WasmUnsupported,
        Self::WasmLoad,
        Self::WasmOom,
        Self::Panic,
        Self::AlreadyLoaded,
        Self::VersionMismatch,
        Self::HostEnv,
        Self::StorageUnavailable,
        Self::UntrustedConsent,
    ];

    /// Its name in `story-error` and in the console: lower case, words joined by hyphens.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.row().0
    }

    /// The fault with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fault| fault.code() == code)
    }

    /// How much it costs, where nothing better is known: a failed refresh costs less than a failed
    /// first load, see [`Load::severity`](super::Load::severity).
    #[must_use]
    pub const fn severity(self) -> Severity {
        self.row().1
    }

    /// Where it happens; for [`FeedTimeout`](Self::FeedTimeout) and [`FeedNetwork`](Self::FeedNetwork)
    /// the earlier of the two places it can.
    #[must_use]
    pub const fn stage(self) -> Stage {
        self.row().2
    }

    /// All there is to say of a fault, on one line, so that nothing can be forgotten for a new one.
    const fn row(self) -> (&'static str, Severity, Stage) {
        use Severity::{Degraded, Fatal, Info};
        use Stage::{Body, Consent, Content, Headers, Media, Parse, Script};
        match self {
            Self::FeedHttp => ("feed-http", Fatal, Headers),
            Self::FeedTimeout => ("feed-timeout", Fatal, Headers),
            Self::FeedTruncated => ("feed-truncated", Fatal, Body),
            Self::FeedMime => ("feed-mime", Info, Headers),
            Self::FeedNotJson => ("feed-not-json", Fatal, Parse),
            Self::FeedParse => ("feed-parse", Fatal, Parse),
            Self::FeedEmpty => ("feed-empty", Fatal, Body),
            Self::FeedTooLarge => ("feed-too-large", Fatal, Body),
            Self::FeedNetwork => ("feed-network", Fatal, Headers),
            Self::Offline => ("offline", Info, Headers),
            Self::FeedRecovered => ("feed-recovered", Info, Headers),
            Self::FeedVersion => ("feed-version", Fatal, Content),
            Self::FeedInvalid => ("feed-invalid", Fatal, Content),
            Self::ItemDropped => ("item-dropped", Degraded, Content),
            Self::DuplicateId => ("duplicate-id", Degraded, Content),
            Self::FieldIgnored => ("field-ignored", Degraded, Content),
            Self::UrlBlocked => ("url-blocked", Degraded, Content),
            Self::RestrictionsUnknown => ("restrictions-unknown", Degraded, Content),
            Self::ListCut => ("list-cut", Degraded, Content),
            Self::MediaSource => ("media-source", Fatal, Media),
            Self::MediaDecode => ("media-decode", Fatal, Media),
            Self::MediaStall => ("media-stall", Degraded, Media),
            Self::MediaNetwork => ("media-network", Degraded, Media),
            Self::MediaBlocked => ("media-blocked", Fatal, Media),
            Self::Policy => ("policy", Info, Media),
            Self::Captions => ("captions", Degraded, Media),
            Self::Poster => ("poster", Info, Media),
            Self::WasmBlocked => ("wasm-blocked", Fatal, Script),
            Self::WasmUnsupported => ("wasm-unsupported", Fatal, Script),
            Self::WasmLoad => ("wasm-load", Fatal, Script),
            Self::WasmOom => ("wasm-oom", Fatal, Script),
            Self::Panic => ("panic", Fatal, Script),
            Self::AlreadyLoaded => ("already-loaded", Degraded, Script),
            Self::VersionMismatch => ("version-mismatch", Degraded, Script),
            Self::HostEnv => ("host-env", Degraded, Script),
            Self::StorageUnavailable => ("storage-unavailable", Info, Consent),
            Self::UntrustedConsent => ("untrusted-consent", Info, Consent),
        }
    }
}

impl From<Effect> for Fault {
    /// What became of a part of a feed, as the publisher hears of it.
    fn from(effect: Effect) -> Self {
        match effect {
            Effect::ItemDropped => Self::ItemDropped,
            Effect::FieldIgnored => Self::FieldIgnored,
            Effect::DuplicateId => Self::DuplicateId,
            Effect::RestrictionsUnknown => Self::RestrictionsUnknown,
            Effect::UrlBlocked => Self::UrlBlocked,
            Effect::ListCut => Self::ListCut,
            Effect::FeedInvalid => Self::FeedInvalid,
        }
    }
}

impl From<&Unreadable> for Fault {
    /// Why nothing can be shown of a document.
    fn from(unreadable: &Unreadable) -> Self {
        Self::from_code(unreadable.code()).unwrap_or(Self::FeedInvalid)
    }
}
