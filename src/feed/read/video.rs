//! The footage: files, captions and everything that runs beside them in time.
//! Not here: pictures (`picture`), or who may use the footage (`rights`).

use super::super::finding::Finding;
use super::super::wire::{Object, Value};
use super::super::{
    Chapter, Cue, Download, Effect, ProblemCode, Shot, Source, Storyboard, ThirdParty, Track, TrackKind,
    Transcript, Video,
};
use super::picture::{picture, size};

pub(super) fn video(fields: &Object) -> Video {
    let limits = fields.value().limits();
    let has_other = fields.field("sources").is_absent() && !fields.field("thirdParty").is_absent();
    Video {
        duration: fields.field("durationSeconds").length(),
        poster: fields.object("poster", picture),
        sources: if has_other {
            Vec::new()
        } else {
            sources(&fields.needed("sources", Effect::FieldIgnored))
        },
        third_party: fields.object("thirdParty", third_party),
        tracks: fields.field("tracks").rows(limits.tracks, track),
        chapters: fields.field("chapters").sorted_rows(chapter, |chapter| chapter.start.millis()),
        storyboard: fields.object("storyboard", storyboard),
        shotlist: fields.field("shotlist").sorted_rows(shot, |shot| shot.start.millis()),
        transcript: fields.object("transcript", transcript),
        content_warning: fields.label("contentWarning"),
        downloads: fields.field("downloads").rows(limits.rows, download),
    }
}

fn sources(value: &Value) -> Vec<Source> {
    let losses = value.losses();
    let sources = value.rows(value.limits().sources, source);
    if sources.is_empty() && value.losses() == losses {
        value.record(ProblemCode::E110, Some(Effect::FieldIgnored), Finding::NoFile);
    }
    sources
}

fn source(fields: &Object) -> Option<Source> {
    Some(Source {
        src: fields.needed("src", Effect::ItemDropped).link()?,
        kind: fields.needed("type", Effect::FieldIgnored).label().unwrap_or_default(),
        size: size(fields),
        bitrate_kbps: fields.field("bitrateKbps").small_count(),
        label: fields.label("label"),
    })
}

fn third_party(fields: &Object) -> Option<ThirdParty> {
    Some(ThirdParty {
        src: fields.needed("src", Effect::FieldIgnored).link()?,
        provider: fields.needed("provider", Effect::FieldIgnored).label()?,
        privacy_url: fields.link("privacyUrl"),
    })
}

fn track(fields: &Object) -> Option<Track> {
    let kind = fields.field("kind").word(&["captions", "subtitles", "descriptions", "chapters", "metadata"]);
    Some(Track {
        src: fields.needed("src", Effect::ItemDropped).link()?,
        kind: match kind {
            Some(1) => TrackKind::Subtitles,
            Some(2) => TrackKind::Descriptions,
            Some(3) => TrackKind::Chapters,
            Some(4) => TrackKind::Metadata,
            _ => TrackKind::Captions,
        },
        srclang: fields.tag("srclang"),
        label: fields.label("label"),
        is_default: fields.flag("default"),
    })
}

fn chapter(fields: &Object) -> Option<Chapter> {
    Some(Chapter {
        start: fields.needed("start", Effect::ItemDropped).position()?,
        title: fields.needed("title", Effect::ItemDropped).label()?,
    })
}

fn storyboard(fields: &Object) -> Option<Storyboard> {
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

fn shot(fields: &Object) -> Option<Shot> {
    Some(Shot {
        start: fields.needed("start", Effect::ItemDropped).position()?,
        end: fields.field("end").position(),
        text: fields.needed("text", Effect::ItemDropped).label()?,
    })
}

fn transcript(fields: &Object) -> Option<Transcript> {
    let src = fields.field("src");
    if !src.is_absent() && fields.field("cues").is_absent() {
        return src.link().map(Transcript::File);
    }
    let cues = fields.needed("cues", Effect::FieldIgnored).sorted_rows(cue, |cue| cue.start.millis());
    let generated = fields.flag("generated");
    (!cues.is_empty()).then_some(Transcript::Cues { cues, generated })
}

fn cue(fields: &Object) -> Option<Cue> {
    Some(Cue {
        start: fields.needed("start", Effect::ItemDropped).position()?,
        end: fields.field("end").position(),
        speaker: fields.label("speaker"),
        text: fields.needed("text", Effect::ItemDropped).label()?,
    })
}

fn download(fields: &Object) -> Option<Download> {
    Some(Download {
        href: fields.needed("href", Effect::ItemDropped).link()?,
        label: fields.label("label"),
        kind: fields.label("type"),
        bytes: fields.field("bytes").count(0, Value::LARGEST),
    })
}
