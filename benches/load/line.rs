//! A connection to the host, as a browser keeps it: requests one after another, or one whose answer goes on and on.

use std::cell::RefCell;
use std::io::{self, ErrorKind};
use tokio::net::TcpStream;

thread_local! {
    /// Everybody reads through this one: thousands of lines need no room of their own.
    static BUFFER: RefCell<Vec<u8>> = RefCell::new(vec![0; 64 * 1024]);
}

/// The line, and what came over it that nobody took yet.
pub struct Line {
    stream: TcpStream,
    rest: Vec<u8>,
}

/// An answer.
pub struct Reply {
    /// Status of HTTP.
    pub status: u16,
    /// The head, with all headers.
    pub head: String,
    /// What is below it.
    pub body: String,
}

/// Who asks: the table, and the cookie.
pub struct Who<'a> {
    /// Code of the table.
    pub code: &'a str,
    /// Name and value; empty before there is one.
    pub cookie: &'a str,
}

impl Line {
    /// A line to a host on this machine.
    pub async fn open(port: u16) -> io::Result<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port)).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, rest: Vec::new() })
    }

    /// Sends a request.
    pub async fn send(&self, who: &Who<'_>, method: &str, path: &str, body: &str) -> io::Result<()> {
        let (code, cookie, length) = (who.code, who.cookie, body.len());
        let request = format!(
            "{method} /{code}/{path} HTTP/1.1\r\nHost: bank\r\nCookie: {cookie}\r\nAccept: text/plain\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n{body}"
        );
        let mut left = request.as_bytes();
        while !left.is_empty() {
            self.stream.writable().await?;
            match self.stream.try_write(left) {
                Ok(n) => left = &left[n..],
                Err(error) if error.kind() == ErrorKind::WouldBlock => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Takes in what comes next.
    async fn more(&mut self) -> io::Result<()> {
        loop {
            self.stream.readable().await?;
            let read = BUFFER.with_borrow_mut(|buffer| {
                let read = self.stream.try_read(buffer);
                if let Ok(n) = read {
                    self.rest.extend_from_slice(&buffer[..n]);
                }
                read
            });
            match read {
                Ok(0) => return Err(ErrorKind::UnexpectedEof.into()),
                Ok(_) => return Ok(()),
                Err(error) if error.kind() == ErrorKind::WouldBlock => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// Takes all up to and with these bytes.
    async fn up_to(&mut self, end: &[u8]) -> io::Result<String> {
        loop {
            if let Some(at) = self.rest.windows(end.len()).position(|here| here == end) {
                return Ok(self.take(at + end.len()));
            }
            self.more().await?;
        }
    }

    fn take(&mut self, n: usize) -> String {
        let taken = String::from_utf8_lossy(&self.rest[..n]).into_owned();
        self.rest.drain(..n);
        taken
    }

    /// The head of an answer.
    pub async fn head(&mut self) -> io::Result<String> {
        self.up_to(b"\r\n\r\n").await
    }

    /// The next piece of an answer that goes on.
    pub async fn piece(&mut self) -> io::Result<String> {
        let length = self.up_to(b"\r\n").await?;
        let length = usize::from_str_radix(length.trim(), 16).map_err(io::Error::other)?;
        while self.rest.len() < length + 2 {
            self.more().await?;
        }
        let mut piece = self.take(length + 2);
        piece.truncate(piece.len() - 2);
        Ok(piece)
    }

    /// A request and its answer.
    pub async fn ask(&mut self, who: &Who<'_>, method: &str, path: &str, body: &str) -> io::Result<Reply> {
        self.send(who, method, path, body).await?;
        let head = self.head().await?;
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok()).unwrap_or(0);
        while self.rest.len() < length {
            self.more().await?;
        }
        let body = self.take(length);
        Ok(Reply { status, head, body })
    }
}

/// The cookie that an answer sets, as name and value.
pub fn cookie(head: &str) -> Option<String> {
    let set = head.lines().find_map(|line| line.strip_prefix("set-cookie: "))?;
    set.split(';').next().map(str::to_owned)
}
