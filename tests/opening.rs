//! The opening of a hall: a region and a form are chosen by keys or by mouse, and a table that was kept goes on with one press.
#![cfg(feature = "panels")]

use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use regiotafel::panels::hall::{HallState, hall_ui};
use regiotafel::panels::{Intent, LevelFacts, PanelContext};
use regiotafel::session::KeptTable;
use regiotafel::texts::Words;
use regiotafel::theme::{Theme, style};
use std::sync::Arc;

fn said(words: &str) -> String {
    Words::dutch().get(words)
}

/// The opening of a hall: what is shown, by keys and by mouse.
fn opening(kept: Vec<KeptTable>) -> Harness<'static, (HallState, Vec<Intent>)> {
    let level = |name: &str| LevelFacts::new(Arc::new(regiotafel::levels::load(name).expect("a good level")), "solo");
    let levels = vec![level("oefenregio"), level("vijf-stromen")];
    let mut ready = false;
    let mut opening = Harness::builder().with_size(egui::vec2(520.0, 900.0)).build_ui_state(
        move |ui, (state, out): &mut (HallState, Vec<Intent>)| {
            if !ready {
                style::apply(ui.ctx(), Theme::Light, true);
                ready = true;
                return;
            }
            let ctx = PanelContext::new(Words::dutch(), &levels[state.level], Theme::Light);
            hall_ui(ui, &ctx, &levels, &kept, state, out);
        },
        (HallState::default(), vec![]),
    );
    opening.run();
    opening
}

#[test]
fn a_hall_opens_by_keys_in_the_chosen_region_and_form() {
    let mut hall = opening(vec![]);
    hall.get_by_label_contains("Vijf Stromen").click();
    hall.run();
    hall.key_press(Key::Num1);
    hall.run();
    hall.key_press(Key::Enter);
    hall.run();
    let level = regiotafel::levels::load("vijf-stromen").expect("a good level");
    let first = level.formats().iter().find(|format| format.id() != "solo").expect("a form for a group");
    assert_eq!(hall.state().1, vec![Intent::OpenHall { level: 1, format: first.id().to_owned() }]);
    assert!(hall.query_by_label_contains(&said("vorm-solo-uitleg")).is_none(), "one person needs no hall");
}

#[test]
fn a_kept_table_goes_on_with_one_press() {
    let kept = KeptTable { code: "BKTD".into(), level: "Oefenregio".into(), days_left: 12 };
    let mut hall = opening(vec![kept]);
    hall.get_by_label_contains("BK TD").click();
    hall.run();
    assert_eq!(hall.state().1, vec![Intent::GoOnHall("BKTD".into())]);
}

/// A region that is made for one form offers that one: Vijf Stromen the stand.
#[test]
fn a_region_proposes_its_own_form() {
    let level = Arc::new(regiotafel::levels::load("vijf-stromen").expect("a good level"));
    let levels = vec![LevelFacts::new(level, "congres")];
    assert_eq!(HallState::default().format(&levels), Some("congres"));
}
