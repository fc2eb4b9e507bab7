//! What the module itself says: the story, the question about cookies, and what stands before a piece is there.
//! Not here: what only a piece says (`player`, `settings`).

use super::messages;
use crate::text::language::en;

messages! {
    /// A sentence or label that the module itself says.
    Message in en::say, after 0;

    // The player.
    PlayVideo: "Button that starts the video, while the headline is not known.",
    PlayHeadline: "The same button's name for a `{headline}` whose duration is not known.",
    PlayHeadlineDuration: "The same button's name for a `{headline}`; `{duration}` is in words.",
    Pause: "The same button while the video plays.",
    VideoPlayer: "Name of the player's group of controls.",
    ContentWarning: "Heading of the agency's warning before play.",
    VideoNetwork: "The network was lost while the video was loading.",
    Retry: "Button that tries again what failed.",
    Transcript: "Button that opens what is said in the video, row by row.",
    Shotlist: "Button that opens what each shot of the video shows.",
    AudioDescription: "Button that has what is seen told in words while the video plays.",
    PartNotLoaded: "What stands behind one of these buttons did not come.",

    // Times.
    Days: "A count of days, `{n}`.",
    Hours: "A count of hours, `{n}`.",
    Minutes: "A count of minutes, `{n}`.",
    Seconds: "A count of seconds, `{n}`.",
    TimeAnd: "Joins days, hours, minutes and seconds: the `{larger}` unit and what is `{smaller}`.",
    DateLine: "`{date}`, `{time}` and `{offset}`, such as GMT +05:30.",
    Comma: "Between the members of a list of names.",
    Colon: "Between the name of a fact and the fact, with the space that belongs to it.",

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
    AppliesToYou: "Mark of a restriction by country that forbids the use where this reader is.",
    NotBefore: "Embargo; `{date}` with time.",
    NotBeforeUndated: "Embargo without a date.",
    NotAfter: "End of use; `{date}` with time.",
    NotAfterUndated: "End of use without a date.",
    UseWithin: "Window of use, a count of `{n}` hours.",
    UseWithinUnstated: "Use is limited in time; the feed does not say to how many hours.",
    MaxDuration: "Longest use; `{duration}` as on a clock.",
    MaxDurationUnstated: "Only a part of limited length may be used; the feed does not say how long.",
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
    CookiesNecessary: "The first layer: some are necessary.",
    CookiesOptional: "After that: some are not, and what they are for.",
    CookiesManaged: "After that: how to choose, now and later.",
    AcceptOptional: "Button of the first layer: yes to all that is optional.",
    RejectOptional: "Button of the first layer: no to all that is optional.",
    OpenSettings: "Button of the first layer that opens the dialog.",
    CookieSettings: "Name of the dialog and of the button that stays.",
    Close: "Button of the dialog: nothing changes.",
    PreferencesTitle: "Title of the category of remembered settings.",
    PreferencesText: "What it is for.",
    ChoiceSaved: "Said once after a choice.",
    Undo: "Button beside that.",
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
