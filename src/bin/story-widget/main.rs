//! The command: reads documents as the widget does and says what is wrong with them.
//! Not here: how a document is read (`feed`), or the step that builds the widget (`assemble`).
//!
//! A further verb is a variant of `Command` in `arguments`, a file of its own here, and an arm below.

mod arguments;
mod check;
mod convert;
mod document;
mod oembed;
mod render;
mod report;
mod schema;
mod structured_data;

use std::io::{self, Write};
use std::process::ExitCode;

use arguments::{Arguments, Command};
use clap::Parser;

/// How the command ended, for whoever called it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    Well,
    /// A document has an error.
    Wrong,
    /// Something could not be read or written. clap ends so too, where it was asked for what it does not know.
    Failed,
}

fn main() -> ExitCode {
    let mut out = io::stdout().lock();
    let end = match Arguments::parse().command {
        Command::Check(options) => check::check(&options, &mut out),
        Command::Convert(options) => convert::convert(&options, &mut out),
        Command::Oembed(options) => oembed::oembed(&options, &mut out),
        Command::Render(options) => render::render(&options, &mut out),
        Command::Schema(options) => out.write_all(schema::schema(&options).as_bytes()).map(|()| End::Well),
        Command::StructuredData(options) => structured_data::structured_data(&options, &mut out),
    };
    ExitCode::from(end.unwrap_or_else(|error| complain("the output", &error)) as u8)
}

/// Says on the other stream what could not be read or written.
fn complain(what: &str, error: &io::Error) -> End {
    // A reader that has seen enough, such as `head`, is no fault, and there is nobody to tell of another.
    if error.kind() != io::ErrorKind::BrokenPipe {
        let _ = writeln!(io::stderr(), "story-widget: {what}: {error}");
    }
    End::Failed
}
