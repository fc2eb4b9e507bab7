use story_widget::state::{Fault, Severity, Stage};
use story_widget::text::fault::{of_media, sentence};
use story_widget::text::{Language, Message, Words};

fn told(fault: Fault, http_status: Option<u16>) -> Option<&'static str> {
    sentence(fault, http_status).map(|message| Language::English.say(message))
}

#[test]
fn a_story_the_server_refuses_is_not_available_and_one_it_cannot_give_now_could_not_be_loaded() {
    for status in [400, 401, 403, 404, 410, 451] {
        assert_eq!(told(Fault::FeedHttp, Some(status)), Some("This story is not available."), "{status}");
    }
    for status in [408, 429, 500, 502, 503] {
        assert_eq!(told(Fault::FeedHttp, Some(status)), Some("This story could not be loaded."), "{status}");
    }
}

#[test]
fn every_fault_of_the_feed_has_its_plain_sentence() {
    for (fault, text) in [
        (Fault::FeedTimeout, "This story could not be loaded."),
        (Fault::FeedTruncated, "This story could not be loaded."),
        (Fault::FeedNotJson, "This story could not be loaded."),
        (Fault::FeedParse, "This story could not be loaded."),
        (Fault::FeedNetwork, "This story could not be loaded."),
        (Fault::FeedEmpty, "There is no story to show."),
        (Fault::FeedInvalid, "There is no story to show."),
        (Fault::FeedTooLarge, "This story is too large to show."),
        (Fault::FeedVersion, "This story needs a newer player."),
        (Fault::Offline, "You are offline"),
        (Fault::ItemDropped, "Some parts of this story could not be shown."),
        (Fault::RestrictionsUnknown, "Restrictions unknown, ask the source"),
    ] {
        assert_eq!(told(fault, None), Some(text));
    }
}

#[test]
fn every_fault_of_the_video_has_its_plain_sentence() {
    for (fault, status, text) in [
        (Fault::MediaSource, Some(404), "This video is no longer available."),
        (Fault::MediaSource, None, "This video cannot be played."),
        (Fault::MediaDecode, None, "This video cannot be played."),
        (Fault::MediaStall, None, "The video is slow to arrive."),
        (Fault::MediaNetwork, None, "The connection was lost while the video was loading."),
        (Fault::MediaBlocked, None, "This page does not allow the video to load."),
        (Fault::Captions, None, "Captions unavailable"),
    ] {
        assert_eq!(of_media(fault, status, &Words::ENGLISH), text);
        assert_eq!(told(fault, status), None, "it is said over the picture, not in place of the story");
    }
}

#[test]
fn whatever_costs_the_whole_of_something_is_told() {
    for fault in Fault::ALL {
        if fault.severity() == Severity::Fatal && fault.stage() != Stage::Media {
            assert!(sentence(fault, None).is_some(), "{fault:?}");
        }
    }
}

#[test]
fn a_part_of_a_running_widget_that_did_not_come_is_a_story_that_could_not_be_loaded() {
    assert_eq!(sentence(Fault::WasmLoad, None), Some(Message::CouldNotLoad));
}

#[test]
fn what_keeps_the_widget_from_running_is_told_in_words_the_loader_has() {
    for fault in [Fault::WasmBlocked, Fault::WasmUnsupported, Fault::WasmOom, Fault::Panic] {
        let message = sentence(fault, None);
        assert_eq!(message, Some(Message::CannotRun));
        assert!(message.is_some_and(|message| Message::LOADER.contains(&message)));
    }
}
