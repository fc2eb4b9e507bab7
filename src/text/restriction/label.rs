//! Our words for the code of a restriction.
//! Not here: the agency's own words, which go before these (`said`).

use super::platform_row;
use crate::feed::{Code, Date, Restriction, Rights};
use crate::text::{Locale, Message, Part, Words, date, duration};

/// Our words for the code of a restriction: "Mandatory credit: " and, named, the party. Where the feed
/// leaves out what the code is about, the words say so and send the reader to the source.
#[must_use]
pub fn label(restriction: &Restriction, rights: &Rights, words: &Words, locale: &dyn Locale) -> Vec<Part> {
    let plain = |message| vec![Part::Said(words.say(message).to_owned())];
    let named = |message, gap, value: Option<String>, without| match value {
        Some(value) => words.parts(message, &[(gap, &value)]),
        None => plain(without),
    };
    let dated = |message, date: Option<&Date>, without| {
        named(message, "date", date.map(|date| date::line(date, words, locale)), without)
    };
    let regions = || regions(restriction, words, locale);
    let platforms = || platform_row(restriction, words);

    match &restriction.code {
        Code::Credit => {
            let party = restriction.party.clone().or_else(|| rights.credit.clone());
            named(Message::MandatoryCredit, "party", party, Message::MandatoryCreditUnnamed)
        }
        Code::Embargo => dated(Message::NotBefore, rights.embargo_until.as_ref(), Message::NotBeforeUndated),
        Code::UseUntil => dated(Message::NotAfter, rights.use_until.as_ref(), Message::NotAfterUndated),
        Code::UseWindow => match restriction.hours {
            Some(hours) => vec![Part::Said(words.count(Message::UseWithin, hours.into(), locale))],
            None => plain(Message::UseWithinUnstated),
        },
        Code::MaxDuration => {
            let longest = restriction.seconds.map(duration::short_clock);
            named(Message::MaxDuration, "duration", longest, Message::MaxDurationUnstated)
        }
        Code::TerritoryAllow => named(Message::OnlyIn, "regions", regions(), Message::TerritoryUnstated),
        Code::TerritoryDeny => named(Message::NotIn, "regions", regions(), Message::TerritoryUnstated),
        Code::PlatformAllow => named(Message::OnlyFor, "platforms", platforms(), Message::PlatformUnstated),
        Code::PlatformDeny => named(Message::NotFor, "platforms", platforms(), Message::PlatformUnstated),
        Code::Contact => named(Message::Contact, "party", restriction.party.clone(), Message::ContactUnnamed),
        Code::Unknown(code) => {
            named(Message::UnknownRestriction, "code", Some(code.clone()), Message::OtherRestriction)
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
    }
}

/// The countries in the reader's language, those that are no code as written; `None` when there are none.
fn regions(restriction: &Restriction, words: &Words, locale: &dyn Locale) -> Option<String> {
    let mut names = Vec::new();
    for region in &restriction.regions {
        names.push(region_name(region, locale));
    }
    (!names.is_empty()).then(|| words.list(&names))
}

fn region_name(region: &str, locale: &dyn Locale) -> String {
    let is_code = region.len() == 2 && region.bytes().all(|byte| byte.is_ascii_alphabetic());
    let name = if is_code { locale.region(&region.to_ascii_uppercase()) } else { None };
    name.unwrap_or_else(|| region.to_owned())
}
