//! The question as it stands when a story is there: what is asked, what was answered before, who asks.
//! Not here: the answer (`choose`).

use super::{choose, siblings};
use crate::browser::{
    Listener, Timer, asks_for_privacy, asks_not_to_track, consent_tools, now, records, sha256, ticks,
};
use crate::feed::{Category, Document};
use crate::state::consent::{Answer, Asked, Moment, PREFERENCES, Record, canonical};
use crate::state::{Config, Consent};
use crate::text::Message;
use crate::view::{Page, Voice};

/// Begins with the first story; a refresh changes nothing.
pub(in crate::view) fn begin(page: &Page, document: &Document) {
    if page.consent.now(Option::is_some) {
        return;
    }
    let voice = page.voice_now();
    let categories = categories(document, &voice);
    let sentence = voice.say(Message::CookieSentence);
    let language = voice.language.tag();
    let asked = Asked {
        categories: categories.iter().map(|category| category.id.clone()).collect(),
        language: language.into(),
        notice: sha256(&canonical(language, &[&sentence], &categories)),
    };
    let config = page.config.now(Config::clone);
    let refuses = asks_for_privacy() || config.consent_dnt && asks_not_to_track();
    let mut consent = Consent::new(config.consent, asked, kept(), refuses, moment());
    look_for_tools(&mut consent);
    if let Some(answer) = config.consent_state.as_deref().and_then(Answer::from_attribute) {
        consent.tool_answered("attribute", answer, moment().ms);
    }
    page.consent.set(Some(consent));
    siblings::join(page);
    ask_in_time(page);
    follow_other_tabs(page);
}

/// The optional categories: the feed's, or else the one that the widget itself has use for.
pub(super) fn categories(document: &Document, voice: &Voice) -> Vec<Category> {
    document.consent.as_ref().map_or_else(
        || {
            vec![Category {
                id: PREFERENCES.into(),
                title: voice.say(Message::PreferencesTitle),
                text: voice.say(Message::PreferencesText),
                providers: Vec::new(),
            }]
        },
        |notice| notice.categories.clone(),
    )
}

/// The present, as consent counts it.
pub(super) fn moment() -> Moment {
    Moment { day: u32::try_from(now() / 86_400).unwrap_or_default(), ms: ticks().into() }
}

/// The record of an earlier choice: the newest of all copies, on a tie the stricter.
fn kept() -> Option<Record> {
    records()
        .iter()
        .filter_map(|text| Record::parse(text.as_bytes()))
        .reduce(|one, other| one.or_newer(&other))
}

fn look_for_tools(consent: &mut Consent) {
    for tool in consent_tools() {
        consent.tool_seen(tool, moment().ms);
    }
}

/// Shows the first layer when it is due: at once, or when no tool of the page has come up in time.
fn ask_in_time(page: &Page) {
    let due = page.consent.now(|consent| consent.as_ref()?.first_layer_in(moment().ms));
    let Some(millis) = due else { return };
    let timer = {
        let page = page.clone();
        Timer::after(u32::try_from(millis).unwrap_or(u32::MAX), move || {
            let one_asks = siblings::one_asks();
            choose::change(&page, |consent| {
                look_for_tools(consent);
                if !one_asks {
                    consent.show_first_layer(moment().ms);
                }
            });
        })
    };
    page.wait(timer);
}

/// A choice made in another tab counts here.
fn follow_other_tabs(page: &Page) {
    let changed = page.clone();
    let listener = Listener::on_window("storage", move || {
        // Where nothing can be stored, what happens in storage is not about us.
        if !changed.holds_for_visit.get() {
            choose::change(&changed, |consent| consent.follow(kept(), moment().day));
        }
    });
    page.listen(listener);
}
