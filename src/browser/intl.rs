//! How a language writes numbers, dates and names, and what the clocks of a zone show, by the platform's `Intl`.
//! Not here: our own words (`text::Message`), or English, which the module knows.

use js_sys::{Array, Intl, Object, Reflect};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

use crate::feed::{Civil, Date};
use crate::text::{EnglishLocale, Locale, date};

/// The habits of one language as this browser knows them; where it knows none, those of English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlatformLocale {
    tag: &'static str,
    zone: Zone,
}

/// Whose clock dates are written on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Zone {
    /// The feed's own, date by date.
    #[default]
    OfFeed,
    /// That of the reader's browser.
    OfReader,
    /// That of an IANA zone. Where the browser does not know it, it is the feed's own.
    Named(String),
}

impl Zone {
    /// Whether the browser knows its clocks.
    #[must_use]
    pub fn is_known(&self) -> bool {
        offset(self, 0).is_some()
    }
}

impl PlatformLocale {
    /// The habits of the language with that BCP 47 tag.
    #[must_use]
    pub const fn new(tag: &'static str) -> Self {
        Self { tag, zone: Zone::OfFeed }
    }

    /// The same language with dates on another clock.
    #[must_use]
    pub const fn on_clock_of(&self, zone: Zone) -> Self {
        Self { tag: self.tag, zone }
    }

    fn is_english(&self) -> bool {
        self.tag == "en"
    }

    fn format(&self, civil: Civil, style: &[(&str, &str)]) -> Option<String> {
        // The wall clock, written as if it were that of UTC: offsets are no time zones.
        written(&tags(self.tag), &options(style), civil.seconds())
    }
}

impl Locale for PlatformLocale {
    fn number(&self, n: u64) -> String {
        if self.is_english() {
            return EnglishLocale.number(n);
        }
        #[expect(clippy::cast_precision_loss, reason = "counts on a page are far below 2⁵³")]
        let number = JsValue::from(n as f64);
        let format = Intl::NumberFormat::new(&tags(self.tag), &Object::new());
        let written =
            format.format().call1(&JsValue::UNDEFINED, &number).ok().and_then(|text| text.as_string());
        written.unwrap_or_else(|| EnglishLocale.number(n))
    }

    fn plural(&self, n: u64) -> &'static str {
        if self.is_english() {
            return EnglishLocale.plural(n);
        }
        #[expect(clippy::cast_precision_loss, reason = "counts on a page are far below 2⁵³")]
        let category = Intl::PluralRules::new(&tags(self.tag), &Object::new()).select(n as f64);
        let category = category.as_string().unwrap_or_default();
        for known in ["zero", "one", "two", "few", "many"] {
            if category == known {
                return known;
            }
        }
        "other"
    }

    fn day(&self, civil: Civil) -> String {
        let day = if self.is_english() {
            None
        } else {
            self.format(civil, &[("dateStyle", "long"), ("timeZone", "UTC")])
        };
        day.unwrap_or_else(|| EnglishLocale.day(civil))
    }

    fn time(&self, civil: Civil) -> String {
        let style = [("hour", "2-digit"), ("minute", "2-digit"), ("hourCycle", "h23"), ("timeZone", "UTC")];
        let time = if self.is_english() { None } else { self.format(civil, &style) };
        time.unwrap_or_else(|| EnglishLocale.time(civil))
    }

    fn offset(&self, date: &Date) -> i16 {
        offset(&self.zone, date.epoch_seconds()).unwrap_or_else(|| date.offset_minutes())
    }

    fn region(&self, code: &str) -> Option<String> {
        name(self.tag, "region", code)
    }

    fn language_name(&self, tag: &str) -> Option<String> {
        // What its own speakers call it.
        name(tag, "language", tag)
    }
}

/// What a language calls a region or a language, by its code.
fn name(tag: &str, kind: &str, code: &str) -> Option<String> {
    let names = DisplayNames::new(&tags(tag), &options(&[("type", kind), ("fallback", "none")])).ok()?;
    names.of(code).ok()?.as_string()
}

/// Minutes that the clocks of a zone were ahead of UTC at a moment, or will be by the rules of today; `None`
/// for the feed's own and for what is no zone.
fn offset(zone: &Zone, seconds: i64) -> Option<i16> {
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
