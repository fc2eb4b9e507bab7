use story_widget::feed::{Links, Seconds, Source, Video};
use story_widget::state::Player;
use story_widget::state::player::{Speed, StreamEvent};
use story_widget::text::player::{
    key, play_name, position, quality_auto, quality_names, speed, track_name, volume,
};
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
    assert_eq!(volume(80, &arabic::words(), &ArabicLocale), "80\u{200e}%\u{200e}");
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
    assert_eq!(speed(Speed::new(150), &arabic::words(), &ArabicLocale), "1.5×");
}

#[test]
fn a_key_is_called_as_it_is_printed() {
    let names = [" ", "k", "ArrowLeft", "ArrowDown", "Home", "<", "é"].map(|name| key(name, &Words::ENGLISH));
    assert_eq!(names, ["Space", "K", "←", "↓", "Home", "<", "É"]);
}

/// A player of a stream with the levels of that line.
fn streaming(levels: &str) -> Player {
    let links =
        Links::new("https://feeds.example/", true, |reference, base| Some([base, reference].concat()));
    let src = links.link("clip.m3u8").expect("a link");
    let kind = "application/vnd.apple.mpegurl".to_owned();
    let source = Source { src, kind, size: None, bitrate_kbps: None, label: None };
    let video = Video { sources: vec![source], ..Video::default() };
    let mut player = Player::new(&video);
    player.quality.loads(&video.sources[0]);
    player.streamed(StreamEvent::read(levels).expect("levels"), 0);
    player
}

#[test]
fn a_quality_is_called_by_its_height_and_where_two_are_as_high_by_their_bitrate_too() {
    let player = streaming("levels 360:1900 180:42 360:700 :90 :");
    assert_eq!(
        quality_names(&player.quality, &Words::ENGLISH, &EnglishLocale),
        ["360p, 1,900 kbit/s", "360p, 700 kbit/s", "180p", "90 kbit/s", "5"]
    );
    assert_eq!(
        quality_names(&streaming("levels 360:1900 360:700").quality, &arabic::words(), &ArabicLocale)[1],
        "360p، 700 كيلوبت/ث"
    );
}

#[test]
fn what_is_left_to_the_player_is_named_with_what_it_shows() {
    let mut player = streaming("levels 360:109 180:42");
    let auto = |player: &Player| {
        let names = quality_names(&player.quality, &Words::ENGLISH, &EnglishLocale);
        quality_auto(&player.quality, &names, &Words::ENGLISH)
    };
    assert_eq!(auto(&player), "Auto");
    player.streamed(StreamEvent::Level(1), 0);
    assert_eq!(auto(&player), "Auto (180p)");
    player.choose_quality(Some(0), 0);
    assert_eq!(auto(&player), "Auto", "where it is not left to the player nothing is said of it");
}
