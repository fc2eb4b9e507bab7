//! What the elements of HTML and NITF are to a text.
//! Not here: which of them are open (`block`).

/// What an element is to the text in it and around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Element {
    /// Part of a line: it changes nothing.
    Inline,
    /// Something between two words.
    Gap,
    /// The end of a line.
    Break,
    /// A rule across the text.
    Rule,
    /// A block of its own.
    Block,
    /// A block that keeps its lines.
    Lines,
    /// A paragraph: every block ends it.
    Paragraph,
    /// A heading: another ends it.
    Heading,
    /// A list with marks, or with numbers.
    Bullets,
    Numbers,
    /// An item of a list: the next ends it.
    Item,
    /// A part of a table or of a list of terms: the next ends it.
    Part,
    /// What holds such parts.
    Whole,
    /// It holds no markup, and no text of the story.
    Raw,
    /// It holds no text of the story.
    Dropped,
}

impl Element {
    /// What the element of that name is, in capitals or not; nothing for a name that is not known.
    pub(super) fn of(name: &str) -> Option<Self> {
        let is_one = |names: &[&str]| names.iter().any(|one| one.eq_ignore_ascii_case(name));
        ELEMENTS.iter().find(|(_, names)| is_one(names)).map(|(element, _)| *element)
    }

    pub(super) const fn is_list(self) -> bool {
        matches!(self, Self::Bullets | Self::Numbers)
    }

    /// Whether nothing is in it.
    pub(super) const fn is_void(self) -> bool {
        matches!(self, Self::Gap | Self::Break | Self::Rule)
    }

    /// Whether the next of its kind ends it, up to what holds them.
    pub(super) const fn is_member(self) -> bool {
        matches!(self, Self::Item | Self::Part)
    }

    /// Whether what is in it cannot end what is outside.
    pub(super) const fn is_closed(self) -> bool {
        self.is_list() || matches!(self, Self::Whole)
    }
}

/// The elements by what they are, the frequent ones first.
const ELEMENTS: &[(Element, &[&str])] = &[
    (Element::Paragraph, &["p"]),
    (Element::Break, &["br"]),
    (Element::Item, &["li"]),
    (
        Element::Inline,
        &[
            "a", "b", "i", "em", "strong", "span", "u", "s", "q", "abbr", "acronym", "bdi", "bdo", "big",
            "button", "cite", "code", "data", "del", "dfn", "font", "form", "html", "ins", "kbd", "label",
            "link", "map", "mark", "meta", "meter", "nobr", "output", "picture", "progress", "rp", "rt",
            "ruby", "samp", "slot", "small", "source", "strike", "sub", "sup", "time", "track", "tt", "var",
            "wbr",
        ],
    ),
    (Element::Gap, &["td", "th", "img", "embed", "input"]),
    (
        Element::Block,
        &[
            "div",
            "section",
            "article",
            "aside",
            "header",
            "footer",
            "main",
            "nav",
            "figure",
            "figcaption",
            "blockquote",
            "address",
            "body",
            "caption",
            "center",
            "details",
            "dialog",
            "fieldset",
            "head",
            "hgroup",
            "legend",
            "search",
            "summary",
            "tbody",
            "tfoot",
            "thead",
            "block",
            "body.content",
            "body.end",
            "body.head",
            "byline",
            "dateline",
            "distributor",
            "hedline",
            "media",
            "media-caption",
            "media-producer",
            "nitf",
            "tagline",
        ],
    ),
    (Element::Heading, &["h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2"]),
    (Element::Bullets, &["ul", "menu", "dir"]),
    (Element::Numbers, &["ol"]),
    (Element::Part, &["tr", "dt", "dd"]),
    (Element::Whole, &["table", "dl"]),
    (Element::Rule, &["hr"]),
    (Element::Lines, &["pre", "listing", "xmp"]),
    // In capitals or not is the same here; quoted small, the second would be the attribute that policies refuse.
    (Element::Raw, &["script", "STYLE", "title", "iframe", "noscript", "textarea", "noembed", "noframes"]),
    (
        Element::Dropped,
        &[
            "docdata", "template", "svg", "math", "object", "video", "audio", "canvas", "select", "datalist",
            "note",
        ],
    ),
];
