//! JSON-LD with the words of schema.org (<https://schema.org/VideoObject>, <https://schema.org/NewsArticle>).
//! Not here: its footage (`footage`), what it says of rights (`rights`), and other vocabularies.
//!
//! Any value may be a text, an object, a list of either, or the name of an object elsewhere in the graph.

mod footage;
mod graph;
mod rights;
mod subject;

use super::draft::{Draft, Part};
use super::field::{self, Notes};
use super::node::{Fields, Node};
use super::text::{Writing, description, line, without_query};
use super::{MOST_ROWS, Place};
use graph::Graph;
pub use subject::{Subject, SubjectKind, subjects};

/// The document of an article with footage, of footage alone, or of a list.
pub(super) fn draft(document: &Node, place: Place, notes: &Notes) -> Draft {
    let graph = Graph::of(document);
    let mut draft = Draft::new(document.pointer());
    draft.put_word("format", "video-story/1");
    let main = main(&graph).filter(|_| place == Place::Story);
    let languages = [main.as_ref(), graph.things().first()];
    let language = languages.into_iter().flatten().find_map(language);
    if language.is_none() {
        draft.put_word("language", "und");
    }
    draft.put("language", language);
    if let Some(thing) = &main {
        draft.put("story", Some(story(&graph, thing, notes).into()));
    }
    if let Some(list) = graph.things().iter().find(|thing| graph::is_a(thing, &["ItemList"])) {
        draft.put_object("topDownloads", self::list(&graph, list, notes));
    }
    draft
}

/// The thing the page is about: an article with footage, else footage, else an article.
fn main<'j>(graph: &Graph<'j>) -> Option<Fields<'j>> {
    let is_article = |thing: &&Fields| graph::is_article(thing);
    let has_video = |thing: &&Fields| footage::of(graph, thing).is_some();
    let things = graph.things();
    let with_video = things.iter().filter(is_article).find(has_video);
    let video = || things.iter().find(|thing| graph::is_a(thing, &["VideoObject"]));
    let other = || things.iter().find(has_video).or_else(|| things.iter().find(is_article));
    with_video.or_else(video).or_else(other).cloned()
}

fn language(thing: &Fields) -> Option<Part> {
    let node = graph::first(thing, &["inLanguage"])?;
    let (tag, node) = match node.text() {
        Some(tag) => (tag, node),
        // A `Language` has the tag as its other name.
        None => node.fields().text(&["alternateName", "identifier", "name"])?,
    };
    Some(field::language_tag(&tag, &node))
}

fn story(graph: &Graph, thing: &Fields, notes: &Notes) -> Draft {
    let video = footage::of(graph, thing);
    let other = video.as_ref().filter(|video| video.pointer() != thing.pointer());
    let things: Vec<_> = [Some(thing), other].into_iter().flatten().collect();
    let text = |names: &[&str]| things.iter().find_map(|thing| graph::text(thing, names));
    let mut story = Draft::new(thing.pointer());
    story.put_text("id", id(thing));
    story.put_text("url", address_of_page(thing));
    story.put("headline", headline(&things));
    let mut location = Draft::new(thing.pointer());
    let place = text(&["dateline"]).or_else(|| place(graph, &things));
    location.put("text", place.map(|(text, node)| Part::text(line(&text), &node)));
    story.put_object("location", location);
    let date = |names| things.iter().find_map(|thing| notes.date_of(thing, names));
    story.put("published", date(&["datePublished", "uploadDate", "dateCreated"]));
    story.put("updated", date(&["dateModified"]));
    story.put_list("description", body(&things));
    if let Some(video) = &video {
        story.put_object("video", footage::video(graph, video, notes));
    }
    story.put_object("rights", rights::rights(graph, &things, notes));
    for thing in things {
        notes.editors_note(thing);
    }
    story
}

fn id<'j>(thing: &Fields<'j>) -> Option<(String, Node<'j>)> {
    let own = thing.text(&["@id"]).or_else(|| graph::text(thing, &["identifier", "url", "contentUrl"]));
    let (id, node) = own.or_else(|| {
        let (value, node) = graph::first(thing, &["identifier"])?.fields().text(&["value", "@id"])?;
        Some((value, node))
    })?;
    Some((without_query(&id).to_owned(), node))
}

fn address_of_page<'j>(thing: &Fields<'j>) -> Option<(String, Node<'j>)> {
    graph::text(thing, &["url", "mainEntityOfPage"]).or_else(|| {
        let page = graph::first(thing, &["mainEntityOfPage"])?;
        page.fields().text(&["@id", "url"])
    })
}

fn headline(things: &[&Fields]) -> Option<Part> {
    let (text, node) =
        things.iter().find_map(|thing| graph::text(thing, &["headline", "name", "alternativeHeadline"]))?;
    Some(Part::text(line(&text), &node))
}

fn place<'j>(graph: &Graph<'j>, things: &[&Fields<'j>]) -> Option<(String, Node<'j>)> {
    things.iter().find_map(|thing| {
        let place = graph::first(thing, &["contentLocation", "locationCreated", "spatialCoverage"])?;
        place
            .text()
            .map(|text| (text, place.clone()))
            .or_else(|| graph::text(&graph.thing(&place), &["name"]))
    })
}

/// The text of the article, else the first description.
fn body(things: &[&Fields]) -> Vec<Part> {
    for name in ["articleBody", "text", "description"] {
        for thing in things {
            let rows = thing.rows(&[name]);
            let blocks: Vec<_> = rows.iter().flat_map(|node| description(node, Writing::Either)).collect();
            if !blocks.is_empty() {
                return blocks;
            }
        }
    }
    Vec::new()
}

fn list(graph: &Graph, list: &Fields, notes: &Notes) -> Draft {
    let mut rows: Vec<(u64, Part)> = Vec::new();
    for row in list.rows(&["itemListElement"]).into_iter().take(MOST_ROWS) {
        let entry = row.fields();
        let position = entry.get(&["position"]).and_then(|node| field::whole(&node)).unwrap_or(u64::MAX);
        let thing = graph::first(&entry, &["item"]).map(|node| graph.thing(&node)).unwrap_or_default();
        let things = [&thing, &entry];
        let mut item = Draft::new(row.pointer());
        item.put_text(
            "id",
            id(&thing).or_else(|| id(&entry)).or_else(|| row.text().map(|text| (text, row.clone()))),
        );
        item.put_text("url", things.iter().find_map(|thing| address_of_page(thing)));
        item.put("headline", headline(&things));
        item.put(
            "published",
            things.iter().find_map(|thing| notes.date_of(thing, &["datePublished", "uploadDate"])),
        );
        if let Some(video) = footage::of(graph, &thing) {
            let video = footage::video(graph, &video, notes);
            item.put("durationSeconds", video.part("durationSeconds"));
            item.put("thumbnail", video.part("poster"));
        }
        item.put("access", rights::access(&things));
        // Equal positions, and none, stay in the order of the document.
        let place = rows.partition_point(|(before, _)| *before <= position);
        rows.insert(place, (position, item.into()));
    }
    let mut draft = Draft::new(list.pointer());
    draft.put(
        "items",
        Some(Part::list(rows.into_iter().map(|(_, row)| row).collect(), &list.pointer_to("itemListElement"))),
    );
    draft
}
