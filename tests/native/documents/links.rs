//! Links of the documents: each leads to a file or a heading that is there, and the book has every document.
//! Not here: links to other sites, which nothing here can hold.

use std::collections::BTreeSet;
use std::path::Path;

use super::block::{Document, ROOT, documents};

/// The contents of the book.
const SUMMARY: &str = "docs/SUMMARY.md";

/// The lines of a document with their numbers, from 1, without blocks of code and what stands in backticks.
fn prose(document: &Document) -> Vec<(usize, String)> {
    let mut is_code = false;
    let mut prose = Vec::new();
    for (index, line) in document.text.lines().enumerate() {
        let is_mark = line.trim_start().starts_with("```");
        if !is_code && !is_mark {
            prose.push((index + 1, line.split('`').step_by(2).collect::<Vec<_>>().join("`")));
        }
        is_code ^= is_mark;
    }
    prose
}

/// The links of a document, with their lines.
fn links(document: &Document) -> Vec<(usize, String)> {
    let of_line = |(line, text): (usize, String)| {
        let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next().map(str::to_owned));
        links.map(|link| (line, link)).collect::<Vec<_>>()
    };
    prose(document).into_iter().flat_map(of_line).collect()
}

/// The names of a document's headings, as an address has them.
fn anchors(document: &Document) -> BTreeSet<String> {
    let mut is_code = false;
    let mut anchors = BTreeSet::new();
    for line in document.text.lines() {
        is_code ^= line.trim_start().starts_with("```");
        let title = line.trim_start_matches('#');
        if is_code || title.len() == line.len() || !title.starts_with(' ') {
            continue;
        }
        let kept = title.trim().chars().filter(|letter| letter.is_alphanumeric() || " -_".contains(*letter));
        let name: String = kept.collect::<String>().to_lowercase().replace(' ', "-");
        anchors.insert(name);
    }
    anchors
}

/// A path from the folder of the project, of a link in a document.
fn resolved(document: &Document, path: &str) -> String {
    if path.is_empty() {
        return document.path.clone();
    }
    let mut parts: Vec<&str> = document.path.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." => {}
            name => parts.push(name),
        }
    }
    parts.join("/")
}

/// What is wrong with the links of a document among all.
fn check(document: &Document, all: &[Document]) -> Vec<String> {
    let fault = |(line, link): (usize, String)| {
        if link.contains(':') {
            return None;
        }
        let (path, anchor) = link.split_once('#').unwrap_or((&link, ""));
        let path = resolved(document, path);
        let place = format!("{}:{line}", document.path);
        let Some(target) = all.iter().find(|other| other.path == path) else {
            let file = Path::new(ROOT).join(&path);
            let is_dead = !file.is_file() || !anchor.is_empty();
            return is_dead.then(|| format!("{place}: {link} leads to no file: {path}"));
        };
        let is_dead = !anchor.is_empty() && !anchors(target).contains(anchor);
        is_dead.then(|| format!("{place}: {path} has no heading #{anchor}"))
    };
    links(document).into_iter().filter_map(fault).collect()
}

#[test]
fn no_link_of_a_document_is_dead() {
    let all = documents();
    let faults: Vec<String> = all.iter().flat_map(|document| check(document, &all)).collect();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
    let count: usize = all.iter().map(|document| links(document).len()).sum();
    assert!(count > 100, "{count} links");
}

#[test]
fn the_book_has_every_document_once() {
    let all = documents();
    let summary = all.iter().find(|document| document.path == SUMMARY).expect("the contents of the book");
    let mut named: Vec<String> = links(summary)
        .into_iter()
        .filter(|(_, link)| !link.contains('#'))
        .map(|(_, link)| resolved(summary, &link))
        .collect();
    named.sort();
    // What a benchmark prints below its figures is part of its page.
    let is_page = |path: &&String| *path != SUMMARY && !path.starts_with("tests/bench/");
    let expected: Vec<String> = all.iter().map(|document| &document.path).filter(is_page).cloned().collect();
    assert_eq!(named, expected);
}

#[test]
fn a_dead_link_is_found() {
    let sample = |path: &str, text: &str| Document { path: path.to_owned(), text: text.to_owned() };
    let all = [
        sample(
            "docs/a.md",
            "[b](b.md#a-title-of-two) [gone](c.md)\n`[code](d.md)`\n```html\n[code](d.md)\n```\n[x](b.md#no) [y](#a) \
             [z](../src) [r](../README.md#x)\n",
        ),
        sample("docs/b.md", "# A `title`, of two\n```sh\n# no\n```\n"),
    ];
    assert_eq!(
        check(&all[0], &all),
        [
            "docs/a.md:1: c.md leads to no file: docs/c.md",
            "docs/a.md:6: docs/b.md has no heading #no",
            "docs/a.md:6: docs/a.md has no heading #a",
            "docs/a.md:6: ../src leads to no file: src",
            "docs/a.md:6: ../README.md#x leads to no file: README.md",
        ]
    );
}
