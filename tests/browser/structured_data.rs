//! What the page gets for those who read it by machine, and when it gets nothing.

use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::page::{document, until};
use crate::sample::{document_with, story_with};
use crate::story::{Stand, Story, drawn};
use crate::value::string;

const ON: [(&str, &str); 2] = [("consent", "off"), ("structured-data", "on")];

/// An element that the page has itself, for as long as this is kept.
struct Own(Element);

impl Own {
    fn new(tag: &str, attributes: &[(&str, &str)], text: &str) -> Self {
        let element = document().create_element(tag).unwrap();
        for (name, value) in attributes {
            element.set_attribute(name, value).unwrap();
        }
        element.set_text_content(Some(text));
        document().body().unwrap().append_child(&element).unwrap();
        Self(element)
    }

    fn json_ld(json: &str) -> Self {
        Self::new("script", &[("type", "application/ld+json")], json)
    }

    fn holds(self, tag: &str, attributes: &[(&str, &str)]) -> Self {
        let inside = document().create_element(tag).unwrap();
        for (name, value) in attributes {
            inside.set_attribute(name, value).unwrap();
        }
        self.0.append_child(&inside).unwrap();
        self
    }
}

impl Drop for Own {
    fn drop(&mut self) {
        self.0.remove();
    }
}

/// What the element has for machines, each as its text.
fn blocks(story: &Story) -> Vec<String> {
    let children = story.element().children();
    let children = (0..children.length()).filter_map(|index| children.item(index));
    let blocks = children.filter(|child| child.matches("script[type='application/ld+json']").unwrap());
    blocks.map(|block| block.text_content().unwrap()).collect()
}

/// Waits until the element has one script, and gives its text.
async fn told(story: &Story) -> String {
    until("one script with data", || blocks(story).len() == 1).await;
    blocks(story).remove(0)
}

/// What the publisher was informed of.
fn informed(story: &Story) -> Vec<String> {
    story.details("info").iter().filter_map(wasm_bindgen::JsValue::as_string).collect()
}

/// Waits until the publisher was informed, once, and the element has nothing.
async fn left_out(story: &Story) -> String {
    until("a word to the publisher", || !informed(story).is_empty()).await;
    drawn().await;
    assert_eq!(blocks(story), [""; 0]);
    assert_eq!(informed(story).len(), 1);
    informed(story).remove(0)
}

#[wasm_bindgen_test]
async fn a_page_that_does_not_ask_gets_nothing_and_no_file_is_fetched_for_it() {
    let stand = Stand::new(&[("consent", "off")], Some(&story_with("")));
    stand.pieces("(name) => Promise.reject(globalThis.asked = name)");
    let story = stand.mount();
    story.settled().await;
    drawn().await;
    assert_eq!(blocks(&story), [""; 0]);
    assert!(crate::page::script_value("globalThis.asked").is_undefined());
}

#[wasm_bindgen_test]
async fn a_page_that_asks_gets_one_script_which_follows_the_attribute() {
    let story = Story::with(&ON, &story_with("")).await;
    let json = told(&story).await;
    assert!(js_sys::JSON::parse(&json).is_ok(), "{json}");
    assert!(json.contains(r#""headline":"Divers raise a boat""#), "{json}");
    story.set("structured-data", "off");
    story.update().await;
    assert_eq!(blocks(&story), [""; 0]);
    story.set("structured-data", "on");
    story.update().await;
    assert_eq!(told(&story).await, json);
    assert_eq!(informed(&story), [""; 0]);
}

#[wasm_bindgen_test]
async fn another_story_takes_the_place_and_one_that_is_taken_back_leaves_it_empty() {
    let story = Story::with(&ON, &story_with("")).await;
    told(&story).await;
    story.set_document(&story_with("").replace("Divers raise a boat", "The boat sails"));
    let _ = story.command("refresh", &wasm_bindgen::JsValue::UNDEFINED);
    until("the other story", || blocks(&story).iter().any(|json| json.contains("The boat sails"))).await;
    assert_eq!(blocks(&story).len(), 1);
    story.set_document(&story_with(r#""status": "canceled""#));
    let _ = story.command("refresh", &wasm_bindgen::JsValue::UNDEFINED);
    until("nothing", || blocks(&story).is_empty()).await;
}

#[wasm_bindgen_test]
async fn it_goes_with_the_story() {
    let mut story = Story::with(&ON, &story_with("")).await;
    told(&story).await;
    story.unmount();
    until("nothing", || blocks(&story).is_empty()).await;
}

#[wasm_bindgen_test]
async fn what_a_widget_before_has_left_is_taken_out() {
    let stand = Stand::new(&ON, Some(&story_with("")));
    let story = stand.mount();
    let left = Own::json_ld(r#"{"@type": "NewsArticle", "headline": "Divers raise a boat"}"#);
    left.0.set_attribute("data-story-widget", "").unwrap();
    story.element().append_child(&left.0).unwrap();
    until("a script of the story", || blocks(&story).len() == 1 && blocks(&story)[0].contains("schema.org"))
        .await;
}

#[wasm_bindgen_test]
async fn a_page_that_says_it_itself_is_left_alone_and_told_so_once() {
    let own = Own::json_ld(r#"{"@type": "NewsArticle", "headline": "Divers raise a boat"}"#);
    let story = Story::with(&ON, &story_with("")).await;
    assert!(left_out(&story).await.contains("the page itself says"));
    drop(own);
    let item = [("itemscope", ""), ("itemtype", "https://schema.org/VideoObject")];
    let own =
        Own::new("div", &item, "").holds("meta", &[("itemprop", "name"), ("content", "Divers raise a boat")]);
    let story = Story::with(&ON, &story_with("")).await;
    assert!(left_out(&story).await.contains("the page itself says"));
    drop(own);
}

#[wasm_bindgen_test]
async fn what_the_page_says_of_another_story_does_not_count() {
    let _json = Own::json_ld(r#"{"@type": "NewsArticle", "headline": "Another", "url": "/another"}"#);
    let item = [("itemscope", ""), ("itemtype", "https://schema.org/NewsArticle")];
    let _item = Own::new("div", &item, "").holds("a", &[("itemprop", "url"), ("href", "/other")]);
    let story = Story::with(&ON, &story_with("")).await;
    told(&story).await;
}

#[wasm_bindgen_test]
async fn two_widgets_of_one_story_tell_it_once() {
    let one = Story::with(&ON, &story_with("")).await;
    told(&one).await;
    let other = Story::with(&ON, &story_with("")).await;
    for _ in 0..10 {
        drawn().await;
    }
    assert_eq!((blocks(&one).len(), blocks(&other).len()), (1, 0));
    assert_eq!(informed(&other), [""; 0]);
}

#[wasm_bindgen_test]
async fn two_widgets_with_a_list_tell_one_list_and_keep_to_that() {
    let of = |headline: &str| {
        document_with(&format!(
            r#""story": {{"id": "1", "headline": "{headline}", "published": "2023-09-20T11:09:00Z"}},
               "topDownloads": {{"items": [{{"id": "a", "headline": "A", "url": "https://agency.example/a"}}]}}"#
        ))
    };
    let one = Story::with(&ON, &of("One")).await;
    assert!(told(&one).await.contains("ItemList"));
    let other = Story::with(&ON, &of("Other")).await;
    let json = told(&other).await;
    assert!(json.contains(r#""headline":"Other""#) && !json.contains("ItemList"), "{json}");
    one.update().await;
    assert!(told(&one).await.contains("ItemList"));
}

#[wasm_bindgen_test]
async fn nothing_is_tried_where_scripts_of_the_page_have_a_nonce() {
    let nonce = Own::new("script", &[("nonce", "a"), ("type", "text/plain")], "");
    let story = Story::with(&ON, &story_with("")).await;
    assert!(left_out(&story).await.contains("policy"));
    drop(nonce);
    let policy = [("http-equiv", "Content-Security-Policy-Report-Only"), ("content", "trusted-types")];
    let _other = Own::new("meta", &policy, "");
    told(&Story::with(&ON, &story_with("")).await).await;
}

#[wasm_bindgen_test]
async fn a_file_that_does_not_come_is_told_and_the_story_stays() {
    let stand = Stand::new(&ON, Some(&story_with("")));
    stand.pieces("() => Promise.reject('no')");
    let story = stand.mount();
    story.settled().await;
    until("the report", || story.codes() == ["wasm-load"]).await;
    let detail = &story.details("story-error")[0];
    assert_eq!(string(detail, "severity").as_deref(), Some("degraded"));
    assert_eq!(story.state().as_deref(), Some("ready"));
}
