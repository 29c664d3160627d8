//! Levels from files: finding, reading, judging and showing what is wrong. What a level is, stands in `rules::level`.

pub mod bad;
pub mod embed;
pub mod locate;
mod mend;
mod read;
pub mod show;
pub mod situation;
mod syntax;

use std::path::{Path, PathBuf};

pub use read::{Layer, MOST_BYTES, Reading, Text, read};

use bad::Expectation;

use crate::rules::level::finding::{Code, Place, said};
use crate::rules::level::source::file;
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
    if let Some(folder) = &folder
        && let Some(Ok(expected)) = Expectation::of(folder)
    {
        return expected.layers(folder);
    }
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

/// What `check_paths` found.
#[derive(Debug, Default)]
pub struct Checked {
    /// Every finding, sorted by place; shared files are reported once.
    pub report: Report,
    /// The files as they were read, for carets.
    pub texts: Vec<Text>,
    /// How many levels were judged.
    pub levels: usize,
}

impl Checked {
    /// The findings, drawn.
    pub fn show(&self, style: show::Style) -> String {
        show::show(&self.report, &self.texts, style)
    }

    /// The findings as JSON.
    pub fn json(&self) -> String {
        show::json(&self.report)
    }

    /// Adds a judged level; what was said of a shared file is not said again.
    fn add(&mut self, judged: Judged) {
        self.levels += 1;
        for finding in judged.report.findings {
            if !self.report.findings.contains(&finding) {
                self.report.findings.push(finding);
            }
        }
        for text in judged.texts {
            if !self.texts.iter().any(|other| other.label == text.label) {
                self.texts.push(text);
            }
        }
    }
}

/// Judges every level at these paths or of these names: a folder with `level.ron`, that file itself, or a folder of such
/// folders. `text` gives the texts that levels need.
pub fn check_paths<P: AsRef<str>>(paths: &[P], text: Option<TextOf<'_>>) -> Checked {
    let mut checked = Checked::default();
    for path in paths {
        let levels = inside(path.as_ref());
        if levels.is_empty() {
            checked.add(judge_named(path.as_ref(), text));
        }
        for level in levels {
            checked.add(judge_named(&level.display().to_string(), text));
        }
    }
    checked.report.sort();
    checked
}

/// Judges one level; its id must be the name of its folder.
fn judge_named(name_or_path: &str, text: Option<TextOf<'_>>) -> Judged {
    let layers = find(name_or_path);
    let mut judged = judge(&layers, text);
    let folder = match layers.first() {
        Some(Layer::Disk(folder)) => folder.file_name().and_then(|name| name.to_str()).map(str::to_owned),
        Some(Layer::Embedded(folder)) => Some(folder.clone()),
        Some(Layer::Given(_) | Layer::Edited(..)) | None => None,
    };
    let folder = folder.filter(|_| layers.iter().all(|layer| !matches!(layer, Layer::Edited(..))));
    let id = judged.level.as_ref().map(|level| level.id().to_owned());
    if let (Some(folder), Some(id), Some(text)) = (folder, id, judged.texts.first())
        && folder != id
    {
        let mut report = Report::default();
        let words = said(
            format!("Dit level heet '{id}' en staat in de map '{folder}'."),
            "Een level wordt gekozen met de naam van zijn map.",
            "Geef map en id dezelfde naam.",
        );
        report.warning(Code::IdNotFolder, Place::new(text.name, "id"), words);
        let reading = Reading { texts: std::mem::take(&mut judged.texts), ..Reading::default() };
        reading.place(&mut report);
        judged.texts = reading.texts;
        judged.report.findings.append(&mut report.findings);
    }
    judged
}

/// The folders with a level inside a folder that is none itself, by name.
fn inside(path: &str) -> Vec<PathBuf> {
    let folder = Path::new(path);
    if !folder.is_dir() || folder.join(file::LEVEL).exists() || folder.join(bad::EXPECT).exists() {
        return Vec::new();
    }
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut levels: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| [file::LEVEL, bad::EXPECT].iter().any(|name| path.join(name).is_file()))
        .collect();
    levels.sort();
    levels
}

/// A playable level by name (`oefenregio`) or path; otherwise what is wrong with it.
pub fn load(name_or_path: &str) -> Result<Level, Report> {
    let judged = judge(&find(name_or_path), None);
    judged.level.ok_or(judged.report)
}
