//! What the widget says in German.
//! Not here: other languages.

use crate::text::{
    Message, PlayerMessage, SettingsMessage, SheetMessage, ThirdPartyMessage, TranscriptMessage,
};

/// What German says for a message.
#[expect(clippy::too_many_lines, reason = "one table, one line a message")]
pub(crate) const fn say(message: Message) -> &'static str {
    match message {
        Message::PlayVideo => "Video abspielen",
        Message::PlayHeadline => "Video abspielen, {headline}",
        Message::PlayHeadlineDuration => "Video abspielen, {headline}, {duration}",
        Message::Pause => "Pause",
        Message::VideoPlayer => "Videoplayer",
        Message::ContentWarning => "Inhaltswarnung",
        Message::VideoNetwork => "Die Verbindung ist abgebrochen, während das Video geladen wurde.",
        Message::Retry => "Erneut versuchen",
        Message::Transcript => "Transkript",
        Message::Shotlist => "Shotlist",
        Message::AudioDescription => "Audiodeskription",
        Message::PartNotLoaded => "Dieser Teil konnte nicht geladen werden.",

        Message::Days => "one:{n} Tag|other:{n} Tage",
        Message::Hours => "one:{n} Stunde|other:{n} Stunden",
        Message::Minutes => "one:{n} Minute|other:{n} Minuten",
        Message::Seconds => "one:{n} Sekunde|other:{n} Sekunden",
        Message::TimeAnd => "{larger} {smaller}",
        Message::DateLine => "{date} um {time} {offset}",
        Message::Comma => ", ",
        Message::Colon => ": ",

        Message::Published => "Veröffentlicht",
        Message::Updated => "Aktualisiert",
        Message::TimeZone => "Zeitzone",
        Message::TimeOfAgency => "Zeit der Agentur",
        Message::TimeOfReader => "Ihre Zeit",
        Message::TimeOfPlace => "Ortszeit des Geschehens",
        Message::AlsoIn => "Auch auf",
        Message::StatusWithheld => "Die Agentur hält diesen Beitrag vorläufig zurück.",
        Message::StatusCanceled => "Die Agentur hat diesen Beitrag zurückgezogen.",
        Message::StatusCorrected => "Die Agentur hat diesen Beitrag berichtigt.",
        Message::StatusUnknown => {
            "Die Agentur kennzeichnet diesen Beitrag mit „{status}“. Das Video wird hier nicht angeboten."
        }
        Message::Embargoed => "Sperrfrist bis {date}",
        Message::TimeLeft => "Noch {time}",
        Message::EmbargoEnded => "Die Sperrfrist ist abgelaufen.",
        Message::Expired => "Nutzungsfrist abgelaufen am {date}",

        Message::AccessSubscribers => "Nur für Abonnenten",
        Message::AccessClients => "Nur für Kunden",
        Message::AccessMembers => "Nur für Mitglieder",
        Message::AccessPool => "Pool",
        Message::AccessUnknown => "Zugang: {access}",

        Message::Restrictions => "Nutzungsbeschränkungen",
        Message::RestrictionsUnknown => "Nutzungsbeschränkungen unbekannt, bitte bei der Quelle erfragen",
        Message::MandatoryCredit => "Quellenangabe verpflichtend: {party}",
        Message::MandatoryCreditUnnamed => "Quellenangabe verpflichtend, Wortlaut bei der Quelle erfragen",
        Message::OnScreen => "Im Bild",
        Message::AppliesToYou => "Gilt für Sie",
        Message::NotBefore => "Nicht vor dem {date}",
        Message::NotBeforeUndated => "Sperrfrist, Datum bei der Quelle erfragen",
        Message::NotAfter => "Nicht nach dem {date}",
        Message::NotAfterUndated => "Befristete Nutzung, Datum bei der Quelle erfragen",
        Message::UseWithin => {
            "one:Nutzung innerhalb von {n} Stunde|\
             other:Nutzung innerhalb von {n} Stunden"
        }
        Message::UseWithinUnstated => "Zeitlich begrenzte Nutzung, bei der Quelle erfragen",
        Message::MaxDuration => "Höchstens {duration}",
        Message::MaxDurationUnstated => "Begrenzte Länge, bei der Quelle erfragen",
        Message::SingleUse => "Einmalige Nutzung",
        Message::NoArchive => "Keine Archivierung",
        Message::NoResale => "Kein Weiterverkauf",
        Message::OnlyIn => "Nur in: {regions}",
        Message::NotIn => "Nicht in: {regions}",
        Message::TerritoryUnstated => "Nicht in allen Ländern, bei der Quelle erfragen",
        Message::OnlyFor => "Nur für: {platforms}",
        Message::NotFor => "Nicht für: {platforms}",
        Message::PlatformUnstated => "Nicht für alle Plattformen, bei der Quelle erfragen",
        Message::Broadcast => "Rundfunk",
        Message::Digital => "Digital",
        Message::Social => "Soziale Medien",
        Message::EditorialOnly => "Nur redaktionelle Nutzung",
        Message::NoCommercial => "Keine kommerzielle Nutzung",
        Message::NoCompetitor => "Nicht für Wettbewerber der Quelle",
        Message::NoEdit => "Keine Bearbeitung",
        Message::NoAi => "Keine Nutzung für künstliche Intelligenz",
        Message::Music => "Musikrechte nicht enthalten",
        Message::Contact => "Für andere Nutzung wenden Sie sich an {party}",
        Message::ContactUnnamed => "Für andere Nutzung wenden Sie sich an die Quelle",
        Message::OtherRestriction => "Weitere Beschränkung, bei der Quelle erfragen",
        Message::UnknownRestriction => "Weitere Beschränkung: {code}",
        Message::PartsOfThisVideo => "Teile dieses Videos",
        Message::CreditLine => "Quelle: {credit}",
        Message::CopyCredit => "Quellenangabe kopieren",
        Message::CreditCopied => "Quellenangabe kopiert",
        Message::CreditNotCopied => {
            "Die Quellenangabe konnte nicht kopiert werden. Kopieren Sie den markierten Text."
        }
        Message::FullTerms => "Vollständige Bedingungen",
        Message::LicenseThisVideo => "Dieses Video lizenzieren",

        Message::Downloads => "Downloads",
        Message::DownloadVideo => "Video herunterladen",
        Message::Kilobytes => "{n}\u{a0}kB",
        Message::Megabytes => "{n}\u{a0}MB",
        Message::NoDownloadRights => "Nicht angeboten: Die Nutzungsbeschränkungen sind unbekannt.",
        Message::NoDownloadEmbargo => "Vor Ablauf der Sperrfrist nicht angeboten.",
        Message::NoDownloadExpired => "Nicht angeboten: Die Nutzungsfrist ist abgelaufen.",
        Message::NoDownloadStatus => "Nicht angeboten: Die Agentur gibt dieses Video hier nicht frei.",

        Message::Description => "Beschreibung",

        Message::TopDownloads => {
            "one:Häufigste Downloads der letzten Stunde|\
             other:Häufigste Downloads der letzten {n} Stunden"
        }
        Message::ShowMore => "Mehr anzeigen",
        Message::MoreRows => "one:{n} weiterer Eintrag|other:{n} weitere Einträge",
        Message::LoadingMore => "Weitere Einträge werden geladen",
        Message::ShownOf => "{shown} von {total} angezeigt",
        Message::Shown => "{shown} angezeigt",
        Message::ListFailed => "Der Rest der Liste konnte nicht geladen werden.",
        Message::DownloadCount => "one:{n} Download|other:{n} Downloads",
        Message::NewRows => "one:{n} neu|other:{n} neu",
        Message::NewList => "Neue Liste",
        Message::UpdatedAt => "Aktualisiert um {time} Uhr",

        Message::Cookies => "Cookies",
        Message::CookiesNecessary => "Einige Cookies sind notwendig und lassen sich nicht abschalten.",
        Message::CookiesOptional => "Andere sind optional und verbessern Ihren Besuch.",
        Message::CookiesManaged => {
            "Entscheiden Sie jetzt, oder ändern Sie Ihre Wahl jederzeit in den Cookie-Einstellungen."
        }
        Message::AcceptOptional => "Optionale akzeptieren",
        Message::RejectOptional => "Optionale ablehnen",
        Message::OpenSettings => "Einstellungen öffnen",
        Message::CookieSettings => "Cookie-Einstellungen",
        Message::Close => "Schließen",
        Message::PreferencesTitle => "Präferenzen",
        Message::PreferencesText => {
            "Merkt sich auf diesem Gerät Lautstärke, Untertitel, Geschwindigkeit, Tasten und die Stelle, an der Sie aufgehört haben."
        }
        Message::ChoiceSaved => "Ihre Wahl wurde gespeichert",
        Message::Undo => "Rückgängig",
        Message::KeptForVisit => "Ihr Browser speichert hier nichts. Ihre Wahl gilt nur für diesen Besuch.",
        Message::SettingsFailed => {
            "Die Einstellungen konnten nicht geladen werden. Dadurch wurde nichts Optionales eingeschaltet."
        }

        Message::Partial => "Teile dieses Beitrags konnten nicht angezeigt werden.",
        Message::Stale => "Das ist die letzte Fassung, die wir haben, Stand {time}",
        Message::NotAvailable => "Dieser Beitrag ist nicht verfügbar.",
        Message::Offline => "Sie sind offline",
        Message::NeedsNewerPlayer => "Dieser Beitrag braucht einen neueren Player.",
        Message::CouldNotLoad => "Dieser Beitrag konnte nicht geladen werden.",
        Message::NoStory => "Es gibt keinen Beitrag zu zeigen.",
        Message::TooLarge => "Dieser Beitrag ist zu groß, um ihn anzuzeigen.",
        Message::CannotRun => "Der Player kann hier nicht ausgeführt werden.",
    }
}

/// What German says for a message of the player.
pub(crate) const fn player(message: PlayerMessage) -> &'static str {
    match message {
        PlayerMessage::Seek => "Position im Video",
        PlayerMessage::Position => "{position} von {duration}",
        PlayerMessage::Mute => "Ton aus",
        PlayerMessage::Unmute => "Ton an",
        PlayerMessage::Volume => "Lautstärke",
        PlayerMessage::Percent => "{n}\u{a0}%",
        PlayerMessage::Captions => "Untertitel",
        PlayerMessage::CaptionsUnavailable => "Untertitel nicht verfügbar",
        PlayerMessage::FullScreen => "Vollbild",
        PlayerMessage::ExitFullScreen => "Vollbild beenden",
        PlayerMessage::Buffering => "Video wird geladen",
        PlayerMessage::VideoCannotPlay => "Dieses Video kann nicht abgespielt werden.",
        PlayerMessage::VideoStalled => "Das Video kommt nur langsam an.",
        PlayerMessage::VideoBlocked => "Diese Seite lässt nicht zu, dass das Video geladen wird.",
        PlayerMessage::VideoWithdrawn => "Dieses Video ist nicht mehr verfügbar.",
        PlayerMessage::OpenVideoFile => "Videodatei öffnen",
        PlayerMessage::Settings => "Einstellungen",
        PlayerMessage::SheetFailed => "Die Einstellungen konnten nicht geladen werden.",
        PlayerMessage::PictureInPicture => "Bild im Bild",
        PlayerMessage::RemoteScreen => "Auf einem anderen Bildschirm zeigen",
        PlayerMessage::ContinuedAt => "Fortgesetzt bei {time}",
        PlayerMessage::FromBeginning => "Von Anfang an",
        PlayerMessage::OpenStoryPage => "Beitrag bei der Quelle öffnen",
    }
}

/// What German says for a message of the cookie settings.
pub(crate) const fn settings(message: SettingsMessage) -> &'static str {
    match message {
        SettingsMessage::AcceptAll => "Alle akzeptieren",
        SettingsMessage::RejectAll => "Alle ablehnen",
        SettingsMessage::Save => "Speichern",
        SettingsMessage::NecessaryTitle => "Notwendig",
        SettingsMessage::NecessaryText => "Merkt sich Ihre Wahl, damit Sie nicht jedes Mal gefragt werden.",
        SettingsMessage::AlwaysOn => "Immer an",
        SettingsMessage::Providers => "Anbieter",
        SettingsMessage::Purpose => "Zweck",
        SettingsMessage::Retention => "Speicherdauer",
        SettingsMessage::StoredAs => "Gespeichert als",
        SettingsMessage::PrivacyPage => "Datenschutzseite von {provider}",
        SettingsMessage::OffByBrowser => "aus, von Ihrem Browser verlangt",
        SettingsMessage::YouChose => "Ihre Wahl vom {date}: {choice}",
        SettingsMessage::ChoseAll => "alle Cookies",
        SettingsMessage::ChoseNecessary => "nur notwendige Cookies",
        SettingsMessage::Receipt => "Meinen Beleg herunterladen",
        SettingsMessage::PlayersOf => "Videos, die {provider} abspielt",
        SettingsMessage::PlayersOfText => {
            "Sie starten ohne Rückfrage. {provider} erfährt, welche Sie ansehen, und kann Cookies speichern."
        }
        SettingsMessage::OtherPlayers => {
            "one:Sie haben auch den Player einer weiteren Website erlaubt; „Alle ablehnen“ nimmt das zurück.|other:Sie haben auch die Player von {n} weiteren Websites erlaubt; „Alle ablehnen“ nimmt das zurück."
        }
        SettingsMessage::KeptForDays => "one:Ihre Wahl gilt {n} Tag.|other:Ihre Wahl gilt {n} Tage.",
    }
}

/// What German says for a message of the player's settings and keys.
pub(crate) const fn sheet(message: SheetMessage) -> &'static str {
    match message {
        SheetMessage::Speed => "Geschwindigkeit",
        SheetMessage::SpeedUsual => "Normal",
        SheetMessage::SpeedTimes => "{n}×",
        SheetMessage::DecimalSign => ",",
        SheetMessage::Quality => "Qualität",
        SheetMessage::QualityAuto => "Automatisch",
        SheetMessage::QualityAutoShowing => "Automatisch ({quality})",
        SheetMessage::BitRate => "{n}\u{a0}kbit/s",
        SheetMessage::CaptionsLanguage => "Sprache der Untertitel",
        SheetMessage::CaptionsOff => "Untertitel aus",
        SheetMessage::Chapter => "Kapitel",
        SheetMessage::PreviousFrame => "Voriges Bild",
        SheetMessage::NextFrame => "Nächstes Bild",
        SheetMessage::KeyboardShortcuts => "Tastenkürzel",
        SheetMessage::UseShortcuts => "Tastenkürzel verwenden",
        SheetMessage::Change => "Ändern",
        SheetMessage::ChangeKey => "Taste ändern für: {name}",
        SheetMessage::PressAKey => "Drücken Sie die neue Taste oder Esc, um die alte zu behalten.",
        SheetMessage::KeyNotUsable => "Diese Taste kann nicht verwendet werden.",
        SheetMessage::KeyTaken => "Diese Taste ist vergeben: {name}",
        SheetMessage::ResetKeys => "Alle Tasten zurücksetzen",
        SheetMessage::Space => "Leertaste",
        SheetMessage::StartOrPause => "Starten oder anhalten",
        SheetMessage::SoundOnOrOff => "Ton an oder aus",
        SheetMessage::Back => "one:{n} Sekunde zurück|other:{n} Sekunden zurück",
        SheetMessage::Forward => "one:{n} Sekunde vor|other:{n} Sekunden vor",
        SheetMessage::Louder => "Lauter",
        SheetMessage::Softer => "Leiser",
        SheetMessage::Slower => "Langsamer",
        SheetMessage::Faster => "Schneller",
        SheetMessage::ToBeginning => "Zum Anfang",
        SheetMessage::ToEnd => "Zum Ende",
        SheetMessage::ToTenth => "Zu 0–90\u{a0}% des Videos",
    }
}

/// What German says for a message of transcript, shotlist and audio description.
pub(crate) const fn transcript(message: TranscriptMessage) -> &'static str {
    match message {
        TranscriptMessage::Search => "Suchen",
        TranscriptMessage::PreviousMatch => "Vorheriger Treffer",
        TranscriptMessage::NextMatch => "Nächster Treffer",
        TranscriptMessage::RowsFound => "one:{n} Zeile gefunden|other:{n} Zeilen gefunden",
        TranscriptMessage::NothingFound => "Nichts gefunden",
        TranscriptMessage::MatchOf => "{place} von {total}",
        TranscriptMessage::FollowVideo => "Dem Video folgen",
        TranscriptMessage::CopyTranscript => "Transkript kopieren",
        TranscriptMessage::CopyShotlist => "Shotlist kopieren",
        TranscriptMessage::Copied => "Kopiert",
        TranscriptMessage::NotCopied => {
            "Der Text konnte nicht kopiert werden. Kopieren Sie den markierten Text."
        }
        TranscriptMessage::Generated => "Dieses Transkript wurde maschinell erstellt.",
        TranscriptMessage::Loading => "Das Transkript wird geladen",
        TranscriptMessage::Failed => "Das Transkript konnte nicht geladen werden.",
        TranscriptMessage::Empty => "Dieses Transkript enthält keinen Text.",
        TranscriptMessage::DescriptionsToCome => {
            "Was im Bild zu sehen ist, wird hier beschrieben, während das Video läuft."
        }
        TranscriptMessage::DescriptionsFailed => "Die Audiodeskription konnte nicht geladen werden.",
    }
}

/// What German says for a message about the player of another site.
pub(crate) const fn third_party(message: ThirdPartyMessage) -> &'static str {
    match message {
        ThirdPartyMessage::WhatAPressDoes => {
            "Dieses Video spielt {provider} ab. Wenn Sie es starten, erfährt {provider}, dass Sie hier sind, und kann Cookies speichern."
        }
        ThirdPartyMessage::PlayerOf => "Player von {provider}",
        ThirdPartyMessage::AlwaysAllow => "{provider} immer erlauben",
        ThirdPartyMessage::PrivacyPage => "Datenschutz bei {provider}",
        ThirdPartyMessage::WatchThere => "Bei {provider} ansehen",
        ThirdPartyMessage::ClosePlayer => "Player schließen",
        ThirdPartyMessage::NotAllowedHere => {
            "Diese Seite lässt den Player von {provider} nicht zu. Sie können das Video dort ansehen."
        }
    }
}
