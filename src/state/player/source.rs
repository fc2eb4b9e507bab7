//! Which file of the footage is tried first, and which after it.
//! Not here: what a browser can play (`browser` is asked), or the switch after an error (`player`).
//!
//! The rule: files that the browser says it can play, in this order.
//! 1. HLS, of footage that runs longer than three minutes: over such a time a line changes, and a stream follows
//!    it down and up, where a file stalls or stays coarse.
//! 2. The narrowest file that fills the card on this screen, then, since one that fails is better
//!    replaced by something near it, the narrower ones going down and the wider ones going up. Of two
//!    alike the agency's order holds, with Save-Data the lower bitrate. A reader who saves data gets the
//!    card filled in CSS pixels, whatever the screen could show.
//! 3. Files that say nothing of their width, in the agency's order.
//! 4. HLS of a short clip, or of footage whose length is not known: a file shows its first picture sooner,
//!    without two playlists before it, and without the script (some 100 kB) where that has to play them.
//!
//! HLS plays by itself only where the platform has `ManagedMediaSource`: "maybe" is what some browsers say of
//! HLS they then fail on, so their answer alone is not enough. Else a script plays it, where it can.

use std::cmp::Reverse;

use crate::feed::{Seconds, Source, Video};

/// The media types of HLS playlists.
const HLS: [&str; 3] = ["application/vnd.apple.mpegurl", "application/x-mpegurl", "audio/mpegurl"];
/// What runs longer is better a stream, in milliseconds.
const LONG: u32 = 180_000;

/// What the file is to fill, and what it may cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// Width of the card in CSS pixels.
    pub width: u32,
    /// Pixels of the screen to a hundred CSS pixels: 100, 150, 200, 300.
    pub density: u32,
    /// Whether the reader asked for less data (Save-Data).
    pub save_data: bool,
    /// Who plays HLS.
    pub hls: Hls,
}

/// Who plays HLS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hls {
    /// The platform: `canPlayType` and `ManagedMediaSource` both say so.
    Native,
    /// A script, by `MediaSource`.
    Script,
    /// Nobody.
    No,
}

/// The file to try first, as an index of the video's `sources`: the head of [`order`]. `None` where none can be played.
#[must_use]
pub fn first(video: &Video, room: Room, can_play: impl Fn(&str) -> bool) -> Option<usize> {
    ranked(video, room, &can_play).into_iter().min_by_key(|&(rank, _)| rank).map(|(_, index)| index)
}

/// The files to try, first to last, as indices of the video's `sources`. Files that cannot be played are not
/// in it.
///
/// `can_play` is asked with the media type as the feed writes it; a file without one is tried unasked.
#[must_use]
pub fn order(video: &Video, room: Room, can_play: impl Fn(&str) -> bool) -> Vec<usize> {
    let mut order: Vec<(Rank, usize)> = Vec::new();
    for (rank, index) in ranked(video, room, &can_play) {
        // Behind its equals, so the agency's order decides between them.
        let place = order.iter().position(|(other, _)| *other > rank).unwrap_or(order.len());
        order.insert(place, (rank, index));
    }
    order.into_iter().map(|(_, index)| index).collect()
}

/// Where a file stands: the least is tried first.
type Rank = (u8, Reverse<u32>, u32, u32);

/// The files that can be played with their ranks, in the agency's order.
fn ranked(video: &Video, room: Room, can_play: &dyn Fn(&str) -> bool) -> Vec<(Rank, usize)> {
    let is_long = video.duration.map(Seconds::millis) > Some(LONG);
    let density = if room.save_data { 100 } else { room.density.max(100) };
    let wanted = room.width.saturating_mul(density) / 100;
    let plays = |source: &Source| {
        if is_hls(&source.kind) {
            room.hls != Hls::No
        } else {
            source.kind.is_empty() || can_play(&source.kind)
        }
    };
    let played: Vec<_> = video.sources.iter().enumerate().filter(|(_, source)| plays(source)).collect();
    let files = played.iter().filter(|(_, source)| !is_hls(&source.kind));
    let (mut narrowest_filling, mut widest) = (None, None);
    for width in files.filter_map(|(_, source)| width(source)) {
        widest = widest.max(Some(width));
        if width >= wanted {
            narrowest_filling = Some(narrowest_filling.map_or(width, |so_far: u32| so_far.min(width)));
        }
    }
    // Where nothing fills the card, the widest comes nearest.
    let best = narrowest_filling.or(widest).unwrap_or(wanted);
    let rank = |source: &Source| rank(source, best, room.save_data, is_long);
    played.into_iter().map(|(index, source)| (rank(source), index)).collect()
}

/// Whether a media type is an HLS playlist.
#[must_use]
pub fn is_hls(kind: &str) -> bool {
    let kind = kind.split(';').next().unwrap_or_default().trim_ascii();
    HLS.iter().any(|hls| kind.eq_ignore_ascii_case(hls))
}

fn rank(source: &Source, best: u32, save_data: bool, is_long: bool) -> Rank {
    let bitrate = if save_data { source.bitrate_kbps.unwrap_or(u32::MAX) } else { 0 };
    match width(source) {
        _ if is_hls(&source.kind) => (if is_long { 0 } else { 4 }, Reverse(0), 0, bitrate),
        None => (3, Reverse(0), 0, bitrate),
        Some(width) if width > best => (2, Reverse(0), width, bitrate),
        Some(width) => (1, Reverse(width), 0, bitrate),
    }
}

fn width(source: &Source) -> Option<u32> {
    source.size.map(|(width, _)| width)
}
