//! How a refresh that brings the same story is known from one that brings another.

use serde_json::Value;
use story_widget::feed::{Links, Prints, read};

use super::{FULL, list_with, read_text, resolve};

fn prints(text: &str) -> Prints {
    read_text(text).prints
}

/// Every document that differs from `value` in one value, in one that is left out, or in the order of a list.
fn variants(value: &Value) -> Vec<Value> {
    let mut variants = Vec::new();
    match value {
        Value::Object(fields) => {
            for (name, inner) in fields {
                let mut without = fields.clone();
                without.remove(name);
                variants.push(Value::Object(without));
                for variant in self::variants(inner) {
                    let mut changed = fields.clone();
                    changed.insert(name.clone(), variant);
                    variants.push(Value::Object(changed));
                }
            }
        }
        Value::Array(rows) => {
            variants.push(Value::Array(rows.iter().rev().cloned().collect()));
            for (index, inner) in rows.iter().enumerate() {
                let mut without = rows.clone();
                without.remove(index);
                variants.push(Value::Array(without));
                for variant in self::variants(inner) {
                    let mut changed = rows.clone();
                    changed[index] = variant;
                    variants.push(Value::Array(changed));
                }
            }
        }
        Value::String(text) => variants.extend([format!("{text}0").into(), format!("0{text}").into()]),
        Value::Number(number) => variants.push((number.as_f64().unwrap_or_default() + 1.0).into()),
        Value::Bool(flag) => variants.push((!flag).into()),
        Value::Null => {}
    }
    variants
}

#[test]
fn whatever_changes_the_story_or_the_list_changes_its_fingerprint() {
    let whole: Value = serde_json::from_str(FULL).expect("JSON");
    let first = read_text(FULL);
    let document = first.document.expect("a document");
    let mut changes = 0;
    for variant in variants(&whole) {
        let reading = read_text(&variant.to_string());
        let Ok(other) = reading.document else { continue };
        if other != document {
            assert_ne!(reading.prints.document, first.prints.document, "{variant}");
            changes += 1;
        }
        if other.top_downloads != document.top_downloads {
            assert_ne!(reading.prints.list, first.prints.list, "{variant}");
        } else if whole["topDownloads"] == variant["topDownloads"] {
            assert_eq!(reading.prints.list, first.prints.list, "{variant}");
        }
    }
    assert!(changes > 200, "{changes} changes");
}

#[test]
fn space_between_values_and_fields_that_nobody_reads_change_nothing() {
    let whole: Value = serde_json::from_str(FULL).expect("JSON");
    let mut other = whole.clone();
    other["madeAt"] = "2023-09-20T12:00:00Z".into();
    other["story"]["x-views"] = 12.into();
    let texts = [whole.to_string(), other.to_string(), serde_json::to_string_pretty(&whole).expect("JSON")];
    for text in texts {
        assert_eq!(prints(&text), prints(FULL));
    }
}

#[test]
fn an_address_that_leads_elsewhere_from_another_place_is_another() {
    let at = |base, text: &str| read(text.as_bytes(), &Links::new(base, true, resolve)).prints;
    let (one, two) = ("https://one.example/feed.json", "https://two.example/feed.json");
    let relative = list_with(r#"{"id": "1", "headline": "A", "url": "/a"}"#);
    let absolute = list_with(r#"{"id": "1", "headline": "A", "url": "https://news.example/a"}"#);
    assert_ne!(at(one, &relative).list, at(two, &relative).list);
    assert_eq!(at(one, &absolute), at(two, &absolute));
}

#[test]
fn two_texts_are_not_taken_for_one() {
    let rows = |one: &str, two: &str| {
        list_with(&format!(r#"{{"id": "{one}", "headline": "A"}}, {{"id": "{two}", "headline": "A"}}"#))
    };
    assert_ne!(prints(&rows("ab", "c")), prints(&rows("a", "bc")));
}
