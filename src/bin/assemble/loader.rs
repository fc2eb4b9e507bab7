//! The loader, with the names and words of this build put into it.
//! Not here: the loader itself (`src/embed/loader.js`).

use crate::bundle;
use crate::compile::{self, Module};
use crate::dist::{Dist, Entry, VERSION};
use crate::{Build, Outcome, read};
use serde_json::{Map, Value, json};
use story_widget::state::ATTRIBUTES;
use story_widget::text::language::as_json;
use story_widget::text::{Language, Message};

/// The files the loader asks for.
pub(crate) struct Files {
    pub(crate) glue: Entry,
    pub(crate) wasm: Entry,
    pub(crate) css: Entry,
}

/// The names that stand in the loader for what is of this build, and their values.
pub(crate) fn names(build: &Build, files: &Files) -> Outcome<[(&'static str, String); 6]> {
    let host = compile::styles(build, "src/embed/host.css")?;
    let named = json!({
        "glue": reference(&files.glue), "wasm": reference(&files.wasm), "css": reference(&files.css),
    });
    Ok([
        ("ATTRIBUTES", json!(attributes()).to_string()),
        ("VERSION", json!(VERSION).to_string()),
        ("HOST_CSS", json!(String::from_utf8_lossy(&host).trim()).to_string()),
        ("FILES", named.to_string()),
        ("CANNOT_RUN", json!(Language::English.say(CANNOT_RUN)).to_string()),
        ("PLAY_VIDEO", json!(Language::English.say(Message::PlayVideo)).to_string()),
    ])
}

/// The loader as it is served.
pub(crate) fn loader(build: &Build, names: &[(&str, &str)]) -> Outcome<Vec<u8>> {
    bundle::page_script("src/embed/loader.js", build, names)
}

/// What the loader says itself: in English, and the bridge in the reader's language.
pub(crate) const CANNOT_RUN: Message = Message::CannotRun;

/// The attributes of the element that have a property of their own; `lang` is every element's.
fn attributes() -> String {
    let attributes: Vec<_> = ATTRIBUTES.into_iter().filter(|attribute| *attribute != "lang").collect();
    attributes.join(" ")
}

/// One file of words for each language but English, which the module carries; and the list of them,
/// so that the bridge carries one name for all: the name of its file, and its integrity.
pub(crate) fn words(dist: &mut Dist) -> Outcome<String> {
    let files: Map<String, Value> = Language::ALL
        .into_iter()
        .chain(Language::PSEUDO)
        .filter(|language| *language != Language::English)
        .map(|language| {
            let tag = language.tag();
            let file = dist.add(&format!("words-{tag}.json"), as_json(language).as_bytes())?;
            Ok((tag.into(), json!([file_name(&file), file.short_integrity])))
        })
        .collect::<Outcome<_>>()?;
    let list = dist.add("words.json", Value::from(files).to_string().as_bytes())?;
    Ok(json!([file_name(&list), list.short_integrity]).to_string())
}

/// The script that plays HLS as the bridge asks for it: its name, its integrity, and the name of its file. What its
/// licence asks for lies beside it.
pub(crate) fn hls(dist: &mut Dist, build: &Build) -> Outcome<String> {
    let parts = ["src/embed/hls.notice.txt", "node_modules/hls.js/LICENSE", "LICENSE-APACHE"];
    let parts = parts.map(read).into_iter().collect::<Outcome<Vec<_>>>()?;
    let licences = dist.add("story-widget-hls.txt", &parts.join(&b'\n'))?;
    let entry = dist.add("story-widget-hls.js", &compile::hls(build, file_name(&licences))?)?;
    Ok(json!([entry.name, entry.short_integrity, file_name(&entry)]).to_string())
}

fn file_name(entry: &Entry) -> &str {
    entry.path.rsplit('/').next().unwrap_or_default()
}

/// The file of each piece as the bridge asks for it: its name, its integrity, and what in it others use too.
pub(crate) fn pieces(dist: &mut Dist, module: &Module) -> Outcome<String> {
    let mut files = Map::new();
    for (name, piece) in &module.pieces {
        let entry = dist.add(&format!("story-widget-{}.wasm", name.replace('_', "-")), &piece.wasm)?;
        let file = entry.path.rsplit('/').next().unwrap_or_default();
        let mut row = vec![file, &entry.short_integrity];
        row.extend(piece.shared.iter().map(String::as_str));
        files.insert(name.clone(), json!(row));
    }
    Ok(Value::from(files).to_string())
}

/// The pieces that have styles of their own, and the sheet that lists them.
const PIECE_STYLES: [(&str, &str); 4] = [
    ("player", "style/controls.css"),
    ("settings", "style/asked.css"),
    ("third_party", "style/framed.css"),
    ("transcript", "style/opened.css"),
];

/// The styles of pieces as the bridge asks for them: for each piece the name of its file and its integrity.
pub(crate) fn piece_styles(dist: &mut Dist, build: &Build) -> Outcome<String> {
    let mut files = Map::new();
    for (piece, entry) in PIECE_STYLES {
        let sheet = compile::styles(build, entry)?;
        let entry = dist.add(&format!("story-widget-{}.css", piece.replace('_', "-")), &sheet)?;
        let file = entry.path.rsplit('/').next().unwrap_or_default();
        files.insert(piece.into(), json!([file, &entry.short_integrity]));
    }
    Ok(Value::from(files).to_string())
}

fn reference(entry: &Entry) -> Value {
    json!([entry.name, entry.short_integrity])
}
