//! Pages that are served beside the widget, with the attributes of this build put into them.
//! Not here: the pages themselves (`public/embed`, `public/generator`), or preview and gallery, which Trunk copies.

use crate::dist::{Dist, VERSION};
use crate::{Build, Outcome, bundle, read};
use serde_json::{Value, json};
use story_widget::state::{ATTRIBUTES, Config};
use story_widget::text::Language;

/// The page that stands in a frame.
pub(crate) fn frame(dist: &mut Dist, build: &Build) -> Outcome {
    copy(dist, "embed", ["index.html", "embed.css"])?;
    let attributes = [("ATTRIBUTES", &*json!(ATTRIBUTES).to_string())];
    let script = bundle::page_script("public/embed/embed.js", build, &attributes)?;
    dist.add_named("embed/embed.js", &script)
}

/// The page that writes snippets, and what it shares with the preview and the gallery: colours, how to copy and to make elements, and a form in the address.
pub(crate) fn generator(dist: &mut Dist, build: &Build) -> Outcome {
    copy(dist, "generator", ["index.html", "generator.css"])?;
    copy(dist, "pages", ["pages.css", "choice.js", "copy.js", "make.js"])?;
    let options: Vec<Value> = ATTRIBUTES.into_iter().filter(|name| *name != "feed").map(option).collect();
    let (options, version) = (json!(options).to_string(), json!(VERSION).to_string());
    let names = [("ATTRIBUTES", &*options), ("VERSION", &*version)];
    let script = bundle::page_script("public/generator/generator.js", build, &names)?;
    dist.add_named("generator/generator.js", &script)
}

fn copy<const COUNT: usize>(dist: &mut Dist, folder: &str, names: [&str; COUNT]) -> Outcome {
    names.into_iter().try_for_each(|name| {
        let path = format!("{folder}/{name}");
        dist.add_named(&path, &read(format!("public/{path}"))?)
    })
}

/// An attribute, and what may stand in it: asked of the one reader of them, by values that it has to complain of.
fn option(name: &str) -> Value {
    let read = |value: &str| Config::read(|asked| (asked == name).then(|| value.to_owned()), |_| true);
    let (with_nothing, _) = read("");
    let (_, complaints) = read("?");
    let complaint = complaints.first().map(String::as_str).unwrap_or_default();
    if name == "lang" {
        let tags: Vec<_> = Language::ALL.into_iter().map(Language::tag).collect();
        return json!({ "name": name, "kind": "language", "words": tags });
    }
    if let Some((_, words)) = complaint.split_once(" is not one of ") {
        return json!({ "name": name, "kind": "words", "words": words.split(", ").collect::<Vec<_>>() });
    }
    if let Some((_, limits)) = complaint.split_once(" is not a whole number from ") {
        let (least, most) = limits.split_once(" to ").unwrap_or_default();
        return json!({ "name": name, "kind": "number", "least": least, "most": most });
    }
    json!({ "name": name, "kind": if with_nothing == Config::default() { "text" } else { "presence" } })
}
