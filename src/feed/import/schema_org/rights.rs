//! What schema.org has for who may use the footage.
//! Not here: what the words mean; texts are passed on byte for byte.

use super::super::draft::{Draft, Part};
use super::super::field::{Notes, is_stated};
use super::super::node::{Fields, Node};
use super::graph::{self, Graph};
use crate::feed::wire::raw::Shape;

/// The rights of a story, from the article and from its footage.
pub(super) fn rights(graph: &Graph, things: &[&Fields], notes: &Notes) -> Draft {
    let mut rights = Draft::new(things.first().map_or("", |thing| thing.pointer()));
    rights.put("access", access(things));
    let text = |names: &[&str]| things.iter().find_map(|thing| graph::text(thing, names));
    rights.put_text("credit", text(&["creditText"]));
    rights.put_text(
        "copyright",
        text(&["copyrightNotice"]).or_else(|| {
            let holder = things.iter().find_map(|thing| graph::first(thing, &["copyrightHolder"]))?;
            holder
                .text()
                .map(|text| (text, holder.clone()))
                .or_else(|| graph::text(&graph.thing(&holder), &["name"]))
        }),
    );
    let mut rows = Vec::new();
    for thing in things {
        for name in ["conditionsOfAccess", "usageInfo"] {
            rows.extend(
                thing
                    .rows(&[name])
                    .iter()
                    .filter(|node| is_stated(node))
                    .filter_map(|node| term(graph, node)),
            );
        }
        rows.extend(regions(graph, thing, "regionsAllowed", "territory-allow"));
        rows.extend(regions(graph, thing, "ineligibleRegion", "territory-deny"));
    }
    if !rows.is_empty() {
        let origin = things.first().map_or("", |thing| thing.pointer()).to_owned();
        rights.put("restrictions", Some(Part::list(rows, &origin)));
    }
    rights.put("useUntil", things.iter().find_map(|thing| notes.date_of(thing, &["expires"])));
    let address = |names: &[&str]| {
        things
            .iter()
            .find_map(|thing| names.iter().find_map(|name| address(graph, &graph::first(thing, &[name])?)))
    };
    rights.put_text("policyUrl", address(&["usageInfo", "license"]));
    rights.put_text("acquireUrl", address(&["acquireLicensePage"]));
    rights
}

/// Who may have it, by what is said of payment. What is neither yes nor no closes the footage.
pub(super) fn access(things: &[&Fields]) -> Option<Part> {
    let stated = |name: &str| things.iter().find_map(|thing| graph::first(thing, &[name]));
    let (free, subscription) = (stated("isAccessibleForFree"), stated("requiresSubscription"));
    let is_paid = |node: &Node, means_paid: bool| match answer(node) {
        Some(says) => says == means_paid,
        // An object says which subscription.
        None => node.shape() == Shape::Object,
    };
    let paid = subscription.as_ref().filter(|node| is_paid(node, true));
    let paid = paid.or_else(|| free.as_ref().filter(|node| is_paid(node, false)));
    if let Some(node) = paid {
        return Some(Part::text("subscribers", node));
    }
    let unknown = [&free, &subscription].into_iter().flatten().find(|node| answer(node).is_none());
    unknown.map(Part::as_it_is)
}

/// Yes or no, as systems write it.
fn answer(node: &Node) -> Option<bool> {
    let word = if node.shape() == Shape::Flag { node.json().to_owned() } else { node.text()? };
    match word.trim().rsplit('/').next()?.to_ascii_lowercase().as_str() {
        "true" | "yes" => Some(true),
        "false" | "no" => Some(false),
        _ => None,
    }
}

/// A condition in words; an address is none, and stands with the terms.
fn term(graph: &Graph, node: &Node) -> Option<Part> {
    if address(graph, node).is_some() && words(graph, node).is_none() {
        return None;
    }
    let Some((text, from)) = words(graph, node) else { return Some(Part::json("{}", node)) };
    let mut term = Draft::new(node.pointer());
    term.put("text", Some(Part::text(text, &from)));
    Some(term.into())
}

fn words<'j>(graph: &Graph<'j>, node: &Node<'j>) -> Option<(String, Node<'j>)> {
    match node.text() {
        Some(text) if is_address(&text) => None,
        Some(text) => Some((text, node.clone())),
        None => graph::text(&graph.thing(node), &["text", "description", "name", "@value"]),
    }
}

fn address<'j>(graph: &Graph<'j>, node: &Node<'j>) -> Option<(String, Node<'j>)> {
    let text = node.text().map(|text| (text, node.clone()));
    let found = text.or_else(|| graph.thing(node).text(&["url", "@id"]));
    found.filter(|(text, _)| is_address(text))
}

fn is_address(text: &str) -> bool {
    let text = text.trim();
    text.starts_with("https://") || text.starts_with("http://")
}

/// Regions in one restriction: a text of several, a list, places with a name, a code or an address.
fn regions(graph: &Graph, thing: &Fields, name: &'static str, code: &str) -> Option<Part> {
    let stated = thing.get(&[name]).filter(is_stated)?;
    let mut names = Vec::new();
    for node in stated.rows() {
        let Some((text, from)) = region(graph, &node) else { return Some(Part::json("{}", &node)) };
        // Codes stand side by side in one text, and names of regions have commas at most.
        let is_codes = text.split([' ', ',', ';']).filter(|word| !word.is_empty()).all(is_code);
        let between: &[char] = if is_codes { &[' ', ',', ';'] } else { &[',', ';'] };
        let words = text.split(between).map(str::trim).filter(|word| !word.is_empty());
        names.extend(words.map(|word| Part::text(word, &from)));
    }
    let mut row = Draft::new(stated.pointer());
    row.put_word("code", code);
    row.put("regions", Some(Part::list(names, stated.pointer())));
    Some(row.into())
}

fn is_code(word: &str) -> bool {
    word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn region<'j>(graph: &Graph<'j>, node: &Node<'j>) -> Option<(String, Node<'j>)> {
    if let Some(text) = node.text() {
        return Some((text, node.clone()));
    }
    let place = graph.thing(node);
    graph::text(&place, &["identifier", "name", "addressCountry"]).or_else(|| {
        let address = graph::first(&place, &["address"])?;
        graph::text(&graph.thing(&address), &["addressCountry"])
    })
}
