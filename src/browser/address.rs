//! The platform's parser of addresses.
//! Not here: which addresses are followed (`feed::Links`).

/// What `reference` means at `base`, serialised by the URL Standard; `None` where it means nothing.
#[must_use]
pub fn resolve(reference: &str, base: &str) -> Option<String> {
    web_sys::Url::new_with_base(reference, base).ok().map(|url| url.href())
}

/// Whether the page was loaded by https.
#[must_use]
pub fn page_is_https() -> bool {
    web_sys::window()
        .and_then(|window| window.location().protocol().ok())
        .is_none_or(|scheme| scheme == "https:")
}

/// The address of the page.
#[must_use]
pub fn page_address() -> String {
    let document = web_sys::window().and_then(|window| window.document());
    let address = document.and_then(|document| js_sys::Reflect::get(&document, &"URL".into()).ok());
    address.and_then(|address| address.as_string()).unwrap_or_default()
}

/// The origin of the page, `null` where it has none of its own.
#[must_use]
pub fn page_origin() -> String {
    let origin = web_sys::window().and_then(|window| js_sys::Reflect::get(&window, &"origin".into()).ok());
    origin.and_then(|origin| origin.as_string()).unwrap_or_default()
}

/// Scheme, host and port of an absolute address.
#[must_use]
pub fn origin(address: &str) -> &str {
    let path = address.match_indices('/').nth(2).map_or(address.len(), |(place, _)| place);
    address.get(..path).unwrap_or(address)
}
