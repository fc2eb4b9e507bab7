//! What the widget says in Spanish.
//! Not here: other languages.

use crate::text::{
    Message, PlayerMessage, SettingsMessage, SheetMessage, ThirdPartyMessage, TranscriptMessage,
};

/// What Spanish says for a message.
#[expect(clippy::too_many_lines, reason = "one table, one line a message")]
pub(crate) const fn say(message: Message) -> &'static str {
    match message {
        Message::PlayVideo => "Reproducir vídeo",
        Message::PlayHeadline => "Reproducir vídeo, {headline}",
        Message::PlayHeadlineDuration => "Reproducir vídeo, {headline}, {duration}",
        Message::Pause => "Pausa",
        Message::VideoPlayer => "Reproductor de vídeo",
        Message::ContentWarning => "Advertencia sobre el contenido",
        Message::VideoNetwork => "La conexión se perdió mientras se cargaba el vídeo.",
        Message::Retry => "Reintentar",
        Message::Transcript => "Transcripción",
        Message::Shotlist => "Minutado",
        Message::AudioDescription => "Audiodescripción",
        Message::PartNotLoaded => "No se pudo cargar esta parte.",

        Message::Days => "one:{n} día|other:{n} días",
        Message::Hours => "one:{n} hora|other:{n} horas",
        Message::Minutes => "one:{n} minuto|other:{n} minutos",
        Message::Seconds => "one:{n} segundo|other:{n} segundos",
        Message::TimeAnd => "{larger} {smaller}",
        Message::DateLine => "{date}, {time} {offset}",
        Message::Comma => ", ",
        Message::Colon => ": ",

        Message::Published => "Publicado",
        Message::Updated => "Actualizado",
        Message::TimeZone => "Zona horaria",
        Message::TimeOfAgency => "Hora de la agencia",
        Message::TimeOfReader => "Su hora",
        Message::TimeOfPlace => "Hora del lugar de los hechos",
        Message::AlsoIn => "También en",
        Message::StatusWithheld => "La agencia retiene esta noticia por el momento.",
        Message::StatusCanceled => "La agencia ha retirado esta noticia.",
        Message::StatusCorrected => "La agencia ha corregido esta noticia.",
        Message::StatusUnknown => {
            "La agencia marca esta noticia como «{status}». El vídeo no se ofrece aquí."
        }
        Message::Embargoed => "Con embargo hasta el {date}",
        Message::TimeLeft => "Tiempo restante: {time}",
        Message::EmbargoEnded => "El embargo ha terminado.",
        Message::Expired => "El plazo de uso terminó el {date}",

        Message::AccessSubscribers => "Solo para abonados",
        Message::AccessClients => "Solo para clientes",
        Message::AccessMembers => "Solo para miembros",
        Message::AccessPool => "Pool",
        Message::AccessUnknown => "Acceso: {access}",

        Message::Restrictions => "Restricciones",
        Message::RestrictionsUnknown => "Restricciones desconocidas, consulte a la fuente",
        Message::MandatoryCredit => "Crédito obligatorio: {party}",
        Message::MandatoryCreditUnnamed => "Crédito obligatorio, consulte el nombre a la fuente",
        Message::OnScreen => "En pantalla",
        Message::AppliesToYou => "Se aplica a usted",
        Message::NotBefore => "No antes del {date}",
        Message::NotBeforeUndated => "Con embargo, consulte la fecha a la fuente",
        Message::NotAfter => "No después del {date}",
        Message::NotAfterUndated => "Plazo de uso limitado, consulte la fecha a la fuente",
        Message::UseWithin => "one:Uso en un plazo de {n} hora|other:Uso en un plazo de {n} horas",
        Message::UseWithinUnstated => "Tiempo de uso limitado, consulte a la fuente",
        Message::MaxDuration => "Máximo {duration}",
        Message::MaxDurationUnstated => "Duración del fragmento limitada, consulte a la fuente",
        Message::SingleUse => "Un solo uso",
        Message::NoArchive => "Prohibido archivar",
        Message::NoResale => "Prohibida la reventa",
        Message::OnlyIn => "Solo en: {regions}",
        Message::NotIn => "Prohibido en: {regions}",
        Message::TerritoryUnstated => "No en todos los países, consulte a la fuente",
        Message::OnlyFor => "Solo para: {platforms}",
        Message::NotFor => "Prohibido para: {platforms}",
        Message::PlatformUnstated => "No para todas las plataformas, consulte a la fuente",
        Message::Broadcast => "Radio y televisión",
        Message::Digital => "Digital",
        Message::Social => "Redes sociales",
        Message::EditorialOnly => "Solo uso editorial",
        Message::NoCommercial => "Prohibido el uso comercial",
        Message::NoCompetitor => "No para competidores de la fuente",
        Message::NoEdit => "Prohibido editar",
        Message::NoAi => "Prohibido el uso para inteligencia artificial",
        Message::Music => "Derechos de la música no incluidos",
        Message::Contact => "Para otros usos, contacte con {party}",
        Message::ContactUnnamed => "Para otros usos, contacte con la fuente",
        Message::OtherRestriction => "Otra restricción, consulte a la fuente",
        Message::UnknownRestriction => "Otra restricción: {code}",
        Message::PartsOfThisVideo => "Partes de este vídeo",
        Message::CreditLine => "Crédito: {credit}",
        Message::CopyCredit => "Copiar el crédito",
        Message::CreditCopied => "Crédito copiado",
        Message::CreditNotCopied => "No se pudo copiar el crédito. Copie el texto seleccionado.",
        Message::FullTerms => "Condiciones completas",
        Message::LicenseThisVideo => "Obtener una licencia de este vídeo",

        Message::Downloads => "Descargas",
        Message::DownloadVideo => "Descargar el vídeo",
        Message::Kilobytes => "{n}\u{a0}kB",
        Message::Megabytes => "{n}\u{a0}MB",
        Message::NoDownloadRights => "No se ofrece: las restricciones son desconocidas.",
        Message::NoDownloadEmbargo => "No se ofrece antes de que termine el embargo.",
        Message::NoDownloadExpired => "No se ofrece: el plazo de uso ha terminado.",
        Message::NoDownloadStatus => "No se ofrece: la agencia no facilita este vídeo aquí.",

        Message::Description => "Descripción",

        Message::TopDownloads => {
            "one:Lo más descargado en la última hora|\
             other:Lo más descargado en las últimas {n} horas"
        }
        Message::ShowMore => "Mostrar más",
        Message::MoreRows => "one:{n} más|other:{n} más",
        Message::LoadingMore => "Cargando más",
        Message::ShownOf => "Elementos mostrados: {shown} de {total}",
        Message::Shown => "Elementos mostrados: {shown}",
        Message::ListFailed => "No se pudo cargar el resto de la lista.",
        Message::DownloadCount => "one:{n} descarga|other:{n} descargas",
        Message::NewRows => "one:{n} nueva|other:{n} nuevas",
        Message::NewList => "Lista nueva",
        Message::UpdatedAt => "Actualizado: {time}",

        Message::Cookies => "Cookies",
        Message::CookiesNecessary => "Algunas cookies son necesarias y no se pueden desactivar.",
        Message::CookiesOptional => "Otras son opcionales y mejoran su visita.",
        Message::CookiesManaged => {
            "Elija ahora o gestiónelas en cualquier momento en la configuración de cookies."
        }
        Message::AcceptOptional => "Aceptar opcionales",
        Message::RejectOptional => "Rechazar opcionales",
        Message::OpenSettings => "Abrir configuración",
        Message::CookieSettings => "Configuración de cookies",
        Message::Close => "Cerrar",
        Message::PreferencesTitle => "Preferencias",
        Message::PreferencesText => {
            "Recuerda en este dispositivo el volumen, los subtítulos, la velocidad, las teclas y dónde se detuvo."
        }
        Message::ChoiceSaved => "Su elección se ha guardado",
        Message::Undo => "Deshacer",
        Message::KeptForVisit => "Su navegador no guarda nada aquí. Su elección vale solo para esta visita.",
        Message::SettingsFailed => "No se pudo cargar la configuración. Esto no ha activado nada opcional.",

        Message::Partial => "Algunas partes de esta noticia no se pudieron mostrar.",
        Message::Stale => "Esta es la última versión que tenemos, del {time}",
        Message::NotAvailable => "Esta noticia no está disponible.",
        Message::Offline => "Está sin conexión",
        Message::NeedsNewerPlayer => "Esta noticia necesita un reproductor más reciente.",
        Message::CouldNotLoad => "No se pudo cargar esta noticia.",
        Message::NoStory => "No hay ninguna noticia que mostrar.",
        Message::TooLarge => "Esta noticia es demasiado grande para mostrarla.",
        Message::CannotRun => "El reproductor no puede funcionar aquí.",
    }
}

/// What Spanish says for a message of the player.
pub(crate) const fn player(message: PlayerMessage) -> &'static str {
    match message {
        PlayerMessage::Seek => "Posición en el vídeo",
        PlayerMessage::Position => "{position} de {duration}",
        PlayerMessage::Mute => "Silenciar",
        PlayerMessage::Unmute => "Activar el sonido",
        PlayerMessage::Volume => "Volumen",
        PlayerMessage::Percent => "{n}\u{a0}%",
        PlayerMessage::Captions => "Subtítulos",
        PlayerMessage::CaptionsUnavailable => "Subtítulos no disponibles",
        PlayerMessage::FullScreen => "Pantalla completa",
        PlayerMessage::ExitFullScreen => "Salir de la pantalla completa",
        PlayerMessage::Buffering => "Cargando el vídeo",
        PlayerMessage::VideoCannotPlay => "Este vídeo no se puede reproducir.",
        PlayerMessage::VideoStalled => "El vídeo tarda en llegar.",
        PlayerMessage::VideoBlocked => "Esta página no permite que se cargue el vídeo.",
        PlayerMessage::VideoWithdrawn => "Este vídeo ya no está disponible.",
        PlayerMessage::OpenVideoFile => "Abrir el archivo de vídeo",
        PlayerMessage::Settings => "Ajustes",
        PlayerMessage::SheetFailed => "No se pudieron cargar los ajustes.",
        PlayerMessage::PictureInPicture => "Imagen en imagen",
        PlayerMessage::RemoteScreen => "Mostrar en otra pantalla",
        PlayerMessage::ContinuedAt => "Continúa desde {time}",
        PlayerMessage::FromBeginning => "Desde el principio",
        PlayerMessage::OpenStoryPage => "Abrir la noticia en su fuente",
    }
}

/// What Spanish says for a message of the cookie settings.
pub(crate) const fn settings(message: SettingsMessage) -> &'static str {
    match message {
        SettingsMessage::AcceptAll => "Aceptar todas",
        SettingsMessage::RejectAll => "Rechazar todas",
        SettingsMessage::Save => "Guardar",
        SettingsMessage::NecessaryTitle => "Necesarias",
        SettingsMessage::NecessaryText => "Recuerdan su elección para no preguntarle cada vez.",
        SettingsMessage::AlwaysOn => "Siempre activas",
        SettingsMessage::Providers => "Proveedores",
        SettingsMessage::Purpose => "Finalidad",
        SettingsMessage::Retention => "Conservación",
        SettingsMessage::StoredAs => "Se guarda como",
        SettingsMessage::PrivacyPage => "Página de privacidad de {provider}",
        SettingsMessage::OffByBrowser => "desactivado, lo pidió su navegador",
        SettingsMessage::YouChose => "Su elección del {date}: {choice}",
        SettingsMessage::ChoseAll => "todas las cookies",
        SettingsMessage::ChoseNecessary => "solo las cookies necesarias",
        SettingsMessage::Receipt => "Descargar mi comprobante",
        SettingsMessage::PlayersOf => "Vídeos reproducidos por {provider}",
        SettingsMessage::PlayersOfText => {
            "Se inician sin preguntar. {provider} sabrá cuáles ve y podrá guardar cookies."
        }
        SettingsMessage::OtherPlayers => {
            "one:También ha permitido los reproductores de {n} sitio más; «Rechazar todas» lo anula.|other:También ha permitido los reproductores de {n} sitios más; «Rechazar todas» lo anula."
        }
        SettingsMessage::KeptForDays => {
            "one:Su elección se conserva {n} día.|\
             other:Su elección se conserva {n} días."
        }
    }
}

/// What Spanish says for a message of the player's settings and keys.
pub(crate) const fn sheet(message: SheetMessage) -> &'static str {
    match message {
        SheetMessage::Speed => "Velocidad",
        SheetMessage::SpeedUsual => "Normal",
        SheetMessage::SpeedTimes => "{n}×",
        SheetMessage::DecimalSign => ",",
        SheetMessage::Quality => "Calidad",
        SheetMessage::QualityAuto => "Automática",
        SheetMessage::QualityAutoShowing => "Automática ({quality})",
        SheetMessage::BitRate => "{n}\u{a0}kbit/s",
        SheetMessage::CaptionsLanguage => "Idioma de los subtítulos",
        SheetMessage::CaptionsOff => "Sin subtítulos",
        SheetMessage::Chapter => "Capítulo",
        SheetMessage::PreviousFrame => "Fotograma anterior",
        SheetMessage::NextFrame => "Fotograma siguiente",
        SheetMessage::KeyboardShortcuts => "Atajos de teclado",
        SheetMessage::UseShortcuts => "Usar atajos de teclado",
        SheetMessage::Change => "Cambiar",
        SheetMessage::ChangeKey => "Cambiar la tecla de: {name}",
        SheetMessage::PressAKey => "Pulse la tecla nueva, o Escape para conservar la anterior.",
        SheetMessage::KeyNotUsable => "Esta tecla no se puede usar.",
        SheetMessage::KeyTaken => "Esta tecla ya está en uso: {name}",
        SheetMessage::ResetKeys => "Restablecer todas las teclas",
        SheetMessage::Space => "Espacio",
        SheetMessage::StartOrPause => "Iniciar o pausar",
        SheetMessage::SoundOnOrOff => "Activar o quitar el sonido",
        SheetMessage::Back => "one:Retroceder {n} segundo|other:Retroceder {n} segundos",
        SheetMessage::Forward => "one:Avanzar {n} segundo|other:Avanzar {n} segundos",
        SheetMessage::Louder => "Subir el volumen",
        SheetMessage::Softer => "Bajar el volumen",
        SheetMessage::Slower => "Más lento",
        SheetMessage::Faster => "Más rápido",
        SheetMessage::ToBeginning => "Al principio",
        SheetMessage::ToEnd => "Al final",
        SheetMessage::ToTenth => "Saltar al 0–90\u{a0}% del vídeo",
    }
}

/// What Spanish says for a message of transcript, shotlist and audio description.
pub(crate) const fn transcript(message: TranscriptMessage) -> &'static str {
    match message {
        TranscriptMessage::Search => "Buscar",
        TranscriptMessage::PreviousMatch => "Resultado anterior",
        TranscriptMessage::NextMatch => "Resultado siguiente",
        TranscriptMessage::RowsFound => "one:{n} línea encontrada|other:{n} líneas encontradas",
        TranscriptMessage::NothingFound => "Sin resultados",
        TranscriptMessage::MatchOf => "{place} de {total}",
        TranscriptMessage::FollowVideo => "Seguir el vídeo",
        TranscriptMessage::CopyTranscript => "Copiar la transcripción",
        TranscriptMessage::CopyShotlist => "Copiar el minutado",
        TranscriptMessage::Copied => "Copiado",
        TranscriptMessage::NotCopied => "No se pudo copiar el texto. Copie el texto seleccionado.",
        TranscriptMessage::Generated => "Esta transcripción fue generada por una máquina.",
        TranscriptMessage::Loading => "Cargando la transcripción",
        TranscriptMessage::Failed => "No se pudo cargar la transcripción.",
        TranscriptMessage::Empty => "Esta transcripción no contiene texto.",
        TranscriptMessage::DescriptionsToCome => {
            "Lo que se ve se describe aquí mientras se reproduce el vídeo."
        }
        TranscriptMessage::DescriptionsFailed => "No se pudo cargar la audiodescripción.",
    }
}

/// What Spanish says for a message about the player of another site.
pub(crate) const fn third_party(message: ThirdPartyMessage) -> &'static str {
    match message {
        ThirdPartyMessage::WhatAPressDoes => {
            "Este vídeo lo reproduce {provider}. Si lo inicia, {provider} sabrá que está aquí y podrá guardar cookies."
        }
        ThirdPartyMessage::PlayerOf => "Reproductor de {provider}",
        ThirdPartyMessage::AlwaysAllow => "Permitir siempre {provider}",
        ThirdPartyMessage::PrivacyPage => "Privacidad en {provider}",
        ThirdPartyMessage::WatchThere => "Ver en {provider}",
        ThirdPartyMessage::ClosePlayer => "Cerrar el reproductor",
        ThirdPartyMessage::NotAllowedHere => {
            "Esta página no permite el reproductor de {provider}. Puede ver el vídeo allí."
        }
    }
}
