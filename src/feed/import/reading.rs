//! Reading a document of any of the known formats.
//! Not here: what each format says where (`ninjs`, `json_feed`, `schema_org`).

use super::super::finding::{Finding, Found};
use super::super::problem::excerpt;
use super::super::read::{json, read_to};
use super::super::{Effect, Limits, Links, Problem, ProblemCode, Reading, Unreadable, read};
use super::draft::Origins;
use super::field::Notes;
use super::node::Node;
use super::{Dialect, json_feed, native, ninjs, schema_org};

/// A document of another format, turned into this widget's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// What it was.
    pub dialect: Dialect,
    /// The `video-story/1` document, as JSON of one field a line. Whether anything can be shown of it, reading
    /// it tells.
    pub json: String,
    /// Where in the document that was turned each part comes from.
    pub origins: Origins,
    /// What had to be guessed, and what was left out.
    pub problems: Vec<Problem>,
}

/// What a document is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The story of the page, and the first rows of the list.
    Story,
    /// Further rows of the list (`topDownloads.next`).
    List,
}

/// Turns a document of another format into this widget's own. One that is of it already only loses what is for
/// editors.
///
/// # Errors
/// [`Unreadable`], where it is no JSON, too large, of no format that is known, or has neither a story
/// nor a list.
pub fn import(bytes: &[u8], place: Place) -> Result<Imported, Unreadable> {
    let json = json(bytes, Limits::default().document)?;
    let document = Node::document(json);
    let notes = Notes::default();
    let dialect = Dialect::of(&document).ok_or_else(|| unknown(&document))?;
    let draft = match dialect {
        Dialect::Native => {
            let json = native::json(&document);
            return Ok(Imported { dialect, json, origins: Origins::default(), problems: Vec::new() });
        }
        Dialect::Ninjs => ninjs::draft(&document, &notes),
        Dialect::JsonFeed => json_feed::draft(&document, place, &notes),
        Dialect::SchemaOrg => schema_org::draft(&document, place, &notes),
    };
    if !draft.has("story") && !draft.has("topDownloads") {
        return Err(invalid(ProblemCode::E110, "", Finding::NothingToShow));
    }
    let (json, origins) = draft.finish();
    Ok(Imported { dialect, json, origins, problems: notes.into_problems() })
}

/// Reads a document of any known format, this widget's own among them.
#[must_use]
pub fn read_any(bytes: &[u8], links: &Links, place: Place) -> Reading {
    let reading = read(bytes, links);
    if reading.is_foreign() { read_foreign(bytes, links, place) } else { reading }
}

/// Reads a document of another format. Problems have the places where the document itself has what they are
/// about.
#[must_use]
pub fn read_foreign(bytes: &[u8], links: &Links, place: Place) -> Reading {
    let imported = match import(bytes, place) {
        Ok(imported) => imported,
        Err(unreadable) => return Reading::failed(unreadable),
    };
    let limits = Limits { document: usize::MAX, ..Limits::default() };
    let reading = read_to(imported.json.as_bytes(), links, limits);
    let moved = |problem: Problem| {
        let pointer = imported.origins.of(problem.pointer()).to_owned();
        problem.moved_to(pointer)
    };
    let mut problems = imported.problems;
    problems.extend(reading.problems.into_iter().map(moved));
    let document = reading.document.map_err(|unreadable| unreadable.moved(moved));
    Reading { document, problems, prints: reading.prints }
}

fn unknown(document: &Node) -> Unreadable {
    let fields = document.fields();
    let names: Vec<_> =
        fields.each().take(3).map(|(name, _)| ["\"", &excerpt(name), "\""].concat()).collect();
    let found = match document.rows().as_slice() {
        [] => Found::List,
        _ if names.is_empty() => Found::Nothing,
        _ => Found::Names(names.join(", ")),
    };
    invalid(ProblemCode::E103, "", Finding::UnknownFormat(found))
}

fn invalid(code: ProblemCode, pointer: &str, finding: Finding) -> Unreadable {
    let effect = Some(Effect::FeedInvalid);
    Unreadable::invalid(Problem::new(code, pointer.to_owned(), finding, effect))
}
