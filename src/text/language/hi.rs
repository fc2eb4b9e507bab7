//! What the widget says in Hindi.
//! Not here: other languages.

use crate::text::{
    Message, PlayerMessage, SettingsMessage, SheetMessage, ThirdPartyMessage, TranscriptMessage,
};

/// What Hindi says for a message.
#[expect(clippy::too_many_lines, reason = "one table, one line a message")]
pub(crate) const fn say(message: Message) -> &'static str {
    match message {
        Message::PlayVideo => "वीडियो चलाएं",
        Message::PlayHeadline => "वीडियो चलाएं, {headline}",
        Message::PlayHeadlineDuration => "वीडियो चलाएं, {headline}, {duration}",
        Message::Pause => "रोकें",
        Message::VideoPlayer => "वीडियो प्लेयर",
        Message::ContentWarning => "सामग्री संबंधी चेतावनी",
        Message::VideoNetwork => "वीडियो लोड होते समय कनेक्शन टूट गया।",
        Message::Retry => "फिर कोशिश करें",
        Message::Transcript => "ट्रांसक्रिप्ट",
        Message::Shotlist => "शॉटलिस्ट",
        Message::AudioDescription => "ऑडियो विवरण",
        Message::PartNotLoaded => "यह हिस्सा लोड नहीं हो सका।",

        Message::Days => "one:{n} दिन|other:{n} दिन",
        Message::Hours => "one:{n} घंटा|other:{n} घंटे",
        Message::Minutes => "one:{n} मिनट|other:{n} मिनट",
        Message::Seconds => "one:{n} सेकंड|other:{n} सेकंड",
        Message::TimeAnd => "{larger} {smaller}",
        Message::DateLine => "{date}, {time} {offset}",
        Message::Comma => ", ",
        Message::Colon => ": ",

        Message::Published => "प्रकाशित",
        Message::Updated => "अपडेट",
        Message::TimeZone => "समय क्षेत्र",
        Message::TimeOfAgency => "एजेंसी का समय",
        Message::TimeOfReader => "आपका समय",
        Message::TimeOfPlace => "घटनास्थल का समय",
        Message::AlsoIn => "इन भाषाओं में भी",
        Message::StatusWithheld => "एजेंसी ने यह खबर फिलहाल रोक रखी है।",
        Message::StatusCanceled => "एजेंसी ने यह खबर वापस ले ली है।",
        Message::StatusCorrected => "एजेंसी ने इस खबर में सुधार किया है।",
        Message::StatusUnknown => "एजेंसी ने इस खबर की स्थिति “{status}” बताई है। इसका वीडियो यहां उपलब्ध नहीं है।",
        Message::Embargoed => "{date} तक एम्बार्गो",
        Message::TimeLeft => "{time} बाकी",
        Message::EmbargoEnded => "एम्बार्गो समाप्त हो गया है।",
        Message::Expired => "उपयोग की अवधि समाप्त: {date}",

        Message::AccessSubscribers => "केवल सब्सक्राइबरों के लिए",
        Message::AccessClients => "केवल ग्राहकों के लिए",
        Message::AccessMembers => "केवल सदस्यों के लिए",
        Message::AccessPool => "पूल",
        Message::AccessUnknown => "एक्सेस: {access}",

        Message::Restrictions => "उपयोग संबंधी प्रतिबंध",
        Message::RestrictionsUnknown => "प्रतिबंधों की जानकारी नहीं, स्रोत से पूछें",
        Message::MandatoryCredit => "क्रेडिट अनिवार्य: {party}",
        Message::MandatoryCreditUnnamed => "क्रेडिट अनिवार्य, नाम स्रोत से पूछें",
        Message::OnScreen => "स्क्रीन पर",
        Message::AppliesToYou => "आप पर लागू",
        Message::NotBefore => "{date} से पहले नहीं",
        Message::NotBeforeUndated => "एम्बार्गो लागू, तारीख स्रोत से पूछें",
        Message::NotAfter => "{date} के बाद नहीं",
        Message::NotAfterUndated => "उपयोग की अवधि सीमित, तारीख स्रोत से पूछें",
        Message::UseWithin => "one:{n} घंटे के भीतर उपयोग करें|other:{n} घंटे के भीतर उपयोग करें",
        Message::UseWithinUnstated => "उपयोग का समय सीमित, स्रोत से पूछें",
        Message::MaxDuration => "अधिकतम {duration}",
        Message::MaxDurationUnstated => "उपयोग योग्य लंबाई सीमित, स्रोत से पूछें",
        Message::SingleUse => "केवल एक बार उपयोग",
        Message::NoArchive => "आर्काइव में रखने की अनुमति नहीं",
        Message::NoResale => "दोबारा बेचने की अनुमति नहीं",
        Message::OnlyIn => "केवल इन देशों में: {regions}",
        Message::NotIn => "इन देशों में नहीं: {regions}",
        Message::TerritoryUnstated => "कुछ देशों में अनुमति नहीं, स्रोत से पूछें",
        Message::OnlyFor => "केवल इनके लिए: {platforms}",
        Message::NotFor => "इनके लिए नहीं: {platforms}",
        Message::PlatformUnstated => "कुछ प्लेटफॉर्म के लिए अनुमति नहीं, स्रोत से पूछें",
        Message::Broadcast => "टीवी और रेडियो",
        Message::Digital => "डिजिटल",
        Message::Social => "सोशल मीडिया",
        Message::EditorialOnly => "केवल संपादकीय उपयोग के लिए",
        Message::NoCommercial => "वाणिज्यिक उपयोग की अनुमति नहीं",
        Message::NoCompetitor => "स्रोत के प्रतिस्पर्धियों के लिए नहीं",
        Message::NoEdit => "संपादन की अनुमति नहीं",
        Message::NoAi => "एआई के लिए उपयोग की अनुमति नहीं",
        Message::Music => "संगीत के अधिकार शामिल नहीं",
        Message::Contact => "अन्य उपयोग के लिए {party} से संपर्क करें",
        Message::ContactUnnamed => "अन्य उपयोग के लिए स्रोत से संपर्क करें",
        Message::OtherRestriction => "अन्य प्रतिबंध, स्रोत से पूछें",
        Message::UnknownRestriction => "अन्य प्रतिबंध: {code}",
        Message::PartsOfThisVideo => "इस वीडियो के कुछ हिस्से",
        Message::CreditLine => "क्रेडिट: {credit}",
        Message::CopyCredit => "क्रेडिट कॉपी करें",
        Message::CreditCopied => "क्रेडिट कॉपी हो गया",
        Message::CreditNotCopied => "क्रेडिट कॉपी नहीं हो सका। चुना गया टेक्स्ट कॉपी करें।",
        Message::FullTerms => "पूरी शर्तें",
        Message::LicenseThisVideo => "इस वीडियो का लाइसेंस लें",

        Message::Downloads => "डाउनलोड",
        Message::DownloadVideo => "वीडियो डाउनलोड करें",
        Message::Kilobytes => "{n} kB",
        Message::Megabytes => "{n} MB",
        Message::NoDownloadRights => "उपलब्ध नहीं: प्रतिबंधों की जानकारी नहीं है।",
        Message::NoDownloadEmbargo => "एम्बार्गो समाप्त होने से पहले उपलब्ध नहीं।",
        Message::NoDownloadExpired => "उपलब्ध नहीं: उपयोग की अवधि समाप्त हो गई है।",
        Message::NoDownloadStatus => "उपलब्ध नहीं: एजेंसी यह वीडियो यहां जारी नहीं करती।",

        Message::Description => "विवरण",

        Message::TopDownloads => "one:पिछले {n} घंटे में सबसे ज्यादा डाउनलोड|other:पिछले {n} घंटों में सबसे ज्यादा डाउनलोड",
        Message::ShowMore => "और दिखाएं",
        Message::MoreRows => "one:{n} और|other:{n} और",
        Message::LoadingMore => "और लोड हो रहा है",
        Message::ShownOf => "कुल {total} में से {shown} प्रदर्शित",
        Message::Shown => "{shown} प्रदर्शित",
        Message::ListFailed => "बाकी सूची लोड नहीं हो सकी।",
        Message::DownloadCount => "one:{n} डाउनलोड|other:{n} डाउनलोड",
        Message::NewRows => "one:{n} नया|other:{n} नए",
        Message::NewList => "नई सूची",
        Message::UpdatedAt => "अपडेट: {time} बजे",

        Message::Cookies => "कुकी",
        Message::CookiesNecessary => "कुछ कुकी जरूरी हैं और बंद नहीं की जा सकतीं।",
        Message::CookiesOptional => "बाकी वैकल्पिक हैं और साइट पर आपका अनुभव बेहतर बनाती हैं।",
        Message::CookiesManaged => "अभी चुनें, या बाद में कभी भी कुकी सेटिंग में अपनी पसंद बदलें।",
        Message::AcceptOptional => "वैकल्पिक कुकी स्वीकार करें",
        Message::RejectOptional => "वैकल्पिक कुकी नामंजूर करें",
        Message::OpenSettings => "सेटिंग खोलें",
        Message::CookieSettings => "कुकी सेटिंग",
        Message::Close => "बंद करें",
        Message::PreferencesTitle => "प्राथमिकताएं",
        Message::PreferencesText => {
            "इस डिवाइस पर वॉल्यूम, कैप्शन, स्पीड और कुंजियां याद रखी जाती हैं, और यह भी कि आपने वीडियो कहां छोड़ा था।"
        }
        Message::ChoiceSaved => "आपकी पसंद सेव हो गई",
        Message::Undo => "पहले जैसा करें",
        Message::KeptForVisit => "आपका ब्राउजर यहां कुछ सेव नहीं करता। आपकी पसंद केवल इस विजिट में लागू रहेगी।",
        Message::SettingsFailed => "सेटिंग लोड नहीं हो सकी। इस वजह से कोई भी वैकल्पिक चीज चालू नहीं हुई है।",

        Message::Partial => "इस खबर के कुछ हिस्से दिखाए नहीं जा सके।",
        Message::Stale => "हमारे पास उपलब्ध आखिरी संस्करण {time} का है",
        Message::NotAvailable => "यह खबर उपलब्ध नहीं है।",
        Message::Offline => "आप ऑफलाइन हैं",
        Message::NeedsNewerPlayer => "इस खबर के लिए प्लेयर का नया संस्करण चाहिए।",
        Message::CouldNotLoad => "यह खबर लोड नहीं हो सकी।",
        Message::NoStory => "दिखाने के लिए कोई खबर नहीं है।",
        Message::TooLarge => "यह खबर इतनी बड़ी है कि दिखाई नहीं जा सकती।",
        Message::CannotRun => "खबर का प्लेयर यहां नहीं चल सकता।",
    }
}

/// What Hindi says for a message of the player.
pub(crate) const fn player(message: PlayerMessage) -> &'static str {
    match message {
        PlayerMessage::Seek => "वीडियो में स्थिति",
        PlayerMessage::Position => "{position}, कुल {duration}",
        PlayerMessage::Mute => "म्यूट करें",
        PlayerMessage::Unmute => "अनम्यूट करें",
        PlayerMessage::Volume => "वॉल्यूम",
        PlayerMessage::Percent => "{n}%",
        PlayerMessage::Captions => "कैप्शन",
        PlayerMessage::CaptionsUnavailable => "कैप्शन उपलब्ध नहीं",
        PlayerMessage::FullScreen => "फुल स्क्रीन",
        PlayerMessage::ExitFullScreen => "फुल स्क्रीन से बाहर निकलें",
        PlayerMessage::Buffering => "वीडियो लोड हो रहा है",
        PlayerMessage::VideoCannotPlay => "यह वीडियो नहीं चलाया जा सकता।",
        PlayerMessage::VideoStalled => "वीडियो आने में देर हो रही है।",
        PlayerMessage::VideoBlocked => "यह पेज वीडियो लोड करने की अनुमति नहीं देता।",
        PlayerMessage::VideoWithdrawn => "यह वीडियो अब उपलब्ध नहीं है।",
        PlayerMessage::OpenVideoFile => "वीडियो फाइल खोलें",
        PlayerMessage::Settings => "सेटिंग",
        PlayerMessage::SheetFailed => "सेटिंग लोड नहीं हो सकी।",
        PlayerMessage::PictureInPicture => "पिक्चर-इन-पिक्चर",
        PlayerMessage::RemoteScreen => "दूसरी स्क्रीन पर दिखाएं",
        PlayerMessage::ContinuedAt => "{time} से जारी",
        PlayerMessage::FromBeginning => "शुरू से चलाएं",
        PlayerMessage::OpenStoryPage => "स्रोत की साइट पर खबर खोलें",
    }
}

/// What Hindi says for a message of the cookie settings.
pub(crate) const fn settings(message: SettingsMessage) -> &'static str {
    match message {
        SettingsMessage::AcceptAll => "सभी स्वीकार करें",
        SettingsMessage::RejectAll => "सभी नामंजूर करें",
        SettingsMessage::Save => "सेव करें",
        SettingsMessage::NecessaryTitle => "जरूरी",
        SettingsMessage::NecessaryText => "ये आपकी पसंद याद रखती हैं, ताकि आपसे हर बार न पूछा जाए।",
        SettingsMessage::AlwaysOn => "हमेशा चालू",
        SettingsMessage::Providers => "सेवा प्रदाता",
        SettingsMessage::Purpose => "उद्देश्य",
        SettingsMessage::Retention => "रखने की अवधि",
        SettingsMessage::StoredAs => "इन नामों से सेव किया जाता है",
        SettingsMessage::PrivacyPage => "{provider} का निजता पेज",
        SettingsMessage::OffByBrowser => "बंद, आपके ब्राउजर के अनुरोध पर",
        SettingsMessage::YouChose => "{date} को आपकी पसंद: {choice}",
        SettingsMessage::ChoseAll => "सभी कुकी",
        SettingsMessage::ChoseNecessary => "केवल जरूरी कुकी",
        SettingsMessage::Receipt => "मेरी पसंद का रिकॉर्ड डाउनलोड करें",
        SettingsMessage::PlayersOf => "{provider} के प्लेयर वाले वीडियो",
        SettingsMessage::PlayersOfText => {
            "ये बिना पूछे शुरू होते हैं। {provider} को पता चलता है कि आप इनमें से कौन-से देखते हैं, \
             और उसकी कुकी सेव हो सकती हैं।"
        }
        SettingsMessage::OtherPlayers => {
            "one:आपने {n} और साइट के प्लेयर को भी अनुमति दी है; “सभी नामंजूर करें” से यह अनुमति रद्द हो जाती है।|\
             other:आपने {n} और साइटों के प्लेयरों को भी अनुमति दी है; “सभी नामंजूर करें” से यह अनुमति रद्द हो जाती है।"
        }
        SettingsMessage::KeptForDays => {
            "one:आपकी पसंद {n} दिन तक सेव रहती है।|other:आपकी पसंद {n} दिन तक सेव रहती है।"
        }
    }
}

/// What Hindi says for a message of the player's settings and keys.
pub(crate) const fn sheet(message: SheetMessage) -> &'static str {
    match message {
        SheetMessage::Speed => "स्पीड",
        SheetMessage::SpeedUsual => "सामान्य",
        SheetMessage::SpeedTimes => "{n}×",
        SheetMessage::DecimalSign => ".",
        SheetMessage::Quality => "क्वालिटी",
        SheetMessage::QualityAuto => "ऑटो",
        SheetMessage::QualityAutoShowing => "ऑटो ({quality})",
        SheetMessage::BitRate => "{n} kbps",
        SheetMessage::CaptionsLanguage => "कैप्शन की भाषा",
        SheetMessage::CaptionsOff => "कैप्शन बंद",
        SheetMessage::Chapter => "चैप्टर",
        SheetMessage::PreviousFrame => "पिछला फ्रेम",
        SheetMessage::NextFrame => "अगला फ्रेम",
        SheetMessage::KeyboardShortcuts => "कीबोर्ड शॉर्टकट",
        SheetMessage::UseShortcuts => "कीबोर्ड शॉर्टकट का उपयोग करें",
        SheetMessage::Change => "बदलें",
        SheetMessage::ChangeKey => "इसके लिए कुंजी बदलें: {name}",
        SheetMessage::PressAKey => "नई कुंजी दबाएं, या पुरानी बनाए रखने के लिए Esc दबाएं।",
        SheetMessage::KeyNotUsable => "इस कुंजी का उपयोग नहीं किया जा सकता।",
        SheetMessage::KeyTaken => "यह कुंजी पहले से उपयोग में है: {name}",
        SheetMessage::ResetKeys => "सभी कुंजियां रीसेट करें",
        SheetMessage::Space => "स्पेस",
        SheetMessage::StartOrPause => "चलाएं या रोकें",
        SheetMessage::SoundOnOrOff => "आवाज चालू या बंद करें",
        SheetMessage::Back => "one:{n} सेकंड पीछे|other:{n} सेकंड पीछे",
        SheetMessage::Forward => "one:{n} सेकंड आगे|other:{n} सेकंड आगे",
        SheetMessage::Louder => "वॉल्यूम बढ़ाएं",
        SheetMessage::Softer => "वॉल्यूम घटाएं",
        SheetMessage::Slower => "स्पीड घटाएं",
        SheetMessage::Faster => "स्पीड बढ़ाएं",
        SheetMessage::ToBeginning => "शुरुआत पर जाएं",
        SheetMessage::ToEnd => "अंत पर जाएं",
        SheetMessage::ToTenth => "वीडियो के 0–90% पर जाएं",
    }
}

/// What Hindi says for a message of transcript, shotlist and audio description.
pub(crate) const fn transcript(message: TranscriptMessage) -> &'static str {
    match message {
        TranscriptMessage::Search => "खोजें",
        TranscriptMessage::PreviousMatch => "पिछला नतीजा",
        TranscriptMessage::NextMatch => "अगला नतीजा",
        TranscriptMessage::RowsFound => "one:{n} पंक्ति मिली|other:{n} पंक्तियां मिलीं",
        TranscriptMessage::NothingFound => "कुछ नहीं मिला",
        TranscriptMessage::MatchOf => "{total} में से {place}",
        TranscriptMessage::FollowVideo => "वीडियो के साथ स्क्रोल करें",
        TranscriptMessage::CopyTranscript => "ट्रांसक्रिप्ट कॉपी करें",
        TranscriptMessage::CopyShotlist => "शॉटलिस्ट कॉपी करें",
        TranscriptMessage::Copied => "कॉपी हो गया",
        TranscriptMessage::NotCopied => "टेक्स्ट कॉपी नहीं हो सका। चुना गया टेक्स्ट कॉपी करें।",
        TranscriptMessage::Generated => "यह ट्रांसक्रिप्ट मशीन से तैयार की गई है।",
        TranscriptMessage::Loading => "ट्रांसक्रिप्ट लोड हो रही है",
        TranscriptMessage::Failed => "ट्रांसक्रिप्ट लोड नहीं हो सकी।",
        TranscriptMessage::Empty => "इस ट्रांसक्रिप्ट में कोई टेक्स्ट नहीं है।",
        TranscriptMessage::DescriptionsToCome => "वीडियो चलने के दौरान यहां बताया जाता है कि क्या दिख रहा है।",
        TranscriptMessage::DescriptionsFailed => "ऑडियो विवरण लोड नहीं हो सका।",
    }
}

/// What Hindi says for a message about the player of another site.
pub(crate) const fn third_party(message: ThirdPartyMessage) -> &'static str {
    match message {
        ThirdPartyMessage::WhatAPressDoes => {
            "यह वीडियो {provider} के प्लेयर में चलता है। इसे शुरू करने पर {provider} को पता चलता है कि आप यहां हैं, \
             और उसकी कुकी सेव हो सकती हैं।"
        }
        ThirdPartyMessage::PlayerOf => "{provider} का प्लेयर",
        ThirdPartyMessage::AlwaysAllow => "{provider} को हमेशा अनुमति दें",
        ThirdPartyMessage::PrivacyPage => "{provider} पर निजता",
        ThirdPartyMessage::WatchThere => "{provider} पर देखें",
        ThirdPartyMessage::ClosePlayer => "प्लेयर बंद करें",
        ThirdPartyMessage::NotAllowedHere => {
            "यह पेज {provider} के प्लेयर की अनुमति नहीं देता। आप वीडियो वहां देख सकते हैं।"
        }
    }
}
