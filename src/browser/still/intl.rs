//! What the Unicode Consortium's own library knows of a language, where there is no browser to ask.
//! Not here: the same by a browser (`intl::platform`).

use icu_datetime::fieldsets::{T, YMD};
use icu_datetime::input::{Date, Time};
use icu_datetime::options::Alignment;
use icu_datetime::{DateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale::extensions::unicode::{key, value};
use icu_locale::names::{
    LanguageIdentifierDisplayName, LanguageIdentifierDisplayNameOptions, RegionDisplayName,
};
use icu_locale::{LanguageIdentifier, Locale};
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};

use crate::browser::Zone;
use crate::feed::Civil;

/// A number as the language writes it.
pub(in crate::browser) fn number(tag: &str, n: u64) -> Option<String> {
    let formatter =
        DecimalFormatter::try_new(locale(tag)?.into(), DecimalFormatterOptions::default()).ok()?;
    Some(formatter.format(&n.into()).to_string())
}

/// The CLDR category of a count.
pub(in crate::browser) fn plural(tag: &str, n: u64) -> &'static str {
    let rules = locale(tag)
        .and_then(|locale| PluralRules::try_new(locale.into(), PluralRulesOptions::default()).ok());
    match rules.map_or(PluralCategory::Other, |rules| rules.category_for(n)) {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// A day, with its month as a word.
pub(in crate::browser) fn day(tag: &str, civil: Civil) -> Option<String> {
    let date = Date::try_new_iso(civil.year.into(), civil.month, civil.day).ok()?;
    let formatter = DateTimeFormatter::try_new(locale(tag)?.into(), YMD::long()).ok()?;
    Some(formatter.format(&date).to_string())
}

/// A time of day on a clock of 24 hours.
pub(in crate::browser) fn time(tag: &str, civil: Civil) -> Option<String> {
    let time = Time::try_new(civil.hour, civil.minute, 0, 0).ok()?;
    let mut locale = locale(tag)?;
    locale.extensions.unicode.keywords.set(key!("hc"), value!("h23"));
    Some(
        NoCalendarFormatter::try_new(locale.into(), T::hm().with_alignment(Alignment::Column))
            .ok()?
            .format(&time)
            .to_string(),
    )
}

/// A server does not know the reader's clock. Most read elsewhere than the agency writes: another than any, so that the
/// menu has its room before it is of use.
pub(in crate::browser) const fn offset(zone: &Zone, _seconds: i64) -> Option<i16> {
    match zone {
        Zone::OfFeed => None,
        Zone::OfReader | Zone::Named(_) => Some(i16::MAX),
    }
}

/// What the language calls a country, by its code.
pub(in crate::browser) fn region(tag: &str, code: &str) -> Option<String> {
    Some(RegionDisplayName::try_new_light(locale(tag)?.into(), code.parse().ok()?).ok()?.to_string())
}

/// What its own speakers call a language.
pub(in crate::browser) fn language_name(tag: &str) -> Option<String> {
    let language: LanguageIdentifier = tag.parse().ok()?;
    let name = LanguageIdentifierDisplayName::try_new_light(
        locale(tag)?.into(),
        language,
        LanguageIdentifierDisplayNameOptions::default(),
    );
    Some(name.ok()?.as_borrowed().to_string())
}

fn locale(tag: &str) -> Option<Locale> {
    tag.parse().ok()
}
