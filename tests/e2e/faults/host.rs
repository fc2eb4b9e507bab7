//! The page around the widget is at fault.
//! Not here: a policy that lacks something (`script`).

use super::{Ending, NOT_LOADED, ends};
use crate::publisher::{Host, Publisher};

#[test]
fn an_address_that_is_none_ends_in_a_sentence() {
    let publisher = Publisher::new();
    let body = format!(
        "{}<story-widget feed=\"http://[\" loading=eager><p>Read it elsewhere.</p></story-widget>",
        publisher.tag()
    );
    let page = publisher.open(body);
    page.browser.until("an end", || (page.state() == "failed" || page.state() == "fallback").then_some(()));
    assert!(page.is_fallback_shown());
    assert_eq!(page.console().len(), 1, "{:?}", page.console());
}

#[test]
fn a_fetch_the_page_has_broken_is_no_end_of_the_widget() {
    for broken in
        ["() => Promise.reject(undefined)", "() => { throw 'blocked'; }", "async () => 'no response'"]
    {
        let publisher = Publisher::new();
        let mine = publisher.feed("minimal.json");
        let body = publisher.snippet("minimal.json", "loading=eager consent=off");
        let page = publisher.open_host(&Host::new(body).script(&format!(
            "const real = window.fetch; const broken = {broken}; \
             window.fetch = (what, how) => String(what?.url ?? what) === '{mine}' ? broken() : real(what, how);"
        )));
        ends(&page, &Ending { state: "failed", code: "feed-network", sentence: NOT_LOADED, retry: true });
    }
}
