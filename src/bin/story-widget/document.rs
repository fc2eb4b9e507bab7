//! Where a document comes from: its bytes, the address it counts as having, and the moment it is read at.
//! Not here: what is in it (`feed`).

use std::io::{self, Read};
use std::path::Path;
use std::time::SystemTime;

use story_widget::feed::import::{Place, read_any};
use story_widget::feed::{Document, Links, Reading};
use url::Url;

use crate::{End, complain};

/// A host that never exists (RFC 2606): what is relative to it is read and never followed.
pub(crate) const NOWHERE: &str = "https://feed.invalid/";

/// The bytes of a file, or of standard input where it is `-`.
pub(crate) fn bytes(file: &str) -> io::Result<Vec<u8>> {
    if file != "-" {
        return std::fs::read(file);
    }
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The document of a file, whose addresses are relative to `base`. Where there is none, why is on the other stream.
pub(crate) fn document(file: &str, base: &str) -> Result<Document, End> {
    reading(file, base)?.document.map_err(|unreadable| {
        eprintln!("{unreadable}");
        End::Wrong
    })
}

/// What was read of a file, whose addresses are relative to `base`.
pub(crate) fn reading(file: &str, base: &str) -> Result<Reading, End> {
    let bytes = bytes(file).map_err(|error| complain(file, &error))?;
    Ok(read_any(&bytes, &Links::new(base, true, resolve), Place::Story))
}

/// This moment, in seconds since 1970.
pub(crate) fn now() -> i64 {
    let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since_1970.map_or(0, |time| i64::try_from(time.as_secs()).unwrap_or(i64::MAX))
}

/// The address of a document that is not where readers will find it: its name on a host that does not exist,
/// so that a list that names its own file as the next page is noticed.
pub(crate) fn base(file: &str) -> String {
    let mut address = Url::parse(NOWHERE).ok();
    let name = Path::new(file).file_name().and_then(|name| name.to_str()).filter(|_| file != "-");
    if let Some(address) = &mut address {
        address.set_path(name.unwrap_or_default());
    }
    address.map_or_else(|| NOWHERE.to_owned(), Into::into)
}

/// What a reference means at an address, by the URL Standard, as a browser has it.
pub(crate) fn resolve(reference: &str, base: &str) -> Option<String> {
    Url::parse(base).ok()?.join(reference).ok().map(Into::into)
}
