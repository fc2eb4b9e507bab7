//! How a problem with a value is put and what becomes of the value.
//! Not here: the words for what is expected (`wanted`), or what makes a value wrong (`value`, `typed`).

use super::super::problem::excerpt;
use super::super::{Effect, Problem, ProblemCode, digits};
use super::Value;
use super::raw::{self, Shape};
use super::value::{Found, Step};
use super::wanted::Wanted;

impl Value<'_> {
    /// Records that this value has a problem and what became of it.
    pub(in super::super) fn record(
        &self,
        code: ProblemCode,
        effect: Option<Effect>,
        found: &str,
        advice: &str,
    ) {
        self.reader.record(self.problem(code, effect, found, advice));
    }

    /// A problem at the place of this value: what was found, without a stop, and two sentences.
    pub(in super::super) fn problem(
        &self,
        code: ProblemCode,
        effect: Option<Effect>,
        found: &str,
        advice: &str,
    ) -> Problem {
        let mut pointer = String::new();
        self.write_pointer(&mut pointer);
        Problem::new(code, pointer, [found, ". ", advice].concat(), effect)
    }

    /// Records that this value is not what was wanted, so that it is lost.
    pub(super) fn fault(&self, code: ProblemCode, found: &str, wanted: &Wanted) {
        self.record(code, Some(self.effect()), found, &self.advice(wanted));
    }

    /// Records that this value is not there, if it is required.
    pub(super) fn missing(&self, found: &str, wanted: &Wanted) {
        if let Some((code, effect)) = self.need {
            self.record(code, Some(effect), found, &self.advice(wanted));
        }
    }

    pub(super) fn advice(&self, wanted: &Wanted) -> String {
        wanted.advice(match self.step {
            Step::Name(name) => Some(name),
            Step::Document | Step::Row(_) => None,
        })
    }

    /// What was found, with an excerpt of a single value and nothing of what is inside others.
    pub(in super::super) fn in_words(&self) -> String {
        let json = match self.found {
            Found::Nothing => return "nothing".to_owned(),
            Found::Twice(_) => return "a name given twice".to_owned(),
            Found::Json(json) => json,
        };
        let excerpt = match Shape::of(json) {
            Shape::Object => return "an object".to_owned(),
            Shape::List => return "a list".to_owned(),
            Shape::Text => return ["the text \"", &excerpt(&raw::unescaped(json)), "\""].concat(),
            Shape::Number => return ["the number ", &excerpt(json)].concat(),
            Shape::Flag | Shape::Null => json,
        };
        excerpt.to_owned()
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
