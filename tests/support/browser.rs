//! A real Chromium for tests, over the WebDriver protocol of its ChromeDriver: the few commands that the tests need. A library
//! for it would change the features of crates that the engine is built on, and Bevy would be built twice.

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// As long as a page may take to show what it should.
pub const PATIENCE: Duration = Duration::from_secs(40);
/// The keys that are no letters, as WebDriver names them.
pub const TAB: char = '\u{e004}';
/// Enter.
pub const ENTER: char = '\u{e007}';
/// The arrow down.
pub const DOWN: char = '\u{e015}';
/// Under this name WebDriver gives an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// What drives browsers; ends with the test.
pub struct Driver {
    child: Child,
    port: u16,
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// ChromeDriver on a free port; `None`, said loudly, when there is none.
pub fn driver() -> Option<Driver> {
    let started = Command::new("chromedriver").arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
    let mut child = match started {
        Ok(child) => child,
        Err(error) => {
            assert!(std::env::var_os("REGIOTAFEL_BROWSER").is_none(), "chromedriver does not start: {error}");
            // Straight to the screen: what a passing test prints is kept from it.
            let loud = writeln!(std::io::stderr(), "NOT TESTED: no chromedriver ({error}). Install chromium-driver.");
            loud.expect("somebody hears it");
            return None;
        }
    };
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines().map_while(Result::ok);
    let said = lines.find(|line| line.contains("successfully on port")).expect("it says where it listens");
    let port = said.trim_end_matches('.').rsplit(' ').next().and_then(|port| port.parse().ok()).expect("a port");
    std::thread::spawn(move || lines.for_each(drop));
    Some(Driver { child, port })
}

impl Driver {
    /// A browser with a page of this size, with or without script.
    pub fn browser(&self, (width, height): (u32, u32), script: bool) -> Browser {
        let mut options = json!({
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--force-prefers-reduced-motion"],
            "mobileEmulation": {"deviceMetrics": {"width": width, "height": height, "pixelRatio": 1.0, "touch": false, "mobile": false}},
        });
        if !script {
            options["prefs"] = json!({"profile.managed_default_content_settings.javascript": 2});
        }
        let wait = PATIENCE.as_millis() as u64;
        let wishes = json!({
            "goog:chromeOptions": options,
            // Whoever looks for something waits for it inside the browser.
            "timeouts": {"implicit": wait, "pageLoad": wait, "script": wait},
        });
        let begun = send(self.port, "POST", "/session", &json!({"capabilities": {"alwaysMatch": wishes}}));
        let session = begun["sessionId"].as_str().expect("a browser").to_owned();
        Browser { port: self.port, session }
    }
}

/// One browser; closes with the test.
pub struct Browser {
    port: u16,
    session: String,
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = try_send(self.port, "DELETE", &format!("/session/{}", self.session), &json!({}));
    }
}

impl Browser {
    fn post(&self, what: &str, body: Value) -> Value {
        send(self.port, "POST", &format!("/session/{}/{what}", self.session), &body)
    }

    fn get(&self, what: &str) -> Value {
        send(self.port, "GET", &format!("/session/{}/{what}", self.session), &Value::Null)
    }

    /// Opens an address.
    pub fn goto(&self, address: &str) {
        self.post("url", json!({"url": address}));
    }

    /// The buttons of the browser itself: `back`, `forward`, `refresh`.
    pub fn press_browser(&self, button: &str) {
        self.post(button, json!({}));
    }

    /// The tab that is looked at.
    pub fn tab(&self) -> String {
        self.get("window").as_str().expect("a tab").to_owned()
    }

    /// A new tab, which is looked at from now on.
    pub fn new_tab(&self) {
        let tab = self.post("window/new", json!({"type": "tab"}));
        self.look_at(tab["handle"].as_str().expect("a tab"));
    }

    /// Looks at a tab.
    pub fn look_at(&self, tab: &str) {
        self.post("window", json!({"handle": tab}));
    }

    /// What a script in the page gives back.
    pub fn run(&self, script: &str, arguments: Value) -> Value {
        self.post("execute/sync", json!({"script": script, "args": arguments}))
    }

    /// The same for a script that gives its answer to the function that is its last argument.
    pub fn run_later(&self, script: &str) -> Value {
        self.post("execute/async", json!({"script": script, "args": []}))
    }

    /// Clicks on the first thing that this selector names.
    pub fn click(&self, css: &str) {
        let found = self.post("element", json!({"using": "css selector", "value": css}));
        let id = found[ELEMENT].as_str().expect("an element");
        self.post(&format!("element/{id}/click"), json!({}));
    }

    /// Waits until something with these words is on the page.
    pub fn sees(&self, words: &str) {
        let path = format!("//main//*[contains(normalize-space(.), \"{words}\")]");
        let at = format!("/session/{}/element", self.session);
        let found = try_send(self.port, "POST", &at, &json!({"using": "xpath", "value": path}));
        assert!(found.is_ok(), "{words:?} is not on the page: {}", self.get("source"));
    }

    /// Presses keys, wherever the focus is.
    pub fn press(&self, keys: &[char]) {
        let one = |key: &char| [json!({"type": "keyDown", "value": key}), json!({"type": "keyUp", "value": key})];
        let all: Vec<Value> = keys.iter().flat_map(one).collect();
        self.post("actions", json!({"actions": [{"type": "key", "id": "keys", "actions": all}]}));
    }

    /// What has the focus: its tag, its name and its value.
    pub fn focus(&self) -> String {
        let script = "let e=document.activeElement;return e.tagName+' '+(e.name||e.id)+' '+(e.value||'')";
        self.run(script, json!([])).as_str().unwrap_or_default().to_owned()
    }

    /// Tabs until the focus is on what begins so; it must be within reach.
    pub fn tab_to(&self, wanted: &str) {
        for _ in 0..80 {
            if self.focus().starts_with(wanted) {
                return;
            }
            self.press(&[TAB]);
        }
        panic!("{wanted} cannot be reached with the Tab key");
    }
}

/// A command that must succeed: its value.
fn send(port: u16, method: &str, path: &str, body: &Value) -> Value {
    try_send(port, method, path, body).unwrap_or_else(|error| panic!("{method} {path}: {error}"))
}

/// A command, and its value or what the driver said against it.
fn try_send(port: u16, method: &str, path: &str, body: &Value) -> Result<Value, String> {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let said = |error: std::io::Error| error.to_string();
    let mut stream = TcpStream::connect(("127.0.0.1", port)).map_err(said)?;
    stream.set_read_timeout(Some(2 * PATIENCE)).map_err(said)?;
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body.as_bytes())).map_err(said)?;
    let mut reader = BufReader::new(stream);
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).map_err(said)?;
        let line = line.trim_end().to_ascii_lowercase();
        if line.is_empty() {
            break;
        }
        if let Some(bytes) = line.strip_prefix("content-length:") {
            length = bytes.trim().parse().map_err(|_| "no length".to_owned())?;
        }
    }
    let mut bytes = vec![0; length];
    reader.read_exact(&mut bytes).map_err(said)?;
    let mut answer: Value = serde_json::from_slice(&bytes).map_err(|error| error.to_string())?;
    let value = answer["value"].take();
    match value["error"].as_str() {
        Some(error) => Err(format!("{error}: {}", value["message"])),
        None => Ok(value),
    }
}
