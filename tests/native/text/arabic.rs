//! A locale with the plural rule of Arabic, which has every category there is.

use story_widget::feed::Civil;
use story_widget::text::language::as_json;
use story_widget::text::{EnglishLocale, Language, Locale, Message, Words};

pub(crate) struct ArabicLocale;

impl Locale for ArabicLocale {
    fn number(&self, n: u64) -> String {
        n.to_string()
    }

    // CLDR, plural rules, ar.
    fn plural(&self, n: u64) -> &'static str {
        match (n, n % 100) {
            (0, _) => "zero",
            (1, _) => "one",
            (2, _) => "two",
            (_, 3..=10) => "few",
            (_, 11..=99) => "many",
            _ => "other",
        }
    }

    fn day(&self, civil: Civil) -> String {
        let month = if civil.month == 9 { "سبتمبر" } else { "" };
        format!("{} {month} {}", civil.day, civil.year)
    }

    fn time(&self, civil: Civil) -> String {
        EnglishLocale.time(civil)
    }

    fn region(&self, code: &str) -> Option<String> {
        (code == "US").then(|| "الولايات المتحدة".to_owned())
    }

    fn language_name(&self, tag: &str) -> Option<String> {
        (tag == "fr").then(|| "français".to_owned())
    }
}

pub(crate) fn words() -> Words {
    let list = serde_json::from_str(&as_json(Language::Arabic)).expect("an array of strings");
    Words::from_list(list).expect("a list as long as the messages")
}

#[test]
fn hours_are_counted_in_arabic_with_the_dual_and_both_plurals() {
    let count = |n| words().count(Message::UseWithin, n, &ArabicLocale);
    assert_eq!(count(1), "يُستخدم خلال ساعة واحدة");
    assert_eq!(count(2), "يُستخدم خلال ساعتين");
    assert_eq!(count(3), "يُستخدم خلال 3 ساعات");
    assert_eq!(count(48), "يُستخدم خلال 48 ساعة");
    assert_eq!(count(100), "يُستخدم خلال 100 ساعة");
}
