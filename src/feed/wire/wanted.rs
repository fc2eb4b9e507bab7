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
        let mut advice = self.phrase();
        advice.push_str(" is expected. For example ");
        if let Some(name) = name {
            advice.push('"');
            advice.push_str(name);
            advice.push_str("\": ");
        }
        advice.push_str(&self.example());
        advice.push('.');
        advice
    }

    fn phrase(&self) -> String {
        let phrase = match self {
            Self::Text => "A text",
            Self::Tag => "A language tag of BCP 47",
            Self::Country => "A country code of two letters (ISO 3166-1)",
            Self::Name => "A name of at most 24 letters, digits and hyphens",
            Self::OneOf(words) => return ["One of ", &words.join(", ")].concat(),
            Self::Count(least, most) => {
                return ["A whole number from ", &digits((*least).into()), " to ", &digits(*most)].concat();
            }
            Self::Flag => "Either true or false",
            Self::Seconds(0) => "A number of seconds from 0 to 86400",
            Self::Seconds(_) => "A number of seconds above 0, at most 86400,",
            Self::Date => "A date of RFC 3339 with its offset from UTC",
            Self::Link => "An https address",
            Self::List => "A list",
            Self::Object => "An object",
        };
        phrase.to_owned()
    }

    fn example(&self) -> String {
        let example = match self {
            Self::Text => "\"words\"",
            Self::Tag => "\"en-GB\"",
            Self::Country => "\"FR\"",
            Self::Name => "\"statistics\"",
            Self::OneOf(words) => return ["\"", words.first().unwrap_or(&""), "\""].concat(),
            Self::Count(least, _) => return digits((*least).into()),
            Self::Flag => "true",
            Self::Seconds(_) => "61.5",
            Self::Date => "\"2023-09-20T11:09:00+00:00\"",
            Self::Link => "\"https://agency.example/file\"",
            Self::List => "[…]",
            Self::Object => "{…}",
        };
        example.to_owned()
    }
}
