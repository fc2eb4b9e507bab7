//! Stories of feeds in other formats: what a reader sees is the same.
//! Not here: what each format has where (`feed::import` has tests of its own).

use crate::page::Page;
use crate::publisher::page_showing;

/// The feeds of other formats, and the headline of the story in each.
const FEEDS: [(&str, &str); 6] = [
    ("ninjs-1-superdesk.json", "Ferry leaves Port Aldry & harbour reopens after eleven days"),
    ("ninjs-2.json", "First ferry leaves Port Aldry as harbour reopens"),
    ("ninjs-3.json", "First ferry leaves Port Aldry as harbour reopens"),
    ("ninjs-ap.json", "First ferry leaves Port Aldry as harbour reopens"),
    ("json-feed.json", "First ferry leaves Port Aldry as harbour reopens"),
    ("schema-org.json", "First ferry leaves Port Aldry as harbour reopens"),
];

fn headlines(page: &Page) -> Vec<String> {
    let rows = page.find("region", "Top downloads in last 24 hours");
    let rows = rows.value("[...element.querySelectorAll('ol > li')].map((row) => row.textContent)");
    rows.as_array().expect("rows").iter().map(|row| row.as_str().expect("a text").to_owned()).collect()
}

#[test]
fn a_story_of_each_format_is_shown_whole_and_plays() {
    for (feed, headline) in FEEDS {
        let page = page_showing(feed);
        page.wait_for_state("ready");
        page.find("heading", headline);
        page.wait_for_text("September 20, 2023 at 11:09 GMT +00:00 · Published");
        page.button(&format!("Play video, {headline}, 1 minute")).press();
        page.wait_for_video("video.currentTime > 0");
    }
}

#[test]
fn html_of_a_feed_is_text_and_its_scripts_are_nothing() {
    let page = page_showing("ninjs-1-superdesk.json");
    page.button("Description").press();
    page.wait_until_shown("FERRY “HALCYON REACH” PASSING IN FRONT OF SUN");
    page.find("heading", "STORYLINE");
    assert!(
        page.is_shown(
            "The first passenger ferry in eleven days left Port\u{a0}Aldry at sunrise on Wednesday."
        )
    );
    assert!(!page.is_shown("alert(1)"));
}

#[test]
fn terms_of_use_stand_as_the_agency_writes_them() {
    let page = page_showing("ninjs-ap.json");
    let restrictions = page.find("region", "Restrictions").text();
    for term in [
        "This content is intended for editorial use only.",
        "No Use in the Merrow Isles",
        "Agency Clients Only",
    ] {
        assert!(restrictions.contains(term), "{restrictions}");
    }
}

#[test]
fn territories_of_schema_org_are_countries_with_names() {
    let page = page_showing("schema-org.json");
    let restrictions = page.find("region", "Restrictions").text();
    assert!(restrictions.contains("France") && restrictions.contains("Germany"), "{restrictions}");
    assert!(page.is_shown("Subscribers only"));
}

#[test]
fn further_items_of_a_json_feed_are_the_list_with_its_next_page() {
    let page = page_showing("json-feed.json");
    assert_eq!(headlines(&page).len(), 2);
    page.button("Show more").press();
    page.wait_until_shown("3 of 3 shown");
    assert!(headlines(&page)[2].contains("Night train returns to the coast line"));
    page.wait_without("button", "Show more");
}

#[test]
fn notes_to_editors_are_nowhere() {
    let page = page_showing("ninjs-1-superdesk.json");
    page.wait_for_state("ready");
    let all = page.value("document.querySelector('story-widget').shadowRoot.textContent");
    assert!(!all.as_str().expect("a text").contains("harbour office."), "{all}");
    page.wait_for_event("story-error", |detail| detail["code"] == "field-ignored");
    assert!(!page.value("JSON.stringify(recorded)").to_string().contains("NO ACCESS"));
}
