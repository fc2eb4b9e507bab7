//! What the script that plays HLS tells.

use story_widget::state::Fault;
use story_widget::state::player::{Rung, StreamEvent};

fn rung(height: Option<u32>, kbps: Option<u32>) -> Rung {
    Rung { height, kbps, label: None }
}

const fn lost(fault: Fault, http_status: Option<u16>) -> StreamEvent {
    StreamEvent::Lost { fault, http_status }
}

#[test]
fn the_levels_are_read_with_what_is_known_of_them() {
    let levels = vec![
        rung(Some(360), Some(109)),
        rung(None, Some(42)),
        rung(Some(720), None),
        rung(None, None),
        rung(None, None),
    ];
    assert_eq!(StreamEvent::read("levels 360:109 :42 720:0 : x:y"), Some(StreamEvent::Levels(levels)));
    assert_eq!(StreamEvent::read("levels "), Some(StreamEvent::Levels(Vec::new())));
}

#[test]
fn the_level_that_is_shown_is_told_by_its_place() {
    assert_eq!(StreamEvent::read("level 1"), Some(StreamEvent::Level(1)));
    for line in ["level", "level -1", "level x"] {
        assert_eq!(StreamEvent::read(line), None, "{line}");
    }
}

#[test]
fn why_a_stream_ends_is_read_with_the_status_where_there_is_one() {
    assert_eq!(StreamEvent::read("network 503"), Some(lost(Fault::MediaNetwork, Some(503))));
    assert_eq!(StreamEvent::read("network "), Some(lost(Fault::MediaNetwork, None)));
    assert_eq!(StreamEvent::read("media"), Some(lost(Fault::MediaDecode, None)));
    assert_eq!(StreamEvent::read("unreadable 404"), Some(lost(Fault::MediaSource, Some(404))));
    assert_eq!(StreamEvent::read("blocked"), Some(lost(Fault::MediaBlocked, None)));
    assert_eq!(StreamEvent::read("unreadable 0"), Some(lost(Fault::MediaSource, None)), "no status at all");
    assert_eq!(StreamEvent::read("unreadable 600"), Some(lost(Fault::MediaSource, None)));
}

#[test]
fn any_other_line_is_no_event() {
    for line in ["", " ", "Levels 1:1", "played"] {
        assert_eq!(StreamEvent::read(line), None, "{line:?}");
    }
}
