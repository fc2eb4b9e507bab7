//! Where a choice is kept, and what becomes of it where nothing can be.

use story_widget::browser::{
    CONSENT_KEY, PREFERENCES_KEY, forget_preferences, forget_record, keep_preferences, keep_record,
    preferences, records,
};
use story_widget::state::Consent;
use story_widget::state::consent::{
    Asked, AskedCategory, Choice, Choices, Mode, Moment, PREFERENCES, Preferences,
};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Change, document, script_value, window};

/// Sets cookies as a page would; the last one of a name and a path counts.
fn set_cookie(cookie: &str) {
    document().unchecked_into::<web_sys::HtmlDocument>().set_cookie(cookie).unwrap();
}

fn cookies() -> String {
    document().unchecked_into::<web_sys::HtmlDocument>().cookie().unwrap()
}

fn stored(key: &str) -> Option<String> {
    window().local_storage().unwrap().unwrap().get_item(key).unwrap()
}

/// A consent that grants to remember preferences.
fn granting() -> Consent {
    let preferences = AskedCategory { id: PREFERENCES.to_owned(), digest: "mmww".to_owned() };
    let asked = Asked { categories: vec![preferences], ..Asked::default() };
    let now = Moment::default();
    let mut consent = Consent::new(Mode::Own, asked, None, false, now);
    let choices: Choices = [(PREFERENCES.to_owned(), Choice::Granted)].into_iter().collect();
    assert!(consent.set(&choices, now));
    consent
}

/// Storage that throws at every access.
fn without_storage() -> Change {
    Change::throws(&window(), "localStorage")
}

/// Cookies that throw at every access.
fn without_cookies() -> Change {
    Change::throws(&script_value("Document.prototype"), "cookie")
}

#[wasm_bindgen_test]
fn a_choice_is_kept_twice_and_both_copies_are_found() {
    assert!(keep_record("1.2.b", 182));
    assert_eq!(records(), ["1.2.b", "1.2.b"]);
    assert!(cookies().contains(&format!("{CONSENT_KEY}=1.2.b")));
    assert_eq!(stored(CONSENT_KEY).as_deref(), Some("1.2.b"));
    forget_record();
    assert_eq!(records(), [""; 0]);
    assert!(!cookies().contains(CONSENT_KEY));
}

#[wasm_bindgen_test]
fn a_later_choice_takes_the_place_of_the_one_before() {
    assert!(keep_record("1.2.b", 182));
    assert!(keep_record("1.3.s", 182));
    assert_eq!(records(), ["1.3.s", "1.3.s"]);
    forget_record();
}

#[wasm_bindgen_test]
fn of_two_cookies_with_one_name_both_are_found_in_the_order_of_the_browser() {
    // A browser sends two when a site and a folder of it have set one each.
    let sent = format!("a=1; {CONSENT_KEY}=of the folder; b; {CONSENT_KEY}=of the site;c=2");
    let _cookies = Change::value(&script_value("Document.prototype"), "cookie", sent);
    let _storage = without_storage();
    assert_eq!(records(), ["of the folder", "of the site"]);
}

#[wasm_bindgen_test]
fn cookies_of_similar_names_are_not_ours() {
    for name in ["x_story_widget_consent", "story_widget_consent2", "story_widget"] {
        set_cookie(&format!("{name}=theirs; Path=/"));
    }
    assert_eq!(records(), [""; 0]);
    for name in ["x_story_widget_consent", "story_widget_consent2", "story_widget"] {
        set_cookie(&format!("{name}=; Path=/; Max-Age=0"));
    }
}

#[wasm_bindgen_test]
fn the_cookie_is_for_the_whole_site_and_only_for_it() {
    let seen = script_value("window.written = []");
    let write = script_value(
        "((native) => ({ get() { return native.get.call(this) }, set(value) { window.written.push(value); native.set.call(this, value) } }))
         (Object.getOwnPropertyDescriptor(Document.prototype, 'cookie'))",
    );
    let undo = script_value(
        "((native) => () => Object.defineProperty(Document.prototype, 'cookie', native))
         (Object.getOwnPropertyDescriptor(Document.prototype, 'cookie'))",
    );
    let prototype = script_value("Document.prototype").unchecked_into::<js_sys::Object>();
    js_sys::Object::define_property(&prototype, &"cookie".into(), write.unchecked_ref());
    assert!(keep_record("1.2.b", 182));
    undo.unchecked_into::<js_sys::Function>().call0(&JsValue::UNDEFINED).unwrap();
    forget_record();
    let written = js_sys::Array::from(&seen);
    let expected = format!("{CONSENT_KEY}=1.2.b; Path=/; SameSite=Lax; Max-Age=15724800");
    assert_eq!(crate::page::strings(&written), [expected]);
    script_value("delete window.written");
}

#[wasm_bindgen_test]
fn where_storage_throws_the_cookie_holds_the_choice() {
    let _storage = without_storage();
    assert!(keep_record("1.2.b", 182));
    assert_eq!(records(), ["1.2.b"]);
    forget_record();
    assert_eq!(records(), [""; 0]);
}

#[wasm_bindgen_test]
fn where_cookies_throw_storage_holds_the_choice() {
    let _cookies = without_cookies();
    assert!(keep_record("1.2.b", 182));
    assert_eq!(records(), ["1.2.b"]);
    forget_record();
    assert_eq!(records(), [""; 0]);
}

fn in_session(key: &str) -> Option<String> {
    window().session_storage().unwrap().unwrap().get_item(key).unwrap()
}

#[wasm_bindgen_test]
fn where_both_throw_the_choice_holds_for_the_visit_and_that_is_said() {
    let (_storage, _cookies) = (without_storage(), without_cookies());
    assert!(!keep_record("1.2.b", 182));
    assert_eq!(records(), ["1.2.b"]);
    assert_eq!(in_session(CONSENT_KEY).as_deref(), Some("1.2.b"));
    forget_record();
    assert_eq!(records(), [""; 0]);
    assert_eq!(in_session(CONSENT_KEY), None);
}

#[wasm_bindgen_test]
fn where_everything_throws_the_choice_holds_for_as_long_as_the_page() {
    let (_storage, _cookies) = (without_storage(), without_cookies());
    let _session = Change::throws(&window(), "sessionStorage");
    assert!(!keep_record("1.2.b", 182));
    assert_eq!(records(), ["1.2.b"]);
    assert!(!keep_record("1.3.s", 182));
    assert_eq!(records(), ["1.3.s"]);
    forget_record();
    assert_eq!(records(), [""; 0]);
}

#[wasm_bindgen_test]
fn a_choice_that_can_be_kept_at_last_is_nowhere_else() {
    {
        let (_storage, _cookies) = (without_storage(), without_cookies());
        assert!(!keep_record("1.2.b", 182));
    }
    assert!(keep_record("1.3.s", 182));
    assert_eq!(records(), ["1.3.s", "1.3.s"]);
    assert_eq!(in_session(CONSENT_KEY), None);
    forget_record();
}

#[wasm_bindgen_test]
fn a_browser_that_takes_a_write_and_forgets_it_has_kept_nothing() {
    let _storage = without_storage();
    let _cookies = Change::value(&script_value("Document.prototype"), "cookie", "");
    assert!(!keep_record("1.2.b", 182));
    forget_record();
}

#[wasm_bindgen_test]
fn a_store_that_is_full_has_kept_nothing() {
    let _cookies = without_cookies();
    let full = script_value("() => { throw new DOMException('full', 'QuotaExceededError') }");
    let _full = Change::value(&script_value("Storage.prototype"), "setItem", full);
    assert!(!keep_record("1.2.b", 182));
    assert_eq!(records(), ["1.2.b"], "the page itself has it");
    forget_record();
}

#[wasm_bindgen_test]
fn a_window_without_storage_has_kept_nothing() {
    let _cookies = without_cookies();
    let _storage = Change::value(&window(), "localStorage", JsValue::NULL);
    assert!(!keep_record("1.2.b", 182));
    forget_record();
}

#[wasm_bindgen_test]
fn preferences_are_kept_with_leave_and_forgotten_without() {
    let consent = granting();
    let granted = consent.granted::<Preferences>().unwrap();
    assert_eq!(preferences(&granted), None);
    keep_preferences(&granted, "80 muted");
    assert_eq!(preferences(&granted).as_deref(), Some("80 muted"));
    assert_eq!(stored(PREFERENCES_KEY).as_deref(), Some("80 muted"));
    forget_preferences();
    assert_eq!(stored(PREFERENCES_KEY), None);
}

#[wasm_bindgen_test]
fn preferences_that_cannot_be_kept_are_no_error() {
    let _storage = without_storage();
    let consent = granting();
    let granted = consent.granted::<Preferences>().unwrap();
    keep_preferences(&granted, "80 muted");
    assert_eq!(preferences(&granted), None);
    forget_preferences();
}

#[wasm_bindgen_test]
fn where_storage_is_full_no_older_copy_is_left_in_it() {
    assert!(keep_record("1.old", 182));
    let _full = Change::throws(&script_value("Storage.prototype"), "setItem");
    assert!(keep_record("1.new", 182));
    assert_eq!(records(), ["1.new"]);
}
