//! Levels from files: finding, reading, judging and showing what is wrong. What a level is, stands in `rules::level`.

pub mod embed;
pub mod locate;
mod read;
mod syntax;

use std::path::{Path, PathBuf};

pub use read::{Layer, MOST_BYTES, Reading, Text, read};

use crate::rules::level::{Level, Report, TextOf, check};

/// A level that was read and judged.
#[derive(Debug)]
pub struct Judged {
    /// The level, when nothing forbids play.
    pub level: Option<Level>,
    /// Everything that was found, with file, line and column, sorted by place.
    pub report: Report,
    /// The files as they were read, for carets.
    pub texts: Vec<Text>,
}

/// Reads and judges a level from a stack of layers.
pub fn judge(layers: &[Layer], text: Option<TextOf<'_>>) -> Judged {
    let reading = read(layers);
    let (level, mut found) = check(&reading.sources, text);
    reading.place(&mut found);
    let mut report = reading.report;
    let broken = !report.is_playable();
    report.findings.append(&mut found.findings);
    report.sort();
    Judged { level: level.filter(|_| !broken), report, texts: reading.texts }
}

/// The layers of a level by name or path: a folder on disk wins, else the copy within the program. Shared files come from
/// `common` beside the folder, else from the program.
pub fn find(name_or_path: &str) -> Vec<Layer> {
    let path = Path::new(name_or_path);
    let folder = if path.is_file() { path.parent().map(PathBuf::from) } else { Some(path.to_path_buf()) };
    let folder = folder.filter(|folder| folder.is_dir());
    let is_path = name_or_path.contains(['/', '\\', '.']) || folder.is_some();
    let mut layers = Vec::new();
    match folder {
        Some(folder) if is_path => {
            let shared = folder.parent().map(|parent| parent.join(embed::SHARED));
            layers.push(Layer::Disk(folder));
            layers.extend(shared.filter(|shared| shared.is_dir()).map(Layer::Disk));
        }
        _ if is_path => layers.push(Layer::Disk(path.to_path_buf())),
        _ => layers.push(Layer::Embedded(name_or_path.to_owned())),
    }
    layers.push(Layer::Embedded(embed::SHARED.to_owned()));
    layers
}

/// A playable level by name (`oefenregio`) or path; otherwise what is wrong with it.
pub fn load(name_or_path: &str) -> Result<Level, Report> {
    let judged = judge(&find(name_or_path), None);
    judged.level.ok_or(judged.report)
}
