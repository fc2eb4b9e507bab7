//! The keys of the player.

use story_widget::state::player::{Command, Focus, KEY_TABLE, KeyPress, Shortcuts};

fn command(press: KeyPress<'_>) -> Option<Command> {
    Shortcuts::default().command(press)
}

fn press(key: &str) -> KeyPress<'_> {
    KeyPress { key, code: "", modified: false, repeated: false, focus: Focus::Card }
}

#[test]
fn each_key_asks_for_what_the_help_says() {
    let expected = [
        (" ", Command::Play),
        ("k", Command::Play),
        ("m", Command::Mute),
        ("f", Command::FullScreen),
        ("c", Command::Captions),
        ("ArrowLeft", Command::SeekBy(-5_000)),
        ("ArrowRight", Command::SeekBy(5_000)),
        ("j", Command::SeekBy(-10_000)),
        ("l", Command::SeekBy(10_000)),
        ("ArrowUp", Command::VolumeBy(10)),
        ("ArrowDown", Command::VolumeBy(-10)),
        ("0", Command::SeekToTenth(0)),
        ("1", Command::SeekToTenth(1)),
        ("9", Command::SeekToTenth(9)),
        ("Home", Command::SeekToStart),
        ("End", Command::SeekToEnd),
        ("i", Command::PictureInPicture),
        ("<", Command::SpeedBy(-1)),
        (">", Command::SpeedBy(1)),
        (",", Command::FrameBy(-1)),
        (".", Command::FrameBy(1)),
        ("?", Command::Help),
    ];
    for (key, wanted) in expected {
        assert_eq!(command(press(key)), Some(wanted), "{key:?}");
    }
}

#[test]
fn other_keys_are_left_to_the_page() {
    for key in ["Tab", "Enter", "Escape", "a", "PageDown", "F5", "", "kk", "Dead"] {
        assert_eq!(command(press(key)), None, "{key:?}");
    }
}

#[test]
fn caps_lock_changes_nothing() {
    assert_eq!(command(press("K")), Some(Command::Play));
    assert_eq!(command(press("M")), Some(Command::Mute));
}

#[test]
fn no_key_is_bound_twice() {
    let mut keys: Vec<&str> = KEY_TABLE.iter().flat_map(|row| row.keys).copied().collect();
    let all = keys.len();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), all);
}

#[test]
fn keys_with_control_alt_or_meta_are_the_browsers() {
    for row in KEY_TABLE {
        for key in row.keys {
            assert_eq!(command(KeyPress { modified: true, ..press(key) }), None, "{key:?}");
        }
    }
}

#[test]
fn nothing_typed_into_a_field_reaches_the_player() {
    for row in KEY_TABLE {
        for key in row.keys {
            assert_eq!(command(KeyPress { focus: Focus::Field, ..press(key) }), None, "{key:?}");
        }
    }
}

#[test]
fn arrows_home_and_end_belong_to_a_slider_and_the_rest_does_not() {
    let on_slider = |key| command(KeyPress { focus: Focus::Slider, ..press(key) });
    for key in ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"] {
        assert_eq!(on_slider(key), None, "{key}");
    }
    assert_eq!(on_slider("k"), Some(Command::Play));
    assert_eq!(on_slider("5"), Some(Command::SeekToTenth(5)));
}

#[test]
fn space_on_a_button_presses_that_button_only() {
    let on_button = |key| command(KeyPress { focus: Focus::Button, ..press(key) });
    assert_eq!(on_button(" "), None);
    assert_eq!(on_button("k"), Some(Command::Play));
}

#[test]
fn a_key_held_down_goes_on_seeking_and_switches_once() {
    let held = |key| command(KeyPress { repeated: true, ..press(key) });
    assert_eq!(held("ArrowRight"), Some(Command::SeekBy(5_000)));
    assert_eq!(held("ArrowUp"), Some(Command::VolumeBy(10)));
    assert_eq!(held("."), Some(Command::FrameBy(1)));
    for key in [" ", "k", "m", "f", "c", "i", "?"] {
        assert_eq!(held(key), None, "{key:?}");
    }
}

#[test]
fn controls_name_their_keys_to_assistive_technology() {
    let aria = |command| Shortcuts::default().aria(command);
    assert_eq!(aria(Command::Play).as_deref(), Some("Space k"));
    assert_eq!(aria(Command::Mute).as_deref(), Some("m"));
    assert_eq!(aria(Command::FullScreen).as_deref(), Some("f"));
    assert_eq!(aria(Command::Captions).as_deref(), Some("c"));
    assert_eq!(aria(Command::PictureInPicture).as_deref(), Some("i"));
    assert_eq!(aria(Command::SeekBy(10_000)).as_deref(), Some("l"));
    assert_eq!(aria(Command::SeekBy(1)), None);
}
