//! Yes or no, for one category and for several.
//! Not here: who said it and when (`record`, `answer`).

/// What was said about one category.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Choice {
    /// No.
    Denied,
    /// Yes.
    Granted,
}

impl Choice {
    /// Both together: yes only if both say so.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }
}

/// What was said about several categories, each named once, in the order of the notice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Choices {
    rows: Vec<(String, Choice)>,
}

impl Choices {
    /// What was said about a category, if anything was.
    #[must_use]
    pub fn get(&self, category: &str) -> Option<Choice> {
        self.rows.iter().find(|(name, _)| name == category).map(|&(_, choice)| choice)
    }

    /// Says it of one more category. Of one that is named already both together hold.
    pub fn add(&mut self, category: String, choice: Choice) {
        match self.rows.iter_mut().find(|(name, _)| *name == category) {
            Some((_, held)) => *held = held.and(choice),
            None => self.rows.push((category, choice)),
        }
    }

    /// Both together: of a category that both name, yes only if both say so.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        for (category, choice) in &other.rows {
            self.add(category.clone(), *choice);
        }
        self
    }

    /// The categories and what was said of each.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Choice)> {
        self.rows.iter().map(|(category, choice)| (category.as_str(), *choice))
    }

    /// How many categories are named.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether nothing was said.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

impl<S: Into<String>> FromIterator<(S, Choice)> for Choices {
    fn from_iter<I: IntoIterator<Item = (S, Choice)>>(rows: I) -> Self {
        let mut choices = Self::default();
        for (category, choice) in rows {
            choices.add(category.into(), choice);
        }
        choices
    }
}
