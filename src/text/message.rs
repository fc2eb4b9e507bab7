//! Every sentence and label of the widget, by name.
//! Not here: how any language says them (`language`), or how their gaps are filled (`template`).

macro_rules! messages {
    ($($name:ident: $note:literal,)*) => {
        /// A sentence or label of the widget. What a language says for it may hold gaps, `{name}`, and
        /// forms for counts, `one:…|other:…`; the note of each names both for whoever translates.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Message {
            $(#[doc = $note] $name,)*
        }

        impl Message {
            /// All of them, in the order in which a language file lists what it says.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];
        }
    };
}

messages! {
    // The player.
    PlayVideo: "Button that starts the video, while the headline is not known.",
    PlayHeadline: "The same button's name for a `{headline}` whose duration is not known.",
    PlayHeadlineDuration: "The same button's name for a `{headline}`; `{duration}` is in words.",
    Pause: "The same button while the video plays.",
    VideoPlayer: "Name of the player's group of controls.",
    Seek: "Slider of the position in the video.",
    Position: "Value of that slider: `{position}` and `{duration}` in words.",
    Mute: "Button that takes the sound away.",
    Unmute: "Button that brings it back.",
    Volume: "Slider of the volume.",
    Percent: "Value of that slider; `{n}` is 0 to 100.",
    Captions: "Button and menu of captions.",
    CaptionsLanguage: "Menu of the languages of captions.",
    CaptionsOff: "Entry of that menu: none.",
    CaptionsUnavailable: "Said when captions could not be loaded.",
    FullScreen: "Button that fills the screen with the video.",
    ExitFullScreen: "Button that ends that.",
    ContentWarning: "Heading of the agency's warning before play.",
    Buffering: "Shown while the video waits for data.",
    VideoCannotPlay: "The video, or its file, is of no use.",
    VideoNetwork: "The network was lost while the video was loading.",
    VideoStalled: "The video has not arrived for a while.",
    VideoBlocked: "A policy of the page keeps the video from loading.",
    VideoWithdrawn: "The agency's server has the video no more, or gives it to others only.",
    OpenVideoFile: "Link to the file of a video that cannot be played here.",
    OpenStoryPage: "Link to the story on the agency's own site.",
    Retry: "Button that tries again what failed.",

    // Times.
    Days: "A count of days, `{n}`.",
    Hours: "A count of hours, `{n}`.",
    Minutes: "A count of minutes, `{n}`.",
    Seconds: "A count of seconds, `{n}`.",
    TimeAnd: "Joins days, hours, minutes and seconds: the `{larger}` unit and what is `{smaller}`.",
    DateLine: "`{date}`, `{time}` and `{offset}`, such as GMT +05:30.",
    Comma: "Between the members of a list of names.",

    // The header of the story.
    Published: "After the date of publication.",
    Updated: "After the date of the last change.",
    TimeZone: "Name of the menu of whose clock dates are written on.",
    TimeOfAgency: "Entry of that menu: the agency's clock.",
    TimeOfReader: "Entry of that menu: the reader's own clock.",
    TimeOfPlace: "Entry of that menu: the clock of the place the story is about.",
    AlsoIn: "Before the links to the story in other languages.",
    StatusWithheld: "The agency holds the story back.",
    StatusCanceled: "The agency took the story back.",
    StatusCorrected: "An earlier version of the story was wrong.",
    StatusUnknown: "The agency says a `{status}` this widget does not know.",
    Embargoed: "The story may not be used yet; `{date}` with time.",
    TimeLeft: "How long the embargo still is; `{time}` in words.",
    EmbargoEnded: "Said when it ends while the page is open.",
    Expired: "The story may be used no more; `{date}` with time.",

    // Who may have it.
    AccessSubscribers: "Badge: for subscribers.",
    AccessClients: "Badge: for clients of the agency.",
    AccessMembers: "Badge: for members.",
    AccessPool: "Badge: pool footage, for the members of the pool.",
    AccessUnknown: "Badge: an `{access}` this widget does not know, in the agency's word.",

    // Restrictions.
    Restrictions: "Heading and name of the region.",
    RestrictionsUnknown: "The feed's restrictions could not be read.",
    MandatoryCredit: "The `{party}` must be credited.",
    MandatoryCreditUnnamed: "Someone must be credited, the feed does not say who.",
    OnScreen: "Mark of a credit that must stand over the picture.",
    AppliesToYou: "Mark of a territory that keeps the footage from readers where this one is.",
    NotBefore: "Embargo; `{date}` with time.",
    NotBeforeUndated: "Embargo without a date.",
    NotAfter: "End of use; `{date}` with time.",
    NotAfterUndated: "End of use without a date.",
    UseWithin: "Window of use, a count of `{n}` hours.",
    UseWithinUnstated: "Window of use without its length.",
    MaxDuration: "Longest use; `{duration}` as on a clock.",
    MaxDurationUnstated: "Longest use without its length.",
    SingleUse: "To be used once.",
    NoArchive: "Not to be kept in an archive.",
    NoResale: "Not to be sold on.",
    OnlyIn: "Countries where use is allowed, `{regions}`.",
    NotIn: "Countries where use is not allowed, `{regions}`.",
    TerritoryUnstated: "Some countries are excluded, the feed does not say which.",
    OnlyFor: "Platforms where use is allowed, `{platforms}`.",
    NotFor: "Platforms where use is not allowed, `{platforms}`.",
    PlatformUnstated: "Some platforms are excluded, the feed does not say which.",
    Broadcast: "Platform: television and radio.",
    Digital: "Platform: web sites and applications.",
    Social: "Platform: social media.",
    EditorialOnly: "For news and comment, not for advertising.",
    NoCommercial: "Not for advertising or trade.",
    NoCompetitor: "Not for the source's competitors.",
    NoEdit: "Not to be changed or cut.",
    NoAi: "Not to train or feed artificial intelligence.",
    Music: "The music in it has rights of its own.",
    Contact: "Whom to ask for any other use, `{party}`.",
    ContactUnnamed: "The source is to be asked for any other use.",
    OtherRestriction: "A restriction the feed does not describe.",
    UnknownRestriction: "A restriction this widget does not know, the agency's `{code}`.",
    PartsOfThisVideo: "Heading of restrictions on parts of the video.",
    CreditLine: "The agency's line of `{credit}`.",
    CopyCredit: "Button that copies the credit line.",
    CreditCopied: "Said when that is done.",
    CreditNotCopied: "Said when the browser refused it; the line is then selected, to be copied by hand.",
    FullTerms: "Link to the agency's terms.",
    LicenseThisVideo: "Link to where the video can be licensed.",

    // Downloads.
    Downloads: "Heading of the files to take away.",
    DownloadVideo: "Link to a file without a label.",
    Kilobytes: "Size of a file, `{n}` thousand bytes.",
    Megabytes: "Size of a file, `{n}` million bytes.",
    NoDownloadRights: "Why a download is off: the restrictions could not be read.",
    NoDownloadEmbargo: "Why a download is off: the embargo.",
    NoDownloadExpired: "Why a download is off: the period of use is over.",
    NoDownloadStatus: "Why a download is off: the story's status or access.",

    // The description.
    Description: "Button that opens and closes the text of the story.",

    // The list.
    TopDownloads: "Name and heading of the list, which looks back `{n}` hours.",
    ShowMore: "Button that shows more rows.",
    MoreRows: "Its description: a count of the `{n}` rows that are left.",
    LoadingMore: "Said while further rows are on their way.",
    ShownOf: "Status: `{shown}` of `{total}` rows.",
    Shown: "Status: `{shown}` rows, of a number not known.",
    ListFailed: "Further rows could not be loaded.",
    DownloadCount: "How often a row was downloaded, `{n}`.",
    NewRows: "Button that shows a newer list, a count of the `{n}` rows that were not in the one on screen.",
    NewList: "The same button where the newer list has the same rows.",
    UpdatedAt: "When the list was counted, `{time}`.",

    // Consent.
    Cookies: "Name of the first layer.",
    CookieSentence: "The first layer: what is necessary, what is optional, how to manage it.",
    AcceptOptional: "Button of the first layer: yes to all that is optional.",
    RejectOptional: "Button of the first layer: no to all that is optional.",
    OpenSettings: "Button of the first layer that opens the dialog.",
    CookieSettings: "Name of the dialog and of the button that stays.",
    AcceptAll: "Button of the dialog: yes to everything.",
    RejectAll: "Button of the dialog: no to all that is optional.",
    Save: "Button of the dialog: as the switches are.",
    Close: "Button of the dialog: nothing changes.",
    NecessaryTitle: "Title of the category that cannot be switched off.",
    NecessaryText: "What it is for.",
    AlwaysOn: "In place of its switch.",
    PreferencesTitle: "Title of the category of remembered settings.",
    PreferencesText: "What it is for.",
    Providers: "Heading of those who get the data of a category.",
    Purpose: "Before what a provider does with it.",
    Retention: "Before how long it keeps it.",
    PrivacyPage: "Link to the privacy page of a `{provider}`.",
    ChoiceSaved: "Said once after a choice.",
    Undo: "Button beside that.",
    OffByBrowser: "In a category that Global Privacy Control denies.",
    YouChose: "Record of the last `{choice}` and its `{date}`.",
    ChoseAll: "That choice: everything.",
    ChoseNecessary: "That choice: nothing optional.",
    KeptForDays: "How long a choice holds, a count of `{n}` days.",
    KeptForVisit: "The browser stores nothing, the choice holds for this visit.",
    SettingsFailed: "The settings did not come.",

    // The whole.
    Partial: "Some of the feed could not be read.",
    Stale: "A refresh failed; `{time}` is the date and time of the story shown.",
    NotAvailable: "The server has no such story, or gives it to others only.",
    Offline: "The browser has no network.",
    NeedsNewerPlayer: "The feed is of a later major version.",
    CouldNotLoad: "The story did not arrive, or cannot be read.",
    NoStory: "The feed holds nothing to show.",
    TooLarge: "The feed is over the limit of its size.",
    CannotRun: "The widget itself cannot run; what the publisher put inside stays.",
}

impl Message {
    /// What the loader says before there is a module, or when there will be none.
    pub const LOADER: &'static [Self] = &[Self::PlayVideo, Self::CannotRun];
}
