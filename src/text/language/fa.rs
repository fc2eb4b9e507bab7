//! What the widget says in Persian.
//! Not here: other languages.

use crate::text::{
    Message, PlayerMessage, SettingsMessage, SheetMessage, ThirdPartyMessage, TranscriptMessage,
};

/// What Persian says for a message.
#[expect(clippy::too_many_lines, reason = "one table, one line a message")]
pub(crate) const fn say(message: Message) -> &'static str {
    match message {
        Message::PlayVideo => "پخش ویدیو",
        Message::PlayHeadline => "پخش ویدیو، {headline}",
        Message::PlayHeadlineDuration => "پخش ویدیو، {headline}، {duration}",
        Message::Pause => "مکث",
        Message::VideoPlayer => "پخش‌کنندهٔ ویدیو",
        Message::ContentWarning => "هشدار دربارهٔ محتوا",
        Message::VideoNetwork => "هنگام بارگذاری ویدیو ارتباط قطع شد.",
        Message::Retry => "تلاش دوباره",
        Message::Transcript => "متن پیاده‌شده",
        Message::Shotlist => "فهرست نماها",
        Message::AudioDescription => "توصیف صوتی",
        Message::PartNotLoaded => "این بخش بارگذاری نشد.",

        Message::Days => "one:{n} روز|other:{n} روز",
        Message::Hours => "one:{n} ساعت|other:{n} ساعت",
        Message::Minutes => "one:{n} دقیقه|other:{n} دقیقه",
        Message::Seconds => "one:{n} ثانیه|other:{n} ثانیه",
        Message::TimeAnd => "{larger} و {smaller}",
        Message::DateLine => "{date} ساعت {time} {offset}",
        Message::Comma => "، ",
        Message::Colon => ": ",

        Message::Published => "انتشار",
        Message::Updated => "به‌روزرسانی",
        Message::TimeZone => "منطقهٔ زمانی",
        Message::TimeOfAgency => "به وقت خبرگزاری",
        Message::TimeOfReader => "به وقت شما",
        Message::TimeOfPlace => "به وقت محل رویداد",
        Message::AlsoIn => "به زبان‌های دیگر",
        Message::StatusWithheld => "خبرگزاری فعلاً از انتشار این خبر خودداری می‌کند.",
        Message::StatusCanceled => "خبرگزاری این خبر را پس گرفته است.",
        Message::StatusCorrected => "خبرگزاری این خبر را اصلاح کرده است.",
        Message::StatusUnknown => {
            "خبرگزاری وضعیت این خبر را «{status}» اعلام کرده است. ویدیوی آن اینجا ارائه نمی‌شود."
        }
        Message::Embargoed => "ممنوعیت انتشار تا {date}",
        Message::TimeLeft => "{time} مانده",
        Message::EmbargoEnded => "ممنوعیت انتشار پایان یافت.",
        Message::Expired => "مهلت استفاده در {date} پایان یافت",

        Message::AccessSubscribers => "ویژهٔ مشترکان",
        Message::AccessClients => "ویژهٔ مشتریان",
        Message::AccessMembers => "ویژهٔ اعضا",
        Message::AccessPool => "پوشش مشترک",
        Message::AccessUnknown => "دسترسی: {access}",

        Message::Restrictions => "محدودیت‌ها",
        Message::RestrictionsUnknown => "محدودیت‌ها نامشخص است، از منبع بپرسید",
        Message::MandatoryCredit => "ذکر منبع الزامی است: {party}",
        Message::MandatoryCreditUnnamed => "ذکر نام صاحب اثر الزامی است، نام را از منبع بپرسید",
        Message::OnScreen => "روی تصویر",
        Message::AppliesToYou => "این محدودیت شامل شما می‌شود",
        Message::NotBefore => "پیش از {date} منتشر نشود",
        Message::NotBeforeUndated => "ممنوعیت انتشار، تاریخ را از منبع بپرسید",
        Message::NotAfter => "پس از {date} استفاده نشود",
        Message::NotAfterUndated => "مهلت استفاده محدود است، تاریخ را از منبع بپرسید",
        Message::UseWithin => "one:استفاده فقط ظرف {n} ساعت|other:استفاده فقط ظرف {n} ساعت",
        Message::UseWithinUnstated => "زمان استفاده محدود است، از منبع بپرسید",
        Message::MaxDuration => "حداکثر {duration}",
        Message::MaxDurationUnstated => "طول مجاز تصاویر محدود است، از منبع بپرسید",
        Message::SingleUse => "فقط یک بار استفاده",
        Message::NoArchive => "بایگانی ممنوع",
        Message::NoResale => "فروش مجدد ممنوع",
        Message::OnlyIn => "فقط در: {regions}",
        Message::NotIn => "ممنوع در: {regions}",
        Message::TerritoryUnstated => "در برخی کشورها ممنوع است، از منبع بپرسید",
        Message::OnlyFor => "فقط برای: {platforms}",
        Message::NotFor => "ممنوع برای: {platforms}",
        Message::PlatformUnstated => "برای برخی پلتفرم‌ها ممنوع است، از منبع بپرسید",
        Message::Broadcast => "رادیو و تلویزیون",
        Message::Digital => "رسانه‌های دیجیتال",
        Message::Social => "شبکه‌های اجتماعی",
        Message::EditorialOnly => "فقط استفادهٔ خبری و تحلیلی",
        Message::NoCommercial => "استفادهٔ تجاری ممنوع",
        Message::NoCompetitor => "استفادهٔ رقبای منبع ممنوع",
        Message::NoEdit => "تغییر و تدوین ممنوع",
        Message::NoAi => "استفاده برای هوش مصنوعی ممنوع",
        Message::Music => "حقوق موسیقی را در بر نمی‌گیرد",
        Message::Contact => "برای استفاده‌های دیگر با {party} تماس بگیرید",
        Message::ContactUnnamed => "برای استفاده‌های دیگر با منبع تماس بگیرید",
        Message::OtherRestriction => "محدودیت دیگر، از منبع بپرسید",
        Message::UnknownRestriction => "محدودیت دیگر: {code}",
        Message::PartsOfThisVideo => "بخش‌هایی از این ویدیو",
        Message::CreditLine => "منبع: {credit}",
        Message::CopyCredit => "کپی نام منبع",
        Message::CreditCopied => "نام منبع کپی شد",
        Message::CreditNotCopied => "نام منبع کپی نشد. متن انتخاب‌شده را کپی کنید.",
        Message::FullTerms => "شرایط کامل",
        Message::LicenseThisVideo => "دریافت مجوز استفاده از این ویدیو",

        Message::Downloads => "دانلود",
        Message::DownloadVideo => "دانلود ویدیو",
        Message::Kilobytes => "{n} کیلوبایت",
        Message::Megabytes => "{n} مگابایت",
        Message::NoDownloadRights => "ارائه نمی‌شود: محدودیت‌ها نامشخص است.",
        Message::NoDownloadEmbargo => "پیش از پایان ممنوعیت انتشار ارائه نمی‌شود.",
        Message::NoDownloadExpired => "ارائه نمی‌شود: مهلت استفاده پایان یافته است.",
        Message::NoDownloadStatus => "ارائه نمی‌شود: خبرگزاری این ویدیو را اینجا عرضه نمی‌کند.",

        Message::Description => "شرح",

        Message::TopDownloads => "one:پردانلودترین‌های {n} ساعت گذشته|other:پردانلودترین‌های {n} ساعت گذشته",
        Message::ShowMore => "نمایش بیشتر",
        Message::MoreRows => "one:{n} مورد دیگر|other:{n} مورد دیگر",
        Message::LoadingMore => "در حال بارگذاری موارد بیشتر",
        Message::ShownOf => "{shown} از {total} مورد نمایش داده شد",
        Message::Shown => "{shown} مورد نمایش داده شد",
        Message::ListFailed => "بقیهٔ فهرست بارگذاری نشد.",
        Message::DownloadCount => "one:{n} دانلود|other:{n} دانلود",
        Message::NewRows => "one:{n} مورد جدید|other:{n} مورد جدید",
        Message::NewList => "فهرست جدید",
        Message::UpdatedAt => "به‌روزرسانی: ساعت {time}",

        Message::Cookies => "کوکی‌ها",
        Message::CookiesNecessary => "برخی کوکی‌ها ضروری‌اند و نمی‌توان آن‌ها را غیرفعال کرد.",
        Message::CookiesOptional => "بقیه اختیاری‌اند و بازدید شما را بهتر می‌کنند.",
        Message::CookiesManaged => "اکنون انتخاب کنید یا هر زمان در تنظیمات کوکی‌ها آن‌ها را مدیریت کنید.",
        Message::AcceptOptional => "پذیرفتن اختیاری‌ها",
        Message::RejectOptional => "رد کردن اختیاری‌ها",
        Message::OpenSettings => "باز کردن تنظیمات",
        Message::CookieSettings => "تنظیمات کوکی‌ها",
        Message::Close => "بستن",
        Message::PreferencesTitle => "ترجیحات",
        Message::PreferencesText => {
            "میزان صدا، زیرنویس، سرعت، کلیدها و آخرین نقطهٔ پخش را در این دستگاه به خاطر می‌سپارد."
        }
        Message::ChoiceSaved => "انتخاب شما ذخیره شد",
        Message::Undo => "واگرد",
        Message::KeptForVisit => {
            "مرورگر شما اینجا چیزی ذخیره نمی‌کند. انتخاب شما فقط برای همین بازدید معتبر است."
        }
        Message::SettingsFailed => "تنظیمات بارگذاری نشد. این خطا هیچ مورد اختیاری را فعال نکرده است.",

        Message::Partial => "برخی بخش‌های این خبر نمایش داده نشد.",
        Message::Stale => "این آخرین نسخه‌ای است که در اختیار داریم، مربوط به {time}",
        Message::NotAvailable => "این خبر در دسترس نیست.",
        Message::Offline => "به اینترنت متصل نیستید",
        Message::NeedsNewerPlayer => "این خبر به پخش‌کنندهٔ جدیدتری نیاز دارد.",
        Message::CouldNotLoad => "این خبر بارگذاری نشد.",
        Message::NoStory => "خبری برای نمایش وجود ندارد.",
        Message::TooLarge => "حجم این خبر برای نمایش بیش از حد زیاد است.",
        Message::CannotRun => "پخش‌کننده اینجا قابل اجرا نیست.",
    }
}

/// What Persian says for a message of the player.
pub(crate) const fn player(message: PlayerMessage) -> &'static str {
    match message {
        PlayerMessage::Seek => "موقعیت پخش",
        PlayerMessage::Position => "{position} از {duration}",
        PlayerMessage::Mute => "قطع صدا",
        PlayerMessage::Unmute => "وصل صدا",
        PlayerMessage::Volume => "میزان صدا",
        PlayerMessage::Percent => "{n}٪",
        PlayerMessage::Captions => "زیرنویس",
        PlayerMessage::CaptionsUnavailable => "زیرنویس در دسترس نیست",
        PlayerMessage::FullScreen => "تمام‌صفحه",
        PlayerMessage::ExitFullScreen => "خروج از تمام‌صفحه",
        PlayerMessage::Buffering => "در حال بارگذاری ویدیو",
        PlayerMessage::VideoCannotPlay => "این ویدیو قابل پخش نیست.",
        PlayerMessage::VideoStalled => "دریافت ویدیو کند است.",
        PlayerMessage::VideoBlocked => "این صفحه اجازهٔ بارگذاری ویدیو را نمی‌دهد.",
        PlayerMessage::VideoWithdrawn => "این ویدیو دیگر در دسترس نیست.",
        PlayerMessage::OpenVideoFile => "باز کردن فایل ویدیو",
        PlayerMessage::Settings => "تنظیمات",
        PlayerMessage::SheetFailed => "تنظیمات بارگذاری نشد.",
        PlayerMessage::PictureInPicture => "تصویر در تصویر",
        PlayerMessage::RemoteScreen => "پخش در صفحه‌نمایش دیگر",
        PlayerMessage::ContinuedAt => "ادامه از {time}",
        PlayerMessage::FromBeginning => "از ابتدا",
        PlayerMessage::OpenStoryPage => "باز کردن خبر در سایت منبع",
    }
}

/// What Persian says for a message of the cookie settings.
pub(crate) const fn settings(message: SettingsMessage) -> &'static str {
    match message {
        SettingsMessage::AcceptAll => "پذیرفتن همه",
        SettingsMessage::RejectAll => "رد کردن همه",
        SettingsMessage::Save => "ذخیره",
        SettingsMessage::NecessaryTitle => "ضروری",
        SettingsMessage::NecessaryText => "انتخاب شما را به خاطر می‌سپارد تا هر بار از شما پرسیده نشود.",
        SettingsMessage::AlwaysOn => "همیشه فعال",
        SettingsMessage::Providers => "ارائه‌دهندگان",
        SettingsMessage::Purpose => "هدف",
        SettingsMessage::Retention => "مدت نگهداری",
        SettingsMessage::StoredAs => "ذخیره‌شده با نام",
        SettingsMessage::PrivacyPage => "صفحهٔ حریم خصوصی {provider}",
        SettingsMessage::OffByBrowser => "غیرفعال، به درخواست مرورگر شما",
        SettingsMessage::YouChose => "انتخاب شما در {date}: {choice}",
        SettingsMessage::ChoseAll => "همهٔ کوکی‌ها",
        SettingsMessage::ChoseNecessary => "فقط کوکی‌های ضروری",
        SettingsMessage::Receipt => "دانلود رسید من",
        SettingsMessage::PlayersOf => "ویدیوهایی که {provider} پخش می‌کند",
        SettingsMessage::PlayersOfText => {
            "بدون پرسش آغاز می‌شوند. {provider} متوجه می‌شود کدام‌یک را تماشا می‌کنید \
             و ممکن است کوکی ذخیره کند."
        }
        SettingsMessage::OtherPlayers => {
            "one:شما به پخش‌کنندهٔ {n} سایت دیگر نیز اجازه داده‌اید؛ «رد کردن همه» آن را لغو می‌کند.|\
             other:شما به پخش‌کننده‌های {n} سایت دیگر نیز اجازه داده‌اید؛ «رد کردن همه» آن را لغو می‌کند."
        }
        SettingsMessage::KeptForDays => {
            "one:انتخاب شما {n} روز حفظ می‌شود.|other:انتخاب شما {n} روز حفظ می‌شود."
        }
    }
}

/// What Persian says for a message of the player's settings and keys.
pub(crate) const fn sheet(message: SheetMessage) -> &'static str {
    match message {
        SheetMessage::Speed => "سرعت",
        SheetMessage::SpeedUsual => "عادی",
        SheetMessage::SpeedTimes => "{n}×",
        SheetMessage::DecimalSign => "٫",
        SheetMessage::Quality => "کیفیت",
        SheetMessage::QualityAuto => "خودکار",
        SheetMessage::QualityAutoShowing => "خودکار ({quality})",
        SheetMessage::BitRate => "{n} کیلوبیت بر ثانیه",
        SheetMessage::CaptionsLanguage => "زبان زیرنویس",
        SheetMessage::CaptionsOff => "بدون زیرنویس",
        SheetMessage::Chapter => "فصل",
        SheetMessage::PreviousFrame => "فریم قبلی",
        SheetMessage::NextFrame => "فریم بعدی",
        SheetMessage::KeyboardShortcuts => "میان‌برهای صفحه‌کلید",
        SheetMessage::UseShortcuts => "استفاده از میان‌برهای صفحه‌کلید",
        SheetMessage::Change => "تغییر",
        SheetMessage::ChangeKey => "تغییر کلید برای: {name}",
        SheetMessage::PressAKey => "کلید جدید را فشار دهید، یا برای حفظ کلید قبلی Esc را بزنید.",
        SheetMessage::KeyNotUsable => "از این کلید نمی‌توان استفاده کرد.",
        SheetMessage::KeyTaken => "این کلید از پیش اختصاص یافته است: {name}",
        SheetMessage::ResetKeys => "بازنشانی همهٔ کلیدها",
        SheetMessage::Space => "فاصله",
        SheetMessage::StartOrPause => "پخش یا مکث",
        SheetMessage::SoundOnOrOff => "قطع یا وصل صدا",
        SheetMessage::Back => "one:{n} ثانیه به عقب|other:{n} ثانیه به عقب",
        SheetMessage::Forward => "one:{n} ثانیه به جلو|other:{n} ثانیه به جلو",
        SheetMessage::Louder => "افزایش صدا",
        SheetMessage::Softer => "کاهش صدا",
        SheetMessage::Slower => "کاهش سرعت",
        SheetMessage::Faster => "افزایش سرعت",
        SheetMessage::ToBeginning => "رفتن به ابتدا",
        SheetMessage::ToEnd => "رفتن به انتها",
        SheetMessage::ToTenth => "رفتن به ۰ تا ۹۰٪ ویدیو",
    }
}

/// What Persian says for a message of transcript, shotlist and audio description.
pub(crate) const fn transcript(message: TranscriptMessage) -> &'static str {
    match message {
        TranscriptMessage::Search => "جستجو",
        TranscriptMessage::PreviousMatch => "نتیجهٔ قبلی",
        TranscriptMessage::NextMatch => "نتیجهٔ بعدی",
        TranscriptMessage::RowsFound => "one:{n} سطر پیدا شد|other:{n} سطر پیدا شد",
        TranscriptMessage::NothingFound => "چیزی پیدا نشد",
        TranscriptMessage::MatchOf => "{place} از {total}",
        TranscriptMessage::FollowVideo => "همگام با ویدیو",
        TranscriptMessage::CopyTranscript => "کپی متن پیاده‌شده",
        TranscriptMessage::CopyShotlist => "کپی فهرست نماها",
        TranscriptMessage::Copied => "کپی شد",
        TranscriptMessage::NotCopied => "متن کپی نشد. متن انتخاب‌شده را کپی کنید.",
        TranscriptMessage::Generated => "این متن به‌صورت ماشینی پیاده شده است.",
        TranscriptMessage::Loading => "در حال بارگذاری متن پیاده‌شده",
        TranscriptMessage::Failed => "متن پیاده‌شده بارگذاری نشد.",
        TranscriptMessage::Empty => "متن پیاده‌شده خالی است.",
        TranscriptMessage::DescriptionsToCome => "هنگام پخش ویدیو، آنچه دیده می‌شود اینجا توصیف می‌شود.",
        TranscriptMessage::DescriptionsFailed => "توصیف صوتی بارگذاری نشد.",
    }
}

/// What Persian says for a message about the player of another site.
pub(crate) const fn third_party(message: ThirdPartyMessage) -> &'static str {
    match message {
        ThirdPartyMessage::WhatAPressDoes => {
            "این ویدیو را {provider} پخش می‌کند. با شروع پخش، {provider} از بازدید شما از این صفحه آگاه \
             می‌شود و ممکن است کوکی ذخیره کند."
        }
        ThirdPartyMessage::PlayerOf => "پخش‌کنندهٔ {provider}",
        ThirdPartyMessage::AlwaysAllow => "اجازهٔ همیشگی به {provider}",
        ThirdPartyMessage::PrivacyPage => "حریم خصوصی در {provider}",
        ThirdPartyMessage::WatchThere => "تماشا در {provider}",
        ThirdPartyMessage::ClosePlayer => "بستن پخش‌کننده",
        ThirdPartyMessage::NotAllowedHere => {
            "این صفحه به پخش‌کنندهٔ {provider} اجازه نمی‌دهد. می‌توانید ویدیو را در سایت آن تماشا کنید."
        }
    }
}
