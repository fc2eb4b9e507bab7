//! What the widget says in English.
//! Not here: other languages; this one is part of the module and stands in for any that does not load.

use crate::text::{
    Message, PlayerMessage, SettingsMessage, SheetMessage, ThirdPartyMessage, TranscriptMessage,
};

/// What English says for a message.
#[expect(clippy::too_many_lines, reason = "one table, one line a message")]
pub(crate) const fn say(message: Message) -> &'static str {
    match message {
        Message::PlayVideo => "Play video",
        Message::PlayHeadline => "Play video, {headline}",
        Message::PlayHeadlineDuration => "Play video, {headline}, {duration}",
        Message::Pause => "Pause",
        Message::VideoPlayer => "Video player",
        Message::ContentWarning => "Content warning",
        Message::VideoNetwork => "The connection was lost while the video was loading.",
        Message::Retry => "Retry",
        Message::Transcript => "Transcript",
        Message::Shotlist => "Shotlist",
        Message::AudioDescription => "Audio description",
        Message::PartNotLoaded => "This part could not be loaded.",

        Message::Days => "one:{n} day|other:{n} days",
        Message::Hours => "one:{n} hour|other:{n} hours",
        Message::Minutes => "one:{n} minute|other:{n} minutes",
        Message::Seconds => "one:{n} second|other:{n} seconds",
        Message::TimeAnd => "{larger} {smaller}",
        Message::DateLine => "{date} at {time} {offset}",
        Message::Comma => ", ",
        Message::Colon => ": ",

        Message::Published => "Published",
        Message::Updated => "Updated",
        Message::TimeZone => "Time zone",
        Message::TimeOfAgency => "Agency’s time",
        Message::TimeOfReader => "Your time",
        Message::TimeOfPlace => "Time where it happened",
        Message::AlsoIn => "Also in",
        Message::StatusWithheld => "The agency is holding this story back for now.",
        Message::StatusCanceled => "The agency has withdrawn this story.",
        Message::StatusCorrected => "The agency has corrected this story.",
        Message::StatusUnknown => "The agency marks this story “{status}”. Its video is not offered here.",
        Message::Embargoed => "Under embargo until {date}",
        Message::TimeLeft => "{time} left",
        Message::EmbargoEnded => "The embargo has ended.",
        Message::Expired => "Period of use ended {date}",

        Message::AccessSubscribers => "Subscribers only",
        Message::AccessClients => "Clients only",
        Message::AccessMembers => "Members only",
        Message::AccessPool => "Pool",
        Message::AccessUnknown => "Access: {access}",

        Message::Restrictions => "Restrictions",
        Message::RestrictionsUnknown => "Restrictions unknown, ask the source",
        Message::MandatoryCredit => "Mandatory credit: {party}",
        Message::MandatoryCreditUnnamed => "Mandatory credit, ask the source for the name",
        Message::OnScreen => "On screen",
        Message::AppliesToYou => "Applies to you",
        Message::NotBefore => "Not before {date}",
        Message::NotBeforeUndated => "Embargoed, ask the source for the date",
        Message::NotAfter => "Not after {date}",
        Message::NotAfterUndated => "Limited period of use, ask the source for the date",
        Message::UseWithin => "one:Use within {n} hour|other:Use within {n} hours",
        Message::UseWithinUnstated => "Limited time of use, ask the source",
        Message::MaxDuration => "Max {duration}",
        Message::MaxDurationUnstated => "Limited length of use, ask the source",
        Message::SingleUse => "Single use",
        Message::NoArchive => "No archive",
        Message::NoResale => "No resale",
        Message::OnlyIn => "Only in: {regions}",
        Message::NotIn => "Not in: {regions}",
        Message::TerritoryUnstated => "Not in all countries, ask the source",
        Message::OnlyFor => "Only for: {platforms}",
        Message::NotFor => "Not for: {platforms}",
        Message::PlatformUnstated => "Not for all platforms, ask the source",
        Message::Broadcast => "Broadcast",
        Message::Digital => "Digital",
        Message::Social => "Social media",
        Message::EditorialOnly => "Editorial use only",
        Message::NoCommercial => "No commercial use",
        Message::NoCompetitor => "Not for competitors of the source",
        Message::NoEdit => "No editing",
        Message::NoAi => "No use for artificial intelligence",
        Message::Music => "Music rights not included",
        Message::Contact => "For other use, contact {party}",
        Message::ContactUnnamed => "For other use, contact the source",
        Message::OtherRestriction => "Other restriction, ask the source",
        Message::UnknownRestriction => "Other restriction: {code}",
        Message::PartsOfThisVideo => "Parts of this video",
        Message::CreditLine => "Credit: {credit}",
        Message::CopyCredit => "Copy credit",
        Message::CreditCopied => "Credit copied",
        Message::CreditNotCopied => "The credit could not be copied. Copy the selected text.",
        Message::FullTerms => "Full terms",
        Message::LicenseThisVideo => "License this video",

        Message::Downloads => "Downloads",
        Message::DownloadVideo => "Download video",
        Message::Kilobytes => "{n} kB",
        Message::Megabytes => "{n} MB",
        Message::NoDownloadRights => "Not offered: the restrictions are unknown.",
        Message::NoDownloadEmbargo => "Not offered before the embargo ends.",
        Message::NoDownloadExpired => "Not offered: the period of use has ended.",
        Message::NoDownloadStatus => "Not offered: the agency does not release this video here.",

        Message::Description => "Description",

        Message::TopDownloads => {
            "one:Top downloads in last hour|\
             other:Top downloads in last {n} hours"
        }
        Message::ShowMore => "Show more",
        Message::MoreRows => "one:{n} more|other:{n} more",
        Message::LoadingMore => "Loading more",
        Message::ShownOf => "{shown} of {total} shown",
        Message::Shown => "{shown} shown",
        Message::ListFailed => "The rest of the list could not be loaded.",
        Message::DownloadCount => "one:{n} download|other:{n} downloads",
        Message::NewRows => "one:{n} new|other:{n} new",
        Message::NewList => "New list",
        Message::UpdatedAt => "Updated {time}",

        Message::Cookies => "Cookies",
        Message::CookiesNecessary => "Some cookies are necessary and cannot be switched off.",
        Message::CookiesOptional => "Others are optional and improve your visit.",
        Message::CookiesManaged => "Choose now, or manage them at any time in the cookie settings.",
        Message::AcceptOptional => "Accept optional",
        Message::RejectOptional => "Reject optional",
        Message::OpenSettings => "Open settings",
        Message::CookieSettings => "Cookie settings",
        Message::Close => "Close",
        Message::PreferencesTitle => "Preferences",
        Message::PreferencesText => {
            "Remembers your volume, captions, speed and keys, and where you stopped, on this device."
        }
        Message::ChoiceSaved => "Your choice was saved",
        Message::Undo => "Undo",
        Message::KeptForVisit => "Your browser stores nothing here. Your choice is kept for this visit only.",
        Message::SettingsFailed => {
            "The settings could not be loaded. Nothing optional is on because of that."
        }

        Message::Partial => "Some parts of this story could not be shown.",
        Message::Stale => "This is the last version we have, from {time}",
        Message::NotAvailable => "This story is not available.",
        Message::Offline => "You are offline",
        Message::NeedsNewerPlayer => "This story needs a newer player.",
        Message::CouldNotLoad => "This story could not be loaded.",
        Message::NoStory => "There is no story to show.",
        Message::TooLarge => "This story is too large to show.",
        Message::CannotRun => "The story player cannot run here.",
    }
}

/// What English says for a message of the player.
pub(crate) const fn player(message: PlayerMessage) -> &'static str {
    match message {
        PlayerMessage::Seek => "Seek",
        PlayerMessage::Position => "{position} of {duration}",
        PlayerMessage::Mute => "Mute",
        PlayerMessage::Unmute => "Unmute",
        PlayerMessage::Volume => "Volume",
        PlayerMessage::Percent => "{n}%",
        PlayerMessage::Captions => "Captions",
        PlayerMessage::CaptionsUnavailable => "Captions unavailable",
        PlayerMessage::FullScreen => "Full screen",
        PlayerMessage::ExitFullScreen => "Exit full screen",
        PlayerMessage::Buffering => "Buffering",
        PlayerMessage::VideoCannotPlay => "This video cannot be played.",
        PlayerMessage::VideoStalled => "The video is slow to arrive.",
        PlayerMessage::VideoBlocked => "This page does not allow the video to load.",
        PlayerMessage::VideoWithdrawn => "This video is no longer available.",
        PlayerMessage::OpenVideoFile => "Open the video file",
        PlayerMessage::Settings => "Settings",
        PlayerMessage::SheetFailed => "The settings could not be loaded.",
        PlayerMessage::PictureInPicture => "Picture in picture",
        PlayerMessage::RemoteScreen => "Show on another screen",
        PlayerMessage::ContinuedAt => "Continued at {time}",
        PlayerMessage::FromBeginning => "From the beginning",
        PlayerMessage::OpenStoryPage => "Open the story at its source",
    }
}

/// What English says for a message of the cookie settings.
pub(crate) const fn settings(message: SettingsMessage) -> &'static str {
    match message {
        SettingsMessage::AcceptAll => "Accept all",
        SettingsMessage::RejectAll => "Reject all",
        SettingsMessage::Save => "Save",
        SettingsMessage::NecessaryTitle => "Necessary",
        SettingsMessage::NecessaryText => "Remembers your choice, so that you are not asked each time.",
        SettingsMessage::AlwaysOn => "Always on",
        SettingsMessage::Providers => "Providers",
        SettingsMessage::Purpose => "Purpose",
        SettingsMessage::Retention => "Kept for",
        SettingsMessage::StoredAs => "Stored as",
        SettingsMessage::PrivacyPage => "Privacy page of {provider}",
        SettingsMessage::OffByBrowser => "off, your browser asked",
        SettingsMessage::YouChose => "You chose {choice} on {date}",
        SettingsMessage::ChoseAll => "all cookies",
        SettingsMessage::ChoseNecessary => "necessary cookies only",
        SettingsMessage::Receipt => "Download my receipt",
        SettingsMessage::PlayersOf => "Videos played by {provider}",
        SettingsMessage::PlayersOfText => {
            "They start without a question. {provider} learns which of them you watch and may store cookies."
        }
        SettingsMessage::OtherPlayers => {
            "one:You have also allowed the players of {n} other site; Reject all takes that back.|other:You have also allowed the players of {n} other sites; Reject all takes that back."
        }
        SettingsMessage::KeptForDays => {
            "one:Your choice is kept for {n} day.|other:Your choice is kept for {n} days."
        }
    }
}

/// What English says for a message of the player's settings and keys.
pub(crate) const fn sheet(message: SheetMessage) -> &'static str {
    match message {
        SheetMessage::Speed => "Speed",
        SheetMessage::SpeedUsual => "Normal",
        SheetMessage::SpeedTimes => "{n}×",
        SheetMessage::DecimalSign => ".",
        SheetMessage::Quality => "Quality",
        SheetMessage::QualityAuto => "Auto",
        SheetMessage::QualityAutoShowing => "Auto ({quality})",
        SheetMessage::BitRate => "{n} kbit/s",
        SheetMessage::CaptionsLanguage => "Language of captions",
        SheetMessage::CaptionsOff => "Captions off",
        SheetMessage::Chapter => "Chapter",
        SheetMessage::PreviousFrame => "Previous frame",
        SheetMessage::NextFrame => "Next frame",
        SheetMessage::KeyboardShortcuts => "Keyboard shortcuts",
        SheetMessage::UseShortcuts => "Use keyboard shortcuts",
        SheetMessage::Change => "Change",
        SheetMessage::ChangeKey => "Change the key for: {name}",
        SheetMessage::PressAKey => "Press the new key, or Escape to keep the old one.",
        SheetMessage::KeyNotUsable => "This key cannot be used.",
        SheetMessage::KeyTaken => "This key is taken: {name}",
        SheetMessage::ResetKeys => "Reset all keys",
        SheetMessage::Space => "Space",
        SheetMessage::StartOrPause => "Start or pause",
        SheetMessage::SoundOnOrOff => "Sound on or off",
        SheetMessage::Back => "one:Back {n} second|other:Back {n} seconds",
        SheetMessage::Forward => "one:Forward {n} second|other:Forward {n} seconds",
        SheetMessage::Louder => "Louder",
        SheetMessage::Softer => "Softer",
        SheetMessage::Slower => "Slower",
        SheetMessage::Faster => "Faster",
        SheetMessage::ToBeginning => "To the beginning",
        SheetMessage::ToEnd => "To the end",
        SheetMessage::ToTenth => "To 0–90% of the video",
    }
}

/// What English says for a message of transcript, shotlist and audio description.
pub(crate) const fn transcript(message: TranscriptMessage) -> &'static str {
    match message {
        TranscriptMessage::Search => "Search",
        TranscriptMessage::PreviousMatch => "Previous match",
        TranscriptMessage::NextMatch => "Next match",
        TranscriptMessage::RowsFound => "one:{n} row found|other:{n} rows found",
        TranscriptMessage::NothingFound => "Nothing found",
        TranscriptMessage::MatchOf => "{place} of {total}",
        TranscriptMessage::FollowVideo => "Follow the video",
        TranscriptMessage::CopyTranscript => "Copy transcript",
        TranscriptMessage::CopyShotlist => "Copy shotlist",
        TranscriptMessage::Copied => "Copied",
        TranscriptMessage::NotCopied => "The text could not be copied. Copy the selected text.",
        TranscriptMessage::Generated => "This transcript was written by a machine.",
        TranscriptMessage::Loading => "Loading the transcript",
        TranscriptMessage::Failed => "The transcript could not be loaded.",
        TranscriptMessage::Empty => "This transcript has no text.",
        TranscriptMessage::DescriptionsToCome => "What is seen is described here while the video plays.",
        TranscriptMessage::DescriptionsFailed => "The audio description could not be loaded.",
    }
}

/// What English says for a message about the player of another site.
pub(crate) const fn third_party(message: ThirdPartyMessage) -> &'static str {
    match message {
        ThirdPartyMessage::WhatAPressDoes => {
            "{provider} plays this video. When you start it, {provider} learns that you are here and may store cookies."
        }
        ThirdPartyMessage::PlayerOf => "Player of {provider}",
        ThirdPartyMessage::AlwaysAllow => "Always allow {provider}",
        ThirdPartyMessage::PrivacyPage => "Privacy at {provider}",
        ThirdPartyMessage::WatchThere => "Watch at {provider}",
        ThirdPartyMessage::ClosePlayer => "Close player",
        ThirdPartyMessage::NotAllowedHere => {
            "This page does not allow the player of {provider}. You can watch the video there."
        }
    }
}
