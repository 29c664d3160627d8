//! A host as a program of its own, for tests that end it, starve it or put its clock back.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// The program, and how one gets in.
pub struct Running {
    /// The program; killed when this is dropped.
    pub child: Child,
    /// Its port.
    pub port: u16,
    /// The code of its table.
    pub code: String,
    /// The token of who leads.
    pub token: String,
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The program with its words for a host on this folder.
pub fn words(folder: &Path) -> Vec<String> {
    let program = env!("CARGO_BIN_EXE_regiotafel");
    let folder = folder.to_str().expect("a path of letters");
    [program, "host", "--port", "0", "--seed", "5", "--data", folder].map(str::to_owned).to_vec()
}

/// A host on this folder.
pub fn start(folder: &Path) -> Running {
    let words = words(folder);
    let mut command = Command::new(&words[0]);
    command.args(&words[1..]);
    begun(command)
}

/// A host by a command of one's own.
pub fn begun(mut command: Command) -> Running {
    let mut child = command.stdout(Stdio::piped()).spawn().expect("the program starts");
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines().map_while(Result::ok);
    let link = lines.find(|line| line.contains("sleutel=")).expect("it says where to lead");
    let (address, token) = link.split_once("leiding?sleutel=").expect("a link");
    let mut parts = address.trim_end_matches('/').rsplit('/');
    let code = parts.next().expect("a code").to_owned();
    let port = parts.next().and_then(|host| host.rsplit(':').next()?.parse().ok()).expect("a port");
    // What it says later is read and dropped: a full pipe would stop it.
    std::thread::spawn(move || lines.for_each(drop));
    Running { child, port, code, token: token.to_owned() }
}
