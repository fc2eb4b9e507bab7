//! Names and values of the player's controls.
//! Not here: what the controls do (`state`), or those that are one word (`message`).

use super::{Locale, Message, PlayerMessage, Words, duration};
use crate::feed::Seconds;

/// The name of the button that starts the video: "Play video, HEADLINE, 1 minute".
#[must_use]
pub fn play_name(headline: &str, length: Option<Seconds>, words: &Words, locale: &dyn Locale) -> String {
    match length {
        Some(length) => {
            let spoken = duration::spoken(length, words, locale);
            words.fill(Message::PlayHeadlineDuration, &[("headline", headline), ("duration", &spoken)])
        }
        None => words.fill(Message::PlayHeadline, &[("headline", headline)]),
    }
}

/// The value of the slider of the position (`aria-valuetext`): "0 minutes 12 seconds of 1 minute", or
/// the position alone while the length is not known.
#[must_use]
pub fn position(at: Seconds, length: Option<Seconds>, words: &Words, locale: &dyn Locale) -> String {
    let at = duration::spoken_position(at, words, locale);
    match length {
        Some(length) => {
            let length = duration::spoken(length, words, locale);
            words.fill(PlayerMessage::Position, &[("position", &at), ("duration", &length)])
        }
        None => at,
    }
}

/// The value of the slider of the volume (`aria-valuetext`), 0 to 100: "80%".
#[must_use]
pub fn volume(percent: u8, words: &Words, locale: &dyn Locale) -> String {
    words.fill(PlayerMessage::Percent, &[("n", &locale.number(percent.into()))])
}

/// The name of a captions track: what the agency calls it, else its language in its own words, else its
/// tag, else "Captions".
#[must_use]
pub fn track_name(label: Option<&str>, srclang: Option<&str>, words: &Words, locale: &dyn Locale) -> String {
    label
        .map(str::to_owned)
        .or_else(|| srclang.and_then(|tag| locale.language_name(tag)))
        .or_else(|| srclang.map(str::to_owned))
        .unwrap_or_else(|| words.say(PlayerMessage::Captions).to_owned())
}
