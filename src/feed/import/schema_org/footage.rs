//! The footage of a thing of schema.org.
//! Not here: who may use it (`rights`).

use super::super::super::link::written_host;
use super::super::draft::{Draft, Part};
use super::super::field::{self, Kind, Notes, media_type};
use super::super::node::{Fields, Node};
use super::super::text::line;
use super::graph::{self, Graph, is_a};

/// The footage of a thing: itself, or what it has as its video.
pub(super) fn of<'j>(graph: &Graph<'j>, thing: &Fields<'j>) -> Option<Fields<'j>> {
    if is_a(thing, &["VideoObject"]) {
        return Some(thing.clone());
    }
    let mut parts =
        graph.all(thing, &["video", "associatedMedia", "hasPart", "mainEntity", "subjectOf"]).into_iter();
    parts.find(|(_, part)| is_a(part, &["VideoObject"])).map(|(_, part)| part)
}

/// The footage with all that belongs to it; empty where there is neither a file nor a player.
pub(super) fn video(graph: &Graph, thing: &Fields, notes: &Notes) -> Draft {
    let mut video = Draft::new(thing.pointer());
    video.put("durationSeconds", graph::first(thing, &["duration"]).map(|node| notes.iso_duration(&node)));
    video.put_object("poster", poster(graph, thing));
    let mut sources = Vec::new();
    let own = std::iter::once(thing.clone());
    let encodings = graph.all(thing, &["encoding", "encodings"]).into_iter().map(|(_, file)| file);
    for file in own.chain(encodings) {
        sources.extend(source(&file));
    }
    let player = if sources.is_empty() { third_party(thing) } else { None };
    let is_there = !sources.is_empty() || player.is_some();
    video.put_list("sources", sources);
    video.put("thirdParty", player);
    video.put_list(
        "tracks",
        graph.all(thing, &["caption"]).iter().filter_map(|(_, file)| track(file)).collect(),
    );
    video.put_list(
        "chapters",
        graph.all(thing, &["hasPart"]).iter().filter_map(|(_, clip)| chapter(clip)).collect(),
    );
    if is_there { video } else { Draft::new(thing.pointer()) }
}

fn source(file: &Fields) -> Option<Part> {
    let (address, node) = graph::text(file, &["contentUrl"])?;
    let stated = graph::text(file, &["encodingFormat", "fileFormat"]).map(|(stated, _)| stated);
    // A file of footage with a name that says nothing is most likely what most are.
    let media_type = media_type(stated, &address).unwrap_or_else(|| "video/mp4".to_owned());
    if Kind::of(&media_type) != Kind::Video {
        return None;
    }
    let mut draft = Draft::new(file.pointer());
    draft.put("src", Some(Part::text(address, &node)));
    draft.put("type", Some(Part::text(media_type, &node)));
    field::put_size(&mut draft, file);
    Some(draft.into())
}

/// The player of another site. Nothing says whose it is but its address, so its host is its name.
fn third_party(thing: &Fields) -> Option<Part> {
    let (address, node) = graph::text(thing, &["embedUrl", "embedURL"])?;
    let host = written_host(&address);
    let provider = host.strip_prefix("www.").unwrap_or(host).to_owned();
    if provider.is_empty() {
        return None;
    }
    let mut player = Draft::new(thing.pointer());
    player.put("src", Some(Part::text(address, &node)));
    player.put("provider", Some(Part::text(provider, &node)));
    Some(player.into())
}

/// The first picture of it: an address, an object, or a list of either.
fn poster(graph: &Graph, thing: &Fields) -> Draft {
    for name in ["thumbnailUrl", "thumbnail", "image"] {
        for (node, picture) in graph.all(thing, &[name]) {
            let address = graph::text(&picture, &["contentUrl", "url"]).or_else(|| picture.text(&["@id"]));
            let Some((address, from)) = address.or_else(|| node.text().map(|text| (text, node.clone())))
            else {
                continue;
            };
            let mut poster = Draft::new(node.pointer());
            poster.put("src", Some(Part::text(address, &from)));
            let alt = graph::text(&picture, &["caption", "description", "name"]);
            poster.put("alt", alt.map(|(alt, from)| Part::text(line(&alt), &from)));
            field::put_size(&mut poster, &picture);
            return poster;
        }
    }
    Draft::new(thing.pointer())
}

/// Captions in a file; a caption that is a text is words about the footage, and no captions.
fn track(file: &Fields) -> Option<Part> {
    let (address, node) = graph::text(file, &["contentUrl", "url"])?;
    let stated = graph::text(file, &["encodingFormat", "fileFormat"]).map(|(stated, _)| stated);
    let kind = media_type(stated, &address)?;
    let mut track = Draft::new(file.pointer());
    track.put("src", Some(Part::text(address, &node)));
    track.put("srclang", field::tag(file, &["inLanguage"]));
    track.put_text("label", graph::text(file, &["name"]));
    (Kind::of(&kind) == Kind::Captions).then(|| track.into())
}

/// A part of the footage with a beginning and a name.
fn chapter(clip: &Fields) -> Option<Part> {
    let start = clip.get(&["startOffset"]).filter(|_| is_a(clip, &["Clip"]))?;
    let (name, node): (String, Node) = graph::text(clip, &["name"])?;
    let mut chapter = Draft::new(clip.pointer());
    chapter.put("start", Some(Part::as_it_is(&start)));
    chapter.put("title", Some(Part::text(line(&name), &node)));
    Some(chapter.into())
}
