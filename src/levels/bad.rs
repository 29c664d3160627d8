//! Levels that are broken on purpose (`levels/bad`): a good level, what was changed in it, and exactly the findings that
//! follow. They keep the findings honest, and show an author what a fault looks like: `regiotafel check levels/bad/NAME`.

use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::embed;
use super::read::{Layer, read_bytes};

/// The file that makes a folder a bad level.
pub const EXPECT: &str = "expect.ron";

/// `levels/bad/NAME/expect.ron`. Other files in the folder stand in for those of the base.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    /// The good level under it.
    pub base: String,
    /// Changes in its files, so that a small fault needs no copy of a large file.
    #[serde(default)]
    pub edits: Vec<Edit>,
    /// Every finding, in order of place.
    pub findings: Vec<Expected>,
}

/// A change: the first place where a text stands.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edit {
    /// Name of the file.
    pub file: String,
    /// What stands there.
    pub find: String,
    /// What is put there.
    pub put: String,
}

/// A finding that must come.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// Its code.
    pub code: String,
    /// Name of the file.
    pub file: String,
    /// Its line; `None` when it has none.
    #[serde(default)]
    pub line: Option<u32>,
    /// Instead of a number: a text on that line, where the file belongs to the base and may grow.
    #[serde(default)]
    pub at: Option<String>,
}

impl Expectation {
    /// What a folder expects; `None` when it is no bad level.
    pub fn of(folder: &Path) -> Option<Result<Self, String>> {
        let path = folder.join(EXPECT);
        let text = fs::read_to_string(&path).ok()?;
        let read = ron::from_str(&text).map_err(|error| format!("{}:{error}", path.display()));
        Some(read)
    }

    /// The layers: the folder, the edited files, the base, the shared files.
    pub fn layers(&self, folder: &Path) -> Vec<Layer> {
        let levels = folder.parent().and_then(Path::parent);
        let below = |name: &str| {
            let disk = levels.map(|levels| levels.join(name)).filter(|folder| folder.is_dir());
            disk.map_or_else(|| Layer::Embedded(name.to_owned()), Layer::Disk)
        };
        let ground = vec![below(&self.base), below(embed::SHARED)];
        let mut edited: Vec<(String, Vec<u8>)> = Vec::new();
        for edit in &self.edits {
            let at = edited.iter().position(|(name, _)| *name == edit.file);
            let text = match at {
                Some(at) => Some(edited.swap_remove(at).1),
                None => read_bytes(&ground, &edit.file),
            };
            let text = String::from_utf8(text.unwrap_or_default()).unwrap_or_default();
            edited.push((edit.file.clone(), text.replacen(&edit.find, &edit.put, 1).into_bytes()));
        }
        let mut layers = vec![Layer::Disk(folder.to_path_buf()), Layer::Edited(folder.to_path_buf(), edited)];
        layers.extend(ground);
        layers
    }
}
