//! The text files, built into the program.

/// Lists files of one language: name and contents.
macro_rules! files {
    ($folder:literal: $($name:literal),+ $(,)?) => {
        [$(($name, include_str!(concat!("../../assets/texts/", $folder, "/", $name, ".ftl")))),+]
    };
}

/// The Dutch files. No key stands in two of them.
pub const DUTCH: [(&str, &str); 23] = files!("nl":
    "bladen",
    "bord",
    "bots",
    "console",
    "gebeurtenissen",
    "kaarten",
    "kinderen",
    "kwesties",
    "meting",
    "motor",
    "nieuws",
    "norm",
    "omdat",
    "pagina",
    "paneel",
    "rollen",
    "scherm",
    "termen",
    "vormen",
    "vragen",
    "weigering",
    "wet",
    "zaal",
);
