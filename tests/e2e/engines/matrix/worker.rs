//! Rows of a page whose service worker answers in the place of the feed's server.
//! Not here: what else a page can have put before the network (`replaced`).

use super::row::Row;
use super::show_and_judge_on;
use super::transport::story;
use crate::answer::Answer;
use crate::engine::Engine;
use crate::publisher::{Host, Publisher};

in_each_engine! {
    whatever_a_service_worker_answers_ends_in_the_story_or_in_a_sentence,
}

const NOT_LOADED: &str = "This story could not be loaded.";

fn whatever_a_service_worker_answers_ends_in_the_story_or_in_a_sentence(engine: Engine) {
    let publisher = Publisher::read_in(engine);
    let worker = format!(
        "onactivate = (event) => event.waitUntil(clients.claim()); oninstall = () => skipWaiting(); \
         onfetch = (event) => {{ const {{ url }} = event.request; \
             if (url.includes('F20-a-page')) event.respondWith(new Response('<!doctype html><h1>Offline</h1>', {{ headers: {{ 'Content-Type': 'text/html' }} }})); \
             if (url.includes('F20-opaque')) event.respondWith(fetch(url, {{ mode: 'no-cors' }})); \
             if (url.includes('F20-nothing')) event.respondWith(Promise.reject(Error('no copy'))); \
             if (url.includes('F20-an-old-copy')) event.respondWith(new Response('{}', {{ headers: {{ 'Content-Type': 'application/json' }} }})); }};",
        story("A copy of the day before")
    );
    publisher.site.answer("/worker.js", [Answer::new("text/javascript", worker)]);
    let rows = [
        Row::fails("F20-a-page", [], NOT_LOADED).with_retry().says("feed-not-json", "fatal", "HTML").asks(0),
        Row::fails("F20-opaque", [Answer::json(story("Never shown")).without_cors()], NOT_LOADED)
            .with_retry()
            .tells("feed-network", "fatal")
            .asks_until_the_browser_gives_up(),
        Row::fails("F20-nothing", [], NOT_LOADED).with_retry().tells("feed-network", "fatal").asks(0),
        // The date of the story says how old it is.
        Row::shows("F20-an-old-copy", []).asks(0).and(|seen| {
            seen.text().contains("A copy of the day before") && seen.text().contains("October 3, 2024")
        }),
    ];
    let tag = publisher.tag();
    drop(show_and_judge_on(publisher, &rows, |body| Host::new(body.replace(&tag, &under_the_worker(&tag)))));
}

/// The script tag of a page under its worker, which takes a second visit: on the first nothing of the widget is asked for.
fn under_the_worker(tag: &str) -> String {
    let address = tag.split('"').nth(1).unwrap_or_default();
    format!(
        "<script>if (navigator.serviceWorker.controller) \
             document.head.append(Object.assign(document.createElement('script'), {{ src: '{address}' }})); \
         else navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready).then(() => location.reload());</script>"
    )
}
