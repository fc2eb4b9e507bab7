//! Characters that are not seen and turn the writing around.
//! Not here: letters of languages that are written from right to left.

/// The embeddings, overrides and isolates, what ends them, and the three marks (Unicode Annex 9).
pub(crate) const MARKS: [(&str, char); 12] = [
    ("LRE", '\u{202a}'),
    ("RLE", '\u{202b}'),
    ("PDF", '\u{202c}'),
    ("LRO", '\u{202d}'),
    ("RLO", '\u{202e}'),
    ("LRI", '\u{2066}'),
    ("RLI", '\u{2067}'),
    ("FSI", '\u{2068}'),
    ("PDI", '\u{2069}'),
    ("LRM", '\u{200e}'),
    ("RLM", '\u{200f}'),
    ("ALM", '\u{61c}'),
];

/// Texts that are read otherwise than they are written, if the marks in them reach beyond them.
pub(crate) const TROJAN: [&str; 6] = [
    "Free use \u{202e}\u{2066}ton si siht\u{2069} \u{2066}",
    "Cleared for all\u{202e} \u{2066}// except the clients of\u{2069}\u{2066}",
    "\u{2067}Not for broadcast\u{2069}\u{202e}",
    "\u{2069}\u{2069}\u{202c}\u{202c}\u{202e}Only text",
    "invoice\u{202e}gpj.exe",
    "\u{2066}\u{2067}\u{2068}\u{202a}\u{202b}\u{202d}\u{202e}seven that nobody ends",
];
