//! What the widget says in Japanese.
//! Not here: other languages.

use crate::text::{
    Message, PlayerMessage, SettingsMessage, SheetMessage, ThirdPartyMessage, TranscriptMessage,
};

/// What Japanese says for a message.
#[expect(clippy::too_many_lines, reason = "one table, one line a message")]
pub(crate) const fn say(message: Message) -> &'static str {
    match message {
        Message::PlayVideo => "動画を再生",
        Message::PlayHeadline => "動画を再生、{headline}",
        Message::PlayHeadlineDuration => "動画を再生、{headline}、{duration}",
        Message::Pause => "一時停止",
        Message::VideoPlayer => "動画プレーヤー",
        Message::ContentWarning => "内容に関する注意",
        Message::VideoNetwork => "動画の読み込み中に接続が切れました。",
        Message::Retry => "再試行",
        Message::Transcript => "文字起こし",
        Message::Shotlist => "ショットリスト",
        Message::AudioDescription => "音声解説",
        Message::PartNotLoaded => "この部分を読み込めませんでした。",

        Message::Days => "other:{n}日",
        Message::Hours => "other:{n}時間",
        Message::Minutes => "other:{n}分",
        Message::Seconds => "other:{n}秒",
        Message::TimeAnd => "{larger}{smaller}",
        Message::DateLine => "{date} {time} {offset}",
        Message::Comma => "、",
        Message::Colon => "：",

        Message::Published => "配信",
        Message::Updated => "更新",
        Message::TimeZone => "タイムゾーン",
        Message::TimeOfAgency => "通信社の時刻",
        Message::TimeOfReader => "お使いの端末の時刻",
        Message::TimeOfPlace => "現地時刻",
        Message::AlsoIn => "ほかの言語版",
        Message::StatusWithheld => "通信社はこの記事の配信を保留しています。",
        Message::StatusCanceled => "通信社はこの記事を取り消しました。",
        Message::StatusCorrected => "通信社はこの記事を訂正しました。",
        Message::StatusUnknown => {
            "通信社はこの記事の状態を「{status}」としています。動画はここでは提供していません。"
        }
        Message::Embargoed => "解禁前（解禁日時：{date}）",
        Message::TimeLeft => "解禁まであと{time}",
        Message::EmbargoEnded => "解禁されました。",
        Message::Expired => "使用期間終了：{date}",

        Message::AccessSubscribers => "購読者限定",
        Message::AccessClients => "契約先限定",
        Message::AccessMembers => "会員限定",
        Message::AccessPool => "代表取材",
        Message::AccessUnknown => "提供対象：{access}",

        Message::Restrictions => "使用制限",
        Message::RestrictionsUnknown => "使用制限不明、提供元に要確認",
        Message::MandatoryCredit => "クレジット表記必須：{party}",
        Message::MandatoryCreditUnnamed => "クレジット表記必須、名称は提供元に要確認",
        Message::OnScreen => "画面上に表示",
        Message::AppliesToYou => "ご利用の地域に適用",
        Message::NotBefore => "{date}まで使用不可",
        Message::NotBeforeUndated => "解禁前、解禁日時は提供元に要確認",
        Message::NotAfter => "{date}以降は使用不可",
        Message::NotAfterUndated => "使用期限あり、期日は提供元に要確認",
        Message::UseWithin => "other:{n}時間以内の使用に限る",
        Message::UseWithinUnstated => "一定時間内の使用に限る、提供元に要確認",
        Message::MaxDuration => "最長{duration}",
        Message::MaxDurationUnstated => "使用できる長さに制限あり、提供元に要確認",
        Message::SingleUse => "使用は1回限り",
        Message::NoArchive => "アーカイブ不可",
        Message::NoResale => "転売不可",
        Message::OnlyIn => "次の国・地域に限る：{regions}",
        Message::NotIn => "次の国・地域では使用不可：{regions}",
        Message::TerritoryUnstated => "一部の国・地域で使用不可、提供元に要確認",
        Message::OnlyFor => "次の媒体に限る：{platforms}",
        Message::NotFor => "次の媒体では使用不可：{platforms}",
        Message::PlatformUnstated => "一部の媒体で使用不可、提供元に要確認",
        Message::Broadcast => "放送",
        Message::Digital => "デジタル",
        Message::Social => "SNS",
        Message::EditorialOnly => "報道・論評目的に限る",
        Message::NoCommercial => "商業目的での使用不可",
        Message::NoCompetitor => "提供元の競合社は使用不可",
        Message::NoEdit => "編集・加工不可",
        Message::NoAi => "AI（人工知能）での使用不可",
        Message::Music => "音楽の権利は含まず",
        Message::Contact => "その他の使用の問い合わせ先：{party}",
        Message::ContactUnnamed => "その他の使用の問い合わせ先：提供元",
        Message::OtherRestriction => "その他の制限あり、提供元に要確認",
        Message::UnknownRestriction => "その他の制限：{code}",
        Message::PartsOfThisVideo => "この動画の一部",
        Message::CreditLine => "クレジット：{credit}",
        Message::CopyCredit => "クレジットをコピー",
        Message::CreditCopied => "クレジットをコピーしました",
        Message::CreditNotCopied => {
            "クレジットをコピーできませんでした。選択されているテキストをコピーしてください。"
        }
        Message::FullTerms => "使用条件の全文",
        Message::LicenseThisVideo => "この動画のライセンスを取得",

        Message::Downloads => "ダウンロード",
        Message::DownloadVideo => "動画をダウンロード",
        Message::Kilobytes => "{n}\u{a0}KB",
        Message::Megabytes => "{n}\u{a0}MB",
        Message::NoDownloadRights => "使用制限が不明なため、提供していません。",
        Message::NoDownloadEmbargo => "解禁前のため、提供していません。",
        Message::NoDownloadExpired => "使用期間が終了したため、提供していません。",
        Message::NoDownloadStatus => "通信社がここでの公開を認めていないため、提供していません。",

        Message::Description => "説明",

        Message::TopDownloads => "other:過去{n}時間のダウンロードランキング",
        Message::ShowMore => "さらに表示",
        Message::MoreRows => "other:残り{n}件",
        Message::LoadingMore => "続きを読み込み中",
        Message::ShownOf => "{total}件中{shown}件を表示",
        Message::Shown => "{shown}件を表示",
        Message::ListFailed => "ランキングの続きを読み込めませんでした。",
        Message::DownloadCount => "other:ダウンロード{n}回",
        Message::NewRows => "other:新たに{n}件がランクイン",
        Message::NewList => "新しいランキング",
        Message::UpdatedAt => "{time}更新",

        Message::Cookies => "Cookie",
        Message::CookiesNecessary => "一部のCookieは必須で、オフにできません。",
        Message::CookiesOptional => "そのほかは任意で、サイト閲覧の改善に使われます。",
        Message::CookiesManaged => "今ここで選ぶことも、Cookie設定でいつでも変更することもできます。",
        Message::AcceptOptional => "任意のCookieに同意",
        Message::RejectOptional => "任意のCookieを拒否",
        Message::OpenSettings => "設定を開く",
        Message::CookieSettings => "Cookie設定",
        Message::Close => "閉じる",
        Message::PreferencesTitle => "ユーザー設定",
        Message::PreferencesText => {
            "音量、字幕、再生速度、キーの設定と、前回の再生位置をこの端末に記憶します。"
        }
        Message::ChoiceSaved => "選択内容を保存しました",
        Message::Undo => "元に戻す",
        Message::KeptForVisit => {
            "お使いのブラウザーはここでは何も保存しません。選択内容は今回の閲覧中のみ有効です。"
        }
        Message::SettingsFailed => {
            "設定を読み込めませんでした。これにより任意の項目がオンになることはありません。"
        }

        Message::Partial => "この記事の一部を表示できませんでした。",
        Message::Stale => "取得済みの最新版（{time}時点）を表示中",
        Message::NotAvailable => "この記事はご利用いただけません。",
        Message::Offline => "オフラインです",
        Message::NeedsNewerPlayer => "この記事の表示には、より新しいプレーヤーが必要です。",
        Message::CouldNotLoad => "この記事を読み込めませんでした。",
        Message::NoStory => "表示する記事がありません。",
        Message::TooLarge => "この記事はサイズが大きすぎるため、表示できません。",
        Message::CannotRun => "ここではプレーヤーを実行できません。",
    }
}

/// What Japanese says for a message of the player.
pub(crate) const fn player(message: PlayerMessage) -> &'static str {
    match message {
        PlayerMessage::Seek => "再生位置",
        PlayerMessage::Position => "{position}、全体{duration}",
        PlayerMessage::Mute => "ミュート",
        PlayerMessage::Unmute => "ミュート解除",
        PlayerMessage::Volume => "音量",
        PlayerMessage::Percent => "{n}%",
        PlayerMessage::Captions => "字幕",
        PlayerMessage::CaptionsUnavailable => "字幕は利用できません",
        PlayerMessage::FullScreen => "全画面表示",
        PlayerMessage::ExitFullScreen => "全画面表示を終了",
        PlayerMessage::Buffering => "動画を読み込み中",
        PlayerMessage::VideoCannotPlay => "この動画は再生できません。",
        PlayerMessage::VideoStalled => "動画の読み込みに時間がかかっています。",
        PlayerMessage::VideoBlocked => "このページでは動画の読み込みが許可されていません。",
        PlayerMessage::VideoWithdrawn => "この動画の提供は終了しました。",
        PlayerMessage::OpenVideoFile => "動画ファイルを開く",
        PlayerMessage::Settings => "設定",
        PlayerMessage::SheetFailed => "設定を読み込めませんでした。",
        PlayerMessage::PictureInPicture => "ピクチャー・イン・ピクチャー",
        PlayerMessage::RemoteScreen => "別の画面に表示",
        PlayerMessage::ContinuedAt => "{time}から再開しました",
        PlayerMessage::FromBeginning => "最初から再生",
        PlayerMessage::OpenStoryPage => "提供元のサイトで記事を開く",
    }
}

/// What Japanese says for a message of the cookie settings.
pub(crate) const fn settings(message: SettingsMessage) -> &'static str {
    match message {
        SettingsMessage::AcceptAll => "すべて同意",
        SettingsMessage::RejectAll => "すべて拒否",
        SettingsMessage::Save => "保存",
        SettingsMessage::NecessaryTitle => "必須",
        SettingsMessage::NecessaryText => "選択内容を記憶し、毎回お尋ねしないようにします。",
        SettingsMessage::AlwaysOn => "常にオン",
        SettingsMessage::Providers => "提供事業者",
        SettingsMessage::Purpose => "利用目的",
        SettingsMessage::Retention => "保存期間",
        SettingsMessage::StoredAs => "保存名",
        SettingsMessage::PrivacyPage => "{provider}のプライバシーページ",
        SettingsMessage::OffByBrowser => "ブラウザーの要求によりオフ",
        SettingsMessage::YouChose => "{date}の選択内容：{choice}",
        SettingsMessage::ChoseAll => "すべてのCookie",
        SettingsMessage::ChoseNecessary => "必須のCookieのみ",
        SettingsMessage::Receipt => "選択内容の控えをダウンロード",
        SettingsMessage::PlayersOf => "{provider}のプレーヤーで再生する動画",
        SettingsMessage::PlayersOfText => {
            "確認なしで再生が始まります。\
             どの動画を視聴したかが{provider}に伝わります。また、同サイトがCookieを保存することがあります。"
        }
        SettingsMessage::OtherPlayers => {
            "other:ほかに{n}件のサイトのプレーヤーも許可されています。「すべて拒否」で取り消せます。"
        }
        SettingsMessage::KeptForDays => "other:選択内容は{n}日間保存されます。",
    }
}

/// What Japanese says for a message of the player's settings and keys.
pub(crate) const fn sheet(message: SheetMessage) -> &'static str {
    match message {
        SheetMessage::Speed => "再生速度",
        SheetMessage::SpeedUsual => "標準",
        SheetMessage::SpeedTimes => "{n}倍",
        SheetMessage::DecimalSign => ".",
        SheetMessage::Quality => "画質",
        SheetMessage::QualityAuto => "自動",
        SheetMessage::QualityAutoShowing => "自動（{quality}）",
        SheetMessage::BitRate => "{n}\u{a0}kbps",
        SheetMessage::CaptionsLanguage => "字幕の言語",
        SheetMessage::CaptionsOff => "字幕オフ",
        SheetMessage::Chapter => "チャプター",
        SheetMessage::PreviousFrame => "前のフレーム",
        SheetMessage::NextFrame => "次のフレーム",
        SheetMessage::KeyboardShortcuts => "キーボードショートカット",
        SheetMessage::UseShortcuts => "キーボードショートカットを使用",
        SheetMessage::Change => "変更",
        SheetMessage::ChangeKey => "キーを変更：{name}",
        SheetMessage::PressAKey => "新しいキーを押してください。変更しない場合はEscキーを押してください。",
        SheetMessage::KeyNotUsable => "このキーは使用できません。",
        SheetMessage::KeyTaken => "このキーは割り当て済み：{name}",
        SheetMessage::ResetKeys => "すべてのキーをリセット",
        SheetMessage::Space => "スペース",
        SheetMessage::StartOrPause => "再生・一時停止",
        SheetMessage::SoundOnOrOff => "音声のオン・オフ",
        SheetMessage::Back => "other:{n}秒戻る",
        SheetMessage::Forward => "other:{n}秒進む",
        SheetMessage::Louder => "音量を上げる",
        SheetMessage::Softer => "音量を下げる",
        SheetMessage::Slower => "速度を下げる",
        SheetMessage::Faster => "速度を上げる",
        SheetMessage::ToBeginning => "先頭へ移動",
        SheetMessage::ToEnd => "末尾へ移動",
        SheetMessage::ToTenth => "動画の10分の1刻みの位置へ移動",
    }
}

/// What Japanese says for a message of transcript, shotlist and audio description.
pub(crate) const fn transcript(message: TranscriptMessage) -> &'static str {
    match message {
        TranscriptMessage::Search => "検索",
        TranscriptMessage::PreviousMatch => "前の検索結果",
        TranscriptMessage::NextMatch => "次の検索結果",
        TranscriptMessage::RowsFound => "other:{n}件見つかりました",
        TranscriptMessage::NothingFound => "見つかりませんでした",
        TranscriptMessage::MatchOf => "{total}件中{place}件目",
        TranscriptMessage::FollowVideo => "動画に追従",
        TranscriptMessage::CopyTranscript => "文字起こしをコピー",
        TranscriptMessage::CopyShotlist => "ショットリストをコピー",
        TranscriptMessage::Copied => "コピーしました",
        TranscriptMessage::NotCopied => {
            "テキストをコピーできませんでした。選択されているテキストをコピーしてください。"
        }
        TranscriptMessage::Generated => "この文字起こしは機械が作成したものです。",
        TranscriptMessage::Loading => "文字起こしを読み込み中",
        TranscriptMessage::Failed => "文字起こしを読み込めませんでした。",
        TranscriptMessage::Empty => "この文字起こしにはテキストがありません。",
        TranscriptMessage::DescriptionsToCome => "動画の再生中、画面に映るものをここで説明します。",
        TranscriptMessage::DescriptionsFailed => "音声解説を読み込めませんでした。",
    }
}

/// What Japanese says for a message about the player of another site.
pub(crate) const fn third_party(message: ThirdPartyMessage) -> &'static str {
    match message {
        ThirdPartyMessage::WhatAPressDoes => {
            "この動画は{provider}のプレーヤーで再生されます。\
             再生を始めると、このページを閲覧していることが{provider}に伝わります。\
             また、同サイトがCookieを保存することがあります。"
        }
        ThirdPartyMessage::PlayerOf => "{provider}のプレーヤー",
        ThirdPartyMessage::AlwaysAllow => "{provider}を常に許可",
        ThirdPartyMessage::PrivacyPage => "{provider}のプライバシーページ",
        ThirdPartyMessage::WatchThere => "{provider}で視聴",
        ThirdPartyMessage::ClosePlayer => "プレーヤーを閉じる",
        ThirdPartyMessage::NotAllowedHere => {
            "このページでは{provider}のプレーヤーが許可されていません。動画は同サイトで視聴できます。"
        }
    }
}
