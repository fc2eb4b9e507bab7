//! The verb `check`: reads each document and says what is wrong with it.
//! Not here: what counts as wrong (`feed`), or how it is written (`report`).

use std::io::{self, Write};

use story_widget::feed::{self, Links};

use crate::arguments::{self, CheckFormat};
use crate::document::{base, bytes, resolve};
use crate::report::{self, Total};
use crate::{End, complain};

/// Writes what is wrong with each document.
pub(crate) fn check(options: &arguments::Check, out: &mut dyn Write) -> io::Result<End> {
    let mut end = End::Well;
    let mut total = Total::default();
    for file in &options.files {
        let bytes = match bytes(file) {
            Ok(bytes) => bytes,
            Err(error) => {
                if options.format == CheckFormat::Json {
                    report::unread(file, &error, out)?;
                }
                end = end.max(complain(file, &error));
                continue;
            }
        };
        let base = options.base.as_ref().map_or_else(|| base(file), ToString::to_string);
        let check = feed::check(&bytes, &Links::new(&base, true, resolve));
        total.add(&check);
        match options.format {
            CheckFormat::Text => report::lines(file, &check, out)?,
            CheckFormat::Json => report::object(file, &check, out)?,
        }
    }
    if options.format == CheckFormat::Text && options.files.len() > 1 {
        report::total(&total, out)?;
    }
    Ok(if total.wrong > 0 { end.max(End::Wrong) } else { end })
}
