//! What the reader has no reason to mention and a publisher would want to know, in words.
//! Not here: where it is looked for (`walk`). The reader's own words are in `sentences`, which readers download.

use super::super::ProblemCode;
use super::Remark;

/// What is doubtful about a value.
pub(super) enum Doubt {
    /// A field this format does not have, and the one that may be meant.
    UnknownField(Option<&'static str>),
    /// A memory of a choice that would be of another length than ours, perhaps a shorter one for a no.
    OwnMemory,
    /// A length of footage of many hours, the number as it is written.
    LongFootage(String),
    /// The address of the document itself as that of its next page.
    OwnAddress,
}

impl Doubt {
    /// What is told of it, at a place of the document. The value itself is used, or was never read.
    pub(super) fn at(self, pointer: String) -> Remark {
        let (code, message) = match self {
            Self::UnknownField(Some(name)) => (
                ProblemCode::W201,
                ["an unknown field. It is not read. Did you mean \"", name, "\"?"].concat(),
            ),
            Self::UnknownField(None) => (
                ProblemCode::W201,
                "an unknown field. It is not read. Leave it out, or begin its name with an underscore."
                    .to_owned(),
            ),
            Self::OwnMemory => (
                ProblemCode::E121,
                "how long a choice is remembered. Leave it out: a yes and a no are kept alike, for 182 days, so that \
                 nobody is asked again sooner for having refused."
                    .to_owned(),
            ),
            Self::LongFootage(number) => {
                let advice = ", more than six hours. A length in seconds is expected. \
                              If it is in milliseconds, divide it by 1000.";
                (ProblemCode::W206, ["the number ", &number, advice].concat())
            }
            Self::OwnAddress => (
                ProblemCode::W230,
                "the address of this document. The address of the next page is expected. \
                 Leave it out on the last one."
                    .to_owned(),
            ),
        };
        Remark { code, pointer, message, effect: None }
    }
}
