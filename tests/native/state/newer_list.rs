//! A list that a refresh brings while the reader is in another.

use std::sync::Arc;
use story_widget::feed::{Item, TopDownloads};
use story_widget::state::{Fault, More, Paging};

use super::link;
use super::paging::{item, page};

/// A list of these rows, told from others by `print`.
fn list(print: u64, rows: std::ops::Range<usize>) -> Paging {
    Paging::new(&page(rows, None, None), print, None, 10)
}

/// A list of ten rows that goes on.
fn going_on() -> Paging {
    Paging::new(&page(0..10, Some("2.json"), None), 1, None, 10)
}

fn of(items: Vec<Item>) -> Paging {
    Paging::new(
        &TopDownloads { items: items.into_iter().map(Arc::new).collect(), ..TopDownloads::default() },
        2,
        None,
        10,
    )
}

/// What is new once `newer` came to a reader who is in `there`.
#[track_caller]
fn new_rows(there: Paging, newer: Paging) -> Option<usize> {
    let mut list = Some(there);
    assert!(!Paging::bring(&mut list, Some(newer), true), "the list stays");
    list.expect("a list").new_rows()
}

#[test]
fn where_nobody_is_in_the_list_the_newer_one_is_there_at_once() {
    let mut there = Some(list(1, 0..25));
    assert!(Paging::bring(&mut there, Some(list(2, 2..27)), false));
    let there = there.expect("a list");
    assert_eq!((there.new_rows(), there.rows()[0].headline.as_str()), (None, "Story 2"));
}

#[test]
fn where_the_reader_is_in_the_list_the_newer_one_waits_to_be_asked_for() {
    let mut there = Some(list(1, 0..25));
    assert!(!Paging::bring(&mut there, Some(list(2, 2..27)), true));
    let mut there = there.expect("a list");
    assert_eq!((there.new_rows(), there.rows()[0].headline.as_str()), (Some(2), "Story 0"));
    there.take_newer();
    assert_eq!((there.new_rows(), there.rows()[0].headline.as_str()), (None, "Story 2"));
    there.take_newer();
    assert_eq!(there.total(), Some(25), "there is nothing to take twice");
}

#[test]
fn a_reader_who_asked_for_more_keeps_it_wherever_the_pointer_is() {
    let stays = |there: &Paging| !Paging::bring(&mut Some(there.clone()), Some(list(2, 0..10)), false);
    let mut there = going_on();
    assert!(!stays(&there));
    there.more();
    assert!(stays(&there), "a page is on its way");
    there.page_failed(&link("2.json"), Fault::FeedTimeout);
    assert!(stays(&there), "and it did not come");
    there.retry();
    there.page_arrived(&link("2.json"), &page(10..12, None, None));
    assert!(stays(&there), "and it did");
}

#[test]
fn a_refresh_with_the_same_list_changes_nothing_and_takes_back_what_waited() {
    let mut there = Some(list(1, 0..25));
    assert!(!Paging::bring(&mut there, Some(list(1, 0..25)), false));
    assert!(!Paging::bring(&mut there, Some(list(2, 2..27)), true));
    assert!(!Paging::bring(&mut there, Some(list(1, 0..25)), false));
    assert_eq!(there.expect("a list").new_rows(), None);
}

#[test]
fn the_last_list_that_came_is_the_one_that_waits() {
    let mut there = Some(list(1, 0..25));
    assert!(!Paging::bring(&mut there, Some(list(2, 2..27)), true));
    assert!(!Paging::bring(&mut there, Some(list(3, 5..30)), true));
    assert_eq!(there.as_ref().expect("a list").new_rows(), Some(5));
    assert!(Paging::bring(&mut there, Some(list(4, 9..12)), false), "the reader has left");
    assert_eq!(there.expect("a list").total(), Some(3));
}

#[test]
fn a_list_that_is_taken_away_or_is_empty_does_not_wait() {
    for newest in [None, Some(list(2, 0..0))] {
        let mut there = Some(list(1, 0..25));
        assert!(Paging::bring(&mut there, newest.clone(), true));
        assert_eq!(there, newest);
    }
    assert!(Paging::bring(&mut None, Some(list(1, 0..3)), true), "and the first has nothing to wait for");
}

#[test]
fn a_row_is_new_by_its_id_and_its_headline() {
    assert_eq!(new_rows(list(1, 0..4), of(vec![item(3), item(2), item(1), item(0)])), Some(0));
    let counted = Item { downloads: Some(7), ..item(0) };
    assert_eq!(new_rows(list(1, 0..4), of(vec![counted, item(1)])), Some(0), "with other figures");
    let rewritten = Item { headline: "Rewritten".to_owned(), ..item(0) };
    let another = Item { id: "another".to_owned(), ..item(1) };
    assert_eq!(new_rows(list(1, 0..4), of(vec![rewritten, another, item(2)])), Some(2));
}

#[test]
fn rows_that_were_loaded_and_are_not_on_screen_are_not_new() {
    assert_eq!(new_rows(list(1, 0..30), list(2, 5..30)), Some(0));
}

#[test]
fn a_page_of_the_list_before_is_not_taken_into_the_newer_one() {
    let mut there = Some(going_on());
    assert_eq!(there.as_mut().map(Paging::more), Some(More::Fetch(link("2.json"))));
    assert!(!Paging::bring(&mut there, Some(list(2, 0..3)), false));
    let mut there = there.expect("a list");
    there.take_newer();
    there.page_arrived(&link("2.json"), &page(10..20, None, None));
    assert_eq!(there.total(), Some(3));
}
