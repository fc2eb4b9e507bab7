//! What the widget says in Hebrew.
//! Not here: other languages.

use crate::text::{
    Message, PlayerMessage, SettingsMessage, SheetMessage, ThirdPartyMessage, TranscriptMessage,
};

/// What Hebrew says for a message.
#[expect(clippy::too_many_lines, reason = "one table, one line a message")]
pub(crate) const fn say(message: Message) -> &'static str {
    match message {
        Message::PlayVideo => "הפעלת הסרטון",
        Message::PlayHeadline => "הפעלת הסרטון, {headline}",
        Message::PlayHeadlineDuration => "הפעלת הסרטון, {headline}, {duration}",
        Message::Pause => "השהיה",
        Message::VideoPlayer => "נגן וידאו",
        Message::ContentWarning => "אזהרת תוכן",
        Message::VideoNetwork => "החיבור נותק בזמן טעינת הסרטון.",
        Message::Retry => "ניסיון חוזר",
        Message::Transcript => "תמליל",
        Message::Shotlist => "רשימת שוטים",
        Message::AudioDescription => "תיאור קולי",
        Message::PartNotLoaded => "טעינת חלק זה נכשלה.",

        Message::Days => "one:יום אחד|two:יומיים|other:{n} ימים",
        Message::Hours => "one:שעה אחת|two:שעתיים|other:{n} שעות",
        Message::Minutes => "one:דקה אחת|two:שתי דקות|other:{n} דקות",
        Message::Seconds => "one:שנייה אחת|two:שתי שניות|other:{n} שניות",
        Message::TimeAnd => "{larger}, {smaller}",
        Message::DateLine => "{date} בשעה {time} {offset}",
        Message::Comma => ", ",
        Message::Colon => ": ",

        Message::Published => "פורסם",
        Message::Updated => "עודכן",
        Message::TimeZone => "אזור זמן",
        Message::TimeOfAgency => "שעון הסוכנות",
        Message::TimeOfReader => "השעון שלך",
        Message::TimeOfPlace => "שעון מקום האירוע",
        Message::AlsoIn => "בשפות נוספות",
        Message::StatusWithheld => "הסוכנות מעכבת ידיעה זו לעת עתה.",
        Message::StatusCanceled => "הסוכנות משכה ידיעה זו.",
        Message::StatusCorrected => "הסוכנות תיקנה ידיעה זו.",
        Message::StatusUnknown => "הסוכנות סימנה ידיעה זו בסטטוס ”{status}”. הסרטון אינו מוצע כאן.",
        Message::Embargoed => "באמברגו עד {date}",
        Message::TimeLeft => "הזמן שנותר: {time}",
        Message::EmbargoEnded => "האמברגו הסתיים.",
        Message::Expired => "תקופת השימוש הסתיימה ב־{date}",

        Message::AccessSubscribers => "למנויים בלבד",
        Message::AccessClients => "ללקוחות בלבד",
        Message::AccessMembers => "לחברים בלבד",
        Message::AccessPool => "צילומי פול",
        Message::AccessUnknown => "גישה: {access}",

        Message::Restrictions => "הגבלות",
        Message::RestrictionsUnknown => "ההגבלות אינן ידועות, יש לברר עם המקור",
        Message::MandatoryCredit => "קרדיט חובה: {party}",
        Message::MandatoryCreditUnnamed => "קרדיט חובה, יש לברר את השם עם המקור",
        Message::OnScreen => "על המסך",
        Message::AppliesToYou => "חלה עליך",
        Message::NotBefore => "לא לפני {date}",
        Message::NotBeforeUndated => "באמברגו, יש לברר את המועד עם המקור",
        Message::NotAfter => "לא אחרי {date}",
        Message::NotAfterUndated => "תקופת השימוש מוגבלת, יש לברר את המועד עם המקור",
        Message::UseWithin => "one:לשימוש בתוך שעה אחת|two:לשימוש בתוך שעתיים|other:לשימוש בתוך {n} שעות",
        Message::UseWithinUnstated => "זמן השימוש מוגבל, יש לברר עם המקור",
        Message::MaxDuration => "לכל היותר {duration}",
        Message::MaxDurationUnstated => "אורך הקטע המותר לשימוש מוגבל, יש לברר עם המקור",
        Message::SingleUse => "לשימוש חד־פעמי",
        Message::NoArchive => "אין לשמור בארכיון",
        Message::NoResale => "אין למכור הלאה",
        Message::OnlyIn => "לשימוש רק בשטח: {regions}",
        Message::NotIn => "לא לשימוש בשטח: {regions}",
        Message::TerritoryUnstated => "לא בכל המדינות, יש לברר עם המקור",
        Message::OnlyFor => "רק עבור: {platforms}",
        Message::NotFor => "לא עבור: {platforms}",
        Message::PlatformUnstated => "לא לכל הפלטפורמות, יש לברר עם המקור",
        Message::Broadcast => "טלוויזיה ורדיו",
        Message::Digital => "דיגיטל",
        Message::Social => "רשתות חברתיות",
        Message::EditorialOnly => "לשימוש עיתונאי בלבד",
        Message::NoCommercial => "אין לעשות שימוש מסחרי",
        Message::NoCompetitor => "לא למתחרי המקור",
        Message::NoEdit => "אין לערוך",
        Message::NoAi => "אין להשתמש לצורכי בינה מלאכותית",
        Message::Music => "זכויות המוזיקה אינן כלולות",
        Message::Contact => "לשימוש אחר יש לפנות אל {party}",
        Message::ContactUnnamed => "לשימוש אחר יש לפנות אל המקור",
        Message::OtherRestriction => "הגבלה אחרת, יש לברר עם המקור",
        Message::UnknownRestriction => "הגבלה אחרת: {code}",
        Message::PartsOfThisVideo => "חלקים מסרטון זה",
        Message::CreditLine => "קרדיט: {credit}",
        Message::CopyCredit => "העתקת הקרדיט",
        Message::CreditCopied => "הקרדיט הועתק",
        Message::CreditNotCopied => "העתקת הקרדיט נכשלה. יש להעתיק את הטקסט המסומן.",
        Message::FullTerms => "התנאים המלאים",
        Message::LicenseThisVideo => "קבלת רישיון לסרטון זה",

        Message::Downloads => "הורדות",
        Message::DownloadVideo => "הורדת הסרטון",
        Message::Kilobytes => "{n} ק״ב",
        Message::Megabytes => "{n} מ״ב",
        Message::NoDownloadRights => "לא זמין להורדה: ההגבלות אינן ידועות.",
        Message::NoDownloadEmbargo => "לא זמין להורדה לפני תום האמברגו.",
        Message::NoDownloadExpired => "לא זמין להורדה: תקופת השימוש הסתיימה.",
        Message::NoDownloadStatus => "לא זמין להורדה: הסוכנות אינה מפיצה סרטון זה כאן.",

        Message::Description => "תיאור",

        Message::TopDownloads => {
            "one:ההורדות המובילות בשעה האחרונה|two:ההורדות המובילות בשעתיים האחרונות|\
             other:ההורדות המובילות ב־{n} השעות האחרונות"
        }
        Message::ShowMore => "הצגת עוד",
        Message::MoreRows => "one:עוד פריט אחד|two:עוד שני פריטים|other:עוד {n} פריטים",
        Message::LoadingMore => "פריטים נוספים בטעינה",
        Message::ShownOf => "פריטים מוצגים: {shown} מתוך {total}",
        Message::Shown => "פריטים מוצגים: {shown}",
        Message::ListFailed => "טעינת המשך הרשימה נכשלה.",
        Message::DownloadCount => "one:הורדה אחת|two:שתי הורדות|other:{n} הורדות",
        Message::NewRows => "one:פריט חדש אחד|two:שני פריטים חדשים|other:{n} פריטים חדשים",
        Message::NewList => "רשימה חדשה",
        Message::UpdatedAt => "עודכן בשעה {time}",

        Message::Cookies => "עוגיות",
        Message::CookiesNecessary => "חלק מהעוגיות הכרחיות ואי אפשר לכבות אותן.",
        Message::CookiesOptional => "האחרות אופציונליות ומשפרות את הביקור שלך.",
        Message::CookiesManaged => "אפשר לבחור עכשיו, או לנהל אותן בכל עת בהגדרות העוגיות.",
        Message::AcceptOptional => "אישור עוגיות אופציונליות",
        Message::RejectOptional => "דחיית עוגיות אופציונליות",
        Message::OpenSettings => "פתיחת ההגדרות",
        Message::CookieSettings => "הגדרות העוגיות",
        Message::Close => "סגירה",
        Message::PreferencesTitle => "העדפות",
        Message::PreferencesText => {
            "שמירה במכשיר זה של עוצמת הקול, הכתוביות, המהירות, המקשים והנקודה שבה הופסקה הצפייה."
        }
        Message::ChoiceSaved => "הבחירה שלך נשמרה",
        Message::Undo => "ביטול",
        Message::KeptForVisit => "הדפדפן שלך אינו שומר כאן דבר. הבחירה שלך תקפה לביקור זה בלבד.",
        Message::SettingsFailed => "טעינת ההגדרות נכשלה. שום דבר אופציונלי לא הופעל בשל כך.",

        Message::Partial => "לא ניתן היה להציג חלקים מידיעה זו.",
        Message::Stale => "זו הגרסה האחרונה שברשותנו, מ־{time}",
        Message::NotAvailable => "ידיעה זו אינה זמינה.",
        Message::Offline => "אין חיבור לאינטרנט",
        Message::NeedsNewerPlayer => "לידיעה זו דרוש נגן חדש יותר.",
        Message::CouldNotLoad => "טעינת הידיעה נכשלה.",
        Message::NoStory => "אין ידיעה להצגה.",
        Message::TooLarge => "ידיעה זו גדולה מכדי להציגה.",
        Message::CannotRun => "נגן הידיעות אינו יכול לפעול כאן.",
    }
}

/// What Hebrew says for a message of the player.
pub(crate) const fn player(message: PlayerMessage) -> &'static str {
    match message {
        PlayerMessage::Seek => "מיקום בסרטון",
        PlayerMessage::Position => "{position} מתוך {duration}",
        PlayerMessage::Mute => "השתקה",
        PlayerMessage::Unmute => "ביטול ההשתקה",
        PlayerMessage::Volume => "עוצמת קול",
        PlayerMessage::Percent => "{n}%",
        PlayerMessage::Captions => "כתוביות",
        PlayerMessage::CaptionsUnavailable => "הכתוביות אינן זמינות",
        PlayerMessage::FullScreen => "מסך מלא",
        PlayerMessage::ExitFullScreen => "יציאה ממסך מלא",
        PlayerMessage::Buffering => "הסרטון בטעינה",
        PlayerMessage::VideoCannotPlay => "לא ניתן להפעיל סרטון זה.",
        PlayerMessage::VideoStalled => "טעינת הסרטון מתעכבת.",
        PlayerMessage::VideoBlocked => "דף זה אינו מאפשר לטעון את הסרטון.",
        PlayerMessage::VideoWithdrawn => "סרטון זה אינו זמין עוד.",
        PlayerMessage::OpenVideoFile => "פתיחת קובץ הסרטון",
        PlayerMessage::Settings => "הגדרות",
        PlayerMessage::SheetFailed => "טעינת ההגדרות נכשלה.",
        PlayerMessage::PictureInPicture => "תמונה בתוך תמונה",
        PlayerMessage::RemoteScreen => "הצגה במסך אחר",
        PlayerMessage::ContinuedAt => "המשך מ־{time}",
        PlayerMessage::FromBeginning => "מההתחלה",
        PlayerMessage::OpenStoryPage => "פתיחת הידיעה באתר המקור",
    }
}

/// What Hebrew says for a message of the cookie settings.
pub(crate) const fn settings(message: SettingsMessage) -> &'static str {
    match message {
        SettingsMessage::AcceptAll => "אישור הכול",
        SettingsMessage::RejectAll => "דחיית הכול",
        SettingsMessage::Save => "שמירה",
        SettingsMessage::NecessaryTitle => "עוגיות הכרחיות",
        SettingsMessage::NecessaryText => "שמירת הבחירה שלך, כדי שהשאלה לא תופיע בכל פעם.",
        SettingsMessage::AlwaysOn => "תמיד פעילות",
        SettingsMessage::Providers => "ספקים",
        SettingsMessage::Purpose => "מטרה",
        SettingsMessage::Retention => "משך השמירה",
        SettingsMessage::StoredAs => "נשמר בשם",
        SettingsMessage::PrivacyPage => "דף הפרטיות של {provider}",
        SettingsMessage::OffByBrowser => "כבויות לבקשת הדפדפן שלך",
        SettingsMessage::YouChose => "הבחירה שלך מ־{date}: {choice}",
        SettingsMessage::ChoseAll => "כל העוגיות",
        SettingsMessage::ChoseNecessary => "עוגיות הכרחיות בלבד",
        SettingsMessage::Receipt => "הורדת תיעוד הבחירה שלי",
        SettingsMessage::PlayersOf => "סרטונים בנגן של {provider}",
        SettingsMessage::PlayersOfText => {
            "הם מתחילים ללא שאלה מקדימה. האתר {provider} יידע באילו מהם צפית, והוא עשוי לשמור עוגיות."
        }
        SettingsMessage::OtherPlayers => {
            "one:אישרת גם את הנגן של אתר אחד נוסף; ”דחיית הכול” מבטלת זאת.|\
             two:אישרת גם את הנגנים של שני אתרים נוספים; ”דחיית הכול” מבטלת זאת.|\
             other:אישרת גם את הנגנים של {n} אתרים נוספים; ”דחיית הכול” מבטלת זאת."
        }
        SettingsMessage::KeptForDays => {
            "one:הבחירה שלך נשמרת יום אחד.|two:הבחירה שלך נשמרת יומיים.|other:הבחירה שלך נשמרת {n} ימים."
        }
    }
}

/// What Hebrew says for a message of the player's settings and keys.
pub(crate) const fn sheet(message: SheetMessage) -> &'static str {
    match message {
        SheetMessage::Speed => "מהירות",
        SheetMessage::SpeedUsual => "רגילה",
        SheetMessage::SpeedTimes => "{n}×",
        SheetMessage::DecimalSign => ".",
        SheetMessage::Quality => "איכות",
        SheetMessage::QualityAuto => "אוטומטית",
        SheetMessage::QualityAutoShowing => "אוטומטית ({quality})",
        SheetMessage::BitRate => "{n} קילוביט לשנייה",
        SheetMessage::CaptionsLanguage => "שפת הכתוביות",
        SheetMessage::CaptionsOff => "ללא כתוביות",
        SheetMessage::Chapter => "פרק",
        SheetMessage::PreviousFrame => "הפריים הקודם",
        SheetMessage::NextFrame => "הפריים הבא",
        SheetMessage::KeyboardShortcuts => "קיצורי מקלדת",
        SheetMessage::UseShortcuts => "שימוש בקיצורי מקלדת",
        SheetMessage::Change => "שינוי",
        SheetMessage::ChangeKey => "שינוי המקש עבור: {name}",
        SheetMessage::PressAKey => "יש להקיש על המקש החדש, או על Esc כדי להשאיר את הקודם.",
        SheetMessage::KeyNotUsable => "לא ניתן להשתמש במקש זה.",
        SheetMessage::KeyTaken => "מקש זה תפוס: {name}",
        SheetMessage::ResetKeys => "איפוס כל המקשים",
        SheetMessage::Space => "רווח",
        SheetMessage::StartOrPause => "הפעלה או השהיה",
        SheetMessage::SoundOnOrOff => "הפעלת הקול או השתקתו",
        SheetMessage::Back => "one:שנייה אחת אחורה|two:שתי שניות אחורה|other:{n} שניות אחורה",
        SheetMessage::Forward => "one:שנייה אחת קדימה|two:שתי שניות קדימה|other:{n} שניות קדימה",
        SheetMessage::Louder => "הגברת הקול",
        SheetMessage::Softer => "הנמכת הקול",
        SheetMessage::Slower => "האטה",
        SheetMessage::Faster => "האצה",
        SheetMessage::ToBeginning => "אל ההתחלה",
        SheetMessage::ToEnd => "אל הסוף",
        SheetMessage::ToTenth => "אל 0% עד 90% מהסרטון",
    }
}

/// What Hebrew says for a message of transcript, shotlist and audio description.
pub(crate) const fn transcript(message: TranscriptMessage) -> &'static str {
    match message {
        TranscriptMessage::Search => "חיפוש",
        TranscriptMessage::PreviousMatch => "התוצאה הקודמת",
        TranscriptMessage::NextMatch => "התוצאה הבאה",
        TranscriptMessage::RowsFound => "one:נמצאה שורה אחת|two:נמצאו שתי שורות|other:נמצאו {n} שורות",
        TranscriptMessage::NothingFound => "לא נמצאו תוצאות",
        TranscriptMessage::MatchOf => "{place} מתוך {total}",
        TranscriptMessage::FollowVideo => "גלילה לפי הסרטון",
        TranscriptMessage::CopyTranscript => "העתקת התמליל",
        TranscriptMessage::CopyShotlist => "העתקת רשימת השוטים",
        TranscriptMessage::Copied => "הועתק",
        TranscriptMessage::NotCopied => "העתקת הטקסט נכשלה. יש להעתיק את הטקסט המסומן.",
        TranscriptMessage::Generated => "תמליל זה הופק בתמלול אוטומטי.",
        TranscriptMessage::Loading => "התמליל בטעינה",
        TranscriptMessage::Failed => "טעינת התמליל נכשלה.",
        TranscriptMessage::Empty => "אין טקסט בתמליל זה.",
        TranscriptMessage::DescriptionsToCome => "מה שנראה בסרטון מתואר כאן בזמן ההפעלה.",
        TranscriptMessage::DescriptionsFailed => "טעינת התיאור הקולי נכשלה.",
    }
}

/// What Hebrew says for a message about the player of another site.
pub(crate) const fn third_party(message: ThirdPartyMessage) -> &'static str {
    match message {
        ThirdPartyMessage::WhatAPressDoes => {
            "סרטון זה מופעל בנגן של {provider}. עם ההפעלה ייוודע לאתר {provider} על הביקור שלך כאן, \
             והוא עשוי לשמור עוגיות."
        }
        ThirdPartyMessage::PlayerOf => "הנגן של {provider}",
        ThirdPartyMessage::AlwaysAllow => "אישור קבוע עבור {provider}",
        ThirdPartyMessage::PrivacyPage => "הפרטיות באתר {provider}",
        ThirdPartyMessage::WatchThere => "צפייה באתר {provider}",
        ThirdPartyMessage::ClosePlayer => "סגירת הנגן",
        ThirdPartyMessage::NotAllowedHere => {
            "דף זה אינו מאפשר להפעיל את הנגן של {provider}. אפשר לצפות בסרטון שם."
        }
    }
}
