//! Names and values of the player's controls.
//! Not here: what the controls do (`state`), or those that are one word (`message`).

use super::{Locale, Message, PlayerMessage, SheetMessage, Words, duration};
use crate::feed::Seconds;
use crate::state::player::{Quality, Rung, Speed};

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

/// A speed: "Normal", "1.25×".
#[must_use]
pub fn speed(speed: Speed, words: &Words, locale: &dyn Locale) -> String {
    let (whole, rest) = (speed.hundredths() / 100, speed.hundredths() % 100);
    if (whole, rest) == (1, 0) {
        return words.say(SheetMessage::SpeedUsual).to_owned();
    }
    let mut number = locale.number(whole.into());
    if rest > 0 {
        // A quarter is 25, a half is 5.
        let rest = if rest.is_multiple_of(10) { rest / 10 } else { rest };
        number.push_str(words.say(SheetMessage::DecimalSign));
        number.push_str(&locale.number(rest.into()));
    }
    words.fill(SheetMessage::SpeedTimes, &[("n", &number)])
}

/// A key as it is printed on a keyboard, by its name in `KeyboardEvent.key`: "Space", "←", "K".
#[must_use]
pub fn key<'a>(key: &'a str, words: &'a Words) -> std::borrow::Cow<'a, str> {
    match key {
        " " => words.say(SheetMessage::Space).into(),
        "ArrowLeft" => "←".into(),
        "ArrowRight" => "→".into(),
        "ArrowUp" => "↑".into(),
        "ArrowDown" => "↓".into(),
        _ if key.chars().count() == 1 => key.to_uppercase().into(),
        _ => key.into(),
    }
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

/// The names of the qualities there are, in the order of [`Quality::options`]: "360p", with the bitrate where
/// two are as high ("360p, 109 kbit/s"); without a height what the agency calls it, else the bitrate, else
/// its number.
#[must_use]
pub fn quality_names(quality: &Quality, words: &Words, locale: &dyn Locale) -> Vec<String> {
    let bitrate = |kbps: u32| words.fill(SheetMessage::BitRate, &[("n", &locale.number(kbps.into()))]);
    let is_shared = |rung: &Rung| quality.options().filter(|other| other.height == rung.height).count() > 1;
    let name = |(place, rung): (usize, &Rung)| {
        let Some(height) = rung.height else {
            let label = rung.label.clone().or_else(|| rung.kbps.map(bitrate));
            return label.unwrap_or_else(|| locale.number(u64::try_from(place).unwrap_or_default() + 1));
        };
        let height = [height.to_string().as_str(), "p"].concat();
        match rung.kbps.filter(|_| is_shared(rung)) {
            Some(kbps) => [&height, words.say(Message::Comma), &bitrate(kbps)].concat(),
            None => height,
        }
    };
    quality.options().enumerate().map(name).collect()
}

/// The name of leaving it to the player: "Auto", or "Auto (360p)" where that is chosen and it is known what
/// it shows.
#[must_use]
pub fn quality_auto(quality: &Quality, names: &[String], words: &Words) -> String {
    let shown = quality.shown().filter(|_| quality.chosen().is_none()).and_then(|shown| names.get(shown));
    match shown {
        Some(name) => words.fill(SheetMessage::QualityAutoShowing, &[("quality", name)]),
        None => words.say(SheetMessage::QualityAuto).to_owned(),
    }
}
