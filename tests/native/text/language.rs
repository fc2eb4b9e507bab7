use std::collections::BTreeSet;

use story_widget::feed::Direction;
use story_widget::text::language::{as_json, loader_as_json};
use story_widget::text::{Language, Message, Words, choose};

/// The CLDR categories a language tells apart in whole numbers below a million.
fn categories(language: Language) -> &'static [&'static str] {
    match language {
        Language::English | Language::German | Language::Spanish | Language::French => &["one", "other"],
        Language::Arabic => &["zero", "one", "two", "few", "many", "other"],
    }
}

fn forms(template: &str) -> BTreeSet<&str> {
    template.split('|').filter_map(|form| form.split_once(':')).map(|(category, _)| category).collect()
}

fn gaps(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|gap| gap.split_once('}')).map(|(name, _)| name).collect()
}

fn counts(message: Message) -> bool {
    Language::English.say(message).contains("|other:")
}

fn each(check: impl Fn(Language, Message, &'static str)) {
    for language in Language::ALL {
        for &message in Message::ALL {
            check(language, message, language.say(message));
        }
    }
}

#[test]
fn every_language_says_something_for_every_message() {
    each(|language, message, says| assert!(!says.is_empty(), "{language:?} {message:?}"));
}

#[test]
fn every_translation_has_the_gaps_of_english() {
    each(|language, message, says| {
        let english = gaps(choose(Language::English.say(message), "other"));
        assert_eq!(gaps(choose(says, "other")), english, "{language:?} {message:?}");
        assert!(gaps(says).is_subset(&english), "{language:?} {message:?}");
    });
}

#[test]
fn what_counts_has_the_forms_its_language_tells_apart() {
    each(|language, message, says| {
        if counts(message) {
            let needed: BTreeSet<&str> = categories(language).iter().copied().collect();
            assert_eq!(forms(says), needed, "{language:?} {message:?}");
        } else {
            assert!(!says.contains('|'), "{language:?} {message:?}");
        }
    });
}

#[test]
fn sentences_end_in_one_language_where_they_end_in_english() {
    each(|language, message, says| {
        let stop = |text: &str| text.ends_with('.');
        assert_eq!(stop(says), stop(Language::English.say(message)), "{language:?} {message:?}");
    });
}

#[test]
fn no_translation_has_space_to_spare() {
    each(|language, message, says| {
        let forms: Vec<&str> = categories(language).iter().map(|category| choose(says, category)).collect();
        for form in forms {
            assert!(!form.contains("  "), "{language:?} {message:?}");
            assert!(form.trim() == form || message == Message::Comma, "{language:?} {message:?}");
        }
    });
}

#[test]
fn the_two_accepting_and_rejecting_buttons_differ_in_every_language() {
    for language in Language::ALL {
        assert_ne!(language.say(Message::AcceptOptional), language.say(Message::RejectOptional));
        assert_ne!(language.say(Message::AcceptAll), language.say(Message::RejectAll));
    }
}

#[test]
fn a_language_file_lists_what_the_language_says_in_the_order_of_the_messages() {
    for language in Language::ALL {
        let list: Vec<String> = serde_json::from_str(&as_json(language)).expect("an array of strings");
        let words = Words::from_list(list).expect("as many as there are messages");
        for &message in Message::ALL {
            assert_eq!(words.say(message), language.say(message));
        }
    }
}

#[test]
fn the_loader_gets_its_words_by_language() {
    let words: serde_json::Value = serde_json::from_str(&loader_as_json()).expect("an object");
    assert_eq!(words["en"], serde_json::json!(["Play video", "The story player cannot run here."]));
    assert_eq!(words["de"][0], "Video abspielen");
    assert_eq!(words.as_object().map(serde_json::Map::len), Some(Language::ALL.len()));
}

#[test]
fn each_language_has_its_tag_its_own_name_and_its_direction() {
    let rows = Language::ALL.map(|language| (language.tag(), language.own_name(), language.direction()));
    assert_eq!(
        rows,
        [
            ("en", "English", Direction::Ltr),
            ("ar", "العربية", Direction::Rtl),
            ("de", "Deutsch", Direction::Ltr),
            ("es", "español", Direction::Ltr),
            ("fr", "français", Direction::Ltr),
        ]
    );
}
