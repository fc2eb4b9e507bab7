//! A press of Show more: rows that are loaded, or the next page of the list, and the focus after it.
//! Not here: which of them (`state::Paging`).

use leptos::task::spawn_local;

use crate::browser::{Place, drawn, piece, stumble};
use crate::feed::{Link, Reading, TopDownloads, import};
use crate::state::{Fault, More, Paging, Report};
use crate::view::imported::reading;
use crate::view::load_story::{cause, report, report_unreadable};
use crate::view::{Page, StoryEvent};

/// Where the focus may go after a press. Clones name the same places.
#[derive(Clone, Default)]
pub(super) struct Places {
    /// The rows.
    pub(super) rows: Place,
    /// The status at their end.
    pub(super) end: Place,
    /// Show more.
    pub(super) more: Place,
    /// Retry, which stands in its place.
    pub(super) again: Place,
}

/// Shows the next rows, and takes the focus to the first. What asks for a page that is not loaded is a piece;
/// without it the page did not come.
pub(super) fn show_more(page: &Page, places: &Places, ask: fn(&mut Paging) -> More) {
    stumble("press");
    let todo = page.paging.update(|paging| paging.as_mut().map_or(More::Nothing, ask));
    let (page, places) = (page.clone(), places.clone());
    match todo {
        More::Nothing => {}
        More::Shown => spawn_local(settle(page, places, true)),
        More::Fetch(link) => {
            // Retry goes.
            places.more.focus_soon();
            page.shell.pieces.clone().load("more", move |loaded| {
                if loaded.is_ok() {
                    next_page(page, link, places);
                } else {
                    page.tell(StoryEvent::Error(Report::of_piece(
                        "what asks for pages of the list did not come",
                    )));
                    let follows = failed(&page, &link, Fault::WasmLoad);
                    spawn_local(settle(page, places, follows));
                }
            });
        }
    }
}

piece! {
    /// Asks for a further page of the list, and shows its first rows.
    more: fn next_page(page: Page, link: Link, places: Places) -> () {
        spawn_local(async move {
            let follows = match ask(&page, &link).await {
                None => return,
                Some(Ok(list)) => arrived(&page, &link, &list),
                Some(Err(fault)) => failed(&page, &link, fault),
            };
            settle(page, places, follows).await;
        });
    }
}

/// The page, or why it could not be had; nothing when nobody waits for it any more.
async fn ask(page: &Page, link: &Link) -> Option<Result<TopDownloads, Fault>> {
    let (answer, attempt) = match page.further_request().run(link.href(), None, |_| {}).await? {
        Ok(answer) => answer,
        Err((failure, attempt)) => {
            report(page, failure, attempt, &cause(page, link.href(), failure));
            return Some(Err(failure.fault));
        }
    };
    let Reading { document, problems, .. } = reading(page, &answer, import::Place::List).await;
    if !problems.is_empty() {
        page.tell(StoryEvent::Problems(problems));
    }
    Some(match document {
        Ok(document) => Ok(document.top_downloads.unwrap_or_default()),
        Err(unreadable) => {
            let fault = Fault::from(&unreadable);
            report_unreadable(page, unreadable, attempt);
            Err(fault)
        }
    })
}

/// Puts the rows of a page into the list; whether the reader is still there.
fn arrived(page: &Page, link: &Link, list: &TopDownloads) -> bool {
    let follows = page.list.place.has_focus();
    let cut = page.paging.update(|paging| {
        let paging = paging.as_mut()?;
        paging.page_arrived(link, list);
        paging.cut()
    });
    if let Some(cut) = cut {
        page.report(Fault::ListCut, cut.as_str());
    }
    follows
}

/// The list stays and offers Retry; whether the reader is still there.
fn failed(page: &Page, link: &Link, fault: Fault) -> bool {
    let follows = page.list.place.has_focus();
    page.paging.update(|paging| paging.as_mut().map(|paging| paging.page_failed(link, fault)));
    follows
}

/// Takes the focus to the first new row, or to Retry, and tells the page what is shown. A page may take its
/// time: a reader who has gone elsewhere by then is left there.
async fn settle(page: Page, places: Places, follows: bool) {
    // Rows are made, and buttons shown and hidden, by effects, which run before this goes on.
    drawn().await;
    let (has_failed, first, shown) = page.paging.now(|paging| {
        paging
            .as_ref()
            .map_or((true, None, 0), |paging| (paging.failed().is_some(), paging.first_new(), paging.shown()))
    });
    match first {
        _ if !follows => {}
        _ if has_failed => places.again.focus(),
        Some(first) => places.rows.focus_child(first),
        None => places.end.focus(),
    }
    if !has_failed {
        page.tell(StoryEvent::More(shown));
    }
}
