//! Which presses are the reader's.

use super::CLICK;
use story_widget::state::consent::Press;

#[test]
fn a_fresh_click_and_a_key_count() {
    assert!(CLICK.counts());
    assert!(Press { detail: 0, ..CLICK }.counts());
}

#[test]
fn a_press_made_by_a_script_does_not_count() {
    assert!(!Press { trusted: false, ..CLICK }.counts());
}

#[test]
fn the_second_click_of_a_double_click_does_not_count() {
    assert!(!Press { detail: 2, ..CLICK }.counts());
    assert!(!Press { detail: 3, ..CLICK }.counts());
}

#[test]
fn a_press_that_began_before_the_question_was_shown_does_not_count() {
    assert!(!Press { pointer_down_after_shown: false, ..CLICK }.counts());
}

#[test]
fn a_press_on_what_the_reader_could_not_see_does_not_count() {
    assert!(!Press { covered: true, ..CLICK }.counts());
}
