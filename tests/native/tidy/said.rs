//! Every message is said somewhere: one that nobody says is translated in vain, or forgotten.

use story_widget::text::{
    Message, PlayerMessage, SettingsMessage, SheetMessage, ThirdPartyMessage, TranscriptMessage,
};

use std::fmt::Debug;

use super::{File, hold, rust_files, word_in};

/// Messages of a table, by name, that no file says.
fn check(table: &str, messages: &[String], files: &[File]) -> Vec<String> {
    let is_said = |name: &&String| {
        let named = [format!("{table}::{name}"), format!("Self::{name}")];
        !files.iter().any(|file| file.code().any(|(_, code)| named.iter().any(|named| word_in(code, named))))
    };
    let unsaid = messages.iter().filter(is_said);
    unsaid
        .map(|name| {
            format!("src/text/message/mod.rs:1: nobody says {table}::{name}: say it where it is due, or take it away")
        })
        .collect()
}

fn names<M: Debug>(messages: impl IntoIterator<Item = M>) -> Vec<String> {
    messages.into_iter().map(|message| format!("{message:?}")).collect()
}

/// Files that say messages: not those that declare and translate them.
fn says(file: &File) -> bool {
    let is_table = file.is_in("src/text/message") || file.is_in("src/text/language");
    (file.is_in("src/view") || file.is_in("src/embed") || file.is_in("src/text")) && !is_table
}

#[test]
fn every_message_is_said() {
    let files: Vec<File> = rust_files(&["src"]).into_iter().filter(says).collect();
    let of_module = Message::ALL.iter().filter(|message| !Message::LOADER.contains(message));
    hold(check("Message", &names(of_module), &files));
    hold(check("PlayerMessage", &names(PlayerMessage::ALL), &files));
    hold(check("SettingsMessage", &names(SettingsMessage::ALL), &files));
    hold(check("SheetMessage", &names(SheetMessage::ALL), &files));
    hold(check("ThirdPartyMessage", &names(ThirdPartyMessage::ALL), &files));
    hold(check("TranscriptMessage", &names(TranscriptMessage::ALL), &files));
}

#[test]
fn a_message_that_nobody_says_is_found() {
    let messages = ["Save".to_owned(), "SaveAs".to_owned(), "Close".to_owned()];
    let files =
        [File::sample("src/view/a.rs", "say(Message::SaveAs);\n// Message::Save\nsay(Message::Close)\n")];
    assert_eq!(
        check("Message", &messages, &files),
        ["src/text/message/mod.rs:1: nobody says Message::Save: say it where it is due, or take it away"]
    );
    assert!(says(&File::sample("src/view/player/bar.rs", "")));
    assert!(!says(&File::sample("src/text/language/en.rs", "")));
    assert!(!says(&File::sample("src/text/message/player.rs", "")));
}
