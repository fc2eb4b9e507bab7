//! Where the rows of a panel come from, and fetching those that are in a file.
//! Not here: which file that is (`state::transcript`), reading it (`feed::vtt`), showing rows (`list`).

use leptos::task::spawn_local;

use super::Kind;
use super::panel::{Panel, Stage, Text};
use crate::browser::{Live, Progress};
use crate::feed::{Cue, Link, Video, vtt};
use crate::state::transcript::{Origin, Row, origin, shots, spoken};
use crate::state::{Fault, Report, TimedText};
use crate::view::StoryEvent;
use crate::view::load_story::cause;

/// Rows of the document, or the file they are in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Source {
    Document { rows: Vec<Row>, is_generated: bool },
    File { link: Link, language: Option<String> },
}

/// Where those of a video are, for a reader of `language`.
pub(super) fn source(video: &Video, kind: Kind, language: &str) -> Option<Source> {
    if kind == Kind::Shotlist {
        return Some(Source::Document { rows: shots(&video.shotlist), is_generated: false });
    }
    Some(match origin(video, language)? {
        Origin::Document { cues, generated } => {
            Source::Document { rows: spoken(cues), is_generated: generated }
        }
        Origin::File { link, language } => {
            Source::File { link: link.clone(), language: language.map(str::to_owned) }
        }
    })
}

/// Shows the rows of the document, or has their file fetched; an earlier one is given up.
pub(super) fn load(panel: &Panel, source: &Source) {
    let request = panel.page.further_request();
    panel.request.replace(request.clone()).stop();
    let (link, language) = match source {
        Source::Document { rows, is_generated } => {
            return show(panel, rows.clone(), None, *is_generated);
        }
        Source::File { link, language } => (link.clone(), language.clone()),
    };
    panel.stage.set(Stage::Loading);
    let panel = panel.clone();
    spawn_local(async move {
        let stage = panel.stage.clone();
        let told = move |progress| {
            if progress == Progress::WaitsForNetwork {
                stage.set(Stage::Offline);
            }
        };
        let (read, attempt, http_status) = match request.run(link.href(), None, told).await {
            None => return,
            Some(Ok((answer, attempt))) => (cues(&answer.body), attempt, None),
            Some(Err((failure, attempt))) => {
                (Err(cause(&panel.page, link.href(), failure)), attempt, failure.http_status)
            }
        };
        match read {
            Ok(cues) => show(&panel, spoken(&cues), language, false),
            Err(cause) => {
                let message = ["the transcript did not come: ", &cause].concat();
                let report = Report { http_status, attempt, message, ..Report::new(Fault::Captions) };
                panel.page.tell(StoryEvent::Error(report));
                panel.stage.set(Stage::Failed(Source::File { link, language }));
            }
        }
    });
}

fn show(panel: &Panel, rows: Vec<Row>, language: Option<String>, is_generated: bool) {
    let rows = Live::new(TimedText::new(rows));
    panel.stage.set(Stage::There(Text { rows, language, is_generated }));
}

fn cues(file: &[u8]) -> Result<Vec<Cue>, String> {
    vtt::cues(file).map_err(|_| "the file is no WebVTT".to_owned())
}
