//! Addresses on the page: what is followed is what the engine's own parser finds good, and a press runs nothing.
//! Not here: each address in each field (`tests/native/feed/vectors`).

use super::corpus::{each_place, followed, harmless, is_link, live, refused};
use super::{Engine, Value, filled, host, inline, json, note, publisher, settled, unharmed};

in_each_engine! {
    an_address_that_does_harm_is_no_link_and_no_good_one_is_lost,
}

fn an_address_that_does_harm_is_no_link_and_no_good_one_is_lost(engine: Engine) {
    control(engine);
    let publisher = publisher(engine);
    let addresses: Vec<String> = refused().into_iter().chain(harmless()).chain(followed()).collect();
    assert!(addresses.len() >= 500, "{} addresses", addresses.len());
    let mut document = filled(&publisher, "Harbour");
    let rows = |of: fn(&String, String) -> Value| -> Value {
        addresses.iter().enumerate().map(|(index, address)| of(address, format!("n{index}"))).collect()
    };
    document["story"]["alternates"] =
        rows(|address, label| json!({ "language": "en", "url": address, "label": label }));
    document["story"]["video"]["downloads"] =
        rows(|address, label| json!({ "href": address, "label": label }));
    let mut body = publisher.tag() + &inline(&document, 640, "consent=off");
    // One of each kind in all other places at once.
    for address in live().iter().step_by(40) {
        let mut document = filled(&publisher, "Harbour");
        each_place(&mut document, is_link, &mut |_, value| *value = address.as_str().into());
        body += &inline(&document, 640, "consent=off");
    }
    let page = publisher.open_host(&host(body));
    settled(&page);
    let told = page.browser.run(include_str!("../../scripts/followed.js"), &[json!(addresses)]);
    assert_eq!(told["faults"], json!([]));
    let count = |name: &str| told["counts"][name].as_u64().unwrap_or_default();
    assert!(count("followed") >= 400 && count("refused") >= 800 && count("pressed") >= 250, "{told}");
    unharmed(&page);
    note(&page, format_args!("of {} addresses {} are links", addresses.len(), count("followed") / 2));
}

/// The same presses on links that nobody has looked at run what they say.
fn control(engine: Engine) {
    let page = publisher(engine).open_host(&host(String::new()));
    page.browser.run_until_called(
        "const [addresses, done] = arguments; \
         const links = addresses.map((address) => Object.assign(document.createElement('a'), { href: address })); \
         const scripts = links.filter(({ protocol }) => protocol === 'javascript:'); \
         const press = () => { \
             const link = scripts.shift(); \
             if (!link) return done(); \
             document.body.append(link); \
             link.click(); \
             setTimeout(press); \
         }; \
         press();",
        // One gives a text, which would take the place of the page.
        &[json!(live().into_iter().filter(|address| !address.contains("'<")).collect::<Vec<_>>())],
    );
    page.wait_for("window.harm().calls.length >= 40");
    let calls = page.value("window.harm().calls.length");
    // Some of them are no script that could be read, which the browser says.
    page.value("window.recorded.errors.length = 0");
    note(&page, format_args!("of addresses with a script, {calls} run where they are pressed unread"));
}
