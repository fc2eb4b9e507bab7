//! That a value is wrong: where it is, what was found there and what becomes of it.
//! Not here: what makes a value wrong (`value`, `typed`), or the words for it (`sentences`).

use super::super::finding::{Finding, Found as Finds, Wanted};
use super::super::problem::excerpt;
use super::super::{Effect, Problem, ProblemCode, digits};
use super::Value;
use super::raw::{self, Shape};
use super::value::{Found, Step};

impl Value<'_> {
    /// Records what is wrong with this value and what became of it.
    pub(in super::super) fn record(&self, code: ProblemCode, effect: Option<Effect>, finding: Finding) {
        self.reader.record(self.problem(code, effect, finding));
    }

    /// A problem at the place of this value.
    pub(in super::super) fn problem(
        &self,
        code: ProblemCode,
        effect: Option<Effect>,
        finding: Finding,
    ) -> Problem {
        let mut pointer = String::new();
        self.write_pointer(&mut pointer);
        Problem::new(code, pointer, finding, effect)
    }

    /// Records that this value is not what was wanted, so that it is lost.
    pub(super) fn fault(&self, code: ProblemCode, wanted: Wanted) {
        let finding = Finding::Unwanted(self.finds(), wanted, self.name_of_field());
        self.record(code, Some(self.effect()), finding);
    }

    /// Records that this value is not there, if it is required.
    pub(super) fn missing(&self, found: Finds, wanted: Wanted) {
        if let Some((code, effect)) = self.need {
            self.record(code, Some(effect), Finding::Unwanted(found, wanted, self.name_of_field()));
        }
    }

    /// The name of the field that this value is of.
    pub(super) const fn name_of_field(&self) -> Option<&'static str> {
        match self.step {
            Step::Name(name) => Some(name),
            Step::Document | Step::Row(_) => None,
        }
    }

    /// What was found, with an excerpt of a single value and nothing of what is inside others.
    pub(in super::super) fn finds(&self) -> Finds {
        let json = match self.found {
            Found::Nothing => return Finds::Nothing,
            Found::Twice(_) => return Finds::Twice,
            Found::Json(json) => json,
        };
        match Shape::of(json) {
            Shape::Object => Finds::Object,
            Shape::List => Finds::List,
            Shape::Text => Finds::Text(excerpt(&raw::unescaped(json))),
            Shape::Number => Finds::Number(excerpt(json)),
            Shape::Flag | Shape::Null => Finds::Word(json.to_owned()),
        }
    }

    /// What becomes of the value when it is wrong.
    pub(super) fn effect(&self) -> Effect {
        let is_row = |value: &Self| matches!(value.step, Step::Row(_));
        if matches!(self.found, Found::Twice(_)) && self.parent.is_some_and(is_row) {
            return Effect::ItemDropped;
        }
        match self.need {
            Some((_, effect)) => effect,
            None if is_row(self) => Effect::ItemDropped,
            None => Effect::FieldIgnored,
        }
    }

    fn write_pointer(&self, pointer: &mut String) {
        if let Some(parent) = self.parent {
            parent.write_pointer(pointer);
        }
        match self.step {
            Step::Document => {}
            Step::Name(name) => pointer.push_str(&["/", name].concat()),
            Step::Row(index) => pointer.push_str(&["/", &digits(index as u64)].concat()),
        }
    }
}
