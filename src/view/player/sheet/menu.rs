//! A labelled menu of a sheet, the platform's own: on a telephone it is the wheel the reader knows.
//! Not here: what a choice does.

use crate::browser::{Element, el};

/// A choice of a menu.
pub(super) struct Choice {
    /// What the menu calls it to us.
    pub(super) value: String,
    /// What it is called on screen.
    pub(super) name: String,
    /// Whether it is the one that holds.
    pub(super) is_chosen: bool,
}

/// A menu with its label before it.
pub(super) fn menu(label: &str, choices: Vec<Choice>, choose: impl Fn(String) + 'static) -> Element {
    let options = choices.into_iter().map(|Choice { value, name, is_chosen }| {
        el("option").attr("value", value).maybe_attr("selected", is_chosen.then_some("")).text(name)
    });
    el("label")
        .class("menu")
        .child(el("span").text(label))
        .child(el("select").children(options).on_choice(choose))
}
