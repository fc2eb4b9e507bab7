//! JSON to be written, its names in the order in which they were given.
//! Not here: JSON that is read (`wire`).

use serde::ser::{Serialize, SerializeMap, Serializer};

/// A JSON value.
pub(super) enum Json {
    Flag(bool),
    Whole(u64),
    /// A number in whole thousandths.
    Thousandths(u32),
    Text(String),
    List(Vec<Self>),
    Object(Vec<(&'static str, Self)>),
}

impl Json {
    pub(super) fn texts(texts: &[&str]) -> Self {
        Self::List(texts.iter().map(|text| (*text).into()).collect())
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<usize> for Json {
    fn from(number: usize) -> Self {
        Self::Whole(number as u64)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Whole(number) => serializer.serialize_u64(*number),
            Self::Thousandths(number) => serializer.serialize_f64(f64::from(*number) / 1000.0),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(rows) => serializer.collect_seq(rows),
            Self::Object(fields) => {
                let mut map = serializer.serialize_map(Some(fields.len()))?;
                for (name, value) in fields {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}
