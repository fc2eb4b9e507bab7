//! From an address to a story on screen: asks, reads, and says how it went.
//! Not here: the request (`browser`), the reading (`feed`), what follows from either (`state`).

use leptos::task::spawn_local;
use std::sync::Arc;

use super::imported::{links, reading};
use super::{Page, StoryEvent, Voice, cookies};
use crate::browser::{Answer, Pending, Progress, stumble};
use crate::feed::import::Place;
use crate::feed::{Document, Link, Prints, Problem, Reading, Unreadable, digits};
use crate::state::{Failure, Fault, Paging, Report};
use crate::text::{Language, language::negotiate};

/// Asks for the story of the page, and shows it when it is there. `first` is a request for it that is
/// already under way.
pub fn load_story(page: &Page, first: Option<Pending>) {
    let page = page.clone();
    let request = page.new_request();
    let Some(address) = page.config.now(|config| config.feed.clone()) else {
        failed(&page, Failure::new(Fault::FeedInvalid), 1, "no feed attribute, and no document inside");
        return;
    };
    page.load.update(crate::state::Load::asked);
    spawn_local(async move {
        let told = {
            let page = page.clone();
            move |progress| {
                if progress == Progress::WaitsForNetwork {
                    speak(&page);
                    failed(
                        &page,
                        Failure::new(Fault::Offline),
                        1,
                        "the browser says that there is no network",
                    );
                }
            }
        };
        match request.run(&address, first, told).await {
            None => {}
            Some(Ok((answer, attempt))) => arrived(&page, &answer, attempt).await,
            Some(Err((failure, attempt))) => {
                choose_language_anew(&page).await;
                failed(&page, failure, attempt, &cause(&page, &address, failure));
            }
        }
    });
}

/// Shows a document that the publisher put into the page itself; its addresses are relative to the page.
pub fn show_document(page: &Page, json: String, base: String) {
    let page = page.clone();
    // One that is under way is for an address that has been taken away.
    page.end_request();
    spawn_local(async move {
        let answer = Answer { body: json.into_bytes(), address: base, is_called_json: true };
        arrived(&page, &answer, 1).await;
    });
}

async fn arrived(page: &Page, answer: &Answer, attempt: u8) {
    stumble("task");
    let Reading { document, problems, prints } = reading(page, answer, Place::Story).await;
    if page.has_ended() {
        return;
    }
    let document = match document {
        Ok(document) => Arc::new(document),
        Err(unreadable) => {
            choose_language_anew(page).await;
            page.load.update(|load| load.failed(failure(&unreadable)));
            report_unreadable(page, unreadable, attempt);
            return;
        }
    };
    choose_language(page, &document.language).await;
    if page.has_ended() {
        return;
    }
    if !answer.is_called_json {
        page.report(Fault::FeedMime, "the server does not call the feed application/json");
    }
    if attempt > 1 {
        page.tell(StoryEvent::Error(Report { attempt, ..Report::new(Fault::FeedRecovered) }));
    }
    put_in(page, &document, &problems, prints, links(answer).link(&answer.address).ok());
    cookies::begin(page, &document);
    if !problems.is_empty() {
        page.tell(StoryEvent::Problems(problems));
    }
}

/// Puts a document that was read into the page: the list, which came from `address`, how it went, and the story.
pub(super) fn put_in(
    page: &Page,
    document: &Arc<Document>,
    problems: &[Problem],
    prints: Prints,
    address: Option<Link>,
) {
    let shown = page.prints.replace(Some(prints));
    let list = document.top_downloads.as_ref().map(|list| {
        let rows = page.config.now(|config| config.page_size);
        Paging::new(list, prints.list, address, rows)
    });
    let in_use = page.list.place.fits(":hover,:focus-within");
    if page.paging.update(|paging| Paging::bring(paging, list, in_use)) {
        page.list.document.set(Some(Arc::clone(document)));
    }
    let now = u64::try_from(page.shell.clock.now()).unwrap_or_default();
    page.load.update(|load| load.arrived(Arc::clone(document), problems, now));
    // A refresh that brings the same story draws nothing anew.
    if shown != Some(prints) {
        page.document.set(Some(Arc::clone(document)));
    }
}

fn failed(page: &Page, failure: Failure, attempt: u8, message: &str) {
    page.load.update(|load| load.failed(failure));
    report(page, failure, attempt, message);
}

pub(super) fn report(page: &Page, failure: Failure, attempt: u8, message: &str) {
    let message = message.into();
    page.tell(StoryEvent::Error(Report { message, ..report_of(page, failure, attempt) }));
}

pub(super) fn report_unreadable(page: &Page, unreadable: Unreadable, attempt: u8) {
    let report = report_of(page, failure(&unreadable), attempt);
    page.tell(StoryEvent::Unreadable(report, unreadable));
}

/// What happened, its message still to be said.
fn report_of(page: &Page, failure: Failure, attempt: u8) -> Report {
    let severity = page.load.now(|load| load.severity(failure.fault));
    let Failure { fault, stage: phase, http_status, .. } = failure;
    Report { phase, severity, http_status, attempt, ..Report::new(fault) }
}

/// Why a request for an address brought nothing, for the publisher.
pub(super) fn cause(page: &Page, address: &str, failure: Failure) -> String {
    let (cause, status) = match failure.fault {
        Fault::FeedHttp => {
            ("the server answered with status ", Some(failure.http_status.unwrap_or_default()))
        }
        Fault::FeedTimeout => ("the feed did not arrive in time", None),
        Fault::FeedTruncated => ("the feed broke off before its end", None),
        Fault::FeedTooLarge => ("the feed is over 1 MiB", None),
        _ => (
            "the browser let nothing through: a feed without Access-Control-Allow-Origin for this page, \
             a policy, a blocker, or the network",
            None,
        ),
    };
    let status = status.map(|status| digits(status.into())).unwrap_or_default();
    [cause, &status, &(page.shell.refusal)("connect-src", address)].concat()
}

fn failure(unreadable: &Unreadable) -> Failure {
    Failure::new(Fault::from(unreadable))
}

/// The language of our words: the element's or its nearest ancestor's, else the feed's.
pub(super) async fn choose_language(page: &Page, of_feed: &str) {
    loop {
        let language = wanted_language(page, of_feed);
        if page.voice.now(|voice| voice.language == language) {
            return;
        }
        let words = match language {
            Language::English => Some(crate::text::Words::ENGLISH),
            _ => page.shell.words.words(language.tag()).await,
        };
        // While they were on their way another one may have been asked for, or the same, which were there before.
        if wanted_language(page, of_feed) == language {
            if words.is_none() {
                let message = ["the words of ", language.tag(), " did not come"].concat();
                page.tell(StoryEvent::Error(Report::of_piece(&message)));
            }
            let voice = Voice::new(language, words);
            if page.voice.now(|now| now.language != voice.language) {
                page.voice.set(voice);
            }
            return;
        }
    }
}

fn wanted_language(page: &Page, of_feed: &str) -> Language {
    let of_page = page.config.now(|config| config.lang.clone()).unwrap_or_default();
    let wanted: Vec<&str> = of_page.split(' ').chain([of_feed]).collect();
    negotiate(&wanted)
}

/// Speaks the language the publisher asks for now; an answer to what is asked in it is one to that.
pub fn speak(page: &Page) {
    let page = page.clone();
    spawn_local(async move {
        choose_language_anew(&page).await;
        if let Some(document) = page.document.now(Clone::clone) {
            cookies::begin(&page, &document);
        }
    });
}

/// The language for the story that is shown, if one is.
async fn choose_language_anew(page: &Page) {
    let of_feed = page
        .document
        .now(|document| document.as_ref().map(|document| document.language.clone()))
        .unwrap_or_default();
    choose_language(page, &of_feed).await;
}
