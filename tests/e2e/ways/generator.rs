//! The page that writes snippets: what it writes is pasted into a page, and shows the story there.
//! Not here: what a snippet is for (`docs/embedding.md`).

use crate::accessibility::check;
use crate::answer::Answer;
use crate::page::Page;
use crate::publisher::{Publisher, feed, text};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// Opens the page with these fields filled in by its address.
fn opened(publisher: Publisher, fields: &str) -> Page {
    publisher.open_beside_widget(&format!("generator/index.html{fields}"))
}

/// Opens it for a feed, and waits for what it writes.
fn written(publisher: Publisher, feed: &str, more: &str) -> Page {
    let fields = format!("?feed={}{more}", publisher.feed(feed));
    let page = opened(publisher, &fields);
    page.wait_for("!document.getElementById('snippets').hidden");
    page
}

/// The text of a snippet.
fn snippet(page: &Page, id: &str) -> String {
    let text = page.value(&format!("document.getElementById('{id}-text')?.textContent ?? ''"));
    text.as_str().unwrap_or_default().to_owned()
}

/// Opens a page of the publisher's into which this was pasted.
fn paste(page: &Page, pasted: &str) {
    let body = format!("<!doctype html><html lang=en><title>Pasted</title><body>{pasted}</body></html>");
    page.publisher.site.answer("/pasted.html", [Answer::html(&body)]);
    page.browser.go(&format!("http://localhost:{}/pasted.html", page.publisher.site.port()));
}

fn headline() -> String {
    text(&feed("harbour.json"), "/story/headline").to_owned()
}

#[test]
fn script_one_tag_and_fixed_version_show_the_story_where_they_are_pasted() {
    let page = written(Publisher::new(), "harbour.json", "&consent=off&page-size=5&theme=dark&consent-dnt=");
    let pasted = ["script", "one-tag", "pinned"].map(|id| (id, snippet(&page, id)));
    for (id, pasted) in pasted {
        paste(&page, &pasted);
        page.wait_for_state("ready");
        page.find("heading", &headline());
        page.wait_until_shown("5 of 45 shown");
        let names = page.value("document.querySelector('story-widget').getAttributeNames().filter((name) => !name.startsWith('data-'))");
        let mut names: Vec<String> = serde_json::from_value(names).expect("names");
        names.sort();
        assert_eq!(names, ["consent", "consent-dnt", "feed", "page-size", "theme"], "{id}");
        assert_eq!(page.uncaught(), Vec::<String>::new(), "{id}");
    }
}

#[test]
fn a_changed_byte_of_the_fixed_version_is_not_run() {
    let page = written(Publisher::new(), "harbour.json", "");
    let pinned = snippet(&page, "pinned");
    page.publisher.spoil("loader (pinned)", Answer::new("text/javascript", "window.isRun = true;"));
    paste(&page, &pinned);
    page.wait_for("document.readyState === 'complete'");
    assert_eq!(page.value("window.isRun ?? customElements.get('story-widget') ?? null"), Value::Null);
    page.wait_for("document.querySelector('story-widget p').checkVisibility()");
}

#[test]
fn frames_show_the_story_and_one_of_them_grows() {
    let page = written(Publisher::new(), "harbour.json", "&consent=off");
    for (id, grows) in [("frame", true), ("fixed-frame", false)] {
        let pasted = snippet(&page, id);
        paste(&page, &pasted);
        page.browser.enter_frame();
        page.wait_for("document.querySelector('story-widget')?.dataset.state === 'ready'");
        page.wait_until_shown(&headline());
        let button = "document.querySelector('story-widget').shadowRoot.querySelector('[aria-expanded]')";
        page.value(&format!("({button}.click(), 0)"));
        page.wait_for("document.documentElement.offsetHeight > 2000");
        page.browser.leave_frame();
        let height = || page.value("document.querySelector('iframe').offsetHeight");
        if grows {
            page.browser.until("a frame as high as what is in it", || {
                let own = height();
                page.browser.enter_frame();
                let inside = page.value("Math.ceil(document.documentElement.getBoundingClientRect().height)");
                page.browser.leave_frame();
                (own == inside && own == height()).then_some(())
            });
        } else {
            let given = page.value("document.querySelector('iframe').getAttribute('height')");
            assert_eq!(height().to_string(), given.as_str().unwrap_or_default());
        }
        assert_eq!(page.value("document.querySelector('iframe').title"), headline());
        page.browser.back();
        page.wait_for("!document.getElementById('snippets').hidden");
    }
}

#[test]
fn what_stands_in_the_element_is_told_by_the_feed() {
    let page = written(Publisher::new(), "harbour.json", "");
    let pasted = snippet(&page, "script").replace("<script async", "<script type=none");
    paste(&page, &pasted);
    let story = feed("harbour.json");
    assert_eq!(page.value("document.querySelector('story-widget a').href"), story["story"]["url"]);
    let picture =
        page.value("(({ alt, width, height }) => [alt, width, height])(document.querySelector('img'))");
    let poster = &story["story"]["video"]["poster"];
    assert_eq!(picture, json!([poster["alt"], poster["width"], poster["height"]]));
    let said = page.value("document.querySelector('story-widget').innerText");
    let said = said.as_str().expect("a text");
    assert!(said.contains(&headline()), "{said}");
    for row in story["story"]["rights"]["restrictions"].as_array().expect("restrictions") {
        let Some(text) = row["text"].as_str() else { continue };
        assert!(said.contains(text.trim_end_matches('.')), "{text}: {said}");
    }
}

#[test]
fn hostile_words_stay_text_in_every_snippet() {
    let publisher = Publisher::new();
    let mut story = feed("harbour.json");
    let hostile =
        "\"></p></story-widget>]]><script>window.harmed = true</script><img src=x onerror=harmed=true>";
    story["story"]["headline"] = hostile.into();
    story["story"]["video"]["poster"]["alt"] = hostile.into();
    publisher.agency.answer("/feeds/hostile.json", [Answer::json(story)]);
    let page = written(
        publisher,
        "hostile.json",
        "&viewer-region=%22%3E%3Cscript%3Ewindow.harmed=true%3C/script%3E",
    );
    let all: Vec<String> =
        ["script", "one-tag", "pinned", "frame", "amp"].map(|id| snippet(&page, id)).into();
    let (rss, atom) = (snippet(&page, "rss"), snippet(&page, "atom"));
    // As XML has it: one text each, which is the same markup as that of the element.
    let markup = page.value(&format!(
        "(([rss, atom]) => [rss, atom])({}.map((xml) => new DOMParser().parseFromString(\
         `<x xmlns:content='x'>${{xml}}</x>`, 'application/xml').documentElement.firstElementChild.textContent))",
        json!([rss, atom])
    ));
    assert_eq!(markup[0], markup[1]);
    assert!(all[0].lines().map(str::trim).any(|line| markup[0].as_str().expect("markup").contains(line)));
    paste(&page, &(all.concat() + markup[0].as_str().expect("markup")));
    page.wait_for("document.querySelectorAll('story-widget[data-state=ready]').length >= 2");
    assert_eq!(page.value("window.harmed ?? false"), false);
    assert_eq!(page.value("document.querySelector('story-widget p').textContent"), hostile);
    assert_eq!(page.value("document.querySelector('iframe').title"), hostile);
}

#[test]
fn of_a_story_that_is_held_back_nothing_is_written() {
    let page = written(Publisher::new(), "withheld.json", "");
    page.wait_for("document.getElementById('said').textContent.includes('the agency holds it back')");
    let all = page.value("document.getElementById('snippets').textContent");
    let all = all.as_str().expect("a text");
    assert!(!all.contains(text(&feed("withheld.json"), "/story/headline")), "{all}");
    assert_eq!((snippet(&page, "rss"), snippet(&page, "atom")), (String::new(), String::new()));
}

#[test]
fn under_the_policy_it_writes_the_story_plays() {
    let publisher = Publisher::new();
    let page = written(publisher, "harbour.json", "&consent=off");
    let (policy, pasted) = (snippet(&page, "policy").replace('\n', " "), snippet(&page, "script"));
    let body = format!("<!doctype html><html lang=en><title>Pasted</title><body>{pasted}");
    let answer = Answer::html(&body).header("Content-Security-Policy", &policy);
    page.publisher.site.answer("/strict.html", [answer]);
    page.browser.go(&format!("http://localhost:{}/strict.html", page.publisher.site.port()));
    page.wait_for_state("ready");
    page.find_beginning("button", "Play video").press();
    page.wait_for_video("video.currentTime > 0");
    page.button("Transcript").press();
    page.find("group", "Transcript");
    assert_eq!(page.violations(), Vec::<String>::new(), "{policy}");
}

#[test]
fn the_reserve_it_measures_is_the_height_of_the_story() {
    let page = written(Publisher::new(), "harbour.json", "&consent=off");
    page.wait_for("document.getElementById('said').textContent.startsWith('The snippets')");
    let (reserve, pasted) = (snippet(&page, "reserve"), snippet(&page, "script"));
    for width in [320, 768, 1280] {
        page.resize(width, 900);
        // A page has margins and a scroll bar; the element of this one is as wide as the window.
        paste(
            &page,
            &format!(
                "<style>body {{ margin: 0; }} ::-webkit-scrollbar {{ display: none; }} {reserve}</style>{pasted}"
            ),
        );
        let height = "document.querySelector('story-widget').offsetHeight";
        page.wait_for(&format!("{height} > 0"));
        let before = page.value(height);
        page.wait_for_state("ready");
        page.find("heading", &headline());
        assert_eq!(page.value(height), before, "{width}: {reserve}");
        // Rows that nobody has seen yet are taken to be a little higher than they are.
        let page_part = "document.querySelector('story-widget').shadowRoot.querySelector('[part~=page]')";
        let share = page.value(&format!("{page_part}.offsetHeight / {before}")).as_f64().expect("a number");
        assert!((0.9..=1.0).contains(&share), "{width}: {share}");
    }
}

#[test]
fn a_copied_snippet_is_announced() {
    let page = written(Publisher::new(), "harbour.json", "");
    let grant = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    page.browser.command("Browser.grantPermissions", grant);
    page.button("Copy: One tag").focus();
    page.press_key(Key::Enter);
    page.wait_for("document.getElementById('said').textContent === 'One tag: Copied.'");
    assert_eq!(page.value("document.getElementById('said').role"), "status");
    let copied = page.browser.run_until_called(
        "const [done] = arguments; navigator.clipboard.readText().then(done, (error) => done(String(error)));",
        &[],
    );
    assert_eq!(copied, snippet(&page, "one-tag"));
}

#[test]
fn what_is_wrong_with_an_address_or_a_feed_is_said_beside_its_field() {
    let publisher = Publisher::new();
    publisher.agency.answer("/feeds/html.json", [Answer::html("<h1>Sign in</h1>")]);
    publisher.agency.answer("/feeds/closed.json", [Answer::json(feed("minimal.json")).without_cors()]);
    let feeds = ["html.json", "closed.json", "none.json", "version-9.json"].map(|name| publisher.feed(name));
    let page = opened(publisher, "");
    let submit = |address: &str| {
        page.value(&format!("(document.querySelector('[name=feed]').value = {}, 0)", json!(address)));
        page.button("Show snippets").press();
    };
    let said = "document.getElementById('feed-error').textContent";
    for address in ["", "harbour.json", "javascript:alert(1)", "https://"] {
        submit(address);
        page.wait_for(&format!("{said}.startsWith('Write the whole address')"));
        page.wait_for_focus("textbox", "Feed address");
        assert_eq!(page.value("document.querySelector('[name=feed]').getAttribute('aria-invalid')"), "true");
    }
    let sentences = ["is no JSON", "Access-Control-Allow-Origin", "answers with 404", "newer version"];
    for (address, sentence) in feeds.iter().zip(sentences) {
        submit(address);
        let expected = std::fmt::from_fn(|f| write!(f, "{sentence:?} in {}", page.value(said)));
        page.browser.until(expected, || page.value(said).as_str()?.contains(sentence).then_some(()));
        assert_eq!(page.value("document.getElementById('snippets').hidden"), true);
    }
    check(&page);
    let good = page.publisher.feed("minimal.json");
    submit(&good);
    page.wait_for(&format!("!document.getElementById('snippets').hidden && {said} === ''"));
}

#[test]
fn the_checker_finds_nothing_wrong_light_dark_wide_and_narrow() {
    for scheme in ["light", "dark"] {
        let page = written(Publisher::new(), "harbour.json", "&consent=off");
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        page.browser.command("Emulation.setEmulatedMedia", features);
        page.value("document.querySelector('details').open = true");
        for width in [1280, 320] {
            page.resize(width, 900);
            check(&page);
            assert_eq!(page.value("document.documentElement.scrollWidth <= innerWidth"), true, "{width}");
        }
        assert_eq!(page.violations(), Vec::<String>::new());
    }
}

#[test]
fn its_fields_offer_what_the_element_takes() {
    let page = opened(Publisher::new(), "");
    for name in &story_widget::state::ATTRIBUTES[1..] {
        let field = page.value(&format!("document.querySelector('[name={name}]')?.labels[0].innerText"));
        let label = field.as_str().unwrap_or_else(|| panic!("{name} has a field"));
        assert!(!label.starts_with(name), "{name} has a label for people");
    }
    let words = |name: &str| {
        page.value(&format!(
            "[...document.querySelector('[name={name}]').options].map(({{ value }}) => value)"
        ))
    };
    assert_eq!(words("theme"), json!(["", "light", "dark"]));
    assert_eq!(
        words("lang"),
        json!(["", "en", "ar", "de", "es", "fa", "fr", "he", "hi", "id", "ja", "pt", "ru", "tr", "zh"])
    );
    let rows = page.value("(({ min, max }) => [min, max])(document.querySelector('[name=page-size]'))");
    assert_eq!(rows, json!(["1", "100"]));
    assert_eq!(page.value("document.querySelector('[name=consent-scan]').type"), "checkbox");
}
