//! How the player of another site is asked to begin by itself, so that one press is enough.
//! Not here: whether it may be asked at all (`consent`).

use crate::feed::Link;

/// Sites whose players begin by themselves where their address says `autoplay=1`.
const BEGIN: [&str; 4] = ["youtube.com", "youtube-nocookie.com", "vimeo.com", "dailymotion.com"];

/// The address of a player that the reader has just started. Of sites that are not known here it is as the feed has
/// it, and so it is where it says something of `autoplay` itself.
#[must_use]
pub fn starting(src: &Link) -> String {
    let (address, fragment) = match src.href().split_once('#') {
        Some((address, fragment)) => (address, ["#", fragment].concat()),
        None => (src.href(), String::new()),
    };
    let is_known = BEGIN.iter().any(|site| {
        let rest = src.host().strip_suffix(site);
        rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    });
    let begins = match address.split_once('?') {
        _ if !is_known => "",
        Some((_, query)) if query.split('&').any(|pair| pair.starts_with("autoplay=")) => "",
        Some((_, "")) => "autoplay=1",
        Some(_) => "&autoplay=1",
        None => "?autoplay=1",
    };
    [address, begins, &fragment].concat()
}
