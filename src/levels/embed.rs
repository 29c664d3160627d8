//! The levels within the program, so that an installed copy plays from any folder. A level on disk that is named by its path
//! wins; see [`super::find`].

use include_dir::{Dir, include_dir};

/// What all levels share.
static COMMON: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/levels/common");
/// The practice region.
static PRACTICE: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/levels/oefenregio");
/// A real region.
static NORTH_EAST_BRABANT: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/levels/noordoost-brabant");

/// Five towns for a stand.
static FIVE_STREAMS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/levels/vijf-stromen");

/// The folder of shared files.
pub const SHARED: &str = "common";

/// The levels that come with the program, in the order in which they are offered.
pub const LEVELS: [&str; 3] = ["oefenregio", "noordoost-brabant", "vijf-stromen"];

/// The bytes of a file of an embedded folder.
pub fn file(folder: &str, name: &str) -> Option<&'static [u8]> {
    let folder = match folder {
        "common" => &COMMON,
        "oefenregio" => &PRACTICE,
        "noordoost-brabant" => &NORTH_EAST_BRABANT,
        "vijf-stromen" => &FIVE_STREAMS,
        _ => return None,
    };
    folder.get_file(name).map(include_dir::File::contents)
}
