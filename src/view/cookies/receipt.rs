//! The receipt of the last choice: as text, and on its way to whoever has to prove the choice.
//! Not here: what is in the text (`text::receipt`), or the link that saves it (`settings`).

use leptos::task::spawn_local;

use super::begin::{categories, moment, notice};
use super::with_piece;
use crate::browser::{FeedRequest, origin, page_origin, piece, sha256};
use crate::feed::{Category, Link, digits};
use crate::state::consent::{LIFETIME, Origin, base64url};
use crate::text::{self, Receipt};
use crate::view::{Page, StoryEvent, Voice};

/// Sends a receipt of the choice that was just kept, where the feed says where to. The reader waits for nothing.
pub(super) fn send(page: &Page) {
    if address(page).is_some() {
        with_piece(page, "receipt", "the receipt of a choice was not sent", send_now);
    }
}

/// The receipt, if there is a choice.
pub(super) fn receipt(page: &Page, voice: &Voice, categories: &[Category]) -> Option<String> {
    page.consent.now(|consent| {
        let consent = consent.as_ref()?;
        let record = consent.record()?;
        let answers: Vec<_> = consent
            .categories()
            .filter_map(|category| consent.answer_of(category).map(|(choice, day)| (category, choice, day)))
            .collect();
        // In another language, or after a change of the feed, it is not what the reader answered; nor was it shown where the page
        // asked, or where the answer was given on the picture of another site's player.
        let shown = notice(voice, categories);
        let is_answered = !matches!(record.origin(), Origin::Api | Origin::Placeholder);
        let is_same = is_answered && base64url(&sha256(&shown)) == record.notice();
        let notice = is_same.then_some(shown);
        Some(text::receipt(&Receipt {
            site: &page_origin(),
            record,
            answers: &answers,
            days: LIFETIME,
            notice: notice.as_deref(),
        }))
    })
}

piece! {
    /// Sends it now, and again where the network or the server could not take it.
    receipt: fn send_now(page: Page) -> () {
        let voice = page.voice_now();
        let asked = page.document.now(|document| Some(categories(document.as_ref()?, &voice)));
        // Undo alone leaves no choice.
        let json = asked.map(|asked| {
            receipt(&page, &voice, &asked).unwrap_or_else(|| text::receipt_of_undo(&page_origin(), moment().day))
        });
        if let (Some(json), Some(address)) = (json, address(&page)) {
            if is_known(&page, &address) {
                spawn_local(deliver(page, address, json));
            } else {
                warn(&page, "consent.receiptUrl is neither on the host of the feed nor on that of the page");
            }
        }
    }
}

/// A request of its own: it goes on when the widget goes.
async fn deliver(page: Page, address: Link, json: String) {
    let request = FeedRequest::default();
    if let Some(Err((failure, tries))) = request.send(address.href(), &json).await {
        let status = failure.http_status.map(|status| digits(status.into()));
        let why = status.unwrap_or_else(|| failure.fault.code().to_owned());
        let tries =
            [digits(tries.into()), if tries == 1 { " try: " } else { " tries: " }.to_owned()].concat();
        warn(&page, &["a receipt was not taken after ", &tries, &why].concat());
    }
}

fn address(page: &Page) -> Option<Link> {
    page.document.now(|document| document.as_ref()?.consent.as_ref()?.receipt_url.clone())
}

/// Whether it is on the host of the page or of the feed: nobody else hears of a choice.
fn is_known(page: &Page, address: &Link) -> bool {
    let feed = page.config.now(|config| config.feed.clone());
    let address = origin(address.href());
    address == page_origin() || feed.is_some_and(|feed| origin(&feed) == address)
}

fn warn(page: &Page, what: &str) {
    page.tell(StoryEvent::Warning(what.to_owned()));
}
