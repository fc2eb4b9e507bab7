//! The control bar: time, seek, sound, captions, full screen.
//! Not here: the play button, which was there before the bar (`super`).

mod captions;
mod seek;
mod sound;

use super::drive::Drive;
use crate::browser::{Element, Place, el, full_screen_is_allowed};
use crate::state::Player;
use crate::state::player::{Command, aria_keyshortcuts};
use crate::text::PlayerMessage;
use crate::view::icon::{EXIT_FULL_SCREEN, FULL_SCREEN, icon};
use crate::view::{Page, Voice};
use captions::captions;
use seek::{seek, time};
use sound::{mute, volume};

/// The control bar. Its time runs left to right in every language, as on every player.
pub(super) fn bar(page: &Page, drive: &Drive, _stage: &Place) -> Element {
    el("div")
        .part("bar")
        .attr("dir", "ltr")
        .child(seek(page, drive))
        .child(time(page))
        .child(mute(page, drive))
        .child(volume(page, drive))
        .child(captions(page, drive))
        .children(full_screen_is_allowed().then(|| full_screen(page, drive)))
}

fn full_screen(page: &Page, drive: &Drive) -> Element {
    let fills = page.of_player(Player::is_full_screen);
    let shown = fills.clone();
    command_button(page, drive, Command::FullScreen, move |voice| {
        voice.say(if fills.get() == Some(true) {
            PlayerMessage::ExitFullScreen
        } else {
            PlayerMessage::FullScreen
        })
    })
    .part("full-screen")
    .live(move || vec![icon(if shown.get() == Some(true) { EXIT_FULL_SCREEN } else { FULL_SCREEN })])
}

/// A button that does what a key does.
fn command_button(
    page: &Page,
    drive: &Drive,
    command: Command,
    name: impl Fn(&Voice) -> String + 'static,
) -> Element {
    let (page, drive) = (page.clone(), drive.clone());
    el("button")
        .attr("type", "button")
        .attr("aria-keyshortcuts", aria_keyshortcuts(command))
        .live_attr("aria-label", move || Some(page.voice.with(&name)))
        .on_press(move |_| {
            drive.run(command);
        })
}

/// A share as CSS writes it: `"25%"`.
fn share(part: u32, whole: u32) -> String {
    let share = u64::from(part).saturating_mul(100).checked_div(u64::from(whole)).unwrap_or_default();
    [share.min(100).to_string().as_str(), "%"].concat()
}
