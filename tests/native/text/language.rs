use std::collections::BTreeSet;
use std::fmt::Debug;

use story_widget::feed::Direction;
use story_widget::text::language::{Translated, as_json};
use story_widget::text::{
    Language, Message, PlayerMessage, Sayable, SettingsMessage, SheetMessage, ThirdPartyMessage,
    TranscriptMessage, Words, choose,
};

/// The CLDR categories a language tells apart in whole numbers below a million.
fn categories(language: Language) -> &'static [&'static str] {
    match language {
        Language::English
        | Language::German
        | Language::Spanish
        | Language::Persian
        | Language::French
        | Language::Hindi
        | Language::Portuguese
        | Language::Turkish
        | Language::Accented
        | Language::Mirrored => &["one", "other"],
        Language::Hebrew => &["one", "two", "other"],
        Language::Russian => &["one", "few", "many", "other"],
        Language::Chinese | Language::Indonesian | Language::Japanese => &["other"],
        Language::Arabic => &["zero", "one", "two", "few", "many", "other"],
    }
}

fn forms(template: &str) -> BTreeSet<&str> {
    template.split('|').filter_map(|form| form.split_once(':')).map(|(category, _)| category).collect()
}

fn gaps(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|gap| gap.split_once('}')).map(|(name, _)| name).collect()
}

/// A message of any table: its name, what English says, and what a language says.
struct Row {
    language: Language,
    name: String,
    english: &'static str,
    says: &'static str,
}

impl Row {
    fn counts(&self) -> bool {
        self.english.contains("|other:")
    }
}

fn rows_of<M: Translated + Debug>(language: Language, table: &'static [M]) -> impl Iterator<Item = Row> {
    table.iter().map(move |&message| Row {
        language,
        name: format!("{language:?} {message:?}"),
        english: message.english(),
        says: language.say(message),
    })
}

fn rows() -> Vec<Row> {
    let of = |language| {
        rows_of(language, Message::ALL)
            .chain(rows_of(language, PlayerMessage::ALL))
            .chain(rows_of(language, SettingsMessage::ALL))
            .chain(rows_of(language, SheetMessage::ALL))
            .chain(rows_of(language, TranscriptMessage::ALL))
            .chain(rows_of(language, ThirdPartyMessage::ALL))
    };
    Language::ALL.into_iter().flat_map(of).collect()
}

#[test]
fn every_language_says_something_for_every_message() {
    for row in rows() {
        assert!(!row.says.is_empty(), "{}", row.name);
    }
}

#[test]
fn every_translation_has_the_gaps_of_english() {
    for row in rows() {
        let english = gaps(choose(row.english, "other"));
        assert_eq!(gaps(choose(row.says, "other")), english, "{}", row.name);
        assert!(gaps(row.says).is_subset(&english), "{}", row.name);
    }
}

#[test]
fn what_counts_has_the_forms_its_language_tells_apart() {
    for row in rows() {
        if row.counts() {
            let needed: BTreeSet<&str> = categories(row.language).iter().copied().collect();
            assert_eq!(forms(row.says), needed, "{}", row.name);
        } else {
            assert!(!row.says.contains('|'), "{}", row.name);
        }
    }
}

#[test]
fn sentences_end_in_one_language_where_they_end_in_english() {
    for row in rows() {
        let mark = match row.language {
            Language::Chinese | Language::Japanese => "。",
            Language::Hindi => "।",
            _ => ".",
        };
        // One that is a stop ends no sentence.
        let stop = |text: &str, mark: &str| text.len() > 1 && text.ends_with(mark);
        assert_eq!(stop(row.says, mark), stop(row.english, "."), "{}", row.name);
        assert!(mark == "." || !stop(row.says, "."), "{}", row.name);
    }
}

#[test]
fn no_translation_has_space_to_spare() {
    let signs = [Message::Comma, Message::Colon].map(Sayable::english);
    for row in rows() {
        for form in categories(row.language).iter().map(|category| choose(row.says, category)) {
            assert!(!form.contains("  "), "{}", row.name);
            assert!(form.trim() == form || signs.contains(&row.english), "{}", row.name);
        }
    }
}

#[test]
fn the_two_accepting_and_rejecting_buttons_differ_in_every_language() {
    for language in Language::ALL {
        assert_ne!(language.say(Message::AcceptOptional), language.say(Message::RejectOptional));
        assert_ne!(language.say(SettingsMessage::AcceptAll), language.say(SettingsMessage::RejectAll));
    }
}

#[test]
fn a_language_file_lists_what_the_language_says_in_the_order_of_the_messages() {
    for language in Language::ALL {
        assert!(as_json(language).len() > 5_000, "{language:?} has all its words");
        let list: Vec<String> = serde_json::from_str(&as_json(language)).expect("an array of strings");
        let words = Words::from_list(list).expect("as many as there are messages");
        said_alike(&words, language, Message::ALL);
        said_alike(&words, language, PlayerMessage::ALL);
        said_alike(&words, language, SettingsMessage::ALL);
        said_alike(&words, language, SheetMessage::ALL);
        said_alike(&words, language, ThirdPartyMessage::ALL);
        said_alike(&words, language, TranscriptMessage::ALL);
    }
}

fn said_alike<M: Translated>(words: &Words, language: Language, table: &[M]) {
    for &message in table {
        assert_eq!(words.say(message), language.say(message));
    }
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
            ("fa", "فارسی", Direction::Rtl),
            ("fr", "français", Direction::Ltr),
            ("he", "עברית", Direction::Rtl),
            ("hi", "हिन्दी", Direction::Ltr),
            ("id", "Indonesia", Direction::Ltr),
            ("ja", "日本語", Direction::Ltr),
            ("pt", "português", Direction::Ltr),
            ("ru", "русский", Direction::Ltr),
            ("tr", "Türkçe", Direction::Ltr),
            ("zh", "中文", Direction::Ltr),
        ]
    );
}

#[test]
fn the_shell_runs_as_each_language_does() {
    let shell = include_str!("../../../style/shell.css");
    for language in Language::ALL {
        let is_turned = shell.contains(&format!(":lang({})", language.tag()));
        assert_eq!(is_turned, language.direction() == Direction::Rtl, "{language:?}");
    }
}

#[test]
fn preview_and_gallery_offer_each_language_by_its_own_name() {
    let menu = include_str!("../../../public/preview/languages.js");
    for language in Language::ALL {
        let row = format!("['{}', '{}'],", language.tag(), language.own_name());
        assert!(menu.contains(&row), "{row}");
    }
}

/// What a language for trying out pages says for a message.
fn pseudo(language: Language, message: Message) -> String {
    let list: Vec<String> = serde_json::from_str(&as_json(language)).expect("an array of strings");
    Words::from_list(list).expect("as many as there are messages").say(message).to_owned()
}

#[test]
fn a_language_for_trying_out_keeps_gaps_and_forms_and_changes_all_else() {
    for language in Language::PSEUDO {
        for &message in Message::ALL {
            let (english, says) = (message.english(), pseudo(language, message));
            assert_eq!(gaps(&says), gaps(english), "{language:?} {message:?}");
            if english.contains("|other:") {
                assert_eq!(forms(&says), forms(english), "{language:?} {message:?}");
            }
            assert_eq!(says == english, !english.contains(char::is_alphabetic), "{language:?} {message:?}");
        }
    }
    assert_eq!(pseudo(Language::Accented, Message::Description), "[Ďéšçŕîptîöñ]");
    assert_eq!(pseudo(Language::Mirrored, Message::Description), "\u{202e}Description\u{202c}");
}
