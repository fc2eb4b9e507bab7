//! What the widget says in Russian.
//! Not here: other languages.

use crate::text::{
    Message, PlayerMessage, SettingsMessage, SheetMessage, ThirdPartyMessage, TranscriptMessage,
};

/// What Russian says for a message.
#[expect(clippy::too_many_lines, reason = "one table, one line a message")]
pub(crate) const fn say(message: Message) -> &'static str {
    match message {
        Message::PlayVideo => "Воспроизвести видео",
        Message::PlayHeadline => "Воспроизвести видео, {headline}",
        Message::PlayHeadlineDuration => "Воспроизвести видео, {headline}, {duration}",
        Message::Pause => "Пауза",
        Message::VideoPlayer => "Видеоплеер",
        Message::ContentWarning => "Предупреждение о содержании",
        Message::VideoNetwork => "Соединение прервалось во время загрузки видео.",
        Message::Retry => "Повторить",
        Message::Transcript => "Расшифровка",
        Message::Shotlist => "Монтажный лист",
        Message::AudioDescription => "Тифлокомментарий",
        Message::PartNotLoaded => "Не удалось загрузить эту часть.",

        Message::Days => "one:{n} день|few:{n} дня|many:{n} дней|other:{n} дня",
        Message::Hours => "one:{n} час|few:{n} часа|many:{n} часов|other:{n} часа",
        Message::Minutes => "one:{n} минута|few:{n} минуты|many:{n} минут|other:{n} минуты",
        Message::Seconds => "one:{n} секунда|few:{n} секунды|many:{n} секунд|other:{n} секунды",
        Message::TimeAnd => "{larger} {smaller}",
        Message::DateLine => "{date}, {time} {offset}",
        Message::Comma => ", ",
        Message::Colon => ": ",

        Message::Published => "Опубликовано",
        Message::Updated => "Обновлено",
        Message::TimeZone => "Часовой пояс",
        Message::TimeOfAgency => "Время агентства",
        Message::TimeOfReader => "Ваше время",
        Message::TimeOfPlace => "Время на месте событий",
        Message::AlsoIn => "На других языках",
        Message::StatusWithheld => "Агентство временно задержало выпуск этого сюжета.",
        Message::StatusCanceled => "Агентство отозвало этот сюжет.",
        Message::StatusCorrected => "Агентство исправило этот сюжет.",
        Message::StatusUnknown => {
            "Агентство присвоило этому сюжету статус «{status}». Видео здесь недоступно."
        }
        Message::Embargoed => "Эмбарго до {date}",
        Message::TimeLeft => "Осталось: {time}",
        Message::EmbargoEnded => "Срок эмбарго истёк.",
        Message::Expired => "Срок использования истёк {date}",

        Message::AccessSubscribers => "Только для подписчиков",
        Message::AccessClients => "Только для клиентов",
        Message::AccessMembers => "Только для участников",
        Message::AccessPool => "Пул",
        Message::AccessUnknown => "Доступ: {access}",

        Message::Restrictions => "Ограничения",
        Message::RestrictionsUnknown => "Ограничения неизвестны, уточните у источника",
        Message::MandatoryCredit => "Указание источника обязательно: {party}",
        Message::MandatoryCreditUnnamed => {
            "Указание источника обязательно, формулировку уточните у источника"
        }
        Message::OnScreen => "На экране",
        Message::AppliesToYou => "Касается вас",
        Message::NotBefore => "Не ранее {date}",
        Message::NotBeforeUndated => "Эмбарго, дату уточните у источника",
        Message::NotAfter => "Не позднее {date}",
        Message::NotAfterUndated => "Срок использования ограничен, дату уточните у источника",
        Message::UseWithin => {
            "one:Использовать в течение {n} часа|few:Использовать в течение {n} часов|\
             many:Использовать в течение {n} часов|other:Использовать в течение {n} часа"
        }
        Message::UseWithinUnstated => "Время использования ограничено, уточните у источника",
        Message::MaxDuration => "Не более {duration}",
        Message::MaxDurationUnstated => "Хронометраж ограничен, уточните у источника",
        Message::SingleUse => "Однократное использование",
        Message::NoArchive => "Хранение в архиве запрещено",
        Message::NoResale => "Перепродажа запрещена",
        Message::OnlyIn => "Только в странах: {regions}",
        Message::NotIn => "Запрещено в странах: {regions}",
        Message::TerritoryUnstated => "Запрещено в некоторых странах, уточните у источника",
        Message::OnlyFor => "Только для платформ: {platforms}",
        Message::NotFor => "Запрещено для платформ: {platforms}",
        Message::PlatformUnstated => "Запрещено для некоторых платформ, уточните у источника",
        Message::Broadcast => "Телевидение и радио",
        Message::Digital => "Сайты и приложения",
        Message::Social => "Социальные сети",
        Message::EditorialOnly => "Только для редакционного использования",
        Message::NoCommercial => "Коммерческое использование запрещено",
        Message::NoCompetitor => "Запрещено для конкурентов источника",
        Message::NoEdit => "Монтаж и изменения запрещены",
        Message::NoAi => "Использование в системах искусственного интеллекта запрещено",
        Message::Music => "Права на музыку не предоставляются",
        Message::Contact => "Контакт по вопросам иного использования: {party}",
        Message::ContactUnnamed => "По вопросам иного использования обращайтесь к источнику",
        Message::OtherRestriction => "Иное ограничение, уточните у источника",
        Message::UnknownRestriction => "Иное ограничение: {code}",
        Message::PartsOfThisVideo => "Части этого видео",
        Message::CreditLine => "Источник: {credit}",
        Message::CopyCredit => "Скопировать указание источника",
        Message::CreditCopied => "Указание источника скопировано",
        Message::CreditNotCopied => "Не удалось скопировать указание источника. Скопируйте выделенный текст.",
        Message::FullTerms => "Полные условия",
        Message::LicenseThisVideo => "Получить лицензию на это видео",

        Message::Downloads => "Файлы для скачивания",
        Message::DownloadVideo => "Скачать видео",
        Message::Kilobytes => "{n}\u{a0}кБ",
        Message::Megabytes => "{n}\u{a0}МБ",
        Message::NoDownloadRights => "Недоступно: ограничения неизвестны.",
        Message::NoDownloadEmbargo => "Недоступно до окончания эмбарго.",
        Message::NoDownloadExpired => "Недоступно: срок использования истёк.",
        Message::NoDownloadStatus => "Недоступно: агентство не предоставляет это видео здесь.",

        Message::Description => "Описание",

        Message::TopDownloads => {
            "one:Самые скачиваемые сюжеты за последний {n} час|\
             few:Самые скачиваемые сюжеты за последние {n} часа|\
             many:Самые скачиваемые сюжеты за последние {n} часов|\
             other:Самые скачиваемые сюжеты за последние {n} часа"
        }
        Message::ShowMore => "Показать ещё",
        Message::MoreRows => "one:Ещё {n}|few:Ещё {n}|many:Ещё {n}|other:Ещё {n}",
        Message::LoadingMore => "Загружается продолжение",
        Message::ShownOf => "Показано {shown} из {total}",
        Message::Shown => "Показано {shown}",
        Message::ListFailed => "Не удалось загрузить остальную часть списка.",
        Message::DownloadCount => {
            "one:{n} скачивание|few:{n} скачивания|many:{n} скачиваний|other:{n} скачивания"
        }
        Message::NewRows => "one:{n} новый|few:{n} новых|many:{n} новых|other:{n} новых",
        Message::NewList => "Новый список",
        Message::UpdatedAt => "Обновлено в {time}",

        Message::Cookies => "Файлы cookie",
        Message::CookiesNecessary => "Некоторые файлы cookie необходимы, отключить их нельзя.",
        Message::CookiesOptional => "Остальные необязательны и делают посещение удобнее.",
        Message::CookiesManaged => {
            "Выберите сейчас или измените выбор в любое время в настройках файлов cookie."
        }
        Message::AcceptOptional => "Принять необязательные",
        Message::RejectOptional => "Отклонить необязательные",
        Message::OpenSettings => "Открыть настройки",
        Message::CookieSettings => "Настройки файлов cookie",
        Message::Close => "Закрыть",
        Message::PreferencesTitle => "Предпочтения",
        Message::PreferencesText => {
            "На этом устройстве запоминаются громкость, субтитры, скорость, клавиши и место, где вы остановились."
        }
        Message::ChoiceSaved => "Ваш выбор сохранён",
        Message::Undo => "Отменить",
        Message::KeptForVisit => {
            "Ваш браузер ничего здесь не сохраняет. Выбор действует только во время этого посещения."
        }
        Message::SettingsFailed => {
            "Не удалось загрузить настройки. Из-за этого ничего необязательного не включилось."
        }

        Message::Partial => "Не удалось показать некоторые части этого сюжета.",
        Message::Stale => "Это последняя версия, которая у нас есть, от {time}",
        Message::NotAvailable => "Этот сюжет недоступен.",
        Message::Offline => "Нет подключения к интернету",
        Message::NeedsNewerPlayer => "Для этого сюжета нужен более новый плеер.",
        Message::CouldNotLoad => "Не удалось загрузить этот сюжет.",
        Message::NoStory => "Нет сюжета для показа.",
        Message::TooLarge => "Этот сюжет слишком велик, чтобы его показать.",
        Message::CannotRun => "Плеер не может здесь работать.",
    }
}

/// What Russian says for a message of the player.
pub(crate) const fn player(message: PlayerMessage) -> &'static str {
    match message {
        PlayerMessage::Seek => "Позиция воспроизведения",
        PlayerMessage::Position => "{position}, всего {duration}",
        PlayerMessage::Mute => "Выключить звук",
        PlayerMessage::Unmute => "Включить звук",
        PlayerMessage::Volume => "Громкость",
        PlayerMessage::Percent => "{n}\u{a0}%",
        PlayerMessage::Captions => "Субтитры",
        PlayerMessage::CaptionsUnavailable => "Субтитры недоступны",
        PlayerMessage::FullScreen => "Полноэкранный режим",
        PlayerMessage::ExitFullScreen => "Выйти из полноэкранного режима",
        PlayerMessage::Buffering => "Видео загружается",
        PlayerMessage::VideoCannotPlay => "Это видео нельзя воспроизвести.",
        PlayerMessage::VideoStalled => "Видео загружается медленно.",
        PlayerMessage::VideoBlocked => "Эта страница не разрешает загрузку видео.",
        PlayerMessage::VideoWithdrawn => "Это видео больше недоступно.",
        PlayerMessage::OpenVideoFile => "Открыть видеофайл",
        PlayerMessage::Settings => "Настройки",
        PlayerMessage::SheetFailed => "Не удалось загрузить настройки.",
        PlayerMessage::PictureInPicture => "Картинка в картинке",
        PlayerMessage::RemoteScreen => "Показать на другом экране",
        PlayerMessage::ContinuedAt => "Продолжение с {time}",
        PlayerMessage::FromBeginning => "С начала",
        PlayerMessage::OpenStoryPage => "Открыть сюжет на сайте источника",
    }
}

/// What Russian says for a message of the cookie settings.
pub(crate) const fn settings(message: SettingsMessage) -> &'static str {
    match message {
        SettingsMessage::AcceptAll => "Принять все",
        SettingsMessage::RejectAll => "Отклонить все",
        SettingsMessage::Save => "Сохранить",
        SettingsMessage::NecessaryTitle => "Необходимые",
        SettingsMessage::NecessaryText => "Запоминают ваш выбор, чтобы не спрашивать каждый раз.",
        SettingsMessage::AlwaysOn => "Всегда включены",
        SettingsMessage::Providers => "Поставщики",
        SettingsMessage::Purpose => "Цель",
        SettingsMessage::Retention => "Срок хранения",
        SettingsMessage::StoredAs => "Хранится под именами",
        SettingsMessage::PrivacyPage => "Страница {provider} о конфиденциальности",
        SettingsMessage::OffByBrowser => "отключено по запросу вашего браузера",
        SettingsMessage::YouChose => "Ваш выбор от {date}: {choice}",
        SettingsMessage::ChoseAll => "все файлы cookie",
        SettingsMessage::ChoseNecessary => "только необходимые файлы cookie",
        SettingsMessage::Receipt => "Скачать подтверждение моего выбора",
        SettingsMessage::PlayersOf => "Видео в плеере {provider}",
        SettingsMessage::PlayersOfText => {
            "Запускаются без запроса. {provider} узнаёт, какие из них вы смотрите, и может сохранять файлы cookie."
        }
        SettingsMessage::OtherPlayers => {
            "one:Вы разрешили также плееры {n} другого сайта; кнопка «Отклонить все» отменяет это.|\
             few:Вы разрешили также плееры {n} других сайтов; кнопка «Отклонить все» отменяет это.|\
             many:Вы разрешили также плееры {n} других сайтов; кнопка «Отклонить все» отменяет это.|\
             other:Вы разрешили также плееры {n} другого сайта; кнопка «Отклонить все» отменяет это."
        }
        SettingsMessage::KeptForDays => {
            "one:Ваш выбор хранится {n} день.|few:Ваш выбор хранится {n} дня.|\
             many:Ваш выбор хранится {n} дней.|other:Ваш выбор хранится {n} дня."
        }
    }
}

/// What Russian says for a message of the player's settings and keys.
pub(crate) const fn sheet(message: SheetMessage) -> &'static str {
    match message {
        SheetMessage::Speed => "Скорость",
        SheetMessage::SpeedUsual => "Обычная",
        SheetMessage::SpeedTimes => "{n}×",
        SheetMessage::DecimalSign => ",",
        SheetMessage::Quality => "Качество",
        SheetMessage::QualityAuto => "Авто",
        SheetMessage::QualityAutoShowing => "Авто ({quality})",
        SheetMessage::BitRate => "{n}\u{a0}кбит/с",
        SheetMessage::CaptionsLanguage => "Язык субтитров",
        SheetMessage::CaptionsOff => "Без субтитров",
        SheetMessage::Chapter => "Глава",
        SheetMessage::PreviousFrame => "Предыдущий кадр",
        SheetMessage::NextFrame => "Следующий кадр",
        SheetMessage::KeyboardShortcuts => "Горячие клавиши",
        SheetMessage::UseShortcuts => "Использовать горячие клавиши",
        SheetMessage::Change => "Изменить",
        SheetMessage::ChangeKey => "Изменить клавишу: {name}",
        SheetMessage::PressAKey => "Нажмите новую клавишу или Esc, чтобы оставить прежнюю.",
        SheetMessage::KeyNotUsable => "Эту клавишу использовать нельзя.",
        SheetMessage::KeyTaken => "Эта клавиша занята: {name}",
        SheetMessage::ResetKeys => "Сбросить все клавиши",
        SheetMessage::Space => "Пробел",
        SheetMessage::StartOrPause => "Запустить или приостановить",
        SheetMessage::SoundOnOrOff => "Включить или выключить звук",
        SheetMessage::Back => {
            "one:Назад на {n} секунду|few:Назад на {n} секунды|many:Назад на {n} секунд|\
             other:Назад на {n} секунды"
        }
        SheetMessage::Forward => {
            "one:Вперёд на {n} секунду|few:Вперёд на {n} секунды|many:Вперёд на {n} секунд|\
             other:Вперёд на {n} секунды"
        }
        SheetMessage::Louder => "Громче",
        SheetMessage::Softer => "Тише",
        SheetMessage::Slower => "Медленнее",
        SheetMessage::Faster => "Быстрее",
        SheetMessage::ToBeginning => "В начало",
        SheetMessage::ToEnd => "В конец",
        SheetMessage::ToTenth => "К отметке 0–90\u{a0}% видео",
    }
}

/// What Russian says for a message of transcript, shotlist and audio description.
pub(crate) const fn transcript(message: TranscriptMessage) -> &'static str {
    match message {
        TranscriptMessage::Search => "Поиск",
        TranscriptMessage::PreviousMatch => "Предыдущее совпадение",
        TranscriptMessage::NextMatch => "Следующее совпадение",
        TranscriptMessage::RowsFound => {
            "one:Найдена {n} строка|few:Найдено {n} строки|many:Найдено {n} строк|other:Найдено {n} строки"
        }
        TranscriptMessage::NothingFound => "Ничего не найдено",
        TranscriptMessage::MatchOf => "{place} из {total}",
        TranscriptMessage::FollowVideo => "Следовать за видео",
        TranscriptMessage::CopyTranscript => "Скопировать расшифровку",
        TranscriptMessage::CopyShotlist => "Скопировать монтажный лист",
        TranscriptMessage::Copied => "Скопировано",
        TranscriptMessage::NotCopied => "Не удалось скопировать текст. Скопируйте выделенный текст.",
        TranscriptMessage::Generated => "Эта расшифровка создана автоматически.",
        TranscriptMessage::Loading => "Загружается расшифровка",
        TranscriptMessage::Failed => "Не удалось загрузить расшифровку.",
        TranscriptMessage::Empty => "В этой расшифровке нет текста.",
        TranscriptMessage::DescriptionsToCome => {
            "Пока идёт видео, здесь описывается то, что видно на экране."
        }
        TranscriptMessage::DescriptionsFailed => "Не удалось загрузить тифлокомментарий.",
    }
}

/// What Russian says for a message about the player of another site.
pub(crate) const fn third_party(message: ThirdPartyMessage) -> &'static str {
    match message {
        ThirdPartyMessage::WhatAPressDoes => {
            "Это видео воспроизводится в плеере {provider}. Когда вы его запустите, {provider} узнает, что вы здесь, и сможет сохранять файлы cookie."
        }
        ThirdPartyMessage::PlayerOf => "Плеер {provider}",
        ThirdPartyMessage::AlwaysAllow => "Всегда разрешать {provider}",
        ThirdPartyMessage::PrivacyPage => "Конфиденциальность: {provider}",
        ThirdPartyMessage::WatchThere => "Смотреть на сайте {provider}",
        ThirdPartyMessage::ClosePlayer => "Закрыть плеер",
        ThirdPartyMessage::NotAllowedHere => {
            "Эта страница не разрешает плеер {provider}. Видео можно посмотреть на его сайте."
        }
    }
}
