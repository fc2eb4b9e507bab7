//! What the cookie dialog asks about, as the feed says it.
//! Not here: the answer (`state::consent`).

use super::Link;

/// The categories of the cookie dialog (`/consent`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notice {
    /// The optional categories, in the order of the feed (`categories[]`).
    pub categories: Vec<Category>,
    /// Where a receipt of each choice is sent (`receiptUrl`).
    pub receipt_url: Option<Link>,
}

/// One optional category (`/consent/categories[]`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    /// Its name in the record: letters, digits and hyphens, at most 24 characters (`id`).
    pub id: String,
    /// Its name on screen (`title`).
    pub title: String,
    /// What it is for (`text`).
    pub text: String,
    /// Who gets the data (`providers[]`).
    pub providers: Vec<Provider>,
    /// What the page's own scripts keep under it: names of cookies and of stored items, or how they begin and `*`
    /// (`stores[]`).
    pub stores: Vec<String>,
}

/// Who gets the data of a category (`/consent/categories[]/providers[]`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provider {
    /// Its name (`name`).
    pub name: String,
    /// What it does with it (`purpose`).
    pub purpose: Option<String>,
    /// How long it keeps it, in words (`retention`).
    pub retention: Option<String>,
    /// Its privacy page (`privacyUrl`).
    pub privacy_url: Option<Link>,
}
