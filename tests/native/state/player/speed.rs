//! How fast it plays.

use story_widget::state::player::{Order, Speed};

#[test]
fn it_goes_up_and_down_by_steps_and_stays_at_the_ends() {
    let mut speed = Speed::default();
    let mut heard = Vec::new();
    for _ in 0..6 {
        if let Some(Order::Speed(speed)) = speed.step(1) {
            heard.push(speed.hundredths());
        }
    }
    assert_eq!(heard, [125, 150, 175, 200, 200, 200]);
    for _ in 0..9 {
        speed.step(-1);
    }
    assert_eq!(speed.hundredths(), 25);
}

#[test]
fn only_a_speed_of_the_menu_can_be_chosen() {
    let mut speed = Speed::default();
    assert_eq!(speed.choose(150), Some(Order::Speed(Speed::new(150))));
    assert_eq!(speed.choose(151), None);
    assert_eq!(speed.hundredths(), 150);
    assert_eq!(Speed::new(7), Speed::default());
}

#[test]
fn from_a_speed_of_the_elements_own_the_next_step_is_one_of_the_menu() {
    let mut speed = Speed::default();
    speed.changed(110);
    assert_eq!(speed.hundredths(), 110);
    speed.step(1);
    assert_eq!(speed.hundredths(), 150);
    speed.changed(300);
    speed.step(-1);
    assert!(Speed::CHOICES.contains(&speed.hundredths()));
}
