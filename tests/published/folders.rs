//! No built file tells where it was built.
//! Not here: how the compiler is kept from saying so (`src/bin/assemble/folders.rs`).

use std::path::{Path, PathBuf};

use super::{ROOT, dist, read};

/// What a path begins with that is of one machine: its folders of people and of what is for a while, and cargo's sources.
const ANYWHERE: [&str; 6] = [
    concat!("/ho", "me/"),
    concat!("/ro", "ot/"),
    concat!("/Us", "ers/"),
    "/tmp/",
    "registry/src/",
    "index.crates.io-",
];

/// The folders of this machine that the compilers read from.
fn of_this_machine() -> Vec<String> {
    let homes = ["HOME", "CARGO_HOME", "RUSTUP_HOME", "CARGO_TARGET_DIR"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok());
    let folders = homes.chain([ROOT.to_owned(), dist().display().to_string()]);
    // A home that is the root of all would be found in every address.
    folders.filter(|folder| folder.len() > 2 && folder.starts_with('/')).collect()
}

/// Which of these folders stand in a file.
fn named<'a>(content: &[u8], folders: &'a [String]) -> Vec<&'a str> {
    let holds = |folder: &&String| content.windows(folder.len()).any(|part| part == folder.as_bytes());
    folders.iter().filter(holds).map(String::as_str).collect()
}

/// All files of a folder and the folders in it.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn no_file_names_a_folder_of_the_machine_that_has_built_it() {
    let folders: Vec<String> = ANYWHERE.map(str::to_owned).into_iter().chain(of_this_machine()).collect();
    let files = files(&dist());
    assert!(files.iter().any(|file| file.extension().is_some_and(|ending| ending == "wasm")), "no module");
    let faults: Vec<String> = files
        .iter()
        .map(|file| (file, named(&read(file), &folders).join(" and ")))
        .filter(|(_, named)| !named.is_empty())
        .map(|(file, named)| format!("{} names {named}", file.display()))
        .collect();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn a_folder_within_a_file_is_found() {
    let [people, ..] = ANYWHERE;
    let folders = [ROOT.to_owned(), people.to_owned()];
    let module = [b"\0asm\x01", ROOT.as_bytes(), b"/src/lib.rs\0"].concat();
    assert_eq!(named(&module, &folders)[0], ROOT);
    assert_eq!(named(format!("panicked at {people}a/b.rs").as_bytes(), &folders), [people]);
    assert!(named(b"panicked at src/lib.rs", &folders).is_empty());
}
