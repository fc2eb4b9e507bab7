//! The footage of a story in the words of schema.org.
//! Not here: the terms of its use (`rights`).

use super::{Telling, date, first_paragraph, rights};
use crate::feed::{Code, Document, Restriction, Rights, Seconds, Source, Story, Track, TrackKind, Video};
use crate::feed::{digits, is_country_code};
use crate::state::Availability;
use crate::text::duration;
use crate::text::json::{Object, quoted};

/// A `VideoObject`. Its files are named while they may be played and all is known of the restrictions, its
/// picture while it is shown.
pub(super) fn video_object(
    document: &Document,
    story: &Story,
    video: &Video,
    availability: &Availability,
    telling: &Telling,
) -> String {
    let mut object = Object::of("VideoObject");
    object.text("name", Some(&story.headline));
    object.text("description", first_paragraph(story));
    object.text("uploadDate", date(story.published.as_ref()).as_deref());
    object.text("duration", video.duration.map(duration::iso_exact).as_deref());
    if availability.plays() {
        object.text("thumbnailUrl", video.poster.as_ref().map(|poster| poster.src.href()));
        if !story.rights.restrictions.are_unknown() {
            files(&mut object, video);
            object.text("embedUrl", video.shown_by().map(|player| player.src.href()));
        }
    }
    object.list("hasPart", &chapters(video));
    regions(&mut object, &story.rights);
    rights::put(&mut object, document, &story.rights, telling);
    object.end()
}

/// The first file that is one, the others beside it, and captions.
fn files(object: &mut Object, video: &Video) {
    let is_file = |source: &&Source| !is_playlist(&source.kind);
    let Some(first) = video.sources.iter().find(is_file).or(video.sources.first()) else { return };
    file(object, first);
    let mut others = Vec::new();
    for source in &video.sources {
        if !std::ptr::eq(source, first) {
            let mut other = Object::of("MediaObject");
            file(&mut other, source);
            others.push(other.end());
        }
    }
    object.list("encoding", &others);
    let shown = |track: &&Track| matches!(track.kind, TrackKind::Captions | TrackKind::Subtitles);
    let captions: Vec<_> = video.tracks.iter().filter(shown).map(caption).collect();
    object.list("caption", &captions);
}

fn is_playlist(kind: &str) -> bool {
    let name = kind.split(';').next().unwrap_or_default();
    name.trim_end().to_ascii_lowercase().ends_with("mpegurl")
}

fn file(object: &mut Object, source: &Source) {
    object.text("contentUrl", Some(source.src.href()));
    object.text("encodingFormat", Some(&source.kind));
    if let Some((width, height)) = source.size {
        // The vocabulary has lengths with a unit here, and no bare numbers.
        object.text("width", Some(&[&digits(width.into()), " px"].concat()));
        object.text("height", Some(&[&digits(height.into()), " px"].concat()));
    }
}

fn caption(track: &Track) -> String {
    let mut caption = Object::of("MediaObject");
    caption.text("contentUrl", Some(track.src.href()));
    caption.text("encodingFormat", Some("text/vtt"));
    caption.text("inLanguage", track.srclang.as_deref());
    caption.text("name", track.label.as_deref());
    caption.end()
}

/// Chapters, each up to the next one and the last up to the end.
fn chapters(video: &Video) -> Vec<String> {
    let mut clips = Vec::new();
    for (index, chapter) in video.chapters.iter().enumerate() {
        let next: Option<Seconds> = video.chapters.get(index + 1).map(|next| next.start);
        let mut clip = Object::of("Clip");
        clip.text("name", Some(&chapter.title));
        clip.value("startOffset", &chapter.start.decimal());
        if let Some(end) = next.or(video.duration).filter(|end| *end > chapter.start) {
            clip.value("endOffset", &end.decimal());
        }
        clips.push(clip.end());
    }
    clips
}

/// Where all of the footage may be used and where not, as far as that is countries. A list of allowed ones is
/// told only if it is the only one and nothing but countries: half of it would forbid the rest.
fn regions(object: &mut Object, rights: &Rights) {
    let of_all = |code: Code| {
        let rows = rights.restrictions.rows().iter();
        let is_of_all = |row: &&Restriction| row.applies_to.is_none() && row.platforms.is_empty();
        rows.filter(|row| row.code == code).filter(is_of_all).collect::<Vec<_>>()
    };
    let allowed = of_all(Code::TerritoryAllow);
    if let [only] = allowed.as_slice()
        && only.regions.iter().all(|region| is_country_code(region))
    {
        object.list("regionsAllowed", &countries(&allowed));
    }
    object.list("ineligibleRegion", &countries(&of_all(Code::TerritoryDeny)));
}

fn countries(rows: &[&Restriction]) -> Vec<String> {
    let regions = rows.iter().flat_map(|row| &row.regions).filter(|region| is_country_code(region));
    regions.map(|code| quoted(&code.to_ascii_uppercase())).collect()
}
