//! Where a value is and what is in it.
//! Not here: what single values mean (`typed`), or how a problem with one is put (`fault`).

use std::borrow::Cow;
use std::cell::Cell;

use super::super::finding::{Finding, Found as Finds, Wanted};
use super::super::{Effect, Limits, ProblemCode};
use super::raw::{self, Shape, Values};
use super::{Object, Reader};

/// One value of the document, there or not, and where it is.
pub(in super::super) struct Value<'w> {
    pub(super) reader: &'w Reader<'w>,
    pub(super) parent: Option<&'w Value<'w>>,
    pub(super) step: Step,
    pub(super) found: Found<'w>,
    pub(super) need: Option<(ProblemCode, Effect)>,
    pub(super) has_repeated_name: Cell<bool>,
}

/// The last step of the way to a value. All names are this widget's own, and none of them has a
/// character that a JSON pointer escapes.
#[derive(Clone, Copy)]
pub(super) enum Step {
    Document,
    Name(&'static str),
    Row(usize),
}

/// What the document has at that place.
#[derive(Clone, Copy)]
pub(super) enum Found<'w> {
    Nothing,
    /// A name given twice, with its last value: readers of JSON differ in which one they take.
    Twice(&'w str),
    Json(&'w str),
}

impl<'w> Value<'w> {
    /// The document itself; `json` is known to be JSON. Without an object there is nothing to show.
    pub(in super::super) const fn document(reader: &'w Reader<'w>, json: &'w str) -> Self {
        let need = Some((ProblemCode::E110, Effect::FeedInvalid));
        Self {
            reader,
            parent: None,
            step: Step::Document,
            found: Found::Json(json),
            need,
            has_repeated_name: Cell::new(false),
        }
    }

    pub(in super::super) const fn is_absent(&self) -> bool {
        matches!(self.found, Found::Nothing)
    }

    pub(in super::super) fn is_list(&self) -> bool {
        matches!(self.found, Found::Json(json) if Shape::of(json) == Shape::List)
    }

    pub(in super::super) fn is_text(&self) -> bool {
        matches!(self.found, Found::Json(json) if Shape::of(json) == Shape::Text)
    }

    /// Whether anything but `false` and `null` stands there.
    pub(in super::super) fn asks(&self) -> bool {
        !matches!(self.found, Found::Nothing | Found::Json("false" | "null"))
    }

    /// The text of a JSON string; of anything else nothing, and that is no problem.
    pub(in super::super) fn as_text(&self) -> Option<Cow<'w, str>> {
        match self.found {
            Found::Json(json) if self.is_text() => Some(raw::unescaped(json)),
            _ => None,
        }
    }

    /// Whether a name was given twice in this object, so that nobody can say which value counts.
    pub(in super::super) const fn has_repeated_name(&self) -> bool {
        self.has_repeated_name.get()
    }

    /// How many problems so far cost a part of the document.
    pub(in super::super) const fn losses(&self) -> usize {
        self.reader.losses()
    }

    pub(in super::super) const fn limits(&self) -> &'w Limits {
        &self.reader.limits
    }

    /// What `read` makes of its fields.
    pub(in super::super) fn read<T>(&self, read: fn(&Object) -> Option<T>) -> Option<T> {
        read(&self.object()?)
    }

    /// What `read` makes of each object of a list, in order, of at most `most` rows.
    ///
    /// A row is left out where `read` gives `None`, where a name is given twice in it, and where it nests
    /// too deep; each of them has its own problem.
    pub(in super::super) fn rows<T>(&self, most: usize, read: fn(&Object) -> Option<T>) -> Vec<T> {
        let mut rows = Vec::new();
        self.each_object(most, &mut |row| {
            if let Some(read) = read(row)
                && !row.has_repeated_name()
            {
                rows.push(read);
            }
        });
        rows
    }

    /// The rows as in [`Self::rows`], by what `key` gives of each; equals stay in the order of the feed.
    pub(in super::super) fn sorted_rows<T>(
        &self,
        read: fn(&Object) -> Option<T>,
        key: fn(&T) -> u32,
    ) -> Vec<T> {
        let mut rows: Vec<T> = Vec::new();
        self.each_object(self.limits().rows, &mut |row| {
            if let Some(read) = read(row)
                && !row.has_repeated_name()
            {
                // Most lists are in order, and each row is the last so far; no sort is as small.
                let place = rows.partition_point(|before| key(before) <= key(&read));
                rows.insert(place, read);
            }
        });
        rows
    }

    /// Calls `visit` with each object of a list, as [`Self::each_row`] does with each row.
    pub(in super::super) fn each_object(&self, most: usize, visit: &mut dyn FnMut(&Object)) {
        self.each_row(most, &mut |row| {
            if let Some(fields) = row.object() {
                visit(&fields);
            }
        });
    }

    /// Calls `visit` with each row of a list, in order, of at most `most` rows that do not nest too deep.
    /// Whether it is a list and all of its rows were visited.
    pub(in super::super) fn each_row(&self, most: usize, visit: &mut dyn FnMut(&Value)) -> bool {
        let Some(json) = self.json(Shape::List, Wanted::List) else { return false };
        let mut values = Values::of(json);
        let mut is_whole = true;
        for index in 0..most {
            let Some(json) = values.next() else { break };
            let row = self.part(Step::Row(index), Found::Json(json), None);
            self.reader.imprint_json(json);
            if row.nests_too_deep(values.levels) {
                is_whole = false;
            } else {
                visit(&row);
            }
        }
        let is_cut = values.next().is_some();
        if is_cut {
            self.record(ProblemCode::E151, Some(Effect::ListCut), Finding::LongList(most));
        }
        is_whole && !is_cut
    }

    /// The JSON of a value of that shape; of any other, and of two values, a problem.
    pub(super) fn json(&self, shape: Shape, wanted: Wanted) -> Option<&'w str> {
        match self.found {
            Found::Json(json) if Shape::of(json) == shape => return Some(json),
            Found::Nothing => self.missing(Finds::Nothing, wanted),
            Found::Json(_) | Found::Twice(_) => self.fault(ProblemCode::E120, wanted),
        }
        None
    }

    pub(super) fn part(&'w self, step: Step, found: Found<'w>, need: Option<(ProblemCode, Effect)>) -> Self {
        let has_repeated_name = Cell::new(false);
        Self { reader: self.reader, parent: Some(self), step, found, need, has_repeated_name }
    }

    /// Whether it is too deep in the document to have so many levels in it.
    fn nests_too_deep(&self, mut levels: usize) -> bool {
        let mut above = self.parent;
        while let Some(value) = above {
            levels = levels.saturating_add(1);
            above = value.parent;
        }
        let most = self.limits().nesting;
        if levels > most {
            self.record(ProblemCode::E152, Some(self.effect()), Finding::Deep(levels, most));
        }
        levels > most
    }
}
