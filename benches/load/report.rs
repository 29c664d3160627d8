//! One measurement: opens the host, brings the guests, lets them play, and says what it took.

use super::table::{Measured, Table};
use super::usage::{memory, processor};
use std::cell::RefCell;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio, id};
use std::rc::Rc;
use std::time::Duration;
use tempfile::TempDir;
use tokio::runtime::Builder;
use tokio::task::{LocalSet, spawn_local};
use tokio::time::{Instant, sleep};

/// Ends the host, however the measurement ends.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What a host says when it is open: its port, and codes with the tokens of who leads.
struct Open {
    host: Ended,
    port: u16,
    tables: Vec<(String, String)>,
}

fn open(folder: &TempDir, tables: usize) -> Open {
    let itself = std::env::current_exe().expect("a path of this program");
    let mut host = Command::new(itself);
    host.arg("serve").arg(folder.path()).arg(tables.to_string()).stdout(Stdio::piped());
    let mut host = Ended(host.spawn().expect("the host starts"));
    let lines = BufReader::new(host.0.stdout.take().expect("its output")).lines().map_while(Result::ok);
    let (mut port, mut tables) = (0, Vec::new());
    for line in lines.take_while(|line| line != "ready") {
        match line.split(' ').collect::<Vec<_>>()[..] {
            ["port", given] => port = given.parse().expect("a port"),
            ["table", code, leader] => tables.push((code.to_owned(), leader.to_owned())),
            _ => {}
        }
    }
    Open { host, port, tables }
}

/// The heads of the columns.
pub fn begin() {
    println!(
        "tables phones | answers/s | kept p50 p99 ms | every page p50 p99 ms | turn p50 p99 ms | missed | writes/s kB/s | \
         host: cores, µs per update | guests: cores | host MiB: empty, +KiB a table, +KiB a page, at the end"
    );
}

/// What is measured.
#[derive(Clone, Copy)]
pub struct Load {
    /// Tables.
    pub tables: usize,
    /// Phones at each.
    pub phones: usize,
    /// Between two answers of a phone.
    pub every: Duration,
    /// How long is measured.
    pub seconds: u64,
    /// Before that, for so many minutes only the memory is told, each minute.
    pub minutes: u64,
}

/// Measures a load.
pub fn measure(load: Load) {
    let Load { tables, phones, every, seconds, minutes } = load;
    let folder = TempDir::new().expect("a folder");
    let empty = memory(open(&folder, 0).host.0.id());
    let open = open(&folder, tables);
    let host = open.host.0.id();
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    let measured = Rc::new(RefCell::new(Measured::default()));
    LocalSet::new().block_on(&runtime, async {
        let guests: Vec<Rc<Table>> =
            open.tables.iter().map(|(code, leader)| Table::new(open.port, code, leader, measured.clone())).collect();
        for guest in &guests {
            guest.sit(phones).await.expect("chairs");
        }
        let seated = memory(host);
        for guest in &guests {
            guest.look().await.expect("pages");
        }
        let looking = memory(host);
        for (seed, guest) in guests.iter().cloned().enumerate() {
            spawn_local(async move { guest.play(seed as u64, every).await.expect("a game") });
        }
        // Until every table is at its pace.
        sleep(every + Duration::from_secs(2)).await;
        let mut answers = 0;
        for minute in 0..minutes {
            answers += std::mem::take(&mut *measured.borrow_mut()).told.len();
            println!("minute {minute}: {:.1} MiB, {answers} answers", memory(host) as f64 / 1_048_576.0);
            sleep(Duration::from_secs(60)).await;
        }
        *measured.borrow_mut() = Measured::default();
        let before = (Instant::now(), processor(host), processor(id()));
        sleep(Duration::from_secs(seconds)).await;
        let took = before.0.elapsed().as_secs_f64();
        let (cores, own) = ((processor(host) - before.1).as_secs_f64(), (processor(id()) - before.2).as_secs_f64());
        let m = std::mem::take(&mut *measured.borrow_mut());
        guests.iter().for_each(|guest| guest.over.set(true));
        let updates = (m.told.len() + m.turned.len()) * phones;
        let ms = |mut all: Vec<Duration>| {
            all.sort_unstable();
            let at = |share: f64| all.get((all.len() as f64 * share) as usize).map_or(0.0, Duration::as_secs_f64) * 1e3;
            format!("{:.0} {:.0}", at(0.5), at(0.99))
        };
        let kib = |more: u64, n: usize| more as f64 / 1024.0 / n as f64;
        println!(
            "{tables} {phones} | {:.0} | {} | {} | {} | {} | {:.0} {:.0} | {:.2}, {:.1} | {:.2} | {:.1}, {:.0}, {:.1}, {:.1}",
            m.told.len() as f64 / took,
            ms(m.kept),
            ms(m.told),
            ms(m.turned),
            m.missed,
            m.pieces as f64 / took,
            m.bytes as f64 / took / 1e3,
            cores / took,
            cores * 1e6 / updates as f64,
            own / took,
            empty as f64 / 1_048_576.0,
            kib(seated.saturating_sub(empty), tables),
            kib(looking.saturating_sub(seated), tables * phones),
            memory(host) as f64 / 1_048_576.0,
        );
    });
}
