//! The gallery: its tokens and parts are those of the README, its states are of samples that there are, each once.
//! Not here: whether a state can be reached, which `tests/pictures` tries in a browser.

use std::collections::{BTreeMap, BTreeSet};

use story_widget::text::Language;

use super::promised::{Names, check, readme, told};
use super::{File, files, hold};

/// The texts in quotes of each row of a table in a script: of a line that begins with a bracket.
fn rows(file: &File) -> Vec<Vec<String>> {
    let cells = |line: &str| {
        let mut cells = Vec::new();
        let mut rest = line;
        while let Some((_, after)) = rest.split_once('\'') {
            let Some((cell, after)) = after.split_once('\'') else { break };
            cells.push(cell.to_owned());
            rest = after;
        }
        cells
    };
    file.lines()
        .filter(|(_, line)| line.trim_start().starts_with("['"))
        .map(|(_, line)| cells(line))
        .collect()
}

/// The values of a field of all states, in their order.
fn field<'file>(states: &'file File, name: &str) -> Vec<&'file str> {
    let begin = format!("{name}: '");
    let rows = states.text.split(&begin).skip(1);
    rows.filter_map(|rest| rest.split('\'').next()).collect()
}

/// The default of each property that has a row of its own in the README.
fn defaults(readme: &str) -> BTreeMap<String, String> {
    let section = readme.split("\n### Custom properties\n").nth(1).unwrap_or_default();
    let section = section.split("\n#").next().unwrap_or_default();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` | "));
    rows.filter_map(|(name, rest)| Some((name.to_owned(), rest.split(" | ").next()?.to_owned())))
        .filter(|(name, _)| !name.contains('`'))
        .collect()
}

fn file(name: &str) -> File {
    let path = format!("public/gallery/{name}");
    files(&["public/gallery"]).into_iter().find(|file| file.path == path).expect("a file of the gallery")
}

fn is_token(row: &[String]) -> bool {
    row.first().is_some_and(|name| name.starts_with("--"))
}

fn firsts<'row>(rows: impl Iterator<Item = &'row Vec<String>>) -> Names {
    rows.filter_map(|row| row.first().cloned()).collect()
}

#[test]
fn the_tokens_and_parts_of_the_gallery_are_those_of_the_readme_with_their_defaults() {
    let (readme, rows) = (readme(), rows(&file("tokens-table.js")));
    let (tokens, parts): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| is_token(row));
    hold(check(
        "the property of the gallery",
        &told(&readme, "### Custom properties"),
        &firsts(tokens.iter()),
    ));
    hold(check("the part of the gallery", &told(&readme, "### Parts"), &firsts(parts.iter())));
    let defaults = defaults(&readme);
    assert!(defaults.len() > 30, "{defaults:?}");
    let other = tokens.iter().filter(|row| defaults.get(&row[0]).is_some_and(|default| *default != row[1]));
    hold(other.map(|row| {
        format!(
            "public/gallery/tokens-table.js:1: {} is {} in the README, not {}",
            row[0], defaults[&row[0]], row[1]
        )
    }));
}

#[test]
fn every_token_and_part_is_shown_in_a_state_that_there_is() {
    let states = file("states.js");
    let ids: BTreeSet<&str> = field(&states, " id").into_iter().collect();
    let rows = rows(&file("tokens-table.js"));
    let lost = rows.iter().filter(|row| row.last().is_none_or(|state| !ids.contains(state.as_str())));
    hold(lost.map(|row| format!("public/gallery/tokens-table.js:1: {} names no state", row[0])));
}

#[test]
fn there_are_forty_states_and_more_each_with_an_id_of_its_own_and_a_sample() {
    let states = file("states.js");
    let ids = field(&states, " id");
    assert!(ids.len() >= 40, "{}", ids.len());
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "two states have one id");
    let samples = files(&["public/feeds"]);
    let is_there = |feed: &str| samples.iter().any(|sample| sample.stem() == feed);
    let missing = field(&states, "feed").into_iter().filter(|feed| *feed != "not-there" && !is_there(feed));
    hold(missing.map(|feed| format!("public/gallery/states.js:1: there is no sample {feed}")));
}

#[test]
fn preview_and_gallery_offer_every_language() {
    let path = "public/preview/languages.js";
    let menu =
        files(&["public/preview"]).into_iter().find(|file| file.path == path).expect("the menu of languages");
    let offered: Names = rows(&menu).into_iter().map(|row| row[0].clone()).collect();
    let all = Language::ALL.into_iter().chain(Language::PSEUDO).map(Language::tag);
    let there: Names = all.map(str::to_owned).collect();
    assert_eq!(offered, there);
}

#[test]
fn the_preview_offers_every_sample() {
    let page = files(&[""]).into_iter().find(|file| file.path == "index.html").expect("the preview");
    let menu = page.text.split("name=\"story\"").nth(1).and_then(|after| after.split("</select>").next());
    let options = menu.expect("a menu of stories").split("<option value=\"").skip(1);
    let offered: Names = options.filter_map(|option| option.split('"').next()).map(str::to_owned).collect();
    let samples = files(&["public/feeds"]);
    let stems: Names = samples
        .iter()
        .filter(|file| file.stem() != "README")
        .map(|file| file.stem().to_owned())
        // Further pages of a list come with its first.
        .filter(|stem| !stem.starts_with("harbour-top-") && stem != "json-feed-2")
        .chain(["none".to_owned()])
        .collect();
    assert_eq!(offered, stems);
}

#[test]
fn rows_and_defaults_are_read() {
    let table = File::sample("a.js", "  ['--a', '1em', 'what', 'story'],\n  // ['b']\n  ['c', 'd'],\n");
    assert_eq!(rows(&table), [vec!["--a", "1em", "what", "story"], vec!["c", "d"]]);
    let readme =
        "\n### Custom properties\n\n| `--a` | 1em | what |\n| `--b`, `--c` | 0 | others |\n\n## Next\n";
    assert_eq!(defaults(readme), BTreeMap::from([("--a".to_owned(), "1em".to_owned())]));
    let states = File::sample(
        "states.js",
        "  { ...a, id: 'one', feed: 'x' },\n  { ...b, id: 'two',\n    feed: 'y' },\n",
    );
    assert_eq!(field(&states, " id"), ["one", "two"]);
    assert_eq!(field(&states, "feed"), ["x", "y"]);
}
