//! What the widget says in Portuguese.
//! Not here: other languages.

use crate::text::{
    Message, PlayerMessage, SettingsMessage, SheetMessage, ThirdPartyMessage, TranscriptMessage,
};

/// What Portuguese says for a message.
#[expect(clippy::too_many_lines, reason = "one table, one line a message")]
pub(crate) const fn say(message: Message) -> &'static str {
    match message {
        Message::PlayVideo => "Reproduzir vídeo",
        Message::PlayHeadline => "Reproduzir vídeo, {headline}",
        Message::PlayHeadlineDuration => "Reproduzir vídeo, {headline}, {duration}",
        Message::Pause => "Pausar",
        Message::VideoPlayer => "Player de vídeo",
        Message::ContentWarning => "Aviso sobre o conteúdo",
        Message::VideoNetwork => "A conexão foi perdida durante o carregamento do vídeo.",
        Message::Retry => "Tentar novamente",
        Message::Transcript => "Transcrição",
        Message::Shotlist => "Lista de planos",
        Message::AudioDescription => "Audiodescrição",
        Message::PartNotLoaded => "Não foi possível carregar esta parte.",

        Message::Days => "one:{n} dia|other:{n} dias",
        Message::Hours => "one:{n} hora|other:{n} horas",
        Message::Minutes => "one:{n} minuto|other:{n} minutos",
        Message::Seconds => "one:{n} segundo|other:{n} segundos",
        Message::TimeAnd => "{larger} {smaller}",
        Message::DateLine => "{date}, {time} {offset}",
        Message::Comma => ", ",
        Message::Colon => ": ",

        Message::Published => "Publicado",
        Message::Updated => "Atualizado",
        Message::TimeZone => "Fuso horário",
        Message::TimeOfAgency => "Horário da agência",
        Message::TimeOfReader => "Seu horário",
        Message::TimeOfPlace => "Horário do local do acontecimento",
        Message::AlsoIn => "Também em",
        Message::StatusWithheld => "A agência suspendeu temporariamente a divulgação desta notícia.",
        Message::StatusCanceled => "A agência retirou esta notícia.",
        Message::StatusCorrected => "A agência corrigiu esta notícia.",
        Message::StatusUnknown => {
            "A agência marca esta notícia como “{status}”. O vídeo não está disponível aqui."
        }
        Message::Embargoed => "Sob embargo até {date}",
        Message::TimeLeft => "Tempo restante: {time}",
        Message::EmbargoEnded => "O embargo terminou.",
        Message::Expired => "Prazo de uso encerrado em {date}",

        Message::AccessSubscribers => "Apenas para assinantes",
        Message::AccessClients => "Apenas para clientes",
        Message::AccessMembers => "Apenas para membros",
        Message::AccessPool => "Pool",
        Message::AccessUnknown => "Acesso: {access}",

        Message::Restrictions => "Restrições",
        Message::RestrictionsUnknown => "Restrições desconhecidas, consulte a fonte",
        Message::MandatoryCredit => "Crédito obrigatório: {party}",
        Message::MandatoryCreditUnnamed => "Crédito obrigatório, solicite o nome à fonte",
        Message::OnScreen => "Na tela",
        Message::AppliesToYou => "Aplica-se à sua região",
        Message::NotBefore => "Não usar antes de {date}",
        Message::NotBeforeUndated => "Sob embargo, solicite a data à fonte",
        Message::NotAfter => "Não usar depois de {date}",
        Message::NotAfterUndated => "Prazo de uso limitado, solicite a data à fonte",
        Message::UseWithin => "one:Usar no prazo de {n} hora|other:Usar no prazo de {n} horas",
        Message::UseWithinUnstated => "Tempo de uso limitado, consulte a fonte",
        Message::MaxDuration => "Máximo de {duration}",
        Message::MaxDurationUnstated => "Duração do trecho limitada, consulte a fonte",
        Message::SingleUse => "Uso único",
        Message::NoArchive => "Proibido arquivar",
        Message::NoResale => "Proibida a revenda",
        Message::OnlyIn => "Apenas em: {regions}",
        Message::NotIn => "Não usar em: {regions}",
        Message::TerritoryUnstated => "Não usar em alguns países, consulte a fonte",
        Message::OnlyFor => "Apenas em: {platforms}",
        Message::NotFor => "Não usar em: {platforms}",
        Message::PlatformUnstated => "Não usar em algumas plataformas, consulte a fonte",
        Message::Broadcast => "Rádio e televisão",
        Message::Digital => "Digital",
        Message::Social => "Redes sociais",
        Message::EditorialOnly => "Apenas uso editorial",
        Message::NoCommercial => "Proibido o uso comercial",
        Message::NoCompetitor => "Proibido para concorrentes da fonte",
        Message::NoEdit => "Proibido editar",
        Message::NoAi => "Proibido o uso em inteligência artificial",
        Message::Music => "Direitos musicais não incluídos",
        Message::Contact => "Para outros usos, consulte {party}",
        Message::ContactUnnamed => "Para outros usos, consulte a fonte",
        Message::OtherRestriction => "Outra restrição, consulte a fonte",
        Message::UnknownRestriction => "Outra restrição: {code}",
        Message::PartsOfThisVideo => "Partes deste vídeo",
        Message::CreditLine => "Crédito: {credit}",
        Message::CopyCredit => "Copiar crédito",
        Message::CreditCopied => "Crédito copiado",
        Message::CreditNotCopied => "Não foi possível copiar o crédito. Copie o texto selecionado.",
        Message::FullTerms => "Termos completos",
        Message::LicenseThisVideo => "Licenciar este vídeo",

        Message::Downloads => "Downloads",
        Message::DownloadVideo => "Fazer download do vídeo",
        Message::Kilobytes => "{n}\u{a0}kB",
        Message::Megabytes => "{n}\u{a0}MB",
        Message::NoDownloadRights => "Indisponível: as restrições são desconhecidas.",
        Message::NoDownloadEmbargo => "Indisponível antes do fim do embargo.",
        Message::NoDownloadExpired => "Indisponível: o prazo de uso terminou.",
        Message::NoDownloadStatus => "Indisponível: a agência não fornece este vídeo aqui.",

        Message::Description => "Descrição",

        Message::TopDownloads => {
            "one:Notícias com mais downloads na última hora|\
             other:Notícias com mais downloads nas últimas {n} horas"
        }
        Message::ShowMore => "Mostrar mais",
        Message::MoreRows => "one:Mais {n}|other:Mais {n}",
        Message::LoadingMore => "Carregando mais",
        Message::ShownOf => "Exibindo {shown} de {total}",
        Message::Shown => "Exibindo {shown}",
        Message::ListFailed => "Não foi possível carregar o restante da lista.",
        Message::DownloadCount => "one:{n} download|other:{n} downloads",
        Message::NewRows => "one:{n} nova|other:{n} novas",
        Message::NewList => "Nova lista",
        Message::UpdatedAt => "Atualizado: {time}",

        Message::Cookies => "Cookies",
        Message::CookiesNecessary => "Alguns cookies são necessários e não podem ser desativados.",
        Message::CookiesOptional => "Outros são opcionais e melhoram a sua visita.",
        Message::CookiesManaged => {
            "Escolha agora ou altere a escolha a qualquer momento nas configurações de cookies."
        }
        Message::AcceptOptional => "Aceitar opcionais",
        Message::RejectOptional => "Rejeitar opcionais",
        Message::OpenSettings => "Abrir configurações",
        Message::CookieSettings => "Configurações de cookies",
        Message::Close => "Fechar",
        Message::PreferencesTitle => "Preferências",
        Message::PreferencesText => {
            "Memoriza neste dispositivo o volume, as legendas, a velocidade, as teclas e o ponto em que a reprodução parou."
        }
        Message::ChoiceSaved => "A sua escolha foi salva",
        Message::Undo => "Desfazer",
        Message::KeptForVisit => {
            "O navegador não armazena nada aqui. A sua escolha vale apenas para esta visita."
        }
        Message::SettingsFailed => {
            "Não foi possível carregar as configurações. Isso não ativou nenhum item opcional."
        }

        Message::Partial => "Não foi possível exibir algumas partes desta notícia.",
        Message::Stale => "Esta é a última versão que temos, de {time}",
        Message::NotAvailable => "Esta notícia não está disponível.",
        Message::Offline => "Sem conexão com a internet",
        Message::NeedsNewerPlayer => "Esta notícia requer um player mais recente.",
        Message::CouldNotLoad => "Não foi possível carregar esta notícia.",
        Message::NoStory => "Não há notícia para exibir.",
        Message::TooLarge => "Esta notícia é grande demais para ser exibida.",
        Message::CannotRun => "O player não pode ser executado aqui.",
    }
}

/// What Portuguese says for a message of the player.
pub(crate) const fn player(message: PlayerMessage) -> &'static str {
    match message {
        PlayerMessage::Seek => "Posição no vídeo",
        PlayerMessage::Position => "{position} de {duration}",
        PlayerMessage::Mute => "Desativar o som",
        PlayerMessage::Unmute => "Ativar o som",
        PlayerMessage::Volume => "Volume",
        PlayerMessage::Percent => "{n}%",
        PlayerMessage::Captions => "Legendas",
        PlayerMessage::CaptionsUnavailable => "Legendas indisponíveis",
        PlayerMessage::FullScreen => "Tela cheia",
        PlayerMessage::ExitFullScreen => "Sair da tela cheia",
        PlayerMessage::Buffering => "Carregando o vídeo",
        PlayerMessage::VideoCannotPlay => "Não é possível reproduzir este vídeo.",
        PlayerMessage::VideoStalled => "O vídeo está demorando para carregar.",
        PlayerMessage::VideoBlocked => "Esta página não permite carregar o vídeo.",
        PlayerMessage::VideoWithdrawn => "Este vídeo não está mais disponível.",
        PlayerMessage::OpenVideoFile => "Abrir o arquivo de vídeo",
        PlayerMessage::Settings => "Configurações",
        PlayerMessage::SheetFailed => "Não foi possível carregar as configurações.",
        PlayerMessage::PictureInPicture => "Picture-in-picture",
        PlayerMessage::RemoteScreen => "Exibir em outra tela",
        PlayerMessage::ContinuedAt => "Retomado em {time}",
        PlayerMessage::FromBeginning => "Desde o início",
        PlayerMessage::OpenStoryPage => "Abrir a notícia no site da fonte",
    }
}

/// What Portuguese says for a message of the cookie settings.
pub(crate) const fn settings(message: SettingsMessage) -> &'static str {
    match message {
        SettingsMessage::AcceptAll => "Aceitar todos",
        SettingsMessage::RejectAll => "Rejeitar todos",
        SettingsMessage::Save => "Salvar",
        SettingsMessage::NecessaryTitle => "Necessários",
        SettingsMessage::NecessaryText => {
            "Memorizam a sua escolha, para que a pergunta não se repita a cada visita."
        }
        SettingsMessage::AlwaysOn => "Sempre ativos",
        SettingsMessage::Providers => "Fornecedores",
        SettingsMessage::Purpose => "Finalidade",
        SettingsMessage::Retention => "Prazo de armazenamento",
        SettingsMessage::StoredAs => "Armazenado como",
        SettingsMessage::PrivacyPage => "Página de privacidade de {provider}",
        SettingsMessage::OffByBrowser => "desativado a pedido do navegador",
        SettingsMessage::YouChose => "Escolha feita em {date}: {choice}",
        SettingsMessage::ChoseAll => "todos os cookies",
        SettingsMessage::ChoseNecessary => "apenas os cookies necessários",
        SettingsMessage::Receipt => "Fazer download do meu comprovante",
        SettingsMessage::PlayersOf => "Vídeos reproduzidos por {provider}",
        SettingsMessage::PlayersOfText => {
            "Começam sem pergunta prévia. {provider} saberá quais são vistos neste navegador e poderá armazenar cookies."
        }
        SettingsMessage::OtherPlayers => {
            "one:Também foram permitidos os players de {n} outro site; “Rejeitar todos” cancela essa permissão.|\
             other:Também foram permitidos os players de {n} outros sites; “Rejeitar todos” cancela essa permissão."
        }
        SettingsMessage::KeptForDays => {
            "one:A sua escolha é mantida por {n} dia.|other:A sua escolha é mantida por {n} dias."
        }
    }
}

/// What Portuguese says for a message of the player's settings and keys.
pub(crate) const fn sheet(message: SheetMessage) -> &'static str {
    match message {
        SheetMessage::Speed => "Velocidade",
        SheetMessage::SpeedUsual => "Normal",
        SheetMessage::SpeedTimes => "{n}×",
        SheetMessage::DecimalSign => ",",
        SheetMessage::Quality => "Qualidade",
        SheetMessage::QualityAuto => "Automática",
        SheetMessage::QualityAutoShowing => "Automática ({quality})",
        SheetMessage::BitRate => "{n}\u{a0}kbit/s",
        SheetMessage::CaptionsLanguage => "Idioma das legendas",
        SheetMessage::CaptionsOff => "Sem legendas",
        SheetMessage::Chapter => "Capítulo",
        SheetMessage::PreviousFrame => "Quadro anterior",
        SheetMessage::NextFrame => "Próximo quadro",
        SheetMessage::KeyboardShortcuts => "Atalhos de teclado",
        SheetMessage::UseShortcuts => "Usar atalhos de teclado",
        SheetMessage::Change => "Alterar",
        SheetMessage::ChangeKey => "Alterar a tecla da ação: {name}",
        SheetMessage::PressAKey => "Pressione a nova tecla, ou Esc para manter a atual.",
        SheetMessage::KeyNotUsable => "Esta tecla não pode ser usada.",
        SheetMessage::KeyTaken => "Esta tecla já está em uso: {name}",
        SheetMessage::ResetKeys => "Restaurar todas as teclas",
        SheetMessage::Space => "Espaço",
        SheetMessage::StartOrPause => "Iniciar ou pausar",
        SheetMessage::SoundOnOrOff => "Ativar ou desativar o som",
        SheetMessage::Back => "one:Retroceder {n} segundo|other:Retroceder {n} segundos",
        SheetMessage::Forward => "one:Avançar {n} segundo|other:Avançar {n} segundos",
        SheetMessage::Louder => "Aumentar o volume",
        SheetMessage::Softer => "Diminuir o volume",
        SheetMessage::Slower => "Diminuir a velocidade",
        SheetMessage::Faster => "Aumentar a velocidade",
        SheetMessage::ToBeginning => "Ir para o início",
        SheetMessage::ToEnd => "Ir para o fim",
        SheetMessage::ToTenth => "Ir para 0–90% do vídeo",
    }
}

/// What Portuguese says for a message of transcript, shotlist and audio description.
pub(crate) const fn transcript(message: TranscriptMessage) -> &'static str {
    match message {
        TranscriptMessage::Search => "Pesquisar",
        TranscriptMessage::PreviousMatch => "Resultado anterior",
        TranscriptMessage::NextMatch => "Próximo resultado",
        TranscriptMessage::RowsFound => "one:{n} linha encontrada|other:{n} linhas encontradas",
        TranscriptMessage::NothingFound => "Nenhum resultado",
        TranscriptMessage::MatchOf => "{place} de {total}",
        TranscriptMessage::FollowVideo => "Acompanhar o vídeo",
        TranscriptMessage::CopyTranscript => "Copiar transcrição",
        TranscriptMessage::CopyShotlist => "Copiar lista de planos",
        TranscriptMessage::Copied => "Copiado",
        TranscriptMessage::NotCopied => "Não foi possível copiar o texto. Copie o texto selecionado.",
        TranscriptMessage::Generated => "Esta transcrição foi gerada automaticamente.",
        TranscriptMessage::Loading => "Carregando a transcrição",
        TranscriptMessage::Failed => "Não foi possível carregar a transcrição.",
        TranscriptMessage::Empty => "Esta transcrição não contém texto.",
        TranscriptMessage::DescriptionsToCome => {
            "O que se vê na imagem é descrito aqui durante a reprodução do vídeo."
        }
        TranscriptMessage::DescriptionsFailed => "Não foi possível carregar a audiodescrição.",
    }
}

/// What Portuguese says for a message about the player of another site.
pub(crate) const fn third_party(message: ThirdPartyMessage) -> &'static str {
    match message {
        ThirdPartyMessage::WhatAPressDoes => {
            "Este vídeo é reproduzido por {provider}. Se for iniciado, {provider} saberá da sua visita e poderá armazenar cookies."
        }
        ThirdPartyMessage::PlayerOf => "Player de {provider}",
        ThirdPartyMessage::AlwaysAllow => "Sempre permitir {provider}",
        ThirdPartyMessage::PrivacyPage => "Privacidade em {provider}",
        ThirdPartyMessage::WatchThere => "Ver em {provider}",
        ThirdPartyMessage::ClosePlayer => "Fechar o player",
        ThirdPartyMessage::NotAllowedHere => {
            "Esta página não permite o player de {provider}. O vídeo pode ser visto no site desse fornecedor."
        }
    }
}
