//! What the widget says in Indonesian.
//! Not here: other languages.

use crate::text::{
    Message, PlayerMessage, SettingsMessage, SheetMessage, ThirdPartyMessage, TranscriptMessage,
};

/// What Indonesian says for a message.
#[expect(clippy::too_many_lines, reason = "one table, one line a message")]
pub(crate) const fn say(message: Message) -> &'static str {
    match message {
        Message::PlayVideo => "Putar video",
        Message::PlayHeadline => "Putar video, {headline}",
        Message::PlayHeadlineDuration => "Putar video, {headline}, {duration}",
        Message::Pause => "Jeda",
        Message::VideoPlayer => "Pemutar video",
        Message::ContentWarning => "Peringatan konten",
        Message::VideoNetwork => "Koneksi terputus saat video dimuat.",
        Message::Retry => "Coba lagi",
        Message::Transcript => "Transkrip",
        Message::Shotlist => "Daftar shot",
        Message::AudioDescription => "Deskripsi audio",
        Message::PartNotLoaded => "Bagian ini tidak dapat dimuat.",

        Message::Days => "other:{n} hari",
        Message::Hours => "other:{n} jam",
        Message::Minutes => "other:{n} menit",
        Message::Seconds => "other:{n} detik",
        Message::TimeAnd => "{larger} {smaller}",
        Message::DateLine => "{date} pukul {time} {offset}",
        Message::Comma => ", ",
        Message::Colon => ": ",

        Message::Published => "Diterbitkan",
        Message::Updated => "Diperbarui",
        Message::TimeZone => "Zona waktu",
        Message::TimeOfAgency => "Waktu kantor berita",
        Message::TimeOfReader => "Waktu Anda",
        Message::TimeOfPlace => "Waktu di tempat kejadian",
        Message::AlsoIn => "Tersedia juga dalam bahasa",
        Message::StatusWithheld => "Kantor berita menahan berita ini untuk sementara.",
        Message::StatusCanceled => "Kantor berita telah menarik berita ini.",
        Message::StatusCorrected => "Kantor berita telah meralat berita ini.",
        Message::StatusUnknown => {
            "Kantor berita memberi berita ini status “{status}”. Videonya tidak tersedia di sini."
        }
        Message::Embargoed => "Diembargo hingga {date}",
        Message::TimeLeft => "Sisa waktu embargo: {time}",
        Message::EmbargoEnded => "Embargo telah berakhir.",
        Message::Expired => "Masa penggunaan telah berakhir pada {date}",

        Message::AccessSubscribers => "Khusus pelanggan",
        Message::AccessClients => "Khusus klien",
        Message::AccessMembers => "Khusus anggota",
        Message::AccessPool => "Liputan pool",
        Message::AccessUnknown => "Akses: {access}",

        Message::Restrictions => "Pembatasan penggunaan",
        Message::RestrictionsUnknown => "Pembatasan tidak diketahui, tanyakan kepada sumber",
        Message::MandatoryCredit => "Wajib mencantumkan kredit: {party}",
        Message::MandatoryCreditUnnamed => "Wajib mencantumkan kredit, tanyakan namanya kepada sumber",
        Message::OnScreen => "Di layar",
        Message::AppliesToYou => "Anda terkena pembatasan ini",
        Message::NotBefore => "Tidak boleh digunakan sebelum {date}",
        Message::NotBeforeUndated => "Diembargo, tanyakan tanggalnya kepada sumber",
        Message::NotAfter => "Tidak boleh digunakan setelah {date}",
        Message::NotAfterUndated => "Masa penggunaan terbatas, tanyakan tanggalnya kepada sumber",
        Message::UseWithin => "other:Hanya boleh digunakan dalam waktu {n} jam",
        Message::UseWithinUnstated => "Waktu penggunaan terbatas, tanyakan kepada sumber",
        Message::MaxDuration => "Maksimal {duration}",
        Message::MaxDurationUnstated => {
            "Durasi cuplikan yang boleh digunakan terbatas, tanyakan kepada sumber"
        }
        Message::SingleUse => "Hanya untuk satu kali penggunaan",
        Message::NoArchive => "Tidak untuk diarsipkan",
        Message::NoResale => "Tidak untuk dijual kembali",
        Message::OnlyIn => "Hanya boleh digunakan di: {regions}",
        Message::NotIn => "Tidak boleh digunakan di: {regions}",
        Message::TerritoryUnstated => "Tidak boleh digunakan di negara tertentu, tanyakan kepada sumber",
        Message::OnlyFor => "Hanya untuk: {platforms}",
        Message::NotFor => "Tidak untuk: {platforms}",
        Message::PlatformUnstated => "Tidak untuk platform tertentu, tanyakan kepada sumber",
        Message::Broadcast => "Televisi dan radio",
        Message::Digital => "Digital",
        Message::Social => "Media sosial",
        Message::EditorialOnly => "Hanya untuk penggunaan editorial",
        Message::NoCommercial => "Tidak untuk penggunaan komersial",
        Message::NoCompetitor => "Tidak untuk pesaing sumber",
        Message::NoEdit => "Tidak untuk disunting",
        Message::NoAi => "Tidak untuk keperluan kecerdasan buatan",
        Message::Music => "Tidak termasuk hak musik",
        Message::Contact => "Untuk penggunaan lain, hubungi {party}",
        Message::ContactUnnamed => "Untuk penggunaan lain, hubungi sumber",
        Message::OtherRestriction => "Ada pembatasan lain, tanyakan kepada sumber",
        Message::UnknownRestriction => "Pembatasan lain: {code}",
        Message::PartsOfThisVideo => "Bagian dari video ini",
        Message::CreditLine => "Kredit: {credit}",
        Message::CopyCredit => "Salin kredit",
        Message::CreditCopied => "Kredit disalin",
        Message::CreditNotCopied => "Kredit tidak dapat disalin. Salin teks yang disorot.",
        Message::FullTerms => "Ketentuan lengkap",
        Message::LicenseThisVideo => "Dapatkan lisensi video ini",

        Message::Downloads => "Unduhan",
        Message::DownloadVideo => "Unduh video",
        Message::Kilobytes => "{n}\u{a0}kB",
        Message::Megabytes => "{n}\u{a0}MB",
        Message::NoDownloadRights => "Tidak tersedia: pembatasan tidak diketahui.",
        Message::NoDownloadEmbargo => "Tidak tersedia sebelum embargo berakhir.",
        Message::NoDownloadExpired => "Tidak tersedia: masa penggunaan telah berakhir.",
        Message::NoDownloadStatus => "Tidak tersedia: kantor berita tidak merilis video ini di sini.",

        Message::Description => "Deskripsi",

        Message::TopDownloads => "other:Paling banyak diunduh dalam {n} jam terakhir",
        Message::ShowMore => "Tampilkan lebih banyak",
        Message::MoreRows => "other:{n} lagi",
        Message::LoadingMore => "Memuat lebih banyak",
        Message::ShownOf => "{shown} dari {total} ditampilkan",
        Message::Shown => "{shown} ditampilkan",
        Message::ListFailed => "Sisa daftar tidak dapat dimuat.",
        Message::DownloadCount => "other:{n} unduhan",
        Message::NewRows => "other:{n} baru",
        Message::NewList => "Daftar baru",
        Message::UpdatedAt => "Diperbarui pukul {time}",

        Message::Cookies => "Cookie",
        Message::CookiesNecessary => "Sebagian cookie diperlukan dan tidak dapat dinonaktifkan.",
        Message::CookiesOptional => "Selebihnya opsional dan membantu memperlancar kunjungan Anda.",
        Message::CookiesManaged => "Tentukan pilihan sekarang, atau ubah kapan saja di pengaturan cookie.",
        Message::AcceptOptional => "Terima cookie opsional",
        Message::RejectOptional => "Tolak cookie opsional",
        Message::OpenSettings => "Buka pengaturan",
        Message::CookieSettings => "Pengaturan cookie",
        Message::Close => "Tutup",
        Message::PreferencesTitle => "Preferensi",
        Message::PreferencesText => {
            "Menyimpan volume, subtitel, kecepatan, tombol, dan posisi terakhir pemutaran di perangkat ini."
        }
        Message::ChoiceSaved => "Pilihan Anda telah disimpan",
        Message::Undo => "Urungkan",
        Message::KeptForVisit => {
            "Peramban Anda tidak menyimpan apa pun di sini. Pilihan Anda hanya berlaku selama kunjungan ini."
        }
        Message::SettingsFailed => {
            "Pengaturan tidak dapat dimuat. Hal ini tidak mengaktifkan apa pun yang opsional."
        }

        Message::Partial => "Beberapa bagian berita ini tidak dapat ditampilkan.",
        Message::Stale => "Ini versi terakhir yang kami miliki, tertanggal {time}",
        Message::NotAvailable => "Berita ini tidak tersedia.",
        Message::Offline => "Anda tidak terhubung ke internet",
        Message::NeedsNewerPlayer => "Berita ini memerlukan pemutar versi yang lebih baru.",
        Message::CouldNotLoad => "Berita ini tidak dapat dimuat.",
        Message::NoStory => "Tidak ada berita untuk ditampilkan.",
        Message::TooLarge => "Berita ini terlalu besar untuk ditampilkan.",
        Message::CannotRun => "Pemutar tidak dapat dijalankan di sini.",
    }
}

/// What Indonesian says for a message of the player.
pub(crate) const fn player(message: PlayerMessage) -> &'static str {
    match message {
        PlayerMessage::Seek => "Posisi video",
        PlayerMessage::Position => "{position} dari {duration}",
        PlayerMessage::Mute => "Matikan suara",
        PlayerMessage::Unmute => "Nyalakan suara",
        PlayerMessage::Volume => "Volume",
        PlayerMessage::Percent => "{n}%",
        PlayerMessage::Captions => "Subtitel",
        PlayerMessage::CaptionsUnavailable => "Subtitel tidak tersedia",
        PlayerMessage::FullScreen => "Layar penuh",
        PlayerMessage::ExitFullScreen => "Keluar dari layar penuh",
        PlayerMessage::Buffering => "Memuat video",
        PlayerMessage::VideoCannotPlay => "Video ini tidak dapat diputar.",
        PlayerMessage::VideoStalled => "Video lambat dimuat.",
        PlayerMessage::VideoBlocked => "Halaman ini tidak mengizinkan video dimuat.",
        PlayerMessage::VideoWithdrawn => "Video ini tidak lagi tersedia.",
        PlayerMessage::OpenVideoFile => "Buka berkas video",
        PlayerMessage::Settings => "Pengaturan",
        PlayerMessage::SheetFailed => "Pengaturan tidak dapat dimuat.",
        PlayerMessage::PictureInPicture => "Gambar dalam gambar",
        PlayerMessage::RemoteScreen => "Tampilkan di layar lain",
        PlayerMessage::ContinuedAt => "Dilanjutkan dari {time}",
        PlayerMessage::FromBeginning => "Dari awal",
        PlayerMessage::OpenStoryPage => "Buka berita di situs sumber",
    }
}

/// What Indonesian says for a message of the cookie settings.
pub(crate) const fn settings(message: SettingsMessage) -> &'static str {
    match message {
        SettingsMessage::AcceptAll => "Terima semua",
        SettingsMessage::RejectAll => "Tolak semua",
        SettingsMessage::Save => "Simpan",
        SettingsMessage::NecessaryTitle => "Diperlukan",
        SettingsMessage::NecessaryText => "Menyimpan pilihan Anda agar tidak ditanyakan setiap kali.",
        SettingsMessage::AlwaysOn => "Selalu aktif",
        SettingsMessage::Providers => "Penyedia",
        SettingsMessage::Purpose => "Tujuan",
        SettingsMessage::Retention => "Masa penyimpanan",
        SettingsMessage::StoredAs => "Disimpan sebagai",
        SettingsMessage::PrivacyPage => "Halaman privasi {provider}",
        SettingsMessage::OffByBrowser => "nonaktif, atas permintaan peramban Anda",
        SettingsMessage::YouChose => "Pilihan Anda pada {date}: {choice}",
        SettingsMessage::ChoseAll => "semua cookie",
        SettingsMessage::ChoseNecessary => "hanya cookie yang diperlukan",
        SettingsMessage::Receipt => "Unduh bukti pilihan saya",
        SettingsMessage::PlayersOf => "Video yang diputar oleh {provider}",
        SettingsMessage::PlayersOfText => {
            "Video langsung diputar tanpa konfirmasi. \
             {provider} mengetahui video mana yang Anda tonton dan dapat menyimpan cookie."
        }
        SettingsMessage::OtherPlayers => {
            "other:Anda juga mengizinkan pemutar dari {n} situs lain; “Tolak semua” membatalkannya."
        }
        SettingsMessage::KeptForDays => "other:Pilihan Anda disimpan selama {n} hari.",
    }
}

/// What Indonesian says for a message of the player's settings and keys.
pub(crate) const fn sheet(message: SheetMessage) -> &'static str {
    match message {
        SheetMessage::Speed => "Kecepatan",
        SheetMessage::SpeedUsual => "Normal",
        SheetMessage::SpeedTimes => "{n}×",
        SheetMessage::DecimalSign => ",",
        SheetMessage::Quality => "Kualitas",
        SheetMessage::QualityAuto => "Otomatis",
        SheetMessage::QualityAutoShowing => "Otomatis ({quality})",
        SheetMessage::BitRate => "{n}\u{a0}kbps",
        SheetMessage::CaptionsLanguage => "Bahasa subtitel",
        SheetMessage::CaptionsOff => "Subtitel nonaktif",
        SheetMessage::Chapter => "Bab",
        SheetMessage::PreviousFrame => "Bingkai sebelumnya",
        SheetMessage::NextFrame => "Bingkai berikutnya",
        SheetMessage::KeyboardShortcuts => "Pintasan keyboard",
        SheetMessage::UseShortcuts => "Gunakan pintasan keyboard",
        SheetMessage::Change => "Ubah",
        SheetMessage::ChangeKey => "Ubah tombol untuk: {name}",
        SheetMessage::PressAKey => "Tekan tombol baru, atau Esc untuk mempertahankan tombol lama.",
        SheetMessage::KeyNotUsable => "Tombol ini tidak dapat digunakan.",
        SheetMessage::KeyTaken => "Tombol ini sudah dipakai: {name}",
        SheetMessage::ResetKeys => "Atur ulang semua tombol",
        SheetMessage::Space => "Spasi",
        SheetMessage::StartOrPause => "Putar atau jeda",
        SheetMessage::SoundOnOrOff => "Nyalakan atau matikan suara",
        SheetMessage::Back => "other:Mundur {n} detik",
        SheetMessage::Forward => "other:Maju {n} detik",
        SheetMessage::Louder => "Naikkan volume",
        SheetMessage::Softer => "Turunkan volume",
        SheetMessage::Slower => "Perlambat",
        SheetMessage::Faster => "Percepat",
        SheetMessage::ToBeginning => "Ke awal",
        SheetMessage::ToEnd => "Ke akhir",
        SheetMessage::ToTenth => "Ke kelipatan 10% durasi video",
    }
}

/// What Indonesian says for a message of transcript, shotlist and audio description.
pub(crate) const fn transcript(message: TranscriptMessage) -> &'static str {
    match message {
        TranscriptMessage::Search => "Cari",
        TranscriptMessage::PreviousMatch => "Hasil sebelumnya",
        TranscriptMessage::NextMatch => "Hasil berikutnya",
        TranscriptMessage::RowsFound => "other:{n} baris ditemukan",
        TranscriptMessage::NothingFound => "Tidak ada hasil",
        TranscriptMessage::MatchOf => "{place} dari {total}",
        TranscriptMessage::FollowVideo => "Ikuti video",
        TranscriptMessage::CopyTranscript => "Salin transkrip",
        TranscriptMessage::CopyShotlist => "Salin daftar shot",
        TranscriptMessage::Copied => "Disalin",
        TranscriptMessage::NotCopied => "Teks tidak dapat disalin. Salin teks yang disorot.",
        TranscriptMessage::Generated => "Transkrip ini dibuat oleh mesin.",
        TranscriptMessage::Loading => "Memuat transkrip",
        TranscriptMessage::Failed => "Transkrip tidak dapat dimuat.",
        TranscriptMessage::Empty => "Transkrip ini tidak berisi teks.",
        TranscriptMessage::DescriptionsToCome => {
            "Apa yang terlihat di layar dijelaskan di sini selama video diputar."
        }
        TranscriptMessage::DescriptionsFailed => "Deskripsi audio tidak dapat dimuat.",
    }
}

/// What Indonesian says for a message about the player of another site.
pub(crate) const fn third_party(message: ThirdPartyMessage) -> &'static str {
    match message {
        ThirdPartyMessage::WhatAPressDoes => {
            "Video ini diputar oleh {provider}. \
             Jika Anda memutarnya, {provider} mengetahui bahwa Anda membuka halaman ini \
             dan dapat menyimpan cookie."
        }
        ThirdPartyMessage::PlayerOf => "Pemutar {provider}",
        ThirdPartyMessage::AlwaysAllow => "Selalu izinkan {provider}",
        ThirdPartyMessage::PrivacyPage => "Privasi di {provider}",
        ThirdPartyMessage::WatchThere => "Tonton di {provider}",
        ThirdPartyMessage::ClosePlayer => "Tutup pemutar",
        ThirdPartyMessage::NotAllowedHere => {
            "Halaman ini tidak mengizinkan pemutar {provider}. Anda dapat menonton videonya di sana."
        }
    }
}
