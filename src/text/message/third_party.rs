//! What stands over the picture of another site's player, and below that player.
//! Not here: the button that starts it (`story`), or its row in the cookie settings (`settings`).

use super::{TranscriptMessage, messages};
use crate::text::language::en;

messages! {
    /// A label or sentence about the player of another site, a `{provider}`.
    ThirdPartyMessage in en::third_party, after TranscriptMessage::END;

    WhatAPressDoes: "What it means to start the player of `{provider}`, before the reader does.",
    PlayerOf: "Name of the player of `{provider}`.",
    AlwaysAllow: "Button that starts it and asks about `{provider}` no more.",
    PrivacyPage: "Link to the privacy page of `{provider}`.",
    WatchThere: "Link to the video on the site of `{provider}`.",
    ClosePlayer: "Button that takes the player away again.",
    NotAllowedHere: "A policy of the page refuses the player of `{provider}`.",
}
