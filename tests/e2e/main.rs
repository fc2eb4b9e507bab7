//! The built widget in a browser, on pages of a publisher: each file is a subject, each test a sentence.
//! Not here: what needs no browser (`tests/native`), or not the built files (`tests/browser`).
//!
//! A test opens a page (`publisher`), does what a person does and looks at what a person sees (`page`,
//! `thing`), and asks the host page what it has noticed (`record`). Nothing sleeps for a guess of time:
//! every wait is for something to see, and ends.

#[macro_use]
mod engine;

mod answer;
mod browser;
mod built;
mod driver;
mod file;
mod page;
mod process;
mod publisher;
mod reader;
mod record;
mod request;
mod secure;
mod server;
mod session;
mod standing;
mod thing;
mod vocabulary;

mod accessibility;
mod book;
mod chaos;
mod cookies;
mod description;
mod documents;
mod embedding;
mod engines;
mod faults;
mod gallery;
mod hosting;
mod imported;
mod keyboard;
mod languages;
mod layout;
mod lifecycle;
mod live;
mod notes;
mod page_styles;
mod player;
mod policy;
mod preview;
mod print;
mod restrictions;
mod story;
mod structured_data;
mod tokens;
mod top_downloads;
mod traces;
mod transcript;
mod versions;
mod ways;
