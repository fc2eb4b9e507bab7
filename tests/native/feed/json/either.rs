//! Texts that readers of JSON differ in, each with what this one does and why.

use Decision::{Read, Refused};

/// What becomes of such a text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Decision {
    /// It is JSON; what field it is in then says whether its value can be used.
    Read,
    /// It is no JSON.
    Refused,
}

/// Each text, what becomes of it, and why.
pub(super) const EITHER: [(&[u8], Decision, &str); 44] = [
    // Halves of surrogate pairs.
    (br#""\ud83d""#, Read, HALF),
    (br#""\ude00""#, Read, HALF),
    (br#""a\ud83db""#, Read, HALF),
    (br#""\ud83d\ud83d\ude00""#, Read, HALF),
    (br#""\ude00\ud83d""#, Read, HALF),
    (br#""\ud83d\u0041""#, Read, HALF),
    (br#""\ud83d\\ude00""#, Read, HALF),
    (br#""\ud83d\n""#, Read, HALF),
    (br#""\udead\ubeef""#, Read, HALF),
    (br#""\uD800\uD800""#, Read, HALF),
    (br#""\udbff""#, Read, HALF),
    (br#"{"\ud83d": 1}"#, Read, HALF),
    // Numbers beyond those that computers count with.
    (b"1e400", Read, LARGE),
    (b"-1e400", Read, LARGE),
    (b"1e-400", Read, LARGE),
    (b"0.4e00669999999999999999999999999999999999999999999999999999999999999999999999", Read, LARGE),
    (b"-1e99999999999999999999", Read, LARGE),
    (b"1e-99999999999999999999", Read, LARGE),
    (b"18446744073709551616", Read, LARGE),
    (b"-9223372036854775809", Read, LARGE),
    (b"100000000000000000000000000000000000000", Read, LARGE),
    (b"0.30000000000000004440892098500626161694526672363281", Read, LARGE),
    (b"1.7976931348623157e309", Read, LARGE),
    // A name given twice.
    (br#"{"a": 1, "a": 2}"#, Read, TWICE),
    (br#"{"a": 1, "a": 1}"#, Read, TWICE),
    (br#"{"a": 1, "\u0061": 2}"#, Read, TWICE),
    // Characters that some readers take out or refuse.
    ("\"\u{fdd0}\u{10fffe}\"".as_bytes(), Read, CHARACTERS),
    (b"\"\\u0000\"", Read, CHARACTERS),
    (b"\"\\ufffe\\ufeff\"", Read, CHARACTERS),
    ("\"\u{feff}\"".as_bytes(), Read, CHARACTERS),
    // What is no UTF-8.
    (b"\"\xff\"", Refused, UTF8),
    (b"\"\xe9\"", Refused, UTF8),
    (b"\"\x80\"", Refused, UTF8),
    (b"\"\xc0\xaf\"", Refused, UTF8),
    (b"\"\xe0\x80\xaf\"", Refused, UTF8),
    (b"\"\xf8\x88\x80\x80\x80\"", Refused, UTF8),
    (b"\"\xed\xa0\x80\"", Refused, UTF8),
    (b"\"\xed\xa0\xbd\xed\xb8\x80\"", Refused, UTF8),
    (b"\"\xf4\x90\x80\x80\"", Refused, UTF8),
    (b"\"\xe2\x82\"", Refused, UTF8),
    (b"[\xff]", Refused, UTF8),
    (b"\xff\xfe[\x00]\x00", Refused, UTF16),
    (b"\xfe\xff\x00[\x00]", Refused, UTF16),
    (b"[\x00]\x00", Refused, UTF16),
];

const HALF: &str = "Systems that count in UTF-16 cut texts through an emoji; the half becomes U+FFFD, as in a \
                    browser, and the text is kept.";
const LARGE: &str = "It is a number by the grammar. No float is made of it: a field takes it if it is in its range, \
                     and else that field is lost.";
const TWICE: &str = "Readers take the first, the last or none, so nobody can say which counts: in a field that \
                     is read neither does, in others nobody looks.";
const CHARACTERS: &str = "They are characters. Text is shown as it is, and isolated where it is shown.";
const UTF8: &str = "JSON is sent in UTF-8 (RFC 8259 section 8.1). Guessing another encoding would change what an \
                    agency said.";
const UTF16: &str = "As above; the place named is where the mark or the first zero stands.";
