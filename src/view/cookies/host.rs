//! The consent tools of the page: looked for, heard, and given way to.
//! Not here: what their answers allow (`state::consent`), or how each is read (`browser::HostPage`).

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::begin::moment;
use super::{ask, choose, with_piece};
use crate::browser::{HostTold, Live, Mutations, Timer, piece};
use crate::state::Consent;
use crate::state::consent::{Answer, Surface};
use crate::view::Page;

/// How often it is looked for tools that come late, in milliseconds.
const OFTEN: u32 = 250;
/// For how long, where nobody is asked meanwhile, in milliseconds.
const LATE: u64 = 30_000;
/// When a tool that has kept silent counts as one that has said no, in milliseconds.
const SILENT: u32 = 10_000;

/// Gives way to the tools of the page, whenever they come.
pub(super) fn give_way(page: &Page) {
    if page.consent.now(|consent| consent.as_ref().is_some_and(|consent| !consent.may_defer())) {
        return;
    }
    let wake = Live::new(());
    let (timer, mutations, is_heard) = (RefCell::new(None), RefCell::new(None), Cell::new(false));
    let until = moment().ms.saturating_add(LATE);
    let (follower, page) = (page.clone(), page.clone());
    follower.follow(move || {
        wake.follow();
        // `consent-state` is an answer, whenever it comes.
        page.config.follow();
        let stands = ask(&page, |consent| (consent.defers(), consent.surface() != Surface::None));
        let Some((defers, asks)) = stands else { return };
        let late = wake.clone();
        let looks = !defers && (asks || moment().ms < until);
        timer.replace(looks.then(|| Timer::after(OFTEN, move || late.set(()))));
        if !asks {
            mutations.take();
        } else if mutations.borrow().is_none() {
            let page = page.clone();
            mutations.replace(Mutations::of_page(move || look(&page)));
        }
        if !defers {
            look(&page);
        } else if !is_heard.replace(true) {
            // Without it everything stays denied.
            with_piece(&page, "host_tools", "what reads the page's consent tools did not come", watch);
        }
    });
}

/// Looks for tools of the page, and tells the consent which there are.
pub(super) fn look(page: &Page) {
    if !page.consent.now(|consent| consent.as_ref().is_some_and(Consent::may_defer)) {
        return;
    }
    let tools = page.shell.host.tools();
    if !tools.is_empty() {
        choose::follow(page, |consent| see(consent, &tools));
    }
}

/// Tells the consent which tools are there.
pub(super) fn see(consent: &mut Consent, tools: &[&'static str]) {
    for tool in tools {
        consent.tool_seen(tool, moment().ms);
    }
}

piece! {
    /// Hears the tools of the page from now on.
    host_tools: fn watch(page: Page) -> () {
        let (heard, asked) = (page.clone(), page.clone());
        let answers: Rc<RefCell<Vec<(&'static str, Answer)>>> = Rc::default();
        let said = Rc::clone(&answers);
        let watch = page.shell.host.watch(move |tool, told| {
            if let HostTold::Answered(answer) = &told {
                said.borrow_mut().retain(|(name, _)| *name != tool);
                said.borrow_mut().push((tool, answer.clone()));
            }
            hear(&heard, tool, told);
        });
        // What was said counts for what another story asks about, too.
        page.follow(move || {
            asked.document.follow();
            let said = answers.borrow().clone();
            if !said.is_empty() {
                choose::follow(&asked, |consent| {
                    for (tool, answer) in &said {
                        consent.tool_answered(tool, answer, moment().ms);
                    }
                });
            }
        });
        let config = page.config.clone();
        page.follow(move || {
            config.follow();
            watch.read();
        });
        let silent = page.clone();
        page.wait(Timer::after(SILENT, move || {
            if silent.consent.now(|consent| consent.as_ref().is_some_and(Consent::awaits_the_page)) {
                choose::tell_decision(&silent);
            }
        }));
    }
}

piece! {
    /// Opens the settings of a tool of the page.
    host_tools: fn open(page: Page, tool: &'static str) -> () {
        page.shell.host.open_settings(tool);
    }
}

/// Opens the settings of the page's tool, where it has any.
pub(super) fn open_settings(page: &Page) {
    if let Some(tool) = page.consent.now(|consent| consent.as_ref().and_then(Consent::opens)) {
        open(page.clone(), tool);
    }
}

fn hear(page: &Page, tool: &'static str, told: HostTold) {
    choose::follow(page, |consent| match told {
        HostTold::Seen => consent.tool_seen(tool, moment().ms),
        HostTold::Answered(answer) => consent.tool_answered(tool, &answer, moment().ms),
        HostTold::Opens => consent.tool_opens(tool),
    });
}
