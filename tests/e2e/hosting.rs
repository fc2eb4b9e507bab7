//! The files of the widget as they are to be served: their headers (`dist/_headers`), and a page that refreshes a live story.
//! Not here: real servers (`scripts/check-hosting.sh`), figures of load (`tests/native/hosting.rs`).

use crate::answer::Answer;
use crate::built::{built_files, manifest};
use crate::file;
use crate::page::Page;
use crate::publisher::{Host, Publisher, feed, text};
use serde_json::{Value, json};
use std::path::Path;

/// A header for a path of `dist/`: path, name, value.
type Row = (String, String, String);

/// The page for those who run servers.
fn hosting() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/hosting.md");
    std::fs::read_to_string(file).expect("docs/hosting.md")
}

/// The rows of `_headers`.
fn built_rows() -> Vec<Row> {
    let headers = std::fs::read_to_string(built_files().join("_headers")).expect("dist/_headers");
    let mut path = String::new();
    let mut rows = Vec::new();
    for line in headers.lines() {
        match line.strip_prefix("  ").and_then(|header| header.split_once(": ")) {
            Some((name, value)) => rows.push((path.clone(), name.to_owned(), value.to_owned())),
            None => line.clone_into(&mut path),
        }
    }
    rows
}

/// The rows of the table of the page: those whose first column is a path.
fn told_rows() -> Vec<Row> {
    let page = hosting();
    let rows = page.lines().filter_map(|line| line.strip_prefix("| `/"));
    let columns = rows.map(|row| {
        let mut quoted = row.split('`').step_by(2);
        let path = format!("/{}", quoted.next().unwrap_or_default());
        let mut quoted = row.split('`').skip(2).step_by(2).map(str::to_owned);
        (path, quoted.next().unwrap_or_default(), quoted.next().unwrap_or_default())
    });
    columns.collect()
}

/// Whether a path of `_headers` is that of a file.
fn fits(path: &str, file: &str) -> bool {
    path.strip_suffix('*').map_or(path == file, |folder| file.starts_with(folder))
}

/// All files of `dist/`, from its root with a slash before them.
fn files() -> Vec<String> {
    fn collect(root: &Path, folder: &Path, files: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).expect("a folder of dist/") {
            let path = entry.expect("an entry of a folder").path();
            if path.is_dir() {
                collect(root, &path, files);
            } else {
                let path = path.strip_prefix(root).expect("a file below the folder");
                files.push(format!("/{}", path.display()));
            }
        }
    }
    let mut files = Vec::new();
    collect(&built_files(), &built_files(), &mut files);
    files
}

/// The version, and the files that pages ask for, from the root of `dist/` with a slash before them.
fn published() -> (String, Vec<String>) {
    let manifest = manifest();
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let files = manifest["files"].as_array().expect("files in the manifest");
    (text(&manifest["version"]), files.iter().map(|file| format!("/{}", text(&file["file"]))).collect())
}

#[test]
fn the_headers_that_are_told_are_those_that_are_built_and_each_is_of_a_file() {
    let (mut built, mut told) = (built_rows(), told_rows());
    built.sort();
    told.sort();
    assert_eq!(built, told);
    let files = files();
    for (path, ..) in &built {
        assert!(files.iter().any(|file| fits(path, file)), "{path} is of no file");
    }
}

#[test]
fn what_is_named_by_its_content_or_version_is_kept_for_a_year_and_nothing_else() {
    let rows = built_rows();
    let (version, published) = published();
    for file in files() {
        let fitting = rows.iter().filter(|(path, ..)| fits(path, &file));
        let mut names: Vec<_> = fitting.clone().map(|(_, name, _)| name).collect();
        let all = names.len();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), all, "{file} has a header twice");
        let immutable =
            fitting.clone().any(|(_, name, value)| name == "Cache-Control" && value.contains("immutable"));
        assert_eq!(immutable, file.starts_with(&format!("/{version}/")), "{file}");
        if file.starts_with("/v1/") || file == "/manifest.json" {
            assert!(fitting.clone().any(|(_, _, value)| value.starts_with("public, max-age=300,")), "{file}");
        }
    }
    for file in published {
        let is_told = rows.iter().any(|(path, name, _)| fits(path, &file) && name == "Cache-Control");
        assert!(is_told, "{file}: how long it is to be kept has no row in src/bin/assemble/headers.rs");
    }
}

/// A file of the widget with the headers it is to be served with.
fn as_told(file: &str, rows: &[Row], without: &str) -> Answer {
    let mut answer = file::read(&built_files().join(file.trim_start_matches('/'))).expect("a built file");
    answer.headers.retain(|(name, _)| name == "Content-Type");
    let headers = rows.iter().filter(|(path, name, _)| fits(path, file) && name != without);
    headers.fold(answer, |answer, (_, name, value)| answer.header(name, value))
}

/// A page that is isolated from others, with the widget's files as they are told to be served.
fn isolated_page(without: &str) -> Page {
    let publisher = Publisher::new();
    let rows = built_rows();
    for file in published().1 {
        publisher.widget.answer(&format!("/cdn{file}"), [as_told(&file, &rows, without)]);
    }
    let loader = publisher.widget.url("/cdn/v1/story-widget.js");
    let tag = format!("<script src=\"{loader}\" onerror=\"document.title = 'refused'\"></script>");
    let body = tag + &publisher.element("minimal.json", "loading=eager consent=off");
    let headers = vec![("Cross-Origin-Embedder-Policy", "require-corp")];
    publisher.open_host(&Host { headers, ..Host::new(body) })
}

#[test]
fn a_page_that_is_isolated_shows_the_story_with_these_headers_and_refuses_the_widget_without() {
    let shown = isolated_page("");
    shown.find("heading", text(&feed("minimal.json"), "/story/headline"));
    let refused = isolated_page("Cross-Origin-Resource-Policy");
    refused.wait_for("document.title === 'refused'");
}

/// The script for a live story, as the page for those who run servers has it.
fn live_script() -> String {
    let page = hosting();
    let (_, rest) = page.split_once("\n```html\n<script>\n").expect("a script for a live story");
    rest.split("</script>").next().unwrap_or_default().to_owned()
}

/// A page with a live story, whose script has a clock that the test winds: `waits` are what it waits for, in milliseconds, and
/// `calls` how often it refreshed.
fn live_page(answers: impl IntoIterator<Item = Answer>) -> Page {
    let publisher = Publisher::new();
    publisher.agency.answer("/feeds/live.json", answers);
    let body = publisher.snippet("live.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    let add = "Object.assign(window, { waits: [], calls: 0, due: null }); \
               const story = document.querySelector('story-widget'), refresh = story.refresh; \
               story.refresh = () => { calls += 1; refresh.call(story); }; \
               new Function('setTimeout', arguments[0])((work, wait) => { waits.push(wait); due = work; });";
    page.browser.run(add, &[json!(live_script())]);
    page
}

/// Lets what the script waits for come.
fn wind(page: &Page) {
    page.browser.run("const work = due; due = null; work();", &[]);
}

#[test]
fn a_live_story_is_asked_for_each_minute_or_so_and_less_often_while_it_fails() {
    let story = Answer::json(feed("minimal.json"));
    let page = live_page([story.clone(), story.clone(), story.clone(), story, Answer::status(404)]);
    for refresh in 1..=6 {
        wind(&page);
        assert_eq!(page.value("calls"), refresh);
        let asked = || page.publisher.agency.requests("/live.json").len();
        page.browser.until("the request", || (asked() > usize::try_from(refresh).unwrap()).then_some(()));
        let failures = (refresh - 3).max(0);
        page.wait_for(&format!(
            "recorded.events.filter(({{ name }}) => name === 'story-error').length >= {failures}"
        ));
        wind(&page);
    }
    let waits = page.value("waits");
    let waits: Vec<f64> = waits.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    // First a plan, then in turn the time of a load and the next plan.
    let plans: Vec<f64> = waits.iter().step_by(2).map(|wait| wait + 25_000.0).collect();
    assert!(waits.iter().skip(1).step_by(2).all(|wait| (wait - 25_000.0).abs() < 0.5), "{waits:?}");
    // Three refreshes go well, and then none.
    for (plan, minutes) in plans.iter().zip([1.0, 1.0, 1.0, 1.0, 2.0, 4.0, 8.0]) {
        let least = 30_000.0 * minutes;
        assert!((least..=3.0 * least).contains(plan), "{plans:?}");
    }
    assert!(plans[..4].windows(2).any(|pair| (pair[0] - pair[1]).abs() > 1.0), "by chance: {plans:?}");
    assert_eq!(plans.len(), 7);
    assert_eq!(page.publisher.agency.requests("/live.json").len(), 7);
    assert_eq!(page.state(), "stale");
}

#[test]
fn a_live_story_that_nobody_sees_is_left_alone_until_somebody_does() {
    let page = live_page([Answer::json(feed("minimal.json"))]);
    page.browser.run(
        "Object.defineProperty(document, 'visibilityState', { get: () => window.seen ?? 'hidden' });",
        &[],
    );
    for _ in 0..4 {
        wind(&page);
    }
    assert_eq!(page.value("calls"), 0);
    page.browser.run("window.seen = 'visible'; document.dispatchEvent(new Event('visibilitychange'));", &[]);
    assert_eq!(page.value("calls"), 1);
    wind(&page);
    assert_eq!(page.value("calls"), 2, "and goes on");
}

#[test]
fn a_live_story_that_is_taken_out_is_asked_for_no_more() {
    let page = live_page([Answer::json(feed("minimal.json"))]);
    page.browser.run("document.querySelector('story-widget').remove();", &[]);
    wind(&page);
    assert_eq!(page.value("[calls, due]"), json!([0, null]));
}
