//! A table of guests: phones that look and answer, and a leader who goes on when all have answered.

use super::line::{Line, Who, cookie};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};
use std::cell::{Cell, RefCell};
use std::io;
use std::rc::Rc;
use std::time::Duration;
use tokio::task::spawn_local;
use tokio::time::{Instant, sleep, sleep_until, timeout};

/// Whoever waits longer than this for news waits in vain.
const PATIENCE: Duration = Duration::from_secs(20);

/// What was measured, of all tables together.
#[derive(Default)]
pub struct Measured {
    /// From answer to acknowledgement, durable.
    pub kept: Vec<Duration>,
    /// From answer to every page of the table having the news.
    pub told: Vec<Duration>,
    /// From the leader's press to every page having its new questions.
    pub turned: Vec<Duration>,
    /// Pieces that came to phones, and their bytes.
    pub pieces: u64,
    /// Bytes of those.
    pub bytes: u64,
    /// Answers of which some page never had the news, or that were refused.
    pub missed: u64,
}

/// An answer whose news some pages do not have yet.
struct Waiting {
    moment: u32,
    count: u32,
    since: Instant,
    pages: usize,
    is_turn: bool,
}

/// What a phone shows.
#[derive(Default)]
struct Phone {
    cookie: String,
    asks: Vec<u32>,
    moment: u32,
    count: u32,
}

/// A table.
pub struct Table {
    port: u16,
    code: String,
    leader: String,
    phones: RefCell<Vec<Phone>>,
    waiting: RefCell<Vec<Waiting>>,
    measured: Rc<RefCell<Measured>>,
    /// Its guests have gone.
    pub over: Cell<bool>,
}

impl Table {
    /// A table that is open; `leader` is the token of its link.
    pub fn new(port: u16, code: &str, leader: &str, measured: Rc<RefCell<Measured>>) -> Rc<Self> {
        Rc::new(Self {
            port,
            code: code.to_owned(),
            leader: format!("leiding={leader}"),
            phones: RefCell::default(),
            waiting: RefCell::default(),
            measured,
            over: Cell::new(false),
        })
    }

    fn who<'a>(&'a self, cookie: &'a str) -> Who<'a> {
        Who { code: &self.code, cookie }
    }

    /// So many phones take a chair, and the game begins.
    pub async fn sit(&self, phones: usize) -> io::Result<()> {
        let mut line = Line::open(self.port).await?;
        for seat in 0..phones {
            let reply = line.ask(&self.who(""), "POST", "pak", &format!("stoel={seat}")).await?;
            let cookie = cookie(&reply.head).ok_or_else(|| io::Error::other(format!("no chair: {}", reply.status)))?;
            self.phones.borrow_mut().push(Phone { cookie, ..Phone::default() });
        }
        let begun = line.ask(&self.who(&self.leader), "POST", "leid", "doe=begin").await?;
        if begun.status == 200 { Ok(()) } else { Err(io::Error::other(begun.body)) }
    }

    /// Every phone opens its page.
    pub async fn look(self: &Rc<Self>) -> io::Result<()> {
        let phones = self.phones.borrow().len();
        for seat in 0..phones {
            let mut line = Line::open(self.port).await?;
            let cookie = self.phones.borrow()[seat].cookie.clone();
            line.send(&self.who(&cookie), "GET", &format!("stroom-{seat}?gezien="), "").await?;
            line.head().await?;
            let table = self.clone();
            spawn_local(async move {
                while let Ok(piece) = line.piece().await {
                    table.hear(seat, &piece);
                }
                assert!(table.over.get(), "the host let a phone go");
            });
        }
        self.all_until(|phone| !phone.asks.is_empty()).await
    }

    /// A phone hears something.
    fn hear(&self, seat: usize, piece: &str) {
        let mut phones = self.phones.borrow_mut();
        let phone = &mut phones[seat];
        for event in piece.split("\n\n") {
            if let Some(body) = event.strip_prefix("data: nu\n") {
                let asks = asks_in(body);
                if asks.first().is_some_and(|ask| !phone.asks.contains(ask)) {
                    (phone.asks, phone.moment, phone.count) = (asks, phone.moment + 1, 0);
                    self.note(phone.moment, (0, 0), true);
                }
            } else if let Some(body) = event.strip_prefix("data: tel\n") {
                let count =
                    body.split("zaal: ").nth(1).and_then(|rest| rest.split(' ').next()?.parse().ok()).unwrap_or(0);
                self.note(phone.moment, (phone.count, count), false);
                phone.count = count;
            }
        }
        let mut measured = self.measured.borrow_mut();
        measured.pieces += u64::from(piece != ":\n\n");
        measured.bytes += piece.len() as u64;
    }

    /// One page more has some news.
    fn note(&self, moment: u32, (from, to): (u32, u32), is_turn: bool) {
        let mut measured = self.measured.borrow_mut();
        self.waiting.borrow_mut().retain_mut(|news| {
            let has =
                news.moment == moment && news.is_turn == is_turn && (is_turn || news.count > from && news.count <= to);
            news.pages -= usize::from(has);
            if news.pages == 0 {
                let all = if is_turn { &mut measured.turned } else { &mut measured.told };
                all.push(news.since.elapsed());
            }
            news.pages > 0
        });
    }

    /// Waits until all phones are so.
    async fn all_until(&self, is_so: impl Fn(&Phone) -> bool) -> io::Result<()> {
        let wait = async {
            while !self.phones.borrow().iter().all(&is_so) {
                sleep(Duration::from_millis(10)).await;
            }
        };
        timeout(PATIENCE, wait).await.map_err(|_| io::Error::other(format!("table {} waits in vain", self.code)))
    }

    /// Phones answer, each once in `every`; when all have, the leader goes on. Until the game is over or the guests go.
    pub async fn play(&self, seed: u64, every: Duration) -> io::Result<()> {
        let mut dice = ChaCha8Rng::seed_from_u64(seed);
        let mut line = Line::open(self.port).await?;
        let phones = self.phones.borrow().len();
        let step = every / phones as u32;
        let mut next = Instant::now() + every.mul_f64(dice.random());
        // Tables do not go on all at once: the first moment of each takes some of its questions only.
        let mut asks = dice.random_range(1..=self.phones.borrow()[0].asks.len());
        for beat in 0.. {
            let moment = self.phones.borrow()[0].moment;
            for n in 0..asks * phones {
                if self.over.get() {
                    return Ok(());
                }
                next += step;
                let at = next - step.mul_f64(dice.random::<f64>() * 0.9);
                sleep_until(at).await;
                self.answer(&mut line, n, phones, moment, at).await?;
            }
            self.settle().await;
            let since = Instant::now();
            self.waiting.borrow_mut().push(Waiting {
                moment: moment + 1,
                count: 0,
                since,
                pages: phones,
                is_turn: true,
            });
            let press = format!("doe=verder&moment=1-{beat}-0&id={seed}x{beat}");
            let pressed = line.ask(&self.who(&self.leader), "POST", "leid", &press).await?;
            if pressed.status != 200 {
                return Err(io::Error::other(pressed.body));
            }
            self.all_until(|phone| phone.moment > moment).await?;
            self.settle().await;
            next = next.max(Instant::now());
            asks = self.phones.borrow()[0].asks.len();
        }
        Ok(())
    }

    /// The `n`th answer of a moment.
    async fn answer(&self, line: &mut Line, n: usize, phones: usize, moment: u32, since: Instant) -> io::Result<()> {
        let seat = n % phones;
        let (cookie, ask) = {
            let phone = &self.phones.borrow()[seat];
            (phone.cookie.clone(), phone.asks[n / phones])
        };
        let count = n as u32 + 1;
        self.waiting.borrow_mut().push(Waiting { moment, count, since, pages: phones, is_turn: false });
        let body = format!("stoel={seat}&vraag={ask}&keuze=0&id=m{moment}n{n}");
        let reply = line.ask(&self.who(&cookie), "POST", "antwoord", &body).await?;
        if reply.status != 200 {
            return Err(io::Error::other(reply.body));
        }
        self.measured.borrow_mut().kept.push(since.elapsed());
        Ok(())
    }

    /// Waits until every page has all news; what comes too late is missed.
    async fn settle(&self) {
        let until = Instant::now() + PATIENCE;
        while !self.waiting.borrow().is_empty() && Instant::now() < until && !self.over.get() {
            sleep(Duration::from_millis(5)).await;
        }
        self.measured.borrow_mut().missed += self.waiting.borrow_mut().drain(..).count() as u64;
    }
}

/// The questions on a page, in their order.
fn asks_in(body: &str) -> Vec<u32> {
    let number = |rest: &str| rest.split('"').next().and_then(|no| no.parse().ok());
    let mut asks: Vec<u32> = body.split("name=\"vraag\" value=\"").skip(1).filter_map(number).collect();
    asks.extend(body.split("?vraag=").skip(1).filter_map(number));
    asks.sort_unstable();
    asks
}
