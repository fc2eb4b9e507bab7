//! Volume and mute.

use story_widget::state::player::{Order, Sound};

#[test]
fn sound_begins_loud_and_on() {
    let sound = Sound::default();
    assert_eq!((sound.volume(), sound.is_muted(), sound.heard()), (100, false, 100));
}

#[test]
fn mute_and_back_is_as_loud_as_before() {
    let mut sound = Sound::new(40, false);
    assert_eq!(sound.toggle_mute(), Order::Sound(Sound::new(40, true)));
    assert_eq!(sound.heard(), 0);
    assert_eq!(sound.toggle_mute(), Order::Sound(Sound::new(40, false)));
}

#[test]
fn switching_on_what_has_no_volume_can_be_heard() {
    let mut sound = Sound::new(0, false);
    sound.toggle_mute();
    assert_eq!((sound.heard(), sound.is_muted()), (10, false));
}

#[test]
fn volume_stays_between_silence_and_full() {
    let mut sound = Sound::new(95, false);
    sound.volume_by(10);
    assert_eq!(sound.heard(), 100);
    sound.volume_by(-100);
    sound.volume_by(-10);
    assert_eq!((sound.heard(), sound.is_muted()), (0, true));
    assert_eq!(Sound::new(255, false).volume(), 100);
}

#[test]
fn louder_from_mute_begins_at_silence() {
    let mut sound = Sound::new(80, true);
    sound.volume_by(10);
    assert_eq!((sound.heard(), sound.is_muted()), (10, false));
}

#[test]
fn the_slider_at_nothing_is_mute_and_the_button_brings_the_volume_back() {
    let mut sound = Sound::new(80, false);
    sound.volume_to(0);
    assert!(sound.is_muted());
    sound.toggle_mute();
    assert_eq!(sound.heard(), 80);
}

#[test]
fn what_the_element_reports_is_taken() {
    let mut sound = Sound::default();
    sound.changed(30, true);
    assert_eq!(sound, Sound::new(30, true));
}
