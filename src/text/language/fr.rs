//! What the widget says in French.
//! Not here: other languages.

use crate::text::{
    Message, PlayerMessage, SettingsMessage, SheetMessage, ThirdPartyMessage, TranscriptMessage,
};

/// What French says for a message. `\u{a0}` is the space that French sets before a colon and a
/// percent sign and inside quotation marks, `\u{202f}` the one before a semicolon.
#[expect(clippy::too_many_lines, reason = "one table, one line a message")]
pub(crate) const fn say(message: Message) -> &'static str {
    match message {
        Message::PlayVideo => "Lire la vidéo",
        Message::PlayHeadline => "Lire la vidéo, {headline}",
        Message::PlayHeadlineDuration => "Lire la vidéo, {headline}, {duration}",
        Message::Pause => "Pause",
        Message::VideoPlayer => "Lecteur vidéo",
        Message::ContentWarning => "Avertissement sur le contenu",
        Message::VideoNetwork => "La connexion a été perdue pendant le chargement de la vidéo.",
        Message::Retry => "Réessayer",
        Message::Transcript => "Transcription",
        Message::Shotlist => "Liste des plans",
        Message::AudioDescription => "Audiodescription",
        Message::PartNotLoaded => "Cette partie n’a pas pu être chargée.",

        Message::Days => "one:{n} jour|other:{n} jours",
        Message::Hours => "one:{n} heure|other:{n} heures",
        Message::Minutes => "one:{n} minute|other:{n} minutes",
        Message::Seconds => "one:{n} seconde|other:{n} secondes",
        Message::TimeAnd => "{larger} {smaller}",
        Message::DateLine => "{date} à {time} {offset}",
        Message::Comma => ", ",
        Message::Colon => "\u{a0}: ",

        Message::Published => "Publié",
        Message::Updated => "Mis à jour",
        Message::TimeZone => "Fuseau horaire",
        Message::TimeOfAgency => "Heure de l’agence",
        Message::TimeOfReader => "Votre heure",
        Message::TimeOfPlace => "Heure sur place",
        Message::AlsoIn => "Aussi en",
        Message::StatusWithheld => "L’agence suspend pour le moment la diffusion de ce sujet.",
        Message::StatusCanceled => "L’agence a retiré ce sujet.",
        Message::StatusCorrected => "L’agence a corrigé ce sujet.",
        Message::StatusUnknown => {
            "L’agence donne à ce sujet le statut «\u{a0}{status}\u{a0}». La vidéo n’est pas proposée ici."
        }
        Message::Embargoed => "Sous embargo jusqu’au {date}",
        Message::TimeLeft => "Temps restant\u{a0}: {time}",
        Message::EmbargoEnded => "L’embargo est levé.",
        Message::Expired => "Période d’utilisation terminée le {date}",

        Message::AccessSubscribers => "Réservé aux abonnés",
        Message::AccessClients => "Réservé aux clients",
        Message::AccessMembers => "Réservé aux membres",
        Message::AccessPool => "Pool",
        Message::AccessUnknown => "Accès\u{a0}: {access}",

        Message::Restrictions => "Restrictions",
        Message::RestrictionsUnknown => "Restrictions inconnues, s’adresser à la source",
        Message::MandatoryCredit => "Crédit obligatoire\u{a0}: {party}",
        Message::MandatoryCreditUnnamed => "Crédit obligatoire, demander le nom à la source",
        Message::OnScreen => "À l’écran",
        Message::AppliesToYou => "Vous concerne",
        Message::NotBefore => "Pas avant le {date}",
        Message::NotBeforeUndated => "Sous embargo, demander la date à la source",
        Message::NotAfter => "Pas après le {date}",
        Message::NotAfterUndated => "Période d’utilisation limitée, demander la date à la source",
        Message::UseWithin => {
            "one:À utiliser dans un délai de {n} heure|\
             other:À utiliser dans un délai de {n} heures"
        }
        Message::UseWithinUnstated => "Délai d’utilisation limité, s’adresser à la source",
        Message::MaxDuration => "{duration} au maximum",
        Message::MaxDurationUnstated => "Durée de l’extrait limitée, s’adresser à la source",
        Message::SingleUse => "Utilisation unique",
        Message::NoArchive => "Archivage interdit",
        Message::NoResale => "Revente interdite",
        Message::OnlyIn => "Uniquement dans ces pays\u{a0}: {regions}",
        Message::NotIn => "Interdit dans ces pays\u{a0}: {regions}",
        Message::TerritoryUnstated => "Pas dans tous les pays, s’adresser à la source",
        Message::OnlyFor => "Uniquement pour\u{a0}: {platforms}",
        Message::NotFor => "Interdit pour\u{a0}: {platforms}",
        Message::PlatformUnstated => "Pas pour toutes les plateformes, s’adresser à la source",
        Message::Broadcast => "Radio et télévision",
        Message::Digital => "Numérique",
        Message::Social => "Réseaux sociaux",
        Message::EditorialOnly => "Usage éditorial uniquement",
        Message::NoCommercial => "Usage commercial interdit",
        Message::NoCompetitor => "Interdit aux concurrents de la source",
        Message::NoEdit => "Montage et modifications interdits",
        Message::NoAi => "Usage interdit pour l’intelligence artificielle",
        Message::Music => "Droits musicaux non compris",
        Message::Contact => "Pour tout autre usage, contacter {party}",
        Message::ContactUnnamed => "Pour tout autre usage, contacter la source",
        Message::OtherRestriction => "Autre restriction, s’adresser à la source",
        Message::UnknownRestriction => "Autre restriction\u{a0}: {code}",
        Message::PartsOfThisVideo => "Parties de cette vidéo",
        Message::CreditLine => "Crédit\u{a0}: {credit}",
        Message::CopyCredit => "Copier le crédit",
        Message::CreditCopied => "Crédit copié",
        Message::CreditNotCopied => "Le crédit n’a pas pu être copié. Copiez le texte sélectionné.",
        Message::FullTerms => "Conditions complètes",
        Message::LicenseThisVideo => "Obtenir une licence pour cette vidéo",

        Message::Downloads => "Téléchargements",
        Message::DownloadVideo => "Télécharger la vidéo",
        Message::Kilobytes => "{n}\u{a0}ko",
        Message::Megabytes => "{n}\u{a0}Mo",
        Message::NoDownloadRights => "Non proposé\u{a0}: les restrictions sont inconnues.",
        Message::NoDownloadEmbargo => "Non proposé avant la fin de l’embargo.",
        Message::NoDownloadExpired => "Non proposé\u{a0}: la période d’utilisation est terminée.",
        Message::NoDownloadStatus => "Non proposé\u{a0}: l’agence ne diffuse pas cette vidéo ici.",

        Message::Description => "Description",

        Message::TopDownloads => {
            "one:Les plus téléchargés de la dernière heure|\
             other:Les plus téléchargés des {n} dernières heures"
        }
        Message::ShowMore => "Afficher plus",
        Message::MoreRows => "one:{n} de plus|other:{n} de plus",
        Message::LoadingMore => "Chargement de la suite",
        Message::ShownOf => "Éléments affichés\u{a0}: {shown} sur {total}",
        Message::Shown => "Éléments affichés\u{a0}: {shown}",
        Message::ListFailed => "La suite de la liste n’a pas pu être chargée.",
        Message::DownloadCount => "one:{n} téléchargement|other:{n} téléchargements",
        Message::NewRows => "one:{n} nouveau|other:{n} nouveaux",
        Message::NewList => "Nouvelle liste",
        Message::UpdatedAt => "Mis à jour\u{a0}: {time}",

        Message::Cookies => "Cookies",
        Message::CookiesNecessary => "Certains cookies sont nécessaires et ne peuvent pas être désactivés.",
        Message::CookiesOptional => "D’autres sont facultatifs et améliorent votre visite.",
        Message::CookiesManaged => {
            "Choisissez maintenant ou gérez-les à tout moment dans les paramètres des cookies."
        }
        Message::AcceptOptional => "Accepter les facultatifs",
        Message::RejectOptional => "Refuser les facultatifs",
        Message::OpenSettings => "Ouvrir les paramètres",
        Message::CookieSettings => "Paramètres des cookies",
        Message::Close => "Fermer",
        Message::PreferencesTitle => "Préférences",
        Message::PreferencesText => {
            "Retient sur cet appareil le volume, les sous-titres, la vitesse, les touches et l’endroit où vous vous êtes arrêté."
        }
        Message::ChoiceSaved => "Votre choix a été enregistré",
        Message::Undo => "Annuler",
        Message::KeptForVisit => {
            "Votre navigateur n’enregistre rien ici. Votre choix ne vaut que pour cette visite."
        }
        Message::SettingsFailed => {
            "Les paramètres n’ont pas pu être chargés. Rien de facultatif n’est activé pour autant."
        }

        Message::Partial => "Certaines parties de ce sujet n’ont pas pu être affichées.",
        Message::Stale => "Voici la dernière version dont nous disposons, datée du {time}",
        Message::NotAvailable => "Ce sujet n’est pas disponible.",
        Message::Offline => "Vous êtes hors ligne",
        Message::NeedsNewerPlayer => "Ce sujet nécessite un lecteur plus récent.",
        Message::CouldNotLoad => "Ce sujet n’a pas pu être chargé.",
        Message::NoStory => "Il n’y a aucun sujet à afficher.",
        Message::TooLarge => "Ce sujet est trop volumineux pour être affiché.",
        Message::CannotRun => "Le lecteur ne peut pas fonctionner ici.",
    }
}

/// What French says for a message of the player.
pub(crate) const fn player(message: PlayerMessage) -> &'static str {
    match message {
        PlayerMessage::Seek => "Position dans la vidéo",
        PlayerMessage::Position => "{position} sur {duration}",
        PlayerMessage::Mute => "Couper le son",
        PlayerMessage::Unmute => "Rétablir le son",
        PlayerMessage::Volume => "Volume",
        PlayerMessage::Percent => "{n}\u{a0}%",
        PlayerMessage::Captions => "Sous-titres",
        PlayerMessage::CaptionsUnavailable => "Sous-titres indisponibles",
        PlayerMessage::FullScreen => "Plein écran",
        PlayerMessage::ExitFullScreen => "Quitter le plein écran",
        PlayerMessage::Buffering => "Chargement de la vidéo",
        PlayerMessage::VideoCannotPlay => "Cette vidéo ne peut pas être lue.",
        PlayerMessage::VideoStalled => "La vidéo tarde à arriver.",
        PlayerMessage::VideoBlocked => "Cette page n’autorise pas le chargement de la vidéo.",
        PlayerMessage::VideoWithdrawn => "Cette vidéo n’est plus disponible.",
        PlayerMessage::OpenVideoFile => "Ouvrir le fichier vidéo",
        PlayerMessage::Settings => "Réglages",
        PlayerMessage::SheetFailed => "Les réglages n’ont pas pu être chargés.",
        PlayerMessage::PictureInPicture => "Image dans l’image",
        PlayerMessage::RemoteScreen => "Afficher sur un autre écran",
        PlayerMessage::ContinuedAt => "Reprise à {time}",
        PlayerMessage::FromBeginning => "Depuis le début",
        PlayerMessage::OpenStoryPage => "Ouvrir le sujet à sa source",
    }
}

/// What French says for a message of the cookie settings.
pub(crate) const fn settings(message: SettingsMessage) -> &'static str {
    match message {
        SettingsMessage::AcceptAll => "Tout accepter",
        SettingsMessage::RejectAll => "Tout refuser",
        SettingsMessage::Save => "Enregistrer",
        SettingsMessage::NecessaryTitle => "Nécessaires",
        SettingsMessage::NecessaryText => "Retiennent votre choix, pour ne pas vous le demander chaque fois.",
        SettingsMessage::AlwaysOn => "Toujours actifs",
        SettingsMessage::Providers => "Fournisseurs",
        SettingsMessage::Purpose => "Finalité",
        SettingsMessage::Retention => "Conservation",
        SettingsMessage::StoredAs => "Enregistré sous",
        SettingsMessage::PrivacyPage => "Page de confidentialité de {provider}",
        SettingsMessage::OffByBrowser => "désactivé, à la demande de votre navigateur",
        SettingsMessage::YouChose => "Votre choix du {date}\u{a0}: {choice}",
        SettingsMessage::ChoseAll => "tous les cookies",
        SettingsMessage::ChoseNecessary => "les cookies nécessaires uniquement",
        SettingsMessage::Receipt => "Télécharger mon justificatif",
        SettingsMessage::PlayersOf => "Vidéos diffusées par {provider}",
        SettingsMessage::PlayersOfText => {
            "Elles démarrent sans vous demander votre accord. {provider} apprend lesquelles vous regardez et peut enregistrer des cookies."
        }
        SettingsMessage::OtherPlayers => {
            "one:Vous avez aussi autorisé les lecteurs de {n} autre site\u{202f}; «\u{a0}Tout refuser\u{a0}» annule cela.|other:Vous avez aussi autorisé les lecteurs de {n} autres sites\u{202f}; «\u{a0}Tout refuser\u{a0}» annule cela."
        }
        SettingsMessage::KeptForDays => {
            "one:Votre choix est conservé {n} jour.|\
             other:Votre choix est conservé {n} jours."
        }
    }
}

/// What French says for a message of the player's settings and keys.
pub(crate) const fn sheet(message: SheetMessage) -> &'static str {
    match message {
        SheetMessage::Speed => "Vitesse",
        SheetMessage::SpeedUsual => "Normale",
        SheetMessage::SpeedTimes => "{n}×",
        SheetMessage::DecimalSign => ",",
        SheetMessage::Quality => "Qualité",
        SheetMessage::QualityAuto => "Automatique",
        SheetMessage::QualityAutoShowing => "Automatique ({quality})",
        SheetMessage::BitRate => "{n}\u{a0}kbit/s",
        SheetMessage::CaptionsLanguage => "Langue des sous-titres",
        SheetMessage::CaptionsOff => "Sans sous-titres",
        SheetMessage::Chapter => "Chapitre",
        SheetMessage::PreviousFrame => "Image précédente",
        SheetMessage::NextFrame => "Image suivante",
        SheetMessage::KeyboardShortcuts => "Raccourcis clavier",
        SheetMessage::UseShortcuts => "Utiliser les raccourcis clavier",
        SheetMessage::Change => "Modifier",
        SheetMessage::ChangeKey => "Modifier la touche pour\u{a0}: {name}",
        SheetMessage::PressAKey => "Appuyez sur la nouvelle touche, ou sur Échap pour garder l’ancienne.",
        SheetMessage::KeyNotUsable => "Cette touche ne peut pas être utilisée.",
        SheetMessage::KeyTaken => "Cette touche est déjà prise\u{a0}: {name}",
        SheetMessage::ResetKeys => "Rétablir toutes les touches",
        SheetMessage::Space => "Espace",
        SheetMessage::StartOrPause => "Démarrer ou mettre en pause",
        SheetMessage::SoundOnOrOff => "Activer ou couper le son",
        SheetMessage::Back => "one:Reculer de {n} seconde|other:Reculer de {n} secondes",
        SheetMessage::Forward => "one:Avancer de {n} seconde|other:Avancer de {n} secondes",
        SheetMessage::Louder => "Plus fort",
        SheetMessage::Softer => "Moins fort",
        SheetMessage::Slower => "Plus lent",
        SheetMessage::Faster => "Plus rapide",
        SheetMessage::ToBeginning => "Au début",
        SheetMessage::ToEnd => "À la fin",
        SheetMessage::ToTenth => "Aller à 0–90\u{a0}% de la vidéo",
    }
}

/// What French says for a message of transcript, shotlist and audio description.
pub(crate) const fn transcript(message: TranscriptMessage) -> &'static str {
    match message {
        TranscriptMessage::Search => "Rechercher",
        TranscriptMessage::PreviousMatch => "Résultat précédent",
        TranscriptMessage::NextMatch => "Résultat suivant",
        TranscriptMessage::RowsFound => "one:{n} ligne trouvée|other:{n} lignes trouvées",
        TranscriptMessage::NothingFound => "Aucun résultat",
        TranscriptMessage::MatchOf => "{place} sur {total}",
        TranscriptMessage::FollowVideo => "Suivre la vidéo",
        TranscriptMessage::CopyTranscript => "Copier la transcription",
        TranscriptMessage::CopyShotlist => "Copier la liste des plans",
        TranscriptMessage::Copied => "Copié",
        TranscriptMessage::NotCopied => "Le texte n’a pas pu être copié. Copiez le texte sélectionné.",
        TranscriptMessage::Generated => "Cette transcription a été produite par une machine.",
        TranscriptMessage::Loading => "Chargement de la transcription",
        TranscriptMessage::Failed => "La transcription n’a pas pu être chargée.",
        TranscriptMessage::Empty => "Cette transcription ne contient pas de texte.",
        TranscriptMessage::DescriptionsToCome => {
            "Ce que montre l’image est décrit ici pendant la lecture de la vidéo."
        }
        TranscriptMessage::DescriptionsFailed => "L’audiodescription n’a pas pu être chargée.",
    }
}

/// What French says for a message about the player of another site.
pub(crate) const fn third_party(message: ThirdPartyMessage) -> &'static str {
    match message {
        ThirdPartyMessage::WhatAPressDoes => {
            "Cette vidéo est diffusée par {provider}. Si vous la lancez, {provider} apprend que vous êtes ici et peut enregistrer des cookies."
        }
        ThirdPartyMessage::PlayerOf => "Lecteur de {provider}",
        ThirdPartyMessage::AlwaysAllow => "Toujours autoriser {provider}",
        ThirdPartyMessage::PrivacyPage => "Confidentialité chez {provider}",
        ThirdPartyMessage::WatchThere => "Voir sur {provider}",
        ThirdPartyMessage::ClosePlayer => "Fermer le lecteur",
        ThirdPartyMessage::NotAllowedHere => {
            "Cette page n’autorise pas le lecteur de {provider}. Vous pouvez regarder la vidéo sur le site de ce fournisseur."
        }
    }
}
