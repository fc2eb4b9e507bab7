//! Single values with a type: texts, numbers, dates, links.
//! Not here: lists and objects (`value`), or which field has which type (`read`).

use std::borrow::Cow;

use super::super::finding::{Finding, Found as Finds, Wanted};
use super::super::problem::excerpt;
use super::super::{Date, DateFault, Effect, Link, ProblemCode, Seconds, beginning, characters};
use super::Value;
use super::decimal::Decimal;
use super::raw::{self, Shape};
use super::value::Found;

// Each gives `None` for an absent value silently, unless it is needed, and for a wrong one with a problem.
impl<'w> Value<'w> {
    /// 2⁵³ − 1, the largest whole number that all readers of JSON agree on.
    pub(in super::super) const LARGEST: u64 = 9_007_199_254_740_991;

    /// A text of at least one visible character, however long. An empty one counts as absent.
    pub(in super::super) fn words(&self) -> Option<String> {
        self.filled(Wanted::Text).map(Cow::into_owned)
    }

    /// A text as in [`Self::words`], cut to `most` characters.
    pub(in super::super) fn text(&self, most: usize) -> Option<String> {
        self.words().map(|words| self.cut(words, most))
    }

    /// A text as in [`Self::words`], cut to the limit of texts that have none of their own.
    pub(in super::super) fn label(&self) -> Option<String> {
        self.text(self.limits().text)
    }

    /// The text, cut to `most` characters, the last of them an ellipsis; that it was cut is a problem.
    pub(in super::super) fn cut(&self, text: String, most: usize) -> String {
        // No text has more characters than bytes.
        if text.len() <= most || beginning(&text, most).len() == text.len() {
            return text;
        }
        self.record(ProblemCode::E151, None, Finding::LongText(characters(&text), most));
        [beginning(&text, most.saturating_sub(1)), "…"].concat()
    }

    /// A language tag in the form of BCP 47.
    pub(in super::super) fn tag(&self) -> Option<String> {
        self.form(Wanted::Tag, &is_tag)
    }

    /// A country code in the form of ISO 3166-1 alpha-2.
    pub(in super::super) fn country(&self) -> Option<String> {
        self.form(Wanted::Country, &|code| {
            code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_alphabetic())
        })
    }

    /// A zone in the form of the names of IANA; whether there is one of that name the browser knows.
    pub(in super::super) fn zone(&self) -> Option<String> {
        self.form(Wanted::Zone, &|name| {
            name.len() <= 64
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/_+-".contains(&byte))
        })
    }

    /// A name that can stand in a record: letters, digits and hyphens, at most 24.
    pub(in super::super) fn name(&self) -> Option<String> {
        self.form(Wanted::Name, &|name| {
            name.len() <= 24 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        })
    }

    /// Which of `words` it is, by index; any other counts as absent.
    pub(in super::super) fn word(&self, words: &'static [&'static str]) -> Option<usize> {
        let word = self.form(Wanted::OneOf(words), &|word| words.contains(&word))?;
        words.iter().position(|known| *known == word)
    }

    /// Which of `words` it is, as in [`Self::word`], where any other must close the door: that word as
    /// written or an excerpt of what is no word, as an error. `None` only where the field is absent.
    pub(in super::super) fn closing_word(
        &self,
        words: &'static [&'static str],
    ) -> Option<Result<usize, String>> {
        let (code, word) = match self.found {
            Found::Nothing => return None,
            Found::Json(json) if Shape::of(json) == Shape::Text => {
                let text = raw::unescaped(json);
                let word = beginning(&text, 64);
                if let Some(index) = words.iter().position(|known| *known == word) {
                    return Some(Ok(index));
                }
                (ProblemCode::E121, word.to_owned())
            }
            // What is inside an object may be for editors only.
            Found::Json(json) if json.contains('{') => (ProblemCode::E120, "{…}".to_owned()),
            Found::Json(json) => (ProblemCode::E120, excerpt(json)),
            Found::Twice(json) => (ProblemCode::E120, excerpt(&raw::unescaped(json))),
        };
        let finding = Finding::Unwanted(self.finds(), Wanted::OneOf(words), self.name_of_field());
        self.record(code, Some(Effect::RestrictionsUnknown), finding);
        Some(Err(word))
    }

    /// A whole number from `least` to `most`, where `most` fits the type and is at most [`Self::LARGEST`].
    pub(in super::super) fn count<T: TryFrom<u64>>(&self, least: u32, most: u64) -> Option<T> {
        self.whole(least, most).and_then(|count| T::try_from(count).ok())
    }

    /// A whole number from 1 to a hundred thousand: pixels, columns, kilobits.
    pub(in super::super) fn small_count(&self) -> Option<u32> {
        self.count(1, 100_000)
    }

    /// Whether it says `true`; absent: no.
    pub(in super::super) fn flag(&self) -> bool {
        self.json(Shape::Flag, Wanted::Flag) == Some("true")
    }

    /// A position in footage, from 0 to a day.
    pub(in super::super) fn position(&self) -> Option<Seconds> {
        self.seconds(0)
    }

    /// A length of footage, at least a thousandth of a second, at most a day.
    pub(in super::super) fn length(&self) -> Option<Seconds> {
        self.seconds(1)
    }

    /// A date with its offset.
    pub(in super::super) fn date(&self) -> Option<Date> {
        let text = self.filled(Wanted::Date)?;
        let fault = match Date::parse(&text) {
            Ok(date) => return Some(date),
            Err(fault) => fault,
        };
        let code = match fault {
            DateFault::NoZone => ProblemCode::E130,
            DateFault::NotADate => ProblemCode::E120,
            DateFault::Impossible | DateFault::FarYear => ProblemCode::E121,
        };
        let finding = Finding::NoDate(self.finds(), fault, self.name_of_field());
        self.record(code, Some(self.effect()), finding);
        None
    }

    /// An address that may be followed.
    pub(in super::super) fn link(&self) -> Option<Link> {
        let text = self.filled(Wanted::Link)?;
        match self.reader.links.link_and_upgrade(&text) {
            Ok((link, is_upgraded)) => {
                self.reader.imprint(link.href());
                if is_upgraded {
                    self.record(ProblemCode::W208, None, Finding::HttpAddress);
                }
                Some(link)
            }
            Err(fault) => {
                let finding = Finding::NoAddress(fault, self.name_of_field());
                self.record(ProblemCode::E140, Some(Effect::UrlBlocked), finding);
                None
            }
        }
    }

    fn whole(&self, least: u32, most: u64) -> Option<u64> {
        let wanted = Wanted::Count(least, most);
        let json = self.json(Shape::Number, wanted)?;
        let count = Decimal::read(json)
            .filter(|number| number.is_exact && number.thousandths % 1000 == 0)
            .and_then(|number| u64::try_from(number.thousandths / 1000).ok())
            .filter(|count| (u64::from(least)..=most).contains(count));
        self.in_range(count, wanted)
    }

    fn seconds(&self, least: u32) -> Option<Seconds> {
        let wanted = Wanted::Seconds(least);
        let json = self.json(Shape::Number, wanted)?;
        let seconds = Decimal::read(json)
            .and_then(|number| u32::try_from(number.thousandths).ok())
            .filter(|millis| *millis >= least)
            .and_then(Seconds::from_millis);
        self.in_range(seconds, wanted)
    }

    /// A number that was in its range; where it was not, a problem.
    fn in_range<T>(&self, number: Option<T>, wanted: Wanted) -> Option<T> {
        if number.is_none() {
            self.fault(ProblemCode::E121, wanted);
        }
        number
    }

    /// A text of the right form; of any other form, a problem.
    fn form(&self, wanted: Wanted, has_form: &dyn Fn(&str) -> bool) -> Option<String> {
        let text = self.filled(wanted)?;
        if has_form(&text) {
            return Some(text.into_owned());
        }
        self.fault(ProblemCode::E121, wanted);
        None
    }

    /// A text with a visible character in it.
    fn filled(&self, wanted: Wanted) -> Option<Cow<'w, str>> {
        let text = raw::unescaped(self.json(Shape::Text, wanted)?);
        if text.trim().is_empty() {
            self.missing(Finds::EmptyText, wanted);
            return None;
        }
        Some(text)
    }
}

/// Whether a text has the form of a language tag (BCP 47).
pub(in super::super) fn is_tag(tag: &str) -> bool {
    let is_part =
        |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    tag.len() <= 35
        && tag.starts_with(|first: char| first.is_ascii_alphabetic())
        && tag.split('-').all(is_part)
}
