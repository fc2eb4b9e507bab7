//! How a choice was made.
//! Not here: what was chosen (`record`).

/// How a choice was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    /// On the first layer.
    Banner,
    /// In the settings.
    Settings,
    /// On the picture that stands for another site's player.
    Placeholder,
    /// By the browser, for the reader (Global Privacy Control).
    Gpc,
    /// In the page's own tool.
    Host,
    /// By the page, over `element.consent`.
    Api,
}

impl Origin {
    pub(super) const ALL: [Self; 6] =
        [Self::Banner, Self::Settings, Self::Placeholder, Self::Gpc, Self::Host, Self::Api];

    /// Its name in `story-consent`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Banner => "banner",
            Self::Settings => "settings",
            Self::Placeholder => "placeholder",
            Self::Gpc => "gpc",
            Self::Host => "host",
            Self::Api => "api",
        }
    }

    /// Its letter in a record.
    pub(super) fn letter(self) -> Option<&'static str> {
        self.as_str().get(..1)
    }
}
