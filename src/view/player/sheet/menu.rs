//! A labelled menu of a sheet, the platform's own: on a telephone it is the wheel the reader knows.
//! Not here: what a choice does.

use crate::browser::{Element, el};

/// A menu with its label before it. `choices` are what it calls them to us and to the reader; `chosen` is followed:
/// nothing is drawn anew for another choice, which would take the focus away.
pub(super) fn menu(
    label: &str,
    choices: impl IntoIterator<Item = (String, String)>,
    chosen: impl Fn() -> String + 'static,
    choose: impl Fn(String) + 'static,
) -> Element {
    let options = choices.into_iter().map(|(value, name)| el("option").attr("value", value).text(name));
    el("label")
        .class("menu")
        .child(el("span").text(label))
        .child(el("select").children(options).live_value(chosen).on_choice(choose))
}
