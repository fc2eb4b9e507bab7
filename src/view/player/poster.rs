//! The picture before play.
//! Not here: the shell's picture, which the loader borrows from the publisher.

use leptos::task::spawn_local;

use crate::browser::{Element, Live, el, sleep};
use crate::feed::{Picture, digits};
use crate::state::{Fault, Report, Severity};
use crate::view::{Page, StoryEvent};

/// The poster. Our own `<img>`, since a video tells nobody that its poster is missing; one that does not
/// load leaves the plain box behind it.
pub(super) fn poster(page: &Page, picture: &Picture) -> Element {
    let mut sizes = String::new();
    for size in &picture.srcset {
        for part in
            [if sizes.is_empty() { "" } else { ", " }, size.src.href(), " ", &digits(size.width.into()), "w"]
        {
            sizes.push_str(part);
        }
    }
    let is_missing = Live::new(false);
    let (hidden, page) = (is_missing.clone(), page.clone());
    let files = [&sizes, picture.src.href()].concat();
    el("img")
        .class("poster")
        .maybe_attr("srcset", (!sizes.is_empty()).then_some(sizes))
        .attr("sizes", "(min-width: 60em) 40em, 100vw")
        .attr("src", picture.src.href())
        .attr("alt", picture.alt.as_str())
        .live_flag("hidden", move || hidden.get())
        .on("error", move || {
            is_missing.set(true);
            spawn_local(tell_of_missing(page.clone(), files.clone()));
        })
}

/// Tells the publisher that none of the files was shown. One that is gone is the agency's to mend; a policy that
/// refuses them is the publisher's.
async fn tell_of_missing(page: Page, files: String) {
    // The browser says a moment later that it was a policy.
    sleep(0).await;
    let refusal = (page.shell.refusal)("img-src", &files);
    let report = Report::new(Fault::Poster);
    let severity = if refusal.is_empty() { report.severity } else { Severity::Degraded };
    let message = ["the poster did not load", &refusal].concat();
    page.tell(StoryEvent::Error(Report { severity, message, ..report }));
}
