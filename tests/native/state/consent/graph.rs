//! Every state the dialog can get into, and every step between two of them.

use std::collections::HashSet;

use story_widget::state::consent::{Answer, Choice, Choices, Consent, Mode, Origin, Press, Surface};

use super::{CLICK, TODAY, asked_with_player, at};

/// The categories of the notice, and that of the player of another site, which its picture asks about.
const CATEGORIES: [&str; 3] = ["preferences", "analytics", PLAYER];
const PLAYER: &str = "players:player.example";
/// One tick of the clock of the model, in milliseconds; the last is past every limit.
const TICK: u64 = 6_000;
const LAST_TICK: u64 = 2;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Step {
    Tick,
    ShowFirstLayer,
    AcceptOptional(Press),
    AlwaysAllow(Press),
    RejectOptional(Press),
    OpenSettings,
    Save([bool; 3], Press),
    AcceptAll(Press),
    RejectAll(Press),
    Discard,
    Withdraw,
    Undo(Press),
    ToolSeen,
    ToolAnswered([bool; 3]),
    ToolDenies,
    StorageIsGone,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Node {
    consent: Consent,
    tick: u64,
    /// Which categories the reader has granted on the way here.
    granted_before: [bool; 3],
}

fn steps() -> Vec<Step> {
    // One press that does not count stands for all of them.
    let presses = [CLICK, Press { trusted: false, ..CLICK }];
    let subsets = [[false; 3], [false, true, true], [true, false, false], [true; 3]];
    let mut steps = vec![
        Step::Tick,
        Step::ShowFirstLayer,
        Step::OpenSettings,
        Step::Discard,
        Step::Withdraw,
        Step::ToolSeen,
        Step::ToolDenies,
        Step::StorageIsGone,
    ];
    for press in presses {
        steps.extend([
            Step::AcceptOptional(press),
            Step::AlwaysAllow(press),
            Step::RejectOptional(press),
            Step::AcceptAll(press),
            Step::RejectAll(press),
            Step::Undo(press),
        ]);
        steps.extend(subsets.map(|subset| Step::Save(subset, press)));
    }
    steps.extend(subsets.map(Step::ToolAnswered));
    steps
}

fn choices(granted: [bool; 3]) -> Choices {
    let choice = |granted| if granted { Choice::Granted } else { Choice::Denied };
    CATEGORIES.into_iter().zip(granted.map(choice)).collect()
}

fn take(node: &Node, step: Step) -> Node {
    let mut after = node.clone();
    let now = at(node.tick * TICK);
    let consent = &mut after.consent;
    match step {
        Step::Tick => after.tick = (node.tick + 1).min(LAST_TICK),
        Step::ShowFirstLayer => drop(consent.show_first_layer(now.ms)),
        Step::AcceptOptional(press) => drop(consent.accept_optional(press, now)),
        Step::AlwaysAllow(press) => drop(consent.always_allow_third_party(press, now)),
        Step::RejectOptional(press) => drop(consent.reject_optional(press, now)),
        Step::OpenSettings => drop(consent.open_settings()),
        Step::Save(granted, press) => drop(consent.save(&choices(granted), press, now)),
        Step::AcceptAll(press) => drop(consent.accept_all(press, now)),
        Step::RejectAll(press) => drop(consent.reject_all(press, now)),
        Step::Discard => consent.discard(),
        Step::Withdraw => drop(consent.withdraw(Origin::Api, now)),
        Step::Undo(press) => drop(consent.undo(press, now.ms)),
        Step::ToolSeen => consent.tool_seen("tcf", now.ms),
        Step::ToolAnswered(granted) => consent.tool_answered("tcf", &Answer::of(choices(granted)), now.ms),
        Step::ToolDenies => consent.tool_answered("tcf", &Answer::denied(), now.ms),
        Step::StorageIsGone => consent.follow(None, TODAY),
    }
    after
}

fn allowed(consent: &Consent) -> [bool; 3] {
    CATEGORIES.map(|category| consent.allows(category))
}

/// Whether a step may grant a category: a counted press on a button that is on screen and says so, Undo
/// of what the reader had granted before, or the yes of the page's tool.
fn may_grant(before: &Node, step: Step, after: &Node, category: usize) -> bool {
    let surface = before.consent.surface();
    match step {
        // What it does not ask about it does not grant.
        Step::AcceptOptional(press) => {
            press == CLICK && surface == Surface::FirstLayer && CATEGORIES[category] != PLAYER
        }
        Step::AlwaysAllow(press) => {
            press == CLICK && before.consent.has_settings() && CATEGORIES[category] == PLAYER
        }
        Step::AcceptAll(press) => press == CLICK && surface == Surface::Settings,
        Step::Save(granted, press) => press == CLICK && surface == Surface::Settings && granted[category],
        Step::Undo(press) if after.consent.has_settings() => {
            press == CLICK && before.granted_before[category]
        }
        Step::ToolAnswered(granted) => granted[category],
        // The reader's no to us is gone, and what stands is what the page's tool has said before.
        Step::Undo(press) => press == CLICK && after.consent.origin() == Some(Origin::Host),
        Step::StorageIsGone => after.consent.origin() == Some(Origin::Host),
        _ => false,
    }
}

/// Walks everything that can be reached and gives the number of states, and of those that grant something.
#[track_caller]
fn check(mode: Mode, gpc: bool) -> (usize, usize) {
    let first = Node {
        consent: Consent::new(mode, asked_with_player(&CATEGORIES[..2], PLAYER), None, gpc, at(0)),
        tick: 0,
        granted_before: [false; 3],
    };
    let steps = steps();
    let mut seen = HashSet::from([first.clone()]);
    let mut ahead = vec![first];
    while let Some(before) = ahead.pop() {
        let shows = before.consent.surface() != Surface::None;
        assert!(before.consent.has_settings() || !shows, "we ask though others decide: {before:?}");
        for &step in &steps {
            let mut after = take(&before, step);
            let (was, is) = (allowed(&before.consent), allowed(&after.consent));
            for category in 0..3 {
                if is[category] && !was[category] {
                    let name = CATEGORIES[category];
                    assert!(
                        may_grant(&before, step, &after, category),
                        "{step:?} grants {name} in {before:?}"
                    );
                }
                if after.consent.has_settings() && is[category] {
                    after.granted_before[category] = true;
                }
            }
            if after != before && seen.insert(after.clone()) {
                ahead.push(after);
            }
        }
    }
    let granting = seen.iter().filter(|node| allowed(&node.consent).contains(&true)).count();
    (seen.len(), granting)
}

#[test]
fn in_own_mode_only_a_counted_press_on_accept_or_save_grants() {
    for gpc in [false, true] {
        let (states, granting) = check(Mode::Own, gpc);
        assert!(states > 100 && granting > 10, "the walk went nowhere: {states} states, {granting} grant");
    }
}

#[test]
fn in_auto_mode_only_a_counted_press_or_the_pages_tool_grants() {
    for gpc in [false, true] {
        let (states, granting) = check(Mode::Auto, gpc);
        assert!(states > 100 && granting > 10, "the walk went nowhere: {states} states, {granting} grant");
    }
}

#[test]
fn in_host_mode_only_the_pages_tool_grants_and_nothing_is_ever_shown() {
    let (states, granting) = check(Mode::Host, false);
    assert!(states > 20 && granting > 5, "the walk went nowhere: {states} states, {granting} grant");
}

#[test]
fn with_off_nothing_grants() {
    let (_, granting) = check(Mode::Off, false);
    assert_eq!(granting, 0);
}
