//! Files as answers: their types, and the parts of them that players ask for.
//! Not here: which folder is served where (`server`).

use crate::answer::Answer;
use std::path::Path;

/// A file as an answer; `None` where there is none.
pub(crate) fn read(file: &Path) -> Option<Answer> {
    let body = std::fs::read(file).ok()?;
    let kind = match file.extension()?.to_str()? {
        "css" => "text/css",
        "html" => "text/html; charset=utf-8",
        "jpg" => "image/jpeg",
        "js" => "text/javascript",
        "json" => "application/json",
        "m3u8" => "application/vnd.apple.mpegurl",
        "mp4" => "video/mp4",
        "svg" => "image/svg+xml",
        "ts" => "video/mp2t",
        "vtt" => "text/vtt",
        "wasm" => "application/wasm",
        "webm" => "video/webm",
        "webp" => "image/webp",
        _ => "application/octet-stream",
    };
    Some(Answer::new(kind, body))
}

/// The part of a file a player asks for: from, and up to and with.
pub(crate) struct Range {
    first: usize,
    last: Option<usize>,
}

impl Range {
    /// The value of the header; `None` for the forms that players do not use.
    pub(crate) fn parse(value: &str) -> Option<Self> {
        let (first, last) = value.trim().strip_prefix("bytes=")?.split_once('-')?;
        Some(Self { first: first.parse().ok()?, last: last.parse().ok() })
    }

    /// The first byte asked for.
    pub(crate) fn first(&self) -> usize {
        self.first
    }

    /// Status, bytes and header of the answer.
    pub(crate) fn of<'body>(&self, body: &'body [u8]) -> (u16, &'body [u8], Option<(String, String)>) {
        let length = body.len();
        let end = self.last.map_or(length, |last| (last + 1).min(length));
        let header = |value: String| Some(("Content-Range".to_owned(), value));
        match body.get(self.first..end) {
            Some(part) if !part.is_empty() => {
                (206, part, header(format!("bytes {}-{}/{length}", self.first, end - 1)))
            }
            _ => (416, &[], header(format!("bytes */{length}"))),
        }
    }
}
