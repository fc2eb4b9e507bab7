//! A small web server for one test: folders, scripted answers, and a record of who asked for what.
//! Not here: which sites a test has (`publisher`).
//!
//! It listens on the loopback address alone, on a port of its own (so each server is an origin), answers
//! one request a connection, and stops when it is dropped.

use crate::answer::{Answer, Delivery, Gate};
use crate::file::{self, Range};
use std::collections::VecDeque;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// A server that runs as long as the value lives.
pub(crate) struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    listening: Option<JoinHandle<()>>,
}

/// One request as it arrived.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// The path alone, without the query.
    pub(crate) path: String,
    /// When its headers were read.
    pub(crate) at: Instant,
    /// How many bytes of the body were sent; rises while they are.
    pub(crate) sent: usize,
    /// Whether the reader closed the connection before the end.
    pub(crate) hung_up: bool,
}

#[derive(Default)]
struct Shared {
    folders: Mutex<Vec<(String, PathBuf)>>,
    scripts: Mutex<Vec<(String, VecDeque<Answer>)>>,
    log: Mutex<Vec<Request>>,
    connections: AtomicUsize,
    stop: Gate,
}

impl Server {
    /// Starts a server that knows no path yet.
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port of the loopback address");
        let address = listener.local_addr().expect("a listener has an address");
        let shared = Arc::new(Shared::default());
        let listening = thread::spawn({
            let shared = Arc::clone(&shared);
            move || listen(&listener, &shared)
        });
        Self { address, shared, listening: Some(listening) }
    }

    /// The whole address of a path here.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// The port, for a site that goes by another name than its number.
    pub(crate) fn port(&self) -> u16 {
        self.address.port()
    }

    /// Serves a folder's files under a path that ends in a slash.
    pub(crate) fn folder(&self, path: &str, folder: impl Into<PathBuf>) {
        self.shared.folders.lock().unwrap().push((path.into(), folder.into()));
    }

    /// Answers a path with these, one a request, the last one ever after. Goes before any folder.
    pub(crate) fn answer(&self, path: &str, answers: impl IntoIterator<Item = Answer>) {
        let mut scripts = self.shared.scripts.lock().unwrap();
        scripts.retain(|(known, _)| known != path);
        scripts.push((path.into(), answers.into_iter().collect()));
    }

    /// How many connections were opened so far, whether or not anything was asked for.
    pub(crate) fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::Relaxed)
    }

    /// All requests so far whose path ends like this.
    pub(crate) fn requests(&self, ending: &str) -> Vec<Request> {
        self.shared
            .log
            .lock()
            .unwrap()
            .iter()
            .filter(|request| request.path.ends_with(ending))
            .cloned()
            .collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stop.open();
        // The listener sleeps in `accept`: a last visitor wakes it.
        drop(TcpStream::connect(self.address));
        if let Some(listening) = self.listening.take() {
            drop(listening.join());
        }
    }
}

impl Shared {
    fn is_stopped(&self) -> bool {
        self.stop.is_open_within(Duration::ZERO)
    }

    fn find(&self, path: &str) -> Answer {
        let mut scripts = self.scripts.lock().unwrap();
        if let Some((_, answers)) = scripts.iter_mut().find(|(known, _)| known == path) {
            let next = if answers.len() > 1 { answers.pop_front() } else { answers.front().cloned() };
            return next.unwrap_or_else(|| Answer::status(404));
        }
        drop(scripts);
        let folders = self.folders.lock().unwrap();
        folders
            .iter()
            .filter(|_| !path.contains(".."))
            .find_map(|(prefix, folder)| file::read(&folder.join(path.strip_prefix(prefix.as_str())?)))
            .unwrap_or_else(|| Answer::status(404))
    }

    fn note(&self, index: usize, change: impl FnOnce(&mut Request)) {
        if let Some(request) = self.log.lock().unwrap().get_mut(index) {
            change(request);
        }
    }
}

fn listen(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.is_stopped() {
            return;
        }
        let Ok(stream) = stream else { continue };
        let shared = Arc::clone(shared);
        // A reader who goes away in the middle is none of the test's business.
        thread::spawn(move || drop(serve(&stream, &shared)));
    }
}

fn serve(stream: &TcpStream, shared: &Shared) -> io::Result<()> {
    shared.connections.fetch_add(1, Ordering::Relaxed);
    let Some((target, range)) = read_request(stream, shared)? else { return Ok(()) };
    let path = target.split('?').next().unwrap_or_default().to_owned();
    let index = {
        let mut log = shared.log.lock().unwrap();
        log.push(Request { path: path.clone(), at: Instant::now(), sent: 0, hung_up: false });
        log.len() - 1
    };
    let outcome = send(stream, shared, &shared.find(&path), range, index);
    shared.note(index, |request| request.hung_up = outcome.is_err());
    outcome
}

/// The target and the wanted range of one request; `None` when the connection brought none.
fn read_request(stream: &TcpStream, shared: &Shared) -> io::Result<Option<(String, Option<Range>)>> {
    // Browsers open connections in advance: the wait ends with the server.
    stream.set_read_timeout(Some(Duration::from_millis(100)))?;
    while let Err(error) = stream.peek(&mut [0]) {
        if shared.is_stopped() || !matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut)
        {
            return Ok(None);
        }
    }
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    let mut lines = BufReader::new(stream).lines();
    let Some(first) = lines.next().transpose()? else { return Ok(None) };
    let target = first.split(' ').nth(1).unwrap_or("/").to_owned();
    let mut range = None;
    for line in lines {
        let line = line?;
        if line.is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("range")
        {
            range = Range::parse(value);
        }
    }
    Ok(Some((target, range)))
}

fn send(
    mut stream: &TcpStream,
    shared: &Shared,
    answer: &Answer,
    range: Option<Range>,
    index: usize,
) -> io::Result<()> {
    match &answer.delivery {
        Delivery::Held(gate) => {
            while !gate.is_open_within(Duration::from_millis(50)) && !shared.is_stopped() {}
        }
        Delivery::After(time) => drop(shared.stop.is_open_within(*time)),
        _ => {}
    }
    let range = range.filter(|_| answer.status == 200);
    let first = range.as_ref().map_or(0, Range::first);
    let (status, body, part) = match range {
        Some(range) => range.of(&answer.body),
        None => (answer.status, &answer.body[..], None),
    };
    let mut head = Vec::new();
    write!(head, "HTTP/1.1 {status} \r\nConnection: close\r\nAccept-Ranges: bytes\r\n")?;
    if !answer.headers.iter().any(|(name, _)| name == "Cache-Control") {
        write!(head, "Cache-Control: no-store\r\n")?;
    }
    if !matches!(answer.delivery, Delivery::Endless) {
        write!(head, "Content-Length: {}\r\n", body.len())?;
    }
    for (name, value) in answer.headers.iter().chain(&part) {
        write!(head, "{name}: {value}\r\n")?;
    }
    head.extend(b"\r\n");
    stream.write_all(&head)?;
    let mut write = |bytes: &[u8]| {
        stream.write_all(bytes)?;
        shared.note(index, |request| request.sent += bytes.len());
        io::Result::Ok(())
    };
    match answer.delivery {
        Delivery::Dripping { every } => {
            for byte in body.chunks(1) {
                if shared.stop.is_open_within(every) {
                    break;
                }
                write(byte)?;
            }
        }
        Delivery::CutAfter(length) => write(&body[..length.saturating_sub(first).min(body.len())])?,
        Delivery::Endless => {
            while !shared.is_stopped() {
                write(&[b' '; 16_384])?;
            }
        }
        Delivery::Whole | Delivery::Held(_) | Delivery::After(_) => {
            for part in body.chunks(65_536) {
                write(part)?;
            }
        }
    }
    Ok(())
}
