//! The ranked list, one page of it.
//! Not here: the pages after it (`browser::fetch`, `state::Paging`).

use super::super::wire::Value;
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
        title: fields.field("title").label(),
        window_hours: fields.field("windowHours").count(1, 720).unwrap_or(24),
        as_of: fields.field("asOf").date(),
        items,
        next: fields.field("next").link(),
        total: fields.field("total").count(0, u64::from(u32::MAX)),
    })
}

fn item(row: &Value) -> Option<Item> {
    let fields = row.object()?;
    Some(Item {
        id: fields.needed_or("id", ProblemCode::W231, Effect::ItemDropped).text(200)?,
        headline: fields.needed("headline", Effect::ItemDropped).text(row.limits().headline)?,
        url: fields.field("url").link(),
        published: fields.field("published").date(),
        duration: fields.field("durationSeconds").length(),
        thumbnail: picture(&fields.field("thumbnail")),
        location: story::location(&fields.field("location")),
        access: rights::access(&fields.field("access")),
        downloads: fields.field("downloads").count(0, Value::LARGEST),
        lang: fields.field("lang").tag(),
    })
}

/// Rows that share an id are all shown: the same story twice is better than a story lost.
fn say_how_many_share_an_id(rows: &Value, items: &[Item]) {
    let is_repeated =
        |(index, item): &(usize, &Item)| items.iter().take(*index).any(|other| other.id == item.id);
    let repeated = items.iter().enumerate().filter(is_repeated).count();
    if repeated > 0 {
        let found = format!("{repeated} rows with the id of an earlier row");
        let advice = "An id of its own is expected in each row. All of them are shown, as they are.";
        rows.record(ProblemCode::W231, Some(Effect::DuplicateId), &found, advice);
    }
}
