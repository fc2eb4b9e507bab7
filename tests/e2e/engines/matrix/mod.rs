//! The table of faults, row by row: what reader, publisher and server get, on pages that have many faults at once.
//! Not here: faults that take a gesture or a page of their own (`faults`, `engines`, `player`).
//!
//! Stories with different faults stand on one page, so each is also a neighbour that the others leave alone.

mod content;
mod network;
mod replaced;
mod row;
mod seen;
mod transport;
mod worker;

use crate::answer::Answer;
use crate::engine::Engine;
use crate::page::Page;
use crate::publisher::{FALLBACK, Host, Publisher};
use crate::request::Request;
use crate::server::Server;
use row::{MOVED, Row};
use seen::Seen;
use std::collections::BTreeMap;
use std::time::Duration;

in_each_engine! {
    each_fault_of_what_carries_a_feed_ends_as_the_table_says,
    each_fault_inside_a_feed_ends_as_the_table_says,
}

fn each_fault_of_what_carries_a_feed_ends_as_the_table_says(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    publisher.agency.answer("/elsewhere.json", [Answer::json(transport::story("Elsewhere on its site"))]);
    publisher.site.answer("/elsewhere.json", [Answer::json(transport::story("Elsewhere"))]);
    let elsewhere = publisher.site.url("/elsewhere.json");
    show_and_judge(publisher, &transport::rows(&elsewhere, engine == Engine::WebKit));
}

fn each_fault_inside_a_feed_ends_as_the_table_says(engine: Engine) {
    show_and_judge(Publisher::read_in(engine), &content::rows());
}

/// Puts a story with each fault on one page, waits for all to end, and says all that is not as it should be.
fn show_and_judge(publisher: Publisher, rows: &[Row]) {
    drop(show_and_judge_on(publisher, rows, Host::new));
}

/// The same on a page of another kind.
fn show_and_judge_on(publisher: Publisher, rows: &[Row], host: impl FnOnce(String) -> Host) -> Page {
    let page = show(publisher, rows, host);
    // A page that waits for its worker has the tag on its second visit only.
    page.wait_for(&format!("document.querySelector('script[src=\"{}\"]')", page.publisher.loader()));
    let looks = page.looks();
    let expected = std::fmt::from_fn(|f| {
        let all = Seen::all(&page);
        f.debug_list().entries(all.iter().filter(|seen| !seen.is_at_an_end()).map(Seen::id)).finish()
    });
    // 25 s at most for the slowest; what is more is for loading the page and for looking.
    page.browser.until_within(Duration::from_secs(35), expected, || {
        let all = Seen::all(&page);
        let ended = all.iter().zip(rows).all(|(seen, row)| seen.is_at_an_end() && row.is_told(seen));
        (all.len() == rows.len() && ended).then_some(())
    });
    // A server learns a moment later that nobody listens any more.
    let open = || {
        let requests = rows.iter().flat_map(|row| requests(&page, row));
        requests.filter(|request| !request.is_over()).map(|request| request.path).collect::<Vec<_>>()
    };
    let expected = std::fmt::from_fn(|f| write!(f, "the connections to end, of which are open {:?}", open()));
    page.browser.until(expected, || open().is_empty().then_some(()));
    let mut wrong = Vec::new();
    for (seen, row) in Seen::all(&page).iter().zip(rows) {
        wrong.extend(row.differences(seen, &requests(&page, row)));
    }
    assert_eq!(wrong, Vec::<String>::new(), "\n{}", wrong.join("\n"));
    let mut lines: BTreeMap<&str, i32> = BTreeMap::new();
    rows.iter().flat_map(Row::lines).for_each(|code| *lines.entry(code).or_default() += 1);
    for line in page.console() {
        // `[story-widget 0.1.0] feed-http: …`
        let code = line.text.split([' ', ':']).nth(2).unwrap_or_default().to_owned();
        // `[story-widget 0.1.0] E120 /story/rights: …`, in as many lines as there are parts.
        let code = if code.starts_with(['E', 'W']) { "parts".to_owned() } else { code };
        let is_moved =
            line.level == "info" && line.text.contains(MOVED) && line.text.ends_with("/elsewhere.json");
        let code = if is_moved { MOVED.to_owned() } else { code };
        match lines.iter_mut().find(|(known, _)| **known == code) {
            Some((_, count)) => *count -= 1,
            None => panic!("a line that nothing stands for: {line:?}"),
        }
    }
    assert!(lines.values().all(|left| *left == 0), "lines too few or too many: {lines:?}");
    assert_eq!(page.looks(), looks, "the page around the stories is as it was");
    page
}

fn show(publisher: Publisher, rows: &[Row], host: impl FnOnce(String) -> Host) -> Page {
    let mut body = publisher.tag();
    for row in rows {
        let site = site(&publisher, row);
        if !row.answers.is_empty() {
            site.answer(&row.path(), row.answers.clone());
        }
        let address = site.url(&row.path());
        let element = "<story-widget loading=eager consent=own";
        body.extend([
            element,
            " id=",
            row.id,
            " feed=\"",
            &address,
            "\"><p>",
            FALLBACK,
            "</p></story-widget>",
        ]);
    }
    publisher.open_host(&host(body))
}

fn requests(page: &Page, row: &Row) -> Vec<Request> {
    site(&page.publisher, row).requests(&row.path())
}

/// Slow feeds have a port of their own: browsers open six connections to one, and others would wait.
fn site<'publisher>(publisher: &'publisher Publisher, row: &Row) -> &'publisher Server {
    if row.is_slow { &publisher.site } else { &publisher.agency }
}
