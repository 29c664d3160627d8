//! A phone for tests: speaks HTTP as a browser without script does, keeps cookies, and fills in forms.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// What came back.
pub struct Reply {
    /// Status of HTTP.
    pub status: u16,
    /// The head, with all headers.
    pub head: String,
    /// The page.
    pub body: String,
    /// Bytes over the wire, head and all.
    pub weight: usize,
}

/// A phone with its cookies.
#[derive(Clone)]
pub struct Phone {
    /// Port of the host on this machine.
    pub port: u16,
    /// Code of the table.
    pub code: String,
    cookies: BTreeMap<String, String>,
    /// It asks for packed pages, as browsers do.
    packs: bool,
}

/// Fields of a form.
pub type Form = Vec<(String, String)>;

impl Phone {
    /// A phone that knows a code.
    pub fn new(port: u16, code: &str) -> Self {
        Self { port, code: code.to_owned(), cookies: BTreeMap::new(), packs: false }
    }

    /// Opens a page below the table.
    pub fn get(&mut self, path: &str) -> Reply {
        self.ask("GET", path, "").expect("the host answers")
    }

    /// Bytes of a page over the wire, packed as a browser asks for it.
    pub fn weight(&self, path: &str) -> usize {
        Self { packs: true, ..self.clone() }.get(path).weight
    }

    /// Sends a form.
    pub fn post(&mut self, path: &str, form: &[(&str, &str)]) -> Reply {
        self.try_post(path, form).expect("the host answers")
    }

    /// Sends a form to a host that may be gone.
    pub fn try_post(&mut self, path: &str, form: &[(&str, &str)]) -> io::Result<Reply> {
        let fields: Vec<String> = form.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        self.ask("POST", path, &fields.join("&"))
    }

    /// One request on a connection of its own.
    pub fn ask(&mut self, method: &str, path: &str, body: &str) -> io::Result<Reply> {
        let mut stream = self.open(method, path, body)?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes)?;
        let weight = bytes.len();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let broken = || io::Error::new(io::ErrorKind::UnexpectedEof, "no whole answer");
        let (head, body) = text.split_once("\r\n\r\n").ok_or_else(broken)?;
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or_else(broken)?;
        for line in head.lines() {
            if let Some((_, cookie)) = line.split_once("set-cookie: ") {
                let (name, value) =
                    cookie.split(';').next().and_then(|pair| pair.split_once('=')).ok_or_else(broken)?;
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        Ok(Reply { status, head: head.to_owned(), body: body.to_owned(), weight })
    }

    /// Sends a request and leaves the answer to come.
    pub fn open(&self, method: &str, path: &str, body: &str) -> io::Result<TcpStream> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(20)))?;
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let head = format!(
            "{method} /{}/{path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCookie: {}\r\n\
             {}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n",
            self.code,
            cookies.join("; "),
            if self.packs { "Accept-Encoding: gzip\r\n" } else { "" },
            body.len()
        );
        // A host that refuses a body may close before it has all of it.
        let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body.as_bytes()));
        Ok(stream)
    }

    /// Takes a chair; true when it is now this phone's.
    pub fn sit(&mut self, seat: u8) -> bool {
        let reply = self.post("pak", &[("stoel", &seat.to_string())]);
        reply.status == 303 && reply.head.contains(&format!("location: stoel-{seat}\r"))
    }

    /// Leads the table with the token of its link.
    pub fn lead(&mut self, token: &str) {
        assert_eq!(self.get(&format!("leiding?sleutel={token}")).status, 303);
    }

    /// Presses on; which button is on the page.
    pub fn press_on(&mut self) -> Reply {
        let page = self.get("leiding").body;
        let moment = value(&page, "name=\"moment\"").unwrap_or_default();
        let button = if page.contains("name=\"gebeurtenis\"") { ("gebeurtenis", "geen") } else { ("doe", "verder") };
        self.post("leid", &[("moment", &moment), button])
    }
}

/// The value of the first tag with this in it.
pub fn value(page: &str, with: &str) -> Option<String> {
    tags(page, "input").find(|tag| tag.contains(with)).and_then(|tag| attribute(tag, "value"))
}

/// The tags of a page with this name.
pub fn tags<'a>(page: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    page.split('<').filter(move |tag| tag.starts_with(name)).map(|tag| tag.split('>').next().unwrap_or_default())
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next().map(str::to_owned)
}

/// The form of the question on a page, filled in: of every row of buttons the last that can be pressed.
pub fn filled(page: &str, words: &str) -> Form {
    let mut form = Form::new();
    let form_part = page.split("<form").nth(1).and_then(|rest| rest.split("</form>").next()).unwrap_or_default();
    for tag in tags(form_part, "input").filter(|tag| !tag.contains(" disabled")) {
        let (Some(name), Some(value)) = (attribute(tag, "name"), attribute(tag, "value")) else { continue };
        if !tag.contains("checkbox") {
            form.retain(|(known, _)| *known != name);
            form.push((name, value));
        }
    }
    if form_part.contains("<textarea") {
        form.push(("eigen".to_owned(), words.to_owned()));
    }
    form
}

/// A value as forms send it.
fn encoded(value: &str) -> String {
    let one = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    value.bytes().map(one).collect()
}
