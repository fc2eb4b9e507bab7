//! A native modal dialog.
//! Not here: what is in it.

use wasm_bindgen::JsCast;

use super::Place;

/// Opens the `<dialog>` at `place` as a modal one: the rest of the page waits, the focus stays inside.
pub fn open_dialog(place: &Place) {
    place.with(|node| {
        if let Some(dialog) = node.dyn_ref::<web_sys::HtmlDialogElement>()
            && !dialog.open()
        {
            // Refused only when it is open already, or not in the page.
            let _ = dialog.show_modal();
        }
    });
}

/// Whether it is open.
#[must_use]
pub fn dialog_is_open(place: &Place) -> bool {
    let open = |node: &web_sys::Element| {
        node.dyn_ref::<web_sys::HtmlDialogElement>().map(web_sys::HtmlDialogElement::open)
    };
    place.with(open).flatten().unwrap_or(false)
}

/// Closes it; the focus goes back to where it was.
pub fn close_dialog(place: &Place) {
    place.with(|node| {
        if let Some(dialog) = node.dyn_ref::<web_sys::HtmlDialogElement>() {
            dialog.close();
        }
    });
}
