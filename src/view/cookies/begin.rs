//! The question as it stands when a story is there: what is asked, what was answered before, who asks.
//! Not here: the answer (`choose`).

use std::cell::RefCell;

use super::{NOTICE, ask, choose, erase, host, scan, siblings};
use crate::browser::{
    Timer, asks_for_privacy, asks_not_to_track, forget_record, keep_record, now, on_record_change, records,
    sha256, ticks,
};
use crate::feed::{Category, Document, ThirdParty};
use crate::state::consent::{
    Asked, AskedCategory, LIFETIME, Moment, PREFERENCES, Record, Standing, canonical, digest,
    third_party_category,
};
use crate::state::{Config, Consent};
use crate::text::Message;
use crate::view::{Page, StoryEvent, Voice};

/// Begins with the first story; one that asks about something else is answered by what was said of that.
pub(in crate::view) fn begin(page: &Page, document: &Document) {
    let voice = page.voice_now();
    let categories = categories(document, &voice);
    let asked = Asked {
        categories: categories
            .iter()
            .map(|category| AskedCategory { id: category.id.clone(), digest: digest(category) })
            .collect(),
        third_party: third_party(document).map(|player| third_party_category(player.src.host())),
        language: voice.language.tag().into(),
        notice: sha256(&notice(&voice, &categories)),
    };
    if let Some(is_same) = page.consent.now(|consent| Some(consent.as_ref()?.asks_about(&asked))) {
        if !is_same {
            choose::follow(page, |consent| consent.ask_about(asked));
            erase::look_after(page);
        }
        return;
    }
    let config = page.config.now(Config::clone);
    let refuses = asks_for_privacy() || config.consent_dnt && asks_not_to_track();
    let kept = kept();
    let had_record = kept.is_some();
    let mut consent = Consent::new(config.consent, asked, kept, refuses, moment());
    if consent.may_defer() {
        host::see(&mut consent, &page.shell.host.tools());
    }
    keep_for_another_visit(page, &consent);
    let has_lapsed = had_record && consent.record().is_none();
    let standing = consent.standing(moment().ms);
    page.consent.set(Some(consent));
    if has_lapsed {
        forget_record();
    }
    // Without an answer of the reader's a tool of the page may be about to say yes.
    if has_lapsed || standing == Standing::Off {
        choose::forget_what_is_denied(page);
    }
    if standing != Standing::Deferred
        && let Some(decision) = choose::decision(page)
    {
        page.tell(StoryEvent::Decided(Some(decision)));
    }
    siblings::join(page);
    host::give_way(page);
    ask_in_time(page);
    follow_other_tabs(page);
    scan::look_after_the_page(page);
    erase::look_after(page);
}

/// The player of another site in the story, if that shows it.
pub(super) fn third_party(document: &Document) -> Option<&ThirdParty> {
    document.story.as_ref()?.video.as_ref()?.shown_by()
}

/// The optional categories: the feed's, or else the one that the widget itself has use for.
pub(super) fn categories(document: &Document, voice: &Voice) -> Vec<Category> {
    let asked = document.consent.as_ref().filter(|notice| !notice.categories.is_empty());
    asked.map_or_else(
        || {
            vec![Category {
                id: PREFERENCES.into(),
                title: voice.say(Message::PreferencesTitle),
                text: voice.say(Message::PreferencesText),
                providers: Vec::new(),
                stores: Vec::new(),
            }]
        },
        |notice| notice.categories.clone(),
    )
}

/// The notice as one text, with its buttons in their order.
pub(super) fn notice(voice: &Voice, categories: &[Category]) -> String {
    let ours = NOTICE.map(|message| voice.say(message));
    let ours: Vec<&str> = ours.iter().map(String::as_str).collect();
    canonical(voice.language.tag(), &ours, categories)
}

/// The present, as consent counts it.
pub(in crate::view) fn moment() -> Moment {
    Moment { day: u32::try_from(now() / 86_400).unwrap_or_default(), ms: ticks().into() }
}

/// The record of an earlier choice: the newest of all copies, on a tie the stricter.
fn kept() -> Option<Record> {
    records()
        .iter()
        .filter_map(|text| Record::parse(text.as_bytes()))
        .reduce(|one, other| one.or_newer(&other))
}

/// Keeps what was answered before until the same day as it was to be kept: a browser may keep for a week what no visit
/// renews.
fn keep_for_another_visit(page: &Page, consent: &Consent) {
    if let Some(record) = consent.record() {
        let age = moment().day.saturating_sub(record.day());
        page.holds_for_visit.set(!keep_record(&record.write(), LIFETIME.saturating_sub(age)));
    }
}

/// Shows the first layer whenever it is due: at once, or when no tool of the page has come up in time; and again after an
/// answer was taken back, or for a story that asks about something else.
fn ask_in_time(page: &Page) {
    let (follower, page) = (page.clone(), page.clone());
    let timer = RefCell::new(None);
    follower.follow(move || {
        let due = ask(&page, |consent| consent.first_layer_in(moment().ms)).flatten();
        timer.replace(due.map(|millis| {
            let page = page.clone();
            // A clock that counts whole milliseconds may be one behind.
            Timer::after(u32::try_from(millis).unwrap_or(u32::MAX).saturating_add(1), move || show(&page))
        }));
    });
}

/// Shows the first layer if it is due, and nobody else on the page asks.
pub(super) fn show(page: &Page) {
    host::look(page);
    if !siblings::one_asks() {
        choose::change(page, |consent| {
            consent.show_first_layer(moment().ms);
        });
    }
}

/// A choice made in another tab counts here.
fn follow_other_tabs(page: &Page) {
    let changed = page.clone();
    page.listen(on_record_change(move || {
        // Where nothing can be stored, what happens in storage is not about us.
        let day = moment().day;
        let kept = kept().and_then(|record| record.on(day));
        let is_same =
            changed.consent.now(|consent| consent.as_ref().and_then(Consent::record) == kept.as_ref());
        if !changed.holds_for_visit.get() && !is_same {
            choose::follow(&changed, |consent| consent.follow(kept, day));
        }
    }));
}
