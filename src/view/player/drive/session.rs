//! What the system is told of what plays, and its keys.
//! Not here: how the platform is told (`browser`).

use super::Drive;
use crate::browser::{SystemKey, SystemPlayer};
use crate::state::player::{Command, Player, Progress};

impl Drive {
    /// Tells the system from the first play on.
    pub(super) fn tell_the_system(&self) {
        let drive = self.clone();
        let playing = self.page.of_player(|player| player.playback.progress() == Progress::Playing);
        self.page.follow(move || {
            if playing.get() == Some(true) {
                let system = drive.system_player();
                drive.own.system.replace(system);
                drive.tell_position();
            }
        });
    }

    /// Tells it where the footage is: after a jump, when it goes on, and when it goes at another speed.
    pub(super) fn tell_position(&self) {
        let place = self.page.player.now(|player| {
            let Player { playback, speed, .. } = player.as_ref()?;
            Some((playback.position(), playback.duration()?, speed.hundredths()))
        });
        if let (Some(system), Some((position, length, speed))) = (&*self.own.system.borrow(), place) {
            system.set_position(position, length, speed);
        }
    }

    fn system_player(&self) -> Option<SystemPlayer> {
        let drive = self.clone();
        let press = move |key| {
            let is_on = drive.page.player.now(|player| {
                let progress = player.as_ref().map(|player| player.playback.progress());
                matches!(progress, Some(Progress::Playing | Progress::Starting))
            });
            match key {
                SystemKey::Play if is_on => {}
                SystemKey::Pause if !is_on => {}
                SystemKey::Play | SystemKey::Pause => drop(drive.run(Command::Play)),
                SystemKey::Back => drop(drive.run(Command::SeekBy(-10_000))),
                SystemKey::Forward => drop(drive.run(Command::SeekBy(10_000))),
                SystemKey::To(position) => drop(drive.run(Command::SeekTo(position))),
            }
        };
        self.page.document.now(|document| {
            let story = document.as_deref()?.story.as_ref()?;
            let picture = story.video.as_ref().and_then(|video| video.poster.as_ref());
            SystemPlayer::new(
                &story.headline,
                story.rights.credit.as_deref().unwrap_or_default(),
                picture,
                press,
            )
        })
    }
}
