//! What a ninjs item says of who may use it. Every word of it is passed on, byte for byte.
//! Not here: what the words mean; ninjs has no codes for it.

use super::super::draft::{Draft, Part};
use super::super::field::{Notes, is_stated};
use super::super::node::{Fields, Node};
use super::{renditions, with_role};
use crate::feed::wire::raw::Shape;

/// Whether an item may be used as far as its status goes.
pub(super) fn is_usable(item: &Fields) -> bool {
    let status = item.text(&["pubStatus"]).map(|(status, _)| word(&status));
    status.is_none_or(|status| status == "usable")
}

/// Puts status and rights into the story: those of the item, and of the one whose footage it shows.
pub(super) fn put(story: &mut Draft, item: &Fields, associations: &[(String, Fields)], notes: &Notes) {
    let footage =
        renditions::of_footage(item, associations).filter(|other| other.pointer() != item.pointer());
    let items: Vec<_> = [Some(item), footage].into_iter().flatten().collect();
    story.put("status", status(item, footage, embargo(&items, &Notes::default()).is_some()));
    let mut rights = Draft::new(item.pointer());
    let first = |find: &dyn Fn(&Fields) -> Option<Part>| items.iter().find_map(|item| find(item));
    rights.put("credit", first(&credit));
    rights.put("copyright", first(&copyright));
    rights.put("restrictions", restrictions(item, &items));
    rights.put("embargoUntil", embargo(&items, notes));
    rights.put("useUntil", first(&|item| notes.date_of(item, &["expires"])));
    rights.put(
        "policyUrl",
        first(&|item| {
            let (address, node) = item.object(&["rightsInfo"]).text(&["linkedRights"])?;
            Some(Part::text(address, &node))
        }),
    );
    story.put_object("rights", rights);
}

/// The status of the item, unless the footage has one that closes more. "Embargoed" with a date is what the date
/// says.
fn status(item: &Fields, footage: Option<&Fields>, has_embargo: bool) -> Option<Part> {
    let closed = footage.filter(|footage| !is_usable(footage));
    let node = closed.filter(|_| is_usable(item)).unwrap_or(item).get(&["pubStatus"])?;
    let Some(text) = node.text() else {
        return is_stated(&node).then(|| Part::as_it_is(&node));
    };
    Some(Part::text(
        match word(&text).as_str() {
            "usable" => "usable".to_owned(),
            "withheld" | "withhold" => "withheld".to_owned(),
            "canceled" | "cancelled" => "canceled".to_owned(),
            "embargoed" if has_embargo => "usable".to_owned(),
            _ => text,
        },
        &node,
    ))
}

/// A status is a word, or an address or a qualified name that ends in one (`stat:usable`).
fn word(status: &str) -> String {
    status.trim().rsplit([':', '/', '#']).next().unwrap_or_default().to_ascii_lowercase()
}

fn credit(item: &Fields) -> Option<Part> {
    let (text, node) = with_role(item, "descriptions", &["creditline"])
        .or_else(|| item.text(&["creditLine", "description_creditline", "credit_line"]))?;
    Some(Part::text(text, &node))
}

fn copyright(item: &Fields) -> Option<Part> {
    let (text, node) = item.text(&["copyrightNotice", "copyrightHolder"])?;
    Some(Part::text(text, &node))
}

/// All usage terms, in the order of the document; a value that is no text, and terms in a language of machines, are
/// passed on as what nobody can read.
fn restrictions(item: &Fields, items: &[&Fields]) -> Option<Part> {
    let mut rows = Vec::new();
    for item in items {
        for node in item.all("usageTerms").iter().filter(|node| is_stated(node)) {
            rows.extend(node.rows().iter().filter(|row| is_stated(row)).map(term));
        }
        for node in item.object(&["rightsInfo"]).all("encodedRights").iter().filter(|node| is_stated(node)) {
            rows.push(unreadable(node));
        }
    }
    (!rows.is_empty()).then(|| Part::list(rows, &item.pointer_to("usageterms")))
}

fn term(row: &Node) -> Part {
    match row.text() {
        Some(text) => {
            let mut term = Draft::new(row.pointer());
            term.put("text", Some(Part::text(text, row)));
            term.into()
        }
        // In later versions a term may be an object with its words.
        None if row.shape() == Shape::Object => match row.fields().text(&["value", "name", "text"]) {
            Some((text, node)) => {
                let mut term = Draft::new(row.pointer());
                term.put("text", Some(Part::text(text, &node)));
                term.into()
            }
            None => unreadable(row),
        },
        None => unreadable(row),
    }
}

/// A restriction without words: the reader of the format takes it for what it is.
fn unreadable(node: &Node) -> Part {
    Part::json("{}", node)
}

/// The embargo that ends last; what is no date closes the footage as the reader of the format does.
fn embargo(items: &[&Fields], notes: &Notes) -> Option<Part> {
    let names = ["embargoedUntil", "embargoed"];
    let stated = items.iter().filter_map(|item| item.get(&names).filter(is_stated));
    let mut latest: Option<(i64, Part)> = None;
    for node in stated.filter(|node| node.json() != "false") {
        let end = node.text().and_then(|text| super::super::date::moment(&text)).unwrap_or(i64::MAX);
        if latest.as_ref().is_none_or(|(before, _)| *before < end) {
            latest = Some((end, notes.date(&node)));
        }
    }
    latest.map(|(_, part)| part)
}
