//! The signs of the board, without colour.

use super::pen::Pen;
use super::strip::verdict;
use crate::map::Flat;
use crate::panels::board::Letters;
use crate::panels::{LevelFacts, PanelContext};
use crate::rules::because::Verdict;
use crate::texts::Words;
use egui::pos2;
use std::sync::Arc;

/// Every verdict has a shape of its own, so that nobody needs its colour (`look.md` 3.1).
#[test]
fn verdicts_differ_without_colour() {
    let level = LevelFacts::new(Arc::new(crate::levels::load("oefenregio").expect("a good level")), "solo");
    let ctx = PanelContext::new(Words::dutch(), &level, crate::theme::Theme::Light);
    let letters = Letters::default();
    let shapes = |of: Verdict| -> Vec<Flat> {
        let mut pen = Pen::new(&ctx, &letters, (1920.0, 0.0), |words| words);
        verdict(&mut pen, of, pos2(0.0, 0.0), 17.0);
        pen.scene.shapes.into_iter().map(|shape| shape.flat).collect()
    };
    let all = [Verdict::Met, Verdict::Broken, Verdict::Open, Verdict::NotYet, Verdict::NotInForce, Verdict::Said];
    for (i, a) in all.iter().enumerate() {
        for b in &all[..i] {
            assert_ne!(shapes(*a), shapes(*b), "{a:?} and {b:?} look alike in grey");
        }
    }
}
