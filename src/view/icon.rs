//! Our icons: drawings of one path on a grid of 24, in the colour of the text around them.
//! Not here: what they stand for, which words beside them always say.

use crate::browser::{Element, svg};
use crate::text::restriction::Kind;

/// An icon.
pub(super) fn icon(path: &'static str) -> Element {
    svg("svg")
        .attr("class", "icon")
        .attr("viewBox", "0 0 24 24")
        .attr("aria-hidden", "true")
        .child(svg("path").attr("d", path))
}

/// The icon of a kind of restriction.
pub(super) const fn of_kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Credit => CREDIT,
        Kind::Extent => EXTENT,
        Kind::Place => PLACE,
        Kind::Other => NOTE,
    }
}

/// A person: somebody to be named.
const CREDIT: &str = "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 20c0-4 3.5-6 8-6s8 2 8 6z";
/// A clock: how long, how often, until when.
const EXTENT: &str =
    "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zm0 2a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm1 2v4.6l3 3-1.4 1.4-3.6-3.6V7z";
/// A pin: where.
const PLACE: &str = "M12 2.5a7 7 0 0 1 7 7c0 4.8-7 12-7 12s-7-7.2-7-12a7 7 0 0 1 7-7zm0 4.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z";
/// A sheet with lines: words to read.
const NOTE: &str = "M5 3h14v18H5zm3 4v2h8V7zm0 4v2h8v-2zm0 4v2h5v-2z";
/// A lock: not for everyone.
pub(super) const LOCK: &str =
    "M12 2a5 5 0 0 1 5 5v3h2v11H5V10h2V7a5 5 0 0 1 5-5zm0 2a3 3 0 0 0-3 3v3h6V7a3 3 0 0 0-3-3z";
/// Two sheets: copy.
pub(super) const COPY: &str = "M8 3h12v14h-3v4H4V7h4zm2 2v10h8V5zM6 9v10h9v-2H8V9z";
/// An arrow onto a line: take away.
pub(super) const DOWNLOAD: &str = "M11 3h2v9l3.3-3.3 1.4 1.4L12 15.8l-5.7-5.7 1.4-1.4L11 12zM5 18h14v2H5z";
/// A triangle with a mark: look here.
pub(super) const WARNING: &str = "M12 3l10 18H2zm-1 7v5h2v-5zm0 6.5v2h2v-2z";
/// A loudspeaker with waves.
pub(super) const SOUND: &str =
    "M4 9h4l5-4v14l-5-4H4zm11-1a5 5 0 0 1 0 8V14a3 3 0 0 0 0-4zm0-4a8 8 0 0 1 0 16v-2a6 6 0 0 0 0-12z";
/// A loudspeaker with a cross.
pub(super) const SILENCE: &str = "M4 9h4l5-4v14l-5-4H4zm11.4-.4L18 11.2l2.6-2.6L22 10l-2.6 2.6L22 15.2l-1.4 1.4L18 14l-2.6 2.6-1.4-1.4 2.6-2.6L14 10z";
/// A box with lines of text below.
pub(super) const CAPTIONS: &str = "M3 5h18v14H3zm2 2v10h14V7zm2 5h6v2H7zm8 0h2v2h-2zm-8-3h2v2H7zm4 0h6v2h-6z";
/// A triangle pointing on: play.
pub(super) const PLAY: &str = "M7 4l13 8-13 8z";
/// Four corners pointing out.
pub(super) const FULL_SCREEN: &str = "M4 4h6v2H6v4H4zm10 0h6v6h-2V6h-4zM4 14h2v4h4v2H4zm14 0h2v6h-6v-2h4z";
/// Four corners pointing in.
pub(super) const EXIT_FULL_SCREEN: &str =
    "M8 4h2v6H4V8h4zm6 0h2v4h4v2h-6zM4 14h6v6H8v-4H4zm10 0h6v2h-4v4h-2z";
/// A wheel with teeth: settings.
pub(super) const SETTINGS: &str = "M10.5 2h3l.5 2.6 1.9.8 2.2-1.5 2.1 2.1-1.5 2.2.8 1.9 2.5.4v3l-2.5.5-.8 1.9 1.5 2.2-2.1 2.1-2.2-1.5-1.9.8-.5 2.5h-3l-.5-2.5-1.9-.8-2.2 1.5-2.1-2.1 1.5-2.2-.8-1.9L2 13.5v-3l2.5-.4.8-1.9L3.8 6l2.1-2.1 2.2 1.5 1.9-.8zM12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z";
/// A small frame in a corner of a large one.
pub(super) const PICTURE_IN_PICTURE: &str = "M3 5h18v14H3zm2 2v10h14V7zm6 5h7v4h-7z";
/// A screen that something is sent to.
pub(super) const CAST: &str =
    "M3 5h18v14h-7v-2h5V7H5v3H3zm0 7a7 7 0 0 1 7 7H8a5 5 0 0 0-5-5zm0 4a3 3 0 0 1 3 3H3z";
/// An angle: open or close.
pub(super) const ANGLE: &str = "M5.3 8.3L12 15l6.7-6.7 1.4 1.4L12 17.8 3.9 9.7z";
