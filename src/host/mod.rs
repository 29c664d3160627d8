//! The host: phones play along in their browser, on the network of the room, without internet. Its runtime is its own. A device
//! is a token in a cookie; a table is found by its code; what a chair may not know is in no byte that it gets.

pub mod address;
mod hall;
mod led;
mod limit;
mod live;
mod look;
mod opinion;
pub mod page;
mod reply;
mod routes;
pub mod token;
mod watch;
pub mod zaalcheck;

pub use hall::{DAYS, Hall, Lost, Table};
pub use led::LedHere;

use crate::journal::{Fault, Journal};
use axum::serve::ListenerExt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};

/// How often tables past their date are looked for.
const ERASE_EVERY: Duration = Duration::from_secs(3600);

/// Answers that are worked on or wait for the disk at once; the others wait for those. Each costs a thread.
const AT_ONCE: usize = 64;

/// Why the host does not run.
#[derive(Debug, thiserror::Error)]
pub enum Closed {
    /// The journal cannot be read.
    #[error(transparent)]
    Journal(#[from] Fault),
    /// The network cannot be listened to.
    #[error(transparent)]
    Network(#[from] io::Error),
}

/// A host that runs.
pub struct Host {
    hall: Arc<Hall>,
    address: SocketAddr,
    shown: Vec<String>,
    lost: Vec<Lost>,
    /// None once it was closed.
    runtime: Option<Runtime>,
}

impl Host {
    /// Opens the tables of a journal and listens; port 0 takes a free one. `shown` are addresses to show instead of those
    /// that are found, for a host behind another server.
    pub fn open(journal: Arc<dyn Journal>, port: u16, shown: Vec<String>) -> Result<Self, Closed> {
        let (hall, lost) = Hall::open(journal)?;
        let hall = Arc::new(hall);
        let runtime =
            Builder::new_multi_thread().thread_name("host").max_blocking_threads(AT_ONCE).enable_all().build()?;
        let listener = runtime.block_on(TcpListener::bind((Ipv4Addr::UNSPECIFIED, port)))?;
        let address = listener.local_addr()?;
        let shown = if shown.is_empty() { address::found(address.port()) } else { shown };
        let app = routes::routes(hall.clone(), shown.clone());
        runtime.spawn(async move {
            // Small messages go at once: a vote waits for nobody.
            let listener = listener.tap_io(|stream| {
                let _ = stream.set_nodelay(true);
            });
            axum::serve(listener, app).await
        });
        runtime.spawn(erase_old(hall.clone()));
        Ok(Self { hall, address, shown, lost, runtime: Some(runtime) })
    }

    /// The tables.
    pub fn hall(&self) -> &Arc<Hall> {
        &self.hall
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The addresses at which phones find it, the best first.
    pub fn shown(&self) -> &[String] {
        &self.shown
    }

    /// Has something done on its threads.
    pub(super) fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) {
        if let Some(runtime) = &self.runtime {
            runtime.spawn(work);
        }
    }

    /// Tables that were kept and cannot be gone on with.
    pub fn lost(&self) -> &[Lost] {
        &self.lost
    }

    /// Runs until somebody ends the program.
    pub fn wait(&self) -> io::Result<()> {
        self.runtime.as_ref().map_or(Ok(()), |runtime| runtime.block_on(tokio::signal::ctrl_c()))
    }

    /// Ends it: open pages lose their connection, what was answered is kept.
    pub fn close(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.close();
    }
}

/// Erases tables past their date, now and then.
async fn erase_old(hall: Arc<Hall>) {
    loop {
        tokio::time::sleep(ERASE_EVERY).await;
        let hall = hall.clone();
        // A disk that fails now is tried again in an hour; answers hear of it at once.
        let _ = tokio::task::spawn_blocking(move || hall.erase_old()).await;
    }
}
