//! Everything of a document that a reader may see or follow, with the limits of each.
//! Not here: what holds of it (`promises`).
//!
//! Each type of the model is taken apart by its fields, so that a new field does not compile before somebody
//! has said here what it is.

use std::collections::BTreeSet;

use story_widget::feed::{
    Access, Alternate, Block, Body, Category, Chapter, Code, Cue, Date, Document, Download, Item, Limits,
    Link, Location, Notice, Picture, Provider, Restriction, Restrictions, Rights, Seconds, Shot, Source,
    Status, Story, Storyboard, ThirdParty, TopDownloads, Track, Transcript, Video,
};

/// All of a document, sorted by what has to hold of it.
#[derive(Default)]
pub(crate) struct Shown<'d> {
    /// The texts, each with the most characters it may have; words for what is not known are not among them.
    pub(crate) texts: Vec<(&'d str, usize)>,
    /// The addresses.
    pub(crate) links: Vec<&'d Link>,
    /// The dates.
    pub(crate) dates: Vec<&'d Date>,
    /// The lists: how many rows each has, and how many it may have.
    pub(crate) lists: Vec<(usize, usize)>,
    /// Numbers, each with the least and the most it may be.
    pub(crate) numbers: Vec<(u64, u64, u64)>,
    /// Words that this version does not know, kept to be shown.
    pub(crate) unknown: Vec<&'d str>,
}

impl<'d> Shown<'d> {
    /// All of a document.
    pub(crate) fn of(document: &'d Document) -> Self {
        let mut shown = Self::default();
        let Document { language, direction: _, story, top_downloads, consent } = document;
        if !language.is_empty() {
            shown.text(language, 35);
        }
        if let Some(story) = story {
            shown.story(story);
        }
        if let Some(list) = top_downloads {
            shown.top_downloads(list);
        }
        if let Some(notice) = consent {
            shown.notice(notice);
        }
        shown
    }

    fn story(&mut self, story: &'d Story) {
        let limits = Limits::default();
        let Story { id, url, headline, slug, location, published, updated, time_zone, .. } = story;
        let Story { status, status_note, description, alternates, video, rights, .. } = story;
        self.text(id, 200);
        self.link(url.as_ref());
        self.text(headline, limits.headline);
        self.label(slug.as_deref());
        if let Some(location) = location {
            self.location(location);
        }
        self.date(published.as_ref());
        self.date(updated.as_ref());
        if let Some(zone) = time_zone {
            self.text(zone, 64);
        }
        if let Status::Unknown(word) = status {
            self.unknown.push(word);
        }
        self.label(status_note.as_deref());
        self.description(description);
        self.list(alternates, limits.rows);
        for Alternate { language, url, label } in alternates {
            self.text(language, 35);
            self.links.push(url);
            self.label(label.as_deref());
        }
        if let Some(video) = video {
            self.video(video);
        }
        self.rights(rights);
    }

    fn description(&mut self, blocks: &'d [Block]) {
        let limits = Limits::default();
        self.list(blocks, limits.paragraphs);
        let before = self.texts.len();
        for Block { body, lang } in blocks {
            match body {
                Body::Paragraph(text) | Body::Heading(text) => self.text(text, limits.description),
                Body::List(rows) => {
                    self.list(rows, limits.rows);
                    for row in rows {
                        self.text(row, limits.description);
                    }
                }
            }
            self.tag(lang.as_deref());
        }
        let tags: usize = blocks.iter().flat_map(|block| &block.lang).map(String::len).sum();
        let all: usize = self.texts.iter().skip(before).map(|(text, _)| text.chars().count()).sum();
        self.numbers.push(((all - tags) as u64, 0, limits.description as u64));
    }

    fn video(&mut self, video: &'d Video) {
        let limits = Limits::default();
        let Video { duration, poster, sources, third_party, tracks, chapters, .. } = video;
        let Video { storyboard, shotlist, transcript, content_warning, downloads, .. } = video;
        self.length(*duration);
        if let Some(poster) = poster {
            self.picture(poster);
        }
        self.list(sources, limits.sources);
        for Source { src, kind, size, bitrate_kbps, label } in sources {
            self.links.push(src);
            if !kind.is_empty() {
                self.text(kind, limits.text);
            }
            if let Some(size) = size {
                self.size(*size);
            }
            if let Some(rate) = bitrate_kbps {
                self.number(*rate, 1, 100_000);
            }
            self.label(label.as_deref());
        }
        if let Some(ThirdParty { src, provider, privacy_url }) = third_party {
            self.links.push(src);
            self.links.extend(privacy_url);
            self.text(provider, limits.text);
        }
        self.list(tracks, limits.tracks);
        for Track { src, kind: _, srclang, label, is_default: _ } in tracks {
            self.links.push(src);
            self.tag(srclang.as_deref());
            self.label(label.as_deref());
        }
        self.list(chapters, limits.rows);
        self.in_order(chapters, |chapter| chapter.start);
        for Chapter { start: _, title } in chapters {
            self.text(title, limits.text);
        }
        match storyboard {
            Some(Storyboard::Sheet { src, tile, grid, interval }) => {
                self.links.push(src);
                self.size(*tile);
                self.size(*grid);
                self.length(Some(*interval));
            }
            Some(Storyboard::Vtt(file)) => self.links.push(file),
            None => {}
        }
        self.list(shotlist, limits.rows);
        self.in_order(shotlist, |shot| shot.start);
        for Shot { start: _, end, text } in shotlist {
            self.position(*end);
            self.text(text, limits.text);
        }
        match transcript {
            Some(Transcript::Cues { cues, generated: _ }) => self.cues(cues),
            Some(Transcript::File(file)) => self.links.push(file),
            None => {}
        }
        self.label(content_warning.as_deref());
        self.list(downloads, limits.rows);
        for Download { href, label, kind, bytes } in downloads {
            self.links.push(href);
            self.label(label.as_deref());
            self.label(kind.as_deref());
            if let Some(bytes) = bytes {
                self.number(*bytes, 0, (1 << 53) - 1);
            }
        }
    }

    fn cues(&mut self, cues: &'d [Cue]) {
        self.list(cues, Limits::default().rows);
        self.in_order(cues, |cue| cue.start);
        for Cue { start: _, end, speaker, text } in cues {
            self.position(*end);
            self.label(speaker.as_deref());
            self.text(text, Limits::default().text);
        }
    }

    fn rights(&mut self, rights: &'d Rights) {
        let limits = Limits::default();
        let Rights { access, access_text, credit, copyright, restrictions, .. } = rights;
        let Rights { embargo_until, use_until, policy_url, acquire_url, .. } = rights;
        self.access(access);
        self.label(access_text.as_deref());
        self.label(credit.as_deref());
        self.label(copyright.as_deref());
        self.date(embargo_until.as_ref());
        self.date(use_until.as_ref());
        self.link(policy_url.as_ref());
        self.link(acquire_url.as_ref());
        assert!(!matches!(restrictions, Restrictions::Stated(rows) if rows.is_empty()), "nothing is stated");
        self.list(restrictions.rows(), limits.restrictions);
        for row in restrictions.rows() {
            let Restriction { code, text, lang, applies_to, party, on_screen: _, .. } = row;
            let Restriction { regions, platforms, hours, seconds, url, derived: _, .. } = row;
            if let Code::Unknown(code) = code {
                self.text(code, 64);
            }
            if let Some(text) = text {
                self.text(text, usize::MAX);
            }
            self.tag(lang.as_deref());
            self.label(applies_to.as_deref());
            self.label(party.as_deref());
            for labels in [regions, platforms] {
                self.list(labels, limits.rows);
                for label in labels {
                    self.text(label, limits.text);
                }
            }
            if let Some(hours) = hours {
                self.number(*hours, 1, 100_000);
            }
            self.length(*seconds);
            self.link(url.as_ref());
        }
    }

    fn top_downloads(&mut self, list: &'d TopDownloads) {
        let limits = Limits::default();
        let TopDownloads { title, window_hours, as_of, items, next, total: _ } = list;
        self.label(title.as_deref());
        self.number(*window_hours, 1, 720);
        self.date(as_of.as_ref());
        self.link(next.as_ref());
        self.list(items, limits.list);
        for item in items {
            let Item { id, headline, url, published, duration, .. } = &**item;
            let Item { thumbnail, location, access, downloads, lang, .. } = &**item;
            self.text(id, 200);
            self.text(headline, limits.headline);
            self.link(url.as_ref());
            self.date(published.as_ref());
            self.length(*duration);
            if let Some(picture) = thumbnail {
                self.picture(picture);
            }
            if let Some(location) = location {
                self.location(location);
            }
            self.access(access);
            if let Some(count) = downloads {
                self.number(*count, 0, (1 << 53) - 1);
            }
            self.tag(lang.as_deref());
        }
    }

    fn notice(&mut self, notice: &'d Notice) {
        let limits = Limits::default();
        let Notice { categories, receipt_url } = notice;
        self.link(receipt_url.as_ref());
        self.list(categories, limits.list);
        let ids: BTreeSet<&str> = categories.iter().map(|category| category.id.as_str()).collect();
        assert_eq!(ids.len(), categories.len(), "two categories of one id");
        for Category { id, title, text, providers, stores } in categories {
            self.list(stores, limits.rows);
            for name in stores {
                self.text(name, limits.text);
            }
            self.text(id, 24);
            self.text(title, limits.text);
            if !text.is_empty() {
                self.text(text, limits.text);
            }
            self.list(providers, limits.rows);
            for Provider { name, purpose, retention, privacy_url } in providers {
                self.text(name, limits.text);
                self.label(purpose.as_deref());
                self.label(retention.as_deref());
                self.link(privacy_url.as_ref());
            }
        }
    }

    fn picture(&mut self, picture: &'d Picture) {
        let Picture { src, alt, size, srcset } = picture;
        self.links.push(src);
        if !alt.is_empty() {
            self.text(alt, Limits::default().text);
        }
        if let Some(size) = size {
            self.size(*size);
        }
        self.list(srcset, Limits::default().rows);
        assert!(srcset.is_sorted_by_key(|size| size.width), "the widest is last");
        for size in srcset {
            self.links.push(&size.src);
            self.number(size.width, 1, 100_000);
        }
    }

    fn location(&mut self, location: &'d Location) {
        let Location { text, lang, country_code } = location;
        self.text(text, Limits::default().text);
        self.tag(lang.as_deref());
        if let Some(code) = country_code {
            self.text(code, 2);
        }
    }

    fn access(&mut self, access: &'d Access) {
        if let Access::Unknown(word) = access {
            self.unknown.push(word);
        }
    }

    fn text(&mut self, text: &'d str, most: usize) {
        self.texts.push((text, most));
    }

    fn label(&mut self, text: Option<&'d str>) {
        if let Some(text) = text {
            self.text(text, Limits::default().text);
        }
    }

    fn tag(&mut self, tag: Option<&'d str>) {
        if let Some(tag) = tag {
            self.text(tag, 35);
        }
    }

    fn link(&mut self, link: Option<&'d Link>) {
        self.links.extend(link);
    }

    fn date(&mut self, date: Option<&'d Date>) {
        self.dates.extend(date);
    }

    fn list<T>(&mut self, rows: &[T], most: usize) {
        self.lists.push((rows.len(), most));
    }

    fn number(&mut self, number: impl Into<u64>, least: u64, most: u64) {
        self.numbers.push((number.into(), least, most));
    }

    fn size(&mut self, (width, height): (u32, u32)) {
        self.number(width, 1, 100_000);
        self.number(height, 1, 100_000);
    }

    fn length(&mut self, length: Option<Seconds>) {
        if let Some(length) = length {
            self.number(length.millis(), 1, 86_400_000);
        }
    }

    fn position(&mut self, position: Option<Seconds>) {
        if let Some(position) = position {
            self.number(position.millis(), 0, 86_400_000);
        }
    }

    fn in_order<T>(&mut self, rows: &[T], start: fn(&T) -> Seconds) {
        assert!(rows.is_sorted_by_key(|row| start(row).millis()), "rows of footage are in time order");
        for row in rows {
            self.position(Some(start(row)));
        }
    }
}
