//! The story: its words, dates and standing.
//! Not here: its footage (`video`) and rights (`rights`).

use super::super::wire::{Object, Value};
use super::super::{Alternate, Block, Body, Effect, Location, Status, Story};
use super::{rights, video};

/// A story with an id and a headline.
pub(super) fn story(value: &Value) -> Option<Story> {
    let fields = value.object()?;
    let id = fields.needed("id", Effect::FeedInvalid).text(200);
    let headline = fields.needed("headline", Effect::FeedInvalid).text(value.limits().headline);
    let (id, headline) = id.zip(headline)?;
    Some(Story {
        id,
        url: fields.field("url").link(),
        headline,
        slug: fields.field("slug").label(),
        location: location(&fields.field("location")),
        published: fields.needed("published", Effect::FieldIgnored).date(),
        updated: fields.field("updated").date(),
        time_zone: fields.field("timeZone").text(64),
        status: status(&fields.field("status")),
        status_note: fields.field("statusNote").label(),
        description: description(&fields.field("description")),
        alternates: fields.field("alternates").rows(value.limits().rows, alternate),
        video: video::video(&fields.field("video")),
        rights: rights::rights(&fields.field("rights")),
    })
}

pub(super) fn location(value: &Value) -> Option<Location> {
    let fields = value.object()?;
    Some(Location {
        text: fields.needed("text", Effect::FieldIgnored).label()?,
        lang: fields.field("lang").tag(),
        country_code: fields.field("countryCode").country(),
    })
}

fn status(value: &Value) -> Status {
    match value.closing_word(&["usable", "withheld", "canceled", "corrected"]) {
        None => Status::Usable,
        Some(Err(word)) => Status::Unknown(word),
        Some(Ok(word)) => match word.as_str() {
            "withheld" => Status::Withheld,
            "canceled" => Status::Canceled,
            "corrected" => Status::Corrected,
            _ => Status::Usable,
        },
    }
}

fn description(value: &Value) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut room = Room(Some(value.limits().description));
    value.each_row(value.limits().paragraphs, &mut |row| {
        blocks.extend(block(row, &mut room).filter(|_| !row.has_repeated_name()));
    });
    blocks
}

fn block(row: &Value, room: &mut Room) -> Option<Block> {
    if row.as_text().is_some() {
        return Some(Block { body: Body::Paragraph(room.take(row)?), lang: None });
    }
    let fields = row.object()?;
    let lang = fields.field("lang").tag();
    Some(Block { body: body(&fields, room)?, lang })
}

fn body(fields: &Object, room: &mut Room) -> Option<Body> {
    let text = fields.needed("text", Effect::ItemDropped);
    let items = fields.needed("items", Effect::ItemDropped);
    let kind = fields.field("type").word(&["paragraph", "heading", "list"]);
    match kind.as_deref() {
        Some("heading") => room.take(&text).map(Body::Heading),
        // A block of a type that is not known is shown by what it has.
        None | Some("paragraph") if !text.is_absent() || items.is_absent() => {
            room.take(&text).map(Body::Paragraph)
        }
        _ => {
            let mut rows = Vec::new();
            items.each_row(items.limits().rows, &mut |item| rows.extend(room.take(item)));
            (!rows.is_empty()).then_some(Body::List(rows))
        }
    }
}

/// How many characters of the description there is room for; `None` once one had to be left out.
struct Room(Option<usize>);

impl Room {
    fn take(&mut self, value: &Value) -> Option<String> {
        let most = self.0?;
        let words = value.words()?;
        self.0 = most.checked_sub(words.chars().count());
        let words = value.cut(words, most);
        (most > 0).then_some(words)
    }
}

fn alternate(row: &Value) -> Option<Alternate> {
    let fields = row.object()?;
    Some(Alternate {
        language: fields.needed("language", Effect::ItemDropped).tag()?,
        url: fields.needed("url", Effect::ItemDropped).link()?,
        label: fields.field("label").label(),
    })
}
