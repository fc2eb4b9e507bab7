//! `mount → Handle`, all that the module exports.
//! Not here: what is drawn (`view`).

use leptos::mount::{UnmountHandle, mount_to_renderer};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};

use super::Settings;
use super::event::{of_decision, tell};
use super::structured_data::tell_machines;
use crate::browser::{Pending, Standing, listen_until, stumble};
use crate::state::Load;
use crate::state::consent::{Choice, Choices};
use crate::view::{
    ConsentCommand, Page, StoryEvent, consent_command, keep_time, load_story, show_description,
    show_document, speak, story_page,
};

/// A mounted story. [`unmount`](Self::unmount) leaves nothing behind.
#[wasm_bindgen]
pub struct Handle {
    settings: Settings,
    page: Page,
    mounted: UnmountHandle<Standing>,
}

/// Draws a story into `root` as `settings` say, and begins to load it.
#[wasm_bindgen]
#[must_use]
pub fn mount(root: &web_sys::Element, settings: &Settings) -> Handle {
    tell_of_panics(settings);
    if let Some(life) = settings.life() {
        listen_until(&life);
    }
    stumble("mount");
    let (config, bad_values) = settings.config();
    let emit = settings.clone();
    let shell = settings.shell();
    let pieces = shell.pieces.clone();
    let tell = move |told| tell(&emit, &pieces, told);
    let page = Page::new(config, shell, tell);
    let shown = page.clone();
    let mounted = mount_to_renderer(root, move || story_page(&shown));
    tell_state(&page);
    keep_time(&page);
    tell_machines(&page, settings);
    for sentence in bad_values {
        page.tell(StoryEvent::Warning(sentence));
    }
    let handle = Handle { settings: settings.clone(), page, mounted };
    handle.load(settings.pending());
    // Their words do not wait for the story, where it is not the story that names the language.
    speak(&handle.page);
    handle
}

#[wasm_bindgen]
impl Handle {
    /// Applies changed attributes. Nothing is mounted anew and the video plays on.
    pub fn update(&self) {
        let (config, bad_values) = self.settings.config();
        self.page.configure(config);
        for sentence in bad_values {
            self.page.tell(StoryEvent::Warning(sentence));
        }
        speak(&self.page);
    }

    /// Carries out a verb of the element: `refresh`, `description` with whether it leads the reader there, `consent-get`, `consent-set` with an
    /// object of categories, `consent-open`, `consent-withdraw`. The consent verbs return what is decided.
    #[must_use]
    pub fn command(&self, name: &str, value: &JsValue) -> JsValue {
        let command = match name {
            "consent-get" => ConsentCommand::Get,
            "consent-set" => ConsentCommand::Set(choices(value)),
            "consent-open" => ConsentCommand::Open,
            "consent-withdraw" => ConsentCommand::Withdraw,
            "description" => {
                show_description(&self.page, value.is_truthy());
                return JsValue::UNDEFINED;
            }
            _ => {
                self.load(None);
                return JsValue::UNDEFINED;
            }
        };
        of_decision(consent_command(&self.page, command).as_ref())
    }

    /// Takes the story away and gives back all it had: requests, timers, listeners, elements.
    pub fn unmount(self) {
        stumble("unmount");
        self.page.end();
        drop(self.mounted);
    }

    fn load(&self, first: Option<Pending>) {
        let config = self.settings.config().0;
        let document = if config.feed.is_none() { self.settings.document() } else { None };
        self.page.configure(config);
        match document {
            Some((json, base)) => show_document(&self.page, json, base),
            None => load_story(&self.page, first),
        }
    }
}

/// Tells the page each state of the whole, once.
fn tell_state(page: &Page) {
    let (follower, page) = (page.clone(), page.clone());
    let mut told = None;
    follower.follow(move || {
        let phase = page.load.with(Load::phase);
        stumble("effect");
        if told.replace(phase) != Some(phase) {
            page.tell(StoryEvent::State(phase));
        }
    });
}

thread_local! {
    /// The loader's side of the widget mounted last; it knows all others.
    static LOADER: RefCell<Option<Settings>> = const { RefCell::new(None) };
}

/// A panic poisons the instance: the loader hears of it, and what is called next is a fresh one.
fn tell_of_panics(settings: &Settings) {
    // On an instance that has panicked the standard library refuses another hook by a panic of its own.
    if std::thread::panicking() {
        return;
    }
    LOADER.set(Some(settings.clone()));
    std::panic::set_hook(Box::new(|panic| {
        wasm_bindgen::handler::schedule_reinit();
        LOADER.with_borrow(|loader| {
            if let Some(loader) = loader {
                loader.panicked(&panic.to_string());
            }
        });
    }));
}

/// What the page decides for its reader, by name: `true` is a yes, anything else a no.
fn choices(value: &JsValue) -> Choices {
    js_sys::Object::entries(value.unchecked_ref())
        .iter()
        .filter_map(|entry| {
            let entry: js_sys::Array = entry.dyn_into().ok()?;
            let choice = if entry.get(1) == JsValue::TRUE { Choice::Granted } else { Choice::Denied };
            Some((entry.get(0).as_string()?, choice))
        })
        .collect()
}
