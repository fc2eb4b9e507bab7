//! A story in the words of schema.org, as JSON-LD for those who read pages by machine.
//! Not here: putting it into a page (`embed`), or what the page says of itself already (`feed::import`).
//!
//! It says what the widget shows and no more: nothing of a story that the agency holds back, no file that may
//! not be played. Notes to editors are no part of a [`Document`], so that they cannot be told.

mod footage;
mod rights;

use super::json::Object;
use super::{Language, Locale, Words, top_downloads};
use crate::feed::{self, Body, Date, Document, Location, Story, digits};
use crate::state::Availability;

/// How a document is told beside what is in it.
#[derive(Clone, Copy)]
pub struct Telling<'a> {
    /// The present, in seconds since 1970: files are named only while they may be played.
    pub now: i64,
    /// How many rows of the list are told at most; 0 leaves the list out.
    pub rows: usize,
    /// The language of our own words, for a restriction that is a code without a text.
    pub language: Language,
    /// Those words.
    pub words: &'a Words,
    /// The habits of that language.
    pub locale: &'a dyn Locale,
}

/// A document as JSON-LD: a `NewsArticle` with its `VideoObject` and the rights in it, and an `ItemList`. `None`
/// where there is nothing to tell.
///
/// Of a story that is withheld, canceled, embargoed or of an unknown status nothing is told at all. Of one that
/// has expired, or of an unknown access, no picture and no file is named; where restrictions could not be read,
/// no file.
#[must_use]
pub fn json_ld(document: &Document, telling: &Telling) -> Option<String> {
    let mut things = Vec::new();
    things.extend(document.story.as_ref().and_then(|story| article(document, story, telling)));
    things.extend(document.top_downloads.as_ref().and_then(|top| list(top, telling)));
    if things.is_empty() {
        return None;
    }
    Some(["{\"@context\":\"https://schema.org\",\"@graph\":[", &things.join(","), "]}"].concat())
}

fn article(document: &Document, story: &Story, telling: &Telling) -> Option<String> {
    let availability = Availability::of(story, telling.now);
    if matches!(availability, Availability::Status(_) | Availability::Embargoed(_)) {
        return None;
    }
    let address = story.url.as_ref().map(feed::Link::href);
    let mut article = Object::of("NewsArticle");
    article.text("identifier", Some(&story.id));
    article.text("url", address);
    article.text("mainEntityOfPage", address);
    article.text("headline", Some(&story.headline));
    article.text("inLanguage", Some(&document.language));
    article.text("datePublished", date(story.published.as_ref()).as_deref());
    article.text("dateModified", date(story.updated.as_ref()).as_deref());
    article.text("description", first_paragraph(story));
    article.text("articleBody", Some(&body(story)));
    if let Some(location) = &story.location {
        article.value("contentLocation", &place(location));
    }
    match &story.video {
        Some(video) => {
            let poster = video.poster.as_ref().filter(|_| availability.plays());
            article.text("image", poster.map(|poster| poster.src.href()));
            let footage = footage::video_object(document, story, video, &availability, telling);
            article.value("video", &footage);
        }
        // What the rights are about is the footage, where there is any.
        None => rights::put(&mut article, document, &story.rights, telling),
    }
    Some(article.end())
}

/// A date as schema.org has them: of what RFC 3339 allows, capitals and no space.
fn date(date: Option<&Date>) -> Option<String> {
    Some(date?.as_written().to_ascii_uppercase().replace(' ', "T"))
}

fn first_paragraph(story: &Story) -> Option<&str> {
    story.description.iter().find_map(|block| match &block.body {
        Body::Paragraph(text) => Some(text.as_str()),
        Body::Heading(_) | Body::List(_) => None,
    })
}

/// The text of the story, an empty line between its blocks.
fn body(story: &Story) -> String {
    let mut body = String::new();
    for block in &story.description {
        let rows = match &block.body {
            Body::Paragraph(text) | Body::Heading(text) => std::slice::from_ref(text),
            Body::List(rows) => rows,
        };
        if !body.is_empty() {
            body.push_str("\n\n");
        }
        body.push_str(&rows.join("\n"));
    }
    body
}

fn place(location: &Location) -> String {
    let mut place = Object::of("Place");
    place.text("name", Some(&location.text));
    if let Some(code) = &location.country_code {
        let mut address = Object::of("PostalAddress");
        address.text("addressCountry", Some(code));
        place.value("address", &address.end());
    }
    place.end()
}

/// The rows that lead somewhere, each with its rank.
fn list(top: &feed::TopDownloads, telling: &Telling) -> Option<String> {
    let mut rows = Vec::new();
    for (index, item) in top.items.iter().take(telling.rows).enumerate() {
        let Some(address) = &item.url else { continue };
        let mut row = Object::of("ListItem");
        row.value("position", &digits(index as u64 + 1));
        row.text("url", Some(address.href()));
        row.text("name", Some(&item.headline));
        rows.push(row.end());
    }
    if rows.is_empty() {
        return None;
    }
    let mut list = Object::of("ItemList");
    list.text("name", Some(&top_downloads::title(top, telling.words, telling.locale)));
    list.list("itemListElement", &rows);
    Some(list.end())
}
