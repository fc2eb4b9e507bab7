//! What `text` promises, part by part.

mod arabic;
mod countdown;
mod date;
mod direction;
mod duration;
mod fault;
mod language;
mod locale;
mod message;
mod negotiate;
mod player;
mod receipt;
mod restriction;
mod story;
mod structured_data;
mod template;
mod territory;
mod top_downloads;
mod transcript;
mod words;
