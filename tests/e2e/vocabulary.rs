//! The vocabulary of schema.org, as its published types have it, and what in a JSON-LD document is not of it.
//! Not here: what the widget tells (`structured_data`).

use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};

use crate::publisher::tool;

/// All types, each with its properties, and what may stand in each property.
pub(crate) struct Vocabulary {
    interfaces: HashMap<String, Interface>,
    /// For the name of each type, its interface.
    types: HashMap<String, String>,
    /// For the name of each type, itself and those that are one of it; `string` where a text may stand for one.
    members: HashMap<String, Vec<String>>,
}

/// What the things of one or more types have.
#[derive(Default)]
struct Interface {
    /// Those whose properties it has too.
    parents: Vec<String>,
    /// Its own properties, each with what may stand in it.
    properties: HashMap<String, Vec<String>>,
}

impl Vocabulary {
    /// Reads the declarations, a line each.
    pub(crate) fn published() -> Self {
        let text = tool("schema-dts/dist/schema.d.ts");
        let (mut interfaces, mut types, mut members) = (HashMap::new(), HashMap::new(), HashMap::new());
        let mut current: Option<(String, Interface)> = None;
        for line in text.lines() {
            let line = line.trim();
            let declared = line.strip_prefix("export ").unwrap_or(line);
            if let Some(head) = declared.strip_prefix("interface ").and_then(|rest| rest.strip_suffix('{')) {
                let (name, parents) = head.split_once(" extends ").unwrap_or((head, ""));
                let parents = parents.split(',').map(|name| name.trim().to_owned()).collect();
                current = Some((name.trim().to_owned(), Interface { parents, ..Interface::default() }));
            } else if line == "}" {
                interfaces.extend(current.take());
            } else if let Some((name, Interface { properties, .. })) = &mut current {
                if let Some(kind) = line.strip_prefix("\"@type\": \"") {
                    types.insert(kind.trim_end_matches("\";").to_owned(), name.clone());
                } else if let Some((property, range)) = line.split_once("?: SchemaValue<") {
                    let range = range.rsplit_once(", \"").map_or(range, |(range, _)| range);
                    properties.insert(property.trim_matches('"').to_owned(), names(range));
                }
            } else if let Some((name, union)) =
                declared.strip_prefix("type ").and_then(|rest| rest.split_once(" = "))
            {
                members.insert(name.to_owned(), names(union.trim_end_matches(';')));
            }
        }
        Self { interfaces, types, members }
    }

    /// Everything in a document that is not of the vocabulary, each with its place.
    pub(crate) fn faults(&self, document: &Value) -> Vec<String> {
        let mut faults = Vec::new();
        if document["@context"] != "https://schema.org" {
            faults.push(format!("@context: {}", document["@context"]));
        }
        for (index, thing) in document["@graph"].as_array().into_iter().flatten().enumerate() {
            self.check(&format!("/@graph/{index}"), thing, &["Thing".to_owned()], &mut faults);
        }
        faults
    }

    fn check(&self, place: &str, value: &Value, range: &[String], faults: &mut Vec<String>) {
        match value {
            Value::Array(rows) => {
                for (index, row) in rows.iter().enumerate() {
                    self.check(&format!("{place}/{index}"), row, range, faults);
                }
            }
            Value::Object(fields) => self.check_thing(place, fields, range, faults),
            _ if fits(value, range) => {}
            _ => faults.push(format!("{place}: {value} is none of {}", range.join(", "))),
        }
    }

    fn check_thing(
        &self,
        place: &str,
        fields: &Map<String, Value>,
        range: &[String],
        faults: &mut Vec<String>,
    ) {
        let kind = fields.get("@type").and_then(Value::as_str).unwrap_or_default();
        let Some(interface) = self.types.get(kind) else {
            faults.push(format!("{place}: there is no type {kind:?}"));
            return;
        };
        if !range.iter().any(|name| self.is_one(kind, name)) {
            faults.push(format!("{place}: a {kind} is none of {}", range.join(", ")));
        }
        for (name, value) in fields.iter().filter(|(name, _)| !name.starts_with('@')) {
            let place = format!("{place}/{name}");
            match self.range(interface, name) {
                Some(range) => self.check(&place, value, range, faults),
                None => faults.push(format!("{place}: a {kind} has no {name}")),
            }
        }
    }

    /// What may stand in a property of an interface or of one above it.
    fn range(&self, interface: &str, property: &str) -> Option<&[String]> {
        let Interface { parents, properties } = self.interfaces.get(interface)?;
        let own = properties.get(property).map(Vec::as_slice);
        own.or_else(|| parents.iter().find_map(|parent| self.range(parent, property)))
    }

    fn is_one(&self, kind: &str, of: &str) -> bool {
        let (mut seen, mut open) = (HashSet::new(), vec![of.to_owned()]);
        while let Some(name) = open.pop() {
            if name == kind || name == format!("{kind}Leaf") {
                return true;
            }
            if seen.insert(name.clone()) {
                open.extend(self.members.get(&name).into_iter().flatten().cloned());
            }
        }
        false
    }
}

/// Whether a single value may stand where one of these is wanted.
fn fits(value: &Value, range: &[String]) -> bool {
    let wants = |name: &str| range.iter().any(|wanted| wanted == name);
    match value {
        Value::Bool(_) => wants("Boolean"),
        Value::Number(_) => wants("Number") || wants("Integer"),
        Value::String(text) if wants("DateTime") || wants("Date") => is_moment(text),
        Value::String(text) if wants("Duration") => is_duration(text),
        Value::String(text) if wants("Distance") => is_distance(text),
        Value::String(_) if wants("Text") => true,
        Value::String(text) if wants("URL") => url::Url::parse(text).is_ok(),
        // A place may be a text, and of regions it is a code of ISO 3166-1.
        Value::String(text) if wants("Place") => {
            text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())
        }
        _ => false,
    }
}

fn names(union: &str) -> Vec<String> {
    union.split(" | ").map(|name| name.trim().to_owned()).collect()
}

/// `2023-09-20T11:09:00+00:00`, a fraction and `Z` allowed.
fn is_moment(text: &str) -> bool {
    let shape: String =
        text.chars().map(|letter| if letter.is_ascii_digit() { '0' } else { letter }).collect();
    let Some((moment, offset)) = shape.split_at_checked(19) else { return false };
    let offset = offset.strip_prefix('.').map_or(offset, |rest| rest.trim_start_matches('0'));
    moment == "0000-00-00T00:00:00" && ["Z", "+00:00", "-00:00"].contains(&offset)
}

/// `PT1H2M3.5S`, at least one of its parts.
fn is_duration(text: &str) -> bool {
    let Some(mut rest) = text.strip_prefix("PT") else { return false };
    for unit in ['H', 'M', 'S'] {
        if let Some((amount, after)) = rest.split_once(unit) {
            if amount.parse::<f64>().is_err() {
                return false;
            }
            rest = after;
        }
    }
    rest.is_empty() && text.len() > 2
}

/// `640 px`.
fn is_distance(text: &str) -> bool {
    text.split_once(' ').is_some_and(|(amount, unit)| amount.parse::<u32>().is_ok() && unit == "px")
}

#[test]
fn what_is_not_of_the_vocabulary_is_found() {
    let vocabulary = Vocabulary::published();
    let faults = |thing: &str| {
        let document = format!(r#"{{"@context": "https://schema.org", "@graph": [{thing}]}}"#);
        vocabulary.faults(&serde_json::from_str(&document).expect("JSON"))
    };
    assert_eq!(
        faults(r#"{"@type": "NewsArticle", "headline": "A", "image": "https://a.example/a.jpg"}"#),
        [""; 0]
    );
    for (thing, fault) in [
        (r#"{"@type": "NewsVideo"}"#, r#"/@graph/0: there is no type "NewsVideo""#),
        (
            r#"{"@type": "NewsArticle", "contentUrl": "https://a.example/"}"#,
            "/@graph/0/contentUrl: a NewsArticle has no contentUrl",
        ),
        (
            r#"{"@type": "VideoObject", "duration": "60"}"#,
            "/@graph/0/duration: \"60\" is none of Duration, QuantitativeValue, IdReference",
        ),
        (
            r#"{"@type": "VideoObject", "duration": "PT"}"#,
            "/@graph/0/duration: \"PT\" is none of Duration, QuantitativeValue, IdReference",
        ),
        (
            r#"{"@type": "VideoObject", "uploadDate": "20 September"}"#,
            "/@graph/0/uploadDate: \"20 September\" is none of Date, DateTime",
        ),
        (
            r#"{"@type": "VideoObject", "thumbnailUrl": "/a.jpg"}"#,
            "/@graph/0/thumbnailUrl: \"/a.jpg\" is none of URL",
        ),
        (
            r#"{"@type": "VideoObject", "width": 640}"#,
            "/@graph/0/width: 640 is none of Distance, QuantitativeValue, IdReference",
        ),
        (
            r#"{"@type": "VideoObject", "regionsAllowed": ["FR", "France"]}"#,
            "/@graph/0/regionsAllowed/1: \"France\" is none of Place, IdReference",
        ),
        (
            r#"{"@type": "VideoObject", "isAccessibleForFree": "maybe"}"#,
            "/@graph/0/isAccessibleForFree: \"maybe\" is none of Boolean",
        ),
        (
            r#"{"@type": "VideoObject", "hasPart": [{"@type": "Place"}]}"#,
            "/@graph/0/hasPart/0: a Place is none of CreativeWork, IdReference",
        ),
    ] {
        assert_eq!(faults(thing), [fault], "{thing}");
    }
}
