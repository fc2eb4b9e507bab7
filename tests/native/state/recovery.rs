//! A thousand readers whose server, or whose network, is back in one moment: how evenly they ask again.
//!
//! Each reader is a `Retry` of its own; only the clock and the server are made up.

use story_widget::state::{Failure, Next, Retry, after_online, retry_after};

use super::Dice;

const READERS: usize = 1_000;
/// Every run is of these throws, and as good as any other.
const SEEDS: std::ops::Range<u64> = 1..21;

/// The moment of the first request after `recovery` of a reader who asks first at `start`, in milliseconds; none for
/// a reader who never failed, or has given up before.
fn back(start: u32, recovery: u32, dice: &mut Dice) -> Option<u32> {
    let busy = Failure::status(503, None);
    let mut retry = Retry::default();
    let mut now = start;
    while now < recovery {
        now += u32::from(20 + dice.throw(100));
        let Next::Wait(wait) = retry.failed(busy, now - start, dice.throw(1_000)) else { return None };
        now += wait;
    }
    (retry != Retry::default()).then_some(now)
}

/// The most requests within any tenth of a second, wherever it begins.
fn most_in_a_tenth(mut moments: Vec<u32>) -> usize {
    moments.sort_unstable();
    let within =
        |(index, moment): (usize, &u32)| moments[index..].partition_point(|other| *other < moment + 100);
    moments.iter().enumerate().map(within).max().unwrap_or_default()
}

#[test]
fn readers_who_came_one_after_another_are_back_with_a_tenth_at_most_in_any_tenth_of_a_second() {
    for seed in SEEDS {
        for seconds in [2, 3, 5, 10] {
            let mut dice = Dice(seed);
            let recovery = seconds * 1_000;
            let mut moments = Vec::new();
            while moments.len() < READERS {
                let start = u32::from(dice.throw(u16::try_from(recovery).unwrap() - 1));
                moments.extend(back(start, recovery, &mut dice));
            }
            let most = most_in_a_tenth(moments);
            assert!(most <= READERS / 10, "{most} of {READERS}, seed {seed}, {seconds} s");
        }
    }
}

#[test]
fn readers_who_came_all_at_once_are_so_too_after_their_second_failure() {
    for seed in SEEDS {
        for recovery in (1_700..4_000).step_by(100) {
            let mut dice = Dice(seed);
            let moments = (0..READERS).filter_map(|_| back(0, recovery, &mut dice)).collect();
            let most = most_in_a_tenth(moments);
            assert!(most <= READERS / 10, "{most} of {READERS}, seed {seed}, after {recovery} ms");
        }
    }
}

/// A wait of a second that is at most half shorter or longer is a second wide: a tenth in each tenth is the best there
/// is, and throws of a thousand readers lie around it.
#[test]
fn readers_who_came_all_at_once_are_spread_evenly_over_a_second_after_their_first_failure() {
    let waits = |chances: &mut dyn Iterator<Item = u16>| -> Vec<u32> {
        chances
            .filter_map(|chance| match Retry::default().failed(Failure::status(503, None), 0, chance) {
                Next::Wait(wait) => Some(wait),
                Next::WaitOnline | Next::GiveUp => None,
            })
            .collect()
    };
    assert_eq!(most_in_a_tenth(waits(&mut (0..1_000))), 100);
    for seed in SEEDS {
        let mut dice = Dice(seed);
        let most = most_in_a_tenth(waits(&mut std::iter::repeat_with(|| dice.throw(1_000)).take(READERS)));
        assert!(most <= 140, "{most} of {READERS}, seed {seed}");
    }
}

#[test]
fn readers_who_are_back_online_ask_within_two_seconds_a_tenth_at_most_in_any_tenth_of_a_second() {
    for seed in SEEDS {
        let mut dice = Dice(seed);
        let moments: Vec<u32> = (0..READERS).map(|_| after_online(dice.throw(1_000))).collect();
        assert!(moments.iter().all(|&wait| wait <= 2_000));
        let most = most_in_a_tenth(moments);
        assert!(most <= READERS / 10, "{most} of {READERS}, seed {seed}");
    }
}

#[test]
fn readers_who_were_all_told_the_same_wait_do_not_end_it_in_the_same_moment() {
    let asked = Failure::status(503, retry_after("5"));
    for seed in SEEDS {
        let mut dice = Dice(seed);
        let moments: Vec<u32> = (0..READERS)
            .filter_map(|_| match Retry::default().failed(asked, 0, dice.throw(1_000)) {
                Next::Wait(wait) => Some(wait),
                Next::WaitOnline | Next::GiveUp => None,
            })
            .collect();
        assert_eq!(moments.len(), READERS);
        let most = most_in_a_tenth(moments);
        assert!(most <= READERS / 10, "{most} of {READERS}, seed {seed}");
    }
}
