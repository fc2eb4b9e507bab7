//! The verb `render`: prints a story as markup.
//! Not here: what the markup is (`embed::prerender`).

use std::io::{self, Write};

use story_widget::embed::{Prerendered, prerender};
use story_widget::state::Config;
use story_widget::text::Words;
use story_widget::text::language::{as_json, negotiate, spoken_for};

use crate::document::{NOWHERE, base, now, reading};
use crate::{End, arguments, complain};

/// Prints it, and on the other stream why there is nothing to print.
pub(crate) fn render(options: &arguments::Render, out: &mut dyn Write) -> io::Result<End> {
    let styles = match styles(options) {
        Ok(styles) => styles,
        Err(end) => return Ok(end),
    };
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
    let (config, complaints) =
        Config::read(|name| given(name).map(|(_, value)| value.clone()), |tag| spoken_for(tag).is_some());
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
    if markup.contains(NOWHERE) {
        eprintln!(
            "addresses of the document are relative and lead nowhere: --base says where the document is"
        );
    }
    writeln!(out, r#"<template shadowrootmode="open"><div>{styles}{markup}</div></template>"#)?;
    Ok(End::Well)
}

/// The styles as an element: their address, or themselves.
fn styles(options: &arguments::Render) -> Result<String, End> {
    let value = |text: &str| text.replace('&', "&amp;").replace('"', "&quot;");
    let Some(file) = &options.inline_styles else {
        let address = options.styles.as_ref().map_or("", |address| address.as_str());
        return Ok(format!(r#"<link rel="stylesheet" href="{}">"#, value(address)));
    };
    // As they are in the file, byte for byte: a policy may know them by their hash.
    let styles = std::fs::read_to_string(file).map_err(|error| complain(file, &error))?;
    if styles.to_ascii_lowercase().contains("</style") {
        eprintln!("{file}: there is an end of an element in these styles");
        return Err(End::Wrong);
    }
    let nonce =
        options.nonce.as_ref().map(|nonce| format!(r#" nonce="{}""#, value(nonce))).unwrap_or_default();
    Ok(format!("<style{nonce}>{styles}</style>"))
}
