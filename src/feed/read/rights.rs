//! Who may use the footage; what cannot be read closes the door.
//! Not here: the order of restrictions on screen (`Code`).

use super::super::finding::Finding;
use super::super::wire::Value;
use super::super::{Access, Code, Effect, ProblemCode, Restriction, Restrictions, Rights};

pub(super) fn rights(value: &Value) -> Rights {
    if value.is_absent() {
        return Rights::default();
    }
    let Some(fields) = value.object() else {
        return Rights { restrictions: unreadable(value, Vec::new()), ..Rights::default() };
    };
    let losses = value.losses();
    let (embargo_until, use_until) = (fields.date("embargoUntil"), fields.date("useUntil"));
    let has_lost_a_date = value.losses() > losses;
    let mut restrictions = restrictions(&fields.field("restrictions"));
    if has_lost_a_date && !restrictions.are_unknown() {
        // A window of use that nobody can read must not leave the footage open for ever.
        restrictions = unreadable(value, restrictions.into_rows());
    }
    Rights {
        access: access(&fields.field("access")),
        access_text: fields.label("accessText"),
        credit: fields.label("credit"),
        copyright: fields.label("copyright"),
        restrictions,
        embargo_until,
        use_until,
        policy_url: fields.link("policyUrl"),
        acquire_url: fields.link("acquireUrl"),
    }
}

pub(super) fn access(value: &Value) -> Access {
    match value.closing_word(&["public", "subscribers", "clients", "members", "pool"]) {
        Some(Err(word)) => Access::Unknown(word),
        Some(Ok(1)) => Access::Subscribers,
        Some(Ok(2)) => Access::Clients,
        Some(Ok(3)) => Access::Members,
        Some(Ok(4)) => Access::Pool,
        None | Some(Ok(_)) => Access::Public,
    }
}

fn restrictions(value: &Value) -> Restrictions {
    let mut rows = Vec::new();
    let mut is_readable = true;
    if let Some(words) = value.as_text() {
        // Words in place of the list are shown, though nobody knows which restrictions they are.
        is_readable = says_none(&words);
        if let Some(row) = words_alone(&words).filter(|_| !is_readable) {
            rows.push(row);
        }
    } else if !value.is_absent() {
        let is_whole = value.each_row(value.limits().restrictions, &mut |row| {
            let (restriction, is_whole) = restriction(row);
            if let Some(restriction) = restriction {
                rows.push(restriction);
            }
            is_readable &= is_whole;
        });
        is_readable &= is_whole;
    }
    if !is_readable {
        return unreadable(value, rows);
    }
    if rows.iter().all(Restriction::is_none) { Restrictions::None } else { Restrictions::Stated(rows) }
}

fn unreadable(value: &Value, rows: Vec<Restriction>) -> Restrictions {
    let effect = Some(Effect::RestrictionsUnknown);
    value.record(ProblemCode::E120, effect, Finding::UnreadableRestrictions);
    Restrictions::Unreadable(rows)
}

/// One restriction as far as it could be read, and whether that is all of what it says. Its own words
/// are all; without them every field counts.
fn restriction(row: &Value) -> (Option<Restriction>, bool) {
    if let Some(words) = row.as_text() {
        let is_none = says_none(&words);
        if !is_none {
            row.record(ProblemCode::E120, None, Finding::WordsAlone);
        }
        return (words_alone(&words), is_none);
    }
    let losses = row.losses();
    let Some(fields) = row.object() else { return (None, false) };
    let text = fields.field("text").words();
    let code = fields.field("code").text(64);
    if text.is_none() && code.is_none() {
        row.record(ProblemCode::E110, Some(Effect::ItemDropped), Finding::NeitherTextNorCode);
        return (None, false);
    }
    let restriction = Restriction {
        code: code.map_or(Code::Other, kind),
        text,
        lang: fields.tag("lang"),
        applies_to: fields.label("appliesTo"),
        party: fields.label("party"),
        on_screen: fields.flag("onScreen"),
        regions: fields.labels("regions"),
        platforms: fields.labels("platforms"),
        hours: fields.field("hours").count(1, 100_000),
        seconds: fields.field("seconds").length(),
        url: fields.link("url"),
        derived: fields.flag("derived"),
    };
    if row.has_repeated_name() {
        return (None, false);
    }
    let is_whole = restriction.text.is_some() || row.losses() == losses;
    (Some(restriction), is_whole)
}

fn words_alone(words: &str) -> Option<Restriction> {
    let has_words = !words.trim().is_empty();
    has_words.then(|| Restriction { text: Some(words.to_owned()), ..Restriction::default() })
}

impl Restriction {
    /// Whether the row only says that there is no restriction.
    fn is_none(&self) -> bool {
        self.code == Code::Other
            && self.party.is_none()
            && self.regions.is_empty()
            && self.platforms.is_empty()
            && self.text.as_deref().is_some_and(says_none)
    }
}

/// `NONE`, `None.` and `Broadcast: None. Digital: None.`, in any case of letters.
fn says_none(words: &str) -> bool {
    let mut says = false;
    for sentence in words.split('.') {
        let (platform, rest) = sentence.split_once(':').unwrap_or(("digital", sentence));
        let is_none =
            is_word(rest, "none") && (is_word(platform, "broadcast") || is_word(platform, "digital"));
        if !is_none && !is_word(sentence, "") {
            return false;
        }
        says |= is_none;
    }
    says
}

fn is_word(text: &str, word: &str) -> bool {
    text.trim().eq_ignore_ascii_case(word)
}

fn kind(word: String) -> Code {
    let known = CODES.iter().find(|(name, _)| *name == word);
    known.map_or(Code::Unknown(word), |(_, code)| code.clone())
}

/// The words for the codes that this version knows.
const CODES: [(&str, Code); 22] = [
    ("credit", Code::Credit),
    ("embargo", Code::Embargo),
    ("use-until", Code::UseUntil),
    ("use-window", Code::UseWindow),
    ("max-duration", Code::MaxDuration),
    ("single-use", Code::SingleUse),
    ("no-archive", Code::NoArchive),
    ("no-resale", Code::NoResale),
    ("territory-allow", Code::TerritoryAllow),
    ("territory-deny", Code::TerritoryDeny),
    ("platform-allow", Code::PlatformAllow),
    ("platform-deny", Code::PlatformDeny),
    ("clients-only", Code::ClientsOnly),
    ("pool", Code::Pool),
    ("editorial-only", Code::EditorialOnly),
    ("no-commercial", Code::NoCommercial),
    ("no-competitor", Code::NoCompetitor),
    ("no-edit", Code::NoEdit),
    ("no-ai", Code::NoAi),
    ("music", Code::Music),
    ("contact", Code::Contact),
    ("other", Code::Other),
];
