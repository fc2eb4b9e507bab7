//! The keys of the player: what each does, whether they do anything, and others in their place.
//! Not here: the table of keys (`state::player`).

use super::super::drive::Drive;
use super::framed;
use crate::browser::{Element, Key, Live, button, el, full_screen_is_allowed};
use crate::state::player::{Command, KEY_TABLE, Refused, Row};
use crate::text::{PlayerMessage, SheetMessage, player as words};
use crate::view::{Page, Voice};

/// What is being changed.
#[derive(Clone, Default, PartialEq, Eq)]
enum Changing {
    /// Nothing.
    #[default]
    No,
    /// This row waits for a key.
    Row(usize),
    /// A key was refused, and why.
    Refused(Refused),
}

/// The sheet of keys.
pub(super) fn help(page: &Page, drive: &Drive) -> Vec<Element> {
    let voice = page.voice_now();
    let changing = Live::new(Changing::No);
    let (keyed, caught) = (drive.clone(), changing.clone());
    let name = voice.words.say(SheetMessage::KeyboardShortcuts);
    let sheet = el("div")
        .part("keys")
        .class("sheet keys")
        .on_key(move |key| catch(&keyed, &caught, key))
        .child(el("b").attr("aria-hidden", "true").text(name))
        .child(switch(page, drive, &voice))
        .child(told(&changing, &voice))
        .child(rows(page, &changing, &voice))
        .child(reset(page, drive, &voice));
    vec![framed(sheet, name, &voice, drive)]
}

/// The next key is the row's, and nothing else's.
fn catch(drive: &Drive, changing: &Live<Changing>, key: &Key) -> bool {
    let Changing::Row(row) = changing.now(Changing::clone) else { return false };
    let press = key.as_key_press();
    // These are how a reader gets away, and what comes before a sign of two keys.
    if matches!(press.key, "Tab" | "Shift" | "Control" | "Alt" | "Meta" | "AltGraph") {
        return false;
    }
    drive.swallow_key();
    if press.key == "Escape" {
        changing.set(Changing::No);
        return true;
    }
    let mut answer = Ok(());
    let own = press.key.to_owned();
    drive.change(|player| {
        answer = player.shortcuts.change(row, &own);
        None
    });
    changing.set(answer.map_or_else(Changing::Refused, |()| Changing::No));
    true
}

fn switch(page: &Page, drive: &Drive, voice: &Voice) -> Element {
    let are_on = page.of_player(|player| player.shortcuts.are_on());
    let drive = drive.clone();
    el("label")
        .child(
            el("input")
                .attr("type", "checkbox")
                .attr("role", "switch")
                .live_checked(move || are_on.get() == Some(true))
                .on("change", move || {
                    drive.change(|player| {
                        let on = !player.shortcuts.are_on();
                        player.shortcuts.switch(on);
                        None
                    });
                }),
        )
        .child(el("span").text(voice.words.say(SheetMessage::UseShortcuts)))
}

/// What is expected of the reader, or why a key was refused.
fn told(changing: &Live<Changing>, voice: &Voice) -> Element {
    let (changing, voice) = (changing.clone(), voice.clone());
    el("p").attr("role", "status").live_text(move || match changing.get() {
        Changing::No => String::new(),
        Changing::Row(_) => voice.say(SheetMessage::PressAKey),
        Changing::Refused(Refused::NotAKey) => voice.say(SheetMessage::KeyNotUsable),
        Changing::Refused(Refused::Taken(row)) => {
            let name = KEY_TABLE.get(row).map(|row| name(row, &voice)).unwrap_or_default();
            voice.words.fill(SheetMessage::KeyTaken, &[("name", &name)])
        }
    })
}

/// Nothing but the keys themselves is drawn anew when one changes: the button that was pressed keeps the focus.
fn rows(page: &Page, changing: &Live<Changing>, voice: &Voice) -> Element {
    let shortcuts = page.of_player(|player| player.shortcuts.clone());
    let row = |(index, row): (usize, &'static Row)| {
        let (name, shortcuts, words) = (name(row, voice), shortcuts.clone(), voice.words.clone());
        let label = voice.words.fill(SheetMessage::ChangeKey, &[("name", &name)]);
        let change = row.may_change().then(|| {
            let changing = changing.clone();
            button()
                .attr("aria-label", label)
                .text(voice.words.say(SheetMessage::Change))
                .on_press(move |_| changing.set(Changing::Row(index)))
        });
        let keys = move || {
            let shortcuts = shortcuts.get().unwrap_or_default();
            shortcuts
                .keys(index)
                .into_iter()
                .map(|key| el("kbd").attr("dir", "ltr").text(words::key(key, &words)))
                .collect()
        };
        el("li")
            .child(el("span").text(name))
            .child(el("span").class("keys-of-row").live(keys))
            .children(change)
    };
    el("ul")
        .attr("role", "list")
        .children(KEY_TABLE.iter().enumerate().filter(|(_, row)| is_offered(page, row.command)).map(row))
}

/// Whether the platform and the footage have what a key does.
fn is_offered(page: &Page, command: Command) -> bool {
    let media = &page.shell.media;
    match command {
        Command::PictureInPicture => media.picture_in_picture_is_allowed(),
        Command::FullScreen => full_screen_is_allowed() || media.can_fill_screen_alone(),
        Command::VolumeBy(_) => media.volume_can_change(),
        Command::Captions => page.player(|player| !player.captions.tracks().is_empty()) == Some(true),
        _ => true,
    }
}

fn reset(page: &Page, drive: &Drive, voice: &Voice) -> Element {
    let has_own = page.of_player(|player| !player.shortcuts.own().is_empty());
    let drive = drive.clone();
    button()
        .live_flag("hidden", move || has_own.get() != Some(true))
        .text(voice.words.say(SheetMessage::ResetKeys))
        .on_press(move |_| {
            drive.change(|player| {
                player.shortcuts.reset();
                None
            });
        })
}

/// What the keys of a row do.
fn name(row: &Row, voice: &Voice) -> String {
    let seconds = |message, millis: i32| {
        voice.words.count(message, u64::from(millis.unsigned_abs() / 1000), &voice.locale)
    };
    match row.command {
        Command::Play => voice.say(SheetMessage::StartOrPause),
        Command::Mute => voice.say(SheetMessage::SoundOnOrOff),
        Command::FullScreen => voice.say(PlayerMessage::FullScreen),
        Command::Captions => voice.say(PlayerMessage::Captions),
        Command::PictureInPicture => voice.say(PlayerMessage::PictureInPicture),
        Command::SeekBy(by) if by < 0 => seconds(SheetMessage::Back, by),
        Command::SeekBy(by) => seconds(SheetMessage::Forward, by),
        Command::SeekTo(_) | Command::SeekToStart => voice.say(SheetMessage::ToBeginning),
        Command::SeekToEnd => voice.say(SheetMessage::ToEnd),
        Command::SeekToTenth(_) => voice.say(SheetMessage::ToTenth),
        Command::VolumeBy(by) if by < 0 => voice.say(SheetMessage::Softer),
        Command::VolumeBy(_) => voice.say(SheetMessage::Louder),
        Command::SpeedBy(by) if by < 0 => voice.say(SheetMessage::Slower),
        Command::SpeedBy(_) => voice.say(SheetMessage::Faster),
        Command::FrameBy(by) if by < 0 => voice.say(SheetMessage::PreviousFrame),
        Command::FrameBy(_) => voice.say(SheetMessage::NextFrame),
        Command::Help => voice.say(SheetMessage::KeyboardShortcuts),
    }
}
