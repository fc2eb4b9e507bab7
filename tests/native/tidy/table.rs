//! The table of the format is that of the reader, of the published schema and of the publishers' page, and
//! no part of the widget carries it.

use std::collections::BTreeSet;

use story_widget::feed::schema::{field_tables, json_schema, objects, restriction_table};
use story_widget::feed::{self, Links};

use super::{File, files, finds, hold, rust_files};

/// Functions of `wire` that take the name of a field.
const READS: [&str; 11] = [
    "field(",
    "needed(",
    "needed_or(",
    "object(",
    "label(",
    "labels(",
    "tag(",
    "date(",
    "link(",
    "flag(",
    "count(",
];

/// Where the table is, and what is made of it for publishers alone.
const FOR_PUBLISHERS: [&str; 2] = ["schema", "check"];

/// The names of fields that a file of the reader or of the table has.
fn names(file: &File, before: &[&str]) -> BTreeSet<String> {
    let code: String = file.code().map(|(_, line)| line.trim()).collect();
    let mut names = BTreeSet::new();
    for before in before {
        let texts = code.split(before).skip(1).filter_map(|rest| rest.strip_prefix('"'));
        names.extend(texts.filter_map(|rest| rest.split('"').next()).map(str::to_owned));
    }
    // Names that are read one after the other: `for name in ["a", "b"]`.
    let rows = code.split("for name in [").skip(1).filter_map(|rest| rest.split(']').next());
    names.extend(rows.flat_map(|row| row.split('"').skip(1).step_by(2)).map(str::to_owned));
    names
}

/// A file of the reader and the file of the table of the same name have the same names.
fn check(reader: &File, table: &File) -> Vec<String> {
    let (read, told) = (names(reader, &READS), names(table, &["required(", "optional("]));
    let untold = read.difference(&told).map(|name| {
        reader.fault(1, format!("reads \"{name}\", which {} does not have: add it there", table.path))
    });
    let unread = told.difference(&read).map(|name| {
        table.fault(1, format!("has \"{name}\", which {} does not read: take it away", reader.path))
    });
    untold.chain(unread).collect()
}

/// No part of the widget names what is for publishers alone.
fn check_use(file: &File) -> Vec<String> {
    let mut faults = Vec::new();
    for (line, code) in file.code() {
        for module in FOR_PUBLISHERS {
            let is_named = ["schema::", "feed::check", "check::{", "check::check"]
                .iter()
                .any(|path| path.contains(module) && code.contains(path));
            if is_named {
                faults.push(file.fault(
                    line,
                    format!("`{module}` is for the command and adds to the module: read the document alone"),
                ));
            }
        }
    }
    faults
}

fn file(path: &str) -> File {
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let found = files(&[folder]).into_iter().find(|file| file.path == path);
    found.unwrap_or_else(|| panic!("there is no {path}"))
}

#[test]
fn the_reader_and_the_table_have_the_same_fields() {
    let parts = ["notice", "picture", "rights", "story", "top_downloads", "video"];
    let pairs = parts.map(|part| (format!("src/feed/read/{part}.rs"), format!("src/feed/schema/{part}.rs")));
    let document = ("src/feed/read/mod.rs".to_owned(), "src/feed/schema/document.rs".to_owned());
    hold(
        pairs.into_iter().chain([document]).flat_map(|(reader, table)| check(&file(&reader), &file(&table))),
    );
}

#[test]
fn the_widget_does_not_carry_what_is_for_publishers() {
    let is_widgets = |file: &&File| {
        let path = file.path.as_str();
        !path.starts_with("src/bin/")
            && !path.starts_with("src/feed/schema/")
            && !path.starts_with("src/feed/check/")
    };
    let all = rust_files(&["src"]);
    let own = |file: &&File| file.path != "src/feed/mod.rs";
    hold(all.iter().filter(is_widgets).filter(own).flat_map(check_use));
}

#[test]
fn the_published_schema_is_that_of_the_table() {
    let again = "write it anew: cargo run -- schema > public/schema/video-story-1.json";
    assert!(file("public/schema/video-story-1.json").text == json_schema(), "{again}");
}

#[test]
fn the_publishers_page_has_the_tables() {
    let page = file("docs/feed.md").text;
    for table in [field_tables(), restriction_table()] {
        let again = "put what `cargo run -- schema --format markdown` prints into docs/feed.md";
        assert!(page.contains(&table), "{again}");
    }
}

#[test]
fn the_publishers_page_explains_every_problem() {
    let codes = file("src/feed/problem.rs");
    let told = |code: &str| file("docs/feed.md").text.contains(&format!("\n| `{code}` | "));
    let missing: Vec<&str> = codes
        .code()
        .filter_map(|(_, line)| line.trim().strip_suffix("\",")?.split_once(" => \""))
        .map(|(_, code)| code)
        .filter(|code| code.len() == 4 && code.starts_with(['E', 'W']) && !told(code))
        .collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn the_example_of_the_publishers_page_is_the_published_one_and_has_every_field() {
    let page = file("docs/feed.md").text;
    let section = page.split("\n## An example, piece by piece\n").nth(1).expect("the section");
    let section = section.split("\n## ").next().unwrap_or_default();
    let pieces = section.split("```json\n").skip(1).filter_map(|rest| rest.split("```").next());
    let example = file("public/schema/example.json").text;
    assert_eq!(pieces.collect::<String>(), example);
    assert_eq!(told(&example), [""; 0]);

    // A storyboard is a grid or a file, and no category asks to be on.
    let elsewhere = ["vtt", "checked", "granted"];
    let names = objects().into_iter().flat_map(|object| object.fields).map(|field| field.name);
    let missing: Vec<&str> = names
        .filter(|name| !example.contains(&format!("\"{name}\":")) && !elsewhere.contains(name))
        .collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn the_smallest_documents_that_are_shown_are_read_without_a_problem() {
    for path in ["README.md", "docs/feed.md"] {
        let text = file(path).text;
        let begins = text.find("```json\n{\n  \"format\"").expect("a document");
        let document = text[begins..].strip_prefix("```json\n").and_then(|rest| rest.split("```").next());
        assert_eq!(told(document.expect("its end")), [""; 0], "{path}");
    }
}

/// Everything a publisher is told of a document.
fn told(text: &str) -> Vec<String> {
    let resolve =
        |reference: &str, base: &str| url::Url::parse(base).ok()?.join(reference).ok().map(String::from);
    let links = Links::new("https://feeds.example/story.json", true, resolve);
    feed::check(text.as_bytes(), &links).remarks.iter().map(ToString::to_string).collect()
}

#[test]
fn a_field_that_only_one_side_has_is_found() {
    let reader = File::sample(
        "src/feed/read/a.rs",
        "let x = fields.needed(\n    \"src\",\n    e);\nf.label(\"alt\");\nfor name in [\"on\"] {}\n",
    );
    let table = File::sample(
        "src/feed/schema/a.rs",
        "required(\"src\", Shape::Link, \"…\"),\noptional(\n\"width\",\n",
    );
    assert_eq!(
        check(&reader, &table),
        [
            "src/feed/read/a.rs:1: reads \"alt\", which src/feed/schema/a.rs does not have: add it there",
            "src/feed/read/a.rs:1: reads \"on\", which src/feed/schema/a.rs does not have: add it there",
            "src/feed/schema/a.rs:1: has \"width\", which src/feed/read/a.rs does not read: take it away",
        ]
    );
}

#[test]
fn a_use_of_the_table_in_the_widget_is_found() {
    finds(
        check_use,
        "src/view/page.rs",
        "use crate::feed::schema::DOCUMENT;\nlet check = crate::feed::check(bytes, links);\nself.check(press);\n",
        &[
            "src/view/page.rs:1: `schema` is for the command and adds to the module: read the document alone",
            "src/view/page.rs:2: `check` is for the command and adds to the module: read the document alone",
        ],
    );
}
