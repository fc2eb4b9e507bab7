//! How a language writes numbers, dates and names, by the platform's `Intl`.
//! Not here: our own words (`text::Message`), or English, which the module knows.

use js_sys::{Array, Intl, Object, Reflect};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

use crate::feed::Civil;
use crate::text::{EnglishLocale, Locale};

/// The habits of one language as this browser knows them; where it knows none, those of English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlatformLocale {
    tag: String,
}

impl PlatformLocale {
    /// The habits of the language with that BCP 47 tag.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        Self { tag: tag.into() }
    }

    fn is_english(&self) -> bool {
        self.tag == "en"
    }

    fn tags(&self) -> Array {
        Array::of1(&self.tag.as_str().into())
    }

    fn format(&self, civil: Civil, style: &[(&str, &str)]) -> Option<String> {
        // The feed's own wall clock, written as if it were that of UTC: offsets are no time zones.
        let month = i32::from(civil.month) - 1;
        let millis = js_sys::Date::utc(f64::from(civil.year), f64::from(month));
        let date = js_sys::Date::new(&millis.into());
        date.set_utc_date(civil.day.into());
        date.set_utc_hours(civil.hour.into());
        date.set_utc_minutes(civil.minute.into());
        let format = Intl::DateTimeFormat::new(&self.tags(), &options(style));
        format.format().call1(&JsValue::UNDEFINED, &date).ok()?.as_string()
    }

    fn name(&self, kind: &str, code: &str) -> Option<String> {
        let names =
            DisplayNames::new(&self.tags(), &options(&[("type", kind), ("fallback", "none")])).ok()?;
        names.of(code).ok()?.as_string()
    }
}

impl Locale for PlatformLocale {
    fn number(&self, n: u64) -> String {
        if self.is_english() {
            return EnglishLocale.number(n);
        }
        #[expect(clippy::cast_precision_loss, reason = "counts on a page are far below 2⁵³")]
        let number = JsValue::from(n as f64);
        let format = Intl::NumberFormat::new(&self.tags(), &Object::new());
        let written =
            format.format().call1(&JsValue::UNDEFINED, &number).ok().and_then(|text| text.as_string());
        written.unwrap_or_else(|| EnglishLocale.number(n))
    }

    fn plural(&self, n: u64) -> &'static str {
        if self.is_english() {
            return EnglishLocale.plural(n);
        }
        #[expect(clippy::cast_precision_loss, reason = "counts on a page are far below 2⁵³")]
        let category = Intl::PluralRules::new(&self.tags(), &Object::new()).select(n as f64);
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

    fn region(&self, code: &str) -> Option<String> {
        self.name("region", code)
    }

    fn language_name(&self, tag: &str) -> Option<String> {
        // What its own speakers call it.
        Self::new(tag).name("language", tag)
    }
}

fn options(members: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (name, value) in members {
        // A new plain object takes any member.
        let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    options
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type DisplayNames;

    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(locales: &Array, options: &Object) -> Result<DisplayNames, JsValue>;

    /// Throws for what is no code.
    #[wasm_bindgen(method, catch)]
    fn of(this: &DisplayNames, code: &str) -> Result<JsValue, JsValue>;
}
