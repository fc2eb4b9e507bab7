//! Elements: what is live follows, what is taken away lets go.

use leptos::mount::{UnmountHandle, mount_to_renderer};
use leptos::task::tick;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use story_widget::browser::{Element, Live, Place, Standing, el, svg};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use crate::page::{Errors, document};

/// An element on the page, and what keeps it there.
struct Shown {
    node: web_sys::Element,
    place: HtmlElement,
    standing: Option<UnmountHandle<Standing>>,
}

impl Shown {
    fn new(element: Element) -> Self {
        let place: HtmlElement = document().create_element("div").unwrap().unchecked_into();
        document().body().unwrap().append_child(&place).unwrap();
        let standing = Some(mount_to_renderer(&place, move || element));
        Self { node: place.first_element_child().unwrap(), place, standing }
    }

    fn attribute(&self, name: &str) -> Option<String> {
        self.node.get_attribute(name)
    }

    fn text(&self) -> String {
        self.node.text_content().unwrap()
    }

    fn child(&self, index: u32) -> HtmlElement {
        self.node.children().item(index).unwrap().unchecked_into()
    }

    fn remove(&mut self) {
        self.standing = None;
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        self.remove();
        self.place.remove();
    }
}

#[wasm_bindgen_test]
async fn a_live_attribute_follows_its_value_and_goes_when_there_is_none() {
    let value = Live::new(Some("1".to_owned()));
    let followed = value.clone();
    let shown = Shown::new(el("p").live_attr("data-n", move || followed.get()));
    assert_eq!(shown.attribute("data-n").as_deref(), Some("1"));
    value.set(Some("2".to_owned()));
    tick().await;
    assert_eq!(shown.attribute("data-n").as_deref(), Some("2"));
    value.set(None);
    tick().await;
    assert_eq!(shown.attribute("data-n"), None);
}

#[wasm_bindgen_test]
async fn live_flags_states_texts_values_and_styles_follow() {
    let on = Live::new(false);
    let of = || {
        let on = on.clone();
        move || on.get()
    };
    let (flag, state, checked) = (of(), of(), of());
    let (text, value, style) = (of(), of(), of());
    let shown = Shown::new(
        el("div")
            .child(el("p").live_flag("hidden", flag).live_state("aria-expanded", state))
            .child(el("p").live_text(move || if text() { "on" } else { "off" }.into()))
            .child(el("input").attr("type", "checkbox").live_checked(checked))
            .child(el("input").live_value(move || value().to_string()))
            .child(el("p").live_style("--share", move || if style() { "75%" } else { "25%" }.into())),
    );
    let seen = || {
        let (first, second) = (shown.child(0), shown.child(1));
        let (box_, field): (web_sys::HtmlInputElement, web_sys::HtmlInputElement) =
            (shown.child(2).unchecked_into(), shown.child(3).unchecked_into());
        (
            first.get_attribute("hidden"),
            first.get_attribute("aria-expanded").unwrap(),
            second.text_content().unwrap(),
            box_.checked(),
            field.value(),
            shown.child(4).style().get_property_value("--share").unwrap(),
        )
    };
    let expected = |hidden: Option<&str>, state: &str, text: &str, on: bool, share: &str| {
        (hidden.map(str::to_owned), state.to_owned(), text.to_owned(), on, state.to_owned(), share.to_owned())
    };
    assert_eq!(seen(), expected(None, "false", "off", false, "25%"));
    on.set(true);
    tick().await;
    assert_eq!(seen(), expected(Some(""), "true", "on", true, "75%"));
}

#[wasm_bindgen_test]
async fn growing_rows_are_only_added_and_those_that_stand_are_left_alone() {
    let count = Live::new(2);
    let (counted, made) = (count.clone(), Rc::new(Cell::new(0)));
    let making = Rc::clone(&made);
    let shown = Shown::new(el("ol").growing(
        move || counted.get(),
        move |index| {
            making.set(making.get() + 1);
            el("li").text(index.to_string())
        },
    ));
    let first = shown.child(0);
    first.set_attribute("data-mark", "kept").unwrap();
    count.set(5);
    tick().await;
    assert_eq!(shown.text(), "01234");
    assert_eq!(shown.child(0).get_attribute("data-mark").as_deref(), Some("kept"));
    count.set(3);
    tick().await;
    assert_eq!((shown.text().as_str(), made.get()), ("01234", 5));
}

#[wasm_bindgen_test]
async fn a_live_list_is_made_anew_and_the_one_before_follows_nothing_any_more() {
    let names = Live::new(vec!["a", "b"]);
    let (listed, followed) = (names.clone(), Live::new(0));
    let runs = Rc::new(Cell::new(0));
    let (inner, running) = (followed.clone(), Rc::clone(&runs));
    let shown = Shown::new(el("ul").live(move || {
        let (inner, running) = (inner.clone(), Rc::clone(&running));
        let row = move |name: &&str| {
            let (inner, running, name) = (inner.clone(), Rc::clone(&running), (*name).to_owned());
            el("li").live_text(move || {
                running.set(running.get() + 1);
                format!("{name}{} ", inner.get())
            })
        };
        listed.with(|names| names.iter().map(row).collect())
    }));
    assert_eq!((shown.text().as_str(), runs.get()), ("a0 b0 ", 2));
    names.set(vec!["c"]);
    tick().await;
    assert_eq!((shown.text().as_str(), runs.get()), ("c0 ", 3));
    followed.set(1);
    tick().await;
    assert_eq!((shown.text().as_str(), runs.get()), ("c1 ", 4));
}

#[wasm_bindgen_test]
fn text_and_attributes_are_never_markup() {
    let text = "<img src=x onerror=alert(1)>&amp;\u{202e}";
    let shown = Shown::new(el("p").attr("title", text).text(text));
    assert_eq!(shown.text(), text);
    assert_eq!(shown.attribute("title").as_deref(), Some(text));
    assert_eq!(shown.node.child_element_count(), 0);
}

#[wasm_bindgen_test]
fn a_drawing_is_one_of_svg() {
    let shown = Shown::new(svg("svg").child(svg("path").attr("d", "M0 0")));
    assert_eq!(shown.node.namespace_uri().as_deref(), Some("http://www.w3.org/2000/svg"));
    assert!(shown.node.tag_name() == "svg");
}

#[wasm_bindgen_test]
fn a_press_says_whether_a_person_made_it_and_whether_it_was_on_the_element_itself() {
    let presses = Rc::new(RefCell::new(Vec::new()));
    let pressed = Rc::clone(&presses);
    let shown = Shown::new(
        el("button").on_press(move |press| pressed.borrow_mut().push(press)).child(el("b").text("Play")),
    );
    shown.node.unchecked_ref::<HtmlElement>().click();
    shown.child(0).click();
    let seen: Vec<(bool, bool)> =
        presses.borrow().iter().map(|press| (press.trusted, press.on_itself)).collect();
    assert_eq!(seen, [(false, true), (false, false)]);
}

#[wasm_bindgen_test]
fn a_key_that_is_taken_is_not_the_browsers_any_more() {
    let shown = Shown::new(el("div").on_key(|key| key.as_key_press().key == "m"));
    let press = |key: &str| {
        let script = format!("new KeyboardEvent('keydown', {{ key: '{key}', cancelable: true }})");
        let event: web_sys::Event = crate::page::script_value(&script).unchecked_into();
        shown.node.dispatch_event(&event).unwrap()
    };
    assert!(!press("m"), "taken, so the browser does nothing");
    assert!(press("x"), "not taken, so the browser goes on");
}

#[wasm_bindgen_test]
fn a_place_has_the_focus_while_its_element_stands() {
    let place = Place::default();
    place.focus();
    assert!(!place.has_focus());
    let mut shown = Shown::new(el("div").child(el("button").at(&place)));
    place.focus();
    assert!(place.has_focus());
    assert_eq!(document().active_element().unwrap(), shown.child(0).unchecked_into());
    shown.remove();
    assert!(!place.has_focus());
    place.focus();
    assert_eq!(place.size(), (0.0, 0.0));
}

#[wasm_bindgen_test]
async fn what_an_element_holds_is_given_back_when_it_goes() {
    let held = Rc::new(());
    let value = Live::new(1);
    let hold = || {
        let (held, value) = (Rc::clone(&held), value.clone());
        move || value.with(|n| format!("{n}{held:?}"))
    };
    let (attribute, text, list, rows, press, key) = (hold(), hold(), hold(), hold(), hold(), hold());
    let mut shown = Shown::new(
        el("div")
            .live_attr("title", move || Some(attribute()))
            .on_press(move |_| drop(press()))
            .on_key(move |_| key().is_empty())
            .child(el("p").live_text(text))
            .child(el("ul").live(move || vec![el("li").text(list())]))
            .child(el("ol").growing(move || rows().len(), |_| el("li"))),
    );
    let node = shown.node.clone();
    assert_eq!(Rc::strong_count(&held), 7);
    shown.remove();
    tick().await;
    assert_eq!(Rc::strong_count(&held), 1);
    assert_eq!(shown.place.child_element_count(), 0);
    value.set(2);
    tick().await;
    assert_eq!(node.get_attribute("title").as_deref(), Some("1()"), "nothing follows any more");
}

#[wasm_bindgen_test]
fn an_event_that_comes_after_its_element_went_is_nobodys_and_no_error_of_the_page() {
    let errors = Errors::begin();
    let count = Rc::new(Cell::new(0));
    let counted = Rc::clone(&count);
    let mut shown = Shown::new(el("img").on("error", move || counted.set(counted.get() + 1)));
    let event = || web_sys::Event::new("error").unwrap();
    shown.node.dispatch_event(&event()).unwrap();
    assert_eq!(count.get(), 1);
    let node = shown.node.clone();
    shown.remove();
    // A picture that was still loading when it was taken away.
    node.dispatch_event(&event()).unwrap();
    assert_eq!(count.get(), 1);
    assert_eq!(errors.list(), [""; 0]);
}

#[wasm_bindgen_test]
async fn the_focus_stays_with_the_same_one_of_several_alike_when_they_are_drawn_anew() {
    let round = Live::new(0);
    let drawn = round.clone();
    let shown = Shown::new(el("div").live(move || {
        let round = drawn.get();
        let link = |n: u32| el("a").attr("href", "#").text(format!("{n} of {round}"));
        vec![link(1), link(2), link(3)]
    }));
    shown.child(1).focus().unwrap();
    round.set(1);
    tick().await;
    let focused = document().active_element().unwrap();
    assert_eq!(focused.text_content().as_deref(), Some("2 of 1"));
}

#[wasm_bindgen_test]
async fn the_focus_follows_a_class_to_another_place() {
    let before = Live::new(false);
    let drawn = before.clone();
    let shown = Shown::new(el("div").live(move || {
        let retry = el("button").class("retry").text("Retry");
        if drawn.get() { vec![el("a").attr("href", "#").text("More"), retry] } else { vec![retry] }
    }));
    shown.child(0).focus().unwrap();
    before.set(true);
    tick().await;
    assert_eq!(document().active_element().unwrap().text_content().as_deref(), Some("Retry"));
}

#[wasm_bindgen_test]
async fn a_press_says_whether_a_pointer_made_it() {
    let told = Rc::new(Cell::new(None));
    let tell = Rc::clone(&told);
    let shown = Shown::new(el("button").on_press(move |press| tell.set(Some(press.by_pointer))));
    // As browsers send it for the mouse, for a key, and for a screen reader that presses with the events of a mouse.
    for (detail, kind, is_by_pointer) in
        [(1, "mouse", true), (1, "touch", true), (0, "", false), (1, "", false)]
    {
        let click = crate::page::script_value(&format!(
            "new PointerEvent('click', {{ detail: {detail}, pointerType: '{kind}' }})"
        ));
        shown.node.dispatch_event(click.unchecked_ref()).unwrap();
        assert_eq!(told.take(), Some(is_by_pointer), "{detail} {kind}");
    }
}

#[wasm_bindgen_test]
async fn who_draws_a_part_anew_may_lead_the_focus_out_of_it() {
    let (gone, button, place) = (Live::new(false), Place::default(), Place::default());
    let (drawn, kept, within) = (gone.clone(), button.clone(), place.clone());
    let shown = Shown::new(el("div").child(el("button").at(&button).text("Play")).child(
        el("div").at(&place).live(move || {
            if !drawn.get() {
                return vec![el("button").text("Retry")];
            }
            if within.has_focus() {
                kept.focus();
            }
            Vec::new()
        }),
    ));
    shown.child(1).first_element_child().unwrap().unchecked_into::<HtmlElement>().focus().unwrap();
    gone.set(true);
    tick().await;
    assert_eq!(document().active_element().unwrap().text_content().as_deref(), Some("Play"));
}
