//! What is seen, told while the footage plays: spoken by screen readers, and to be read.
//! Not here: which track that is (`state::transcript`), or following it (`browser::Descriptions`).

use leptos::task::spawn_local;
use std::cell::RefCell;
use std::rc::Rc;

use crate::browser::{Descriptions, Element, Listener, Live, drawn, el};
use crate::feed::vtt;
use crate::state::transcript::described;
use crate::text::TranscriptMessage;
use crate::view::Page;
use crate::view::feed_text::of_feed;

/// A track being followed, and word of it where its file does not come.
type Following = (Descriptions, Option<Listener>);

/// What is told now.
#[derive(Clone)]
enum Told {
    /// Nothing was told yet.
    Nothing,
    /// A text as it is written in the file, and its language.
    Text(String, Option<String>),
    /// The file did not come.
    Failed,
}

/// The text of now, for as long as they are switched on.
pub(super) fn descriptions(page: &Page, is_on: &Live<bool>) -> Element {
    let told = Live::new(Told::Nothing);
    follow(page, is_on, &told);
    let page = page.clone();
    el("div").part("audio-description").attr("role", "status").live(move || {
        let voice = page.voice.get();
        let own = |message| vec![el("p").text(voice.words.say(message))];
        match (told.get(), page.document.now(Clone::clone)) {
            (Told::Text(raw, language), Some(document)) => {
                let lines = vtt::said(&raw).into_iter().map(|said| said.text.replace('\n', " "));
                lines
                    .map(|line| of_feed(el("p"), &document, language.as_deref(), &line).text(&line))
                    .collect()
            }
            (Told::Failed, _) => own(TranscriptMessage::DescriptionsFailed),
            _ => own(TranscriptMessage::DescriptionsToCome),
        }
    })
}

/// Follows the track of the video that is in the player, while it is wanted.
fn follow(page: &Page, is_on: &Live<bool>, told: &Live<Told>) {
    let has_player = page.of_player(|_| ());
    let following: Rc<RefCell<Option<Following>>> = Rc::default();
    let (page, is_on, told, follower) = (page.clone(), is_on.clone(), told.clone(), page.clone());
    follower.follow(move || {
        page.document.follow();
        let is_wanted = is_on.get() && has_player.get().is_some();
        let language = page.voice.with(|voice| voice.language.tag());
        drop(following.take());
        if !is_wanted {
            told.set(Told::Nothing);
            return;
        }
        let (page, told, following) = (page.clone(), told.clone(), Rc::clone(&following));
        spawn_local(async move {
            // The tracks of another video are put in by what follows from it.
            drawn().await;
            let track = page.video(|video| {
                let index = described(video, language)?;
                Some((index, video.tracks.get(index)?.srclang.clone()))
            });
            let Some((index, language)) = track.flatten() else { return };
            let (media, failed) = (&page.shell.media, told.clone());
            let error = media.on_track_error(index, move || failed.set(Told::Failed));
            let descriptions =
                Descriptions::follow(media, index, move |text| told.set(Told::Text(text, language.clone())));
            following.replace(descriptions.map(|descriptions| (descriptions, error)));
        });
    });
}
