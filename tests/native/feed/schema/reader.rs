//! The reader knows every field of the table, and says so exactly where one is wrong. The schema agrees.

use serde_json::Value;
use story_widget::feed::schema::Shape;
use story_widget::feed::{Remark, check};

use super::change::{changed, length, right, with_rows, wrong};
use super::verdict::VALIDATOR;
use super::{Place, links, places};

/// What is said of a document that costs it something, or that is an error.
pub(super) fn losses(document: &Value) -> Vec<Remark> {
    let remarks = check(document.to_string().as_bytes(), &links()).remarks;
    let is_loss = |remark: &Remark| {
        remark.code.is_error() || remark.effect.is_some_and(|effect| effect != "duplicate-id")
    };
    remarks.into_iter().filter(is_loss).collect()
}

/// Reader and schema find fault with a document, and the reader says that it is that place.
fn check_wrong(place: &Place, document: &Value, what: &str) {
    let pointer = place.pointer();
    let losses = VALIDATOR.agrees(document, &format!("{pointer} {what}"));
    let said = losses.iter().any(|remark| remark.pointer == pointer);
    assert!(said, "{pointer} {what}: nothing is said there, but {losses:?}");
}

#[test]
fn a_wrong_value_of_any_field_is_said_in_its_place() {
    for place in places() {
        for value in wrong(&place.field.shape) {
            check_wrong(&place, &changed(&place, Some(value.clone())), &value.to_string());
        }
    }
}

#[test]
fn a_required_field_that_is_missing_is_said_in_its_place() {
    // Without the name of a format nobody knows what the document is, which is said of all of it.
    let is_format = |place: &Place| matches!(place.field.shape, Shape::Format);
    for place in places().iter().filter(|place| place.field.is_required && !is_format(place)) {
        check_wrong(place, &changed(place, None), "is missing");
    }
}

#[test]
fn a_field_that_is_not_required_may_be_missing() {
    let is_in_a_way = |place: &Place| place.object.ways.iter().any(|way| way.contains(&place.field.name));
    for place in places().iter().filter(|place| !place.field.is_required && !is_in_a_way(place)) {
        assert_eq!(VALIDATOR.agrees(&changed(place, None), &place.pointer()), []);
    }
}

#[test]
fn of_fields_that_stand_for_each_other_one_group_must_be_whole() {
    for place in
        places().iter().filter(|place| place.object.ways.iter().any(|way| way.contains(&place.field.name)))
    {
        let mut document = changed(place, None);
        let others = place.object.ways.iter().filter(|way| !way.contains(&place.field.name));
        if let Some(object) = document.pointer_mut(&place.parent).and_then(Value::as_object_mut) {
            others.copied().flatten().for_each(|other| drop(object.remove(*other)));
        }
        let losses = VALIDATOR.agrees(&document, &place.pointer());
        let said = losses.iter().any(|remark| remark.pointer.starts_with(&place.parent));
        assert!(said, "{}: {losses:?}", place.pointer());
    }
}

#[test]
fn values_at_the_ends_of_their_range_are_taken() {
    for place in places() {
        for value in right(&place.field.shape) {
            let what = format!("{} {value}", place.pointer());
            assert_eq!(VALIDATOR.agrees(&changed(&place, Some(value)), &what), [], "{what}");
        }
    }
}

#[test]
fn the_words_of_a_list_of_words_are_those_of_the_sentence() {
    for place in places() {
        let words = match place.field.shape {
            Shape::OneOf(words) => words.to_vec(),
            Shape::Kind(kinds) => kinds.iter().map(|(word, _)| *word).collect(),
            _ => continue,
        };
        let document = changed(&place, Some("none of these".into()));
        let sentence = format!("One of {} is expected.", words.join(", "));
        let pointer = place.pointer();
        let losses = losses(&document);
        let remark = losses.iter().find(|remark| remark.pointer == pointer).expect("a remark");
        assert!(remark.message.contains(&sentence), "{remark}");
    }
}

#[test]
fn a_list_is_as_long_as_the_table_says() {
    for place in places() {
        let Some((_, most)) = length(&place.field.shape) else { continue };
        let pointer = place.pointer();
        assert_eq!(VALIDATOR.agrees(&with_rows(&place, most), &pointer), [], "{pointer}");
        check_wrong(&place, &with_rows(&place, most + 1), "has a row too many");
    }
}
