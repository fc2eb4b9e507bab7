//! What the widget says in Arabic.
//! Not here: other languages.

use crate::text::{
    Message, PlayerMessage, SettingsMessage, SheetMessage, ThirdPartyMessage, TranscriptMessage,
};

/// What Arabic says for a message.
#[expect(clippy::too_many_lines, reason = "one table, one line a message")]
pub(crate) const fn say(message: Message) -> &'static str {
    match message {
        Message::PlayVideo => "تشغيل الفيديو",
        Message::PlayHeadline => "تشغيل الفيديو، {headline}",
        Message::PlayHeadlineDuration => "تشغيل الفيديو، {headline}، {duration}",
        Message::Pause => "إيقاف مؤقت",
        Message::VideoPlayer => "مشغّل الفيديو",
        Message::ContentWarning => "تنبيه بشأن المحتوى",
        Message::VideoNetwork => "انقطع الاتصال أثناء تحميل الفيديو.",
        Message::Retry => "إعادة المحاولة",
        Message::Transcript => "النص المفرّغ",
        Message::Shotlist => "قائمة اللقطات",
        Message::AudioDescription => "الوصف الصوتي",
        Message::PartNotLoaded => "تعذّر تحميل هذا الجزء.",

        Message::Days => "zero:{n} يوم|one:يوم واحد|two:يومان|few:{n} أيام|many:{n} يومًا|other:{n} يوم",
        Message::Hours => {
            "zero:{n} ساعة|one:ساعة واحدة|two:ساعتان|few:{n} ساعات|many:{n} ساعة|other:{n} ساعة"
        }
        Message::Minutes => {
            "zero:{n} دقيقة|one:دقيقة واحدة|two:دقيقتان|few:{n} دقائق|many:{n} دقيقة|other:{n} دقيقة"
        }
        Message::Seconds => {
            "zero:{n} ثانية|one:ثانية واحدة|two:ثانيتان|few:{n} ثوانٍ|many:{n} ثانية|other:{n} ثانية"
        }
        Message::TimeAnd => "{larger} و{smaller}",
        Message::DateLine => "{date} في {time} {offset}",
        Message::Comma => "، ",
        Message::Colon => ": ",

        Message::Published => "تاريخ النشر",
        Message::Updated => "تاريخ التحديث",
        Message::TimeZone => "المنطقة الزمنية",
        Message::TimeOfAgency => "توقيت الوكالة",
        Message::TimeOfReader => "توقيتك",
        Message::TimeOfPlace => "توقيت مكان الحدث",
        Message::AlsoIn => "متاح أيضًا باللغات",
        Message::StatusWithheld => "أرجأت الوكالة نشر هذا الخبر في الوقت الحالي.",
        Message::StatusCanceled => "سحبت الوكالة هذا الخبر.",
        Message::StatusCorrected => "صحّحت الوكالة هذا الخبر.",
        Message::StatusUnknown => "تصف الوكالة حالة هذا الخبر بأنها «{status}». الفيديو غير معروض هنا.",
        Message::Embargoed => "محظور النشر حتى {date}",
        Message::TimeLeft => "الوقت المتبقي: {time}",
        Message::EmbargoEnded => "انتهى حظر النشر.",
        Message::Expired => "انتهت مدة الاستخدام في {date}",

        Message::AccessSubscribers => "للمشتركين فقط",
        Message::AccessClients => "للعملاء فقط",
        Message::AccessMembers => "للأعضاء فقط",
        Message::AccessPool => "تغطية مشتركة",
        Message::AccessUnknown => "إتاحة الوصول: {access}",

        Message::Restrictions => "القيود",
        Message::RestrictionsUnknown => "القيود غير معروفة، يُرجى سؤال المصدر",
        Message::MandatoryCredit => "ذكر المصدر إلزامي: {party}",
        Message::MandatoryCreditUnnamed => "ذكر صاحب المادة إلزامي، يُرجى سؤال المصدر عن الاسم",
        Message::OnScreen => "على الشاشة",
        Message::AppliesToYou => "ينطبق عليك",
        Message::NotBefore => "ليس قبل {date}",
        Message::NotBeforeUndated => "محظور النشر مؤقتًا، يُرجى سؤال المصدر عن التاريخ",
        Message::NotAfter => "ليس بعد {date}",
        Message::NotAfterUndated => "مدة الاستخدام محدودة، يُرجى سؤال المصدر عن التاريخ",
        Message::UseWithin => {
            "zero:يُستخدم خلال {n} ساعة|one:يُستخدم خلال ساعة واحدة|two:يُستخدم خلال ساعتين|\
             few:يُستخدم خلال {n} ساعات|many:يُستخدم خلال {n} ساعة|other:يُستخدم خلال {n} ساعة"
        }
        Message::UseWithinUnstated => "وقت الاستخدام محدود، يُرجى سؤال المصدر",
        Message::MaxDuration => "{duration} كحد أقصى",
        Message::MaxDurationUnstated => "طول المقطع المستخدم محدود، يُرجى سؤال المصدر",
        Message::SingleUse => "يُستخدم مرة واحدة",
        Message::NoArchive => "تُمنع الأرشفة",
        Message::NoResale => "تُمنع إعادة البيع",
        Message::OnlyIn => "فقط في: {regions}",
        Message::NotIn => "يُمنع الاستخدام في: {regions}",
        Message::TerritoryUnstated => "ليس في جميع البلدان، يُرجى سؤال المصدر",
        Message::OnlyFor => "فقط عبر: {platforms}",
        Message::NotFor => "يُمنع عبر: {platforms}",
        Message::PlatformUnstated => "ليس عبر جميع المنصات، يُرجى سؤال المصدر",
        Message::Broadcast => "البث الإذاعي والتلفزيوني",
        Message::Digital => "المنصات الرقمية",
        Message::Social => "وسائل التواصل الاجتماعي",
        Message::EditorialOnly => "للاستخدام التحريري فقط",
        Message::NoCommercial => "يُمنع الاستخدام التجاري",
        Message::NoCompetitor => "غير متاح لمنافسي المصدر",
        Message::NoEdit => "يُمنع التعديل",
        Message::NoAi => "يُمنع الاستخدام في الذكاء الاصطناعي",
        Message::Music => "حقوق الموسيقى غير مشمولة",
        Message::Contact => "لأي استخدام آخر، يُرجى الاتصال بـ {party}",
        Message::ContactUnnamed => "لأي استخدام آخر، يُرجى الاتصال بالمصدر",
        Message::OtherRestriction => "قيد آخر، يُرجى سؤال المصدر",
        Message::UnknownRestriction => "قيد آخر: {code}",
        Message::PartsOfThisVideo => "أجزاء من هذا الفيديو",
        Message::CreditLine => "المصدر: {credit}",
        Message::CopyCredit => "نسخ اسم المصدر",
        Message::CreditCopied => "نُسخ اسم المصدر",
        Message::CreditNotCopied => "تعذّر نسخ اسم المصدر. انسخ النص المحدد.",
        Message::FullTerms => "الشروط الكاملة",
        Message::LicenseThisVideo => "ترخيص هذا الفيديو",

        Message::Downloads => "التنزيلات",
        Message::DownloadVideo => "تنزيل الفيديو",
        Message::Kilobytes => "{n} كيلوبايت",
        Message::Megabytes => "{n} ميغابايت",
        Message::NoDownloadRights => "غير متاح: القيود غير معروفة.",
        Message::NoDownloadEmbargo => "غير متاح قبل انتهاء حظر النشر.",
        Message::NoDownloadExpired => "غير متاح: انتهت مدة الاستخدام.",
        Message::NoDownloadStatus => "غير متاح: لا تتيح الوكالة هذا الفيديو هنا.",

        Message::Description => "الوصف",

        Message::TopDownloads => {
            "zero:الأكثر تنزيلًا|one:الأكثر تنزيلًا في الساعة الأخيرة|\
             two:الأكثر تنزيلًا في آخر ساعتين|few:الأكثر تنزيلًا في آخر {n} ساعات|\
             many:الأكثر تنزيلًا في آخر {n} ساعة|other:الأكثر تنزيلًا في آخر {n} ساعة"
        }
        Message::ShowMore => "عرض المزيد",
        Message::MoreRows => {
            "zero:لا عناصر أخرى|one:عنصر واحد آخر|two:عنصران آخران|\
             few:{n} عناصر أخرى|many:{n} عنصرًا آخر|other:{n} عنصر آخر"
        }
        Message::LoadingMore => "جارٍ تحميل المزيد",
        Message::ShownOf => "المعروض {shown} من {total}",
        Message::Shown => "المعروض {shown}",
        Message::ListFailed => "تعذّر تحميل بقية القائمة.",
        Message::DownloadCount => {
            "zero:لا تنزيلات|one:تنزيل واحد|two:تنزيلان|\
             few:{n} تنزيلات|many:{n} تنزيلًا|other:{n} تنزيل"
        }
        Message::NewRows => {
            "zero:لا عناصر جديدة|one:عنصر جديد واحد|two:عنصران جديدان|few:{n} عناصر جديدة|many:{n} عنصرًا جديدًا|other:{n} عنصر جديد"
        }
        Message::NewList => "قائمة جديدة",
        Message::UpdatedAt => "آخر تحديث {time}",

        Message::Cookies => "ملفات تعريف الارتباط",
        Message::CookiesNecessary => "بعض ملفات تعريف الارتباط ضرورية ولا يمكن إيقافها.",
        Message::CookiesOptional => "وبعضها اختياري ويحسّن زيارتك.",
        Message::CookiesManaged => "اختر الآن، أو غيّر اختيارك في أي وقت من إعدادات ملفات تعريف الارتباط.",
        Message::AcceptOptional => "قبول الاختيارية",
        Message::RejectOptional => "رفض الاختيارية",
        Message::OpenSettings => "فتح الإعدادات",
        Message::CookieSettings => "إعدادات ملفات تعريف الارتباط",
        Message::Close => "إغلاق",
        Message::PreferencesTitle => "التفضيلات",
        Message::PreferencesText => {
            "تحفظ على هذا الجهاز مستوى الصوت والترجمة والشرح والسرعة والمفاتيح والموضع الذي توقفت عنده."
        }
        Message::ChoiceSaved => "حُفظ اختيارك",
        Message::Undo => "تراجع",
        Message::KeptForVisit => "لا يحفظ متصفحك شيئًا هنا. يسري اختيارك خلال هذه الزيارة فقط.",
        Message::SettingsFailed => "تعذّر تحميل الإعدادات. لم يُفعَّل أي شيء اختياري بسبب ذلك.",

        Message::Partial => "تعذّر عرض بعض أجزاء هذا الخبر.",
        Message::Stale => "هذه آخر نسخة لدينا، بتاريخ {time}",
        Message::NotAvailable => "هذا الخبر غير متاح.",
        Message::Offline => "أنت غير متصل بالإنترنت",
        Message::NeedsNewerPlayer => "يحتاج هذا الخبر إلى مشغّل أحدث.",
        Message::CouldNotLoad => "تعذّر تحميل هذا الخبر.",
        Message::NoStory => "لا يوجد خبر لعرضه.",
        Message::TooLarge => "هذا الخبر أكبر من أن يُعرض.",
        Message::CannotRun => "لا يمكن تشغيل مشغّل الأخبار هنا.",
    }
}

/// What Arabic says for a message of the player.
pub(crate) const fn player(message: PlayerMessage) -> &'static str {
    match message {
        PlayerMessage::Seek => "الموضع في الفيديو",
        PlayerMessage::Position => "{position}، المدة الكاملة {duration}",
        PlayerMessage::Mute => "كتم الصوت",
        PlayerMessage::Unmute => "إلغاء كتم الصوت",
        PlayerMessage::Volume => "مستوى الصوت",
        PlayerMessage::Percent => "{n}\u{200e}%\u{200e}",
        PlayerMessage::Captions => "الترجمة والشرح",
        PlayerMessage::CaptionsUnavailable => "الترجمة والشرح غير متاحين",
        PlayerMessage::FullScreen => "ملء الشاشة",
        PlayerMessage::ExitFullScreen => "الخروج من ملء الشاشة",
        PlayerMessage::Buffering => "جارٍ تحميل الفيديو",
        PlayerMessage::VideoCannotPlay => "يتعذّر تشغيل هذا الفيديو.",
        PlayerMessage::VideoStalled => "يتأخر وصول الفيديو.",
        PlayerMessage::VideoBlocked => "لا تسمح هذه الصفحة بتحميل الفيديو.",
        PlayerMessage::VideoWithdrawn => "لم يعد هذا الفيديو متاحًا.",
        PlayerMessage::OpenVideoFile => "فتح ملف الفيديو",
        PlayerMessage::Settings => "الإعدادات",
        PlayerMessage::SheetFailed => "تعذّر تحميل الإعدادات.",
        PlayerMessage::PictureInPicture => "صورة داخل صورة",
        PlayerMessage::RemoteScreen => "العرض على شاشة أخرى",
        PlayerMessage::ContinuedAt => "متابعة من {time}",
        PlayerMessage::FromBeginning => "من البداية",
        PlayerMessage::OpenStoryPage => "فتح الخبر لدى المصدر",
    }
}

/// What Arabic says for a message of the cookie settings.
pub(crate) const fn settings(message: SettingsMessage) -> &'static str {
    match message {
        SettingsMessage::AcceptAll => "قبول الكل",
        SettingsMessage::RejectAll => "رفض الكل",
        SettingsMessage::Save => "حفظ",
        SettingsMessage::NecessaryTitle => "ضرورية",
        SettingsMessage::NecessaryText => "تحفظ اختيارك كي لا يُطلب منك في كل مرة.",
        SettingsMessage::AlwaysOn => "مفعّلة دائمًا",
        SettingsMessage::Providers => "مقدّمو الخدمة",
        SettingsMessage::Purpose => "الغرض",
        SettingsMessage::Retention => "مدة الحفظ",
        SettingsMessage::StoredAs => "محفوظ باسم",
        SettingsMessage::PrivacyPage => "صفحة الخصوصية لدى {provider}",
        SettingsMessage::OffByBrowser => "متوقفة بطلب من متصفحك",
        SettingsMessage::YouChose => "اختيارك بتاريخ {date}: {choice}",
        SettingsMessage::ChoseAll => "جميع ملفات تعريف الارتباط",
        SettingsMessage::ChoseNecessary => "الملفات الضرورية فقط",
        SettingsMessage::Receipt => "تنزيل إيصالي",
        SettingsMessage::PlayersOf => "مقاطع يعرضها {provider}",
        SettingsMessage::PlayersOfText => {
            "تبدأ دون سؤال. يعلم {provider} أيها تشاهد وقد يخزّن ملفات تعريف الارتباط."
        }
        SettingsMessage::OtherPlayers => {
            "zero:لم تسمح بمشغّلات مواقع أخرى.|one:سمحت أيضًا بمشغّل موقع آخر، و«رفض الكل» يلغي ذلك.|two:سمحت أيضًا بمشغّلي موقعين آخرين، و«رفض الكل» يلغي ذلك.|few:سمحت أيضًا بمشغّلات {n} مواقع أخرى، و«رفض الكل» يلغي ذلك.|many:سمحت أيضًا بمشغّلات {n} موقعًا آخر، و«رفض الكل» يلغي ذلك.|other:سمحت أيضًا بمشغّلات {n} موقع آخر، و«رفض الكل» يلغي ذلك."
        }
        SettingsMessage::KeptForDays => {
            "zero:لا يُحفظ اختيارك.|one:يُحفظ اختيارك يومًا واحدًا.|two:يُحفظ اختيارك يومين.|\
             few:يُحفظ اختيارك {n} أيام.|many:يُحفظ اختيارك {n} يومًا.|other:يُحفظ اختيارك {n} يوم."
        }
    }
}

/// What Arabic says for a message of the player's settings and keys.
pub(crate) const fn sheet(message: SheetMessage) -> &'static str {
    match message {
        SheetMessage::Speed => "السرعة",
        SheetMessage::SpeedUsual => "عادية",
        SheetMessage::SpeedTimes => "{n}×",
        SheetMessage::DecimalSign => ".",
        SheetMessage::Quality => "الجودة",
        SheetMessage::QualityAuto => "تلقائية",
        SheetMessage::QualityAutoShowing => "تلقائية ({quality})",
        SheetMessage::BitRate => "{n} كيلوبت/ث",
        SheetMessage::CaptionsLanguage => "لغة الترجمة والشرح",
        SheetMessage::CaptionsOff => "إيقاف الترجمة والشرح",
        SheetMessage::Chapter => "الفصل",
        SheetMessage::PreviousFrame => "الإطار السابق",
        SheetMessage::NextFrame => "الإطار التالي",
        SheetMessage::KeyboardShortcuts => "اختصارات لوحة المفاتيح",
        SheetMessage::UseShortcuts => "استخدام اختصارات لوحة المفاتيح",
        SheetMessage::Change => "تغيير",
        SheetMessage::ChangeKey => "تغيير مفتاح: {name}",
        SheetMessage::PressAKey => "اضغط المفتاح الجديد، أو Escape للإبقاء على القديم.",
        SheetMessage::KeyNotUsable => "لا يمكن استخدام هذا المفتاح.",
        SheetMessage::KeyTaken => "هذا المفتاح مستخدم: {name}",
        SheetMessage::ResetKeys => "إعادة جميع المفاتيح إلى الأصل",
        SheetMessage::Space => "مفتاح المسافة",
        SheetMessage::StartOrPause => "تشغيل أو إيقاف مؤقت",
        SheetMessage::SoundOnOrOff => "تشغيل الصوت أو كتمه",
        SheetMessage::Back => {
            "zero:الرجوع {n} ثانية|one:الرجوع ثانية واحدة|two:الرجوع ثانيتين|few:الرجوع {n} ثوانٍ|many:الرجوع {n} ثانية|other:الرجوع {n} ثانية"
        }
        SheetMessage::Forward => {
            "zero:التقدم {n} ثانية|one:التقدم ثانية واحدة|two:التقدم ثانيتين|few:التقدم {n} ثوانٍ|many:التقدم {n} ثانية|other:التقدم {n} ثانية"
        }
        SheetMessage::Louder => "رفع مستوى الصوت",
        SheetMessage::Softer => "خفض مستوى الصوت",
        SheetMessage::Slower => "أبطأ",
        SheetMessage::Faster => "أسرع",
        SheetMessage::ToBeginning => "إلى البداية",
        SheetMessage::ToEnd => "إلى النهاية",
        SheetMessage::ToTenth => "إلى ما بين 0% و90% من الفيديو",
    }
}

/// What Arabic says for a message of transcript, shotlist and audio description.
pub(crate) const fn transcript(message: TranscriptMessage) -> &'static str {
    match message {
        TranscriptMessage::Search => "بحث",
        TranscriptMessage::PreviousMatch => "النتيجة السابقة",
        TranscriptMessage::NextMatch => "النتيجة التالية",
        TranscriptMessage::RowsFound => {
            "zero:لا سطور مطابقة|one:سطر واحد مطابق|two:سطران مطابقان|few:{n} سطور مطابقة|many:{n} سطرًا مطابقًا|other:{n} سطر مطابق"
        }
        TranscriptMessage::NothingFound => "لا نتائج",
        TranscriptMessage::MatchOf => "{place} من {total}",
        TranscriptMessage::FollowVideo => "تمرير النص مع الفيديو",
        TranscriptMessage::CopyTranscript => "نسخ النص المفرّغ",
        TranscriptMessage::CopyShotlist => "نسخ قائمة اللقطات",
        TranscriptMessage::Copied => "تم النسخ",
        TranscriptMessage::NotCopied => "تعذّر نسخ النص. انسخ النص المحدد.",
        TranscriptMessage::Generated => "فُرّغ هذا النص آليًا.",
        TranscriptMessage::Loading => "جارٍ تحميل النص المفرّغ",
        TranscriptMessage::Failed => "تعذّر تحميل النص المفرّغ.",
        TranscriptMessage::Empty => "النص المفرّغ خالٍ.",
        TranscriptMessage::DescriptionsToCome => "يوصف هنا ما يظهر في الصورة أثناء تشغيل الفيديو.",
        TranscriptMessage::DescriptionsFailed => "تعذّر تحميل الوصف الصوتي.",
    }
}

/// What Arabic says for a message about the player of another site.
pub(crate) const fn third_party(message: ThirdPartyMessage) -> &'static str {
    match message {
        ThirdPartyMessage::WhatAPressDoes => {
            "يعرض {provider} هذا الفيديو. عند تشغيله يعلم {provider} أنك هنا وقد يخزّن ملفات تعريف الارتباط."
        }
        ThirdPartyMessage::PlayerOf => "مشغّل {provider}",
        ThirdPartyMessage::AlwaysAllow => "السماح دائمًا لموقع {provider}",
        ThirdPartyMessage::PrivacyPage => "الخصوصية لدى {provider}",
        ThirdPartyMessage::WatchThere => "المشاهدة على {provider}",
        ThirdPartyMessage::ClosePlayer => "إغلاق المشغّل",
        ThirdPartyMessage::NotAllowedHere => "لا تسمح هذه الصفحة بمشغّل {provider}. يمكنك مشاهدة الفيديو هناك.",
    }
}
