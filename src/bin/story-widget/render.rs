//! The verb `render`: prints a story as markup.
//! Not here: what the markup is (`embed::prerender`).

use std::io::{self, Write};

use story_widget::embed::{Prerendered, prerender};
use story_widget::state::Config;
use story_widget::text::Words;
use story_widget::text::language::{as_json, negotiate};

use crate::document::{base, now, reading};
use crate::{End, arguments};

/// Prints it, and on the other stream why there is nothing to print.
pub(crate) fn render(options: &arguments::Render, out: &mut dyn Write) -> io::Result<End> {
    let file = &options.file;
    let base = options.base.as_ref().map_or_else(|| base(file), ToString::to_string);
    let reading = match reading(file, &base) {
        Ok(reading) => reading,
        Err(end) => return Ok(end),
    };
    let document = match &reading.document {
        Ok(document) => document,
        Err(unreadable) => {
            eprintln!("{unreadable}");
            return Ok(End::Wrong);
        }
    };
    let given = |name: &str| options.attributes.iter().find(|(other, _)| other == name);
    let (config, complaints) = Config::read(|name| given(name).map(|(_, value)| value.clone()));
    for complaint in complaints {
        eprintln!("{complaint}");
    }
    let language = negotiate(&[config.lang.as_deref().unwrap_or_default(), &document.language]);
    let words =
        serde_json::from_str(&as_json(language)).ok().and_then(Words::from_list).unwrap_or(Words::ENGLISH);
    let Some(markup) = prerender(Prerendered { reading, config, language, words, now: now() }) else {
        eprintln!("there is no story to render");
        return Ok(End::Wrong);
    };
    let styles = options.styles.as_str().replace('&', "&amp;");
    writeln!(
        out,
        r#"<template shadowrootmode="open"><div><link rel="stylesheet" href="{styles}">{markup}</div></template>"#
    )?;
    Ok(End::Well)
}
