//! Our words for the code of a restriction.
//! Not here: the agency's own words, which go before these (`said`).

use super::platforms;
use crate::feed::{Code, Date, Restriction, Rights, is_country_code};
use crate::text::{Locale, Message, Part, Words, date, duration};

/// Our words for the code of a restriction: "Mandatory credit: " and, named, the party. Where the feed
/// leaves out what the code is about, the words say so and send the reader to the source.
#[must_use]
pub fn label(restriction: &Restriction, rights: &Rights, words: &Words, locale: &dyn Locale) -> Vec<Part> {
    let date = |date: &Option<Date>| date.as_ref().map(|date| date::line(date, words, locale));
    let plain = |message| (message, "", None, message);
    // What is said with a value, its gap, the value, and what is said without.
    let (message, gap, value, without) = match &restriction.code {
        Code::Credit => {
            let party = restriction.party.as_ref().or(rights.credit.as_ref()).cloned();
            (Message::MandatoryCredit, "party", party, Message::MandatoryCreditUnnamed)
        }
        Code::Embargo => (Message::NotBefore, "date", date(&rights.embargo_until), Message::NotBeforeUndated),
        Code::UseUntil => (Message::NotAfter, "date", date(&rights.use_until), Message::NotAfterUndated),
        Code::UseWindow => match restriction.hours {
            Some(hours) => return vec![Part::Said(words.count(Message::UseWithin, hours.into(), locale))],
            None => plain(Message::UseWithinUnstated),
        },
        Code::MaxDuration => {
            let longest = restriction.seconds.map(duration::short_clock);
            (Message::MaxDuration, "duration", longest, Message::MaxDurationUnstated)
        }
        Code::TerritoryAllow | Code::TerritoryDeny => {
            let is_allowed = restriction.code == Code::TerritoryAllow;
            let message = if is_allowed { Message::OnlyIn } else { Message::NotIn };
            return listed(
                words,
                message,
                "regions",
                &regions(restriction, locale),
                Message::TerritoryUnstated,
            );
        }
        Code::PlatformAllow | Code::PlatformDeny => {
            let is_allowed = restriction.code == Code::PlatformAllow;
            let message = if is_allowed { Message::OnlyFor } else { Message::NotFor };
            return listed(
                words,
                message,
                "platforms",
                &platforms(restriction, words),
                Message::PlatformUnstated,
            );
        }
        Code::Contact => (Message::Contact, "party", restriction.party.clone(), Message::ContactUnnamed),
        Code::Unknown(code) => {
            (Message::UnknownRestriction, "code", Some(code.clone()), Message::OtherRestriction)
        }
        Code::SingleUse => plain(Message::SingleUse),
        Code::NoArchive => plain(Message::NoArchive),
        Code::NoResale => plain(Message::NoResale),
        Code::ClientsOnly => plain(Message::AccessClients),
        Code::Pool => plain(Message::AccessPool),
        Code::EditorialOnly => plain(Message::EditorialOnly),
        Code::NoCommercial => plain(Message::NoCommercial),
        Code::NoCompetitor => plain(Message::NoCompetitor),
        Code::NoEdit => plain(Message::NoEdit),
        Code::NoAi => plain(Message::NoAi),
        Code::Music => plain(Message::Music),
        Code::Other => plain(Message::OtherRestriction),
    };
    match value {
        Some(value) => words.parts(message, &[(gap, &value)]),
        None => vec![Part::Said(words.say(without).to_owned())],
    }
}

/// What is said with names in its gap, each set apart, or without any.
fn listed(words: &Words, message: Message, gap: &str, names: &[String], without: Message) -> Vec<Part> {
    if names.is_empty() {
        return vec![Part::Said(words.say(without).to_owned())];
    }
    let mut parts = Vec::new();
    // The gap stands for itself, and makes room for all that is named.
    for part in words.parts(message, &[(gap, gap)]) {
        match part {
            Part::Said(_) => parts.push(part),
            Part::Named(_) => parts.extend(words.list_parts(names)),
        }
    }
    parts
}

/// The territory of a restriction in our words, for a reader to whom the agency's own do not name each
/// country: they write "No access US", or in a language that is not the reader's.
#[must_use]
pub fn territory(
    restriction: &Restriction,
    rights: &Rights,
    words: &Words,
    locale: &dyn Locale,
) -> Option<Vec<Part>> {
    let agencys = restriction.text.as_deref()?;
    let is_territory = matches!(restriction.code, Code::TerritoryAllow | Code::TerritoryDeny);
    let says_less = restriction.regions.iter().any(|region| !says(agencys, &region_name(region, locale)));
    (is_territory && says_less).then(|| label(restriction, rights, words, locale))
}

/// The countries in the reader's language, those that are no code as written.
fn regions(restriction: &Restriction, locale: &dyn Locale) -> Vec<String> {
    let mut names = Vec::new();
    for region in &restriction.regions {
        names.push(region_name(region, locale));
    }
    names
}

/// `str::contains` for two short texts; its own would be the largest function of all that is downloaded.
fn says(text: &str, name: &str) -> bool {
    let (text, name) = (text.as_bytes(), name.as_bytes());
    (0..text.len()).any(|from| text.get(from..).is_some_and(|rest| rest.starts_with(name)))
}

fn region_name(region: &str, locale: &dyn Locale) -> String {
    let name = if is_country_code(region) { locale.region(&region.to_ascii_uppercase()) } else { None };
    name.unwrap_or_else(|| region.to_owned())
}
