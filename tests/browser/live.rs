//! Values that are followed.

use leptos::task::tick;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use story_widget::browser::{Follower, Live};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::begin_effects;

/// What a follower has seen of a value.
fn seen(value: &Live<u32>) -> (Follower, Rc<RefCell<Vec<u32>>>) {
    begin_effects();
    let seen = Rc::new(RefCell::new(Vec::new()));
    let (value, noting) = (value.clone(), Rc::clone(&seen));
    (Follower::new(move || noting.borrow_mut().push(value.get())), seen)
}

#[wasm_bindgen_test]
async fn a_follower_runs_at_once_and_after_each_change() {
    let value = Live::new(1);
    let (_follower, seen) = seen(&value);
    assert_eq!(*seen.borrow(), [1]);
    value.set(2);
    tick().await;
    value.update(|held| *held += 1);
    tick().await;
    assert_eq!(*seen.borrow(), [1, 2, 3]);
}

#[wasm_bindgen_test]
async fn changes_in_one_go_are_seen_once_as_the_last_of_them() {
    let value = Live::new(1);
    let (_follower, seen) = seen(&value);
    for number in 2..10 {
        value.set(number);
    }
    tick().await;
    assert_eq!(*seen.borrow(), [1, 9]);
}

#[wasm_bindgen_test]
async fn a_follower_that_is_dropped_sees_nothing_even_of_a_change_before() {
    let value = Live::new(1);
    let (follower, seen) = seen(&value);
    value.set(2);
    drop(follower);
    tick().await;
    value.set(3);
    tick().await;
    assert_eq!(*seen.borrow(), [1]);
}

#[wasm_bindgen_test]
async fn a_value_that_is_only_looked_at_is_not_followed() {
    begin_effects();
    let (followed, looked_at) = (Live::new(1), Live::new(10));
    let sums = Rc::new(RefCell::new(Vec::new()));
    let (one, other, noting) = (followed.clone(), looked_at.clone(), Rc::clone(&sums));
    let _follower = Follower::new(move || noting.borrow_mut().push(one.get() + other.now(|held| *held)));
    looked_at.set(20);
    tick().await;
    assert_eq!(*sums.borrow(), [11]);
    followed.set(2);
    tick().await;
    assert_eq!(*sums.borrow(), [11, 22]);
}

#[wasm_bindgen_test]
async fn a_follower_follows_what_it_asked_for_last() {
    begin_effects();
    let (which, left, right) = (Live::new(false), Live::new(1), Live::new(10));
    let runs = Rc::new(Cell::new(0));
    let (chosen, one, other, counting) = (which.clone(), left.clone(), right.clone(), Rc::clone(&runs));
    let _follower = Follower::new(move || {
        counting.set(counting.get() + 1);
        if chosen.get() { other.follow() } else { one.follow() }
    });
    right.set(11);
    tick().await;
    assert_eq!(runs.get(), 1);
    which.set(true);
    tick().await;
    left.set(2);
    tick().await;
    assert_eq!(runs.get(), 2);
    right.set(12);
    tick().await;
    assert_eq!(runs.get(), 3);
}

#[wasm_bindgen_test]
async fn a_follower_may_change_another_value_and_its_followers_run_too() {
    let (first, second) = (Live::new(1), Live::new(0));
    let (_second, seen) = seen(&second);
    let (read, written) = (first.clone(), second.clone());
    let _first = Follower::new(move || written.set(read.get() * 2));
    first.set(4);
    tick().await;
    tick().await;
    assert_eq!(seen.borrow().last(), Some(&8));
}

#[wasm_bindgen_test]
fn clones_are_the_same_value_and_equal_values_are_not() {
    let value = Live::new(1);
    let clone = value.clone();
    clone.set(7);
    assert_eq!(value.now(|held| *held), 7);
    assert!(value.is(&clone));
    assert!(!value.is(&Live::new(7)));
}

#[wasm_bindgen_test]
fn a_change_gives_back_what_it_found() {
    let value = Live::new(vec![1, 2]);
    assert_eq!(value.update(Vec::pop), Some(2));
    assert_eq!(value.now(Vec::len), 1);
}
