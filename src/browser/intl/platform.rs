//! What the browser's `Intl` knows of a language and of a zone.
//! Not here: what is asked of it (the module above).

use js_sys::{Array, Intl, Object, Reflect};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

use super::Zone;
use crate::feed::Civil;
use crate::text::date;

/// A number as the language writes it.
pub(super) fn number(tag: &str, n: u64) -> Option<String> {
    #[expect(clippy::cast_precision_loss, reason = "counts on a page are far below 2⁵³")]
    let number = JsValue::from(n as f64);
    let format = Intl::NumberFormat::new(&tags(tag), &Object::new());
    format.format().call1(&JsValue::UNDEFINED, &number).ok()?.as_string()
}

/// The CLDR category of a count.
pub(super) fn plural(tag: &str, n: u64) -> &'static str {
    #[expect(clippy::cast_precision_loss, reason = "counts on a page are far below 2⁵³")]
    let category = Intl::PluralRules::new(&tags(tag), &Object::new()).select(n as f64);
    let category = category.as_string().unwrap_or_default();
    for known in ["zero", "one", "two", "few", "many"] {
        if category == known {
            return known;
        }
    }
    "other"
}

/// A day, with its month as a word.
pub(super) fn day(tag: &str, civil: Civil) -> Option<String> {
    format(tag, civil, &[("dateStyle", "long"), ("timeZone", "UTC")])
}

/// A time of day on a clock of 24 hours.
pub(super) fn time(tag: &str, civil: Civil) -> Option<String> {
    format(
        tag,
        civil,
        &[("hour", "2-digit"), ("minute", "2-digit"), ("hourCycle", "h23"), ("timeZone", "UTC")],
    )
}

/// What the language calls a country, by its code.
pub(super) fn region(tag: &str, code: &str) -> Option<String> {
    name(tag, "region", code)
}

/// What its own speakers call a language.
pub(super) fn language_name(tag: &str) -> Option<String> {
    name(tag, "language", tag)
}

fn format(tag: &str, civil: Civil, style: &[(&str, &str)]) -> Option<String> {
    // The wall clock, written as if it were that of UTC: offsets are no time zones.
    written(&tags(tag), &options(style), civil.seconds())
}

/// What a language calls a region or a language, by its code.
fn name(tag: &str, kind: &str, code: &str) -> Option<String> {
    let names = DisplayNames::new(&tags(tag), &options(&[("type", kind), ("fallback", "none")])).ok()?;
    names.of(code).ok()?.as_string()
}

/// Minutes that the clocks of a zone were ahead of UTC at a moment, or will be by the rules of today; `None`
/// for the feed's own and for what is no zone.
pub(super) fn offset(zone: &Zone, seconds: i64) -> Option<i16> {
    let style = options(&[("timeZoneName", "longOffset")]);
    match zone {
        Zone::OfFeed => return None,
        Zone::OfReader => {}
        Zone::Named(name) => set(&style, "timeZone", name),
    }
    date::read_offset(&written(&tags("en"), &style, seconds)?)
}

/// A moment in a style; `None` where the browser knows the language or the zone not.
fn written(tags: &Array, style: &Object, seconds: i64) -> Option<String> {
    #[expect(clippy::cast_precision_loss, reason = "a few centuries of milliseconds are far below 2⁵³")]
    let millis = (seconds * 1000) as f64;
    DateTimeFormat::new(tags, style).ok()?.format(millis).ok()
}

fn tags(tag: &str) -> Array {
    Array::of1(&tag.into())
}

fn options(members: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (name, value) in members {
        set(&options, name, value);
    }
    options
}

fn set(options: &Object, name: &str, value: &str) {
    // A plain object takes any member.
    let _ = Reflect::set(options, &name.into(), &value.into());
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type DateTimeFormat;

    /// Throws for a zone that the browser does not know.
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(locales: &Array, options: &Object) -> Result<DateTimeFormat, JsValue>;

    /// Throws for what is no moment.
    #[wasm_bindgen(method, catch)]
    fn format(this: &DateTimeFormat, millis: f64) -> Result<String, JsValue>;

    #[wasm_bindgen(js_namespace = Intl)]
    type DisplayNames;

    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(locales: &Array, options: &Object) -> Result<DisplayNames, JsValue>;

    /// Throws for what is no code.
    #[wasm_bindgen(method, catch)]
    fn of(this: &DisplayNames, code: &str) -> Result<JsValue, JsValue>;
}
