//! The footage: files, captions and everything that runs beside them in time.
//! Not here: pictures (`picture`), or who may use the footage (`rights`).

use super::super::wire::Value;
use super::super::{
    Chapter, Cue, Download, Effect, ProblemCode, Shot, Source, Storyboard, Track, TrackKind, Transcript,
    Video,
};
use super::picture::{picture, size};

pub(super) fn video(value: &Value) -> Option<Video> {
    let fields = value.object()?;
    let limits = value.limits();
    Some(Video {
        duration: fields.field("durationSeconds").length(),
        poster: picture(&fields.field("poster")),
        sources: sources(&fields.needed("sources", Effect::FieldIgnored)),
        tracks: fields.field("tracks").rows(limits.tracks, track),
        chapters: fields.field("chapters").sorted_rows(chapter, |chapter| chapter.start.millis()),
        storyboard: storyboard(&fields.field("storyboard")),
        shotlist: fields.field("shotlist").sorted_rows(shot, |shot| shot.start.millis()),
        transcript: transcript(&fields.field("transcript")),
        content_warning: fields.field("contentWarning").label(),
        downloads: fields.field("downloads").rows(limits.rows, download),
    })
}

fn sources(value: &Value) -> Vec<Source> {
    let losses = value.losses();
    let sources = value.rows(value.limits().sources, source);
    if sources.is_empty() && value.losses() == losses {
        let advice = "At least one file is expected. For example {\"src\": \"…\", \"type\": \"video/mp4\"}.";
        value.record(ProblemCode::E110, Some(Effect::FieldIgnored), "an empty list", advice);
    }
    sources
}

fn source(row: &Value) -> Option<Source> {
    let fields = row.object()?;
    Some(Source {
        src: fields.needed("src", Effect::ItemDropped).link()?,
        kind: fields.needed("type", Effect::FieldIgnored).label().unwrap_or_default(),
        size: size(&fields),
        bitrate_kbps: fields.field("bitrateKbps").small_count(),
        label: fields.field("label").label(),
    })
}

fn track(row: &Value) -> Option<Track> {
    let fields = row.object()?;
    let kind = fields.field("kind").word(&["captions", "subtitles", "descriptions", "chapters", "metadata"]);
    Some(Track {
        src: fields.needed("src", Effect::ItemDropped).link()?,
        kind: match kind.as_deref() {
            Some("subtitles") => TrackKind::Subtitles,
            Some("descriptions") => TrackKind::Descriptions,
            Some("chapters") => TrackKind::Chapters,
            Some("metadata") => TrackKind::Metadata,
            _ => TrackKind::Captions,
        },
        srclang: fields.field("srclang").tag(),
        label: fields.field("label").label(),
        is_default: fields.field("default").flag(),
    })
}

fn chapter(row: &Value) -> Option<Chapter> {
    let fields = row.object()?;
    Some(Chapter {
        start: fields.needed("start", Effect::ItemDropped).position()?,
        title: fields.needed("title", Effect::ItemDropped).label()?,
    })
}

fn storyboard(value: &Value) -> Option<Storyboard> {
    let fields = value.object()?;
    let vtt = fields.field("vtt");
    if !vtt.is_absent() {
        return vtt.link().map(Storyboard::Vtt);
    }
    let src = fields.needed("src", Effect::FieldIgnored).link()?;
    let count = |name| fields.needed(name, Effect::FieldIgnored).small_count();
    Some(Storyboard::Sheet {
        src,
        tile: (count("width")?, count("height")?),
        grid: (count("columns")?, count("rows")?),
        interval: fields.needed("interval", Effect::FieldIgnored).length()?,
    })
}

fn shot(row: &Value) -> Option<Shot> {
    let fields = row.object()?;
    Some(Shot {
        start: fields.needed("start", Effect::ItemDropped).position()?,
        end: fields.field("end").position(),
        text: fields.needed("text", Effect::ItemDropped).label()?,
    })
}

fn transcript(value: &Value) -> Option<Transcript> {
    let fields = value.object()?;
    let src = fields.field("src");
    if !src.is_absent() && fields.field("cues").is_absent() {
        return src.link().map(Transcript::File);
    }
    let cues = fields.needed("cues", Effect::FieldIgnored).sorted_rows(cue, |cue| cue.start.millis());
    let generated = fields.field("generated").flag();
    (!cues.is_empty()).then_some(Transcript::Cues { cues, generated })
}

fn cue(row: &Value) -> Option<Cue> {
    let fields = row.object()?;
    Some(Cue {
        start: fields.needed("start", Effect::ItemDropped).position()?,
        end: fields.field("end").position(),
        speaker: fields.field("speaker").label(),
        text: fields.needed("text", Effect::ItemDropped).label()?,
    })
}

fn download(row: &Value) -> Option<Download> {
    let fields = row.object()?;
    Some(Download {
        href: fields.needed("href", Effect::ItemDropped).link()?,
        label: fields.field("label").label(),
        kind: fields.field("type").label(),
        bytes: fields.field("bytes").count(0, Value::LARGEST),
    })
}
