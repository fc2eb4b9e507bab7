//! When the feed is asked for again, by one reader. Many of them: `recovery`.

use story_widget::state::{Failure, Fault, Next, Retry, Timeouts, retry_after};

/// The middle of chance: waits are exactly 1 s and 2 s.
const EVEN: u16 = 500;

fn network() -> Failure {
    Failure::new(Fault::FeedNetwork)
}

fn timeout() -> Failure {
    Failure::new(Fault::FeedTimeout)
}

fn status(status: u16) -> Failure {
    Failure::status(status, None)
}

/// Plays one load in which each request takes so long and fails like this. Gives the moment of each
/// request and of the end, and how it ended.
#[track_caller]
fn check(script: &[(u32, Failure)], requests: &[u32], end: (u32, Next)) {
    let mut retry = Retry::default();
    let mut elapsed = 0;
    let mut sent = Vec::new();
    for &(takes, failure) in script {
        sent.push(elapsed);
        elapsed += takes.min(retry.timeouts(elapsed).whole);
        match retry.failed(failure, elapsed, EVEN) {
            Next::Wait(wait) => elapsed += wait,
            next => {
                assert_eq!(sent, requests);
                assert_eq!((elapsed, next), end);
                return;
            }
        }
    }
    panic!("the load goes on after {sent:?}");
}

#[test]
fn a_refusal_is_asked_once() {
    for code in [400, 401, 403, 404, 410, 451] {
        check(&[(50, status(code))], &[0], (50, Next::GiveUp));
    }
}

#[test]
fn a_failing_server_is_asked_three_times_within_six_seconds() {
    for code in [408, 429, 500, 502, 503, 504] {
        let script = [(50, status(code)); 3];
        check(&script, &[0, 1_050, 3_100], (3_150, Next::GiveUp));
    }
}

#[test]
fn a_lost_connection_is_tried_once_more() {
    check(&[(10, network()); 2], &[0, 1_010], (1_020, Next::GiveUp));
}

#[test]
fn a_server_that_sends_no_headers_is_tried_once_more_within_18_seconds() {
    check(&[(8_000, timeout()); 2], &[0, 9_000], (17_000, Next::GiveUp));
}

#[test]
fn a_dripping_server_is_cut_off_at_12_seconds_and_at_25_in_all() {
    check(&[(60_000, timeout()); 2], &[0, 13_000], (25_000, Next::GiveUp));
}

#[test]
fn a_body_cut_short_is_tried_once_more() {
    check(&[(10, Failure::new(Fault::FeedTruncated)); 2], &[0, 1_010], (1_020, Next::GiveUp));
}

#[test]
fn what_arrived_whole_and_is_wrong_is_not_asked_for_again() {
    for fault in [
        Fault::FeedNotJson,
        Fault::FeedParse,
        Fault::FeedEmpty,
        Fault::FeedTooLarge,
        Fault::FeedVersion,
        Fault::FeedInvalid,
    ] {
        check(&[(10, Failure::new(fault))], &[0], (10, Next::GiveUp));
    }
}

#[test]
fn offline_waits_for_the_network_without_asking() {
    check(&[(0, Failure::new(Fault::Offline))], &[0], (0, Next::WaitOnline));
    check(&[(10, network()), (0, Failure::new(Fault::Offline))], &[0, 1_010], (1_010, Next::WaitOnline));
}

#[test]
fn different_failures_have_their_own_repeats_and_three_requests_in_all() {
    check(
        &[(10, network()), (10, status(503)), (10, status(503))],
        &[0, 1_010, 3_020],
        (3_030, Next::GiveUp),
    );
    check(&[(10, status(503)), (10, network()), (10, network())], &[0, 1_010, 3_020], (3_030, Next::GiveUp));
    check(
        &[(10, network()), (8_000, timeout()), (10, status(500))],
        &[0, 1_010, 11_010],
        (11_020, Next::GiveUp),
    );
    check(&[(10, status(500)), (10, status(404))], &[0, 1_010], (1_020, Next::GiveUp));
}

#[test]
fn a_server_that_names_a_wait_is_not_asked_sooner() {
    let asked = Failure::status(429, retry_after("5"));
    for chance in [0, EVEN, 1_000] {
        let Next::Wait(wait) = Retry::default().failed(asked, 100, chance) else { panic!("gave up") };
        assert!((5_000..=7_000).contains(&wait), "{wait}");
    }
}

#[test]
fn a_wait_past_the_deadline_is_not_begun() {
    let minute = Failure::status(429, retry_after("60"));
    assert_eq!(Retry::default().failed(minute, 100, 0), Next::GiveUp);
    assert_eq!(Retry::default().failed(status(503), 24_000, EVEN), Next::GiveUp);
    assert_eq!(Retry::default().failed(status(503), 23_999, EVEN), Next::Wait(1_000));
    assert_eq!(Retry::default().failed(status(503), u32::MAX, EVEN), Next::GiveUp);
}

#[test]
fn each_request_gets_what_is_left_of_the_deadline() {
    let retry = Retry::default();
    assert_eq!(retry.timeouts(0), Timeouts { headers: 8_000, whole: 12_000 });
    assert_eq!(retry.timeouts(15_000), Timeouts { headers: 8_000, whole: 10_000 });
    assert_eq!(retry.timeouts(20_000), Timeouts { headers: 5_000, whole: 5_000 });
    assert_eq!(retry.timeouts(26_000), Timeouts { headers: 0, whole: 0 });
}

#[test]
fn attempts_are_counted_from_one() {
    let mut retry = Retry::default();
    assert_eq!(retry.attempt(), 1);
    retry.failed(status(503), 0, EVEN);
    assert_eq!(retry.attempt(), 2);
    retry.failed(status(503), 0, EVEN);
    assert_eq!(retry.attempt(), 3);
}

#[test]
fn waits_are_at_most_half_shorter_or_longer_and_chance_out_of_range_changes_nothing() {
    let waits = |chance| {
        let mut retry = Retry::default();
        [retry.failed(status(500), 0, chance), retry.failed(status(500), 0, chance)]
    };
    assert_eq!(waits(0), [Next::Wait(500), Next::Wait(1_000)]);
    assert_eq!(waits(1_000), [Next::Wait(1_500), Next::Wait(3_000)]);
    assert_eq!(waits(u16::MAX), waits(1_000));
}

#[test]
fn retry_after_is_read_as_whole_seconds_and_nothing_else() {
    assert_eq!(retry_after("5"), Some(5_000));
    assert_eq!(retry_after(" 120 "), Some(120_000));
    assert_eq!(retry_after("0"), Some(0));
    assert_eq!(retry_after("99999999999999999999"), Some(u32::MAX));
    for other in ["", "-1", "+1", "1.5", "5 s", "Wed, 21 Oct 2026 07:28:00 GMT", "٥"] {
        assert_eq!(retry_after(other), None, "{other}");
    }
}
