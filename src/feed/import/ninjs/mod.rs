//! ninjs of the IPTC (<https://iptc.org/standards/ninjs/>), versions 1, 2 and 3, as agencies write it.
//! Not here: its files (`renditions`) and what it says of rights (`rights`).
//!
//! Version 1 has objects where 2 and 3 have lists with names and roles, and 3 writes in camel case what the others
//! write in lower case. Superdesk adds `guid` and leaves texts empty, AP wraps items in an envelope.

mod renditions;
mod rights;

use super::draft::{Draft, Part};
use super::field::{self, Notes, is_stated};
use super::node::{Fields, Node};
use super::text::{Writing, description, line, mentions, without_query};

/// Whether a document is an item of ninjs, a list of such, or an envelope of AP with one in it.
pub(super) fn is_one(document: &Node) -> bool {
    items(document).iter().any(|item| looks_like_one(&item.fields()))
}

/// The document of the first item that can be used.
pub(super) fn draft(document: &Node, notes: &Notes) -> Draft {
    let items: Vec<_> = items(document).into_iter().filter(|item| looks_like_one(&item.fields())).collect();
    let is_usable = |item: &&Node<'_>| {
        let fields = item.fields();
        rights::is_usable(&fields) && renditions::has_video(&fields)
    };
    let has_video = |item: &&Node<'_>| renditions::has_video(&item.fields());
    let item = items.iter().find(is_usable).or_else(|| items.iter().find(has_video)).or(items.first());
    let item = item.map(Node::fields).unwrap_or_default();
    let is_ap = document.fields().has("data") || is_of_ap(&item);

    let mut draft = Draft::new(document.pointer());
    draft.put_word("format", "video-story/1");
    let language = field::tag(&item, &["language"]);
    if language.is_none() {
        // BCP 47 for a language that is not stated.
        draft.put_word("language", "und");
    }
    draft.put("language", language);
    draft.put("story", Some(story(&item, is_ap, notes).into()));
    draft
}

/// The items of a document: itself, the rows of a list, or what is in the envelope of AP.
fn items<'j>(document: &Node<'j>) -> Vec<Node<'j>> {
    let mut items = Vec::new();
    for row in document.rows() {
        let fields = row.fields();
        match fields.get(&["data"]) {
            Some(data) => {
                let rows = data.fields().rows(&["item", "items"]);
                items.extend(rows.into_iter().map(|row| row.fields().get(&["item"]).unwrap_or(row)));
            }
            None => items.push(row),
        }
    }
    items
}

fn looks_like_one(item: &Fields) -> bool {
    let has_any = |names: &[&str]| names.iter().any(|name| item.has(name));
    has_any(&["uri", "guid"])
        && (has_any(&["headline", "headlines", "renditions", "bodies"])
            || item.each().any(|(name, _)| name.starts_with("body_")))
}

/// Whether an item is of AP, by its address or by a name that only its items have.
fn is_of_ap(item: &Fields) -> bool {
    let is_there = item.text(&["uri"]).is_some_and(|(uri, _)| mentions(&uri, ".ap.org/"));
    is_there || item.object(&["altids"]).has("itemid")
}

fn story(item: &Fields, is_ap: bool, notes: &Notes) -> Draft {
    let mut story = Draft::new(item.pointer());
    story.put_text("id", id(item));
    story.put("headline", headline(item));
    story.put_text("slug", item.text(&["slugline"]));
    story.put_object("location", location(item));
    let first = notes.date_of(item, &["firstPublished", "firstCreated", "contentCreated"]);
    let version = notes.date_of(item, &["versionCreated"]);
    if first.is_some() {
        story.put("updated", version.clone());
    }
    story.put("published", first.or(version));
    story.put_list("description", body(item));
    let associations = renditions::associations(item);
    rights::put(&mut story, item, &associations, notes);
    story.put_object("video", renditions::video(item, &associations, is_ap, notes));
    notes.editors_note(item);
    for (_, association) in &associations {
        notes.editors_note(association);
    }
    story
}

/// The name of the item.
fn id<'j>(item: &Fields<'j>) -> Option<(String, Node<'j>)> {
    let (id, node) = item.text(&["uri", "guid"])?;
    Some((without_query(&id).to_owned(), node))
}

fn headline(item: &Fields) -> Option<Part> {
    let with_role = with_role(item, "headlines", &["main", ""]);
    let (text, node) = with_role.or_else(|| item.text(&["headline", "title"]))?;
    Some(Part::text(line(&text), &node))
}

/// The value of the row whose role is one of `roles`, the first of them that has one; `""`: any.
fn with_role<'j>(item: &Fields<'j>, name: &str, roles: &[&str]) -> Option<(String, Node<'j>)> {
    let rows = item.rows(&[name]);
    roles.iter().find_map(|role| {
        rows.iter().find_map(|row| {
            let fields = row.fields();
            let has_role =
                role.is_empty() || fields.text(&["role"]).is_some_and(|(text, _)| is_role(&text, role));
            if has_role { fields.text(&["value"]) } else { None }
        })
    })
}

/// Roles are words or addresses that end in one.
fn is_role(text: &str, role: &str) -> bool {
    text.rsplit([':', '/', '#']).next().unwrap_or_default().eq_ignore_ascii_case(role)
}

fn location(item: &Fields) -> Draft {
    let mut location = Draft::new(item.pointer());
    let place = item.rows(&["places", "place"]).first().map(Node::fields).unwrap_or_default();
    let dateline = item.object(&["datelinelocation"]);
    let text = item.text(&["located"]).or_else(|| place.text(&["name"])).or_else(|| dateline.text(&["city"]));
    let has_text = text.is_some();
    location.put("text", text.map(|(text, node)| Part::text(line(&text), &node)));
    let is_code =
        |(code, _): &(String, Node)| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_alphabetic());
    location.put_text("countryCode", place.text(&["code"]).filter(is_code).filter(|_| has_text));
    location
}

/// The text of the item: its body, else what describes it.
fn body(item: &Fields) -> Vec<Part> {
    for name in ["bodies", "descriptions"] {
        for row in rows_by_role(item, name) {
            let fields = row.fields();
            let kind =
                fields.text(&["contentType"]).map(|(kind, _)| kind.to_ascii_lowercase()).unwrap_or_default();
            let writing = match kind.as_str() {
                "" => Writing::Either,
                _ if mentions(&kind, "html") || mentions(&kind, "xml") => Writing::Html,
                _ => Writing::Plain,
            };
            let blocks = fields.get(&["value"]).map(|node| description(&node, writing)).unwrap_or_default();
            if !blocks.is_empty() {
                return blocks;
            }
        }
        let names: &[(&str, Writing)] = if name == "bodies" { &BODIES } else { &DESCRIPTIONS };
        for (name, writing) in names {
            let blocks = item.get(&[name]).map(|node| description(&node, *writing)).unwrap_or_default();
            if !blocks.is_empty() {
                return blocks;
            }
        }
    }
    Vec::new()
}

/// The rows that are text for readers, those of the main role first.
fn rows_by_role<'j>(item: &Fields<'j>, name: &str) -> Vec<Node<'j>> {
    let role = |row: &Node| row.fields().text(&["role"]).map(|(role, _)| role).unwrap_or_default();
    let is_for_readers = |row: &Node| !is_role(&role(row), "creditline") && is_stated(row);
    let rows = item.rows(&[name]).into_iter().filter(is_for_readers);
    let (mut rows, others): (Vec<_>, Vec<_>) = rows.partition(|row| is_role(&role(row), "main"));
    rows.extend(others);
    rows
}

/// Where version 1 has the text, the richest first.
const BODIES: [(&str, Writing); 4] = [
    ("body_html", Writing::Html),
    ("body_xhtml", Writing::Html),
    ("body_nitf", Writing::Html),
    ("body_text", Writing::Plain),
];
const DESCRIPTIONS: [(&str, Writing); 4] = [
    ("description_html", Writing::Html),
    ("description_text", Writing::Either),
    ("description_caption", Writing::Either),
    ("description_summary", Writing::Either),
];
