//! The story: its words, dates and standing.
//! Not here: its footage (`video`) and rights (`rights`).

use super::super::wire::{Object, Value};
use super::super::{Alternate, Block, Body, Effect, Location, Status, Story, characters};
use super::{rights, video};

/// A story with an id and a headline.
pub(super) fn story(fields: &Object) -> Option<Story> {
    let limits = fields.value().limits();
    let id = fields.needed("id", Effect::FeedInvalid).text(200);
    let headline = fields.needed("headline", Effect::FeedInvalid).text(limits.headline);
    let (Some(id), Some(headline)) = (id, headline) else { return None };
    Some(Story {
        id,
        url: fields.link("url"),
        headline,
        slug: fields.label("slug"),
        location: fields.object("location", location),
        published: fields.needed("published", Effect::FieldIgnored).date(),
        updated: fields.date("updated"),
        time_zone: fields.field("timeZone").zone(),
        status: status(&fields.field("status")),
        status_note: fields.label("statusNote"),
        description: description(&fields.field("description")),
        alternates: fields.field("alternates").rows(limits.rows, alternate),
        video: fields.field("video").object().map(|fields| video::video(&fields)),
        rights: rights::rights(&fields.field("rights")),
    })
}

pub(super) fn location(fields: &Object) -> Option<Location> {
    Some(Location {
        text: fields.needed("text", Effect::FieldIgnored).label()?,
        lang: fields.tag("lang"),
        country_code: fields.field("countryCode").country(),
    })
}

fn status(value: &Value) -> Status {
    match value.closing_word(&["usable", "withheld", "canceled", "corrected"]) {
        Some(Err(word)) => Status::Unknown(word),
        Some(Ok(1)) => Status::Withheld,
        Some(Ok(2)) => Status::Canceled,
        Some(Ok(3)) => Status::Corrected,
        None | Some(Ok(_)) => Status::Usable,
    }
}

fn description(value: &Value) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut room = Room(Some(value.limits().description));
    value.each_row(value.limits().paragraphs, &mut |row| {
        if let Some(block) = block(row, &mut room)
            && !row.has_repeated_name()
        {
            blocks.push(block);
        }
    });
    blocks
}

fn block(row: &Value, room: &mut Room) -> Option<Block> {
    if row.is_text() {
        return Some(Block { body: Body::Paragraph(room.take(row)?), lang: None });
    }
    let fields = row.object()?;
    let lang = fields.tag("lang");
    Some(Block { body: body(&fields, room)?, lang })
}

fn body(fields: &Object, room: &mut Room) -> Option<Body> {
    let text = fields.needed("text", Effect::ItemDropped);
    let items = fields.needed("items", Effect::ItemDropped);
    let kind = fields.field("type").word(&["paragraph", "heading", "list"]);
    match kind {
        Some(1) => room.take(&text).map(Body::Heading),
        // A block of a type that is not known is shown by what it has.
        None | Some(0) if !text.is_absent() || items.is_absent() => room.take(&text).map(Body::Paragraph),
        _ => {
            let mut rows = Vec::new();
            items.each_row(items.limits().rows, &mut |item| {
                if let Some(row) = room.take(item) {
                    rows.push(row);
                }
            });
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
        self.0 = most.checked_sub(characters(&words));
        let words = value.cut(words, most);
        (most > 0).then_some(words)
    }
}

fn alternate(fields: &Object) -> Option<Alternate> {
    Some(Alternate {
        language: fields.needed("language", Effect::ItemDropped).tag()?,
        url: fields.needed("url", Effect::ItemDropped).link()?,
        label: fields.label("label"),
    })
}
