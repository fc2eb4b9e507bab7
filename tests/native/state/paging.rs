//! Show more.

use std::sync::Arc;
use story_widget::feed::{Access, Item, TopDownloads};
use story_widget::state::{Cut, Fault, More, Paging};

use super::link;

pub(super) fn item(id: usize) -> Item {
    Item {
        id: id.to_string(),
        headline: format!("Story {id}"),
        url: None,
        published: None,
        duration: None,
        thumbnail: None,
        location: None,
        access: Access::Public,
        downloads: None,
        lang: None,
    }
}

/// A page of the rows `from..to`.
pub(super) fn page(rows: std::ops::Range<usize>, next: Option<&str>, total: Option<u32>) -> TopDownloads {
    TopDownloads {
        items: rows.map(item).map(Arc::new).collect(),
        next: next.map(link),
        total,
        ..TopDownloads::default()
    }
}

fn list(rows: usize, next: Option<&str>, total: Option<u32>) -> Paging {
    Paging::new(&page(0..rows, next, total), 0, Some(link("1.json")), 10)
}

#[test]
fn ten_rows_are_shown_at_first_and_ten_more_at_each_press() {
    let mut paging = list(25, None, None);
    assert_eq!((paging.shown(), paging.left(), paging.first_new()), (10, Some(15), None));
    assert_eq!(paging.more(), More::Shown);
    assert_eq!((paging.shown(), paging.left(), paging.first_new()), (20, Some(5), Some(10)));
    assert_eq!(paging.more(), More::Shown);
    assert_eq!((paging.shown(), paging.left(), paging.first_new()), (25, Some(0), Some(20)));
    assert!(!paging.has_more());
    assert_eq!(paging.more(), More::Nothing);
    assert_eq!(paging.rows().len(), 25);
}

#[test]
fn a_short_list_has_no_show_more() {
    let paging = list(10, None, Some(45));
    assert!(!paging.has_more());
    assert_eq!(paging.total(), Some(10), "what there is, whatever the feed says");
    assert!(!list(0, None, None).has_more());
}

#[test]
fn a_list_that_begins_without_rows_leads_on_once() {
    let mut paging = list(0, Some("2.json"), None);
    assert!(paging.has_more());
    assert_eq!(paging.more(), More::Fetch(link("2.json")));
    paging.page_arrived(&link("2.json"), &page(0..3, None, None));
    assert_eq!((paging.shown(), paging.first_new()), (3, Some(0)));
    let mut empty = list(0, Some("2.json"), None);
    assert_eq!(empty.more(), More::Fetch(link("2.json")));
    empty.page_arrived(&link("2.json"), &page(0..0, Some("3.json"), None));
    assert!(!empty.has_more(), "one press without any effect is enough");
    assert!(!list(0, Some("1.json"), None).has_more(), "it leads back to where it came from");
}

#[test]
fn what_is_loaded_comes_before_the_next_page() {
    let mut paging = list(12, Some("2.json"), Some(45));
    assert_eq!(paging.more(), More::Shown);
    assert_eq!((paging.shown(), paging.left()), (12, Some(33)));
    assert_eq!(paging.more(), More::Fetch(link("2.json")));
    assert!(paging.is_fetching());
    assert_eq!(paging.more(), More::Nothing, "not twice");
    paging.page_arrived(&link("2.json"), &page(12..45, None, Some(45)));
    assert!(!paging.is_fetching());
    assert_eq!((paging.shown(), paging.left(), paging.first_new()), (22, Some(23), Some(12)));
    assert_eq!(paging.rows()[21].headline, "Story 21");
}

#[test]
fn without_a_total_what_is_left_is_not_known_until_the_end() {
    let mut paging = list(10, Some("2.json"), None);
    assert_eq!((paging.total(), paging.left()), (None, None));
    assert!(paging.has_more());
    paging.more();
    paging.page_arrived(&link("2.json"), &page(10..15, None, None));
    assert_eq!((paging.total(), paging.left()), (Some(15), Some(0)));
}

#[test]
fn a_total_below_what_is_there_is_not_believed() {
    assert_eq!(list(20, Some("2.json"), Some(20)).left(), None);
    assert_eq!(list(20, Some("2.json"), Some(3)).total(), None);
}

#[test]
fn a_failed_page_keeps_the_list_and_retry_asks_for_the_same_page() {
    let mut paging = list(10, Some("2.json"), Some(20));
    assert_eq!(paging.retry(), More::Nothing, "nothing has failed");
    paging.more();
    paging.page_failed(&link("2.json"), Fault::FeedHttp);
    assert_eq!(paging.failed(), Some(Fault::FeedHttp));
    assert_eq!((paging.shown(), paging.has_more()), (10, true));
    assert_eq!(paging.retry(), More::Fetch(link("2.json")));
    assert_eq!(paging.failed(), None);
    paging.page_arrived(&link("2.json"), &page(10..20, None, Some(20)));
    assert_eq!((paging.shown(), paging.has_more()), (20, false));
}

#[test]
fn a_page_that_nobody_waits_for_changes_nothing() {
    let mut paging = list(10, Some("2.json"), None);
    let before = paging.clone();
    paging.page_arrived(&link("2.json"), &page(10..20, None, None));
    paging.page_failed(&link("2.json"), Fault::FeedHttp);
    assert_eq!(paging, before);
    paging.more();
    paging.page_arrived(&link("other.json"), &page(10..20, None, None));
    assert_eq!(paging.shown(), 10);
    assert!(paging.is_fetching());
}

#[test]
fn a_list_that_leads_in_a_circle_ends() {
    let mut paging = list(10, Some("2.json"), Some(100));
    paging.more();
    paging.page_arrived(&link("2.json"), &page(10..20, Some("1.json"), Some(100)));
    assert_eq!(paging.cut(), Some(Cut::Loop));
    assert_eq!((paging.has_more(), paging.left()), (false, Some(0)));
    assert_eq!(paging.shown(), 20);
}

#[test]
fn a_page_that_names_itself_as_the_next_ends_the_list() {
    assert_eq!(list(10, Some("1.json"), None).cut(), Some(Cut::Loop));
    let mut paging = list(10, Some("2.json"), None);
    paging.more();
    paging.page_arrived(&link("2.json"), &page(10..20, Some("2.json"), None));
    assert_eq!(paging.cut(), Some(Cut::Loop));
}

#[test]
fn a_page_without_rows_ends_the_list() {
    let mut paging = list(10, Some("2.json"), Some(100));
    paging.more();
    paging.page_arrived(&link("2.json"), &page(0..0, Some("3.json"), Some(100)));
    assert_eq!((paging.has_more(), paging.first_new(), paging.cut()), (false, None, None));
}

#[test]
fn a_list_ends_at_a_thousand_rows() {
    let mut paging = Paging::new(&page(0..100, Some("1"), Some(5_000)), 0, None, 100);
    for number in 1_usize.. {
        let More::Fetch(next) = paging.more() else { break };
        let rows = number * 100..number * 100 + 100;
        paging.page_arrived(&next, &page(rows, Some(&(number + 1).to_string()), Some(5_000)));
    }
    assert_eq!((paging.shown(), paging.has_more(), paging.cut()), (1_000, false, Some(Cut::Limit)));
    assert_eq!(paging.rows()[999].headline, "Story 999");
}

#[test]
fn a_list_of_exactly_a_thousand_rows_is_whole() {
    let paging = Paging::new(&page(0..1_000, None, None), 0, None, 100);
    assert_eq!((paging.total(), paging.cut()), (Some(1_000), None));
    let paging = Paging::new(&page(0..1_001, None, None), 0, None, 100);
    assert_eq!((paging.total(), paging.cut()), (Some(1_000), Some(Cut::Limit)));
}

#[test]
fn rows_that_share_an_id_are_all_shown() {
    let mut same = page(0..30, None, None);
    for item in &mut same.items {
        Arc::make_mut(item).id = "same".to_owned();
    }
    let mut paging = Paging::new(&same, 0, None, 10);
    while paging.more() == More::Shown {}
    let headlines: Vec<&str> = paging.rows().iter().map(|row| row.headline.as_str()).collect();
    assert_eq!(headlines.len(), 30);
    assert_eq!((headlines[0], headlines[29]), ("Story 0", "Story 29"));
}

#[test]
fn the_rows_of_a_press_are_at_least_one_and_at_most_a_hundred() {
    assert_eq!(Paging::new(&page(0..500, None, None), 0, None, 0).shown(), 1);
    assert_eq!(Paging::new(&page(0..500, None, None), 0, None, 7).shown(), 7);
    assert_eq!(Paging::new(&page(0..500, None, None), 0, None, 1_000).shown(), 100);
}
