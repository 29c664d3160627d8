//! A picture of a screen, without a window system: for the README, for review, for tests on a machine without a screen.

use super::bridge::Wanted;
use super::camera::PictureTarget;
use super::window::{Options, furnish};
use super::{Board, Bridge, Panels, Screen, Showing};
use crate::panels::board::{Now, Reel};
use crate::panels::console;
use crate::panels::table_screen::Tab;
use crate::rules::bench::Bench;
use crate::rules::command::Command;
use crate::rules::level::source::Beat;
use crate::rules::view::Stage;
use bevy::app::ScheduleRunnerPlugin;
use bevy::asset::RenderAssetUsages;
use bevy::image::Image;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat, TextureUsages};
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured, save_to_disk};
use bevy::window::ExitCondition;
use bevy::winit::WinitPlugin;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// Frames that pass before the picture is taken: letters and pipelines are ready then.
const SETTLE: u32 = 24;

/// Share of the chairs that have answered in a picture of the board.
const HALFWAY: f64 = 0.6;

/// Which moment of which screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// The title.
    Title,
    /// The choice of level and chair.
    Choice,
    /// The table, at this beat of this round.
    Beat(Beat, u8),
    /// The board, at this beat of this round: halfway, with a package where one is tabled.
    Board(Beat, u8),
    /// The board after the end.
    BoardEnding,
    /// The end.
    Ending,
    /// The console, over the hall that the options give.
    Console,
    /// The loop for a stand.
    Attract,
}

/// What picture is wanted.
#[derive(Debug, Clone)]
pub struct Shot {
    /// Which moment.
    pub moment: Moment,
    /// Width and height in px.
    pub size: (u32, u32),
    /// Which level of the list, and which of its proposed chairs.
    pub level: usize,
    /// Which of the proposed chairs.
    pub chair: usize,
    /// Which page of the board.
    pub step: usize,
    /// Share of its movement that is gone.
    pub gone: f32,
    /// What lies open at the right.
    pub tab: Tab,
    /// What lies open on the console, and the form of its game.
    pub console: (Option<console::Tab>, String),
    /// Where the picture goes: a PNG file.
    pub path: PathBuf,
}

/// The picture could not be made.
#[derive(Debug, thiserror::Error)]
pub enum ShotError {
    /// The game does not come to that moment.
    #[error("the game does not come to that moment")]
    Unreached,
    /// Nothing was written.
    #[error("no picture was written to {0}; is there a Vulkan driver (mesa-vulkan-drivers)?")]
    Unwritten(PathBuf),
}

/// Makes the picture.
pub fn shoot(shot: &Shot, options: Options) -> Result<(), ShotError> {
    let _ = std::fs::remove_file(&shot.path);
    let mut app = App::new();
    app.add_plugins(
        DefaultPlugins
            .set(WindowPlugin { primary_window: None, exit_condition: ExitCondition::DontExit, ..default() })
            .set(RenderPlugin { synchronous_pipeline_compilation: true, ..default() })
            .set(bevy::log::LogPlugin { level: bevy::log::Level::ERROR, ..default() })
            .disable::<WinitPlugin>(),
    );
    app.add_plugins(ScheduleRunnerPlugin::run_loop(Duration::from_millis(4)));
    let picture = app.world_mut().resource_mut::<Assets<Image>>().add(canvas(shot.size));
    app.insert_resource(PictureTarget(picture.clone()));
    let settings = super::Settings { less_motion: true, ..options.settings };
    furnish(&mut app, Options { settings, ..options });
    stage(&mut app, shot)?;
    let path = shot.path.clone();
    app.add_systems(Update, move |frame: Local<u32>, commands: Commands| take(frame, commands, &picture, &path));
    app.run();
    if shot.path.is_file() { Ok(()) } else { Err(ShotError::Unwritten(shot.path.clone())) }
}

/// An image that cameras can draw on and that can be copied.
fn canvas((width, height): (u32, u32)) -> Image {
    let size = Extent3d { width, height, depth_or_array_layers: 1 };
    let black = [0, 0, 0, 255];
    let format = TextureFormat::Rgba8UnormSrgb;
    let mut image = Image::new_fill(size, TextureDimension::D2, &black, format, RenderAssetUsages::default());
    image.texture_descriptor.usage |= TextureUsages::RENDER_ATTACHMENT | TextureUsages::COPY_SRC;
    image
}

/// Brings the game to the moment of the picture.
fn stage(app: &mut App, shot: &Shot) -> Result<(), ShotError> {
    let screen = match shot.moment {
        Moment::Title | Moment::Attract => Screen::Title,
        Moment::Choice => Screen::Choice,
        Moment::Beat(..) | Moment::Board(..) => Screen::Table,
        Moment::Ending | Moment::BoardEnding => Screen::Ending,
        Moment::Console => Screen::Console,
    };
    app.insert_state(screen);
    let mut panels = app.world_mut().resource_mut::<Panels>();
    panels.choice.level = shot.level;
    panels.table.tab = shot.tab;
    let mut board = app.world_mut().resource_mut::<Board>();
    board.held = Some(shot.gone);
    if shot.moment == Moment::Attract {
        let reel = app.world().resource::<Bridge>().levels().get(shot.level).map(|level| Arc::new(Reel::of(level, 1)));
        let reel = reel.ok_or(ShotError::Unreached)?;
        let now = Now { page: shot.step.min(reel.len() - 1), gone: shot.gone, left: 0.0 };
        app.world_mut().resource_mut::<Bridge>().show(shot.level);
        app.world_mut().resource_mut::<Board>().showing = Some(Showing { reel, now });
    }
    if matches!(screen, Screen::Title | Screen::Choice) {
        return Ok(());
    }
    if matches!(shot.moment, Moment::Board(..) | Moment::BoardEnding) {
        let mut board = app.world_mut().resource_mut::<Board>();
        (board.on, board.step) = (true, shot.step);
    }
    if shot.moment == Moment::Console {
        return stage_console(app, shot);
    }
    let mut bridge = app.world_mut().resource_mut::<Bridge>();
    let chairs = bridge.levels().get(shot.level).map(|l| l.solo_chairs()).unwrap_or_default();
    let is_board = matches!(shot.moment, Moment::Board(..));
    // An alderman is asked at the table, so that the game stops there.
    let at_table = || chairs.iter().position(|(bench, _)| *bench == Bench::Alderman);
    let chair = if is_board { at_table().unwrap_or(shot.chair) } else { shot.chair };
    let (bench, m) = chairs.get(chair).copied().ok_or(ShotError::Unreached)?;
    if !bridge.start(shot.level, bench, m) {
        return Err(ShotError::Unreached);
    }
    for _ in 0..400 {
        let Some(frame) = bridge.frame() else { return Err(ShotError::Unreached) };
        let clock = frame.view.clock;
        let there = match shot.moment {
            Moment::Beat(beat, round) => clock.beat == beat && clock.moment.round == round,
            Moment::Board(beat, round) => {
                let open = frame.board.packages.last().is_some_and(|p| p.result.is_none());
                let waits = beat == Beat::Together && !(open && clock.stage == Stage::Answers);
                clock.beat == beat && clock.moment.round == round && !waits
            }
            Moment::Title | Moment::Choice | Moment::Console | Moment::Attract => true,
            Moment::Ending | Moment::BoardEnding => bridge.is_over(),
        };
        if there {
            if is_board {
                bridge.some_answer(HALFWAY);
            }
            return Ok(());
        }
        if bridge.is_over() {
            return Err(ShotError::Unreached);
        }
        bridge.stand_in();
        bridge.submit(&Command::Proceed { from: clock.moment });
    }
    Err(ShotError::Unreached)
}

/// The hall that the options give, on the console.
fn stage_console(app: &mut App, shot: &Shot) -> Result<(), ShotError> {
    let (tab, format) = shot.console.clone();
    let opened = app.world_mut().resource_mut::<Bridge>().lead_table(&Wanted::New(shot.level, format), || {});
    if let Some(tab) = tab {
        app.world_mut().resource_mut::<Panels>().console.show(tab);
    }
    if opened { Ok(()) } else { Err(ShotError::Unreached) }
}

/// Takes the picture after some frames, and ends.
fn take(mut frame: Local<u32>, mut commands: Commands, picture: &Handle<Image>, path: &Path) {
    *frame += 1;
    if *frame == SETTLE {
        commands.spawn(Screenshot::image(picture.clone())).observe(save_to_disk(PathBuf::from(path))).observe(
            |_: On<ScreenshotCaptured>, mut exit: MessageWriter<AppExit>| {
                exit.write(AppExit::Success);
            },
        );
    }
    if *frame > SETTLE * 20 {
        commands.write_message(AppExit::error());
    }
}
