//! What the widget says in Chinese.
//! Not here: other languages.

use crate::text::{
    Message, PlayerMessage, SettingsMessage, SheetMessage, ThirdPartyMessage, TranscriptMessage,
};

/// What Chinese says for a message.
#[expect(clippy::too_many_lines, reason = "one table, one line a message")]
pub(crate) const fn say(message: Message) -> &'static str {
    match message {
        Message::PlayVideo => "播放视频",
        Message::PlayHeadline => "播放视频：{headline}",
        Message::PlayHeadlineDuration => "播放视频：{headline}，{duration}",
        Message::Pause => "暂停",
        Message::VideoPlayer => "视频播放器",
        Message::ContentWarning => "内容警示",
        Message::VideoNetwork => "加载视频时网络连接中断。",
        Message::Retry => "重试",
        Message::Transcript => "文字稿",
        Message::Shotlist => "镜头表",
        Message::AudioDescription => "口述影像",
        Message::PartNotLoaded => "未能加载此部分。",

        Message::Days => "other:{n}天",
        Message::Hours => "other:{n}小时",
        Message::Minutes => "other:{n}分钟",
        Message::Seconds => "other:{n}秒",
        Message::TimeAnd => "{larger}{smaller}",
        Message::DateLine => "{date} {time} {offset}",
        Message::Comma => "、",
        Message::Colon => "：",

        Message::Published => "发布",
        Message::Updated => "更新",
        Message::TimeZone => "时区",
        Message::TimeOfAgency => "通讯社时间",
        Message::TimeOfReader => "您的本地时间",
        Message::TimeOfPlace => "事发地时间",
        Message::AlsoIn => "其他语言版本",
        Message::StatusWithheld => "通讯社暂缓发布此稿件。",
        Message::StatusCanceled => "通讯社已撤回此稿件。",
        Message::StatusCorrected => "通讯社已更正此稿件。",
        Message::StatusUnknown => "通讯社将此稿件标注为“{status}”。此处不提供该视频。",
        Message::Embargoed => "限时禁发至{date}",
        Message::TimeLeft => "距解禁还有{time}",
        Message::EmbargoEnded => "禁发期已结束。",
        Message::Expired => "使用期已于{date}结束",

        Message::AccessSubscribers => "仅限订阅用户",
        Message::AccessClients => "仅限客户",
        Message::AccessMembers => "仅限会员",
        Message::AccessPool => "联合采访素材",
        Message::AccessUnknown => "访问权限：{access}",

        Message::Restrictions => "使用限制",
        Message::RestrictionsUnknown => "使用限制不明，请咨询来源方",
        Message::MandatoryCredit => "必须署名：{party}",
        Message::MandatoryCreditUnnamed => "必须署名，具体名称请咨询来源方",
        Message::OnScreen => "画面内署名",
        Message::AppliesToYou => "您受此限制",
        Message::NotBefore => "{date}前不得使用",
        Message::NotBeforeUndated => "限时禁发，解禁日期请咨询来源方",
        Message::NotAfter => "{date}后不得使用",
        Message::NotAfterUndated => "使用期有限，截止日期请咨询来源方",
        Message::UseWithin => "other:须在{n}小时内使用",
        Message::UseWithinUnstated => "限时使用，时限请咨询来源方",
        Message::MaxDuration => "最长{duration}",
        Message::MaxDurationUnstated => "可使用的片段时长受限，请咨询来源方",
        Message::SingleUse => "仅限使用一次",
        Message::NoArchive => "不得存档",
        Message::NoResale => "不得转售",
        Message::OnlyIn => "仅限以下国家和地区：{regions}",
        Message::NotIn => "不得在以下国家和地区使用：{regions}",
        Message::TerritoryUnstated => "部分国家和地区不得使用，请咨询来源方",
        Message::OnlyFor => "仅限以下平台：{platforms}",
        Message::NotFor => "不得在以下平台使用：{platforms}",
        Message::PlatformUnstated => "部分平台不得使用，请咨询来源方",
        Message::Broadcast => "广播电视",
        Message::Digital => "数字平台",
        Message::Social => "社交媒体",
        Message::EditorialOnly => "仅限新闻编辑用途",
        Message::NoCommercial => "不得用于商业用途",
        Message::NoCompetitor => "不得供来源方的竞争对手使用",
        Message::NoEdit => "不得剪辑或改动",
        Message::NoAi => "不得用于人工智能",
        Message::Music => "不含音乐版权",
        Message::Contact => "其他用途请联系{party}",
        Message::ContactUnnamed => "其他用途请联系来源方",
        Message::OtherRestriction => "另有其他限制，请咨询来源方",
        Message::UnknownRestriction => "其他限制：{code}",
        Message::PartsOfThisVideo => "此视频的部分内容",
        Message::CreditLine => "署名：{credit}",
        Message::CopyCredit => "复制署名",
        Message::CreditCopied => "署名已复制",
        Message::CreditNotCopied => "未能复制署名。请手动复制选中的文字。",
        Message::FullTerms => "完整条款",
        Message::LicenseThisVideo => "获取此视频的使用授权",

        Message::Downloads => "下载",
        Message::DownloadVideo => "下载视频",
        Message::Kilobytes => "{n}\u{a0}KB",
        Message::Megabytes => "{n}\u{a0}MB",
        Message::NoDownloadRights => "不提供下载：使用限制不明。",
        Message::NoDownloadEmbargo => "禁发期结束前不提供下载。",
        Message::NoDownloadExpired => "不提供下载：使用期已结束。",
        Message::NoDownloadStatus => "不提供下载：通讯社未在此处开放此视频。",

        Message::Description => "内容说明",

        Message::TopDownloads => "other:近{n}小时下载排行",
        Message::ShowMore => "显示更多",
        Message::MoreRows => "other:还有{n}条",
        Message::LoadingMore => "正在加载更多",
        Message::ShownOf => "已显示{shown}条，共{total}条",
        Message::Shown => "已显示{shown}条",
        Message::ListFailed => "未能加载榜单的其余部分。",
        Message::DownloadCount => "other:{n}次下载",
        Message::NewRows => "other:新上榜{n}条",
        Message::NewList => "新榜单",
        Message::UpdatedAt => "更新于{time}",

        Message::Cookies => "Cookie",
        Message::CookiesNecessary => "部分Cookie为必要Cookie，无法关闭。",
        Message::CookiesOptional => "其余为可选Cookie，用于改善您的访问体验。",
        Message::CookiesManaged => "您可以现在选择，也可以随时在Cookie设置中更改。",
        Message::AcceptOptional => "接受可选Cookie",
        Message::RejectOptional => "拒绝可选Cookie",
        Message::OpenSettings => "打开设置",
        Message::CookieSettings => "Cookie设置",
        Message::Close => "关闭",
        Message::PreferencesTitle => "偏好设置",
        Message::PreferencesText => {
            "在此设备上记住您的音量、字幕、播放速度和按键设置，以及上次播放到的位置。"
        }
        Message::ChoiceSaved => "您的选择已保存",
        Message::Undo => "撤销",
        Message::KeptForVisit => "您的浏览器不会在此存储任何内容。您的选择仅在本次访问期间有效。",
        Message::SettingsFailed => "未能加载设置。可选项不会因此启用。",

        Message::Partial => "此稿件的部分内容未能显示。",
        Message::Stale => "这是目前已获取的最新版本，时间为{time}",
        Message::NotAvailable => "此稿件无法查看。",
        Message::Offline => "您已离线",
        Message::NeedsNewerPlayer => "此稿件需要使用较新版本的播放器。",
        Message::CouldNotLoad => "未能加载此稿件。",
        Message::NoStory => "没有可显示的稿件。",
        Message::TooLarge => "此稿件过大，无法显示。",
        Message::CannotRun => "播放器无法在此运行。",
    }
}

/// What Chinese says for a message of the player.
pub(crate) const fn player(message: PlayerMessage) -> &'static str {
    match message {
        PlayerMessage::Seek => "播放进度",
        PlayerMessage::Position => "{position}，共{duration}",
        PlayerMessage::Mute => "静音",
        PlayerMessage::Unmute => "取消静音",
        PlayerMessage::Volume => "音量",
        PlayerMessage::Percent => "{n}%",
        PlayerMessage::Captions => "字幕",
        PlayerMessage::CaptionsUnavailable => "字幕不可用",
        PlayerMessage::FullScreen => "全屏",
        PlayerMessage::ExitFullScreen => "退出全屏",
        PlayerMessage::Buffering => "正在缓冲",
        PlayerMessage::VideoCannotPlay => "无法播放此视频。",
        PlayerMessage::VideoStalled => "视频加载缓慢。",
        PlayerMessage::VideoBlocked => "此页面不允许加载该视频。",
        PlayerMessage::VideoWithdrawn => "此视频已不再提供。",
        PlayerMessage::OpenVideoFile => "打开视频文件",
        PlayerMessage::Settings => "设置",
        PlayerMessage::SheetFailed => "未能加载设置。",
        PlayerMessage::PictureInPicture => "画中画",
        PlayerMessage::RemoteScreen => "在其他屏幕上显示",
        PlayerMessage::ContinuedAt => "已从{time}处继续播放",
        PlayerMessage::FromBeginning => "从头播放",
        PlayerMessage::OpenStoryPage => "在来源网站打开稿件",
    }
}

/// What Chinese says for a message of the cookie settings.
pub(crate) const fn settings(message: SettingsMessage) -> &'static str {
    match message {
        SettingsMessage::AcceptAll => "全部接受",
        SettingsMessage::RejectAll => "全部拒绝",
        SettingsMessage::Save => "保存",
        SettingsMessage::NecessaryTitle => "必要Cookie",
        SettingsMessage::NecessaryText => "记住您的选择，以免每次询问。",
        SettingsMessage::AlwaysOn => "始终开启",
        SettingsMessage::Providers => "提供方",
        SettingsMessage::Purpose => "用途",
        SettingsMessage::Retention => "保存期限",
        SettingsMessage::StoredAs => "存储名称",
        SettingsMessage::PrivacyPage => "{provider}的隐私页面",
        SettingsMessage::OffByBrowser => "已按您的浏览器要求关闭",
        SettingsMessage::YouChose => "您在{date}的选择：{choice}",
        SettingsMessage::ChoseAll => "所有Cookie",
        SettingsMessage::ChoseNecessary => "仅必要Cookie",
        SettingsMessage::Receipt => "下载我的选择凭证",
        SettingsMessage::PlayersOf => "由{provider}播放的视频",
        SettingsMessage::PlayersOfText => {
            "视频将直接播放，不再询问。{provider}会得知您观看了哪些视频，并可能存储Cookie。"
        }
        SettingsMessage::OtherPlayers => "other:您还允许了另外{n}个网站的播放器；选择“全部拒绝”即可撤回。",
        SettingsMessage::KeptForDays => "other:您的选择将保留{n}天。",
    }
}

/// What Chinese says for a message of the player's settings and keys.
pub(crate) const fn sheet(message: SheetMessage) -> &'static str {
    match message {
        SheetMessage::Speed => "播放速度",
        SheetMessage::SpeedUsual => "正常",
        SheetMessage::SpeedTimes => "{n}倍",
        SheetMessage::DecimalSign => ".",
        SheetMessage::Quality => "画质",
        SheetMessage::QualityAuto => "自动",
        SheetMessage::QualityAutoShowing => "自动（{quality}）",
        SheetMessage::BitRate => "{n}\u{a0}kbps",
        SheetMessage::CaptionsLanguage => "字幕语言",
        SheetMessage::CaptionsOff => "关闭字幕",
        SheetMessage::Chapter => "章节",
        SheetMessage::PreviousFrame => "上一帧",
        SheetMessage::NextFrame => "下一帧",
        SheetMessage::KeyboardShortcuts => "键盘快捷键",
        SheetMessage::UseShortcuts => "使用键盘快捷键",
        SheetMessage::Change => "更改",
        SheetMessage::ChangeKey => "更改按键：{name}",
        SheetMessage::PressAKey => "请按下新按键，或按Esc键保留原按键。",
        SheetMessage::KeyNotUsable => "此按键无法使用。",
        SheetMessage::KeyTaken => "此按键已被占用：{name}",
        SheetMessage::ResetKeys => "重置所有按键",
        SheetMessage::Space => "空格键",
        SheetMessage::StartOrPause => "播放或暂停",
        SheetMessage::SoundOnOrOff => "静音或取消静音",
        SheetMessage::Back => "other:后退{n}秒",
        SheetMessage::Forward => "other:前进{n}秒",
        SheetMessage::Louder => "提高音量",
        SheetMessage::Softer => "降低音量",
        SheetMessage::Slower => "减慢速度",
        SheetMessage::Faster => "加快速度",
        SheetMessage::ToBeginning => "跳到开头",
        SheetMessage::ToEnd => "跳到结尾",
        SheetMessage::ToTenth => "跳到视频的十分之几处",
    }
}

/// What Chinese says for a message of transcript, shotlist and audio description.
pub(crate) const fn transcript(message: TranscriptMessage) -> &'static str {
    match message {
        TranscriptMessage::Search => "搜索",
        TranscriptMessage::PreviousMatch => "上一条结果",
        TranscriptMessage::NextMatch => "下一条结果",
        TranscriptMessage::RowsFound => "other:找到{n}条结果",
        TranscriptMessage::NothingFound => "未找到结果",
        TranscriptMessage::MatchOf => "第{place}条，共{total}条",
        TranscriptMessage::FollowVideo => "跟随视频",
        TranscriptMessage::CopyTranscript => "复制文字稿",
        TranscriptMessage::CopyShotlist => "复制镜头表",
        TranscriptMessage::Copied => "已复制",
        TranscriptMessage::NotCopied => "未能复制文字。请手动复制选中的文字。",
        TranscriptMessage::Generated => "此文字稿由机器生成。",
        TranscriptMessage::Loading => "正在加载文字稿",
        TranscriptMessage::Failed => "未能加载文字稿。",
        TranscriptMessage::Empty => "此文字稿没有内容。",
        TranscriptMessage::DescriptionsToCome => "视频播放时，此处将描述画面内容。",
        TranscriptMessage::DescriptionsFailed => "未能加载口述影像。",
    }
}

/// What Chinese says for a message about the player of another site.
pub(crate) const fn third_party(message: ThirdPartyMessage) -> &'static str {
    match message {
        ThirdPartyMessage::WhatAPressDoes => {
            "此视频由{provider}播放。开始播放后，{provider}会得知您正在访问此页面，并可能存储Cookie。"
        }
        ThirdPartyMessage::PlayerOf => "{provider}的播放器",
        ThirdPartyMessage::AlwaysAllow => "始终允许{provider}",
        ThirdPartyMessage::PrivacyPage => "{provider}的隐私页面",
        ThirdPartyMessage::WatchThere => "前往{provider}观看",
        ThirdPartyMessage::ClosePlayer => "关闭播放器",
        ThirdPartyMessage::NotAllowedHere => {
            "此页面不允许使用{provider}的播放器。您可以前往该网站观看此视频。"
        }
    }
}
