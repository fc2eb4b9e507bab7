//! What can be asked of the command. The comments here are what `--help` prints.
//! Not here: how it is answered (`check`, `convert`, `oembed`, `schema`, `structured_data`).

use clap::{Args, Parser, Subcommand, ValueEnum};
use story_widget::state::ATTRIBUTES;
use url::Url;

use crate::oembed::feed_in;

/// Checks documents for the story widget: the JSON behind the story page of a video news agency.
///
/// Documents are read by the code that reads them in a browser. What a reader of your page would lose is
/// an error, what is only doubtful a warning.
#[derive(Parser)]
#[command(name = "story-widget", version, disable_help_subcommand = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    Check(Check),
    Convert(Convert),
    Oembed(Oembed),
    Render(Render),
    Schema(Schema),
    StructuredData(StructuredData),
}

/// Say everything that is wrong with documents.
///
/// One line for each problem: its code, its place in the document as a JSON pointer, what was found, what is
/// expected, and what to do. Codes that begin with E are errors, those that begin with W warnings.
///
/// Ends with 0 if there is no error, 1 if there is one, 2 if a file cannot be read or the command was asked
/// for something it does not know.
#[derive(Args)]
#[command(after_help = "Examples:
  story-widget check story.json
  story-widget check --format json feeds/*.json
  curl -s https://feeds.example/story/123.json | story-widget check --base https://feeds.example/story/123.json -")]
pub(crate) struct Check {
    /// The documents; - is standard input.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<String>,
    /// How to say it.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: CheckFormat,
    /// The address the document will have, which addresses in it are relative to.
    ///
    /// Without it, a place on a host that does not exist: <https://feed.invalid/FILE>.
    #[arg(long, value_name = "URL")]
    pub(crate) base: Option<Url>,
}

/// How a check is written.
#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub(crate) enum CheckFormat {
    /// For people.
    Text,
    /// For programs: an object for each document, each on one line.
    Json,
}

/// Print a document of another format as the widget reads it.
///
/// Takes ninjs, JSON Feed and JSON-LD of schema.org, and tells them apart by what is in them. What it prints is
/// a video-story/1 document; what had to be guessed, and what is wrong, goes to the other stream in the form of check.
/// Addresses stay as they are written. Notes to editors are left out, of a video-story/1 document too.
///
/// Ends with 0 if there is no error, 1 if there is one or nothing could be made of the document, 2 if the file
/// cannot be read.
#[derive(Args)]
#[command(after_help = "Examples:
  story-widget convert item.ninjs.json > story.json
  curl -s https://desk.example/item/123 | story-widget convert - | story-widget check -")]
pub(crate) struct Convert {
    /// The document; - is standard input.
    #[arg(value_name = "FILE")]
    pub(crate) file: String,
    /// It is a further page of a list: all of its items are rows.
    #[arg(long)]
    pub(crate) list: bool,
}

/// Print a story as an answer of oEmbed: what a page shows when somebody pastes the address of the story there.
///
/// Serve it as application/json and name it in the page of the story by <link rel="alternate"
/// type="application/json+oembed">. Documents of all formats are taken. It names a picture only while the story may be
/// played, and says for how many seconds it holds, so it is to be printed again when the story changes.
///
/// Ends with 0 if something is printed, 1 if there is nothing to tell, 2 if the file cannot be read.
#[derive(Args)]
#[command(after_help = "Examples:
  story-widget oembed --page https://agency.example/story/123 \\
    --embed 'https://cdn.example/embed/index.html?feed=https://feeds.example/story/123.json' story.json > 123.oembed.json")]
pub(crate) struct Oembed {
    /// The document; - is standard input.
    #[arg(value_name = "FILE")]
    pub(crate) file: String,
    /// The address of the story's own page.
    #[arg(long, value_name = "URL", value_parser = page)]
    pub(crate) page: Url,
    /// The address of the frame, with the feed in it; addresses in the document are relative to that feed.
    #[arg(long, value_name = "URL", value_parser = embed)]
    pub(crate) embed: Url,
    /// Who provides it; without it the host of the page.
    #[arg(long, value_name = "NAME")]
    pub(crate) provider: Option<String>,
    /// The width of the frame in pixels.
    #[arg(long, value_name = "PIXELS", default_value_t = 640, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub(crate) width: u32,
    /// Its height in pixels, for pages that do not follow what the frame says of it.
    #[arg(long, value_name = "PIXELS", default_value_t = 900, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub(crate) height: u32,
}

/// Print a story as markup, for a page that shows it before the widget's files are there, and without scripts.
///
/// Put what it prints into the element, before all else there: <story-widget feed="…">HERE</story-widget>. The widget
/// takes its place without a shift when the feed and the module have come. It is drawn by the code that draws it in a
/// browser, as it is at this moment: print it again when the story changes, and when an embargo ends.
///
/// Ends with 0 if something is printed, 1 if there is no story, 2 if the file cannot be read.
#[derive(Args)]
#[command(after_help = "Examples:
  story-widget render --base https://feeds.example/story/123.json --styles https://cdn.example/v1/prerendered.css story.json
  curl -s https://feeds.example/story/123.json | story-widget render --base https://feeds.example/story/123.json \\
    --styles https://cdn.example/v1/prerendered.css --attribute lang=pt --attribute heading-level=1 -
  story-widget render --inline-styles dist/v1/prerendered.css --nonce '{{ nonce }}' \\
    --base https://feeds.example/story/123.json story.json")]
pub(crate) struct Render {
    /// The document; - is standard input.
    #[arg(value_name = "FILE")]
    pub(crate) file: String,
    /// The address of the styles: prerendered.css beside the loader.
    #[arg(long, value_name = "URL", required_unless_present = "inline_styles")]
    pub(crate) styles: Option<Url>,
    /// The same file, to be printed into the markup in place of its address: the story is painted with the page.
    ///
    /// A policy of the page has to allow it: by the integrity of the file in manifest.json, which is a source of
    /// style-src, or by a nonce.
    #[arg(long, value_name = "FILE", conflicts_with = "styles")]
    pub(crate) inline_styles: Option<String>,
    /// The nonce of printed styles, or what your server puts one in place of.
    #[arg(long, value_name = "NONCE", requires = "inline_styles")]
    pub(crate) nonce: Option<String>,
    /// The address the document has, which addresses in it are relative to.
    ///
    /// Without it, a place on a host that does not exist: <https://feed.invalid/FILE>.
    #[arg(long, value_name = "URL")]
    pub(crate) base: Option<Url>,
    /// An attribute of the element, such as lang, heading-level, page-size or theme; once for each.
    #[arg(long = "attribute", value_name = "NAME=VALUE", value_parser = attribute)]
    pub(crate) attributes: Vec<(String, String)>,
}

/// An attribute of the element, as it is given here.
fn attribute(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("it is NAME=VALUE, such as page-size=5")?;
    if !ATTRIBUTES.contains(&name) {
        return Err(format!("the element has no attribute {name}"));
    }
    Ok((name.to_owned(), value.to_owned()))
}

/// An address that a reader can be led to.
fn page(text: &str) -> Result<Url, String> {
    let address = Url::parse(text).map_err(|error| error.to_string())?;
    let is_page = matches!(address.scheme(), "https" | "http");
    is_page.then_some(address).ok_or_else(|| "it is no https or http address".into())
}

/// An address of the page for a frame.
fn embed(text: &str) -> Result<Url, String> {
    let address = page(text)?;
    let has_feed = feed_in(&address).is_some();
    has_feed.then_some(address).ok_or_else(|| "it names no feed: add ?feed=https://…".into())
}

/// Print the format: which fields there are, and what may stand in them.
#[derive(Args)]
pub(crate) struct Schema {
    /// How to write it.
    #[arg(long, value_enum, default_value = "json")]
    pub(crate) format: SchemaFormat,
}

/// How the format is written.
#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub(crate) enum SchemaFormat {
    /// JSON Schema, draft 2020-12.
    Json,
    /// Tables in Markdown.
    Markdown,
}

/// Print a story in the words of schema.org, as JSON-LD.
///
/// It is what the widget puts into a page with structured-data="on": for a page that has it in its own
/// <script type="application/ld+json">. The text can stand there as it is. Documents of all formats are taken. Files
/// are named only while they may be played, so it is to be printed again when that changes.
///
/// Ends with 0 if something is printed, 1 if there is nothing to tell, 2 if the file cannot be read.
#[derive(Args)]
#[command(after_help = "Examples:
  story-widget structured-data --base https://feeds.example/story/123.json story.json")]
pub(crate) struct StructuredData {
    /// The document; - is standard input.
    #[arg(value_name = "FILE")]
    pub(crate) file: String,
    /// The address the document will have, which addresses in it are relative to.
    #[arg(long, value_name = "URL")]
    pub(crate) base: Option<Url>,
    /// The most rows of the list; 0 leaves it out.
    #[arg(long, value_name = "COUNT", default_value_t = 10)]
    pub(crate) rows: usize,
}
