//! The verb `oembed`: writes what a page shows of a story when somebody pastes its address there.
//! Not here: what of a story may be told, which is decided as for `structured_data`.

use std::io::{self, Write};

use serde_json::{Map, Value, json};
use story_widget::feed::Story;
use story_widget::state::Availability;
use story_widget::text::restriction::credit_line;
use url::Url;

use crate::document::{document, now};
use crate::{End, arguments};

/// What the frame may do: run, keep its own things, open windows for links, save files.
const SANDBOX: &str =
    "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";
/// What it may use of the browser.
const ALLOW: &str = "fullscreen; picture-in-picture; clipboard-write; autoplay; encrypted-media; web-share";
/// How long an answer holds, in seconds, unless the story changes by itself before.
const CACHE_AGE: i64 = 3600;

/// Writes it, and on the other stream why there is nothing to write.
pub(crate) fn oembed(options: &arguments::Oembed, out: &mut dyn Write) -> io::Result<End> {
    let base = feed_in(&options.embed).map_or_else(String::new, Into::into);
    let document = match document(&options.file, &base) {
        Ok(document) => document,
        Err(end) => return Ok(end),
    };
    let Some(answer) = document.story.as_ref().and_then(|story| answer(story, now(), options)) else {
        eprintln!("there is nothing to tell: there is no story, or it is held back");
        return Ok(End::Wrong);
    };
    writeln!(out, "{answer:#}")?;
    Ok(End::Well)
}

/// The address of the feed that the address of a frame names.
pub(crate) fn feed_in(embed: &Url) -> Option<Url> {
    let (_, feed) = embed.query_pairs().find(|(name, _)| name == "feed")?;
    embed.join(feed.trim()).ok().filter(|feed| matches!(feed.scheme(), "https" | "http") && feed != embed)
}

/// The answer of a story; none where nothing may be told of it.
fn answer(story: &Story, now: i64, options: &arguments::Oembed) -> Option<Value> {
    let availability = Availability::of(story, now);
    if matches!(availability, Availability::Status(_) | Availability::Embargoed(_)) {
        return None;
    }
    let provider = options.provider.as_deref().or(options.page.host_str()).unwrap_or_default();
    let mut answer = Map::new();
    let mut put = |name: &str, value: Value| answer.insert(name.to_owned(), value);
    put("type", json!("rich"));
    put("version", json!("1.0"));
    put("title", json!(story.headline));
    if let Some(author) = credit_line(&story.rights) {
        put("author_name", json!(author));
    }
    put("provider_name", json!(provider));
    put("provider_url", json!(options.page.origin().ascii_serialization()));
    put(
        "cache_age",
        json!(Availability::changes_in(story, now).map_or(CACHE_AGE, |left| left.min(CACHE_AGE))),
    );
    let poster = story.video.as_ref().and_then(|video| video.poster.as_ref());
    // The three go together.
    if let Some((poster, (width, height))) =
        poster.filter(|_| availability.plays()).and_then(|poster| poster.size.map(|size| (poster, size)))
    {
        put("thumbnail_url", json!(poster.src.href()));
        put("thumbnail_width", json!(width));
        put("thumbnail_height", json!(height));
    }
    put("width", json!(options.width));
    put("height", json!(options.height));
    put("html", json!(frame(story, options)));
    Some(answer.into())
}

/// The frame, and below it the link that stays where frames are taken away.
fn frame(story: &Story, options: &arguments::Oembed) -> String {
    let (src, title) = (escaped(options.embed.as_str()), escaped(&story.headline));
    let (width, height, page) = (options.width, options.height, escaped(options.page.as_str()));
    format!(
        "<iframe src=\"{src}\" title=\"{title}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" \
         sandbox=\"{SANDBOX}\" allow=\"{ALLOW}\" allowfullscreen frameborder=\"0\"></iframe>\
         <p><a href=\"{page}\">{title}</a></p>"
    )
}

/// A text as it stands in HTML, between tags and in attributes.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            sign => escaped.push(sign),
        }
    }
    escaped
}
