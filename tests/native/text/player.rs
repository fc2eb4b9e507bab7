use story_widget::feed::Seconds;
use story_widget::state::player::Speed;
use story_widget::text::player::{key, play_name, position, speed, track_name, volume};
use story_widget::text::{EnglishLocale, Words};

use super::arabic::{self, ArabicLocale};

fn seconds(seconds: u32) -> Seconds {
    Seconds::from_millis(seconds * 1000).expect("at most a day")
}

#[test]
fn the_button_that_plays_is_named_after_the_headline_and_its_length() {
    let name = |length| play_name("Ferry runs again", length, &Words::ENGLISH, &EnglishLocale);
    assert_eq!(name(Some(seconds(60))), "Play video, Ferry runs again, 1 minute");
    assert_eq!(name(None), "Play video, Ferry runs again");
}

#[test]
fn a_headline_with_braces_is_said_as_written() {
    assert_eq!(
        play_name("{duration}", Some(seconds(5)), &Words::ENGLISH, &EnglishLocale),
        "Play video, {duration}, 5 seconds"
    );
}

#[test]
fn the_seek_slider_says_where_it_stands() {
    let value = |length| position(seconds(12), length, &Words::ENGLISH, &EnglishLocale);
    assert_eq!(value(Some(seconds(60))), "0 minutes 12 seconds of 1 minute");
    assert_eq!(value(None), "0 minutes 12 seconds");
}

#[test]
fn the_volume_slider_says_a_percentage() {
    assert_eq!(volume(80, &Words::ENGLISH, &EnglishLocale), "80%");
    assert_eq!(volume(80, &arabic::words(), &ArabicLocale), "80٪");
}

#[test]
fn captions_are_called_by_their_label_else_by_their_language_else_by_what_they_are() {
    let name = |label, srclang| track_name(label, srclang, &arabic::words(), &ArabicLocale);
    assert_eq!(name(Some("French (SDH)"), Some("fr")), "French (SDH)");
    assert_eq!(name(None, Some("fr")), "français");
    assert_eq!(name(None, Some("tlh")), "tlh");
    assert_eq!(track_name(None, None, &Words::ENGLISH, &EnglishLocale), "Captions");
}

#[test]
fn a_speed_is_written_as_the_language_writes_numbers() {
    let english = |hundredths| speed(Speed::new(hundredths), &Words::ENGLISH, &EnglishLocale);
    assert_eq!(english(100), "Normal");
    assert_eq!([25, 50, 75, 125, 200].map(english), ["0.25×", "0.5×", "0.75×", "1.25×", "2×"]);
    assert_eq!(speed(Speed::new(150), &arabic::words(), &ArabicLocale), "1٫5×");
}

#[test]
fn a_key_is_called_as_it_is_printed() {
    let names = [" ", "k", "ArrowLeft", "ArrowDown", "Home", "<", "é"].map(|name| key(name, &Words::ENGLISH));
    assert_eq!(names, ["Space", "K", "←", "↓", "Home", "<", "É"]);
}
