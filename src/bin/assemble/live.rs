//! What lets an open page take an edited sheet over, in builds for work.
//! Not here: how the page does it (`public/live/live.js`), or anything that publishers get.

use crate::{Build, Outcome, read, write};
use std::path::Path;

/// The pages that look for edits, and the way from each to the root of `dist/`. What stands in their frames they look after.
const PAGES: [(&str, &str); 3] =
    [("index.html", ""), ("gallery/index.html", "../"), ("gallery/tokens.html", "../")];

/// Puts the script, and the folder of sheets as it is at any moment, beside the pages, and the script into them.
pub(crate) fn pages(build: &Build) -> Outcome {
    write(build.staging.join("live/live.js"), &read("public/live/live.js")?)?;
    let sheets = std::path::absolute("style/").map_err(|error| error.to_string())?;
    let link = build.staging.join("sheets");
    std::os::unix::fs::symlink(sheets, &link).map_err(|error| format!("{}: {error}", link.display()))?;
    PAGES.into_iter().try_for_each(|(page, root)| with_script(&build.staging.join(page), root))
}

fn with_script(page: &Path, root: &str) -> Outcome {
    let text = String::from_utf8_lossy(&read(page)?).into_owned();
    let (before, after) = text
        .split_once("</head>")
        .ok_or_else(|| format!("{}: there is no end of the head", page.display()))?;
    let script = format!("<script type=\"module\" src=\"{root}live/live.js\"></script>");
    write(page, format!("{before}{script}\n  </head>{after}").as_bytes())
}
