//! The files of a ninjs item: footage, pictures and captions, its own and those of items it is associated with.
//! Not here: what may be done with them (`rights`).

use super::super::draft::{Draft, Part};
use super::super::duration::File;
use super::super::field::{self, Kind, Notes, media_type, whole};
use super::super::node::{Fields, Node};
use super::super::text::line;
use super::rights;

/// The items this one is associated with, each with its name: an object of them in version 1, a list later.
pub(super) fn associations<'j>(item: &Fields<'j>) -> Vec<(String, Fields<'j>)> {
    let rows = item.get(&["associations"]).map(|node| node.named_rows()).unwrap_or_default();
    let named = |(name, row): (Option<String>, Node<'j>)| {
        let fields = row.fields();
        let name = name.or_else(|| fields.text(&["name"]).map(|(name, _)| name));
        (name.unwrap_or_default(), fields)
    };
    rows.into_iter().map(named).collect()
}

/// Whether it has footage, its own or of an associated item.
pub(super) fn has_video(item: &Fields) -> bool {
    let own = renditions(item).iter().any(|file| file.kind == Kind::Video);
    own || associations(item).iter().any(|(_, other)| is_video(other))
}

fn is_video(item: &Fields) -> bool {
    item.text(&["type"]).is_some_and(|(kind, _)| kind.eq_ignore_ascii_case("video"))
        && renditions(item).iter().any(|file| file.kind == Kind::Video)
}

/// The items whose footage is shown: this one, else the first associated one that has any.
pub(super) fn of_footage<'a, 'j>(
    item: &'a Fields<'j>,
    associations: &'a [(String, Fields<'j>)],
) -> Option<&'a Fields<'j>> {
    if renditions(item).iter().any(|file| file.kind == Kind::Video) {
        return Some(item);
    }
    let mut others = associations.iter().map(|(_, other)| other).filter(|other| is_video(other));
    let usable = others.clone().find(|other| rights::is_usable(other));
    usable.or_else(|| others.next())
}

/// The footage with all that belongs to it; empty where there is none.
pub(super) fn video(item: &Fields, associations: &[(String, Fields)], is_ap: bool, notes: &Notes) -> Draft {
    let Some(footage) = of_footage(item, associations) else { return Draft::new(item.pointer()) };
    let files = renditions(footage);
    let mut video = Draft::new(footage.pointer());
    let duration =
        files.iter().filter(|file| file.kind == Kind::Video).find_map(|file| duration(file, is_ap, notes));
    let own = footage
        .get(&["duration"])
        .map(|node| notes.seconds(&node, File { in_milliseconds: is_ap, ..File::default() }));
    video.put("durationSeconds", duration.or(own));
    // A still of the footage is the nearest picture, then one of the story.
    let mut pictures: Vec<_> = files.iter().filter(|file| file.kind == Kind::Picture).collect();
    let of_story = renditions(item);
    let of_others: Vec<_> = associations.iter().flat_map(|(_, other)| renditions(other)).collect();
    if pictures.is_empty() {
        pictures = of_story.iter().chain(&of_others).filter(|file| file.kind == Kind::Picture).collect();
    }
    video.put_object("poster", poster(footage, &pictures));
    let sources = files.iter().filter(|file| file.kind == Kind::Video);
    // What no browser plays is kept, behind what they play.
    let (played, others): (Vec<_>, Vec<_>) = sources.partition(|file| field::is_played(&file.media_type));
    video.put_list("sources", played.into_iter().chain(others).map(source).collect());
    let captions = files.iter().chain(&of_others).filter(|file| file.kind == Kind::Captions);
    video.put_list("tracks", captions.map(track).collect());
    video
}

/// One file of an item.
struct Rendition<'j> {
    name: Option<String>,
    fields: Fields<'j>,
    address: (String, Node<'j>),
    media_type: String,
    kind: Kind,
}

/// The files of an item: an object of them in version 1 and with AP, a list later.
fn renditions<'j>(item: &Fields<'j>) -> Vec<Rendition<'j>> {
    let rows = item.get(&["renditions"]).map(|node| node.named_rows()).unwrap_or_default();
    rows.into_iter().filter_map(|(name, row)| rendition(name, row.fields())).collect()
}

fn rendition(name: Option<String>, fields: Fields) -> Option<Rendition> {
    let address = fields.text(&["href", "url"])?;
    let stated = fields.text(&["mimeType", "contentType"]).map(|(stated, _)| stated);
    let by_name = || fields.text(&["fileExtension", "format"]).map(|(name, _)| name);
    let media_type = media_type(stated.filter(|stated| stated.contains('/')), &address.0)
        .or_else(|| media_type(by_name(), &address.0))?;
    let kind = Kind::of(&media_type);
    let name = name.or_else(|| fields.text(&["name"]).map(|(name, _)| name));
    Some(Rendition { name, fields, address, media_type, kind })
}

fn duration(file: &Rendition, is_ap: bool, notes: &Notes) -> Option<Part> {
    let fields = &file.fields;
    let node = fields.get(&["duration", "totalDuration"])?;
    let number = |names: &[&str]| fields.get(names).and_then(|node| whole(&node));
    let known = File { bytes: number(&["sizeInBytes"]), kilobits: bitrate(fields), in_milliseconds: is_ap };
    Some(notes.seconds(&node, known))
}

/// Kilobits a second: systems write bits or kilobits, and no footage has 100 megabits.
fn bitrate(fields: &Fields) -> Option<u64> {
    let stated = fields.get(&["bitrate", "videoBitrate", "videoAverageBitrate", "averageBitrate"])?;
    let number = whole(&stated)?;
    Some(if number > 100_000 { number / 1000 } else { number })
}

fn file(rendition: &Rendition) -> Draft {
    let mut draft = Draft::new(rendition.fields.pointer());
    let (address, node) = &rendition.address;
    draft.put("src", Some(Part::text(address.clone(), node)));
    draft
}

fn source(rendition: &Rendition) -> Part {
    let mut draft = file(rendition);
    let fields = &rendition.fields;
    draft.put("type", Some(Part::text(rendition.media_type.clone(), &rendition.address.1)));
    field::put_size(&mut draft, fields);
    if let (Some(kilobits), Some(node)) =
        (bitrate(fields), fields.get(&["bitrate", "videoBitrate", "videoAverageBitrate", "averageBitrate"]))
    {
        draft.put(
            "bitrateKbps",
            (kilobits > 0).then(|| Part::json(super::super::super::digits(kilobits), &node)),
        );
    }
    draft.put("label", label(rendition));
    draft.into()
}

fn label(rendition: &Rendition) -> Option<Part> {
    let node = &rendition.address.1;
    let title = rendition.fields.text(&["title"]).map(|(title, node)| Part::text(line(&title), &node));
    title.or_else(|| rendition.name.as_ref().map(|name| Part::text(name.clone(), node)))
}

fn track(rendition: &Rendition) -> Part {
    let mut draft = file(rendition);
    draft.put("srclang", field::tag(&rendition.fields, &["language", "srclang"]));
    draft.put("label", label(rendition));
    draft.into()
}

/// The largest picture of at most 1,920 pixels, else the smallest; the others of its shape as sizes of it.
fn poster(footage: &Fields, pictures: &[&Rendition]) -> Draft {
    let size = |file: &Rendition| {
        let of = |name| file.fields.get(&[name]).and_then(|node| whole(&node));
        (of("width").unwrap_or(0), of("height").unwrap_or(0))
    };
    let largest = pictures.iter().filter(|file| size(file).0 <= LARGEST).max_by_key(|file| size(file).0);
    let Some(picked) = largest.or_else(|| pictures.iter().min_by_key(|file| size(file).0)) else {
        return Draft::new(footage.pointer());
    };
    let mut poster = file(picked);
    poster.put_text("alt", picked.fields.text(&["altText"]));
    field::put_size(&mut poster, &picked.fields);
    let (width, height) = size(picked);
    // Within a hundredth, since sizes are rounded.
    let is_alike = |file: &&&Rendition| {
        let (other_width, other_height) = size(file);
        let (one, other) = (width.saturating_mul(other_height), other_width.saturating_mul(height));
        other_width > 0 && other_width <= LARGEST && one.abs_diff(other) <= one / 100
    };
    let sizes: Vec<Part> = pictures
        .iter()
        .filter(is_alike)
        .map(|rendition| {
            let mut size = file(rendition);
            size.put("width", field::count(&rendition.fields, &["width"]));
            size.into()
        })
        .collect();
    if sizes.len() > 1 {
        poster.put_list("srcset", sizes);
    }
    poster
}

const LARGEST: u64 = 1_920;
