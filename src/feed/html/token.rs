//! HTML taken apart: texts and tags, one after the other.
//! Not here: what a tag means (`element`), or characters written as references (`reference`).

use super::Element;

/// A part of HTML that text depends on.
pub(super) enum Token<'h> {
    /// Text, its references not resolved.
    Text(&'h str),
    /// A tag that opens an element.
    Start(Tag<'h>),
    /// A tag that closes the element of that name, as written.
    End(&'h str),
}

/// A tag that opens an element.
pub(super) struct Tag<'h> {
    /// The name as written.
    pub(super) name: &'h str,
    attributes: Attributes<'h>,
    /// Whether it is written as XML writes an empty element, `<br/>`.
    pub(super) is_empty: bool,
}

impl<'h> Tag<'h> {
    /// The first attribute of that name, its references not resolved.
    pub(super) fn attribute(&self, name: &str) -> Option<&'h str> {
        let mut attributes = self.attributes.clone();
        attributes.find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

/// The tokens of a text, without what is in elements that hold no markup and no text of the story.
pub(super) struct Tokens<'h> {
    rest: &'h str,
    is_in_cdata: bool,
}

/// How a section of CDATA begins, behind its `<`, and ends.
const CDATA: &str = "![CDATA[";
const CDATA_END: &str = "]]>";

impl<'h> Tokens<'h> {
    pub(super) fn of(html: &'h str) -> Self {
        Self { rest: html, is_in_cdata: false }
    }

    /// Text up to the next `<`, which may be the first character where that begins no markup.
    fn text(&mut self) -> Token<'h> {
        let html = self.rest;
        let ends = |&(at, character): &(usize, char)| match character {
            '<' => true,
            ']' => self.is_in_cdata && html.get(at..).is_some_and(|rest| rest.starts_with(CDATA_END)),
            _ => false,
        };
        let end = html.char_indices().skip(1).find(ends).map_or(html.len(), |(end, _)| end);
        let (text, rest) = html.split_at_checked(end).unwrap_or((html, ""));
        self.rest = rest;
        Token::Text(text)
    }

    /// A tag, from its name on; nothing where the text ends before the tag does.
    fn tag(&mut self, markup: &'h str) -> Option<Tag<'h>> {
        let name = name(markup);
        let attributes = Attributes { rest: markup.get(name.len()..).unwrap_or_default(), is_closed: false };
        let mut end = attributes.clone();
        end.by_ref().for_each(drop);
        self.rest = end.rest.get(1..).unwrap_or_default();
        end.rest.starts_with('>').then_some(Tag { name, attributes, is_empty: end.is_closed })
    }

    fn start(&mut self, markup: &'h str) -> Option<Token<'h>> {
        let tag = self.tag(markup)?;
        if Element::of(tag.name) == Some(Element::Raw) && !tag.is_empty {
            self.pass_raw(tag.name);
        }
        Some(Token::Start(tag))
    }

    /// Goes past what is in an element whose content is no markup, and its end.
    fn pass_raw(&mut self, element: &str) {
        let inside = self.rest;
        // A script may write another one, whose end is not its own while that stands in a comment.
        let is_script = element.eq_ignore_ascii_case("script");
        let (mut is_comment, mut is_nested) = (false, false);
        self.rest = "";
        for (at, _) in inside.match_indices(['<', '-']) {
            let rest = inside.get(at..).unwrap_or_default();
            if rest.starts_with("<!--") {
                is_comment = is_script;
            } else if rest.starts_with("-->") {
                (is_comment, is_nested) = (false, false);
            } else if let Some(markup) = rest.strip_prefix("</").filter(|markup| is_named(markup, element)) {
                if !is_nested {
                    self.tag(markup);
                    return;
                }
                is_nested = false;
            } else if let Some(markup) = rest.strip_prefix('<') {
                is_nested |= is_comment && is_named(markup, element);
            }
        }
    }

    /// Goes past a comment, a document type, the beginning of a section of CDATA.
    fn pass_declaration(&mut self, markup: &'h str) {
        if let Some(section) = markup.strip_prefix(CDATA) {
            self.is_in_cdata = true;
            self.rest = section;
            return;
        }
        let Some(comment) = markup.strip_prefix("!--") else { return self.pass(markup) };
        let ends = |(at, _): (usize, &str)| {
            let rest = comment.get(at..)?;
            rest.strip_prefix("-->").or_else(|| rest.strip_prefix("--!>"))
        };
        // `<!-->` and `<!--->` end where they begin.
        let at_once = [">", "->"].iter().find_map(|end| comment.strip_prefix(end));
        self.rest = at_once.or_else(|| comment.match_indices('-').find_map(ends)).unwrap_or_default();
    }

    /// Goes past the next `>`.
    fn pass(&mut self, markup: &'h str) {
        self.rest = markup.split_once('>').map_or("", |(_, rest)| rest);
    }
}

impl<'h> Iterator for Tokens<'h> {
    type Item = Token<'h>;

    fn next(&mut self) -> Option<Token<'h>> {
        while !self.rest.is_empty() {
            if self.is_in_cdata
                && let Some(rest) = self.rest.strip_prefix(CDATA_END)
            {
                (self.rest, self.is_in_cdata) = (rest, false);
                continue;
            }
            let Some(markup) = self.rest.strip_prefix('<') else { return Some(self.text()) };
            let mut characters = markup.chars();
            match characters.next() {
                Some('a'..='z' | 'A'..='Z') => return self.start(markup),
                Some('!') => self.pass_declaration(markup),
                Some('?') => self.pass(markup),
                Some('/') => match characters.clone().next() {
                    Some('a'..='z' | 'A'..='Z') => {
                        return self.tag(characters.as_str()).map(|tag| Token::End(tag.name));
                    }
                    Some(_) => self.pass(markup),
                    None => return Some(self.text()),
                },
                _ => return Some(self.text()),
            }
        }
        None
    }
}

/// The attributes of a tag, from the end of its name on: names and values.
#[derive(Clone)]
struct Attributes<'h> {
    rest: &'h str,
    /// Whether a `/` stood right before the end of the tag.
    is_closed: bool,
}

impl<'h> Iterator for Attributes<'h> {
    type Item = (&'h str, &'h str);

    fn next(&mut self) -> Option<(&'h str, &'h str)> {
        let (passed, rest) = until(self.rest, &|character| !is_space(character) && character != '/');
        self.rest = rest;
        let first = rest.chars().next().filter(|first| *first != '>');
        let Some(first) = first else {
            self.is_closed = passed.ends_with('/');
            return None;
        };
        // A name may begin with the mark that otherwise ends it.
        let begun = rest.get(first.len_utf8()..).unwrap_or_default();
        let (_, behind) = until(begun, &|character| ends_name(character) || character == '=');
        let name = rest.get(..rest.len().saturating_sub(behind.len())).unwrap_or_default();
        self.rest = behind;
        let value = past_space(behind).strip_prefix('=').map(|value| self.value(value));
        Some((name, value.unwrap_or_default()))
    }
}

impl<'h> Attributes<'h> {
    /// The value that stands here, to go on behind it.
    fn value(&mut self, text: &'h str) -> &'h str {
        let text = past_space(text);
        let (value, rest) = match text.chars().next() {
            Some(quote @ ('"' | '\'')) => {
                let (value, rest) = until(text.get(1..).unwrap_or_default(), &|character| character == quote);
                (value, rest.get(1..).unwrap_or_default())
            }
            _ => until(text, &|character| is_space(character) || character == '>'),
        };
        self.rest = rest;
        value
    }
}

/// The name that a tag begins with, as written; it is empty where there is no tag.
pub(super) fn name(markup: &str) -> &str {
    let is_name = markup.starts_with(|first: char| first.is_ascii_alphabetic());
    if is_name { until(markup, &ends_name).0 } else { "" }
}

/// Whether a tag that begins here has that name; the whole of a long name is not looked at.
fn is_named(markup: &str, element: &str) -> bool {
    markup.split_at_checked(element.len()).is_some_and(|(name, rest)| {
        name.eq_ignore_ascii_case(element) && rest.chars().next().is_none_or(ends_name)
    })
}

/// Whether what stands behind `<` begins a comment, a document type or a section of CDATA.
pub(super) fn is_declaration(markup: &str) -> bool {
    let beginnings = ["!--", CDATA, "!doctype", "!DOCTYPE"];
    beginnings.iter().any(|beginning| markup.starts_with(beginning))
}

/// What HTML calls white space.
pub(super) const fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\n' | '\u{c}' | '\r')
}

const fn ends_name(character: char) -> bool {
    is_space(character) || matches!(character, '/' | '>')
}

fn past_space(text: &str) -> &str {
    until(text, &|character| !is_space(character)).1
}

/// A text in two: up to the first character of that kind, and from there on.
pub(super) fn until<'t>(text: &'t str, ends: &dyn Fn(char) -> bool) -> (&'t str, &'t str) {
    text.find(ends).and_then(|end| text.split_at_checked(end)).unwrap_or((text, ""))
}
