//! JSON Feed 1.0 and 1.1 (<https://jsonfeed.org/version/1.1>): the first item is the story, the others are the list.
//! Not here: extensions, whose names begin with an underscore.

use super::draft::{Draft, Part};
use super::duration::File;
use super::field::{self, Kind, Notes, media_type};
use super::node::{Fields, Node};
use super::text::{Writing, description, line};
use super::{MOST_ROWS, Place};

/// The document of a feed: a story and a list, or further rows of the list alone.
pub(super) fn draft(document: &Node, place: Place, notes: &Notes) -> Draft {
    let feed = document.fields();
    let mut draft = Draft::new(document.pointer());
    draft.put_word("format", "video-story/1");
    let items = feed.rows(&["items"]);
    let (story, rows) = match place {
        Place::Story => {
            items.split_first().map_or((None, [].as_slice()), |(story, rows)| (Some(story), rows))
        }
        Place::List => (None, items.as_slice()),
    };
    let story = story.map(Node::fields);
    let own = story.as_ref().and_then(|story| field::tag(story, &["language"]));
    let language = own.or_else(|| field::tag(&feed, &["language"]));
    if language.is_none() {
        draft.put_word("language", "und");
    }
    draft.put("language", language);
    if let Some(story) = story {
        draft.put("story", Some(self::story(&story, notes).into()));
    }
    let next = feed.text(&["next_url"]);
    if place == Place::List || !rows.is_empty() || next.is_some() {
        let rows = rows.iter().take(MOST_ROWS).map(|row| self::row(&row.fields(), notes).into()).collect();
        let mut list = Draft::new(&feed.pointer_to("items"));
        list.put("items", Some(Part::list(rows, &feed.pointer_to("items"))));
        list.put_text("next", next);
        draft.put_object("topDownloads", list);
    }
    draft
}

fn story(item: &Fields, notes: &Notes) -> Draft {
    let mut story = common(item, notes);
    story.put("updated", notes.date_of(item, &["date_modified"]));
    story.put_list("description", body(item));
    // A picture alone is no footage.
    let video = video(item, notes);
    if video.has("sources") {
        story.put_object("video", video);
    }
    notes.editors_note(item);
    story
}

fn row(item: &Fields, notes: &Notes) -> Draft {
    let mut row = common(item, notes);
    let video = video(item, notes);
    row.put("durationSeconds", video.part("durationSeconds"));
    row.put("thumbnail", video.part("poster"));
    row.put("lang", field::tag(item, &["language"]));
    notes.editors_note(item);
    row
}

/// What the story and the rows of the list have in common.
fn common(item: &Fields, notes: &Notes) -> Draft {
    let mut draft = Draft::new(item.pointer());
    let id = item.get(&["id"]).and_then(|node| Some((node.word()?, node)));
    draft.put_text("id", id.or_else(|| item.text(&["url", "external_url"])));
    draft.put_text("url", item.text(&["url", "external_url"]));
    draft.put("headline", headline(item));
    draft.put("published", notes.date_of(item, &["date_published", "date_modified"]));
    draft
}

/// The title; short posts have none, and begin with what would be it.
fn headline(item: &Fields) -> Option<Part> {
    if let Some((title, node)) = item.text(&["title"]) {
        return Some(Part::text(line(&title), &node));
    }
    let (text, node) = item.text(&["summary", "content_text", "content_html"])?;
    let text = line(&text);
    let end = text.char_indices().map(|(at, _)| at).nth(LONGEST_BEGINNING);
    let beginning = match end.and_then(|end| text.get(..end)) {
        // At the end of a word.
        Some(beginning) => [beginning.rsplit_once(' ').map_or(beginning, |(words, _)| words), "…"].concat(),
        None => text,
    };
    Some(Part::text(beginning, &node))
}

const LONGEST_BEGINNING: usize = 120;

/// The text of an item; HTML says more of it than plain text where there are both.
fn body(item: &Fields) -> Vec<Part> {
    let of =
        |name, writing| item.text(&[name]).map(|(_, node)| description(&node, writing)).unwrap_or_default();
    let html = of("content_html", Writing::Html);
    if !html.is_empty() {
        return html;
    }
    let text = of("content_text", Writing::Plain);
    if text.is_empty() { of("summary", Writing::Plain) } else { text }
}

fn video(item: &Fields, notes: &Notes) -> Draft {
    let mut video = Draft::new(item.pointer());
    let (mut sources, mut tracks, mut duration) = (Vec::new(), Vec::new(), None);
    for attachment in item.rows(&["attachments"]) {
        let file = attachment.fields();
        let Some((address, node)) = file.text(&["url"]) else { continue };
        let mime = file.text(&["mime_type"]);
        let Some(kind) = media_type(mime.as_ref().map(|(mime, _)| mime.clone()), &address) else { continue };
        let mut draft = Draft::new(attachment.pointer());
        draft.put("src", Some(Part::text(address, &node)));
        let kind_part = Part::text(kind.clone(), mime.as_ref().map_or(&node, |(_, node)| node));
        let label = file.text(&["title"]).map(|(title, node)| Part::text(line(&title), &node));
        match Kind::of(&kind) {
            Kind::Video => {
                let bytes = file.get(&["size_in_bytes"]).and_then(|node| field::whole(&node));
                let known = File { bytes, ..File::default() };
                duration = duration
                    .or_else(|| file.get(&["duration_in_seconds"]).map(|node| notes.seconds(&node, known)));
                draft.put("type", Some(kind_part));
                draft.put("label", label);
                sources.push(draft.into());
            }
            Kind::Captions => {
                draft.put("label", label);
                tracks.push(draft.into());
            }
            Kind::Picture | Kind::Other => {}
        }
    }
    video.put("durationSeconds", duration);
    if let Some((address, node)) = item.text(&["image", "banner_image"]) {
        let mut poster = Draft::new(node.pointer());
        poster.put("src", Some(Part::text(address, &node)));
        video.put_object("poster", poster);
    }
    video.put_list("sources", sources);
    video.put_list("tracks", tracks);
    video
}
