//! When a request for the feed is made again, and how long each may take.
//! Not here: the request itself and the clock (`browser`), or what the reader sees meanwhile (`load`).

use super::{Fault, Stage};

/// All of a load, from the first request to a story or a sentence, in milliseconds.
const DEADLINE: u32 = 25_000;
/// One request up to its headers, in milliseconds.
const HEADERS: u32 = 8_000;
/// One request as a whole, in milliseconds.
const TRY: u32 = 12_000;
/// Waits before the second and the third request in milliseconds, each made up to half shorter or
/// longer by chance. That there is no fourth is the limit of three requests a load.
const WAITS: [u32; 2] = [1_000, 2_000];
/// Over how many milliseconds readers are spread who would all come back in the same moment.
const SPREAD: u32 = 2_000;
/// How often a load repeats after the same kind of silence: no connection, or too slow.
const REPEATS: u8 = 1;

/// How one request ended that brought nothing usable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What happened.
    pub fault: Fault,
    /// Where: a time-out can be of the headers and of the body.
    pub stage: Stage,
    /// Status of the answer, if there was one.
    pub http_status: Option<u16>,
    /// How long the server asks to wait, in milliseconds; see [`retry_after`].
    pub retry_after: Option<u32>,
}

impl Failure {
    /// A failure without an answer, or one whose status says nothing.
    #[must_use]
    pub const fn new(fault: Fault) -> Self {
        Self { fault, stage: fault.stage(), http_status: None, retry_after: None }
    }

    /// A failure that the status of the answer is the reason of ([`Fault::FeedHttp`]).
    #[must_use]
    pub const fn status(status: u16, retry_after: Option<u32>) -> Self {
        Self { http_status: Some(status), retry_after, ..Self::new(Fault::FeedHttp) }
    }

    /// The same failure, in another place than the usual one.
    #[must_use]
    pub const fn at(self, stage: Stage) -> Self {
        Self { stage, ..self }
    }

    /// Whether the same request may go better later, with nothing changed at the publisher's: then the
    /// reader is offered Retry. A page where JSON should be counts, since a hotel's login is one, and so
    /// does broken JSON, since `WebKit` reports a body cut short as a whole one.
    #[must_use]
    pub const fn may_pass(&self) -> bool {
        match self.fault {
            Fault::FeedHttp => self.is_busy(),
            Fault::FeedTooLarge | Fault::FeedVersion | Fault::FeedInvalid => false,
            _ => true,
        }
    }

    /// Whether the server itself says that it is a matter of time.
    const fn is_busy(&self) -> bool {
        matches!(self.http_status, Some(408 | 429 | 500..=599))
    }
}

/// What to do after a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Ask again after this many milliseconds.
    Wait(u32),
    /// Say "offline", and begin a new load [`after_online`] milliseconds after the network is back.
    WaitOnline,
    /// Show the failure.
    GiveUp,
}

/// How long a request that starts now may take, in milliseconds from its start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeouts {
    /// Up to the headers.
    pub headers: u32,
    /// Up to the end of the body.
    pub whole: u32,
}

/// The requests of one load: at most three, 25 s in all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Retry {
    failures: u8,
    cut_off: u8,
    timeouts: u8,
}

impl Retry {
    /// Which request is under way, from 1.
    #[must_use]
    pub const fn attempt(&self) -> u8 {
        self.failures.saturating_add(1)
    }

    /// How long a request may take that starts `elapsed` milliseconds after the load began.
    #[must_use]
    pub fn timeouts(&self, elapsed: u32) -> Timeouts {
        let left = DEADLINE.saturating_sub(elapsed);
        Timeouts { headers: HEADERS.min(left), whole: TRY.min(left) }
    }

    /// The request under way failed, `elapsed` milliseconds after the load began.
    ///
    /// `chance` is a random number from 0 to 1,000, a new one each time.
    pub fn failed(&mut self, failure: Failure, elapsed: u32, chance: u16) -> Next {
        let chance = u32::from(chance.min(1_000));
        let wait = WAITS.get(usize::from(self.failures));
        self.failures = self.failures.saturating_add(1);
        let again = match failure.fault {
            Fault::Offline => return Next::WaitOnline,
            Fault::FeedNetwork | Fault::FeedTruncated => once_more(&mut self.cut_off),
            Fault::FeedTimeout => once_more(&mut self.timeouts),
            Fault::FeedHttp => failure.is_busy(),
            _ => false,
        };
        let (Some(wait), true) = (wait, again) else { return Next::GiveUp };
        let wait = match failure.retry_after {
            // Never sooner than asked, and not all readers in the same moment.
            Some(asked) => asked.saturating_add(spread(chance)),
            None => wait * (500 + chance) / 1_000,
        };
        if elapsed.saturating_add(wait) < DEADLINE { Next::Wait(wait) } else { Next::GiveUp }
    }
}

/// How long to wait after the network is back, in milliseconds: 0 to 2 s.
///
/// `chance` is a random number from 0 to 1,000.
#[must_use]
pub fn after_online(chance: u16) -> u32 {
    spread(u32::from(chance.min(1_000)))
}

/// What the header `Retry-After` asks for, in milliseconds.
///
/// `None` for the form with a date: it is a time of the server's clock, which pages cannot read across
/// origins, and a wrong clock of the reader's would turn it into any wait.
#[must_use]
pub fn retry_after(value: &str) -> Option<u32> {
    let value = value.trim_ascii();
    if value.is_empty() || !value.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // More digits than fit are a wait longer than any deadline.
    Some(value.parse::<u32>().unwrap_or(u32::MAX).saturating_mul(1_000))
}

fn once_more(repeats: &mut u8) -> bool {
    *repeats = repeats.saturating_add(1);
    *repeats <= REPEATS
}

const fn spread(chance: u32) -> u32 {
    SPREAD * chance / 1_000
}
