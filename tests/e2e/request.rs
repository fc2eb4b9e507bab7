//! One request to a server of a test: what was asked for, and how the connection went.
//! Not here: what it is answered with (`answer`), or by whom (`server`).

use crate::file::Range;
use std::io::{self, BufRead, BufReader, Read};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// One request as it arrived.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) method: String,
    /// The path alone, without the query.
    pub(crate) path: String,
    /// What came with it.
    pub(crate) body: String,
    /// When its headers were read.
    pub(crate) at: Instant,
    /// How many bytes of the body were sent; rises while they are.
    pub(crate) sent: usize,
    /// Whether the reader closed the connection before the end.
    pub(crate) hung_up: bool,
    /// When the connection ended, one way or the other.
    pub(crate) closed: Option<Instant>,
}

impl Request {
    /// Whether the connection has ended.
    pub(crate) const fn is_over(&self) -> bool {
        self.closed.is_some()
    }
}

/// One request and the wanted range; `None` when the connection brought none.
pub(crate) fn read(
    stream: &TcpStream,
    is_over: impl Fn() -> bool,
) -> io::Result<Option<(Request, Option<Range>)>> {
    // Browsers open connections in advance: the wait ends with the server.
    stream.set_read_timeout(Some(Duration::from_millis(100)))?;
    while let Err(error) = stream.peek(&mut [0]) {
        if is_over() || !matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) {
            return Ok(None);
        }
    }
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split(' ');
    let method = words.next().unwrap_or_default().to_owned();
    let target = words.next().unwrap_or("/");
    let path = target.split('?').next().unwrap_or_default().to_owned();
    let (mut range, mut length) = (None, 0);
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let Some((name, value)) = line.split_once(':') else { break };
        match name.to_ascii_lowercase().as_str() {
            "range" => range = Range::parse(value.trim_end()),
            "content-length" => length = value.trim().parse().unwrap_or(0),
            _ => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let body = String::from_utf8_lossy(&body).into_owned();
    Ok(Some((
        Request { method, path, body, at: Instant::now(), sent: 0, hung_up: false, closed: None },
        range,
    )))
}
