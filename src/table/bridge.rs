//! Between the panels and the session: frames in, commands out.

use super::wall::{self, Walls};
use super::{Board, Intent, Panels, Screen, Settings};
use crate::panels::{self, BoardScreen, LevelFacts};
use crate::rules::bench::Bench;
use crate::rules::command::Command;
use crate::rules::ids::{MunIx, SeatIx};
use crate::rules::line::Line;
use crate::rules::view::Stage;
use crate::session::{Frame, Halls, KeptTable, Lead, Led, LedTable, Solo};
use bevy::ecs::system::SystemParam;
use bevy::platform::cell::SyncCell;
use bevy::prelude::*;
use bevy::window::{Monitor, RequestRedraw};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What is played from this window.
enum Play {
    /// One person at this table.
    Solo(Box<SyncCell<Solo>>),
    /// A hall that is led from here, with phones behind it.
    Hall(Box<Hall>),
}

/// A hall as this window leads it.
struct Hall {
    table: Arc<dyn LedTable>,
    facts: LevelFacts,
    led: Led,
    /// Something changed since it was looked at last.
    changed: Arc<AtomicBool>,
}

impl Hall {
    fn look(&mut self) {
        self.led = self.table.look();
    }
}

/// The levels, and the game that is played.
#[derive(Resource)]
pub struct Bridge {
    levels: Vec<LevelFacts>,
    seed: u64,
    level: usize,
    play: Option<Play>,
    frame: Option<Arc<Frame>>,
    refusal: Option<Line>,
    halls: Option<SyncCell<Box<dyn Halls>>>,
    kept: Vec<KeptTable>,
}

impl Bridge {
    /// Levels to choose from; the seed decides how bots play, and the next game has the next seed. Without halls there is no
    /// room for phones.
    pub fn new(levels: Vec<LevelFacts>, seed: u64, halls: Option<Box<dyn Halls>>) -> Self {
        let halls = halls.map(SyncCell::new);
        Self { levels, seed, level: 0, play: None, frame: None, refusal: None, halls, kept: Vec::new() }
    }

    /// All levels.
    pub fn levels(&self) -> &[LevelFacts] {
        &self.levels
    }

    /// The level that is played.
    pub fn level(&self) -> Option<&LevelFacts> {
        match &self.play {
            Some(Play::Hall(hall)) => Some(&hall.facts),
            Some(Play::Solo(_)) | None => self.levels.get(self.level),
        }
    }

    /// The level that the title shows.
    pub(super) fn show(&mut self, level: usize) {
        self.level = level;
    }

    /// What is to be seen now.
    pub fn frame(&self) -> Option<&Frame> {
        self.frame.as_deref()
    }

    /// The same, to keep.
    pub(super) fn shared_frame(&self) -> Option<Arc<Frame>> {
        self.frame.clone()
    }

    /// The hall that is led from here.
    pub fn led(&self) -> Option<&Led> {
        match &self.play {
            Some(Play::Hall(hall)) => Some(&hall.led),
            Some(Play::Solo(_)) | None => None,
        }
    }

    /// Whether phones can play along.
    pub fn has_halls(&self) -> bool {
        self.halls.is_some()
    }

    /// Tables that were kept.
    pub fn kept(&self) -> &[KeptTable] {
        &self.kept
    }

    /// Why the last command was refused.
    pub fn refusal(&self) -> Option<&Line> {
        self.refusal.as_ref()
    }

    /// Starts a game in a chair. False when it cannot start; the refusal says why.
    pub fn start(&mut self, level: usize, bench: Bench, municipality: MunIx) -> bool {
        let Some(facts) = self.levels.get(level) else { return false };
        let Some(seat) = facts.level().seat_of(bench, Some(municipality)) else {
            self.refusal = Some(Line::new("fout-geen-stoel"));
            return false;
        };
        match Solo::new(facts.level().clone(), facts.format(), seat, self.seed) {
            Ok(game) => {
                self.seed = self.seed.wrapping_add(1);
                self.frame = Some(game.frame());
                self.play = Some(Play::Solo(Box::new(SyncCell::new(game))));
                self.level = level;
                self.refusal = None;
                true
            }
            Err(refusal) => {
                self.refusal = Some(refusal.line);
                false
            }
        }
    }

    /// The hall opens its doors and its cupboard: which tables were kept.
    pub(super) fn enter_hall(&mut self) {
        let Some(halls) = self.halls.as_mut().map(SyncCell::get) else { return };
        match halls.kept() {
            Ok(kept) => (self.kept, self.refusal) = (kept, None),
            Err(line) => self.refusal = Some(line),
        }
    }

    /// A table of the hall: new, or one that was kept. `wake` draws this window when something changed. False when it cannot
    /// be; the refusal says why.
    pub fn lead_table(&mut self, which: &Wanted, wake: impl Fn() + Send + Sync + 'static) -> bool {
        let Some(halls) = self.halls.as_mut().map(SyncCell::get) else { return false };
        let table = match which {
            Wanted::New(level, format) => match self.levels.get(*level) {
                Some(facts) => halls.open(facts.level(), format),
                None => return false,
            },
            Wanted::Kept(code) => halls.go_on(code),
        };
        let table = match table {
            Ok(table) => table,
            Err(line) => {
                self.refusal = Some(line);
                return false;
            }
        };
        let changed = Arc::new(AtomicBool::new(false));
        let told = changed.clone();
        table.wake(Box::new(move || {
            told.store(true, Ordering::Release);
            wake();
        }));
        let facts = LevelFacts::new(table.level(), &table.format());
        let led = table.look();
        self.frame.clone_from(&led.frame);
        self.play = Some(Play::Hall(Box::new(Hall { table, facts, led, changed })));
        self.refusal = None;
        true
    }

    /// Looks at the hall again, if something changed there. True when it did.
    pub(super) fn follow(&mut self) -> bool {
        let Some(Play::Hall(hall)) = &mut self.play else { return false };
        if !hall.changed.swap(false, Ordering::AcqRel) {
            return false;
        }
        hall.look();
        self.frame.clone_from(&hall.led.frame);
        true
    }

    /// Something that the leader of the hall does.
    pub fn lead(&mut self, lead: &Lead) {
        let Some(Play::Hall(hall)) = &mut self.play else { return };
        self.refusal = hall.table.lead(lead.clone()).err().map(|refusal| refusal.line);
        hall.look();
        self.frame.clone_from(&hall.led.frame);
    }

    /// What a chair sees, for the leader, who says why; `None` when it is refused.
    pub(super) fn look_along(&mut self, seat: SeatIx, why: &str) -> Option<Arc<Frame>> {
        let Some(Play::Hall(hall)) = &mut self.play else { return None };
        let seen = hall.table.peek(seat, why.to_owned());
        hall.look();
        self.refusal = seen.as_ref().err().map(|refusal| refusal.line.clone());
        seen.ok()
    }

    /// The next address is shown to the phones.
    pub(super) fn show_other_address(&mut self) {
        if let Some(Play::Hall(hall)) = &mut self.play {
            hall.table.show_other_address();
            hall.look();
        }
    }

    /// The solo game.
    fn solo(&mut self) -> Option<&mut Solo> {
        match &mut self.play {
            Some(Play::Solo(game)) => Some(game.get()),
            Some(Play::Hall(_)) | None => None,
        }
    }

    /// Hands a command to the game.
    pub fn submit(&mut self, command: &Command) {
        let Some(game) = self.solo() else { return };
        let refusal = game.submit(command).err().map(|refusal| refusal.line);
        self.frame = Some(game.frame());
        self.refusal = refusal;
    }

    /// A bot answers what lies open for the person, for pictures and shows.
    pub fn stand_in(&mut self) {
        let Some(game) = self.solo() else { return };
        game.stand_in();
        self.frame = Some(game.frame());
    }

    /// A share of the other chairs answers already, for pictures.
    pub fn some_answer(&mut self, share: f64) {
        let Some(game) = self.solo() else { return };
        game.some_answer(share);
        self.frame = Some(game.frame());
    }

    /// Ends the game without a trace on the screen. A hall stays open for its phones; its table can be gone on with.
    pub fn leave(&mut self) {
        self.play = None;
        self.frame = None;
        self.refusal = None;
    }

    /// Whether the game is over.
    pub fn is_over(&self) -> bool {
        self.frame.as_ref().is_some_and(|f| f.view.clock.stage == Stage::Over || f.view.ending.is_some())
    }
}

/// Which table of the hall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// A new one: number in the list of levels, and the format.
    New(usize, String),
    /// One that was kept, by its code.
    Kept(String),
}

/// Draws this window soon, from any thread.
#[derive(SystemParam)]
pub(super) struct Waking<'w>(Option<Res<'w, EventLoopProxyWrapper>>);

impl Waking<'_> {
    fn bell(&self) -> impl Fn() + Send + Sync + 'static {
        let proxy = self.0.as_ref().map(|proxy| (***proxy).clone());
        move || {
            if let Some(proxy) = &proxy {
                // Only fails when the window is gone.
                let _ = proxy.send_event(WinitUserEvent::WakeUp);
            }
        }
    }
}

/// What changed in the hall is looked at.
pub(super) fn follow(mut bridge: ResMut<Bridge>, mut redraw: MessageWriter<RequestRedraw>) {
    if bridge.bypass_change_detection().follow() {
        bridge.set_changed();
        redraw.write(RequestRedraw);
    }
}

/// What opens with a hall: its table, its screen and the window on the projector.
#[derive(SystemParam)]
pub(super) struct HallDoor<'w, 's> {
    waking: Waking<'w>,
    walls: Walls<'w, 's>,
    monitors: Query<'w, 's, (), With<Monitor>>,
}

impl HallDoor<'_, '_> {
    fn open(&mut self, bridge: &mut Bridge, which: &Wanted, commands: &mut Commands) {
        if bridge.lead_table(which, self.waking.bell()) {
            self.show_wall(bridge, commands);
            commands.set_state_if_neq(Screen::Console);
        }
    }

    fn show_wall(&self, bridge: &Bridge, commands: &mut Commands) {
        if let Some(led) = bridge.led() {
            wall::open(commands, &self.walls, self.monitors.iter().count(), &led.leading.way_in.code);
        }
    }

    /// A wall that was closed comes back first.
    fn screen(&mut self, what: BoardScreen, bridge: &Bridge, board: &mut Board, commands: &mut Commands) {
        self.show_wall(bridge, commands);
        let displays = self.monitors.iter().count();
        for (_, mut window) in &mut self.walls {
            wall::act(what, &mut window, board, displays);
        }
    }
}

/// Intents of the last frame become commands, screens and settings; then a new frame is drawn.
#[expect(clippy::too_many_arguments, reason = "a system names everything that it touches")]
pub(super) fn take_in(
    mut intents: MessageReader<Intent>,
    mut bridge: ResMut<Bridge>,
    mut settings: ResMut<Settings>,
    mut panels: ResMut<Panels>,
    mut board: ResMut<Board>,
    mut hall: HallDoor,
    mut commands: Commands,
    mut exit: MessageWriter<AppExit>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    for Intent(intent) in intents.read() {
        redraw.write(RequestRedraw);
        match intent {
            panels::Intent::Play(command) => {
                bridge.submit(command);
                if bridge.is_over() {
                    commands.set_state_if_neq(Screen::Ending);
                }
            }
            // The loop itself looks for this.
            panels::Intent::Attract => {}
            panels::Intent::Choose => commands.set_state_if_neq(Screen::Choice),
            panels::Intent::Hall => {
                bridge.enter_hall();
                commands.set_state_if_neq(Screen::Hall);
            }
            panels::Intent::OpenHall { level, format } => {
                hall.open(&mut bridge, &Wanted::New(*level, format.clone()), &mut commands);
            }
            panels::Intent::GoOnHall(code) => {
                hall.open(&mut bridge, &Wanted::Kept(code.clone()), &mut commands);
            }
            panels::Intent::Lead(lead) => bridge.lead(lead),
            panels::Intent::Peek(seat, why) => panels.console.peek = bridge.look_along(*seat, why),
            panels::Intent::OtherAddress => bridge.show_other_address(),
            panels::Intent::Screen(what) => hall.screen(*what, &bridge, &mut board, &mut commands),
            panels::Intent::Start { level, bench, municipality } => {
                if bridge.start(*level, *bench, *municipality) {
                    panels.table = Default::default();
                    commands.set_state_if_neq(Screen::Table);
                }
            }
            panels::Intent::Leave => {
                bridge.leave();
                board.on = false;
                commands.set_state_if_neq(Screen::Title);
            }
            panels::Intent::SwitchBoard => board.on = !board.on && bridge.frame().is_some(),
            panels::Intent::TurnBoard(by) => {
                if let Some(frame) = bridge.frame() {
                    board.turn(*by, frame);
                }
            }
            panels::Intent::SwitchTheme => settings.theme = settings.theme.other(),
            panels::Intent::SwitchMotion => settings.less_motion = !settings.less_motion,
            panels::Intent::Quit => {
                exit.write(AppExit::Success);
            }
        }
    }
}
