//! Which presses are the reader's.
//! Not here: what they do (`choosing`).

/// A click on a button of the dialog, as the event says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Press {
    /// `isTrusted`: the browser made the event, not a script.
    pub trusted: bool,
    /// `detail`: 1 for a click, 2 for the second of a double click, 0 from the keyboard.
    pub detail: i32,
    /// Whether the pointer went down after the button was on screen; true for the keyboard.
    pub pointer_down_after_shown: bool,
    /// Whether something of the page lay over the button, or the button could not be seen, where the browser tells;
    /// false for the keyboard.
    pub covered: bool,
}

impl Press {
    /// Whether it is the answer of a reader who saw the question.
    ///
    /// A second click of a double click, or a button that slid under a finger already down, was meant for
    /// what was there before; a press through a cover, for what the reader saw there.
    #[must_use]
    pub const fn counts(self) -> bool {
        self.trusted && self.detail <= 1 && self.pointer_down_after_shown && !self.covered
    }
}
