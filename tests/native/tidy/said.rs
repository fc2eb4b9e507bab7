//! Every message is said somewhere: one that nobody says is translated in vain, or forgotten.

use story_widget::text::Message;

use super::{File, hold, rust_files, word_in};

/// Messages, by name, that no file says.
fn check(messages: &[String], files: &[File]) -> Vec<String> {
    let is_said = |name: &&String| {
        let named = [format!("Message::{name}"), format!("Self::{name}")];
        !files.iter().any(|file| file.code().any(|(_, code)| named.iter().any(|named| word_in(code, named))))
    };
    let unsaid = messages.iter().filter(is_said);
    unsaid
        .map(|name| {
            format!("src/text/message.rs:1: nobody says {name}: say it where it is due, or take it away")
        })
        .collect()
}

/// Files that say messages: not those that declare and translate them.
fn says(file: &File) -> bool {
    let is_table = file.path == "src/text/message.rs" || file.is_in("src/text/language");
    (file.is_in("src/view") || file.is_in("src/embed") || file.is_in("src/text")) && !is_table
}

#[test]
fn every_message_is_said() {
    let of_loader: Vec<String> = Message::LOADER.iter().map(|message| format!("{message:?}")).collect();
    let messages: Vec<String> = Message::ALL.iter().map(|message| format!("{message:?}")).collect();
    let messages: Vec<String> = messages.into_iter().filter(|name| !of_loader.contains(name)).collect();
    let files: Vec<File> = rust_files(&["src"]).into_iter().filter(says).collect();
    hold(check(&messages, &files));
}

#[test]
fn a_message_that_nobody_says_is_found() {
    let messages = ["Save".to_owned(), "SaveAs".to_owned(), "Close".to_owned()];
    let files =
        [File::sample("src/view/a.rs", "say(Message::SaveAs);\n// Message::Save\nsay(Message::Close)\n")];
    assert_eq!(
        check(&messages, &files),
        ["src/text/message.rs:1: nobody says Save: say it where it is due, or take it away"]
    );
    assert!(says(&File::sample("src/view/player/bar.rs", "")));
    assert!(!says(&File::sample("src/text/language/en.rs", "")));
    assert!(!says(&File::sample("src/text/message.rs", "")));
}
