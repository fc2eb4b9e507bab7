//! A server's answers over https, with a certificate that the browsers of the tests take.
//! Not here: the answers (`server`). What comes is passed on to a server without https.

use crate::server::Server;
use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::crypto::ring::default_provider;
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

/// Passes on what comes to a port of its own, which it returns, for as long as the tests run.
pub(crate) fn secured(server: &Server) -> u16 {
    let names = ["localhost".to_owned(), "127.0.0.1".to_owned()];
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed(names).expect("a certificate");
    let key = PrivateKeyDer::try_from(signing_key.serialize_der()).expect("a key");
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![cert.der().clone()], key)
        .expect("a certificate with its key");
    let config = Arc::new(config);
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port of the loopback address");
    let (own, behind) = (listener.local_addr().expect("a port").port(), server.port());
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let config = Arc::clone(&config);
            // A reader who goes away in the middle is none of the test's business.
            thread::spawn(move || drop(pass_on(stream, config, behind)));
        }
    });
    own
}

/// One request, and its answer to the end.
fn pass_on(stream: TcpStream, config: Arc<ServerConfig>, port: u16) -> io::Result<()> {
    let connection = ServerConnection::new(config).map_err(io::Error::other)?;
    let mut reader = StreamOwned::new(connection, stream);
    let (mut head, mut byte) = (Vec::new(), [0]);
    while !head.ends_with(b"\r\n\r\n") {
        if reader.read(&mut byte)? == 0 {
            return Ok(());
        }
        head.push(byte[0]);
    }
    let mut server = TcpStream::connect(("127.0.0.1", port))?;
    server.write_all(&head)?;
    io::copy(&mut server, &mut reader)?;
    reader.conn.send_close_notify();
    reader.flush()
}
