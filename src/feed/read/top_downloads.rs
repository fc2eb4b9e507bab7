//! The ranked list, one page of it.
//! Not here: the pages after it (`browser::fetch`, `state::Paging`).

use std::sync::Arc;

use super::super::finding::Finding;
use super::super::wire::{Object, Value};
use super::super::{Effect, Item, ProblemCode, TopDownloads};
use super::picture::picture;
use super::{rights, story};

pub(super) fn top_downloads(value: &Value) -> Option<TopDownloads> {
    let fields = value.object()?;
    let rows = fields.needed("items", Effect::FieldIgnored);
    let items = rows.rows(value.limits().list, item);
    if !rows.is_list() {
        return None;
    }
    say_how_many_share_an_id(&rows, &items);
    Some(TopDownloads {
        title: fields.label("title"),
        window_hours: fields.field("windowHours").count(1, 720).unwrap_or(24),
        as_of: fields.date("asOf"),
        items,
        next: fields.link("next"),
        total: fields.field("total").count(0, u64::from(u32::MAX)),
    })
}

fn item(fields: &Object) -> Option<Arc<Item>> {
    Some(Arc::new(Item {
        id: fields.needed_or("id", ProblemCode::W231, Effect::ItemDropped).text(200)?,
        headline: fields.needed("headline", Effect::ItemDropped).text(fields.value().limits().headline)?,
        url: fields.link("url"),
        published: fields.date("published"),
        duration: fields.field("durationSeconds").length(),
        thumbnail: fields.object("thumbnail", picture),
        location: fields.object("location", story::location),
        access: rights::access(&fields.field("access")),
        downloads: fields.field("downloads").count(0, Value::LARGEST),
        lang: fields.tag("lang"),
    }))
}

/// Rows that share an id are all shown: the same story twice is better than a story lost.
fn say_how_many_share_an_id(rows: &Value, items: &[Arc<Item>]) {
    let mut repeated = 0_usize;
    for (index, item) in items.iter().enumerate() {
        if items.iter().take(index).any(|other| other.id == item.id) {
            repeated = repeated.saturating_add(1);
        }
    }
    if repeated > 0 {
        rows.record(ProblemCode::W231, Some(Effect::DuplicateId), Finding::SharedIds(repeated));
    }
}
