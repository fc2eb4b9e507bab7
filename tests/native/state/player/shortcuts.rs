//! The keys as the reader has them.

use story_widget::state::player::{Command, Focus, KEY_TABLE, KeyPress, Refused, Shortcuts};

fn press(key: &str) -> KeyPress<'_> {
    KeyPress { key, code: "", modified: false, repeated: false, focus: Focus::Card }
}

fn row(command: Command) -> usize {
    KEY_TABLE.iter().position(|row| row.command == command).expect("a row of the table")
}

#[test]
fn keys_that_are_switched_off_do_nothing_and_are_not_promised() {
    let mut shortcuts = Shortcuts::default();
    shortcuts.switch(false);
    for key in KEY_TABLE.iter().flat_map(|row| row.keys) {
        assert_eq!(shortcuts.command(press(key)), None, "{key:?}");
    }
    assert_eq!(shortcuts.aria(Command::Mute), None);
    shortcuts.switch(true);
    assert_eq!(shortcuts.command(press("m")), Some(Command::Mute));
}

#[test]
fn a_key_of_the_readers_takes_the_place_of_all_the_row_had() {
    let mut shortcuts = Shortcuts::default();
    assert_eq!(shortcuts.change(row(Command::Play), "p"), Ok(()));
    assert_eq!(shortcuts.command(press("p")), Some(Command::Play));
    assert_eq!(shortcuts.command(press("P")), Some(Command::Play));
    assert_eq!(shortcuts.command(press("k")), None);
    assert_eq!(shortcuts.command(press(" ")), None);
    assert_eq!(shortcuts.aria(Command::Play).as_deref(), Some("p"));
    assert_eq!(shortcuts.keys(row(Command::Play)), ["p"]);
    // What it had is free for another.
    assert_eq!(shortcuts.change(row(Command::Mute), "k"), Ok(()));
    assert_eq!(shortcuts.command(press("k")), Some(Command::Mute));
    shortcuts.reset();
    assert_eq!(shortcuts, Shortcuts::default());
}

#[test]
fn a_key_that_does_something_else_is_refused_and_said_of_which_row_it_is() {
    let mut shortcuts = Shortcuts::default();
    assert_eq!(shortcuts.change(row(Command::Play), "m"), Err(Refused::Taken(row(Command::Mute))));
    assert_eq!(shortcuts.change(row(Command::Play), "M"), Err(Refused::Taken(row(Command::Mute))));
    assert_eq!(shortcuts.change(row(Command::Play), "7"), Err(Refused::Taken(row(Command::SeekToTenth(0)))));
    assert_eq!(shortcuts, Shortcuts::default(), "nothing has changed");
}

#[test]
fn keys_that_every_page_needs_cannot_be_had() {
    let mut shortcuts = Shortcuts::default();
    for key in ["Tab", "Enter", "Escape", " ", "F1", "Shift", "Dead", "", "kk", "\u{7}"] {
        assert_eq!(shortcuts.change(row(Command::Mute), key), Err(Refused::NotAKey), "{key:?}");
    }
    for key in ["é", "ش", "ж", "+", "PageUp"] {
        assert_eq!(shortcuts.change(row(Command::Mute), key), Ok(()), "{key:?}");
        assert_eq!(shortcuts.command(press(key)), Some(Command::Mute), "{key:?}");
    }
}

#[test]
fn the_figures_stay_what_they_are() {
    let mut shortcuts = Shortcuts::default();
    assert_eq!(shortcuts.change(row(Command::SeekToTenth(0)), "x"), Err(Refused::NotAKey));
    assert_eq!(shortcuts.change(99, "x"), Err(Refused::NotAKey));
    assert_eq!(shortcuts.keys(99), [""; 0]);
}

#[test]
fn a_row_given_back_its_own_key_is_as_it_was() {
    let mut shortcuts = Shortcuts::default();
    let mute = row(Command::Mute);
    assert_eq!(shortcuts.change(mute, "x"), Ok(()));
    assert_eq!(shortcuts.keys(mute), ["x"]);
    assert_eq!(shortcuts.change(mute, "m"), Ok(()));
    assert_eq!(shortcuts.keys(mute), ["m"]);
    assert_eq!(shortcuts, Shortcuts::default());
}

#[test]
fn a_keyboard_without_latin_letters_has_the_same_keys_in_the_same_places() {
    let mut shortcuts = Shortcuts::default();
    let at = |key, code| KeyPress { code, ..press(key) };
    assert_eq!(shortcuts.command(at("л", "KeyK")), Some(Command::Play));
    assert_eq!(shortcuts.command(at("Ь", "KeyM")), Some(Command::Mute));
    assert_eq!(shortcuts.command(at("φ", "KeyF")), Some(Command::FullScreen));
    assert_eq!(shortcuts.command(at("٣", "Digit3")), Some(Command::SeekToTenth(3)));
    assert_eq!(shortcuts.command(at("ю", "Period")), None);
    // The letter that a keyboard of another order has there is the one that counts.
    assert_eq!(shortcuts.command(at("z", "KeyM")), None);
    assert_eq!(shortcuts.command(at("m", "Semicolon")), Some(Command::Mute));
    // And so is what the reader has chosen.
    assert_eq!(shortcuts.change(row(Command::Captions), "л"), Ok(()));
    assert_eq!(shortcuts.command(at("л", "KeyK")), Some(Command::Captions));
}
