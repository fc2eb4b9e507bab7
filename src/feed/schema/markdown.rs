//! The table in Markdown, for the publishers' page (`docs/feed.md`).
//! Not here: the rest of that page.

use super::super::digits;
use super::{LIMITS, Object, Shape, Word, objects};

/// A table of the fields of each object, below a heading with its name.
#[must_use]
pub fn field_tables() -> String {
    objects().into_iter().map(field_table).collect::<Vec<_>>().join("\n")
}

/// The codes of restrictions, in the order of the screen.
#[must_use]
pub fn restriction_table() -> String {
    let mut lines = vec![
        "| `code` | agencies write | fields that go with it |".to_owned(),
        "| --- | --- | --- |".to_owned(),
    ];
    for word in codes() {
        let fields = words(word.fields, ", ");
        lines.push(row(&[&["`", word.word, "`"].concat(), word.about, &fields]));
    }
    lines.join("\n") + "\n"
}

fn codes() -> &'static [Word] {
    let of_object = |object: &'static Object| {
        object.fields.iter().find_map(|field| match field.shape {
            Shape::Code(words) => Some(words),
            _ => None,
        })
    };
    objects().into_iter().find_map(of_object).unwrap_or_default()
}

fn field_table(object: &Object) -> String {
    let mut lines = vec![["### ", object.name].concat(), String::new(), object.about.to_owned()];
    if !object.ways.is_empty() {
        let ways: Vec<String> = object.ways.iter().map(|way| words(way, ", ")).collect();
        lines.push(["Needed: ", &ways.join(", or else "), "."].concat());
    }
    lines.push(String::new());
    lines.push("| field | value | what it is for |".to_owned());
    lines.push("| --- | --- | --- |".to_owned());
    for field in object.fields {
        let value = value(&field.shape);
        let value = if field.is_required { ["**required**, ", &value].concat() } else { value };
        lines.push(row(&[&["`", field.name, "`"].concat(), &value, field.about]));
    }
    lines.join("\n") + "\n"
}

fn row(cells: &[&str]) -> String {
    ["| ", &cells.join(" | "), " |"].concat()
}

/// What may stand there, in words.
fn value(shape: &Shape) -> String {
    match shape {
        Shape::Format => "`\"video-story/1\"`".into(),
        // What holds for every text and every list is said once on that page.
        Shape::Text(most) if *most == LIMITS.text => "text".into(),
        Shape::List(row, 0, most) if *most == LIMITS.rows => ["list: ", &value(row)].concat(),
        Shape::Text(most) => ["text, at most ", &grouped(*most as u64), " characters"].concat(),
        Shape::Words => "text of any length".into(),
        Shape::NoRestrictions => "`\"NONE\"`".into(),
        Shape::Tag => "language tag".into(),
        Shape::Country => "country code".into(),
        Shape::Zone => "zone of IANA: `Indian/Mahe`".into(),
        Shape::Name => "at most 24 letters, digits, hyphens".into(),
        Shape::OneOf(allowed) => words(allowed, ", "),
        Shape::Kind(kinds) => words(&kinds.iter().map(|(word, _)| *word).collect::<Vec<_>>(), ", "),
        Shape::Code(_) => "text, at most 64 characters".into(),
        Shape::Count(least, most) => {
            ["whole number, ", &grouped((*least).into()), " to ", &grouped(*most)].concat()
        }
        Shape::Flag => "`true` or `false`".into(),
        Shape::Off => "`false`".into(),
        Shape::Position => "seconds, 0 to 86,400".into(),
        Shape::Length => "seconds, above 0, to 86,400".into(),
        Shape::Date => "date with offset".into(),
        Shape::Link => "address".into(),
        Shape::Object(object) => link(object),
        Shape::List(row, least, most) => {
            let least =
                if *least > 0 { [&grouped(*least as u64), " to "].concat() } else { "at most ".into() };
            ["list of ", &least, &grouped(*most as u64), ": ", &value(row)].concat()
        }
        Shape::Either(shapes) => {
            // A list comes last: its rows may be one thing or another, too.
            let (lists, others): (Vec<&Shape>, Vec<&Shape>) =
                shapes.iter().partition(|shape| matches!(shape, Shape::List(..)));
            others.into_iter().chain(lists).map(value).collect::<Vec<_>>().join(" or ")
        }
    }
}

/// A link to the table of an object.
fn link(object: &Object) -> String {
    ["[", object.name, "](#", &object.name.to_lowercase(), ")"].concat()
}

fn words(words: &[&str], between: &str) -> String {
    let words: Vec<String> = words.iter().map(|word| ["`", word, "`"].concat()).collect();
    words.join(between)
}

/// A number with commas between its groups of three digits.
fn grouped(number: u64) -> String {
    let digits = digits(number);
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && digits.len().saturating_sub(index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}
