//! The types of the package are those of the element: its attributes, properties and events.

use std::collections::BTreeSet;

use story_widget::state::ATTRIBUTES;

use super::{File, files, hold};

/// The names of the fields of an interface, in the order of the alphabet.
fn fields(types: &str, interface: &str) -> BTreeSet<String> {
    let begin = format!("interface {interface} ");
    let body = types.split(&begin).nth(1).and_then(|rest| rest.split("\n}").next()).unwrap_or_default();
    let rows = body.lines().skip(1).map(str::trim).filter(|row| !row.starts_with(['/', '*']));
    rows.filter_map(|row| {
        let name = row.trim_start_matches("readonly ").trim_start_matches("get ").trim_start_matches("set ");
        let end = name.find(['?', ':', '('])?;
        Some(name[..end].trim_matches('\'').to_owned())
    })
    .collect()
}

/// What only one side has.
fn check(what: &str, typed: &BTreeSet<String>, there: &BTreeSet<String>) -> Vec<String> {
    let fault = |name: &String, how| format!("public/npm/index.d.ts:1: the {what} `{name}` {how}");
    let missing = there.difference(typed).map(|name| fault(name, "has no type"));
    missing.chain(typed.difference(there).map(|name| fault(name, "is not there"))).collect()
}

/// The property of an attribute.
fn property(attribute: &str) -> String {
    if attribute == "consent" {
        return "consentMode".into();
    }
    let mut words = attribute.split('-');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &word[..1].to_uppercase() + &word[1..])
}

fn types() -> String {
    file("public/npm", "public/npm/index.d.ts").text
}

fn file(folder: &str, path: &str) -> File {
    files(&[folder])
        .into_iter()
        .find(|file| file.path == path)
        .unwrap_or_else(|| panic!("there is no {path}"))
}

#[test]
fn the_types_have_the_attributes_and_properties_of_the_element() {
    let types = types();
    let attributes = ATTRIBUTES.map(str::to_owned).into();
    hold(check("attribute", &fields(&types, "StoryWidgetAttributes"), &attributes));
    // `lang` is a property of every element.
    let mut there: BTreeSet<String> =
        ATTRIBUTES.into_iter().filter(|name| *name != "lang").map(property).collect();
    there.extend(["consent", "consentBridge", "start", "refresh"].map(str::to_owned));
    hold(check("property", &fields(&types, "StoryWidgetElement"), &there));
}

#[test]
fn the_types_have_the_events_of_the_readme() {
    let readme = file("", "README.md").text;
    let section = readme.split("\n## Events\n").nth(1).and_then(|rest| rest.split("\n#").next());
    let rows = section.unwrap_or_default().lines().filter_map(|row| row.strip_prefix("| `story-"));
    let names = rows.filter_map(|row| row.split(" | ").next()).flat_map(|cell| cell.split(", "));
    let there: BTreeSet<String> =
        names.map(|name| format!("story-{}", name.trim_matches('`').trim_start_matches("story-"))).collect();
    assert!(there.contains("story-pause"), "{there:?}");
    hold(check("event", &fields(&types(), "StoryWidgetEventMap"), &there));
}

#[test]
fn a_type_that_only_one_side_has_is_found() {
    let types = "export interface Attributes {\n  /** Why. */\n  feed?: string;\n  'page-size'?: 1;\n}\n";
    let there = ["feed", "theme"].map(str::to_owned).into();
    assert_eq!(
        check("attribute", &fields(types, "Attributes"), &there),
        [
            "public/npm/index.d.ts:1: the attribute `theme` has no type",
            "public/npm/index.d.ts:1: the attribute `page-size` is not there",
        ]
    );
}
