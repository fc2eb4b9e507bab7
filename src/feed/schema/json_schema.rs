//! The table as a JSON Schema, draft 2020-12.
//! Not here: what the fields are (`story`, `video`, `rights`, …).
//!
//! It asks for what a publisher should write. The reader takes a little more: an empty text counts as an
//! absent one. And it says more than a schema can: that an id is there twice, or that lists nest too deep.

use super::super::{FORMAT, Links};
use super::json::Json;
use super::{DOCUMENT, Field, Object, Shape, objects};

/// The JSON Schema of the format, as it is published.
#[must_use]
pub fn json_schema() -> String {
    let mut schema = vec![
        ("$schema", "https://json-schema.org/draft/2020-12/schema".into()),
        ("$id", "urn:story-widget:video-story-1".into()),
        ("title", FORMAT.into()),
    ];
    schema.extend(object(&DOCUMENT));
    schema.push(("examples", Json::List(vec![smallest()])));
    let others = objects().into_iter().skip(1);
    let objects = others.map(|of| (of.name, Json::Object(object(of))));
    schema.push(("$defs", Json::Object(objects.chain(values()).collect())));
    // Nothing in it can fail to be written.
    let mut text = serde_json::to_string_pretty(&Json::Object(schema)).unwrap_or_default();
    text.push('\n');
    text
}

type Fields = Vec<(&'static str, Json)>;

fn object(object: &Object) -> Fields {
    let mut properties: Fields =
        object.fields.iter().map(|field| (field.name, Json::Object(property(field)))).collect();
    if object.name == DOCUMENT.name {
        let about = "The address of this schema, for editors. The widget does not read it.";
        properties.push(("$schema", Json::Object(vec![("type", "string".into()), described(about)])));
    }
    let required: Vec<&str> =
        object.fields.iter().filter(|field| field.is_required).map(|field| field.name).collect();
    let ways =
        object.ways.iter().map(|way| Json::Object(vec![("required", Json::texts(way))])).collect::<Vec<_>>();

    let mut schema =
        vec![described(object.about), ("type", "object".into()), ("properties", Json::Object(properties))];
    if !required.is_empty() {
        schema.push(("required", Json::texts(&required)));
    }
    if !ways.is_empty() {
        schema.push(("anyOf", Json::List(ways)));
    }
    let kinds: Vec<Json> = object.fields.iter().flat_map(needs_of_kinds).collect();
    if !kinds.is_empty() {
        schema.push(("allOf", Json::List(kinds)));
    }
    let own = vec![described("Names that begin with an underscore are yours.")];
    schema.push(("patternProperties", Json::Object(vec![("^_", Json::Object(own))])));
    let unknown = vec![described("Any other field is ignored; `story-widget check` names it.")];
    schema.push(("additionalProperties", Json::Object(unknown)));
    schema
}

/// What each word of a field makes needed beside it.
fn needs_of_kinds(field: &Field) -> Vec<Json> {
    let Shape::Kind(kinds) = field.shape else { return Vec::new() };
    let needed = kinds.iter().filter_map(|(word, needed)| Some((word, (*needed)?)));
    let rule = |(word, needed): (&&str, &str)| {
        let is_word = Json::Object(vec![(field.name, Json::Object(vec![("const", (*word).into())]))]);
        let has_word = vec![("properties", is_word), ("required", Json::texts(&[field.name]))];
        let then = vec![("required", Json::texts(&[needed]))];
        Json::Object(vec![("if", Json::Object(has_word)), ("then", Json::Object(then))])
    };
    needed.map(rule).collect()
}

/// What may stand in a field, and what the field is for.
fn property(field: &Field) -> Fields {
    let mut schema = shape(&field.shape);
    if field.is_required && matches!(field.shape, Shape::Text(_)) {
        schema.push(("pattern", "\\S".into()));
    }
    schema.insert(0, described(field.about));
    schema
}

fn shape(shape: &Shape) -> Fields {
    match shape {
        Shape::Format => vec![typed("string"), ("pattern", "^video-story/1(\\.|$)".into())],
        Shape::Text(most) => vec![typed("string"), ("maxLength", (*most).into())],
        Shape::Words => vec![typed("string")],
        Shape::NoRestrictions => named("noRestrictions"),
        Shape::Tag => named("languageTag"),
        Shape::Country => named("country"),
        Shape::Zone => named("timeZone"),
        Shape::Name => named("name"),
        Shape::OneOf(words) => vec![("enum", Json::texts(words))],
        Shape::Kind(kinds) => {
            let words: Vec<&str> = kinds.iter().map(|(word, _)| *word).collect();
            vec![("enum", Json::texts(&words))]
        }
        Shape::Code(words) => {
            let known: Vec<&str> = words.iter().map(|word| word.word).collect();
            vec![typed("string"), ("maxLength", 64_usize.into()), ("examples", Json::texts(&known))]
        }
        Shape::Count(least, most) => {
            vec![typed("integer"), ("minimum", Json::Whole((*least).into())), ("maximum", Json::Whole(*most))]
        }
        Shape::Flag => vec![typed("boolean")],
        Shape::Off => vec![("const", Json::Flag(false))],
        Shape::Position => named("position"),
        Shape::Length => named("length"),
        Shape::Date => named("date"),
        Shape::Link => named("link"),
        Shape::Object(object) => named(object.name),
        Shape::List(row, least, most) => {
            let mut schema = vec![typed("array"), ("items", Json::Object(self::shape(row)))];
            if *least > 0 {
                schema.push(("minItems", (*least).into()));
            }
            schema.push(("maxItems", (*most).into()));
            schema
        }
        Shape::Either(shapes) => {
            let shapes = shapes.iter().map(|shape| Json::Object(self::shape(shape)));
            vec![("anyOf", Json::List(shapes.collect()))]
        }
    }
}

fn typed(name: &str) -> (&'static str, Json) {
    ("type", name.into())
}

fn described(about: &str) -> (&'static str, Json) {
    ("description", about.into())
}

fn named(name: &str) -> Fields {
    vec![("$ref", Json::Text(["#/$defs/", name].concat()))]
}

/// What many fields have in common, by its name in `$defs`.
fn values() -> Fields {
    let values: [(&'static str, Fields); 9] = [
        ("languageTag", {
            let pattern = "^[A-Za-z][A-Za-z0-9]{0,7}(-[A-Za-z0-9]{1,8})*$";
            with(text("A language tag of BCP 47.", pattern, &["en", "pt-BR"]), "maxLength", 35_usize.into())
        }),
        ("country", text("A country code of ISO 3166-1 alpha-2.", "^[A-Za-z]{2}$", &["FR"])),
        ("timeZone", {
            let about = "A name of the list of time zones of IANA.";
            text(about, "^[A-Za-z0-9/_+-]{1,64}$", &["Indian/Mahe", "UTC"])
        }),
        ("name", {
            text("At most 24 letters of ASCII, digits and hyphens.", "^[A-Za-z0-9-]{1,24}$", &["analytics"])
        }),
        ("noRestrictions", no_restrictions()),
        ("position", seconds("A position in footage, in seconds.", 0)),
        ("length", seconds("A length of footage, in seconds.", 1)),
        ("date", {
            let about = "A date of RFC 3339 with its offset from UTC, of the years 1900 to 2200.";
            let pattern = "^(19[0-9]{2}|2[01][0-9]{2}|2200)-.*([Zz]|[+-][0-9]{2}:[0-9]{2})$";
            with(text(about, pattern, &["2023-09-20T11:09:00+00:00"]), "format", "date-time".into())
        }),
        ("link", {
            let about = "An address, https or relative to the document. http is followed as https.";
            // Either it begins with one of the two schemes, or no colon comes before the first of `/?#`.
            let pattern = "^\\s*([Hh][Tt][Tt][Pp][Ss]?:|[^:/?#]*([/?#]|$))";
            let examples = ["https://agency.example/file.mp4", "file.mp4"];
            with(text(about, pattern, &examples), "maxLength", Links::MAX_LENGTH.into())
        }),
    ];
    values.into_iter().map(|(name, value)| (name, Json::Object(value))).collect()
}

fn no_restrictions() -> Fields {
    let platform = [&any_case("broadcast"), "|", &any_case("digital")].concat();
    let none = ["((", &platform, ")\\s*:\\s*)?", &any_case("none")].concat();
    let pattern = ["^[\\s.]*", &none, "(\\s*\\.[\\s.]*", &none, ")*[\\s.]*$"].concat();
    let about = "Words that say that there are no restrictions. Nothing is shown.";
    text(about, &pattern, &["NONE", "Broadcast: None. Digital: None."])
}

fn with(mut schema: Fields, name: &'static str, value: Json) -> Fields {
    schema.push((name, value));
    schema
}

fn text(about: &str, pattern: &str, examples: &[&str]) -> Fields {
    let examples = ("examples", Json::texts(examples));
    vec![described(about), typed("string"), ("pattern", pattern.into()), examples]
}

/// A pattern of a word in any case of letters, which a schema has no flag for.
fn any_case(word: &str) -> String {
    word.chars().flat_map(|letter| ['[', letter.to_ascii_uppercase(), letter, ']']).collect()
}

fn seconds(about: &str, least: u32) -> Fields {
    let most = ("maximum", Json::Whole(86_400));
    vec![described(about), typed("number"), ("minimum", Json::Thousandths(least)), most]
}

/// The smallest document.
fn smallest() -> Json {
    let source =
        Json::Object(vec![("src", "https://agency.example/1.mp4".into()), ("type", "video/mp4".into())]);
    let video = Json::Object(vec![("sources", Json::List(vec![source]))]);
    let story = Json::Object(vec![
        ("id", "1".into()),
        ("headline", "Morning at Port Aldry".into()),
        ("published", "2023-09-20T05:30:00+00:00".into()),
        ("video", video),
    ]);
    Json::Object(vec![("format", FORMAT.into()), ("language", "en".into()), ("story", story)])
}
