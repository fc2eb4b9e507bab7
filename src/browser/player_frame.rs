//! The frame with the player of another site: nothing else of the widget shows a page of others.
//! Not here: whether it may be shown (`state::consent`), or what stands around it (`view`).

use super::{Element, el};
use crate::state::consent::{Granted, ThirdPartyPlayer};

/// What such a player may do: run, keep its own things, open its own site. It never leads the page elsewhere, and asks
/// for nothing of the reader's devices.
const SANDBOX: &str = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox \
                       allow-presentation allow-forms";
/// What it may use of the browser.
const ALLOW: &str = "autoplay; encrypted-media; fullscreen; picture-in-picture; web-share";

/// The frame of an address, named for who cannot see it. The leave is given by a press and is over when the consent
/// changes; whoever holds the frame takes it away then.
#[must_use]
pub fn player_frame(_: &Granted<'_, ThirdPartyPlayer>, src: &str, name: &str) -> Element {
    el("iframe")
        .attr("title", name)
        .attr("sandbox", SANDBOX)
        .attr("allow", ALLOW)
        .attr("allowfullscreen", "")
        // Some players refuse to play for nobody.
        .attr("referrerpolicy", "strict-origin-when-cross-origin")
        .attr("src", src)
}
