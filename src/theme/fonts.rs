//! The letters themselves, in the program so that no file has to be found (`assets/fonts`, OFL-1.1).

use super::letter::Face;
use egui::{FontData, FontDefinitions, FontFamily};
use std::sync::Arc;

/// The TTF file of a face.
pub const fn bytes(face: Face) -> &'static [u8] {
    match face {
        Face::Voice600 => include_bytes!("../../assets/fonts/ZillaSlab-600.ttf"),
        Face::Voice700 => include_bytes!("../../assets/fonts/ZillaSlab-700.ttf"),
        Face::Fact500 => include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-500.ttf"),
        Face::Fact600 => include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-600.ttf"),
        Face::Fact700 => include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-700.ttf"),
        Face::Fact800 => include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-800.ttf"),
    }
}

/// All faces for egui, each with egui's own letters behind it for signs that it lacks.
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let reserve = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    for face in Face::ALL {
        fonts.font_data.insert(face.name().to_owned(), Arc::new(FontData::from_static(bytes(face))));
        let mut names = vec![face.name().to_owned()];
        names.extend(reserve.iter().cloned());
        fonts.families.insert(face.family(), names);
    }
    fonts.families.entry(FontFamily::Monospace).or_default().insert(0, Face::Fact500.name().to_owned());
    fonts
}
