//! The verb `convert`: writes a document of another format as the widget reads it.
//! Not here: how it is turned (`feed::import`).

use std::io::{self, Write};

use story_widget::feed::import::{Place, import, read_any};
use story_widget::feed::{Links, Problem};

use crate::document::{base, bytes, resolve};
use crate::{End, arguments, complain};

/// Writes the document, and on the other stream what is wrong with it.
pub(crate) fn convert(options: &arguments::Convert, out: &mut dyn Write) -> io::Result<End> {
    let file = &options.file;
    let bytes = match bytes(file) {
        Ok(bytes) => bytes,
        Err(error) => return Ok(complain(file, &error)),
    };
    let place = if options.list { Place::List } else { Place::Story };
    let imported = match import(&bytes, place) {
        Ok(imported) => imported,
        Err(unreadable) => {
            eprintln!("{unreadable}");
            return Ok(End::Wrong);
        }
    };
    out.write_all(imported.json.as_bytes())?;
    let base = base(file);
    let reading = read_any(&bytes, &Links::new(&base, true, resolve), place);
    for problem in &reading.problems {
        eprintln!("{problem}");
    }
    if let Err(unreadable) = &reading.document {
        eprintln!("{unreadable}");
    }
    let is_wrong = |problem: &Problem| problem.code().is_error();
    let has_errors = reading.document.is_err() || reading.problems.iter().any(is_wrong);
    Ok(if has_errors { End::Wrong } else { End::Well })
}
