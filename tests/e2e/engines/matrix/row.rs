//! One fault of a feed, and what has to come of it for the reader, the publisher and the server.
//! Not here: the faults themselves (`transport`, `content`), or the page that has many of them (`mod`).

use super::seen::Seen;
use crate::answer::Answer;
use crate::request::Request;

/// A fault with all it is expected to end in.
pub(super) struct Row {
    /// The row of the table of faults, and which kind of it: `F01-gone`.
    pub(super) id: &'static str,
    /// What the server says, one a request, the last one ever after.
    pub(super) answers: Vec<Answer>,
    /// Whether the feed takes so long that it would hold up those of other stories.
    pub(super) is_slow: bool,
    states: &'static [&'static str],
    sentence: Option<&'static str>,
    has_retry: bool,
    told: Vec<Told>,
    has_moved: bool,
    requests: Option<usize>,
    also: Option<fn(&Seen) -> bool>,
    of_requests: Option<fn(&[Request]) -> bool>,
}

/// The codes of what is wrong with parts of a feed.
const PARTS: [&str; 6] =
    ["item-dropped", "field-ignored", "url-blocked", "restrictions-unknown", "list-cut", "duplicate-id"];

/// What the console is told, as an info, of a feed that is elsewhere.
pub(super) const MOVED: &str = "the feed has moved";

/// A `story-error`: its code, its severity, and what its message has in it.
type Told = (&'static str, &'static str, &'static str);

impl Row {
    /// The story comes, whole and without a word of trouble.
    pub(super) fn shows(id: &'static str, answers: impl IntoIterator<Item = Answer>) -> Self {
        Self {
            id,
            answers: answers.into_iter().collect(),
            is_slow: false,
            states: &["ready"],
            sentence: None,
            has_retry: false,
            told: Vec::new(),
            has_moved: false,
            requests: Some(1),
            also: None,
            of_requests: None,
        }
    }

    /// The story comes without some part.
    pub(super) fn loses(id: &'static str, answer: Answer) -> Self {
        Self { states: &["partial"], ..Self::shows(id, [answer]) }
    }

    /// There is no story, and the reader is told so.
    pub(super) fn fails(
        id: &'static str,
        answers: impl IntoIterator<Item = Answer>,
        sentence: &'static str,
    ) -> Self {
        Self { states: &["failed"], sentence: Some(sentence), ..Self::shows(id, answers) }
    }

    /// The reader is offered Retry.
    pub(super) fn with_retry(self) -> Self {
        Self { has_retry: true, ..self }
    }

    /// The console names where the feed is now, as an info.
    pub(super) fn names_where_it_is(self) -> Self {
        Self { has_moved: true, ..self }
    }

    /// The publisher is told this, once.
    pub(super) fn tells(mut self, code: &'static str, severity: &'static str) -> Self {
        self.told.push((code, severity, ""));
        self
    }

    /// The publisher is told this, once, in a message that has these words.
    pub(super) fn says(mut self, code: &'static str, severity: &'static str, words: &'static str) -> Self {
        self.told.push((code, severity, words));
        self
    }

    /// The server is asked so often.
    pub(super) fn asks(self, requests: usize) -> Self {
        Self { requests: Some(requests), ..self }
    }

    /// How often the server is asked is the browser's own affair.
    pub(super) fn asks_until_the_browser_gives_up(self) -> Self {
        Self { requests: None, ..self }
    }

    /// The feed takes long.
    pub(super) fn slowly(self) -> Self {
        Self { is_slow: true, ..self }
    }

    /// More that holds of what is seen.
    pub(super) fn and(self, also: fn(&Seen) -> bool) -> Self {
        Self { also: Some(also), ..self }
    }

    /// More that holds of the requests.
    pub(super) fn where_asked(self, of_requests: fn(&[Request]) -> bool) -> Self {
        Self { of_requests: Some(of_requests), ..self }
    }

    /// Where the feed lies on its site.
    pub(super) fn path(&self) -> String {
        format!("/faults/{}.json", self.id)
    }

    /// What the lines begin with that the console gets for it: a code, `parts` for all parts of a feed in one, or `the feed has moved`.
    pub(super) fn lines(&self) -> impl Iterator<Item = &'static str> {
        let lines = self.told.iter().filter(|(_, severity, _)| *severity != "info").map(|(code, ..)| *code);
        let (parts, others): (Vec<_>, Vec<_>) = lines.partition(|code| PARTS.contains(code));
        others.into_iter().chain(parts.first().map(|_| "parts")).chain(self.has_moved.then_some(MOVED))
    }

    /// Whether all that is to be told has been told.
    pub(super) fn is_told(&self, seen: &Seen) -> bool {
        seen.errors().len() >= self.told.len()
    }

    /// All that is not as it should be, in words.
    pub(super) fn differences(&self, seen: &Seen, requests: &[Request]) -> Vec<String> {
        let has_story = self.sentence.is_none();
        let mut told = self.told.clone();
        let unexpected: Vec<_> = seen
            .errors()
            .iter()
            .filter(|error| {
                let place = told.iter().position(|(code, severity, words)| {
                    error["code"] == *code
                        && error["severity"] == *severity
                        && error["message"].as_str().is_some_and(|message| message.contains(words))
                });
                place.map(|place| told.remove(place)).is_none()
            })
            .collect();
        let asked = requests.len();
        let checks = [
            (self.states.contains(&seen.state()), format!("state {}", seen.state())),
            (seen.states_are_legal(), format!("states {:?}", seen.states())),
            (self.sentence.is_none_or(|sentence| seen.text().contains(sentence)), "its sentence".into()),
            (seen.has("hasRetry") == self.has_retry, format!("Retry: {}", seen.has("hasRetry"))),
            (unexpected.is_empty(), format!("told too: {unexpected:?}")),
            (told.is_empty(), format!("not told: {told:?}, but {:?}", seen.errors())),
            (self.requests.is_none_or(|requests| requests == asked), format!("{asked} requests")),
            (seen.has("isFallbackKept"), "the publisher's own text is gone".into()),
            (seen.has("isFallbackShown") != has_story, "whether the publisher's own text is shown".into()),
            (!seen.text().trim().is_empty(), "a blank".into()),
            (!seen.consent().starts_with("granted"), "a consent that nobody gave".into()),
            (self.also.is_none_or(|also| also(seen)), "what else is seen".into()),
            (self.of_requests.is_none_or(|holds| holds(requests)), format!("requests {requests:?}")),
        ];
        let wrong = checks.into_iter().filter(|(holds, _)| !holds);
        wrong.map(|(_, what)| format!("{}: {what}; shown: {:?}", self.id, seen.text())).collect()
    }
}
