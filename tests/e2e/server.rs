//! A small web server for one test: folders, scripted answers, and a record of who asked for what.
//! Not here: which sites a test has (`publisher`).
//!
//! It listens on the loopback address alone, on a port of its own (so each server is an origin), answers
//! one request a connection, and stops when it is dropped.

use crate::answer::{Answer, Delivery, Gate};
use crate::file::{self, Range};
use crate::request::{self, Request};
use std::collections::VecDeque;
use std::io::{self, Write};
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
    let Some((request, range)) = request::read(stream, || shared.is_stopped())? else { return Ok(()) };
    let path = request.path.clone();
    let index = {
        let mut log = shared.log.lock().unwrap();
        log.push(request);
        log.len() - 1
    };
    let outcome = send(stream, shared, &shared.find(&path), range, index);
    shared.note(index, |request| {
        request.hung_up = outcome.is_err();
        request.closed = Some(Instant::now());
    });
    outcome
}

/// Whether the reader has closed the connection while there was nothing to read.
fn has_left(stream: &TcpStream) -> io::Result<bool> {
    stream.set_nonblocking(true)?;
    let seen = stream.peek(&mut [0]);
    stream.set_nonblocking(false)?;
    Ok(match seen {
        Ok(length) => length == 0,
        Err(error) => error.kind() != io::ErrorKind::WouldBlock,
    })
}

fn send(
    mut stream: &TcpStream,
    shared: &Shared,
    answer: &Answer,
    range: Option<Range>,
    index: usize,
) -> io::Result<()> {
    let begun = Instant::now();
    let is_due = |time| match &answer.delivery {
        Delivery::Held(gate) => gate.is_open_within(time),
        Delivery::After(whole) => shared.stop.is_open_within(time) || begun.elapsed() >= *whole,
        _ => true,
    };
    while !is_due(Duration::from_millis(50)) && !shared.is_stopped() {
        if has_left(stream)? {
            return Err(io::ErrorKind::ConnectionAborted.into());
        }
    }
    if matches!(answer.delivery, Delivery::Never) {
        return Ok(());
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
        Delivery::InTwo { at, ref gate } => {
            let (now, later) = body.split_at(at.min(body.len()));
            write(now)?;
            while !gate.is_open_within(Duration::from_millis(50)) && !shared.is_stopped() {}
            write(later)?;
        }
        Delivery::CutAfter(length) => write(&body[..length.saturating_sub(first).min(body.len())])?,
        Delivery::Endless => {
            while !shared.is_stopped() {
                // Some 16 MB a second, as a good line has them: a browser may take all that is to be had from this machine.
                write(&[b' '; 16_384])?;
                thread::sleep(Duration::from_millis(1));
            }
        }
        Delivery::Whole | Delivery::Held(_) | Delivery::After(_) | Delivery::Never => {
            for part in body.chunks(65_536) {
                write(part)?;
            }
        }
    }
    Ok(())
}
