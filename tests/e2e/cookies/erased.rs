//! What scripts of the page keep under a category goes with the yes to it.
//! Not here: what the widget keeps itself (`audit`).

use super::{wait_until_not_asked, withdraw_until};
use crate::answer::Answer;
use crate::page::Page;
use crate::publisher::{Host, Publisher, feed};
use serde_json::json;

/// What the page's own scripts keep, declared or not.
const KEPT: &str = "document.cookie = 'plays_1=1; Path=/'; document.cookie = 'basket=1; Path=/'; \
    localStorage.plays_2 = 1; sessionStorage.plays_3 = 1; localStorage.basket = 1;";

/// What of it is there, in one line.
const THERE: &str = "[document.cookie.split('; ').map((cookie) => cookie.split('=')[0]), \
    Object.keys(localStorage), Object.keys(sessionStorage)].flat() \
    .filter((name) => !name.startsWith('story_widget')).sort().join(' ')";

const ALL: &str = "basket basket plays_1 plays_2 plays_3";
const UNDECLARED: &str = "basket basket";

fn asked() -> Page {
    let publisher = Publisher::new();
    let mut story = feed("harbour.json");
    let categories = story["consent"]["categories"].as_array_mut().expect("categories");
    let counting = categories.iter_mut().find(|category| category["id"] == "analytics").expect("analytics");
    counting["stores"] = json!(["plays_*", "*"]);
    publisher.agency.answer("/feeds/counted.json", [Answer::json(story)]);
    let body = publisher.snippet("counted.json", "loading=eager consent=own");
    let page = publisher.open_host(&Host::new(body).script(KEPT));
    page.wait_for_state("ready");
    page.button("Accept optional");
    page
}

#[test]
fn what_was_declared_goes_at_once_when_the_yes_is_taken_back_and_nothing_else_does() {
    let page = asked();
    assert_eq!(page.value(THERE), ALL, "nothing is touched before a choice");
    page.button("Accept optional").press();
    wait_until_not_asked(&page);
    page.browser.run_until_called("setTimeout(arguments[0], 500);", &[]);
    assert_eq!(page.value(THERE), ALL);
    withdraw_until(&page, &format!("{THERE} === '{UNDECLARED}'"));
}

#[test]
fn after_a_no_it_goes_too_and_again_on_the_next_visit() {
    let page = asked();
    page.button("Reject optional").press();
    page.wait_for(&format!("{THERE} === '{UNDECLARED}'"));
    page.browser.reload();
    page.wait_for_state("ready");
    page.wait_for(&format!("{THERE} === '{UNDECLARED}'"));
}
