//! Addresses that are safe to follow.
//! Not here: the parser of addresses itself, which the platform brings.

use std::fmt;

use super::beginning;

/// An absolute address, https (or http where [`Links`] allows it), that only [`Links`] can make.
///
/// Printable ASCII, at most 2,048 characters, without credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    href: String,
}

/// Makes links: knows what they are relative to and which schemes this page may use.
///
/// An address is judged after the platform's own parser resolved it, because that parser and nothing
/// else decides what `java<tab>script:` or `\\host` means when it is followed.
#[derive(Clone, Copy, Debug)]
pub struct Links<'a> {
    base: &'a str,
    resolve: fn(reference: &str, base: &str) -> Option<String>,
    page_is_https: bool,
}

/// Why an address is not followed. It never holds the address: agency links carry tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkFault {
    /// It is empty, or no address at all for the platform's parser.
    NotAnAddress,
    /// It has a control character inside.
    ControlCharacter,
    /// It is longer than [`Links::MAX_LENGTH`], as written or resolved.
    TooLong,
    /// Its scheme is neither https nor http; the scheme, lower case, at most 32 characters.
    Scheme(String),
    /// It has a user name or a password before the host.
    Credentials,
}

impl Link {
    /// The whole address.
    #[must_use]
    pub fn href(&self) -> &str {
        &self.href
    }

    /// Its host without port, in ASCII as the platform's parser gave it (`xn--…`, `[::1]`).
    #[must_use]
    pub fn host(&self) -> &str {
        written_host(&self.href)
    }
}

/// Parameters that sign an address, lower case: another value leads to the same file. Those of `CloudFront`, `Azure`,
/// `Akamai` and of servers that call them by their names.
const SIGNATURES: [&str; 14] = [
    "expires",
    "signature",
    "key-pair-id",
    "policy",
    "googleaccessid",
    "se",
    "st",
    "sig",
    "hdnts",
    "hdnea",
    "hmac",
    "exp",
    "token",
    "__token__",
];

impl Link {
    /// Whether both lead to one file: they are the same but for what signs them.
    #[must_use]
    pub(super) fn is_same_file(&self, other: &Self) -> bool {
        self.href == other.href || unsigned(&self.href) == unsigned(&other.href)
    }
}

/// The parts of an address without those that sign it.
fn unsigned(href: &str) -> Vec<&str> {
    let is_of_the_file = |part: &&str| {
        let name = until(part, b"=").to_ascii_lowercase();
        let signs = SIGNATURES.contains(&&*name) || name.starts_with("x-amz-") || name.starts_with("x-goog-");
        !signs
    };
    until(href, b"#").split(['?', '&']).filter(is_of_the_file).collect()
}

impl<'a> Links<'a> {
    /// The longest address followed, in characters.
    pub const MAX_LENGTH: usize = 2048;

    /// Links of a document at `base`.
    ///
    /// `page_is_https` says how the page was loaded that shows them. `resolve` is the platform's parser
    /// of the URL Standard: it gives the serialised address, or `None` where the parser fails.
    #[must_use]
    pub const fn new(
        base: &'a str,
        page_is_https: bool,
        resolve: fn(reference: &str, base: &str) -> Option<String>,
    ) -> Self {
        Self { base, resolve, page_is_https }
    }

    /// The address that `reference` means here.
    ///
    /// http stays http on a page that is http itself and for the reader's own machine (`localhost`,
    /// `127.0.0.1`, `[::1]`); everywhere else it becomes https.
    ///
    /// # Errors
    /// A [`LinkFault`] where it must not be followed.
    pub fn link(&self, reference: &str) -> Result<Link, LinkFault> {
        self.link_and_upgrade(reference).map(|(link, _)| link)
    }

    /// Like [`Links::link`], and whether http was turned into https for it (W208).
    pub(super) fn link_and_upgrade(&self, reference: &str) -> Result<(Link, bool), LinkFault> {
        let reference = reference.trim_ascii();
        if reference.is_empty() {
            return Err(LinkFault::NotAnAddress);
        }
        if reference.chars().any(char::is_control) {
            return Err(LinkFault::ControlCharacter);
        }
        if beginning(reference, Self::MAX_LENGTH).len() < reference.len() {
            return Err(LinkFault::TooLong);
        }
        let href = self.resolved(reference)?;
        let Some(after_http) = href.strip_prefix("http://") else {
            return checked(href).map(|link| (link, false));
        };
        if !self.page_is_https || matches!(host(authority(&href)), "localhost" | "127.0.0.1" | "[::1]") {
            return checked(href).map(|link| (link, false));
        }
        // Resolved once more, so that a port that is the default of https goes away.
        let upgraded = self.resolved(&["https://", after_http].concat())?;
        checked(upgraded).map(|link| (link, true))
    }

    /// Whether `reference` means the document itself, whatever its fragment.
    pub(super) fn is_own(&self, reference: &str) -> bool {
        let page = |reference: &str| self.resolved(reference).map(|href| until(&href, b"#").to_owned());
        page(reference).is_ok_and(|href| Ok(href) == page(self.base))
    }

    fn resolved(&self, reference: &str) -> Result<String, LinkFault> {
        (self.resolve)(reference, self.base).ok_or(LinkFault::NotAnAddress)
    }
}

impl LinkFault {
    /// What was found, without a stop.
    pub(super) fn in_words(&self) -> String {
        let (words, scheme) = match self {
            Self::NotAnAddress => ("not an address", ""),
            Self::ControlCharacter => ("an address with a control character in it", ""),
            Self::TooLong => ("an address of more than 2,048 characters", ""),
            Self::Credentials => ("an address with a user name or a password in it", ""),
            Self::Scheme(scheme) => ("an address of the scheme ", scheme.as_str()),
        };
        [words, scheme].concat()
    }
}

impl fmt::Display for LinkFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_words())
    }
}

impl std::error::Error for LinkFault {}

fn checked(href: String) -> Result<Link, LinkFault> {
    let scheme = until(&href, b":");
    if !matches!(scheme, "https" | "http") {
        return Err(LinkFault::Scheme(beginning(scheme, 32).to_owned()));
    }
    if href.len() > Links::MAX_LENGTH {
        return Err(LinkFault::TooLong);
    }
    if authority(&href).bytes().any(|byte| byte == b'@') {
        return Err(LinkFault::Credentials);
    }
    // What the URL Standard serialises is printable ASCII; a resolver that gives more is not trusted.
    if host(authority(&href)).is_empty() || !href.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(LinkFault::NotAnAddress);
    }
    Ok(Link { href })
}

/// The host that an address names, without port; empty where it begins with no scheme of ours.
pub(super) fn written_host(address: &str) -> &str {
    host(authority(address))
}

/// What stands between `//` and the path: credentials, host and port.
fn authority(href: &str) -> &str {
    let after_scheme = href.strip_prefix("https://").or_else(|| href.strip_prefix("http://"));
    until(after_scheme.unwrap_or_default(), b"/?#")
}

fn host(authority: &str) -> &str {
    // A port is all digits; the colons inside an IPv6 address are not followed by digits alone.
    let host = authority.trim_end_matches(|character: char| character.is_ascii_digit());
    host.strip_suffix(':').unwrap_or(authority)
}

/// The text up to the first of some ASCII characters.
fn until<'a>(text: &'a str, marks: &[u8]) -> &'a str {
    let end = text.bytes().position(|byte| marks.contains(&byte)).unwrap_or(text.len());
    text.get(..end).unwrap_or(text)
}
