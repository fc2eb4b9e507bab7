//! What a publisher is told of a fault: the content of one `story-error` event.
//! Not here: the faults themselves (`fault`), or how the event and the console line are made (`embed`).

use super::Fault;

/// What one `story-error` event says; the element adds its instance and the versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// What happened (`detail.code`).
    pub code: Fault,
    /// Where (`detail.phase`).
    pub phase: Stage,
    /// What it costs (`detail.severity`).
    pub severity: Severity,
    /// Status of the answer, 100 to 599 (`detail.httpStatus`).
    pub http_status: Option<u16>,
    /// Which try it was, from 1 (`detail.attempt`).
    pub attempt: u8,
    /// Whether the widget tries again by itself (`detail.willRetry`).
    pub will_retry: bool,
    /// For the publisher, in English (`detail.message`). Words of the feed are in it only as an excerpt
    /// of at most 64 characters without control characters; whoever makes the report sees to that.
    pub message: String,
}

impl Report {
    /// A report of the first try, with the severity and stage the fault has by itself and no message.
    #[must_use]
    pub const fn new(code: Fault) -> Self {
        Self {
            code,
            phase: code.stage(),
            severity: code.severity(),
            http_status: None,
            attempt: 1,
            will_retry: false,
            message: String::new(),
        }
    }

    /// A file that is fetched later did not come; the story stays. `message` says what is missing.
    #[must_use]
    pub fn of_piece(message: &str) -> Self {
        Self { severity: Severity::Degraded, message: message.into(), ..Self::new(Fault::WasmLoad) }
    }
}

/// What a fault costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing; no console line.
    Info,
    /// A part; a console warning.
    Degraded,
    /// The whole of its stage: the story, the footage or the widget itself; a console error.
    Fatal,
}

impl Severity {
    /// Its name in `story-error`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Degraded => "degraded",
            Self::Fatal => "fatal",
        }
    }
}

/// Where a fault happened: `phase` of `story-error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Asking for the feed, up to the headers of the answer.
    Headers,
    /// Reading the body of the answer.
    Body,
    /// Making JSON of it.
    Parse,
    /// Making a story of that.
    Content,
    /// Footage, captions and poster.
    Media,
    /// Loading and running the widget.
    Script,
    /// The reader's choice and where it is kept.
    Consent,
}

impl Stage {
    /// Its name in `story-error`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Headers => "headers",
            Self::Body => "body",
            Self::Parse => "parse",
            Self::Content => "content",
            Self::Media => "media",
            Self::Script => "script",
            Self::Consent => "consent",
        }
    }
}
