//! What can be asked of the command. The comments here are what `--help` prints.
//! Not here: how it is answered (`check`).

use clap::{Args, Parser, Subcommand};

/// Checks documents for the story page of a video news agency.
#[derive(Parser)]
#[command(name = "story-widget", version)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Say what is wrong with documents, in the widget's own words.
    Check(Check),
}

#[derive(Args)]
pub(crate) struct Check {
    /// The documents; - is standard input.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<String>,
}
