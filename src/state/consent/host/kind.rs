//! What a category is for, whatever it is called.
//! Not here: which tool says what of it (`tcf`, `gpp`, `google`, `named`).

use crate::state::consent::{Answer, Choice, Choices};

/// What a category is for, as the consent tools of pages sort them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Remembering how the reader likes it.
    Preferences,
    /// Counting and measuring.
    Analytics,
    /// Advertising, and following readers from site to site for it.
    Ads,
    /// Players, maps and posts of others.
    Media,
}

/// How kinds are called, by feeds and by tools: one of these words is in the name. Of two the stricter counts, so the
/// strictest is first.
const WORDS: [(Kind, &[&str]); 4] = [
    (Kind::Ads, &["ads", "ad", "advertising", "advertisement", "marketing", "targeting"]),
    (Kind::Media, &["media", "social", "video", "players", "embeds", "embedded", "external"]),
    (
        Kind::Analytics,
        &["analytics", "analytic", "statistics", "statistical", "performance", "measurement", "research"],
    ),
    (
        Kind::Preferences,
        &["preferences", "functional", "functionality", "personalization", "personalisation"],
    ),
];

/// What is always on, and asked about nowhere.
const NECESSARY: [&str; 5] = ["necessary", "essential", "required", "security", "storage"];

impl Kind {
    /// The kind of a category that is called so, if it is one of these.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        let has = |word: &&str| {
            let parts = || name.split(|letter: char| !letter.is_ascii_alphanumeric());
            parts().any(|part| part.eq_ignore_ascii_case(word))
        };
        WORDS.iter().find(|(_, words)| words.iter().any(has)).map(|&(kind, _)| kind)
    }

    /// The name by which an answer of ours calls it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Preferences => "preferences",
            Self::Analytics => "analytics",
            Self::Ads => "ads",
            Self::Media => "media",
        }
    }
}

impl Answer {
    /// The same answer about the categories of a notice, by name.
    ///
    /// A category that the tool calls by its very name is as it says; one of a kind it speaks of, as it says of all of
    /// that kind together. Players of others are advertising where the tool has no word for them. Of what is of no
    /// kind only a yes to everything is a yes.
    #[must_use]
    pub fn about<'a>(&self, categories: impl Iterator<Item = &'a str>) -> Self {
        if self.denies_all() {
            return self.clone();
        }
        let mut choices = Choices::default();
        for category in categories {
            if let Some(choice) = of_category(self.choices(), category) {
                choices.add(category.to_owned(), choice);
            }
        }
        Self::of(choices)
    }
}

fn of_category(said: &Choices, category: &str) -> Option<Choice> {
    let together = |kind: Option<Kind>| {
        let is_meant = |word: &str| match kind {
            Some(kind) => Kind::of(word) == Some(kind),
            None => !NECESSARY.iter().any(|necessary| necessary.eq_ignore_ascii_case(word)),
        };
        said.iter().filter(|(word, _)| is_meant(word)).map(|(_, choice)| choice).reduce(Choice::and)
    };
    said.get(category).or_else(|| match Kind::of(category) {
        Some(Kind::Media) => together(Some(Kind::Media)).or_else(|| together(Some(Kind::Ads))),
        Some(kind) => together(Some(kind)),
        // The widest of purposes has to be among them.
        None => together(None).map(|choice| choice.and(together(Some(Kind::Ads)).unwrap_or(Choice::Denied))),
    })
}
