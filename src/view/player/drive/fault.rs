//! Why the footage does not play, as far as it can be known: no network, a policy of the page, a server's refusal.
//! Not here: what is done about it (`state::player::Playback`), or the words (`overlay`).
//!
//! A media element says "4" for all of it. Asking the server is a request of its own, and one that the policy of the
//! page did not allow would be reported to the publisher; so it is only asked where the feed came from, which the
//! policy has allowed already.

use leptos::task::spawn_local;

use super::Drive;
use crate::browser::{Pending, origin};
use crate::feed::Link;
use crate::state::player::Progress;
use crate::state::{Fault, Report, Timeouts};
use crate::view::StoryEvent;

/// How long a server may take to say why, in milliseconds.
const PATIENCE: u32 = 1_500;

impl Drive {
    /// Says why it failed for good: at once, or when the server has said.
    pub(super) fn explain(&self, fault: Fault) {
        let files = self.page.document.now(|document| {
            let video = document.as_deref()?.video()?;
            Some(video.sources.iter().map(|source| source.src.clone()).collect::<Vec<_>>())
        });
        let files = files.unwrap_or_default();
        let addresses: Vec<&str> = files.iter().map(Link::href).collect();
        let refusal = (self.page.shell.refusal)("media-src", &addresses.join(" "));
        if fault == Fault::MediaSource && !refusal.is_empty() {
            self.page.with_player(|player| player.playback.was_refused());
            let message = ["a policy of the page refused the footage", &refusal].concat();
            self.page.report(Fault::MediaBlocked, &message);
            return;
        }
        let asked = files.into_iter().find(|file| fault == Fault::MediaSource && self.may_ask(file));
        let Some(file) = asked else {
            self.page.report(fault, "the footage cannot be played");
            return;
        };
        let drive = self.clone();
        spawn_local(async move {
            let timeouts = Timeouts { headers: PATIENCE, whole: PATIENCE };
            let answer = match Pending::ask(file.href()) {
                Ok(pending) => pending.answer(timeouts).await.err(),
                Err(_) => None,
            };
            let status = answer.and_then(|failure| failure.http_status);
            if let Some(status) = status
                && drive.page.player.now(|player| {
                    player.as_ref().map(|player| player.playback.progress()) == Some(Progress::Failed(fault))
                })
            {
                drive.page.with_player(|player| player.playback.was_answered(status));
            }
            let message = "the footage cannot be played".into();
            let report = Report { http_status: status, message, ..Report::new(fault) };
            drive.page.tell(StoryEvent::Error(report));
        });
    }

    /// Whether a file is where the feed came from.
    fn may_ask(&self, file: &Link) -> bool {
        let feed = self.page.config.now(|config| config.feed.clone());
        feed.is_some_and(|feed| origin(&feed) == origin(file.href()))
    }
}
