//! Gaps and forms of what a message says: `{name}` and `one:…|other:…`.
//! Not here: which form a count takes in a language ([`Locale::plural`](super::Locale::plural)).

/// A stretch of a filled template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Our own words.
    Said(String),
    /// What was put into a gap, to be set apart from our words in weight and in direction.
    Named(String),
}

/// The template with each `{name}` replaced by its value, in one pass: what a value holds is never
/// taken for a gap. A gap without a value, and a brace that opens none, stay as they are.
#[must_use]
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    walk(template, values, &mut |text, _| filled.push_str(text));
    filled
}

/// The same, in parts: put together they are what [`fill`] returns. None of them is empty, and no two
/// stretches of our own words stand side by side.
#[must_use]
pub fn parts(template: &str, values: &[(&str, &str)]) -> Vec<Part> {
    let mut parts = Vec::new();
    walk(template, values, &mut |text, is_value| match (parts.last_mut(), is_value) {
        _ if text.is_empty() => {}
        (_, true) => parts.push(Part::Named(text.to_owned())),
        (Some(Part::Said(said)), false) => said.push_str(text),
        (_, false) => parts.push(Part::Said(text.to_owned())),
    });
    parts
}

/// The form of a template for a CLDR category (`zero`, `one`, `two`, `few`, `many`, `other`): that form
/// where there is one, else `other`; a template without forms is its own only form.
#[must_use]
pub fn choose<'a>(template: &'a str, category: &str) -> &'a str {
    form(template, category).or_else(|| form(template, "other")).unwrap_or(template)
}

fn form<'a>(template: &'a str, category: &str) -> Option<&'a str> {
    template.split('|').find_map(|form| form.strip_prefix(category)?.strip_prefix(':'))
}

/// Calls `each` with every stretch in order, and with whether it is a value.
fn walk(template: &str, values: &[(&str, &str)], each: &mut dyn FnMut(&str, bool)) {
    let mut rest = template;
    while let Some((before, gap)) = rest.split_once('{') {
        each(before, false);
        rest = if let Some((value, after)) = value_of(gap, values) {
            each(value, true);
            after
        } else {
            each("{", false);
            gap
        };
    }
    each(rest, false);
}

/// The value of the gap that a text begins with, behind its brace, and what follows the gap.
fn value_of<'a>(gap: &'a str, values: &[(&str, &'a str)]) -> Option<(&'a str, &'a str)> {
    let (name, after) = gap.split_once('}')?;
    let (_, value) = values.iter().find(|(candidate, _)| *candidate == name)?;
    Some((value, after))
}
