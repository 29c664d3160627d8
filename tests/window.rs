//! A real window on a virtual display, pressed by a real keyboard: a hall is opened, led through a round with the board on a
//! second window, resized, cut off, and kept. What happened is read where a phone reads it.
#![cfg(all(feature = "table", feature = "host", target_os = "linux"))]

#[path = "support/phone.rs"]
mod phone;

use phone::Phone;
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// Tries of a fifth of a second each: as long as a window may take on a slow machine without a graphics card.
const PATIENCE: usize = 600;

/// A program that ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A virtual display; `None`, said loudly, when there is none.
fn display() -> Option<(Running, String)> {
    let start = || {
        Command::new("xdotool").arg("version").stdout(Stdio::null()).stderr(Stdio::null()).status()?;
        let mut xvfb = Command::new("Xvfb");
        xvfb.args(["-displayfd", "1", "-screen", "0", "2800x1200x24"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
    };
    match start() {
        Ok(mut child) => {
            let mut line = String::new();
            let out = child.stdout.take().expect("its output");
            BufReader::new(out).read_line(&mut line).expect("it says which display it is");
            Some((Running(child), format!(":{}", line.trim())))
        }
        Err(error) => {
            assert!(std::env::var_os("REGIOTAFEL_WINDOW").is_none(), "no virtual display: {error}");
            // Straight to the screen: what a passing test prints is kept from it.
            let loud =
                writeln!(std::io::stderr(), "NOT TESTED: no virtual display ({error}). Install xvfb and xdotool.");
            loud.expect("somebody hears it");
            None
        }
    }
}

/// The keyboard and the hands at a display.
struct Hands {
    display: String,
}

impl Hands {
    fn does(&self, what: &[&str]) -> Option<String> {
        let done = Command::new("xdotool").args(what).env("DISPLAY", &self.display).stderr(Stdio::null()).output();
        let done = done.expect("xdotool runs");
        done.status.success().then(|| String::from_utf8_lossy(&done.stdout).trim().to_owned())
    }

    /// Presses keys, one after the other, in the window that has the focus.
    fn press(&self, keys: &[&str]) {
        for key in keys {
            self.does(&["key", key, "sleep", "0.2"]);
        }
    }

    /// The window whose name fits, once it is there.
    fn window(&self, name: &str) -> String {
        self.until(&format!("a window named {name}"), || {
            self.does(&["search", "--name", name]).filter(|found| !found.is_empty())
        })
    }

    /// Waits until something is there.
    fn until<T>(&self, what: &str, mut look: impl FnMut() -> Option<T>) -> T {
        for _ in 0..PATIENCE {
            if let Some(found) = look() {
                return found;
            }
            self.does(&["sleep", "0.2"]);
        }
        panic!("not seen: {what}");
    }
}

/// The program with a hall in a folder, on a display.
fn program(display: &str, data: &Path, port: u16) -> Running {
    let mut program = Command::new(env!("CARGO_BIN_EXE_regiotafel"));
    program.args(["--port", &port.to_string(), "--seed", "1", "--data"]).arg(data);
    program.env("DISPLAY", display).env("WGPU_BACKEND", "vulkan").env_remove("WAYLAND_DISPLAY");
    Running(program.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program starts"))
}

/// The words over everything on the board's page: the beat.
fn beat(phone: &mut Phone) -> String {
    let page = phone.get("bord").body;
    let from = page.find("<h1").expect("a title");
    let title = &page[from..];
    let title = &title[title.find('>').expect("its end") + 1..title.find("</h1>").expect("its end")];
    title.to_owned()
}

#[test]
fn a_hall_is_led_in_a_real_window_by_keyboard_alone() {
    let Some((_xvfb, display)) = display() else { return };
    let hands = Hands { display: display.clone() };
    let data = tempfile::tempdir().expect("a folder");
    // A port that is free now; the program takes it in a moment.
    let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
    let running = program(&display, data.path(), port);
    let console = hands.window("^Regiotafel$");
    hands.does(&["windowfocus", "--sync", &console]);
    // Z opens the hall, and with it the port for phones; Enter a table in the first region.
    hands.until("the port for phones", || {
        hands.press(&["z"]);
        TcpStream::connect(("127.0.0.1", port)).ok()
    });
    let wall = hands.until("the board on a second window", || {
        hands.press(&["Return"]);
        hands.does(&["search", "--name", "het bord van"]).filter(|found| !found.is_empty())
    });
    let title = hands.does(&["getwindowname", &wall]).expect("its name");
    let code = title.rsplit(' ').next().expect("the code").to_owned();
    let mut phone = Phone::new(port, &code);
    assert_eq!(phone.get("bord").status, 200, "phones find the table {code}");

    // One key leads through a whole round; half of it is pressed in the window of the wall.
    let mut seen = BTreeSet::new();
    let mut presses = 0;
    hands.until("a second round", || {
        let window = if presses % 2 == 0 { &console } else { &wall };
        hands.does(&["windowfocus", "--sync", window]);
        // 0 where an event waits to be chosen: none.
        hands.press(&["Return", "0"]);
        presses += 1;
        seen.insert(beat(&mut phone));
        phone.get("bord").body.contains("Ronde 2").then_some(())
    });
    for beat in ["Apart", "Samen", "Besluit", "Gevolg"] {
        assert!(seen.contains(beat), "{beat} is not among {seen:?}");
    }

    // Other sizes, and the board dark and light again: the game goes on.
    hands.does(&["windowsize", &console, "1024", "768"]);
    hands.does(&["windowsize", &wall, "1280", "720"]);
    hands.does(&["windowfocus", "--sync", &console]);
    hands.press(&["d", "d"]);
    let before = phone.get("bord").body;
    hands.until("the game going on", || {
        hands.press(&["Return", "0"]);
        (phone.get("bord").body != before).then_some(())
    });

    // The plug is pulled: the table is kept.
    drop(running);
    let mut again = Command::new(env!("CARGO_BIN_EXE_regiotafel"));
    again.args(["host", "--port", "0", "--data"]).arg(data.path()).stdout(Stdio::piped());
    let mut again = Running(again.spawn().expect("the hall opens again"));
    let said = BufReader::new(again.0.stdout.take().expect("its output")).lines().map_while(Result::ok);
    let kept = said.take(3).any(|line| line.contains(&format!("Tafel {code}")));
    assert!(kept, "table {code} is kept");
}
