//! Whose clock dates are written on: the agency's, the reader's, or that of the place of the story.

use story_widget::browser::{PlatformLocale, Zone};
use story_widget::feed::Date;
use story_widget::text::{EnglishLocale, Words, date};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, HtmlSelectElement};

use crate::page::{get, name_of, script_value, text_of, until};
use crate::sample::{document_with, story_with};
use crate::story::{Story, drawn};

/// How an English reader sees a moment on the clocks of a zone.
#[track_caller]
fn line(zone: &str, written: &str) -> String {
    let locale = PlatformLocale::new("en").on_clock_of(Zone::Named(zone.into()));
    date::line(&Date::parse(written).expect("a date"), &Words::ENGLISH, &locale)
}

#[wasm_bindgen_test]
fn a_moment_has_the_offset_that_its_zone_has_at_that_moment() {
    for (zone, written, shown) in [
        // Clocks go forward in the north in spring, and back in autumn.
        ("Europe/Berlin", "2024-03-31T00:59:00Z", "March 31, 2024 at 01:59 GMT +01:00"),
        ("Europe/Berlin", "2024-03-31T01:00:00Z", "March 31, 2024 at 03:00 GMT +02:00"),
        ("Europe/Berlin", "2024-10-27T00:59:00Z", "October 27, 2024 at 02:59 GMT +02:00"),
        ("Europe/Berlin", "2024-10-27T01:00:00Z", "October 27, 2024 at 02:00 GMT +01:00"),
        ("America/New_York", "2024-03-10T06:59:00Z", "March 10, 2024 at 01:59 GMT -05:00"),
        ("America/New_York", "2024-03-10T07:00:00Z", "March 10, 2024 at 03:00 GMT -04:00"),
        ("America/St_Johns", "2024-07-01T12:00:00Z", "July 1, 2024 at 09:30 GMT -02:30"),
        // In the south it is the other way about.
        ("Australia/Sydney", "2024-04-06T15:59:00Z", "April 7, 2024 at 02:59 GMT +11:00"),
        ("Australia/Sydney", "2024-04-06T16:00:00Z", "April 7, 2024 at 02:00 GMT +10:00"),
        ("America/Santiago", "2024-01-15T12:00:00Z", "January 15, 2024 at 09:00 GMT -03:00"),
        ("America/Santiago", "2024-07-15T12:00:00Z", "July 15, 2024 at 08:00 GMT -04:00"),
        // Half an hour of summer time.
        ("Australia/Lord_Howe", "2024-01-15T00:00:00Z", "January 15, 2024 at 11:00 GMT +11:00"),
        ("Australia/Lord_Howe", "2024-07-15T00:00:00Z", "July 15, 2024 at 10:30 GMT +10:30"),
        // The date line: a day that Samoa never had, and the first clocks of each day.
        ("Pacific/Apia", "2011-12-30T09:59:00Z", "December 29, 2011 at 23:59 GMT -10:00"),
        ("Pacific/Apia", "2011-12-30T10:00:00Z", "December 31, 2011 at 00:00 GMT +14:00"),
        ("Pacific/Kiritimati", "2023-12-31T10:00:00Z", "January 1, 2024 at 00:00 GMT +14:00"),
        ("Pacific/Pago_Pago", "2024-01-01T10:59:00Z", "December 31, 2023 at 23:59 GMT -11:00"),
        // Offsets of three quarters, and clocks that never change.
        ("Asia/Kathmandu", "2023-09-20T11:09:00Z", "September 20, 2023 at 16:54 GMT +05:45"),
        ("Pacific/Chatham", "2024-01-15T00:00:00Z", "January 15, 2024 at 13:45 GMT +13:45"),
        ("Asia/Kolkata", "2024-02-28T18:30:00Z", "February 29, 2024 at 00:00 GMT +05:30"),
        ("Asia/Baku", "2023-09-20T11:09:00Z", "September 20, 2023 at 15:09 GMT +04:00"),
        ("UTC", "2023-09-20T16:39:00+05:30", "September 20, 2023 at 11:09 GMT +00:00"),
        // Rules of the past hold for the past. Seconds that offsets had then are left out of time and offset.
        ("Europe/Moscow", "2010-07-01T12:00:00Z", "July 1, 2010 at 16:00 GMT +04:00"),
        ("Europe/Moscow", "2015-07-01T12:00:00Z", "July 1, 2015 at 15:00 GMT +03:00"),
        ("Africa/Monrovia", "1971-06-01T12:00:00Z", "June 1, 1971 at 11:16 GMT -00:44"),
        ("Asia/Tokyo", "1900-01-01T00:00:00Z", "January 1, 1900 at 09:00 GMT +09:00"),
        ("Europe/London", "1970-01-01T00:00:00Z", "January 1, 1970 at 01:00 GMT +01:00"),
    ] {
        assert_eq!(line(zone, written), shown, "{zone} {written}");
    }
}

#[wasm_bindgen_test]
fn a_zone_that_the_browser_does_not_know_leaves_the_agencys_clock() {
    for zone in ["Mars/Olympus_Mons", "", "Asia/", "\u{202e}", "<b>"] {
        assert!(!Zone::Named(zone.into()).is_known(), "{zone:?}");
        assert_eq!(line(zone, "2023-09-20T16:39:00+05:30"), "September 20, 2023 at 16:39 GMT +05:30");
    }
}

#[wasm_bindgen_test]
fn other_languages_keep_the_form_of_the_offset_on_every_clock() {
    let locale = PlatformLocale::new("de").on_clock_of(Zone::Named("Asia/Kathmandu".into()));
    let at = Date::parse("2023-09-20T20:09:00Z").expect("a date");
    assert_eq!(date::line(&at, &Words::ENGLISH, &locale), "21. September 2023 at 01:54 GMT +05:45");
    assert_eq!(date::time(&at, &locale), "01:54");
    assert_eq!(date::time(&at, &EnglishLocale), "20:09");
}

/// The offset of the reader's clock on a day in September, as feeds write it.
const OFFSET_OF_READER: &str = "(() => {
    const minutes = -new Date('2023-09-20T11:09:00Z').getTimezoneOffset();
    const two = (number) => String(number).padStart(2, '0');
    const ahead = Math.abs(minutes);
    return `${minutes < 0 ? '-' : '+'}${two(Math.trunc(ahead / 60))}:${two(ahead % 60)}`;
})()";

/// A story of Baku whose list was counted there in the evening.
async fn baku(attributes: &[(&str, &str)]) -> Story {
    let document = document_with(
        r#""story": {"id": "1", "headline": "Divers raise a boat", "timeZone": "Asia/Baku",
            "published": "2023-09-20T21:09:00+00:00", "updated": "2023-09-20T22:00:00+00:00",
            "rights": {"useUntil": "2199-01-31T22:00:00+00:00", "restrictions": [{"code": "use-until"}]}},
           "topDownloads": {"asOf": "2023-09-20T21:30:00+00:00", "items": [{"id": "1", "headline": "Row"}]}"#,
    );
    Story::with(&[&[("consent", "off")], attributes].concat(), &document).await
}

fn menu(story: &Story) -> HtmlElement {
    get(&story.place(), "combobox", "Time zone")
}

fn chosen(story: &Story) -> String {
    let menu: HtmlSelectElement = menu(story).unchecked_into();
    menu.selected_options().item(0).and_then(|option| option.text_content()).unwrap_or_default()
}

/// The reader chooses an entry of the menu.
async fn choose(story: &Story, value: &str) {
    let menu: HtmlSelectElement = menu(story).unchecked_into();
    menu.focus().unwrap();
    menu.set_value(value);
    menu.dispatch_event(&web_sys::Event::new("change").unwrap()).unwrap();
    drawn().await;
}

/// Each date of the story, as it is written and as the machine reads it.
fn dates(story: &Story) -> Vec<(String, String)> {
    let date = |time: &HtmlElement| (text_of(time), time.get_attribute("datetime").unwrap_or_default());
    story.all("time").iter().map(date).collect()
}

#[wasm_bindgen_test]
async fn a_choice_moves_every_date_of_the_story_to_that_clock() {
    let story = baku(&[]).await;
    assert_eq!(chosen(&story), "Agency’s time");
    choose(&story, "place").await;
    assert_eq!(
        dates(&story),
        [
            ("September 21, 2023 at 01:09 GMT +04:00".into(), "2023-09-20T21:09:00+00:00".into()),
            ("September 21, 2023 at 02:00 GMT +04:00".into(), "2023-09-20T22:00:00+00:00".into()),
        ]
    );
    let text = story.text();
    assert!(text.contains("Not after February 1, 2199 at 02:00 GMT +04:00"), "{text:?}");
    assert!(text.contains("Updated 01:30"), "{text:?}");
    choose(&story, "agency").await;
    assert_eq!(dates(&story)[0].0, "September 20, 2023 at 21:09 GMT +00:00");
    assert!(story.text().contains("Updated 21:30"));
}

#[wasm_bindgen_test]
async fn the_menu_keeps_the_focus_and_its_place_while_dates_change() {
    let story = baku(&[]).await;
    choose(&story, "place").await;
    assert_eq!(story.focus().as_deref(), Some("Time zone"));
    assert_eq!(chosen(&story), "Time where it happened");
}

#[wasm_bindgen_test]
async fn the_publishers_choice_is_the_first_and_counts_at_once() {
    let story = baku(&[("time-zone", "place")]).await;
    assert_eq!(chosen(&story), "Time where it happened");
    assert_eq!(dates(&story)[0].0, "September 21, 2023 at 01:09 GMT +04:00");
    story.set("time-zone", "agency");
    story.update().await;
    assert_eq!(chosen(&story), "Agency’s time");
    assert_eq!(dates(&story)[0].0, "September 20, 2023 at 21:09 GMT +00:00");
}

#[wasm_bindgen_test]
async fn the_readers_choice_outlives_a_refresh_and_changes_of_other_attributes() {
    let story = baku(&[]).await;
    choose(&story, "place").await;
    story.set("theme", "dark");
    story.update().await;
    assert_eq!(chosen(&story), "Time where it happened");
    story.set_document(&story_with(r#""timeZone": "Asia/Kathmandu""#));
    let _ = story.command("refresh", &JsValue::UNDEFINED);
    until("the new clock", || story.text().contains("16:54 GMT +05:45")).await;
    assert_eq!(chosen(&story), "Time where it happened");
}

#[wasm_bindgen_test]
async fn a_place_without_a_zone_that_is_known_is_not_offered() {
    // The agency writes dates of a clock that no reader lives by, so there is always something to choose.
    for zone in ["", r#", "timeZone": "Mars/Olympus_Mons""#] {
        let story = Story::with(
            &[("consent", "off"), ("time-zone", "place")],
            &document_with(&format!(
                r#""story": {{"id": "1", "headline": "A", "published": "2023-09-20T11:09:00+23:59"{zone}}}"#
            )),
        )
        .await;
        let menu = menu(&story);
        let options: Vec<String> = (0..menu.child_element_count())
            .filter_map(|index| menu.children().item(index)?.text_content())
            .collect();
        assert_eq!(options, ["Agency’s time", "Your time"], "{zone}");
        assert_eq!(chosen(&story), "Agency’s time", "{zone}");
        assert_eq!(dates(&story)[0].0, "September 20, 2023 at 11:09 GMT +23:59");
    }
}

#[wasm_bindgen_test]
async fn where_every_clock_shows_the_same_there_is_no_menu() {
    let text = |script: &str| script_value(script).as_string().unwrap();
    let offset = text(OFFSET_OF_READER);
    let zone = text("Intl.DateTimeFormat().resolvedOptions().timeZone");
    for zone in ["", &zone, "Europe/Nowhere"] {
        let published = format!("2023-09-20T11:09:00{offset}");
        let story = Story::of(&document_with(&format!(
            r#""story": {{"id": "1", "headline": "A", "timeZone": "{zone}", "published": "{published}"}}"#
        )))
        .await;
        assert_eq!(story.names("combobox"), [""; 0], "{zone}");
    }
    let story = Story::of(&document_with(
        r#""story": {"id": "1", "headline": "A", "published": "soon", "timeZone": "Asia/Baku"}"#,
    ))
    .await;
    assert_eq!(story.names("combobox"), [""; 0], "without a date there is none to write");
}

#[wasm_bindgen_test]
async fn the_readers_clock_is_that_of_the_browser() {
    let story = Story::of(&document_with(
        r#""story": {"id": "1", "headline": "A", "published": "2023-09-20T11:09:00+05:30"}"#,
    ))
    .await;
    choose(&story, "reader").await;
    let expected = format!("GMT {}", script_value(OFFSET_OF_READER).as_string().unwrap());
    assert!(dates(&story)[0].0.ends_with(&expected), "{:?}", dates(&story));
    assert_eq!(name_of(&menu(&story)), "Time zone");
}
