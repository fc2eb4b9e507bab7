//! What the README promises is what there is: parts, custom properties, attributes, events and codes.

use std::collections::BTreeSet;

use story_widget::state::{ATTRIBUTES, Fault};

use super::{File, files, hold, rust_files};

pub(super) type Names = BTreeSet<String>;

/// What one side has and the other has not.
pub(super) fn check(what: &str, promised: &Names, there: &Names) -> Vec<String> {
    let missing = there.difference(promised).map(|name| format!("README.md:1: {what} `{name}` is not told"));
    let broken = promised
        .difference(there)
        .map(|name| format!("README.md:1: {what} `{name}` is told and is not there"));
    missing.chain(broken).collect()
}

/// The names in backticks, in the first column of the table below a heading.
pub(super) fn told(readme: &str, heading: &str) -> Names {
    let below = readme.split(&format!("\n{heading}\n")).nth(1).unwrap_or_default();
    let section = below.split("\n#").next().unwrap_or_default();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.filter_map(|row| row.split('|').next()).flat_map(quoted_after_the_first).collect()
}

/// The names in backticks of a text that begins inside the first.
fn quoted_after_the_first(text: &str) -> impl Iterator<Item = String> {
    text.split('`').step_by(2).filter(|name| !name.trim_matches([',', ' ']).is_empty()).map(str::to_owned)
}

/// What stands between two texts, everywhere in the code of some files.
fn between(files: &[File], before: &str, after: char) -> Names {
    let mut names = Names::new();
    for (_, line) in files.iter().flat_map(File::code) {
        let parts = line.split(before).skip(1).filter_map(|rest| rest.split(after).next());
        names.extend(parts.map(str::to_owned));
    }
    names
}

pub(super) fn readme() -> String {
    let all = files(&[""]);
    let readme = all.into_iter().find(|file| file.path == "README.md");
    readme.expect("a README").text
}

#[test]
fn the_parts_of_the_readme_are_those_of_the_page() {
    let mut there = between(&rust_files(&["src/view"]), ".part(\"", '"');
    there.extend(between(&rust_files(&["src/browser"]), "set_attribute(\"part\", \"", '"'));
    hold(check("the part", &told(&readme(), "### Parts"), &there));
}

#[test]
fn the_custom_properties_of_the_readme_are_those_of_the_styles() {
    let styles: Vec<File> = files(&["style", "src"]).into_iter().filter(|file| file.is(".css")).collect();
    let ends = |name: String| name.split([',', ')']).next().unwrap_or_default().to_owned();
    let there: Names = between(&styles, "var(--story-", ' ').into_iter().map(ends).collect();
    let there = there.into_iter().map(|name| format!("--story-{name}")).collect();
    hold(check("the property", &told(&readme(), "### Custom properties"), &there));
}

#[test]
fn the_attributes_of_the_readme_are_those_of_the_element() {
    let readme = readme();
    let mut promised = told(&readme, "## Attributes and properties");
    let kept =
        readme.split("These names are kept for later").nth(1).and_then(|rest| rest.split("\n\n").next());
    let kept = kept.unwrap_or_default().split_once('`').map_or("", |(_, rest)| rest);
    promised.extend(quoted_after_the_first(kept).filter(|name| ATTRIBUTES.contains(&name.as_str())));
    hold(check("the attribute", &promised, &ATTRIBUTES.map(str::to_owned).into()));
}

#[test]
fn the_events_of_the_readme_are_those_that_are_told() {
    let sources: Vec<File> = files(&["src/embed"]);
    let mut there = between(&sources, "\"story-", '"');
    there.extend(between(&sources, "dispatch('story-", '\''));
    // It is told as one `story-error` for each code.
    there.remove("problems");
    there.retain(|name| name != "widget" && !name.contains('.'));
    let there = there.into_iter().map(|name| format!("story-{name}")).collect();
    hold(check("the event", &told(&readme(), "## Events"), &there));
}

#[test]
fn the_codes_of_the_readme_are_those_of_the_faults() {
    let readme = readme();
    let mut promised = told(&readme, "## When something fails");
    let section = readme.split("\n## When something fails\n").nth(1).unwrap_or_default();
    let below = section.split("\n## ").next().unwrap_or_default();
    // Codes without a row are told of in the text below the table.
    promised.extend(below.split('`').filter(|word| Fault::from_code(word).is_some()).map(str::to_owned));
    let there = Fault::ALL.into_iter().map(|fault| fault.code().to_owned()).collect();
    hold(check("the code", &promised, &there));
}

#[test]
fn a_name_that_only_one_side_has_is_found() {
    let readme =
        "\n### Parts\n\n| part | what |\n| --- | --- |\n| `bar`, `seek` | `x` |\n\n## Next\n| `y` | |\n";
    let promised = told(readme, "### Parts");
    let view = [File::sample("src/view/a.rs", "el(\"p\").part(\"bar\").part(\"mute\")")];
    assert_eq!(
        check("the part", &promised, &between(&view, ".part(\"", '"')),
        ["README.md:1: the part `mute` is not told", "README.md:1: the part `seek` is told and is not there"]
    );
}
