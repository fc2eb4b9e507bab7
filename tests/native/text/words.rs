use story_widget::text::language::as_json;
use story_widget::text::{EnglishLocale, Language, Message, SettingsMessage, Words};

fn list(language: Language) -> Vec<String> {
    serde_json::from_str(&as_json(language)).expect("an array of strings")
}

#[test]
fn without_a_loaded_language_the_words_are_english() {
    assert_eq!(Words::default(), Words::ENGLISH);
    for &message in Message::ALL {
        assert_eq!(Words::ENGLISH.say(message), Language::English.say(message));
    }
}

#[test]
fn a_loaded_language_says_all_of_it() {
    let words = Words::from_list(list(Language::French)).expect("a whole list");
    assert_eq!(words.say(Message::PlayVideo), "Lire la vidéo");
    assert_eq!(words.say(Message::CannotRun), "Le lecteur ne peut pas fonctionner ici.");
    assert_eq!(words.clone(), words);
}

#[test]
fn a_list_of_another_version_is_refused() {
    let mut short = list(Language::German);
    short.pop();
    assert_eq!(Words::from_list(short), None);
    let mut long = list(Language::German);
    long.push("Neu".to_owned());
    assert_eq!(Words::from_list(long), None);
    assert_eq!(Words::from_list(Vec::new()), None);
}

#[test]
fn counts_take_the_form_of_their_number() {
    let count = |message, n| Words::ENGLISH.count(message, n, &EnglishLocale);
    assert_eq!(count(Message::TopDownloads, 24), "Top downloads in last 24 hours");
    assert_eq!(count(Message::TopDownloads, 1), "Top downloads in last hour");
    assert_eq!(count(Message::MoreRows, 25), "25 more");
    assert_eq!(count(Message::DownloadCount, 1), "1 download");
    assert_eq!(count(Message::DownloadCount, 12_400), "12,400 downloads");
    assert_eq!(count(Message::UseWithin, 1), "Use within 1 hour");
    let kept = Words::ENGLISH.count(SettingsMessage::KeptForDays, 182, &EnglishLocale);
    assert_eq!(kept, "Your choice is kept for 182 days.");
}

#[test]
fn names_are_listed_with_the_comma_of_the_language() {
    let names = ["Chad".to_owned(), "Oman".to_owned()];
    assert_eq!(Words::ENGLISH.list(&names), "Chad, Oman");
    let arabic = Words::from_list(list(Language::Arabic)).expect("a whole list");
    assert_eq!(arabic.list(&names), "Chad، Oman");
    assert_eq!(arabic.list(&[]), "");
}

#[test]
fn the_last_choice_is_told_with_its_day() {
    let values = [("choice", "necessary cookies only"), ("date", "March 3, 2026")];
    assert_eq!(
        Words::ENGLISH.fill(SettingsMessage::YouChose, &values),
        "You chose necessary cookies only on March 3, 2026"
    );
}
