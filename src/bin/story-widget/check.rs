//! What is wrong with documents.
//! Not here: what counts as wrong (`feed`).

use std::io::Read;
use std::process::ExitCode;

use story_widget::feed::{Links, Reading, read};
use url::Url;

use crate::arguments::Check;

/// Prints what is wrong with each document.
pub(crate) fn check(options: &Check) -> ExitCode {
    let mut worst = 0;
    for file in &options.files {
        worst = worst.max(match content(file) {
            Ok(bytes) => tell(&read(&bytes, &Links::new("https://feed.invalid/", true, resolve))),
            Err(error) => {
                eprintln!("story-widget: {file}: {error}");
                2
            }
        });
    }
    ExitCode::from(worst)
}

fn content(file: &str) -> std::io::Result<Vec<u8>> {
    if file != "-" {
        return std::fs::read(file);
    }
    let mut bytes = Vec::new();
    std::io::stdin().read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// 1 if anything is an error.
fn tell(reading: &Reading) -> u8 {
    for problem in &reading.problems {
        println!("{problem}");
    }
    if let Err(unreadable) = &reading.document {
        println!("{unreadable}");
    }
    let is_error = reading.problems.iter().any(|problem| problem.code().as_str().starts_with('E'));
    u8::from(is_error || reading.document.is_err())
}

fn resolve(reference: &str, base: &str) -> Option<String> {
    Url::parse(base).ok()?.join(reference).ok().map(Into::into)
}
