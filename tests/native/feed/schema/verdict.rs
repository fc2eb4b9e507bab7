//! The published JSON Schema and the reader come to the same verdict, by a validator that is not ours.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use boon::{Compiler, SchemaIndex, Schemas};
use proptest::prelude::*;
use serde_json::{Value, json};
use story_widget::feed::Remark;
use story_widget::feed::schema::json_schema;

use super::FULLEST;
use super::reader::losses;

/// Values to put in place of any other.
const VALUES: [&str; 3] = ["5", "\"a\"", "[{}]"];

pub(super) struct Validator {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Validator {
    fn new() -> Self {
        let mut schemas = Schemas::new();
        let mut compiler = Compiler::new();
        compiler.enable_format_assertions();
        let schema = serde_json::from_str(&json_schema()).expect("JSON");
        let place = "https://feeds.example/schema/video-story-1.json";
        compiler.add_resource(place, schema).expect("a schema");
        let index = compiler.compile(place, &mut schemas).expect("a schema of draft 2020-12");
        Self { schemas, index }
    }

    /// Reader and schema come to the same verdict, which is what the reader says.
    #[track_caller]
    pub(super) fn agrees(&self, document: &Value, what: &str) -> Vec<Remark> {
        let losses = losses(document);
        match self.schemas.validate(document, self.index) {
            Ok(()) => assert_eq!(losses, [], "{what}: the schema finds nothing"),
            Err(error) => assert!(!losses.is_empty(), "{what}: the reader finds nothing, the schema {error}"),
        }
        losses
    }
}

pub(super) static VALIDATOR: LazyLock<Validator> = LazyLock::new(Validator::new);

/// Every place of a value that has values or is one.
fn pointers(value: &Value, pointer: &str, pointers_so_far: &mut Vec<String>) {
    pointers_so_far.push(pointer.to_owned());
    match value {
        Value::Array(rows) => {
            for (index, row) in rows.iter().enumerate() {
                pointers(row, &format!("{pointer}/{index}"), pointers_so_far);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                pointers(field, &format!("{pointer}/{name}"), pointers_so_far);
            }
        }
        _ => {}
    }
}

fn all_pointers() -> Vec<String> {
    let mut all = Vec::new();
    pointers(&FULLEST, "", &mut all);
    all
}

#[test]
fn they_agree_on_any_value_in_place_of_any_other() {
    for pointer in all_pointers() {
        for value in VALUES {
            let mut document = FULLEST.clone();
            *document.pointer_mut(&pointer).expect("a value") = serde_json::from_str(value).expect("JSON");
            VALIDATOR.agrees(&document, &format!("{pointer} {value}"));
        }
    }
}

#[test]
fn they_agree_on_every_sample_story() {
    let mut seen = 0;
    for folder in ["public/feeds", "public/schema"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        for entry in fs::read_dir(folder).expect("the folder") {
            let path = entry.expect("an entry").path();
            let text = fs::read_to_string(&path).expect("a text");
            // Some are there because they are no JSON at all.
            if let Ok(document) = serde_json::from_str::<Value>(&text)
                && document.get("format").is_some()
            {
                VALIDATOR.agrees(&document, &path.display().to_string());
                seen += 1;
            }
        }
    }
    assert!(seen > 15, "{seen} documents");
}

#[test]
fn they_agree_on_restrictions_that_are_words() {
    for words in [
        "NONE",
        "None.",
        " none",
        "Broadcast: None. Digital: None.",
        "digital: none",
        "BROADCAST: NONE.",
        "None..",
        "",
        "Not for Oslo",
        "None today",
        "Television: none",
        "none none",
    ] {
        for value in [json!(words), json!([words])] {
            let mut document = FULLEST.clone();
            document["story"]["rights"]["restrictions"] = value;
            VALIDATOR.agrees(&document, words);
        }
    }
}

#[test]
fn they_agree_on_what_each_kind_of_block_needs() {
    for kind in [None, Some("paragraph"), Some("heading"), Some("list"), Some("poem")] {
        for has_text in [false, true] {
            for has_items in [false, true] {
                let mut block = json!({});
                if let Some(kind) = kind {
                    block["type"] = json!(kind);
                }
                if has_text {
                    block["text"] = json!("Words");
                }
                if has_items {
                    block["items"] = json!(["Words"]);
                }
                let mut document = FULLEST.clone();
                document["story"]["description"] = json!([block]);
                VALIDATOR.agrees(&document, &block.to_string());
            }
        }
    }
}

#[test]
fn they_agree_on_fields_that_the_format_does_not_have() {
    let mut document = FULLEST.clone();
    document["$schema"] = json!("https://cdn.example/schema/video-story-1.json");
    document["story"]["_desk"] = json!({"a": [1]});
    document["story"]["mood"] = json!(null);
    VALIDATOR.agrees(&document, "fields of somebody else's");
    assert_eq!(losses(&document), []);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn they_agree_on_several_values_in_place_of_others(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), prop::sample::select(&VALUES)), 2..6),
    ) {
        let all = all_pointers();
        let mut document = FULLEST.clone();
        for (place, value) in &changes {
            if let Some(found) = document.pointer_mut(&all[place.index(all.len())]) {
                *found = serde_json::from_str(value).expect("JSON");
            }
        }
        VALIDATOR.agrees(&document, &format!("{changes:?}"));
    }
}
