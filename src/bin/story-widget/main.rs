//! The command: reads documents as the widget does and says what is wrong with them.
//! Not here: how a document is read (`feed`), or the step that builds the widget (`assemble`).

mod arguments;
mod check;

use std::process::ExitCode;

use arguments::Command;
use clap::Parser;

fn main() -> ExitCode {
    match arguments::Arguments::parse().command {
        Command::Check(options) => check::check(&options),
    }
}
