//! Texts of all kinds behind what a reader opens: the rows beside the video, and the settings of cookies.
//! Not here: what is there at first (`texts`).

use super::corpus::markup;
use super::{Engine, Value, collected, filled, holds, host, inline, json, publisher, settled, unharmed};

in_each_engine! {
    no_text_behind_a_button_runs_and_each_is_shown_to_the_letter,
}

fn no_text_behind_a_button_runs_and_each_is_shown_to_the_letter(engine: Engine) {
    let publisher = publisher(engine);
    let texts: Vec<String> =
        markup().into_iter().chain(collected()).filter(|text| !text.trim().is_empty()).collect();
    let mut document = filled(&publisher, "Harbour");
    let rows = |of: fn(usize, &String) -> Value| -> Value {
        texts.iter().enumerate().map(|(index, text)| of(index, text)).collect()
    };
    let video = &mut document["story"]["video"];
    video["shotlist"] = rows(|index, text| json!({ "start": index, "text": text }));
    video["transcript"]["cues"] =
        rows(|index, text| json!({ "start": index, "speaker": text, "text": text }));
    document["consent"]["categories"][0]["providers"] =
        rows(|_, text| json!({ "name": text, "purpose": text, "retention": text }));
    let size = document.to_string().len();
    assert!(size < 1_048_576, "{size} bytes");
    let body = publisher.tag() + &inline(&document, 640, "consent=own");
    let page = publisher.open_host(&host(body));
    settled(&page);
    let root = "document.querySelector('story-widget').shadowRoot";
    page.value(&format!(
        "{root}.querySelectorAll('[part~=\"opening\"]').forEach((button) => button.click())"
    ));
    let rows = format!("{root}.querySelectorAll('.timed-row').length");
    page.wait_for(&format!("{rows} >= {}", 2 * texts.len()));
    page.value("document.querySelector('story-widget').consent.open()");
    page.wait_for(&format!(
        "{root}.querySelector('dialog[open]')?.querySelectorAll('li').length >= {}",
        texts.len()
    ));
    let missing = page.browser.run(
        "const [texts, root] = [arguments[0], document.querySelector('story-widget').shadowRoot]; \
         const bare = (text) => text.replace(/^\\u2068+|\\u2069+$/g, ''), shown = new Map(); \
         const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT); \
         while (nodes.nextNode()) { \
             const data = bare(nodes.currentNode.data); \
             shown.set(data, (shown.get(data) ?? 0) + 1); \
         } \
         return texts.filter((text) => (shown.get(bare(text)) ?? 0) < 6);",
        &[json!(texts)],
    );
    assert_eq!(missing, json!([]), "shown less than as shot, speaker, cue, name, purpose and retention");
    assert!(holds(&page, &format!("{root}.querySelector('dialog[open]')")));
    unharmed(&page);
}
