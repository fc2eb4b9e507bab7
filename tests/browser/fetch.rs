//! One request, whatever the page has put in the place of `fetch`: an answer or a failure, never a panic.

use story_widget::browser::{Answer, FeedRequest, Pending, Progress};
use story_widget::state::{Failure, Fault, Stage, Timeouts};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Change, Errors, script_value, window};

const ADDRESS: &str = "https://feeds.example/story.json";

/// Long enough for anything that comes at all.
const PATIENT: Timeouts = Timeouts { headers: 2_000, whole: 2_000 };

/// What one request brings when `fetch` is what this expression of JavaScript gives.
async fn ask(fetch: &str, timeouts: Timeouts) -> Result<Answer, Failure> {
    let errors = Errors::begin();
    let _change = Change::fetch(fetch);
    let result = match Pending::ask(ADDRESS) {
        Ok(pending) => pending.answer(timeouts).await,
        Err(failure) => Err(failure),
    };
    assert_eq!(errors.list(), [""; 0], "{fetch}");
    result
}

/// One request that brings a document.
async fn body(fetch: &str) -> Result<Vec<u8>, Failure> {
    ask(fetch, PATIENT).await.map(|answer| answer.body)
}

fn network() -> Result<Vec<u8>, Failure> {
    Err(Failure::new(Fault::FeedNetwork))
}

#[wasm_bindgen_test]
async fn a_fetch_that_throws_is_a_failed_connection() {
    assert_eq!(body("() => { throw new TypeError('no') }").await, network());
    assert_eq!(body("() => { throw 'a string' }").await, network());
    assert_eq!(body("() => { throw undefined }").await, network());
}

#[wasm_bindgen_test]
async fn a_fetch_that_rejects_with_anything_is_a_failed_connection() {
    for reason in ["'a string'", "undefined", "null", "17", "new Error('no')", "Symbol('no')", "{}"] {
        assert_eq!(body(&format!("() => Promise.reject({reason})")).await, network(), "{reason}");
    }
}

#[wasm_bindgen_test]
async fn an_error_of_another_window_is_a_failed_connection() {
    let script = "() => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        const error = new frame.contentWindow.TypeError('no');
        frame.remove();
        return Promise.reject(error);
    }";
    assert_eq!(body(script).await, network());
}

#[wasm_bindgen_test]
async fn a_fetch_that_gives_no_response_is_a_failed_connection() {
    for value in ["undefined", "null", "'{}'", "{ ok: true, status: 200, json() {} }", "[]", "() => {}"] {
        assert_eq!(body(&format!("() => Promise.resolve({value})")).await, network(), "{value}");
        assert_eq!(body(&format!("() => ({value})")).await, network(), "{value}");
    }
}

#[wasm_bindgen_test]
async fn what_only_looks_like_a_response_is_a_failed_connection() {
    assert_eq!(body("() => Promise.resolve(Object.create(Response.prototype))").await, network());
    assert_eq!(body("() => Promise.resolve(new Proxy(new Response('{}'), {}))").await, network());
}

#[wasm_bindgen_test]
async fn a_response_that_somebody_else_has_read_is_a_broken_one() {
    let read = "async () => { const response = new Response('{}'); await response.text(); return response }";
    assert!(body(read).await.is_err());
    let locked =
        "async () => { const response = new Response('{}'); response.body.getReader(); return response }";
    assert!(body(locked).await.is_err());
}

#[wasm_bindgen_test]
async fn no_fetch_at_all_is_a_failed_connection() {
    assert_eq!(body("undefined").await, network());
    assert_eq!(body("17").await, network());
}

#[wasm_bindgen_test]
async fn a_response_without_a_promise_around_it_is_an_answer() {
    assert_eq!(body("() => new Response('{}')").await, Ok(b"{}".to_vec()));
    assert_eq!(body("() => ({ then(resolve) { resolve(new Response('{}')) } })").await, Ok(b"{}".to_vec()));
}

#[wasm_bindgen_test]
async fn a_fetch_that_never_settles_is_given_up_and_told_so() {
    script_value("window.signals = []");
    let never = "(request) => { window.signals.push(request.signal); return new Promise(() => {}) }";
    let result = ask(never, Timeouts { headers: 30, whole: 60 }).await;
    assert_eq!(result, Err(Failure::new(Fault::FeedTimeout)));
    assert_eq!(
        script_value("window.signals.map(({ aborted }) => aborted).join()").as_string().as_deref(),
        Some("true")
    );
    script_value("delete window.signals");
}

#[wasm_bindgen_test]
async fn a_body_that_drips_is_given_up_when_its_time_is_over() {
    let drip = "() => {
        let timer;
        const start = (drops) => { timer = setInterval(() => drops.enqueue(new Uint8Array([32])), 5) };
        return Promise.resolve(new Response(new ReadableStream({ start, cancel: () => clearInterval(timer) })));
    }";
    let result = ask(drip, Timeouts { headers: 50, whole: 100 }).await;
    assert_eq!(result, Err(Failure::new(Fault::FeedTimeout).at(Stage::Body)));
}

#[wasm_bindgen_test]
async fn a_body_that_breaks_off_is_never_half_an_answer() {
    let broken = "() => Promise.resolve(new Response(new ReadableStream({
        start(body) { body.enqueue(new TextEncoder().encode('{\"format\":')) },
        pull(body) { body.error(new TypeError('network')) },
    })))";
    assert_eq!(body(broken).await, Err(Failure::new(Fault::FeedTruncated)));
}

#[wasm_bindgen_test]
async fn a_body_of_something_else_than_bytes_is_a_broken_one() {
    let texts = "() => Promise.resolve(Object.defineProperty(new Response('x'), 'body', {
        value: new ReadableStream({ start(body) { body.enqueue('{}'); body.close() } }),
    }))";
    assert_eq!(body(texts).await, Err(Failure::new(Fault::FeedTruncated)));
}

#[wasm_bindgen_test]
async fn a_body_comes_whole_in_however_many_pieces_and_byte_for_byte() {
    let pieces = "() => {
        const bytes = Uint8Array.from({ length: 70000 }, (_, index) => index % 251);
        const parts = [0, 1, 2, 40000, 65536, 70000];
        const body = new ReadableStream({
            start(body) {
                parts.slice(1).forEach((end, index) => body.enqueue(bytes.slice(parts[index], end)));
                body.close();
            },
        });
        return Promise.resolve(new Response(body));
    }";
    let expected: Vec<u8> = (0..70_000_u32).map(|index| u8::try_from(index % 251).unwrap()).collect();
    assert!(body(pieces).await == Ok(expected));
}

#[wasm_bindgen_test]
async fn a_mark_of_the_byte_order_stays_for_the_reader_of_the_document() {
    let marked = "() => Promise.resolve(new Response(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d])))";
    assert_eq!(body(marked).await, Ok(b"\xef\xbb\xbf{}".to_vec()));
}

#[wasm_bindgen_test]
async fn a_mebibyte_is_read_and_one_byte_more_is_too_large() {
    let of = |length: u32| format!("() => Promise.resolve(new Response(new Uint8Array({length})))");
    assert_eq!(body(&of(1_048_576)).await.map(|body| body.len()), Ok(1_048_576));
    assert_eq!(body(&of(1_048_577)).await, Err(Failure::new(Fault::FeedTooLarge)));
}

#[wasm_bindgen_test]
async fn a_body_without_an_end_is_cut_off_and_its_request_is_given_up() {
    script_value("window.seen = { pulled: 0 }");
    let endless = "(request) => {
        window.seen.signal = request.signal;
        const body = new ReadableStream({
            pull(body) { window.seen.pulled++; body.enqueue(new Uint8Array(65536)) },
        });
        return Promise.resolve(new Response(body));
    }";
    assert_eq!(body(endless).await, Err(Failure::new(Fault::FeedTooLarge)));
    let seen = script_value("JSON.stringify([window.seen.pulled <= 20, window.seen.signal.aborted])");
    assert_eq!(seen.as_string().as_deref(), Some("[true,true]"));
    script_value("delete window.seen");
}

#[wasm_bindgen_test]
async fn a_length_over_the_limit_is_believed_and_nothing_is_read() {
    script_value("window.pulled = 0");
    let declared = "() => Promise.resolve(new Response(
        new ReadableStream({ pull() { window.pulled++ } }, { highWaterMark: 0 }),
        { headers: { 'content-length': '104857600' } },
    ))";
    assert_eq!(body(declared).await, Err(Failure::new(Fault::FeedTooLarge)));
    assert_eq!(script_value("window.pulled").as_f64(), Some(0.0));
    script_value("delete window.pulled");
}

#[wasm_bindgen_test]
async fn the_status_decides_and_not_the_body() {
    let of = |status: u16| format!("() => Promise.resolve(new Response('{{}}', {{ status: {status} }}))");
    for status in [400, 401, 403, 404, 410, 429, 500, 503] {
        assert_eq!(body(&of(status)).await, Err(Failure::status(status, None)), "{status}");
    }
    assert_eq!(body(&of(203)).await, Ok(b"{}".to_vec()));
    assert_eq!(body("() => Promise.resolve(new Response(null, { status: 204 }))").await, Ok(Vec::new()));
}

#[wasm_bindgen_test]
async fn a_server_may_say_how_long_to_wait() {
    let busy = "() => Promise.resolve(new Response('', { status: 503, headers: { 'retry-after': '5' } }))";
    assert_eq!(body(busy).await, Err(Failure::status(503, Some(5_000))));
}

#[wasm_bindgen_test]
async fn an_answer_says_where_it_came_from_and_whether_it_is_called_json() {
    let of = |kind: &str| {
        format!("() => Promise.resolve(new Response('{{}}', {{ headers: {{ 'content-type': '{kind}' }} }}))")
    };
    for (kind, is_json) in [
        ("application/json", true),
        ("application/feed+json; charset=utf-8", true),
        ("APPLICATION/JSON", true),
        ("text/plain", false),
        ("text/html", false),
    ] {
        let answer = ask(&of(kind), PATIENT).await;
        assert_eq!(answer.map(|answer| answer.is_called_json), Ok(is_json), "{kind}");
    }
    let redirected = "() => Promise.resolve(Object.defineProperty(new Response('{}'), 'url', {
        value: 'https://elsewhere.example/story.json',
    }))";
    let answer = ask(redirected, PATIENT).await.unwrap();
    assert_eq!(answer.address, "https://elsewhere.example/story.json");
}

#[wasm_bindgen_test]
async fn the_browsers_own_fetch_is_asked_without_cookies_and_brings_the_document() {
    script_value("window.asked = []");
    let watched = "((fetch) => (request) => {
        window.asked.push(`${request.method} ${request.url} ${request.credentials}`);
        return fetch('data:application/json,{\"a\":1}');
    })(window.fetch)";
    let answer = ask(watched, PATIENT).await.unwrap();
    assert_eq!(answer.body, b"{\"a\":1}");
    assert!(answer.is_called_json);
    assert_eq!(script_value("window.asked.join()").as_string(), Some(format!("GET {ADDRESS} omit")));
    script_value("delete window.asked");
}

#[wasm_bindgen_test]
fn what_is_no_address_is_a_failed_connection() {
    assert_eq!(Pending::ask("https://").err(), Some(Failure::new(Fault::FeedNetwork)));
    assert_eq!(
        Pending::ask("https://user:password@feeds.example/").err(),
        Some(Failure::new(Fault::FeedNetwork))
    );
}

#[wasm_bindgen_test]
async fn a_failure_without_a_network_is_called_offline() {
    let _offline = Change::value(&window().navigator(), "onLine", false);
    assert_eq!(body("() => Promise.reject(new TypeError('no'))").await, Err(Failure::new(Fault::Offline)));
}

#[wasm_bindgen_test]
async fn an_answer_without_an_address_of_its_own_is_from_where_it_was_asked_for() {
    // What a page makes by script, a cache or a mock, has none; links of the feed still need one.
    let _change = Change::fetch("() => Promise.resolve(new Response('{}'))");
    let (answer, _) = FeedRequest::default().run(ADDRESS, None, |_| {}).await.unwrap().unwrap();
    assert_eq!(answer.address, ADDRESS);
}

#[wasm_bindgen_test]
async fn a_server_that_recovers_is_asked_again_by_itself() {
    let _change = Change::fetch(
        "((asked) => () => Promise.resolve(new Response('{}', { status: asked++ ? 200 : 503 })))(0)",
    );
    let told = std::cell::RefCell::new(Vec::new());
    let result = FeedRequest::default().run(ADDRESS, None, |progress| told.borrow_mut().push(progress)).await;
    let (answer, attempt) = result.unwrap().unwrap();
    assert_eq!((answer.body.as_slice(), attempt), (b"{}".as_slice(), 2));
    assert_eq!(*told.borrow(), [Progress::WillRetry(Failure::status(503, None), 1)]);
}

#[wasm_bindgen_test]
async fn a_request_that_is_given_up_brings_nothing_and_tells_the_server() {
    script_value("window.signals = []");
    let _change = Change::fetch(
        "(request) => new Promise((_, reject) => {
            window.signals.push(request.signal);
            request.signal.onabort = () => reject(request.signal.reason);
        })",
    );
    let request = FeedRequest::default();
    let stopped = request.clone();
    wasm_bindgen_futures::spawn_local(async move { stopped.stop() });
    assert!(request.run(ADDRESS, None, |_| {}).await.is_none());
    assert_eq!(
        script_value("window.signals.map(({ aborted }) => aborted).join()").as_string().as_deref(),
        Some("true")
    );
    script_value("delete window.signals");
}
