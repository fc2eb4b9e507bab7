//! What can throw, or reaches out, has one file of its own: storage and cookies, requests; so has what is different without
//! a browser.

use super::{File, files, finds, hold, word_in};

/// What is reached, how it is named, and the files that may.
struct Seam {
    what: &'static str,
    names: &'static [&'static str],
    places: &'static [&'static str],
}

const SEAMS: [Seam; 4] = [
    Seam {
        what: "storage and cookies",
        names: &[
            "local_storage",
            "localStorage",
            "session_storage",
            "sessionStorage",
            "indexedDB",
            "indexed_db",
            "document.cookie",
            "cookieStore",
            ".cookie(",
            "set_cookie(",
            "caches",
        ],
        places: &["src/browser/storage.rs"],
    },
    Seam {
        what: "requests",
        names: &[
            "fetch(",
            "fetch_with_",
            "gloo_net",
            "XMLHttpRequest",
            "XmlHttpRequest",
            "sendBeacon",
            "send_beacon",
            "EventSource",
            "WebSocket",
            "WebTransport",
        ],
        // The loader begins the first request while the module is still on its way, and gets our files.
        places: &["src/browser/fetch.rs", "src/embed/loader.js", "src/embed/pieces.js"],
    },
    Seam {
        what: "frames of other sites",
        names: &["el(\"iframe\")", "HtmlIFrameElement", "srcdoc"],
        places: &["src/browser/player_frame.rs"],
    },
    Seam {
        what: "questions whether there is a browser",
        names: &["cfg!(target_arch"],
        places: &["src/browser/window.rs"],
    },
];

fn check(file: &File) -> Vec<String> {
    let mut faults = Vec::new();
    for (line, code) in file.code() {
        for Seam { what, names, places } in &SEAMS {
            let named = names.iter().find(|name| word_in(code, name));
            if let Some(name) = named.filter(|_| !places.contains(&file.path.as_str())) {
                let places = places.join(", ");
                faults.push(file.fault(line, format!("`{name}`: {what} belong in {places}")));
            }
        }
    }
    faults
}

#[test]
fn what_throws_reaches_out_or_needs_a_browser_is_reached_in_one_file_each() {
    let is_code = |file: &&File| (file.is(".rs") || file.is(".js")) && !file.is_in("src/bin");
    hold(files(&["src"]).iter().filter(is_code).flat_map(check));
}

#[test]
fn an_access_from_elsewhere_is_found() {
    finds(
        check,
        "src/view/page.rs",
        "let kept = window.local_storage();\ndocument.set_cookie(\"a=b\");\n",
        &[
            "src/view/page.rs:1: `local_storage`: storage and cookies belong in src/browser/storage.rs",
            "src/view/page.rs:2: `set_cookie(`: storage and cookies belong in src/browser/storage.rs",
        ],
    );
    finds(
        check,
        "src/browser/words.rs",
        "let file = fetch(address);\n",
        &[
            "src/browser/words.rs:1: `fetch(`: requests belong in src/browser/fetch.rs, src/embed/loader.js, src/embed/pieces.js",
        ],
    );
    finds(
        check,
        "src/embed/loader.js",
        "fetch(feed);\nlocalStorage.x = 1;\n",
        &["src/embed/loader.js:2: `localStorage`: storage and cookies belong in src/browser/storage.rs"],
    );
    finds(
        check,
        "src/view/page.rs",
        "if cfg!(target_arch = \"wasm32\") {}\n#[cfg(target_arch = \"wasm32\")]\nmod platform;\n",
        &[
            "src/view/page.rs:1: `cfg!(target_arch`: questions whether there is a browser belong in src/browser/window.rs",
        ],
    );
    finds(check, "src/browser/fetch.rs", "fn fetch(request: &Request);\n", &[]);
    finds(check, "src/state/paging.rs", "More::Fetch(link)\nfn is_fetching(&self)\n", &[]);
}
