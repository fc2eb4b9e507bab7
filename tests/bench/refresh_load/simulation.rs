//! A million readers of one live story, its edges and its origin, second by second, in one thread.
//! Not here: when a load asks again, which is the widget's own code (`state::Retry`), or what is printed (`report`).

use story_widget::state::{Failure, Next, Retry};

/// How many readers are simulated.
pub(crate) const SIMULATED: u32 = 100_000;
/// How many each of them stands for.
pub(crate) const EACH: u32 = 10;
/// How many points of presence there are, each with a cache of its own; readers are spread over them evenly.
pub(crate) const EDGES: u32 = 50;
/// How long an edge may keep the feed, in seconds.
pub(crate) const TTL: u32 = 10;
/// How long it keeps an error, in seconds, where it does.
const ERROR_TTL: u32 = 1;
/// How long the readers stay, in seconds.
const END: u32 = 720;
/// When the origin answers 503, in seconds. A refresh of the fixed interval falls into it.
pub(crate) const OUTAGE: std::ops::Range<u32> = 350..380;
/// The steps of the clock, in milliseconds: how long an answer takes, and what an edge makes one request of.
const STEP: u32 = 50;
const SECOND: u32 = 1_000 / STEP;
const MINUTE: u32 = 60 * SECOND;

/// When the page calls `refresh()`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Page {
    /// Every minute since the story was opened.
    Fixed,
    /// As the hosting page has it: a minute made up to half shorter or longer, twice that after each failure.
    Spread,
}

/// What edges do when the origin fails.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Edge {
    /// They pass each error on.
    Plain,
    /// They give the last good copy, and ask a failing origin once a second.
    Stale,
}

/// What was counted, a second at a time.
pub(crate) struct Counts {
    /// Requests of readers.
    pub(crate) edge: Vec<u32>,
    /// Requests of edges.
    pub(crate) origin: Vec<u32>,
    /// Readers whose last load failed.
    pub(crate) failed: Vec<u32>,
}

#[derive(Clone, Copy)]
enum Turn {
    /// The page calls `refresh()`.
    Refresh,
    /// The load makes a request.
    Request,
    /// The page looks how its last call has ended, and plans the next.
    Plan,
}

#[derive(Clone, Default)]
struct Reader {
    retry: Retry,
    began: u32,
    has_failed: bool,
    /// How many refreshes in a row.
    failures: u32,
}

#[derive(Clone, Default)]
struct Cache {
    copied: Option<u32>,
    asked: Option<u32>,
    failed: Option<u32>,
}

/// Random numbers that are the same in every run (xorshift).
struct Dice(u64);

impl Dice {
    /// The next number from 0 to `most`, both among them.
    fn throw(&mut self, most: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        u32::try_from((self.0 >> 20) % (u64::from(most) + 1)).unwrap_or_default()
    }
}

struct World {
    edge: Edge,
    caches: Vec<Cache>,
    counts: Counts,
}

impl World {
    /// Whether a reader gets the feed from an edge.
    fn ask(&mut self, edge: u32, now: u32) -> bool {
        let second = (now / SECOND) as usize;
        self.counts.edge[second] += 1;
        let cache = &mut self.caches[edge as usize];
        let within =
            |moment: Option<u32>, seconds| moment.is_some_and(|moment| now < moment + seconds * SECOND);
        if within(cache.copied, TTL) {
            return true;
        }
        let keeps = self.edge == Edge::Stale;
        // What comes while a request is under way shares its answer.
        let shares = cache.asked == Some(now) || keeps && within(cache.failed, ERROR_TTL);
        if !shares {
            self.counts.origin[second] += 1;
            cache.asked = Some(now);
            if !OUTAGE.contains(&(now / SECOND)) {
                cache.copied = Some(now);
                return true;
            }
            cache.failed = Some(now);
        }
        keeps && cache.copied.is_some()
    }
}

/// Plays it: all open the story in the same second.
pub(crate) fn run(page: Page, edge: Edge) -> Counts {
    let mut dice = Dice(20_261_130);
    let mut readers = vec![Reader::default(); SIMULATED as usize];
    let mut due = vec![Vec::new(); (END * SECOND) as usize];
    let counts = || vec![0; END as usize];
    let counts = Counts { edge: counts(), origin: counts(), failed: counts() };
    let mut world = World { edge, caches: vec![Cache::default(); EDGES as usize], counts };
    for reader in 0..SIMULATED {
        let start = dice.throw(SECOND - 1);
        due[start as usize].push((reader, Turn::Request));
        readers[reader as usize].began = start;
        match page {
            Page::Fixed => due[(start + MINUTE) as usize].push((reader, Turn::Refresh)),
            Page::Spread => due[start as usize].push((reader, Turn::Plan)),
        }
    }
    let mut failed = 0;
    for now in 0..END * SECOND {
        for (number, turn) in std::mem::take(&mut due[now as usize]) {
            let reader = &mut readers[number as usize];
            let mut plan = |steps: u32, turn| {
                if let Some(turns) = due.get_mut((now + steps) as usize) {
                    turns.push((number, turn));
                }
            };
            match turn {
                Turn::Refresh => {
                    (reader.retry, reader.began) = (Retry::default(), now);
                    // The same step: behind all that are due already.
                    plan(1, Turn::Request);
                    match page {
                        Page::Fixed => plan(MINUTE, Turn::Refresh),
                        Page::Spread => plan(LOOK, Turn::Plan),
                    }
                }
                Turn::Plan => {
                    reader.failures = if reader.has_failed { (reader.failures + 1).min(3) } else { 0 };
                    let wait = MINUTE << reader.failures;
                    plan(wait / 2 + dice.throw(wait) - LOOK, Turn::Refresh);
                }
                Turn::Request => {
                    let before = reader.has_failed;
                    if world.ask(number % EDGES, now) {
                        reader.has_failed = false;
                    } else {
                        let chance = u16::try_from(dice.throw(1_000)).unwrap_or_default();
                        let elapsed = (now + 1 - reader.began) * STEP;
                        match reader.retry.failed(Failure::status(503, None), elapsed, chance) {
                            Next::Wait(wait) => plan(1 + wait / STEP, Turn::Request),
                            Next::WaitOnline | Next::GiveUp => reader.has_failed = true,
                        }
                    }
                    failed = failed + u32::from(reader.has_failed) - u32::from(before);
                }
            }
        }
        world.counts.failed[(now / SECOND) as usize] = failed;
    }
    world.counts
}

/// How long after its call the page looks: by then every load has ended.
const LOOK: u32 = 25 * SECOND;
