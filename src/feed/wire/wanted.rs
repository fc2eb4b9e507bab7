//! What a field expects, in words, with an example.
//! Not here: how it is found out whether a value is that (`typed`).

use super::super::digits;

/// What is expected of a value.
pub(super) enum Wanted<'a> {
    Text,
    Tag,
    Country,
    Name,
    OneOf(&'a [&'a str]),
    /// A whole number, the least and the most.
    Count(u32, u64),
    Flag,
    /// A number of seconds of at least so many thousandths.
    Seconds(u32),
    Date,
    Link,
    List,
    Object,
}

impl Wanted<'_> {
    /// The second and the third sentence of a problem: `A date … is expected. For example "updated": ….`
    pub(super) fn advice(&self, name: Option<&str>) -> String {
        let (phrase, example) = self.words();
        let (more, other_example) = match self {
            Self::OneOf(words) => (words.join(", "), ["\"", words.first().unwrap_or(&""), "\""].concat()),
            Self::Count(least, most) => {
                let least = digits((*least).into());
                ([&least, " to ", &digits(*most)].concat(), least)
            }
            _ => (String::new(), String::new()),
        };
        let (before, name, after) = name.map_or(("", "", ""), |name| ("\"", name, "\": "));
        [phrase, &more, " is expected. For example ", before, name, after, example, &other_example, "."]
            .concat()
    }

    /// What is expected and an example of it, as far as both are the same for every field.
    const fn words(&self) -> (&'static str, &'static str) {
        match self {
            Self::Text => ("A text", "\"words\""),
            Self::Tag => ("A language tag of BCP 47", "\"en-GB\""),
            Self::Country => ("A country code of two letters (ISO 3166-1)", "\"FR\""),
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
