//! One press is enough for the player of another site, where its address can say so.

use story_widget::feed::{Link, Links};
use story_widget::state::third_party::starting;

fn started(address: &str) -> String {
    let resolve =
        |reference: &str, base: &str| url::Url::parse(base).ok()?.join(reference).ok().map(String::from);
    let links = Links::new("https://feeds.example/", true, resolve);
    let link: Link = links.link(address).expect("an address");
    starting(&link)
}

#[test]
fn a_player_that_is_known_begins_by_itself() {
    for (address, begun) in [
        ("https://www.youtube-nocookie.com/embed/x", "https://www.youtube-nocookie.com/embed/x?autoplay=1"),
        ("https://youtube.com/embed/x?start=5", "https://youtube.com/embed/x?start=5&autoplay=1"),
        ("https://player.vimeo.com/video/1#t=5s", "https://player.vimeo.com/video/1?autoplay=1#t=5s"),
        ("https://player.vimeo.com/video/1?", "https://player.vimeo.com/video/1?autoplay=1"),
    ] {
        assert_eq!(started(address), begun);
    }
}

#[test]
fn any_other_address_stays_as_the_feed_has_it() {
    for address in [
        "https://player.example/embed/1",
        "https://notyoutube.com/embed/x",
        "https://youtube.com.example/embed/x",
        "https://www.youtube.com/embed/x?autoplay=0",
        "https://www.youtube.com/embed/x?start=5&autoplay=1#a",
    ] {
        assert_eq!(started(address), address);
    }
}
