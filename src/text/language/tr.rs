//! What the widget says in Turkish.
//! Not here: other languages.

use crate::text::{
    Message, PlayerMessage, SettingsMessage, SheetMessage, ThirdPartyMessage, TranscriptMessage,
};

/// What Turkish says for a message.
#[expect(clippy::too_many_lines, reason = "one table, one line a message")]
pub(crate) const fn say(message: Message) -> &'static str {
    match message {
        Message::PlayVideo => "Videoyu oynat",
        Message::PlayHeadline => "Videoyu oynat, {headline}",
        Message::PlayHeadlineDuration => "Videoyu oynat, {headline}, {duration}",
        Message::Pause => "Duraklat",
        Message::VideoPlayer => "Video oynatıcı",
        Message::ContentWarning => "İçerik uyarısı",
        Message::VideoNetwork => "Video yüklenirken bağlantı kesildi.",
        Message::Retry => "Yeniden dene",
        Message::Transcript => "Transkript",
        Message::Shotlist => "Görüntü dökümü",
        Message::AudioDescription => "Sesli betimleme",
        Message::PartNotLoaded => "Bu kısım yüklenemedi.",

        Message::Days => "one:{n} gün|other:{n} gün",
        Message::Hours => "one:{n} saat|other:{n} saat",
        Message::Minutes => "one:{n} dakika|other:{n} dakika",
        Message::Seconds => "one:{n} saniye|other:{n} saniye",
        Message::TimeAnd => "{larger} {smaller}",
        Message::DateLine => "{date}, {time} {offset}",
        Message::Comma => ", ",
        Message::Colon => ": ",

        Message::Published => "Yayımlandı",
        Message::Updated => "Güncellendi",
        Message::TimeZone => "Saat dilimi",
        Message::TimeOfAgency => "Ajans saati",
        Message::TimeOfReader => "Sizin saatiniz",
        Message::TimeOfPlace => "Olay yerinin saati",
        Message::AlsoIn => "Diğer dillerde",
        Message::StatusWithheld => "Ajans bu haberi şimdilik bekletiyor.",
        Message::StatusCanceled => "Ajans bu haberi geri çekti.",
        Message::StatusCorrected => "Ajans bu haberi düzeltti.",
        Message::StatusUnknown => "Ajans bu haberi “{status}” olarak işaretledi. Video burada sunulmuyor.",
        Message::Embargoed => "Ambargo bitişi: {date}",
        Message::TimeLeft => "Kalan süre: {time}",
        Message::EmbargoEnded => "Ambargo sona erdi.",
        Message::Expired => "Kullanım süresi {date} itibarıyla doldu",

        Message::AccessSubscribers => "Yalnızca aboneler için",
        Message::AccessClients => "Yalnızca müşteriler için",
        Message::AccessMembers => "Yalnızca üyeler için",
        Message::AccessPool => "Pool",
        Message::AccessUnknown => "Erişim: {access}",

        Message::Restrictions => "Kısıtlamalar",
        Message::RestrictionsUnknown => "Kısıtlamalar bilinmiyor, kaynağa danışın",
        Message::MandatoryCredit => "Zorunlu kaynak bilgisi: {party}",
        Message::MandatoryCreditUnnamed => "Kaynak bilgisi zorunlu, yazılacak ad için kaynağa danışın",
        Message::OnScreen => "Ekranda",
        Message::AppliesToYou => "Sizin için geçerli",
        Message::NotBefore => "{date} öncesinde kullanılamaz",
        Message::NotBeforeUndated => "Ambargolu, tarih için kaynağa danışın",
        Message::NotAfter => "{date} sonrasında kullanılamaz",
        Message::NotAfterUndated => "Kullanım süresi sınırlı, tarih için kaynağa danışın",
        Message::UseWithin => "one:{n} saat içinde kullanılmalı|other:{n} saat içinde kullanılmalı",
        Message::UseWithinUnstated => "Belirli bir süre içinde kullanılmalı, kaynağa danışın",
        Message::MaxDuration => "En fazla {duration}",
        Message::MaxDurationUnstated => "Kullanılacak görüntünün uzunluğu sınırlı, kaynağa danışın",
        Message::SingleUse => "Tek seferlik kullanım",
        Message::NoArchive => "Arşivlenemez",
        Message::NoResale => "Yeniden satılamaz",
        Message::OnlyIn => "Yalnızca şu ülkelerde: {regions}",
        Message::NotIn => "Şu ülkelerde kullanılamaz: {regions}",
        Message::TerritoryUnstated => "Bazı ülkelerde kullanılamaz, kaynağa danışın",
        Message::OnlyFor => "Yalnızca şu platformlarda: {platforms}",
        Message::NotFor => "Şu platformlarda kullanılamaz: {platforms}",
        Message::PlatformUnstated => "Bazı platformlarda kullanılamaz, kaynağa danışın",
        Message::Broadcast => "Radyo ve televizyon",
        Message::Digital => "Dijital",
        Message::Social => "Sosyal medya",
        Message::EditorialOnly => "Yalnızca editoryal kullanım",
        Message::NoCommercial => "Ticari amaçla kullanılamaz",
        Message::NoCompetitor => "Kaynağın rakipleri kullanamaz",
        Message::NoEdit => "Kurgulanamaz ve değiştirilemez",
        Message::NoAi => "Yapay zekâ için kullanılamaz",
        Message::Music => "Müzik haklarını kapsamaz",
        Message::Contact => "Diğer kullanımlar için iletişim: {party}",
        Message::ContactUnnamed => "Diğer kullanımlar için kaynakla iletişime geçin",
        Message::OtherRestriction => "Başka bir kısıtlama, kaynağa danışın",
        Message::UnknownRestriction => "Başka bir kısıtlama: {code}",
        Message::PartsOfThisVideo => "Bu videonun kısımları",
        Message::CreditLine => "Kaynak bilgisi: {credit}",
        Message::CopyCredit => "Kaynak bilgisini kopyala",
        Message::CreditCopied => "Kaynak bilgisi kopyalandı",
        Message::CreditNotCopied => "Kaynak bilgisi kopyalanamadı. Seçili metni kopyalayın.",
        Message::FullTerms => "Koşulların tamamı",
        Message::LicenseThisVideo => "Bu video için lisans al",

        Message::Downloads => "İndirmeler",
        Message::DownloadVideo => "Videoyu indir",
        Message::Kilobytes => "{n}\u{a0}kB",
        Message::Megabytes => "{n}\u{a0}MB",
        Message::NoDownloadRights => "İndirilemez: Kısıtlamalar bilinmiyor.",
        Message::NoDownloadEmbargo => "Ambargo sona ermeden indirilemez.",
        Message::NoDownloadExpired => "İndirilemez: Kullanım süresi doldu.",
        Message::NoDownloadStatus => "İndirilemez: Ajans bu videoyu burada sunmuyor.",

        Message::Description => "Açıklama",

        Message::TopDownloads => {
            "one:Son bir saatte en çok indirilenler|other:Son {n} saatte en çok indirilenler"
        }
        Message::ShowMore => "Daha fazla göster",
        Message::MoreRows => "one:{n} haber daha|other:{n} haber daha",
        Message::LoadingMore => "Devamı yükleniyor",
        Message::ShownOf => "{total} haberden {shown} tanesi gösteriliyor",
        Message::Shown => "{shown} haber gösteriliyor",
        Message::ListFailed => "Listenin devamı yüklenemedi.",
        Message::DownloadCount => "one:{n} indirme|other:{n} indirme",
        Message::NewRows => "one:{n} yeni haber|other:{n} yeni haber",
        Message::NewList => "Yeni liste",
        Message::UpdatedAt => "Güncellendi: {time}",

        Message::Cookies => "Çerezler",
        Message::CookiesNecessary => "Bazı çerezler gereklidir ve kapatılamaz.",
        Message::CookiesOptional => "Diğerleri isteğe bağlıdır ve ziyaretinizi iyileştirir.",
        Message::CookiesManaged => {
            "Seçiminizi şimdi yapın veya çerez ayarlarından istediğiniz zaman değiştirin."
        }
        Message::AcceptOptional => "İsteğe bağlıları kabul et",
        Message::RejectOptional => "İsteğe bağlıları reddet",
        Message::OpenSettings => "Ayarları aç",
        Message::CookieSettings => "Çerez ayarları",
        Message::Close => "Kapat",
        Message::PreferencesTitle => "Tercihler",
        Message::PreferencesText => {
            "Ses düzeyini, altyazıları, hızı, tuşları ve kaldığınız yeri bu cihazda hatırlar."
        }
        Message::ChoiceSaved => "Seçiminiz kaydedildi",
        Message::Undo => "Geri al",
        Message::KeptForVisit => {
            "Tarayıcınız burada hiçbir şey saklamıyor. Seçiminiz yalnızca bu ziyaret için geçerli."
        }
        Message::SettingsFailed => "Ayarlar yüklenemedi. Bu durumda isteğe bağlı hiçbir şey açılmadı.",

        Message::Partial => "Bu haberin bazı kısımları gösterilemedi.",
        Message::Stale => "Elimizdeki son sürüm gösteriliyor: {time}",
        Message::NotAvailable => "Bu habere erişilemiyor.",
        Message::Offline => "Çevrimdışısınız",
        Message::NeedsNewerPlayer => "Bu haber için daha yeni bir oynatıcı gerekiyor.",
        Message::CouldNotLoad => "Bu haber yüklenemedi.",
        Message::NoStory => "Gösterilecek haber yok.",
        Message::TooLarge => "Bu haber gösterilemeyecek kadar büyük.",
        Message::CannotRun => "Oynatıcı burada çalıştırılamıyor.",
    }
}

/// What Turkish says for a message of the player.
pub(crate) const fn player(message: PlayerMessage) -> &'static str {
    match message {
        PlayerMessage::Seek => "Videodaki konum",
        PlayerMessage::Position => "{position}, toplam {duration}",
        PlayerMessage::Mute => "Sesi kapat",
        PlayerMessage::Unmute => "Sesi aç",
        PlayerMessage::Volume => "Ses düzeyi",
        PlayerMessage::Percent => "%{n}",
        PlayerMessage::Captions => "Altyazılar",
        PlayerMessage::CaptionsUnavailable => "Altyazılar kullanılamıyor",
        PlayerMessage::FullScreen => "Tam ekran",
        PlayerMessage::ExitFullScreen => "Tam ekrandan çık",
        PlayerMessage::Buffering => "Video yükleniyor",
        PlayerMessage::VideoCannotPlay => "Bu video oynatılamıyor.",
        PlayerMessage::VideoStalled => "Video yavaş yükleniyor.",
        PlayerMessage::VideoBlocked => "Bu sayfa videonun yüklenmesine izin vermiyor.",
        PlayerMessage::VideoWithdrawn => "Bu videoya artık erişilemiyor.",
        PlayerMessage::OpenVideoFile => "Video dosyasını aç",
        PlayerMessage::Settings => "Ayarlar",
        PlayerMessage::SheetFailed => "Ayarlar yüklenemedi.",
        PlayerMessage::PictureInPicture => "Pencere içinde pencere",
        PlayerMessage::RemoteScreen => "Başka bir ekranda göster",
        PlayerMessage::ContinuedAt => "{time} konumundan devam ediliyor",
        PlayerMessage::FromBeginning => "Baştan başlat",
        PlayerMessage::OpenStoryPage => "Haberi kaynağında aç",
    }
}

/// What Turkish says for a message of the cookie settings.
pub(crate) const fn settings(message: SettingsMessage) -> &'static str {
    match message {
        SettingsMessage::AcceptAll => "Tümünü kabul et",
        SettingsMessage::RejectAll => "Tümünü reddet",
        SettingsMessage::Save => "Kaydet",
        SettingsMessage::NecessaryTitle => "Gerekli",
        SettingsMessage::NecessaryText => "Her seferinde sorulmaması için seçiminizi hatırlar.",
        SettingsMessage::AlwaysOn => "Her zaman açık",
        SettingsMessage::Providers => "Sağlayıcılar",
        SettingsMessage::Purpose => "Amaç",
        SettingsMessage::Retention => "Saklama süresi",
        SettingsMessage::StoredAs => "Saklandığı adlar",
        SettingsMessage::PrivacyPage => "{provider} gizlilik sayfası",
        SettingsMessage::OffByBrowser => "tarayıcınızın isteğiyle kapalı",
        SettingsMessage::YouChose => "{date} tarihindeki seçiminiz: {choice}",
        SettingsMessage::ChoseAll => "tüm çerezler",
        SettingsMessage::ChoseNecessary => "yalnızca gerekli çerezler",
        SettingsMessage::Receipt => "Seçim kaydımı indir",
        SettingsMessage::PlayersOf => "{provider} tarafından oynatılan videolar",
        SettingsMessage::PlayersOfText => {
            "Bu videolar sorulmadan başlar. {provider} hangilerini izlediğinizi öğrenir ve çerez saklayabilir."
        }
        SettingsMessage::OtherPlayers => {
            "one:Başka bir sitenin oynatıcısına da izin verdiniz; “Tümünü reddet” bunu geri alır.|\
             other:Başka {n} sitenin oynatıcılarına da izin verdiniz; “Tümünü reddet” bunu geri alır."
        }
        SettingsMessage::KeptForDays => "one:Seçiminiz {n} gün saklanır.|other:Seçiminiz {n} gün saklanır.",
    }
}

/// What Turkish says for a message of the player's settings and keys.
pub(crate) const fn sheet(message: SheetMessage) -> &'static str {
    match message {
        SheetMessage::Speed => "Hız",
        SheetMessage::SpeedUsual => "Normal",
        SheetMessage::SpeedTimes => "{n}×",
        SheetMessage::DecimalSign => ",",
        SheetMessage::Quality => "Kalite",
        SheetMessage::QualityAuto => "Otomatik",
        SheetMessage::QualityAutoShowing => "Otomatik ({quality})",
        SheetMessage::BitRate => "{n}\u{a0}kbit/sn",
        SheetMessage::CaptionsLanguage => "Altyazı dili",
        SheetMessage::CaptionsOff => "Altyazı kapalı",
        SheetMessage::Chapter => "Bölüm",
        SheetMessage::PreviousFrame => "Önceki kare",
        SheetMessage::NextFrame => "Sonraki kare",
        SheetMessage::KeyboardShortcuts => "Klavye kısayolları",
        SheetMessage::UseShortcuts => "Klavye kısayollarını kullan",
        SheetMessage::Change => "Değiştir",
        SheetMessage::ChangeKey => "Tuşu değiştir: {name}",
        SheetMessage::PressAKey => "Yeni tuşa, eskisini korumak içinse Esc tuşuna basın.",
        SheetMessage::KeyNotUsable => "Bu tuş kullanılamaz.",
        SheetMessage::KeyTaken => "Bu tuş zaten kullanılıyor: {name}",
        SheetMessage::ResetKeys => "Tüm tuşları sıfırla",
        SheetMessage::Space => "Boşluk",
        SheetMessage::StartOrPause => "Başlat veya duraklat",
        SheetMessage::SoundOnOrOff => "Sesi aç veya kapat",
        SheetMessage::Back => "one:{n} saniye geri|other:{n} saniye geri",
        SheetMessage::Forward => "one:{n} saniye ileri|other:{n} saniye ileri",
        SheetMessage::Louder => "Sesi artır",
        SheetMessage::Softer => "Sesi azalt",
        SheetMessage::Slower => "Yavaşlat",
        SheetMessage::Faster => "Hızlandır",
        SheetMessage::ToBeginning => "Başa git",
        SheetMessage::ToEnd => "Sona git",
        SheetMessage::ToTenth => "Videonun %0–90 noktasına git",
    }
}

/// What Turkish says for a message of transcript, shotlist and audio description.
pub(crate) const fn transcript(message: TranscriptMessage) -> &'static str {
    match message {
        TranscriptMessage::Search => "Ara",
        TranscriptMessage::PreviousMatch => "Önceki sonuç",
        TranscriptMessage::NextMatch => "Sonraki sonuç",
        TranscriptMessage::RowsFound => "one:{n} satır bulundu|other:{n} satır bulundu",
        TranscriptMessage::NothingFound => "Sonuç bulunamadı",
        TranscriptMessage::MatchOf => "{place} / {total}",
        TranscriptMessage::FollowVideo => "Videoyu takip et",
        TranscriptMessage::CopyTranscript => "Transkripti kopyala",
        TranscriptMessage::CopyShotlist => "Görüntü dökümünü kopyala",
        TranscriptMessage::Copied => "Kopyalandı",
        TranscriptMessage::NotCopied => "Metin kopyalanamadı. Seçili metni kopyalayın.",
        TranscriptMessage::Generated => "Bu transkript otomatik olarak oluşturuldu.",
        TranscriptMessage::Loading => "Transkript yükleniyor",
        TranscriptMessage::Failed => "Transkript yüklenemedi.",
        TranscriptMessage::Empty => "Bu transkriptte metin yok.",
        TranscriptMessage::DescriptionsToCome => "Video oynarken görüntüde olanlar burada betimlenir.",
        TranscriptMessage::DescriptionsFailed => "Sesli betimleme yüklenemedi.",
    }
}

/// What Turkish says for a message about the player of another site.
pub(crate) const fn third_party(message: ThirdPartyMessage) -> &'static str {
    match message {
        ThirdPartyMessage::WhatAPressDoes => {
            "Bu videoyu {provider} oynatıyor. Videoyu başlattığınızda {provider} burada olduğunuzu öğrenir ve çerez saklayabilir."
        }
        ThirdPartyMessage::PlayerOf => "{provider} oynatıcısı",
        ThirdPartyMessage::AlwaysAllow => "{provider} için her zaman izin ver",
        ThirdPartyMessage::PrivacyPage => "{provider} gizlilik bilgileri",
        ThirdPartyMessage::WatchThere => "{provider} üzerinde izle",
        ThirdPartyMessage::ClosePlayer => "Oynatıcıyı kapat",
        ThirdPartyMessage::NotAllowedHere => {
            "Bu sayfa {provider} oynatıcısına izin vermiyor. Videoyu sağlayıcının sitesinde izleyebilirsiniz."
        }
    }
}
