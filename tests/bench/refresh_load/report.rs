//! What the simulation gives and what it comes to in bytes, as the tables of `docs/hosting.md`.
//! Not here: the simulation (`simulation`), or the words around the tables.

use super::simulation::{Counts, EACH, EDGES, Edge, OUTAGE, Page, SIMULATED, TTL, run};
use std::fmt::Write;

/// A feed with every field there is, `harbour.json`, in bytes of brotli at 5, as edges compress in passing.
const FEED: u32 = 6_194;
/// What goes with each answer: its headers, and what TLS and the network add.
const AROUND: u32 = 500;
/// Readers, each of whom asks once a minute.
const READERS: u32 = SIMULATED * EACH;

const BEGINS: &str = "<!-- Printed by `cargo bench --profile dev --locked --no-default-features --bench refresh_load`: begins -->\n";
const ENDS: &str = "<!-- Printed: ends -->\n";

/// The page with the tables of now. `budget` is the text of `budget.json`.
pub(crate) fn renewed(page: &str, budget: &str) -> Option<String> {
    let (before, rest) = page.split_once(BEGINS)?;
    let (_, after) = rest.split_once(ENDS)?;
    Some(format!("{before}{BEGINS}{}\n{}{ENDS}{after}", arithmetic(budget), load()))
}

/// The limit of a file or of all that every reader downloads.
fn limit(budget: &str, name: &str) -> u32 {
    let rest = budget.split_once(&format!("\"{name}\": ")).map_or("", |(_, rest)| rest);
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().expect("a limit in budget.json")
}

fn arithmetic(budget: &str) -> String {
    let (files, loader) = (limit(budget, "eager in all"), limit(budget, "loader"));
    let a_second = READERS / 60;
    let gigabits =
        |requests: u32, bytes: u32| format!("{:.2}", f64::from(requests) * f64::from(bytes) * 8.0 / 1e9);
    let answer = FEED + AROUND;
    let origin = EDGES / TTL;
    let rows = [
        ("readers a minute", number(READERS), String::new()),
        ("a feed with all that a feed can have, brotli", number(FEED), "bytes; a short one is 1,200".into()),
        ("headers, TLS and network, an answer", number(AROUND), "bytes, assumed".into()),
        ("requests of the feed at the edge", number(a_second), format!("a second: {} / 60", number(READERS))),
        (
            "bytes out of the edge for it",
            gigabits(a_second, answer),
            format!("Gbit/s: {} × ({} + {}) × 8", number(a_second), number(FEED), number(AROUND)),
        ),
        (
            "requests at the origin, at most",
            number(origin),
            format!("a second: {EDGES} points of presence / {TTL} s"),
        ),
        (
            "bytes out of the origin",
            format!("{:.2}", f64::from(origin * answer) * 8.0 / 1e6),
            format!("Mbit/s: {origin} × {} × 8", number(answer)),
        ),
        (
            "answered without the origin",
            format!("{:.2} %", 100.0 - 100.0 * f64::from(origin) / f64::from(a_second)),
            String::new(),
        ),
        (
            "files of the widget, if all of them are new readers",
            gigabits(a_second, files + 4 * AROUND),
            format!("Gbit/s: {} × ({} + 4 × {}) × 8", number(a_second), number(files), number(AROUND)),
        ),
        (
            "the same, if all were here before and the loader has changed",
            gigabits(a_second, loader + AROUND),
            format!("Gbit/s: {} × ({} + {}) × 8", number(a_second), number(loader), number(AROUND)),
        ),
        (
            "the same, if nothing has changed: the loader alone is asked for, and is not sent again",
            gigabits(a_second, AROUND),
            format!("Gbit/s: {} × {} × 8", number(a_second), number(AROUND)),
        ),
    ];
    let mut table = String::from("| what | how much | |\n| --- | ---: | --- |\n");
    for (what, much, how) in rows {
        let _ = writeln!(table, "| {what} | {much} | {how} |");
    }
    table
}

fn load() -> String {
    let mut table = String::from(
        "| the page asks | when the origin fails, edges | edge, mean | edge, most | edge, most in the minute from the outage on \
         | origin, mean | origin, most | origin, most in the outage | readers with a failed refresh, at worst |\n\
         | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n",
    );
    for (page, asks) in [(Page::Fixed, "every 60 s"), (Page::Spread, "by the script above")] {
        for (edge, do_what) in [(Edge::Plain, "pass the error on"), (Edge::Stale, "give the last copy")] {
            let Counts { edge, origin, failed } = run(page, edge);
            let (edge, origin) = (&edge[..], &origin[..]);
            // The first minute is the readers' coming, which no page can spread.
            let steady = 60..OUTAGE.start as usize;
            let disturbed = OUTAGE.start as usize..OUTAGE.start as usize + 60;
            let outage = OUTAGE.start as usize..OUTAGE.end as usize;
            let worst = failed.iter().max().copied().unwrap_or_default();
            let _ = writeln!(
                table,
                "| {asks} | {do_what} | {} | {} | {} | {:.1} | {} | {} | {:.0} % |",
                number(edge[steady.clone()].iter().sum::<u32>() / seconds(&steady) * EACH),
                number(most(&edge[steady.clone()]) * EACH),
                number(most(&edge[disturbed]) * EACH),
                f64::from(origin[steady.clone()].iter().sum::<u32>()) / f64::from(seconds(&steady)),
                number(most(&origin[steady])),
                number(most(&origin[outage])),
                100.0 * f64::from(worst) / f64::from(SIMULATED),
            );
        }
    }
    table
}

fn seconds(range: &std::ops::Range<usize>) -> u32 {
    u32::try_from(range.len()).unwrap_or(u32::MAX)
}

fn most(counts: &[u32]) -> u32 {
    counts.iter().max().copied().unwrap_or_default()
}

/// A number with commas between thousands.
fn number(value: u32) -> String {
    let digits = value.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
