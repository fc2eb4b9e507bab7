//! The objects of a document: their fields by name.
//! Not here: single values (`value`, `typed`).

use std::borrow::Cow;

use super::super::finding::Wanted;
use super::super::{Date, Effect, Link, ProblemCode};
use super::Value;
use super::raw::{self, Shape, Values};
use super::value::{Found, Step};

/// One object of the document, its fields not looked at yet.
pub(in super::super) struct Object<'w> {
    value: &'w Value<'w>,
    /// Each name and its value.
    fields: Vec<(Cow<'w, str>, &'w str)>,
}

impl<'w> Value<'w> {
    /// The fields of an object.
    pub(in super::super) fn object(&'w self) -> Option<Object<'w>> {
        self.json(Shape::Object, Wanted::Object)?;
        self.fields()
    }

    /// The fields of an object, where that it is none is no problem.
    pub(in super::super) fn fields(&'w self) -> Option<Object<'w>> {
        let Found::Json(json) = self.found else { return None };
        if Shape::of(json) != Shape::Object {
            return None;
        }
        let mut values = Values::of(json);
        let mut fields = Vec::new();
        while let (Some(name), Some(json)) = (values.next(), values.next()) {
            fields.push((raw::unescaped(name), json));
        }
        Some(Object { value: self, fields })
    }
}

impl<'w> Object<'w> {
    /// The object as a value.
    pub(in super::super) const fn value(&self) -> &'w Value<'w> {
        self.value
    }

    /// Whether a name was given twice in it, so that nobody can say which value counts.
    pub(in super::super) const fn has_repeated_name(&self) -> bool {
        self.value.has_repeated_name()
    }

    /// The field of that name, there or not.
    pub(in super::super) fn field(&'w self, name: &'static str) -> Value<'w> {
        self.find(name, None)
    }

    /// What `read` makes of the fields of the object of that name.
    pub(in super::super) fn object<T>(
        &self,
        name: &'static str,
        read: fn(&Object) -> Option<T>,
    ) -> Option<T> {
        self.field(name).read(read)
    }

    /// The field of that name, required: without it `effect` takes place.
    pub(in super::super) fn needed(&'w self, name: &'static str, effect: Effect) -> Value<'w> {
        self.find(name, Some((ProblemCode::E110, effect)))
    }

    /// The field of that name, required, its absence with a code of its own.
    pub(in super::super) fn needed_or(
        &'w self,
        name: &'static str,
        code: ProblemCode,
        effect: Effect,
    ) -> Value<'w> {
        self.find(name, Some((code, effect)))
    }

    fn find(&'w self, name: &'static str, need: Option<(ProblemCode, Effect)>) -> Value<'w> {
        let mut found = Found::Nothing;
        for (_, json) in self.fields.iter().filter(|(key, _)| key == name) {
            if matches!(found, Found::Nothing) {
                found = Found::Json(json);
            } else {
                found = Found::Twice(json);
                self.value.has_repeated_name.set(true);
            }
            self.value.reader.imprint_json(json);
        }
        self.value.reader.imprint(name);
        self.value.part(Step::Name(name), found, need)
    }
}

// The types that most fields have, by the name of the field.
impl Object<'_> {
    /// The text of a field, as [`Value::label`].
    pub(in super::super) fn label(&self, name: &'static str) -> Option<String> {
        self.field(name).label()
    }

    /// The language tag of a field, as [`Value::tag`].
    pub(in super::super) fn tag(&self, name: &'static str) -> Option<String> {
        self.field(name).tag()
    }

    /// The date of a field, as [`Value::date`].
    pub(in super::super) fn date(&self, name: &'static str) -> Option<Date> {
        self.field(name).date()
    }

    /// The address of a field, as [`Value::link`].
    pub(in super::super) fn link(&self, name: &'static str) -> Option<Link> {
        self.field(name).link()
    }

    /// What a field says, as [`Value::flag`].
    pub(in super::super) fn flag(&self, name: &'static str) -> bool {
        self.field(name).flag()
    }

    /// The texts of a list, as far as they are texts.
    pub(in super::super) fn labels(&self, name: &'static str) -> Vec<String> {
        let list = self.field(name);
        let mut labels = Vec::new();
        list.each_row(list.limits().rows, &mut |row| {
            if let Some(label) = row.label() {
                labels.push(label);
            }
        });
        labels
    }
}
