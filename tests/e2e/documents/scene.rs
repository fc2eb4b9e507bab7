//! Snippets that need more around them than a page with the widget, or of which more holds than that the story is there.
//! Not here: pasting them (`html`, `script`).

use super::block::Block;

/// What is around a snippet, and what holds then.
pub(super) struct Scene {
    /// The document, and words of the block.
    of: (&'static str, &'static str),
    /// What stands before and after the snippet on the page. Invented addresses become those of the test, as in the snippet.
    pub(super) before: &'static str,
    pub(super) after: &'static str,
    /// What is done when the stories are there; `story` is the first of them, `part` gives the first part of a name in it.
    pub(super) act: &'static str,
    /// What comes to hold then, with the same names.
    pub(super) holds: &'static str,
}

const PLAIN: Scene = Scene { of: ("", ""), before: "", after: "", act: "", holds: "true" };
const ELEMENT: &str = "<story-widget feed=\"https://feeds.example/harbour.json\" consent=\"off\" loading=\"eager\"></story-widget>";
/// The frame of `docs/embedding.md`, as far as a listener is concerned.
const FRAME: &str = "<iframe height=900 width=100% title=Story \
    src=\"https://cdn.example/embed/index.html?feed=https%3A%2F%2Ffeeds.example%2Fstory%2F123.json&amp;consent=off\"></iframe>";
const LISTENER: &str = "<script>window.height = 0; addEventListener('message', ({ data }) => { \
    if (data?.type === 'story-widget:height') window.height = data.height; });</script>";

const SCENES: [Scene; 11] = [
    Scene { of: ("README.md", "integrity="), after: ELEMENT, ..PLAIN },
    Scene { of: ("docs/embedding.md", "integrity="), after: ELEMENT, ..PLAIN },
    Scene {
        of: ("README.md", "#ferry-description"),
        act: "document.querySelector('a').click()",
        holds: "part('description')?.checkVisibility()",
        ..PLAIN
    },
    Scene {
        of: ("docs/embedding.md", "<iframe src="),
        before: LISTENER,
        holds: "window.height > 600",
        ..PLAIN
    },
    Scene {
        of: ("docs/embedding.md", "frame.contentWindow === source"),
        after: FRAME,
        holds: "(({ height }) => height > 600 && height !== '900')(document.querySelector('iframe'))",
        ..PLAIN
    },
    Scene {
        of: ("docs/embedding.md", "application/json+oembed"),
        holds: "(({ rel, href }) => rel === 'alternate' && href.endsWith('.oembed.json'))(document.querySelector('link[type$=oembed]'))",
        ..PLAIN
    },
    Scene {
        of: ("", "data-category=\"analytics\" src=\"/counter.js\""),
        before: "<script async src=\"https://cdn.example/v1/story-widget.js\"></script>\
            <story-widget feed=\"https://feeds.example/harbour.json\" consent=\"own\" consent-scan></story-widget>",
        act: "story.consent.set({ analytics: true, 'embedded-players': true })",
        holds: "window.isCounted && document.querySelector('iframe').src.endsWith('/player/1') && \
            document.querySelector('img[src=\"/pixel.png\"]')",
        ..PLAIN
    },
    Scene {
        of: ("", "document.addEventListener('story-download', async"),
        before: "<script>window.accepted = async (...terms) => { window.terms = terms; return false; };</script>",
        act: "story.shadowRoot.querySelector('[part~=download] a, a[part~=download]').click()",
        holds: "window.terms?.[0].startsWith('MP4') && terms[1] === 'Port Aldry Harbour Authority' && terms[2].length === 12",
        ..PLAIN
    },
    Scene {
        of: ("", ".consentBridge = {"),
        holds: "story.dataset.consent === 'granted preferences' && story.consent.get().source === 'host'",
        ..PLAIN
    },
    Scene {
        of: ("docs/live-examples.md", "id=\"log\""),
        act: "story.shadowRoot.querySelector('[part~=description] [aria-expanded]').click()",
        holds: "[...document.querySelectorAll('#log li')].some(({ textContent }) => textContent.startsWith('story-disclosure'))",
        ..PLAIN
    },
    Scene {
        of: ("docs/live-examples.md", "viewer-region"),
        holds: "story.shadowRoot.querySelector('.page').innerText.includes('Applies to you')",
        ..PLAIN
    },
];

/// What is around a block, and holds of it.
pub(super) fn scene(block: &Block) -> &'static Scene {
    let is_of = |scene: &&Scene| {
        let (document, words) = scene.of;
        (document.is_empty() || document == block.document) && block.text.contains(words)
    };
    SCENES.iter().find(is_of).unwrap_or(&PLAIN)
}

/// An expression with the names that a scene uses.
pub(super) fn named(expression: &str) -> String {
    format!(
        "((story, part) => {expression})(document.querySelector('story-widget'), (name) => \
         document.querySelector('story-widget')?.shadowRoot.querySelector(`[part~=${{name}}]`))"
    )
}
