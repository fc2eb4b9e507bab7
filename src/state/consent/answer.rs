//! What the page's own consent tools say.
//! Not here: how each of them is found and read (`browser`).

use super::{Choice, Choices};

/// Stands for what a list of yeses leaves out; no category has such a name.
const ALL_ELSE: &str = "*";

/// The answer of one tool of the page, or of several together.
///
/// A category it does not name is not granted by it, and not denied either: another tool may name it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Answer {
    denies_all: bool,
    choices: Choices,
}

impl Answer {
    /// No to everything, also to what other tools say yes to. TCF says it by denying purpose 1.
    #[must_use]
    pub fn denied() -> Self {
        Self { denies_all: true, choices: Choices::default() }
    }

    /// What a tool says of each category.
    #[must_use]
    pub const fn of(choices: Choices) -> Self {
        Self { denies_all: false, choices }
    }

    /// What a tool says that names only what it allows: there may be more, which it does not, so it is no yes to everything.
    #[must_use]
    pub fn of_yeses(mut choices: Choices) -> Self {
        choices.add(ALL_ELSE.to_owned(), Choice::Denied);
        Self::of(choices)
    }

    /// The page's answer as it stands in the attribute `consent-state`: `granted analytics ads`, `denied`.
    ///
    /// `None` for nothing but space: no answer yet. Anything else that is not of that form is a no.
    #[must_use]
    pub fn from_attribute(value: &str) -> Option<Self> {
        let mut words = value.split_ascii_whitespace();
        Some(match words.next()? {
            "granted" => {
                let mut choices = Choices::default();
                for category in words {
                    choices.add(category.to_owned(), Choice::Granted);
                }
                Self::of_yeses(choices)
            }
            _ => Self::denied(),
        })
    }

    /// Both together: the stricter of the two, category by category.
    #[must_use]
    pub fn and(self, other: &Self) -> Self {
        Self { denies_all: self.denies_all || other.denies_all, choices: self.choices.and(&other.choices) }
    }

    /// Whether it is no to everything.
    #[must_use]
    pub const fn denies_all(&self) -> bool {
        self.denies_all
    }

    /// What was said of each category, in the words of whoever said it.
    #[must_use]
    pub const fn choices(&self) -> &Choices {
        &self.choices
    }

    /// Whether it grants a category.
    #[must_use]
    pub fn grants(&self, category: &str) -> bool {
        !self.denies_all && self.choices.get(category) == Some(Choice::Granted)
    }
}
