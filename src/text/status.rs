//! The sentence that says whether a story may be used.
//! Not here: the agency's reason (`story.statusNote`), shown beside it, or its dates (`date`).

use super::direction::set_apart;
use super::{Message, Words};
use crate::feed::Status;

/// Our sentence for a status; `None` for a story that may be used as it is.
#[must_use]
pub fn sentence(status: &Status, words: &Words) -> Option<String> {
    let message = match status {
        Status::Usable => return None,
        Status::Withheld => Message::StatusWithheld,
        Status::Canceled => Message::StatusCanceled,
        Status::Corrected => Message::StatusCorrected,
        Status::Unknown(status) => {
            return Some(words.fill(Message::StatusUnknown, &[("status", &set_apart(status))]));
        }
    };
    Some(words.say(message).to_owned())
}
