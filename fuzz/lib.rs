//! What the fuzzers have in common: how addresses are resolved, how long reading may take, what must hold.
//! Not here: what they feed to which function (`targets/`).

#[path = "../tests/native/feed/promises/mod.rs"]
mod promises;

use std::time::{Duration, Instant};

use story_widget::feed::{Link, Links, Reading, read};

/// What a browser's `URL` does, by the crate of the same standard.
pub fn resolve(reference: &str, base: &str) -> Option<String> {
    url::Url::parse(base).ok()?.join(reference).ok().map(Into::into)
}

/// The links of a document on a page that came over https.
pub fn links() -> Links<'static> {
    Links::new("https://feeds.example/story/123.json", true, resolve)
}

/// Reads a document, twice: it must give the same each time, keep its promises and end soon.
pub fn read_and_judge(bytes: &[u8]) -> Reading {
    let reading = in_time(|| read(bytes, &links()));
    judge(bytes, &reading);
    assert_eq!(reading, read(bytes, &links()), "the same bytes read otherwise");
    reading
}

/// Panics where a reading breaks a promise.
pub fn judge(bytes: &[u8], reading: &Reading) {
    promises::hold(bytes, reading);
}

/// Panics where what is read of a file of timed text breaks a promise.
pub fn judge_timed_text(bytes: &[u8]) {
    promises::hold_timed_text(bytes);
}

/// Panics where an address may not be followed from an https page.
pub fn judge_link(link: &Link) {
    promises::hold_link(link);
}

/// The result of what keeps a processor busy for at most a tenth of a second.
pub fn in_time<T>(task: impl Fn() -> T) -> T {
    const MOST: Duration = Duration::from_millis(100);
    let start = Instant::now();
    let result = task();
    if start.elapsed() > MOST {
        // It took long, which may be the fault of a busy machine: once more, counting only its own time.
        let start = busy();
        drop(task());
        let took = busy().saturating_sub(start);
        assert!(took <= MOST, "an input takes {took:?}");
    }
    result
}

/// How long this thread has been running on a processor, as Linux tells it.
fn busy() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = told.split(' ').next().and_then(|number| number.parse().ok());
    Duration::from_nanos(nanoseconds.unwrap_or_default())
}
