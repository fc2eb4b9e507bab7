//! What transcript, shotlist and audio description say when they are open.
//! Not here: the buttons that open them (`story`).

use super::{SheetMessage, messages};
use crate::text::language::en;

messages! {
    /// A label or sentence of transcript, shotlist and audio description.
    TranscriptMessage in en::transcript, after SheetMessage::END;

    Search: "Field that searches the rows.",
    PreviousMatch: "Button that leads to the row found before this one.",
    NextMatch: "Button that leads to the next row that was found.",
    RowsFound: "Status: a count of the `{n}` rows that were found.",
    NothingFound: "Status: no row was found.",
    MatchOf: "Status: which row of those found, `{place}` of `{total}`.",
    FollowVideo: "Switch that keeps the row of the video in sight.",
    CopyTranscript: "Button that copies the transcript with its times.",
    CopyShotlist: "Button that copies the shotlist with its times.",
    Copied: "Said when that is done.",
    NotCopied: "Said when the browser refused it; the text is then selected, to be copied by hand.",
    Generated: "A machine wrote the transcript.",
    Loading: "Said while the file of the transcript is on its way.",
    Failed: "That file did not come, or cannot be read.",
    Empty: "That file has no text.",
    DescriptionsToCome: "In place of the audio description before there is any: where it will be.",
    DescriptionsFailed: "The file of the audio description did not come.",
}
