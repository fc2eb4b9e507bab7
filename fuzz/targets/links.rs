//! Any text as an address: in a document from anywhere, on a page over https and on one over http.
//! Not here: which fields have addresses (`story`).
#![no_main]

use libfuzzer_sys::fuzz_target;
use story_widget::feed::{Link, LinkFault, Links};
use story_widget_fuzz::{in_time, judge_link, resolve};

const ANYWHERE: &str = "https://feeds.example/story/123.json";

fuzz_target!(|bytes: &[u8]| {
    // The first line is the address, the second the place of the document.
    let text = String::from_utf8_lossy(bytes);
    let (reference, base) = text.split_once('\n').unwrap_or((&text, ANYWHERE));
    // Documents come from the web; of places in a file system the crate itself asserts what is not so.
    let is_of_the_web = url::Url::parse(base).is_ok_and(|base| matches!(base.scheme(), "https" | "http"));
    let base = if is_of_the_web { base } else { ANYWHERE };
    for page_is_https in [true, false] {
        let links = Links::new(base, page_is_https, resolve);
        match in_time(|| links.link(reference)) {
            Ok(link) => judge(&link, &links, page_is_https),
            Err(fault) => judge_fault(&fault),
        }
    }
});

fn judge(link: &Link, links: &Links, page_is_https: bool) {
    if page_is_https {
        judge_link(link);
    }
    // The platform that follows it reads it as what was judged.
    let url = url::Url::parse(link.href()).expect("an address that the platform takes");
    assert_eq!(url.as_str(), link.href());
    assert!(matches!(url.scheme(), "https" | "http"));
    // Neither the page nor the scheme makes a difference to these.
    assert!(
        link.href().len() <= Links::MAX_LENGTH && link.href().bytes().all(|byte| byte.is_ascii_graphic())
    );
    assert_eq!(url.host_str(), Some(link.host()));
    assert!(url.username().is_empty() && url.password().is_none());
    assert_eq!(links.link(link.href()).as_ref(), Ok(link), "a link is a link to itself");
}

fn judge_fault(fault: &LinkFault) {
    let words = fault.to_string();
    assert!(words.chars().count() <= 80 && !words.contains(char::is_control), "{words:?}");
}
