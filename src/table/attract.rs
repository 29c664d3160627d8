//! The loop for a stand in the window: it begins where nobody touched the title for a while, and any key or touch ends it. Between
//! two pages nothing is drawn; the window wakes by itself when the next one is due.

use super::{Board, Bridge, Intent, Screen, Settings, idle};
use crate::panels;
use crate::panels::board::{Now, Reel};
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy::winit::WinitSettings;
use bevy_egui::egui::{Event, TouchPhase};
use bevy_egui::{EguiInput, PrimaryEguiContext};
use std::sync::Arc;
use std::time::Duration;

/// Seconds without a touch after which it begins the first time: an office is not disturbed.
const FIRST: f32 = 90.0;
/// The same once it ran: at a stand the last person left.
const AGAIN: f32 = 20.0;
/// Seconds after it began in which nothing ends it: the finger that began it is still there.
const GRACE: f32 = 1.0;
/// Seed of the game that it tells.
const SEED: u64 = 1;

/// The loop that is shown, and where it is.
#[derive(Clone)]
pub struct Showing {
    /// What it tells.
    pub reel: Arc<Reel>,
    /// Where it is.
    pub now: Now,
}

/// When somebody was here last.
#[derive(Resource, Default)]
pub struct Lull {
    touched: f32,
    began: f32,
    reel: Option<(String, Arc<Reel>)>,
}

impl Lull {
    /// Seconds without a touch after which the loop begins.
    fn patience(&self) -> f32 {
        if self.reel.is_some() { AGAIN } else { FIRST }
    }

    /// The loop of the level that the title shows; played once.
    fn reel(&mut self, bridge: &Bridge) -> Option<Arc<Reel>> {
        let level = bridge.level()?;
        let id = level.level().id();
        if self.reel.as_ref().is_none_or(|(of, _)| of != id) {
            self.reel = Some((id.to_owned(), Arc::new(Reel::of(level, SEED))));
        }
        self.reel.as_ref().map(|(_, reel)| reel.clone())
    }
}

/// Whether somebody does something.
const fn is_touch(event: &Event) -> bool {
    match event {
        Event::Key { pressed, .. } | Event::PointerButton { pressed, .. } => *pressed,
        Event::Touch { phase, .. } => matches!(phase, TouchPhase::Start),
        Event::Text(_) | Event::PointerMoved(_) | Event::MouseWheel { .. } => true,
        _ => false,
    }
}

/// Begins the loop, goes on with it, and ends it.
#[expect(clippy::too_many_arguments, reason = "a system names everything that it touches")]
pub(super) fn watch(
    mut lull: ResMut<Lull>,
    mut board: ResMut<Board>,
    bridge: Res<Bridge>,
    screen: Res<State<Screen>>,
    settings: Res<Settings>,
    time: Res<Time<Real>>,
    mut input: Single<&mut EguiInput, With<PrimaryEguiContext>>,
    mut wants: MessageReader<Intent>,
    mut windows: Option<ResMut<WinitSettings>>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    if board.is_held() {
        return;
    }
    let now = time.elapsed_secs();
    let asked = wants.read().any(|Intent(intent)| *intent == panels::Intent::Attract);
    let touched = input.events.iter().any(is_touch);
    if touched || screen.is_changed() {
        lull.touched = now;
    }
    let rests = matches!(screen.get(), Screen::Title | Screen::Choice) && bridge.frame().is_none();
    let mut wait = idle::LONG;
    if rests {
        let idle = now - lull.touched;
        let over = touched && now - lull.began > GRACE;
        match &board.showing {
            Some(_) if over => {
                // What ends it does nothing else.
                input.events.clear();
                board.showing = None;
                redraw.write(RequestRedraw);
            }
            Some(Showing { reel, .. }) => {
                let (reel, at) = (reel.clone(), reel.at(now - lull.began, settings.less_motion));
                if at.gone < 1.0 {
                    redraw.write(RequestRedraw);
                }
                wait = Duration::from_secs_f32(at.left.max(0.01));
                board.showing = Some(Showing { reel, now: at });
            }
            None if asked || idle >= lull.patience() => {
                if let Some(reel) = lull.reel(&bridge) {
                    lull.began = now;
                    let at = reel.at(0.0, settings.less_motion);
                    board.showing = Some(Showing { reel, now: at });
                    redraw.write(RequestRedraw);
                }
            }
            None => wait = Duration::from_secs_f32((lull.patience() - idle).max(0.01)).min(idle::LONG),
        }
    } else if board.showing.is_some() {
        board.showing = None;
    }
    if let Some(windows) = &mut windows {
        **windows = idle::when_to_draw(wait);
    }
}
