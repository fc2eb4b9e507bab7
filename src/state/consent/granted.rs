//! The value without which nothing optional can be stored or requested.
//! Not here: when there is one (`standing`).

use std::marker::PhantomData;

use super::{Consent, PREFERENCES};

/// A purpose known to the compiler.
pub trait Purpose {
    /// Its category in the notice.
    const CATEGORY: &'static str;
}

/// Remembering how the reader likes it: volume, captions, speed, position.
#[derive(Debug)]
pub struct Preferences;

impl Purpose for Preferences {
    const CATEGORY: &'static str = PREFERENCES;
}

/// Showing the player of another site, which is asked for it and may store what it likes.
#[derive(Debug)]
pub struct ThirdPartyPlayer;

/// That the reader, or the page's own tool, granted `P`. Only [`Consent::granted`] and
/// [`Consent::third_party`] make one.
///
/// It borrows the consent it comes from. This compiles:
///
/// ```
/// # use story_widget::state::consent::{Consent, Granted, Moment, Origin, Preferences};
/// # fn remember(_: Granted<'_, Preferences>) {}
/// fn in_time(consent: &mut Consent, now: Moment) {
///     if let Some(granted) = consent.granted::<Preferences>() {
///         remember(granted);
///         consent.withdraw(Origin::Settings, now);
///     }
/// }
/// ```
///
/// this does not, so that none is left over when the consent changes:
///
/// ```compile_fail,E0502
/// # use story_widget::state::consent::{Consent, Granted, Moment, Origin, Preferences};
/// # fn remember(_: Granted<'_, Preferences>) {}
/// fn late(consent: &mut Consent, now: Moment) {
///     if let Some(granted) = consent.granted::<Preferences>() {
///         consent.withdraw(Origin::Settings, now);
///         remember(granted);
///     }
/// }
/// ```
///
/// and nothing else can make one:
///
/// ```compile_fail,E0451
/// # use story_widget::state::consent::{Granted, Preferences};
/// let granted = Granted::<Preferences> { consent: std::marker::PhantomData };
/// ```
#[derive(Debug)]
pub struct Granted<'consent, P> {
    consent: PhantomData<(&'consent Consent, P)>,
}

impl Consent {
    /// Leave to do what `P` is for, if there is one now.
    #[must_use]
    pub fn granted<P: Purpose>(&self) -> Option<Granted<'_, P>> {
        self.allows(P::CATEGORY).then(|| Granted::by(self))
    }
}

impl<'consent, P> Granted<'consent, P> {
    /// Leave, after the consent was looked at.
    pub(super) const fn by(_: &'consent Consent) -> Self {
        Self { consent: PhantomData }
    }
}

/// Which parts of the publisher's page the reader, or the page's own tool, granted: those of these categories.
/// Only [`Consent::granted_parts`] grants any.
///
/// It is as old as the consent it was made of; who keeps one is handed the next with each change. Nothing else can make one:
///
/// ```compile_fail,E0423
/// # use story_widget::state::consent::GrantedParts;
/// let granted = GrantedParts(vec!["analytics".to_owned()]);
/// ```
#[derive(Debug, Default)]
pub struct GrantedParts(Vec<String>);

impl GrantedParts {
    /// Whether parts of that category may start.
    #[must_use]
    pub fn has(&self, category: &str) -> bool {
        self.0.iter().any(|granted| granted == category)
    }
}

impl Consent {
    /// Leave for parts of the page, as it is now.
    #[must_use]
    pub fn granted_parts(&self) -> GrantedParts {
        GrantedParts(self.categories().filter(|category| self.allows(category)).map(str::to_owned).collect())
    }
}
