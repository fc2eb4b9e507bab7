//! Findings in words: what was found, what is expected, an example or what to do.
//! Not here: the findings themselves (`finding`), or a document nothing can be shown of (`unreadable`).

use super::digits;
use super::finding::{Finding, Found, Wanted};
use super::import::{DateGuess, DurationGuess};

impl Finding {
    /// The three sentences of a problem.
    pub(super) fn sentences(&self) -> String {
        let (found, advice) = match self {
            Self::Unwanted(found, wanted, name) => (found.in_words(), wanted.advice(*name)),
            Self::NoDate(found, fault, name) => {
                ([&found.in_words(), ", ", fault.as_str()].concat(), Wanted::Date.advice(*name))
            }
            Self::NoAddress(fault, name) => (fault.in_words(), Wanted::Link.advice(*name)),
            Self::LongText(characters, most) => (
                ["a text of ", &number(*characters), " characters"].concat(),
                ["At most ", &number(*most), " are shown. Shorten it."].concat(),
            ),
            Self::LongList(most) => (
                ["a list of more than ", &number(*most), " rows"].concat(),
                "The rest is not read. Shorten it.".into(),
            ),
            Self::Deep(levels, most) => (
                [&number(*levels), " levels of objects and lists"].concat(),
                ["At most ", &number(*most), " are read. Nest less."].concat(),
            ),
            Self::OtherFormat(found) => (
                found.in_words(),
                "\"video-story/1\" is expected. Write \"format\": \"video-story/1\".".into(),
            ),
            Self::UnknownFormat(found) => (
                found.in_words(),
                "A document of video-story/1, ninjs, JSON Feed or schema.org is expected. \
                 For example {\"format\": \"video-story/1\", …}."
                    .into(),
            ),
            Self::GuessedDate(text, guess) => (
                ["the text \"", text, "\", ", guess.found()].concat(),
                [guess.taken_for(), " Write the offset, for example \"2023-09-20T11:09:00+00:00\"."].concat(),
            ),
            Self::OddDuration(text, guess) => (
                ["the duration ", text].concat(),
                [guess.taken_for(), " Write seconds, for example 61.5."].concat(),
            ),
            Self::SharedIds(rows) => (
                [&number(*rows), " rows with the id of an earlier row"].concat(),
                "An id of its own is expected in each row. All of them are shown, as they are.".into(),
            ),
            _ => {
                let (found, advice) = self.fixed();
                (found.into(), advice.into())
            }
        };
        [&found, ". ", &advice].concat()
    }

    /// What was found and the advice, where both are always the same.
    const fn fixed(&self) -> (&'static str, &'static str) {
        match self {
            Self::HttpAddress => {
                ("an http address", "This page is https, so https is used instead. Write https.")
            }
            Self::UnreadableRestrictions => (
                "restrictions that cannot be read as a whole",
                "Every restriction has to be readable for a download to be offered. \
                 Correct it, or write [] where there are none.",
            ),
            Self::WordsAlone => ("words alone", "An object is expected. For example {\"text\": \"words\"}."),
            Self::NeitherTextNorCode => (
                "neither text nor code",
                "\"text\" or \"code\" is expected. For example \"text\": \"words\".",
            ),
            Self::NoFile => (
                "an empty list",
                "At least one file is expected. For example {\"src\": \"…\", \"type\": \"video/mp4\"}.",
            ),
            Self::EditorsNote => (
                "a note to editors that speaks of a restriction",
                "It is for editors only and is not shown. Write restrictions where readers see them, \
                 for example in \"restrictions\" or \"usageTerms\".",
            ),
            Self::SecondCategory => (
                "the id of an earlier category",
                "An id of its own is expected in each category. Give this one another.",
            ),
            Self::OnByItself => (
                "a category that asks to be on",
                "A choice made for the reader is no consent, so every category begins switched off. \
                 Leave this field out.",
            ),
            _ => ("nothing to show", "A story or a list is expected. For example \"story\": {…}."),
        }
    }
}

impl Found {
    fn in_words(&self) -> String {
        let (before, excerpt, after) = match self {
            Self::Nothing => ("nothing", "", ""),
            Self::EmptyText => ("an empty text", "", ""),
            Self::Twice => ("a name given twice", "", ""),
            Self::Object => ("an object", "", ""),
            Self::Names(names) => ("an object with ", names.as_str(), ""),
            Self::List => ("a list", "", ""),
            Self::Text(excerpt) => ("the text \"", excerpt.as_str(), "\""),
            Self::Number(excerpt) => ("the number ", excerpt.as_str(), ""),
            Self::Word(word) => ("", word.as_str(), ""),
        };
        [before, excerpt, after].concat()
    }
}

impl DateGuess {
    const fn found(self) -> &'static str {
        match self {
            Self::Utc => "a date without an offset from UTC",
            Self::FirstMinute => "a day without a time",
        }
    }

    const fn taken_for(self) -> &'static str {
        match self {
            Self::Utc => "It is taken for UTC.",
            Self::FirstMinute => "It is taken for its first minute in UTC.",
        }
    }
}

impl DurationGuess {
    const fn taken_for(self) -> &'static str {
        match self {
            Self::Milliseconds => "It is taken for milliseconds.",
            Self::Clock => "It is taken for a clock of hours, minutes and seconds.",
        }
    }
}

impl Wanted {
    /// The second and the third sentence of a problem: `A date … is expected. For example "updated": ….`
    fn advice(self, name: Option<&str>) -> String {
        let (phrase, example) = self.words();
        let (more, other_example) = match self {
            Self::OneOf(words) => (words.join(", "), ["\"", words.first().unwrap_or(&""), "\""].concat()),
            Self::Count(least, most) => {
                let least = digits(least.into());
                ([&least, " to ", &digits(most)].concat(), least)
            }
            _ => (String::new(), String::new()),
        };
        let (before, name, after) = name.map_or(("", "", ""), |name| ("\"", name, "\": "));
        [phrase, &more, " is expected. For example ", before, name, after, example, &other_example, "."]
            .concat()
    }

    /// What is expected and an example of it, as far as both are the same for every field.
    const fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Text => ("A text", "\"words\""),
            Self::Tag => ("A language tag of BCP 47", "\"en-GB\""),
            Self::Country => ("A country code of two letters (ISO 3166-1)", "\"FR\""),
            Self::Zone => ("A zone of the IANA list, at most 64 characters,", "\"Asia/Baku\""),
            Self::Name => ("A name of at most 24 letters, digits and hyphens", "\"statistics\""),
            Self::OneOf(_) => ("One of ", ""),
            Self::Count(..) => ("A whole number from ", ""),
            Self::Flag => ("Either true or false", "true"),
            Self::Seconds(0) => ("A number of seconds from 0 to 86400", "61.5"),
            Self::Seconds(_) => ("A number of seconds above 0, at most 86400,", "61.5"),
            Self::Date => ("A date of RFC 3339 with its offset from UTC", "\"2023-09-20T11:09:00+00:00\""),
            Self::Link => ("An https address", "\"https://agency.example/file\""),
            Self::List => ("A list", "[…]"),
            Self::Object => ("An object", "{…}"),
        }
    }
}

fn number(number: usize) -> String {
    digits(number as u64)
}
