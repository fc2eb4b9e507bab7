//! How the reader likes the player, from visit to visit.

use proptest::prelude::*;
use story_widget::feed::{Track, TrackKind};
use story_widget::state::Player;
use story_widget::state::player::{Command, KEY_TABLE, Kept, KeptCaptions, Order, Sound, Speed};

use super::{minute, track};

fn spoken(language: &str) -> Track {
    Track { srclang: Some(language.to_owned()), ..track(TrackKind::Captions, false) }
}

#[test]
fn a_first_visit_is_the_volume_alone() {
    assert_eq!(Kept::default().write(), "100");
    assert_eq!(Kept::read("100"), Kept::default());
}

#[test]
fn all_a_reader_has_chosen_comes_back() {
    let mut kept = Kept { sound: Sound::new(30, true), speed: Speed::new(150), ..Kept::default() };
    kept.captions = KeptCaptions::On("ar".to_owned());
    kept.shortcuts.switch(false);
    let row = |command| KEY_TABLE.iter().position(|row| row.command == command).expect("a row");
    kept.shortcuts.change(row(Command::Play), "=").expect("a free key");
    kept.shortcuts.change(row(Command::Mute), "x").expect("a free key");
    assert_eq!(kept.write(), "30 muted speed=150 captions=on:ar keys=off key:Space== key:m=x");
    assert_eq!(Kept::read(&kept.write()), kept);
}

#[test]
fn only_what_was_changed_here_takes_the_place_of_what_another_story_has_kept() {
    let before = Kept { sound: Sound::new(80, false), ..Kept::default() };
    let elsewhere = "60 speed=150 captions=on:ar keys=off";
    let kept = |change: fn(&mut Kept)| {
        let mut now = before.clone();
        change(&mut now);
        Kept::read(elsewhere).with_changes(&before, &now).write()
    };
    assert_eq!(kept(|_| ()), elsewhere);
    assert_eq!(kept(|now| now.sound = Sound::new(80, true)), "80 muted speed=150 captions=on:ar keys=off");
    assert_eq!(kept(|now| now.speed = Speed::new(75)), "60 speed=75 captions=on:ar keys=off");
    assert_eq!(kept(|now| now.captions = KeptCaptions::Off), "60 speed=150 captions=off keys=off");
    assert_eq!(
        kept(|now| now.shortcuts.change(0, "x").expect("a free key")),
        "60 speed=150 captions=on:ar key:Space=x",
        "all keys are one choice"
    );
}

#[test]
fn what_an_earlier_version_kept_is_read() {
    assert_eq!(Kept::read("40 muted").sound, Sound::new(40, true));
    assert_eq!(Kept::read("40").sound, Sound::new(40, false));
}

#[test]
fn what_cannot_be_read_is_as_on_a_first_visit() {
    for line in ["", "loud", "speed=fast", "100 speed=7 captions=maybe key:=", "100 key:m=Tab key:zz=x"] {
        assert_eq!(Kept::read(line), Kept::default(), "{line:?}");
    }
}

#[test]
fn captions_come_back_in_their_language_and_only_if_they_were_chosen() {
    let mut video = minute();
    video.tracks = vec![spoken("en"), spoken("ar")];
    let mut player = Player::new(&video);
    assert_eq!(player.kept(&video.tracks).captions, KeptCaptions::Unchosen);
    player.captions.choose(Some(1));
    let kept = player.kept(&video.tracks);
    assert_eq!(kept.captions, KeptCaptions::On("ar".to_owned()));
    // The next story has them at another place.
    video.tracks = vec![spoken("ar"), spoken("en")];
    let mut next = Player::new(&video);
    assert!(next.remember(kept.clone(), &video.tracks).contains(&Order::Captions(Some(0))));
    assert_eq!(next.captions.shown(), Some(0));
    // One without that language shows what its agency wants.
    video.tracks = vec![spoken("fr")];
    let mut other = Player::new(&video);
    other.remember(kept, &video.tracks);
    assert_eq!(other.captions.shown(), None);
}

#[test]
fn what_footage_without_it_is_played_with_changes_nothing_of_what_was_chosen() {
    for chosen in [KeptCaptions::On("de".to_owned()), KeptCaptions::Off] {
        let mut player = Player::new(&minute());
        player.remember(Kept { captions: chosen.clone(), ..Kept::default() }, &[]);
        player.run(Command::Mute, 0);
        assert_eq!(player.kept(&[]).captions, chosen);
    }
    // A refresh without them, and one that has them again.
    let tracks = [spoken("de")];
    let mut player = Player::new(&minute());
    player.renew_captions(&[], &tracks);
    player.captions.choose(Some(0));
    player.renew_captions(&tracks, &[]);
    assert_eq!(player.captions.shown(), None);
    player.renew_captions(&[], &tracks);
    assert_eq!(player.captions.shown(), Some(0));
}

#[test]
fn keys_that_were_exchanged_come_back() {
    let row = |command| KEY_TABLE.iter().position(|row| row.command == command).expect("a row");
    let mut kept = Kept::default();
    for (command, key) in [(Command::Mute, "x"), (Command::FullScreen, "m"), (Command::Mute, "f")] {
        kept.shortcuts.change(row(command), key).expect("a free key");
    }
    assert_eq!(kept.write(), "100 key:f=m key:m=f");
    assert_eq!(Kept::read(&kept.write()), kept);
    // Of what cannot be had together, what is left keeps its own.
    assert_eq!(Kept::read("100 key:m=f key:c=f").write(), "100");
}

proptest! {
    #[test]
    fn any_line_is_read_and_what_is_read_is_written_as_it_was_read(line in "\\PC{0,80}") {
        let kept = Kept::read(&line);
        prop_assert_eq!(Kept::read(&kept.write()), kept);
    }
}
