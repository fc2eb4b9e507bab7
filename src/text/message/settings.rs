//! What the cookie settings say.
//! Not here: the question, and the dialog while nothing is in it (`story`).

use super::{PlayerMessage, messages};
use crate::text::language::en;

messages! {
    /// A label or sentence in the cookie settings.
    SettingsMessage in en::settings, after PlayerMessage::END;

    AcceptAll: "Button of the dialog: yes to everything.",
    RejectAll: "Button of the dialog: no to all that is optional.",
    Save: "Button of the dialog: as the switches are.",
    NecessaryTitle: "Title of the category that cannot be switched off.",
    NecessaryText: "What it is for.",
    AlwaysOn: "In place of its switch.",
    Providers: "Heading of those who get the data of a category.",
    Purpose: "Before what a provider does with it.",
    Retention: "Before how long it keeps it.",
    PrivacyPage: "Link to the privacy page of a `{provider}`.",
    OffByBrowser: "In a category that Global Privacy Control denies.",
    YouChose: "Record of the last `{choice}` and its `{date}`.",
    ChoseAll: "That choice: everything.",
    ChoseNecessary: "That choice: nothing optional.",
    KeptForDays: "How long a choice holds, a count of `{n}` days.",
}
