//! How the player looks to readers who need it otherwise: contrast over any picture, less motion, no colours, a finger,
//! a small card.
//! Not here: names and roles (`controls`, `accessibility`).

use super::{paused_at, play};
use crate::answer::Answer;
use crate::page::Page;
use crate::publisher::{Host, Publisher, page_showing};
use serde_json::{Value, json};

const ROOT: &str = "document.querySelector('story-widget').shadowRoot";

/// What a reader's system asks pages for.
fn asked_for(page: &Page, feature: &str, value: &str) {
    let features = json!({ "features": [{ "name": feature, "value": value }] });
    page.browser.command("Emulation.setEmulatedMedia", features);
}

/// The least contrast of white text with any pixel behind it; the text itself is not drawn meanwhile.
fn least_contrast(page: &Page, selector: &str) -> f64 {
    let place = page.value(&format!(
        "(() => {{ const element = {ROOT}.querySelector('{selector}'); \
             for (const part of [element, ...element.querySelectorAll('*')]) {{ \
                 part.style.color = 'transparent'; part.style.fill = 'transparent'; }} \
             const text = document.createRange(); \
             text.selectNodeContents(element); \
             const {{ x, y, width, height }} = text.getBoundingClientRect(); \
             return {{ x: x + scrollX, y: y + scrollY, width, height, scale: 1 }}; }})()"
    ));
    let picture = page.browser.command("Page.captureScreenshot", json!({ "format": "png", "clip": place }));
    let picture = picture["data"].as_str().expect("a picture");
    pixels(page, picture).iter().map(|&pixel| 1.05 / (luminance(pixel) + 0.05)).fold(f64::INFINITY, f64::min)
}

/// The pixels of a picture in base64, as the browser itself reads them.
fn pixels(page: &Page, picture: &str) -> Vec<[f64; 3]> {
    let read = page.browser.run_until_called(
        "const [picture, done] = arguments; \
         const image = new Image(); \
         image.onload = () => { \
             const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d'); \
             canvas.drawImage(image, 0, 0); \
             const { data } = canvas.getImageData(0, 0, image.width, image.height); \
             const seen = new Set(); \
             for (let i = 0; i < data.length; i += 4) seen.add(data.slice(i, i + 3).join()); \
             done([...seen].map((pixel) => pixel.split(',').map(Number))); }; \
         image.onerror = () => done(null); \
         image.src = `data:image/png;base64,${picture}`;",
        &[Value::from(picture)],
    );
    let channel = |value: &Value| value.as_f64().expect("a number");
    let pixel = |value: &Value| [channel(&value[0]), channel(&value[1]), channel(&value[2])];
    read.as_array().expect("pixels").iter().map(pixel).collect()
}

/// WCAG 2.2, relative luminance.
fn luminance(pixel: [f64; 3]) -> f64 {
    let linear = |value: f64| {
        let value = value / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    let [red, green, blue] = pixel.map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// A picture with nothing but this in it.
const PICTURES: [(&str, &str); 3] = [
    ("white", "<rect width='100%' height='100%' fill='white'/>"),
    ("black", "<rect width='100%' height='100%' fill='black'/>"),
    (
        "noise",
        "<filter id='n'><feTurbulence baseFrequency='.9' numOctaves='3'/>\
         <feColorMatrix values='2 0 0 0 -.3 0 2 0 0 -.3 0 0 2 0 -.3 0 0 0 0 1'/></filter>\
         <rect width='100%' height='100%' filter='url(#n)'/>",
    ),
];

/// The story with this for its poster.
fn page_with_poster(drawing: &str) -> Page {
    let publisher = Publisher::new();
    let svg = format!("<svg xmlns='http://www.w3.org/2000/svg' width='1280' height='720'>{drawing}</svg>");
    for size in ["640", "1280"] {
        let picture = Answer::new("image/svg+xml", svg.clone());
        publisher.agency.answer(&format!("/media/harbour-poster-{size}.webp"), [picture]);
    }
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.wait_for_state("ready");
    page.wait_for(&format!("{ROOT}.querySelector('.poster').naturalWidth > 0"));
    page
}

#[test]
fn text_over_any_poster_can_be_read() {
    for (name, drawing) in PICTURES {
        let page = page_with_poster(drawing);
        for text in [".duration", ".content-warning"] {
            let contrast = least_contrast(&page, text);
            assert!(contrast >= 4.5, "{text} over {name}: {contrast:.2}");
        }
    }
}

#[test]
fn text_and_signs_of_the_bar_over_any_footage_can_be_read() {
    for (name, drawing) in PICTURES {
        let page = page_with_poster(drawing);
        // The same picture where the footage is.
        page.value(&format!(
            "(() => {{ const {{ style }} = {ROOT}.querySelector('.stage > video'); \
                 style.background = `center / cover url(${{{ROOT}.querySelector('.poster').currentSrc}})`; \
                 style.objectPosition = '9999px 0'; }})()"
        ));
        play(&page);
        page.button("Pause").press();
        page.button("Settings").press();
        page.wait_for_focus("combobox", "Speed");
        for text in [".time", ".mute", ".captions", ".full-screen", ".menu span"] {
            let contrast = least_contrast(&page, text);
            assert!(contrast >= 4.5, "{text} over {name}: {contrast:.2}");
        }
    }
}

#[test]
fn a_reader_who_wants_less_motion_sees_none() {
    let page = page_showing("harbour.json");
    asked_for(&page, "prefers-reduced-motion", "reduce");
    play(&page);
    let moving = page.value(&format!(
        "[...{ROOT}.querySelectorAll('*')].filter((part) => getComputedStyle(part).transitionDuration \
             .split(', ').some((time) => parseFloat(time) > 0)).map((part) => part.className)"
    ));
    assert_eq!(moving, json!([]));
    assert_eq!(page.value(&format!("{ROOT}.getAnimations().length")), 0);
}

#[test]
fn a_reader_who_wants_more_contrast_or_less_transparency_gets_solid_grounds() {
    for (feature, value) in [("prefers-contrast", "more"), ("prefers-reduced-transparency", "reduce")] {
        let page = paused_at(5);
        asked_for(&page, feature, value);
        page.button("Settings").press();
        page.wait_for_focus("combobox", "Speed");
        let ground = page.value(&format!("getComputedStyle({ROOT}.querySelector('.sheet')).backgroundColor"));
        assert_eq!(ground, "rgb(8, 12, 16)", "{feature}");
    }
}

#[test]
fn without_colours_of_ours_every_control_is_still_there_to_see() {
    let page = paused_at(5);
    asked_for(&page, "forced-colors", "active");
    let unseen = page.value(&format!(
        "[...{ROOT}.querySelectorAll('.bar button')].filter((button) => button.checkVisibility()) \
             .filter((button) => {{ const icon = getComputedStyle(button.querySelector('svg')).fill; \
                 return icon === getComputedStyle({ROOT}.querySelector('.bar')).backgroundColor; }}) \
             .map((button) => button.ariaLabel)"
    ));
    assert_eq!(unseen, json!([]));
    page.button("Captions").press();
    let edge = |pressed: &str| {
        page.value(&format!("getComputedStyle({ROOT}.querySelector('.{pressed}')).borderColor"))
    };
    assert_ne!(edge("captions"), edge("mute"), "what is on is known by its edge");
}

/// The story for a reader with fingers.
fn page_to_touch() -> Page {
    let page = page_showing("harbour.json");
    touch(&page);
    page
}

/// Gives the reader fingers.
fn touch(page: &Page) {
    page.browser.command("Emulation.setTouchEmulationEnabled", json!({ "enabled": true }));
    page.browser.command("Emulation.setEmitTouchEventsForMouse", json!({ "enabled": false }));
    page.wait_for("matchMedia('(pointer: coarse)').matches");
}

#[test]
fn a_finger_calls_the_controls_and_presses_none_that_it_does_not_see() {
    let page = page_to_touch();
    play(&page);
    let mute = page.button("Mute").place();
    let (x, y) = (mute.x + mute.width / 2.0, mute.y + mute.height / 2.0);
    let tap = || {
        let touch = |kind: &str, points| {
            page.browser.command("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points }));
        };
        touch("touchStart", json!([{ "x": x, "y": y }]));
        touch("touchEnd", json!([]));
    };
    let opacity = format!("getComputedStyle({ROOT}.querySelector('.bar')).opacity");
    page.wait_for(&format!("{opacity} === '0'"));
    tap();
    page.wait_for(&format!("{opacity} === '1'"));
    assert_eq!(page.value(&format!("{ROOT}.querySelector('video').muted")), false);
    tap();
    page.wait_for_video("video.muted");
}

#[test]
fn controls_are_large_enough_for_a_finger() {
    let page = page_to_touch();
    play(&page);
    page.button("Pause").press();
    let small = || {
        page.value(&format!(
            "[...{ROOT}.querySelectorAll('.bar :is(button, input), .play, .sheet :is(button, input, select)')] \
                 .filter((part) => part.checkVisibility()) \
                 .map((part) => [part.ariaLabel || part.className || part.textContent, part.closest('label') ?? part]) \
                 .map(([name, target]) => [name, target.getBoundingClientRect()]) \
                 .filter(([, {{ width, height }}]) => width < 44 || height < 44) \
                 .map(([name, {{ width, height }}]) => `${{name}} ${{width}} × ${{height}}`)"
        ))
    };
    assert_eq!(small(), json!([]));
    page.button("Settings").press();
    page.wait_for_focus("combobox", "Speed");
    assert_eq!(small(), json!([]), "in the settings");
    page.button("Keyboard shortcuts").press();
    page.wait_for_focus("switch", "Use keyboard shortcuts");
    assert_eq!(small(), json!([]), "among the keys");
}

/// A screen beside the reader's own, as a television.
const OTHER_SCREEN: &str = "Object.defineProperty(HTMLMediaElement.prototype, 'remote', { get: () => ({ \
    watchAvailability: async (told) => { told(true); return 1; }, cancelWatchAvailability: async () => {}, \
    prompt: async () => {} }) });";

/// What of the bar does not stand in its two lines, is not hit by a finger where it stands, or is smaller than one.
const AWRY: &str = "(() => { const root = document.querySelector('story-widget').shadowRoot; \
    const parts = [...root.querySelectorAll('.bar button, .bar .seek, .play')] \
        .filter((part) => part.checkVisibility({ visibilityProperty: true })); \
    const slider = root.querySelector('.bar .seek').getBoundingClientRect(); \
    return parts.filter((part) => { const { left, right, top, bottom, width, height } = part.getBoundingClientRect(); \
        const hits = [[left + 3, top + 3], [right - 3, bottom - 3]].every(([x, y]) => root.elementFromPoint(x, y)?.closest('button, input') === part); \
        const isSlider = part.matches('input'); \
        return !hits || width < 44 || height < 44 || !isSlider && top < slider.bottom - 1; }) \
        .map((part) => part.ariaLabel ?? part.className); })()";

#[test]
fn on_a_phone_everything_in_the_bar_is_where_a_finger_finds_it() {
    for script in ["", OTHER_SCREEN] {
        let publisher = Publisher::new();
        let body = publisher.snippet("harbour.json", "loading=eager consent=off");
        let page = publisher.open_host(&Host::new(body).script(script));
        touch(&page);
        play(&page);
        page.button("Pause").press();
        for width in (280..=480).step_by(10) {
            page.resize(width, 800);
            assert_eq!(page.value(AWRY), json!([]), "at {width} pixels, {script:?}");
        }
    }
}

#[test]
fn in_a_card_of_280_pixels_every_control_is_inside_and_none_covers_another() {
    let page = page_showing("harbour.json");
    page.resize(280, 800);
    play(&page);
    page.button("Pause").press();
    for name in ["Mute", "Captions", "Settings", "Full screen"] {
        page.button(name).point();
    }
    let outside = page.value(&format!(
        "(() => {{ const stage = {ROOT}.querySelector('.stage').getBoundingClientRect(); \
             return [...{ROOT}.querySelectorAll('.bar button')].filter((button) => button.checkVisibility()) \
                 .filter((button) => {{ const {{ left, right, top, bottom }} = button.getBoundingClientRect(); \
                     return left < stage.left || right > stage.right || top < stage.top || bottom > stage.bottom; }}) \
                 .map((button) => button.ariaLabel); }})()"
    ));
    assert_eq!(outside, json!([]));
    page.button("Settings").press();
    page.wait_for_focus("combobox", "Speed");
    page.button("Close").press();
    page.wait_without("combobox", "Speed");
}

#[test]
fn in_a_card_of_280_pixels_what_failed_is_said_inside_the_picture_with_retry() {
    let publisher = Publisher::new();
    for name in ["harbour.mp4", "harbour.webm", "hls/harbour.m3u8"] {
        publisher.agency.answer(&format!("/media/{name}"), [Answer::status(404)]);
    }
    let body = publisher.snippet("harbour.json", "loading=eager consent=off");
    let page = publisher.open(body);
    page.resize(280, 800);
    page.wait_for_state("ready");
    page.find_beginning("button", "Play video").press();
    page.wait_until_shown("This video is no longer available.");
    let stage = page.value(&format!(
        "(({{ x, y, width, height }}) => ({{ x, y, width, height }}))\
             ({ROOT}.querySelector('.stage').getBoundingClientRect())"
    ));
    let edge = |name: &str| stage[name].as_f64().expect("a number");
    let retry = page.button("Retry");
    let place = retry.place();
    assert!(
        place.x >= edge("x")
            && place.y >= edge("y")
            && place.x + place.width <= edge("x") + edge("width")
            && place.y + place.height <= edge("y") + edge("height"),
        "{place:?} {stage}"
    );
    retry.point();
}
