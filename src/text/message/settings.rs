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
    StoredAs: "Before the names under which the browser keeps what a category stores.",
    PrivacyPage: "Link to the privacy page of a `{provider}`.",
    OffByBrowser: "In a category that Global Privacy Control denies.",
    YouChose: "Record of the last `{choice}` and its `{date}`.",
    ChoseAll: "That choice: everything.",
    ChoseNecessary: "That choice: nothing optional.",
    Receipt: "Link that saves, as a file, the proof of that choice which is the reader's own.",
    PlayersOf: "Title of the row for the players of a `{provider}`, another site.",
    PlayersOfText: "What switching it on means, for the same `{provider}`.",
    OtherPlayers: "A count of `{n}` further sites whose players the reader has allowed in other stories.",
    KeptForDays: "How long a choice holds, a count of `{n}` days.",
}
