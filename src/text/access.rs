//! The badge that says who may have the footage.
//! Not here: the agency's own words for it (`rights.accessText`), which go before these.

use super::{Message, Words};
use crate::feed::Access;

/// Our words for an access: "Subscribers only". `None` for footage that anyone may have, which needs no
/// badge. A word this version does not know is shown as the agency writes it.
#[must_use]
pub fn badge(access: &Access, words: &Words) -> Option<String> {
    let message = match access {
        Access::Public => return None,
        Access::Subscribers => Message::AccessSubscribers,
        Access::Clients => Message::AccessClients,
        Access::Members => Message::AccessMembers,
        Access::Pool => Message::AccessPool,
        Access::Unknown(access) => return Some(words.fill(Message::AccessUnknown, &[("access", access)])),
    };
    Some(words.say(message).to_owned())
}
