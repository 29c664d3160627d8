//! The board of the hall: nothing overlaps, nothing is cut off, everything can be read from the back row, and nothing on it
//! is secret. The scenes are read as boxes, without an engine.
#![cfg(feature = "panels")]

use egui::vec2;
use regiotafel::levels::embed;
use regiotafel::panels::board::layout::{HEIGHT, Layout};
use regiotafel::panels::board::scene::{Scene, Word};
use regiotafel::panels::board::{Land, Letters, Now, Page, Reel, Shown, attract, pages, scene};
use regiotafel::panels::{LevelFacts, PanelContext};
use regiotafel::rules::ask::Answer;
use regiotafel::rules::bench::Bench;
use regiotafel::rules::command::Command;
use regiotafel::rules::ids::{IssueIx, OptIx};
use regiotafel::rules::level::source::Beat;
use regiotafel::rules::view::{Stage, Viewer};
use regiotafel::session::{Frame, Pace, Solo};
use regiotafel::texts::Words;
use regiotafel::theme::Theme;
use regiotafel::theme::board::{Voice, arc_minutes};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Screens that must work.
const SCREENS: [(f32, f32); 4] = [(1024.0, 768.0), (1366.0, 768.0), (1920.0, 1080.0), (3840.0, 2160.0)];

fn plain(words: String) -> String {
    words
}

/// The same sentence, a third longer.
fn longer(words: String) -> String {
    let extra = words.chars().count() / 3;
    let more: String = "noeste wereld ".chars().cycle().take(extra).collect();
    if extra < 5 { format!("{words}{}", more.trim()) } else { format!("{words} {}", more.trim()) }
}

/// The levels and formats of the board: those of the program, and a region of sixteen with long names.
fn levels() -> Vec<LevelFacts> {
    let sixteen = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/levels/zestien");
    let load = |(name, format): (&str, &str)| {
        LevelFacts::new(Arc::new(regiotafel::levels::load(name).expect("a good level")), format)
    };
    let solo = embed::LEVELS.iter().filter(|name| **name != "common").map(|name| (*name, "solo"));
    let hall = [("vijf-stromen", "congres"), ("oefenregio", "onboarding"), (sixteen, "solo"), (sixteen, "dagdeel")];
    solo.chain(hall).map(load).collect()
}

/// Every moment of a game in which a bot sits in for an alderman, who is asked at the table too: as it opens and when it is
/// halfway.
fn moments(level: &LevelFacts, seed: u64) -> Vec<Arc<Frame>> {
    let chairs = level.solo_chairs();
    let (bench, m) = *chairs.iter().find(|(bench, _)| *bench == Bench::Alderman).expect("an alderman");
    let seat = level.level().seat_of(bench, Some(m)).expect("a chair of the level");
    let mut solo = Solo::new(level.level().clone(), level.format(), seat, seed).expect("a game");
    let mut all = Vec::new();
    for _ in 0..400 {
        all.push(solo.frame());
        let clock = solo.frame().view.clock;
        if clock.stage == Stage::Over {
            return all;
        }
        solo.some_answer(0.6);
        all.push(solo.frame());
        solo.stand_in();
        solo.submit(&Command::Proceed { from: clock.moment }).expect("the game goes on");
    }
    panic!("the game does not end");
}

/// Every page of a moment on every screen.
fn scenes(
    level: &LevelFacts,
    lands: &[(f32, Land)],
    frame: &Frame,
    theme: Theme,
    tweak: fn(String) -> String,
) -> Vec<Scene> {
    thread_local!(static LETTERS: Letters = Letters::default());
    let ctx = PanelContext::new(Words::dutch(), level, theme);
    let mut all = Vec::new();
    for (width, land) in lands {
        for step in 0..pages(&frame.board, &frame.standing, frame.news_before).len() {
            let (view, standing) = (&frame.board, &*frame.standing);
            let shown =
                Shown { view, standing, news_before: frame.news_before, step, gone: 1.0, pace: Pace::default(), land };
            all.push(LETTERS.with(|letters| scene(&ctx, letters, shown, (*width, 0.0), tweak)));
        }
    }
    all
}

/// The canvases of the screens, each once, with the region laid out for it.
fn lands(level: &LevelFacts) -> Vec<(f32, Land)> {
    let mut widths: Vec<f32> = SCREENS.iter().map(|(w, h)| Layout::canvas(vec2(*w, *h)).0).collect();
    widths.dedup_by(|a, b| (*a - *b).abs() < 0.5);
    widths.into_iter().map(|width| (width, Land::of(level, width))).collect()
}

/// What is wrong with the boxes of a scene.
fn faults(scene: &Scene) -> Vec<String> {
    let mut faults = Vec::new();
    for (i, a) in scene.slots.iter().enumerate() {
        for b in &scene.slots[..i] {
            let both = a.rect.intersect(b.rect);
            if both.width() > 1.0 && both.height() > 1.0 {
                faults.push(format!("{} and {} overlap: {both:?}", a.name, b.name));
            }
        }
        if a.rect.left() < -0.5 || a.rect.right() > scene.width + 0.5 || a.rect.top() < 0.0 || a.rect.bottom() > HEIGHT
        {
            faults.push(format!("{} lies outside: {:?}", a.name, a.rect));
        }
    }
    for (i, word) in scene.words.iter().enumerate() {
        let slot = &scene.slots[word.slot];
        if !slot.rect.expand(4.0).contains_rect(word.rect()) {
            faults.push(format!("'{}' sticks out of {}: {:?} in {:?}", word.text, slot.name, word.rect(), slot.rect));
        }
        let touches = |other: &&Word| {
            let both = word.rect().shrink(2.0).intersect(other.rect().shrink(2.0));
            // Lines of one block stand closer than their tallest and lowest letters.
            both.width() > 0.0 && both.height() > word.size * 0.3
        };
        faults
            .extend(scene.words[..i].iter().filter(touches).map(|o| format!("'{}' lies over '{}'", word.text, o.text)));
    }
    for shape in &scene.shapes {
        let slot = &scene.slots[shape.slot];
        let free = slot.name == "band" || slot.name == "thread";
        if !free && !slot.rect.expand(10.0).contains_rect(shape.rect()) {
            faults.push(format!("a shape sticks out of {}: {:?} in {:?}", slot.name, shape.rect(), slot.rect));
        }
    }
    faults
}

/// All faults of all scenes of a game, each said once.
fn all_faults(tweak: fn(String) -> String, find: impl Fn(&Scene) -> Vec<String>) -> Vec<String> {
    let mut all = Vec::new();
    for level in levels() {
        let lands = lands(&level);
        for frame in moments(&level, 3) {
            let clock = frame.board.clock;
            for scene in scenes(&level, &lands, &frame, Theme::Light, tweak) {
                let place = format!(
                    "{} {} r{} {:?} {:?} {}",
                    level.level().id(),
                    level.format(),
                    clock.moment.round,
                    clock.beat,
                    clock.stage,
                    scene.width
                );
                all.extend(find(&scene).into_iter().map(|fault| format!("{place}: {fault}")));
            }
        }
    }
    all.sort();
    all.dedup();
    all
}

#[test]
fn nothing_overlaps_and_nothing_is_cut_off() {
    let faults = all_faults(plain, faults);
    assert!(faults.is_empty(), "{}:\n{}", faults.len(), faults[..faults.len().min(40)].join("\n"));
}

#[test]
fn texts_a_third_longer_still_have_their_place() {
    let faults = all_faults(longer, faults);
    assert!(faults.is_empty(), "{}:\n{}", faults.len(), faults[..faults.len().min(40)].join("\n"));
}

/// Words that are smaller than their style allows.
fn small(scene: &Scene) -> Vec<String> {
    let narrow = (1920.0 - scene.width) / 480.0;
    let floor = |voice: Voice| {
        let least = voice.sizes().last().copied().expect("every style has sizes");
        least * (1.0 + (voice.narrow() - 1.0) * narrow)
    };
    let shrunk = |w: &&Word| w.voice != Voice::Mark && w.size < floor(w.voice) - 0.5;
    scene.words.iter().filter(shrunk).map(|w| format!("'{}' at {:.0}, {:?}", w.text, w.size, w.voice)).collect()
}

/// The longest words that a package can have: of each issue the option that is widest.
fn longest(level: &LevelFacts, options: &mut [(IssueIx, OptIx)]) {
    let ctx = PanelContext::new(Words::dutch(), level, Theme::Light);
    for (issue, option) in options {
        let all = (0..ctx.options(*issue) as u8).map(OptIx);
        *option = all.max_by_key(|one| ctx.option(*issue, *one).chars().count()).expect("an issue has options");
    }
}

#[test]
fn the_longest_package_of_four_topics_can_be_read() {
    let level = levels().pop().expect("the half day of sixteen");
    let lands = lands(&level);
    let mut seen = BTreeSet::new();
    for frame in moments(&level, 3) {
        let mut frame = (*frame).clone();
        let Some(package) = frame.board.packages.last_mut() else { continue };
        longest(&level, &mut package.options);
        if frame.board.clock.beat == Beat::Together && seen.insert(package.options.clone()) {
            for scene in scenes(&level, &lands, &frame, Theme::Light, plain) {
                let found = [small(&scene), faults(&scene)].concat();
                assert!(found.is_empty(), "{}", found.join("\n"));
            }
        }
    }
    assert_eq!(seen.len(), 8, "every tabling of the half day was on the board");
}

#[test]
fn no_text_of_the_game_is_smaller_than_its_style_allows() {
    let faults = all_faults(plain, small);
    assert!(faults.is_empty(), "{}:\n{}", faults.len(), faults[..faults.len().min(40)].join("\n"));
}

#[test]
fn letters_can_be_read_from_twelve_metres() {
    for (width, narrow) in [(1920.0, 0.0), (1440.0, 1.0)] {
        let seen =
            |voice: Voice, size: f32| arc_minutes(size * (1.0 + (voice.narrow() - 1.0) * narrow), width, 2.0, 12.0);
        let least = |voice: Voice| seen(voice, *voice.sizes().last().expect("every style has sizes"));
        // What must be read; what must be recognised; what is for the front rows.
        assert!(seen(Voice::Line, Voice::Line.sizes()[0]) >= 16.0);
        assert!(least(Voice::Hero) >= 24.0 && least(Voice::Figure) >= 24.0);
        assert!(least(Voice::Line) >= 10.0, "{}", least(Voice::Line));
        assert!(least(Voice::Head) >= 8.8 && least(Voice::Name) >= 8.8, "{}", least(Voice::Name));
        assert!(least(Voice::Note) >= 6.5 && least(Voice::Mark) >= 6.5, "{}", least(Voice::Mark));
    }
}

#[test]
fn words_stand_out_from_their_ground_in_both_halls() {
    let level = &levels()[0];
    let lands = lands(level);
    for frame in moments(level, 3) {
        for theme in [Theme::Light, Theme::Dark] {
            for word in scenes(level, &lands[..1], &frame, theme, plain).iter().flat_map(|s| &s.words) {
                let ratio = word.colour.contrast(word.ground);
                assert!(ratio >= 4.5, "'{}' in {theme}: {ratio:.1}", word.text);
            }
        }
    }
}

#[test]
fn the_board_sees_what_everybody_sees_and_a_secret_answer_changes_nothing_on_it() {
    let level = &levels()[0];
    let lands = lands(level);
    let (bench, m) = level.solo_chairs()[0];
    let seat = level.level().seat_of(bench, Some(m)).expect("a chair of the level");
    let board_after = |choice: u8| {
        let mut solo = Solo::new(level.level().clone(), level.format(), seat, 3).expect("a game");
        for _ in 0..200 {
            let frame = solo.frame();
            let clock = frame.view.clock;
            let secret = frame.view.asks.iter().find(|a| a.secret && a.hours.len() > 1 && a.closed.is_empty());
            if let (Some(ask), Beat::Decide) = (secret, clock.beat) {
                let answer = Command::Answer { ask: ask.no, answer: Answer::Choice(choice) };
                if solo.submit(&answer).is_ok() {
                    return Some(scenes(level, &lands, &solo.frame(), Theme::Light, plain));
                }
            }
            if clock.stage == Stage::Over {
                return None;
            }
            solo.stand_in();
            solo.submit(&Command::Proceed { from: clock.moment }).expect("the game goes on");
        }
        None
    };
    let (one, other) = (board_after(0).expect("a secret ask"), board_after(1).expect("a secret ask"));
    assert!(!one.is_empty() && one == other, "a secret answer can be read off the board");
    for frame in moments(level, 3) {
        assert_eq!(frame.board.viewer, Viewer::Board);
        assert!(frame.board.own.is_none() && frame.board.asks.is_empty());
    }
}

#[test]
fn the_loop_of_a_stand_can_be_read_and_never_ends() {
    for level in levels() {
        let reel = Reel::of(&level, 3);
        assert!(reel.len() >= 6, "{} tells {} pages", level.level().id(), reel.len());
        let ctx = PanelContext::new(Words::dutch(), &level, Theme::Light);
        let letters = Letters::default();
        for (width, land) in &lands(&level) {
            for (page, tweak) in
                (0..reel.len()).flat_map(|page| [(page, plain as fn(String) -> String), (page, longer)])
            {
                let now = Now { page, gone: 1.0, left: 1.0 };
                let scene = attract(&ctx, &letters, (&reel, now), land, (*width, 0.0), tweak);
                let mut found = faults(&scene);
                if tweak("kort".to_owned()) == "kort" {
                    found.extend(small(&scene));
                }
                assert!(found.is_empty(), "{} {page} {width}: {}", level.level().id(), found.join("\n"));
            }
        }
        // Every second it is somewhere, and after the last page comes the first.
        let pages: Vec<usize> = (0..200).map(|s| reel.at(s as f32, false).page).collect();
        assert!(pages.windows(2).all(|two| two[1] == two[0] || two[1] == (two[0] + 1) % reel.len()));
        assert_eq!(pages.iter().max(), Some(&(reel.len() - 1)));
        // With less motion nothing moves; otherwise a page moves less than two seconds, and then nothing is drawn.
        assert!((0..200).all(|s| reel.at(s as f32 / 4.0, true).gone >= 1.0));
        let moving = (0..70).filter(|s| reel.at(*s as f32 / 10.0, false).gone < 1.0).count();
        assert!((5..20).contains(&moving), "{moving}");
    }
}

#[test]
fn at_the_gate_only_what_lies_open_is_counted() {
    let level = &levels()[0];
    let (width, land) = &lands(level)[0];
    let ctx = PanelContext::new(Words::dutch(), level, Theme::Light);
    let letters = Letters::default();
    let is_gate = |frame: &&Arc<Frame>| pages(&frame.board, &frame.standing, frame.news_before).contains(&Page::Gate);
    let all = moments(level, 3);
    let frame = all.iter().find(is_gate).expect("the councils vote");
    let counted = |gone: f32| {
        let (view, standing, news_before) = (&frame.board, &*frame.standing, frame.news_before);
        let shown = Shown { view, standing, news_before, step: 0, pace: Pace::default(), gone, land };
        let picture = scene(&ctx, &letters, shown, (*width, 0.0), plain);
        let found = faults(&picture);
        assert!(found.is_empty(), "{gone}: {}", found.join("\n"));
        let words = picture.words.iter().filter(|w| picture.slots[w.slot].name == "count");
        words.filter_map(|w| w.text.split(' ').next()?.parse::<usize>().ok()).sum::<usize>()
    };
    let shares: Vec<usize> = (0..=8_u8).map(|k| counted(f32::from(k) / 8.0)).collect();
    assert_eq!(shares[0], 0, "nothing is told before a card has turned");
    assert!(shares.is_sorted() && shares[8] == level.towns(), "{shares:?}");
}

#[test]
fn each_beat_has_a_picture_of_its_own() {
    let level = &levels()[0];
    let lands = lands(level);
    let frames = moments(level, 3);
    let of = |beat: Beat| {
        let frame = frames.iter().find(|f| f.board.clock.beat == beat).expect("every beat is played");
        scenes(level, &lands[1..], frame, Theme::Light, plain).swap_remove(0)
    };
    let all = [Beat::Apart, Beat::Together, Beat::Decide, Beat::Consequence].map(of);
    for (i, a) in all.iter().enumerate() {
        for b in &all[..i] {
            let names = |s: &Scene| s.slots.iter().map(|slot| slot.name).collect::<Vec<_>>();
            let stages = |s: &Scene| s.shapes.iter().filter(|x| s.slots[x.slot].name == "stage").count();
            assert!(names(a) != names(b) || stages(a) != stages(b), "two beats look alike");
        }
    }
}
