//! What the cookie dialog promises, part by part.

mod answer;
mod asked_again;
mod canonical;
mod choosing;
mod deferring;
mod elsewhere;
mod graph;
mod host;
mod leave;
mod press;
mod record;
mod signal;
mod stores;
mod third_party;

use story_widget::state::consent::{Asked, AskedCategory, Consent, Mode, Moment, Press, Record};

/// The reader's own click.
const CLICK: Press = Press { trusted: true, detail: 1, pointer_down_after_shown: true, covered: false };
/// 22 November 2026.
const TODAY: u32 = 20_779;

/// So many milliseconds after the start, today.
fn at(ms: u64) -> Moment {
    Moment { day: TODAY, ms }
}

/// A notice about these categories, in English.
fn asked(categories: &[&str]) -> Asked {
    Asked {
        categories: categories.iter().map(|&category| category_of(category, "mmww")).collect(),
        third_party: None,
        language: "en".to_owned(),
        notice: [7; 32],
    }
}

/// A category about which that is asked: two digits for who gets what, two for the words.
fn category_of(id: &str, digest: &str) -> AskedCategory {
    AskedCategory { id: id.to_owned(), digest: digest.to_owned() }
}

/// The same question, about one of its categories in other words or with other providers.
fn changed(mut asked: Asked, category: &str, digest: &str) -> Asked {
    let meant = asked.categories.iter_mut().find(|known| known.id == category);
    digest.clone_into(&mut meant.expect("a category of the notice").digest);
    Asked { notice: [8; 32], ..asked }
}

/// The same, beside the player of another site, of this category.
fn asked_with_player(categories: &[&str], player: &str) -> Asked {
    Asked { third_party: Some(player.to_owned()), ..asked(categories) }
}

/// A first visit in `own` mode with the first layer on screen.
fn asking(categories: &[&str]) -> Consent {
    visit(categories, None, false)
}

/// A visit in `own` mode after an earlier choice; the first layer is on screen where it is needed.
fn visit(categories: &[&str], record: Option<&Record>, gpc: bool) -> Consent {
    let mut consent = Consent::new(Mode::Own, asked(categories), record.cloned(), gpc, at(0));
    consent.show_first_layer(0);
    consent
}
