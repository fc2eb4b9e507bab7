//! Which captions are shown.

use story_widget::feed::TrackKind;
use story_widget::state::player::{Captions, KeptCaptions, LostCaptions, Order};

use super::track;

fn two_languages() -> Captions {
    Captions::new(&[
        track(TrackKind::Chapters, true),
        track(TrackKind::Captions, false),
        track(TrackKind::Metadata, false),
        track(TrackKind::Subtitles, false),
    ])
}

#[test]
fn only_captions_and_subtitles_are_in_the_menu_and_none_is_on() {
    let captions = two_languages();
    assert_eq!(captions.tracks(), [1, 3]);
    assert_eq!(captions.shown(), None);
}

#[test]
fn what_the_agency_wants_shown_is_on_at_first() {
    let captions = Captions::new(&[track(TrackKind::Captions, false), track(TrackKind::Captions, true)]);
    assert_eq!(captions.shown(), Some(1));
}

#[test]
fn the_button_shows_the_first_and_then_the_last_one_shown() {
    let mut captions = two_languages();
    assert_eq!(captions.toggle(), Some(Order::Captions(Some(1))));
    assert_eq!(captions.choose(Some(3)), Some(Order::Captions(Some(3))));
    assert_eq!(captions.toggle(), Some(Order::Captions(None)));
    assert_eq!(captions.toggle(), Some(Order::Captions(Some(3))));
}

#[test]
fn without_captions_the_button_does_nothing() {
    let mut captions = Captions::new(&[track(TrackKind::Chapters, false)]);
    assert_eq!(captions.toggle(), None);
    assert!(captions.tracks().is_empty());
}

#[test]
fn a_track_that_is_not_in_the_menu_cannot_be_chosen() {
    let mut captions = two_languages();
    assert_eq!(captions.choose(Some(0)), None);
    assert_eq!(captions.choose(Some(9)), None);
    assert_eq!(captions.shown(), None);
}

#[test]
fn a_track_that_does_not_load_leaves_the_menu_and_the_screen() {
    let mut captions = two_languages();
    captions.choose(Some(3));
    assert_eq!(captions.failed(3), LostCaptions::AskedAgain);
    assert_eq!((captions.tracks(), captions.shown()), (&[1, 3][..], Some(3)));
    assert_eq!(captions.failed(3), LostCaptions::Gone { were_shown: true });
    assert_eq!((captions.tracks(), captions.shown()), (&[1][..], None));
    assert_eq!(captions.toggle(), Some(Order::Captions(Some(1))));
    captions.toggle();
    captions.failed(1);
    assert_eq!(captions.failed(1), LostCaptions::Gone { were_shown: false });
    assert_eq!(captions.toggle(), None);
}

#[test]
fn captions_that_were_lost_are_back_with_the_network_unless_others_were_chosen_since() {
    let lost = || {
        let mut captions = two_languages();
        captions.choose(Some(3));
        captions.failed(3);
        captions.failed(3);
        captions
    };
    let mut captions = lost();
    assert_eq!(captions.online(), [3]);
    assert_eq!((captions.tracks(), captions.shown()), (&[1, 3][..], Some(3)));
    assert_eq!(captions.online(), [0; 0], "once");
    assert_eq!(captions.failed(3), LostCaptions::AskedAgain, "with two tries again");
    for chosen in [Some(1), None] {
        let mut captions = lost();
        captions.choose(chosen);
        assert_eq!(captions.online(), [3], "{chosen:?}");
        assert_eq!((captions.tracks(), captions.shown()), (&[1, 3][..], chosen));
    }
}

#[test]
fn captions_inside_the_footage_are_left_to_the_browser() {
    assert_eq!(Captions::new(&[]).changed(&[0], false), None);
    let mut captions = two_languages();
    assert_eq!(captions.changed(&[4], false), None);
    captions.choose(Some(1));
    assert_eq!(captions.changed(&[4], false), Some(Order::Captions(Some(1))), "but never beside others");
}

#[test]
fn what_the_browser_shows_beside_it_is_taken_away() {
    let mut captions = two_languages();
    assert_eq!(captions.changed(&[1], false), Some(Order::Captions(None)));
    captions.choose(Some(3));
    assert_eq!(captions.changed(&[1, 3], false), Some(Order::Captions(Some(3))));
    assert_eq!(captions.changed(&[1, 3], true), Some(Order::Captions(Some(3))), "two at once, whoever asks");
    assert_eq!(captions.changed(&[3], false), None);
    assert_eq!(captions.shown(), Some(3));
}

#[test]
fn what_is_chosen_in_the_browsers_own_menu_is_chosen() {
    let mut captions = two_languages();
    assert_eq!(captions.changed(&[3], true), Some(Order::Captions(Some(3))));
    assert_eq!(captions.shown(), Some(3));
    assert_ne!(captions.kept(&[]), KeptCaptions::Unchosen);
    assert_eq!(captions.changed(&[], true), Some(Order::Captions(None)));
    assert_eq!(captions.shown(), None);
}

#[test]
fn what_was_asked_for_is_no_choice_when_it_comes() {
    let mut captions = Captions::new(&[track(TrackKind::Captions, true)]);
    assert_eq!(captions.changed(&[0], true), None);
    assert_eq!(captions.kept(&[]), KeptCaptions::Unchosen);
}
