//! What the controls of the player say.
//! Not here: the play button, which is there before them (`story`).

use super::{Message, messages};
use crate::text::language::en;

messages! {
    /// A label of the controls, or a sentence over the picture.
    PlayerMessage in en::player, after Message::END;

    Seek: "Slider of the position in the video.",
    Position: "Value of that slider: `{position}` and `{duration}` in words.",
    Mute: "Button that takes the sound away.",
    Unmute: "Button that brings it back.",
    Volume: "Slider of the volume.",
    Percent: "Value of that slider; `{n}` is 0 to 100.",
    Captions: "Button and menu of captions.",
    CaptionsUnavailable: "Said when captions could not be loaded.",
    FullScreen: "Button that fills the screen with the video.",
    ExitFullScreen: "Button that ends that.",
    Buffering: "Shown while the video waits for data.",
    VideoCannotPlay: "The video, or its file, is of no use.",
    VideoStalled: "The video has not arrived for a while.",
    VideoBlocked: "A policy of the page keeps the video from loading.",
    VideoWithdrawn: "The agency's server has the video no more, or gives it to others only.",
    OpenVideoFile: "Link to the file of a video that cannot be played here.",
    Settings: "Button of the player's settings, and their name.",
    SheetFailed: "The settings or the keys of the player did not come.",
    PictureInPicture: "Button that puts the video into a small window above all others.",
    RemoteScreen: "Button that sends the video to a television or another screen.",
    ContinuedAt: "Said when the video is taken up where an earlier visit ended, `{time}` as on a clock.",
    FromBeginning: "Button beside that: goes to the beginning.",
    OpenStoryPage: "Link to the story on the agency's own site.",
}
