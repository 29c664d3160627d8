//! The network between phones and host as it is in a hall: it delays, it cuts lines in the middle of a word, it is gone for a
//! while. Chance comes from a seed.

#![allow(dead_code, reason = "each test uses a part of it")]

use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Bytes that travel together.
const PACKET: usize = 1400;

/// How the network is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sky {
    /// As on a desk.
    Fair,
    /// Packets wait up to so many milliseconds; of a thousand, so many take their line with them.
    Bad {
        /// Milliseconds, at most.
        delay: u64,
        /// Cuts per thousand packets.
        cuts: u32,
    },
    /// Nothing comes through, old lines or new.
    Gone,
}

/// What all lines share.
struct Shared {
    host: u16,
    sky: Mutex<Sky>,
    dice: Mutex<ChaCha8Rng>,
    lines: Mutex<Vec<TcpStream>>,
}

/// A network before a host: phones come to `port`.
pub struct Weather {
    /// Where phones come in.
    pub port: u16,
    shared: Arc<Shared>,
}

/// A lock; a test that broke off has been seen already.
fn hold<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Waits without a clock of its own.
pub fn pause(time: Duration) {
    let (_never, wait) = channel::<()>();
    let _ = wait.recv_timeout(time);
}

impl Weather {
    /// A network before the host on this port.
    pub fn before(host: u16, seed: u64) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let dice = Mutex::new(ChaCha8Rng::seed_from_u64(seed));
        let shared = Arc::new(Shared { host, sky: Mutex::new(Sky::Fair), dice, lines: Mutex::default() });
        let all = shared.clone();
        // Ends with the test program: it holds nothing that anybody waits for.
        std::thread::spawn(move || listener.incoming().flatten().for_each(|phone| all.join(phone)));
        Self { port, shared }
    }

    /// The weather changes. When it is gone, so are all lines that lay open.
    pub fn turn(&self, sky: Sky) {
        *hold(&self.shared.sky) = sky;
        if sky == Sky::Gone {
            self.cut_all();
        }
    }

    /// Every line that lies open is cut at once, as when a hall full of phones falls asleep.
    pub fn cut_all(&self) {
        for line in hold(&self.shared.lines).drain(..) {
            let _ = line.shutdown(Shutdown::Both);
        }
    }
}

impl Shared {
    /// A phone comes in.
    fn join(self: &Arc<Self>, phone: TcpStream) {
        if *hold(&self.sky) == Sky::Gone {
            return;
        }
        let Ok(host) = TcpStream::connect(("127.0.0.1", self.host)) else { return };
        let ends = [(phone.try_clone(), host.try_clone()), (host.try_clone(), phone.try_clone())];
        hold(&self.lines).extend([phone, host]);
        for (from, to) in ends {
            let (Ok(from), Ok(to)) = (from, to) else { return };
            let shared = self.clone();
            std::thread::spawn(move || shared.carry(from, to));
        }
    }

    /// Carries bytes one way until one end is gone.
    fn carry(&self, mut from: TcpStream, mut to: TcpStream) {
        let mut packet = [0; PACKET];
        while let Ok(n @ 1..) = from.read(&mut packet) {
            let sky = *hold(&self.sky);
            if let Sky::Bad { delay, cuts } = sky {
                let (wait, cut) = {
                    let mut dice = hold(&self.dice);
                    (dice.random_range(0..=delay), dice.random_range(0..1000) < cuts)
                };
                pause(Duration::from_millis(wait));
                if cut {
                    // Half of it still arrives.
                    let _ = to.write_all(&packet[..n / 2]);
                    break;
                }
            }
            if sky == Sky::Gone || to.write_all(&packet[..n]).is_err() {
                break;
            }
        }
        let _ = (from.shutdown(Shutdown::Both), to.shutdown(Shutdown::Both));
    }
}
