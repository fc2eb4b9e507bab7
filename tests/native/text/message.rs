use story_widget::text::language::Translated;
use story_widget::text::{
    COUNT, Language, Message, PlayerMessage, Sayable, SettingsMessage, SheetMessage, ThirdPartyMessage,
    TranscriptMessage,
};

fn english(message: impl Translated) -> &'static str {
    Language::English.say(message)
}

#[test]
fn the_names_of_the_contract_are_exact_in_english() {
    let names = [
        (Message::PlayVideo, "Play video"),
        (Message::PlayHeadlineDuration, "Play video, {headline}, {duration}"),
        (Message::Pause, "Pause"),
        (Message::Restrictions, "Restrictions"),
        (Message::RestrictionsUnknown, "Restrictions unknown, ask the source"),
        (Message::PartsOfThisVideo, "Parts of this video"),
        (Message::FullTerms, "Full terms"),
        (Message::LicenseThisVideo, "License this video"),
        (Message::CopyCredit, "Copy credit"),
        (Message::Description, "Description"),
        (Message::Transcript, "Transcript"),
        (Message::Shotlist, "Shotlist"),
        (Message::ShowMore, "Show more"),
        (Message::ShownOf, "{shown} of {total} shown"),
        (Message::AcceptOptional, "Accept optional"),
        (Message::RejectOptional, "Reject optional"),
        (Message::OpenSettings, "Open settings"),
        (Message::CookieSettings, "Cookie settings"),
        (Message::ChoiceSaved, "Your choice was saved"),
        (Message::Retry, "Retry"),
        (Message::Published, "Published"),
        (Message::Offline, "You are offline"),
        (Message::NotAvailable, "This story is not available."),
    ];
    for (message, name) in names {
        assert_eq!(english(message), name);
    }
    let of_settings = [
        (SettingsMessage::AcceptAll, "Accept all"),
        (SettingsMessage::RejectAll, "Reject all"),
        (SettingsMessage::Save, "Save"),
        (SettingsMessage::OffByBrowser, "off, your browser asked"),
    ];
    for (message, name) in of_settings {
        assert_eq!(english(message), name);
    }
    assert_eq!(english(PlayerMessage::Buffering), "Buffering");
    assert_eq!(english(SheetMessage::Speed), "Speed");
}

#[test]
fn no_other_button_begins_with_play() {
    let play = [Message::PlayVideo, Message::PlayHeadline, Message::PlayHeadlineDuration];
    for &message in Message::ALL {
        assert_eq!(english(message).starts_with("Play"), play.contains(&message), "{message:?}");
    }
    assert!(!PlayerMessage::ALL.iter().any(|&message| english(message).starts_with("Play")));
    assert!(!SheetMessage::ALL.iter().any(|&message| english(message).starts_with("Play")));
    assert!(!SettingsMessage::ALL.iter().any(|&message| english(message).starts_with("Play")));
    assert!(!TranscriptMessage::ALL.iter().any(|&message| english(message).starts_with("Play")));
    // Its name, which is no button's.
    let others = ThirdPartyMessage::ALL.iter().filter(|&&message| message != ThirdPartyMessage::PlayerOf);
    assert!(!others.clone().any(|&message| english(message).starts_with("Play")));
}

#[test]
fn the_first_layer_names_what_is_necessary_what_is_optional_and_how_to_manage_it() {
    assert_eq!(
        [Message::CookiesNecessary, Message::CookiesOptional, Message::CookiesManaged].map(english).join(" "),
        "Some cookies are necessary and cannot be switched off. Others are optional and improve your \
         visit. Choose now, or manage them at any time in the cookie settings."
    );
}

#[test]
fn every_message_is_listed_once_and_at_its_own_place() {
    let mut places: Vec<usize> = Message::ALL.iter().map(|message| message.place()).collect();
    places.extend(PlayerMessage::ALL.iter().map(|message| message.place()));
    places.extend(SettingsMessage::ALL.iter().map(|message| message.place()));
    places.extend(SheetMessage::ALL.iter().map(|message| message.place()));
    places.extend(TranscriptMessage::ALL.iter().map(|message| message.place()));
    places.extend(ThirdPartyMessage::ALL.iter().map(|message| message.place()));
    assert_eq!(places, (0..COUNT).collect::<Vec<_>>());
    // The loader finds its words by this number.
    assert_eq!(Message::CannotRun.place(), Message::CannotRun as usize);
}

#[test]
fn the_loader_says_two_things() {
    let words: Vec<&str> = Message::LOADER.iter().map(|&message| english(message)).collect();
    assert_eq!(words, ["Play video", "The story player cannot run here."]);
}
