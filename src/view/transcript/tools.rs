//! Search, following and copying of a transcript or shotlist.
//! Not here: what is found (`state::transcript`), or the rows (`list`).

use leptos::task::spawn_local;

use super::Kind;
use super::panel::{Panel, Text};
use crate::browser::{Element, Live, Place, button, copy, drawn, el, fold};
use crate::state::TimedText;
use crate::state::transcript::Found;
use crate::text::transcript::copied;
use crate::text::{Locale, TranscriptMessage};
use crate::view::Voice;

/// What stands above the rows.
pub(super) fn tools(panel: &Panel, voice: &Voice, text: &Text, is_playable: bool) -> Vec<Element> {
    let follow = is_playable.then(|| follow(voice, &text.rows));
    let [button, field] = copying(panel, voice, &text.rows);
    vec![
        el("div").class("timed-tools").children(search(voice, &text.rows)).children(follow).child(button),
        field,
    ]
}

fn search(voice: &Voice, rows: &Live<TimedText>) -> [Element; 4] {
    let (typed, entered) = (rows.clone(), rows.clone());
    let field = el("input")
        .attr("type", "search")
        .attr("dir", "auto")
        .attr("autocomplete", "off")
        .on_input(move |wanted| typed.update(|rows| rows.search(&wanted, fold)))
        .on_key(move |key| {
            let is_enter = key.as_key_press().key == "Enter";
            if is_enter {
                entered.update(|rows| rows.step(true));
            }
            is_enter
        });
    let step = |message, sign: &str, is_forward| {
        let (rows, asked) = (rows.clone(), rows.clone());
        button()
            .class("step")
            .attr("aria-label", voice.say(message))
            .live_flag("disabled", move || asked.with(|rows| rows.matches().len() < 2))
            .text(sign)
            .on_press(move |_| rows.update(|rows| rows.step(is_forward)))
    };
    let (found, said) = (rows.clone(), voice.clone());
    [
        el("label").text(voice.say(TranscriptMessage::Search)).child(field),
        step(TranscriptMessage::PreviousMatch, "↑", false),
        step(TranscriptMessage::NextMatch, "↓", true),
        el("span").attr("role", "status").class("found").live_text(move || {
            let found = found.with(TimedText::found);
            found_in_words(found, &said)
        }),
    ]
}

fn found_in_words(found: Found, voice: &Voice) -> String {
    let number = |number: usize| voice.locale.number(number as u64);
    match found {
        Found::NotAsked => String::new(),
        Found::Rows(0) => voice.say(TranscriptMessage::NothingFound),
        Found::Rows(rows) => voice.words.count(TranscriptMessage::RowsFound, rows as u64, &voice.locale),
        Found::At { place, of } => {
            let values = [("place", number(place)), ("total", number(of))];
            voice.words.fill(
                TranscriptMessage::MatchOf,
                &values.each_ref().map(|(name, value)| (*name, value.as_str())),
            )
        }
    }
}

fn follow(voice: &Voice, rows: &Live<TimedText>) -> Element {
    let (shown, changed) = (rows.clone(), rows.clone());
    let switch = el("input")
        .attr("type", "checkbox")
        .attr("role", "switch")
        .live_checked(move || shown.with(TimedText::follows))
        .on("change", move || changed.update(|rows| rows.follow(!rows.follows())));
    el("label").text(voice.say(TranscriptMessage::FollowVideo)).child(switch)
}

/// How copying went.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Copying {
    NotAsked,
    Done,
    /// The text is there to be copied by hand.
    Refused,
}

/// The button that copies all rows with what is said of it, and a field with the text where the browser does not.
fn copying(panel: &Panel, voice: &Voice, rows: &Live<TimedText>) -> [Element; 2] {
    let (how, field, rows) = (Live::new(Copying::NotAsked), Place::default(), rows.clone());
    let (status, refused, words) = (how.clone(), how.clone(), voice.clone());
    let name = match panel.kind {
        Kind::Shotlist => TranscriptMessage::CopyShotlist,
        Kind::Transcript | Kind::Descriptions => TranscriptMessage::CopyTranscript,
    };
    let (pressed, written) = (field.clone(), rows.clone());
    let button = button().part("copy-transcript").text(voice.say(name)).on_press(move |_| {
        let (rows, how, field) = (rows.clone(), how.clone(), pressed.clone());
        spawn_local(async move {
            let is_copied = copy(&rows.now(|rows| copied(rows.rows()))).await;
            how.set(if is_copied { Copying::Done } else { Copying::Refused });
            drawn().await;
            // Hidden, it cannot be.
            field.select();
        });
    });
    let status = el("span").attr("role", "status").live_text(move || match status.get() {
        Copying::NotAsked => String::new(),
        Copying::Done => words.say(TranscriptMessage::Copied),
        Copying::Refused => words.say(TranscriptMessage::NotCopied),
    });
    let label = voice.say(name);
    let by_hand = el("div").class("by-hand").live(move || {
        if refused.get() != Copying::Refused {
            return Vec::new();
        }
        let text = written.now(|rows| copied(rows.rows()));
        let area = el("textarea").attr("readonly", "").attr("dir", "auto").attr("aria-label", label.as_str());
        vec![area.text(text).at(&field)]
    });
    [el("span").class("copying").child(button).child(status), by_hand]
}
