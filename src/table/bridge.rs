//! Between the panels and the session: frames in, commands out.

use super::{Board, Intent, Panels, Screen, Settings};
use crate::panels::{self, LevelFacts};
use crate::rules::bench::Bench;
use crate::rules::command::Command;
use crate::rules::ids::MunIx;
use crate::rules::line::Line;
use crate::rules::view::Stage;
use crate::session::{Frame, Solo};
use bevy::platform::cell::SyncCell;
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use std::sync::Arc;

/// The levels, and the game that is played.
#[derive(Resource)]
pub struct Bridge {
    levels: Vec<LevelFacts>,
    seed: u64,
    level: usize,
    game: Option<SyncCell<Solo>>,
    frame: Option<Arc<Frame>>,
    refusal: Option<Line>,
}

impl Bridge {
    /// Levels to choose from; the seed decides how bots play, and the next game has the next seed.
    pub fn new(levels: Vec<LevelFacts>, seed: u64) -> Self {
        Self { levels, seed, level: 0, game: None, frame: None, refusal: None }
    }

    /// All levels.
    pub fn levels(&self) -> &[LevelFacts] {
        &self.levels
    }

    /// The level that is played.
    pub fn level(&self) -> Option<&LevelFacts> {
        self.levels.get(self.level)
    }

    /// What is to be seen now.
    pub fn frame(&self) -> Option<&Frame> {
        self.frame.as_deref()
    }

    /// The same, to keep.
    pub(super) fn shared_frame(&self) -> Option<Arc<Frame>> {
        self.frame.clone()
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
                self.game = Some(SyncCell::new(game));
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

    /// Hands a command to the game.
    pub fn submit(&mut self, command: &Command) {
        let Some(game) = self.game.as_mut().map(SyncCell::get) else { return };
        self.refusal = game.submit(command).err().map(|refusal| refusal.line);
        self.frame = Some(game.frame());
    }

    /// A bot answers what lies open for the person, for pictures and shows.
    pub fn stand_in(&mut self) {
        let Some(game) = self.game.as_mut().map(SyncCell::get) else { return };
        game.stand_in();
        self.frame = Some(game.frame());
    }

    /// A share of the other chairs answers already, for pictures.
    pub fn some_answer(&mut self, share: f64) {
        let Some(game) = self.game.as_mut().map(SyncCell::get) else { return };
        game.some_answer(share);
        self.frame = Some(game.frame());
    }

    /// Ends the game without a trace on the screen.
    pub fn leave(&mut self) {
        self.game = None;
        self.frame = None;
        self.refusal = None;
    }

    /// Whether the game is over.
    pub fn is_over(&self) -> bool {
        self.frame.as_ref().is_some_and(|f| f.view.clock.stage == Stage::Over || f.view.ending.is_some())
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
            panels::Intent::Choose => commands.set_state_if_neq(Screen::Choice),
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
            panels::Intent::Lead(_)
            | panels::Intent::Peek(..)
            | panels::Intent::OtherAddress
            | panels::Intent::Screen(_)
            | panels::Intent::OpenHall { .. }
            | panels::Intent::GoOnHall(_)
            | panels::Intent::Hall => {}
        }
    }
}
