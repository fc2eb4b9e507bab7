//! A style sheet as its declarations.

/// `property: value`, on a line counted from 1.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Declaration<'a> {
    pub(super) line: usize,
    pub(super) property: &'a str,
    pub(super) value: &'a str,
}

impl Declaration<'_> {
    /// The words of the value: names, numbers with their units, functions without their parenthesis.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        let is_word = |character: char| character.is_alphanumeric() || "-_.%#".contains(character);
        self.value.split(move |character| !is_word(character)).filter(|word| !word.is_empty())
    }
}

/// Every declaration of a sheet, nested ones too. `sheet` comes without comments
/// ([`without_comments`]); selectors and what stands between `@` and `{` are left out.
pub(super) fn declarations(sheet: &str) -> Vec<Declaration<'_>> {
    let mut declarations = Vec::new();
    let mut start = 0;
    let mut quote = None;
    for (at, character) in sheet.char_indices() {
        match (quote, character) {
            (Some(open), _) => quote = Some(open).filter(|open| *open != character),
            (None, '"' | '\'') => quote = Some(character),
            (None, '{') => start = at + 1,
            (None, ';' | '}') => {
                declarations.extend(declaration(sheet, start, at));
                start = at + 1;
            }
            _ => {}
        }
    }
    declarations
}

/// The sheet with every comment made blank; its lines stay where they are.
pub(super) fn without_comments(sheet: &str) -> String {
    let mut code = String::new();
    for (index, part) in sheet.split("/*").enumerate() {
        let (comment, rest) =
            if index == 0 { ("", part) } else { part.split_once("*/").unwrap_or((part, "")) };
        code.extend(comment.chars().filter(|character| *character == '\n'));
        code.push_str(rest);
    }
    code
}

fn declaration(sheet: &str, start: usize, end: usize) -> Option<Declaration<'_>> {
    let text = sheet[start..end].trim();
    let (property, value) = text.split_once(':').filter(|_| !text.starts_with('@'))?;
    let at = end - sheet[start..end].trim_start().len();
    Some(Declaration {
        line: sheet[..at].matches('\n').count() + 1,
        property: property.trim(),
        value: value.trim(),
    })
}

#[test]
fn declarations_are_found_in_rules_of_any_depth() {
    let sheet = without_comments(
        "@import \"a.css\";\n/* color: red;\n*/ @media (width < 3em) {\n  a:hover {\n    color: blue;\n\
         &::after { content: \";{}\"; inset: 1px }\n  }\n}\n",
    );
    let expected = [(5, "color", "blue"), (6, "content", "\";{}\""), (6, "inset", "1px")];
    assert_eq!(
        declarations(&sheet),
        expected.map(|(line, property, value)| Declaration { line, property, value })
    );
}
