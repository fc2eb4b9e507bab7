//! The sample stories: each is in the table of their README, and reads as the table says.

use story_widget::feed::Links;
use story_widget::feed::import::{Place, read_any};

use super::{File, files, hold};

/// Documents that are wrong on purpose, and how they are: not even JSON, another version, some parts.
const WRONG: [(&str, Expected); 7] = [
    ("broken-parts.json", Expected::Problems),
    ("empty.json", Expected::Unreadable),
    ("html.json", Expected::Unreadable),
    ("ninjs-1-superdesk.json", Expected::Problems),
    ("status-unknown.json", Expected::Problems),
    ("truncated.json", Expected::Unreadable),
    ("version-9.json", Expected::Unreadable),
];

#[derive(Clone, Copy, PartialEq)]
enum Expected {
    Problems,
    Unreadable,
}

/// The table names each file, and each file it names is there.
fn check_table(readme: &File, feeds: &[File]) -> Vec<String> {
    let rows: Vec<(usize, &str)> = readme.lines().filter(|(_, line)| line.starts_with("| `")).collect();
    let named: Vec<(usize, &str)> = rows
        .iter()
        .flat_map(|(line, row)| {
            let first_cell = row.split('|').nth(1).unwrap_or_default();
            first_cell.split('`').skip(1).step_by(2).map(|name| (*line, name))
        })
        .collect();
    let mut faults = Vec::new();
    for feed in feeds {
        let name = feed.path.rsplit('/').next().unwrap_or_default();
        if !named.iter().any(|(_, named)| *named == name) {
            faults.push(
                feed.fault(1, "is not in the table of public/feeds/README.md: say there what it shows"),
            );
        }
    }
    for (line, name) in named {
        if !feeds.iter().any(|feed| feed.path.rsplit('/').next() == Some(name)) {
            faults.push(readme.fault(line, format!("{name} is not there: take the row away")));
        }
    }
    faults
}

/// The document reads without a problem, unless it is wrong on purpose.
fn check_document(file: &File) -> Vec<String> {
    let name = file.path.rsplit('/').next().unwrap_or_default();
    let resolve =
        |reference: &str, base: &str| url::Url::parse(base).ok()?.join(reference).ok().map(String::from);
    let address = format!("https://page.example/feeds/{name}");
    let links = Links::new(&address, true, resolve);
    let reading = read_any(file.text.as_bytes(), &links, Place::Story);
    let expected = WRONG.iter().find(|(wrong, _)| *wrong == name).map(|(_, expected)| *expected);
    match (reading.document, expected) {
        (Err(_), Some(Expected::Unreadable)) => Vec::new(),
        (Ok(_), Some(Expected::Problems)) if !reading.problems.is_empty() => Vec::new(),
        (Err(unreadable), _) => vec![file.fault(1, unreadable)],
        (Ok(_), Some(_)) => {
            vec![file.fault(1, "reads well, though it is there to read badly: break it again")]
        }
        (Ok(_), None) => reading.problems.iter().map(|problem| file.fault(1, problem)).collect(),
    }
}

fn feeds() -> Vec<File> {
    files(&["public/feeds"]).into_iter().filter(|file| file.is(".json")).collect()
}

#[test]
fn every_story_is_in_the_table_of_the_readme() {
    let readme = files(&["public/feeds"]).into_iter().find(|file| file.is("/README.md"));
    hold(check_table(&readme.expect("public/feeds/README.md"), &feeds()));
}

#[test]
fn every_story_reads_without_a_problem_but_those_that_are_wrong_on_purpose() {
    hold(feeds().iter().flat_map(check_document));
}

#[test]
fn a_story_without_a_row_and_a_row_without_a_story_are_found() {
    let readme = File::sample(
        "public/feeds/README.md",
        "| file | what |\n| `a.json`, `gone.json` | `b.json` is not this row |\n",
    );
    let stories = [File::sample("public/feeds/a.json", ""), File::sample("public/feeds/b.json", "")];
    assert_eq!(
        check_table(&readme, &stories),
        [
            "public/feeds/b.json:1: is not in the table of public/feeds/README.md: say there what it shows",
            "public/feeds/README.md:2: gone.json is not there: take the row away",
        ]
    );
}

#[test]
fn a_story_that_reads_with_a_problem_is_found() {
    let good = r#"{"format": "video-story/1", "language": "en",
        "story": {"id": "1", "headline": "A", "published": "2023-09-20T11:09:00Z"}}"#;
    assert_eq!(check_document(&File::sample("public/feeds/good.json", good)), [""; 0]);
    let without_zone = good.replace("00Z", "00");
    assert_eq!(check_document(&File::sample("public/feeds/bad.json", &without_zone)).len(), 1);
    assert_eq!(check_document(&File::sample("public/feeds/bad.json", "<html>")).len(), 1);
    let mended = "public/feeds/html.json:1: reads well, though it is there to read badly: break it again";
    assert_eq!(check_document(&File::sample("public/feeds/html.json", good)), [mended]);
}
