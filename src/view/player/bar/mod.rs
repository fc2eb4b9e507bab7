//! The control bar: seek, sound, time, captions, settings, other screens, full screen.
//! Not here: the play button, which was there before the bar (`super`), or what stands over the picture on request
//! (`sheet`).

mod captions;
mod preview;
mod screen;
mod seek;
mod sound;

use super::drive::Drive;
use super::sheet;
use crate::browser::{Element, el};
use crate::state::player::Command;
use crate::view::{Page, Voice};
use captions::captions;
use screen::{full_screen, picture_in_picture, remote_screen};
use seek::{seek, time};
use sound::{mute, volume};

/// The control bar. Its time runs left to right in every language, as on every player.
pub(super) fn bar(page: &Page, drive: &Drive) -> Element {
    let is_watched = drive.is_watched();
    el("div")
        .part("bar")
        .attr("dir", "ltr")
        // Out of the way of a reader who watches, unless the pointer or the focus is on it.
        .live_flag("data-idle", move || is_watched.get())
        .child(seek(page, drive))
        .child(time(page))
        .child(mute(page, drive))
        .children(page.shell.media.volume_can_change().then(|| volume(page, drive)))
        .child(captions(page, drive))
        .child(sheet::opener(page, drive))
        .children(picture_in_picture(page, drive))
        .children(remote_screen(page, drive))
        .children(full_screen(page, drive))
}

/// A button that does what a key does.
pub(super) fn command_button(
    page: &Page,
    drive: &Drive,
    command: Command,
    name: impl Fn(&Voice) -> String + 'static,
) -> Element {
    let (named, keys, drive) = (page.clone(), page.clone(), drive.clone());
    el("button")
        .attr("type", "button")
        .live_attr("aria-keyshortcuts", move || {
            keys.player(|player| player.shortcuts.aria(command)).flatten()
        })
        .live_attr("aria-label", move || Some(named.voice.with(&name)))
        .on_press(move |_| {
            drive.run(command);
        })
}

/// A share as CSS writes it: `"25%"`.
fn share(part: u32, whole: u32) -> String {
    let share = u64::from(part).saturating_mul(100).checked_div(u64::from(whole)).unwrap_or_default();
    [share.min(100).to_string().as_str(), "%"].concat()
}
