//! How long a frame takes: a bare window of the engine with egui, and our board with sixteen municipalities and everything moving,
//! in one run, under a screen without a person (Xvfb) and without a graphics card. Figures are ratios; see `benches/README.md`.
//!
//! `cargo bench --profile dev --bench frames` (that profile is built already).
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    clippy::exit,
    reason = "a measurement may stop at what should not be, and says what it found"
)]

use bevy::prelude::*;
use bevy::window::PresentMode;
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::{EguiContexts, EguiPlugin, EguiPrimaryContextPass, PrimaryEguiContext, egui};
use regiotafel::panels::LevelFacts;
use regiotafel::rules::bench::Bench;
use regiotafel::table::{Board, Bridge, Options, Pane, Screen, Settings, furnish};
use std::process::{Child, Command};
use std::sync::Arc;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Frames that pass before the first is measured.
const SETTLE: usize = 60;
/// Frames that are measured.
const FRAMES: usize = 300;
/// How long an idle window is watched.
const IDLE: Duration = Duration::from_secs(10);
/// Where the level of sixteen lies.
const SIXTEEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/levels/zestien");

/// What was seen so far.
#[derive(Resource)]
struct Seen {
    begun: Instant,
    usable: Option<f64>,
    last: Instant,
    frames: Vec<f64>,
    shown: usize,
}

fn main() {
    match std::env::args().find_map(|arg| arg.strip_prefix("measure=").map(str::to_owned)).as_deref() {
        Some("bare") => measure(false),
        Some(_) => measure(true),
        None => compare(),
    }
}

/// Runs both and says how they compare.
fn compare() {
    let mut screen = Command::new("Xvfb").args([":97", "-screen", "0", "1920x1080x24"]).spawn().unwrap();
    sleep(Duration::from_secs(2));
    let [bare, board] = ["bare", "board"].map(|what| figures(what).unwrap());
    end(&mut screen);
    println!("{:<34}{:>10}{:>10}{:>8}", "", "bare", "board", "ratio");
    let rows = [
        "start to first usable frame, ms",
        "frame, median, ms",
        "frame, 99 of 100, ms",
        "memory, MiB",
        "idle, ms in 10 s",
        "meshes drawn",
    ];
    for (k, row) in rows.iter().enumerate() {
        println!("{row:<34}{:>10.1}{:>10.1}{:>8.2}", bare[k], board[k], board[k] / bare[k]);
    }
}

/// The figures of one window, measured in a process of its own.
fn figures(what: &str) -> Option<Vec<f64>> {
    let me = std::env::current_exe().ok()?;
    let run = Command::new(me)
        .arg(format!("measure={what}"))
        .env("DISPLAY", ":97")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&run.stdout).into_owned();
    let line = text.lines().find_map(|line| line.strip_prefix("figures "));
    let Some(line) = line else { panic!("{what}: {text}{}", String::from_utf8_lossy(&run.stderr)) };
    Some(line.split(' ').map(|figure| figure.parse().unwrap()).collect())
}

fn end(child: &mut Child) {
    child.kill().unwrap();
    child.wait().unwrap();
}

/// One window: the bare one, or the board.
fn measure(ours: bool) {
    let begun = Instant::now();
    let mut app = App::new();
    let window = Window { resolution: (1920, 1080).into(), present_mode: PresentMode::AutoNoVsync, ..default() };
    app.add_plugins(
        DefaultPlugins
            .set(WindowPlugin { primary_window: Some(window), ..default() })
            .set(bevy::log::LogPlugin { level: bevy::log::Level::ERROR, ..default() }),
    );
    app.insert_resource(WinitSettings { focused_mode: UpdateMode::Continuous, unfocused_mode: UpdateMode::Continuous });
    if ours {
        board(&mut app);
    } else {
        bare(&mut app);
    }
    app.insert_resource(Seen { begun, usable: None, last: begun, frames: Vec::new(), shown: 0 });
    app.add_systems(Last, watch);
    app.run();
}

/// A window with a camera and a line of words.
fn bare(app: &mut App) {
    app.add_plugins(EguiPlugin::default());
    app.add_systems(Startup, |mut commands: Commands| {
        commands.spawn(Camera2d);
    });
    app.add_systems(EguiPrimaryContextPass, |mut contexts: EguiContexts| -> Result {
        let ctx = contexts.ctx_mut()?;
        ctx.layer_painter(egui::LayerId::background()).text(
            egui::pos2(100.0, 100.0),
            egui::Align2::LEFT_TOP,
            "Regiotafel",
            egui::FontId::proportional(40.0),
            egui::Color32::WHITE,
        );
        Ok(())
    });
}

/// Our board, in *apart*: sixteen tiles travel, and their patterns and benches with them.
fn board(app: &mut App) {
    let level = Arc::new(regiotafel::levels::load(SIXTEEN).unwrap());
    let facts = LevelFacts::new(level, "solo");
    furnish(app, Options { levels: vec![facts], seed: 1, settings: Settings::default(), halls: None });
    let mut bridge = app.world_mut().resource_mut::<Bridge>();
    let chair = bridge.levels()[0].solo_chairs().iter().find(|(bench, _)| *bench == Bench::Council).copied();
    let (bench, m) = chair.unwrap();
    assert!(bridge.start(0, bench, m));
    app.world_mut().resource_mut::<Board>().on = true;
    app.insert_state(Screen::Table);
    app.add_systems(First, |mut board: ResMut<Board>, seen: Res<Seen>| {
        if seen.frames.len() < FRAMES {
            board.again();
        }
    });
}

/// Notes how long each frame took; then the window rests, and after some time it says what it found.
fn watch(
    mut seen: ResMut<Seen>,
    mut settings: ResMut<WinitSettings>,
    panes: Query<&Pane, With<PrimaryEguiContext>>,
    meshes: Query<&ViewVisibility, With<Mesh2d>>,
    looks: Option<ResMut<Settings>>,
) {
    let now = Instant::now();
    let frame = (now - seen.last).as_secs_f64() * 1000.0;
    seen.last = now;
    seen.shown += 1;
    let drawn = panes.iter().all(|pane| pane.scene().is_some());
    if seen.usable.is_none() && seen.shown >= 3 && drawn {
        seen.usable = Some((now - seen.begun).as_secs_f64() * 1000.0);
    }
    if seen.shown > SETTLE && seen.frames.len() < FRAMES {
        seen.frames.push(frame);
        if seen.frames.len() == FRAMES {
            let mode = UpdateMode::reactive(Duration::from_secs(60));
            *settings = WinitSettings { focused_mode: mode, unfocused_mode: mode };
            // What still moves is at its end at once.
            looks.into_iter().for_each(|mut looks| looks.less_motion = true);
            seen.frames.sort_by(f64::total_cmp);
            let at = |share: f64| seen.frames[(FRAMES as f64 * share) as usize];
            let figures = [seen.usable.unwrap_or(f64::NAN), at(0.5), at(0.99)];
            rest(figures, meshes.iter().filter(|mesh| mesh.get()).count());
        }
    }
}

/// Watches the window while it rests, from a thread of its own, and ends.
fn rest([usable, median, slow]: [f64; 3], meshes: usize) {
    std::thread::spawn(move || {
        sleep(Duration::from_secs(4));
        let (before, memory) = (busy(), memory());
        sleep(IDLE);
        let idle = busy() - before;
        println!("figures {usable} {median} {slow} {memory} {idle} {meshes}");
        std::process::exit(0);
    });
}

/// Milliseconds of processor that this process has used; a tick is ten.
fn busy() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    let after = stat.rsplit_once(") ").unwrap().1.split(' ').collect::<Vec<_>>();
    let ticks = |k: usize| after[k].parse::<f64>().unwrap();
    (ticks(11) + ticks(12)) * 10.0
}

/// MiB that this process holds.
fn memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<f64>().unwrap() / 1024.0
}
