//! The closed word lists of the act log (`scoring.md` 1.1), for the scores, the engine and the reader of logs.
//! Each word has one identifier here and one spelling in logs; nothing else decides what is a word.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, Visitor};

/// A closed list of words: every value has a place in the list and one spelling in logs.
pub trait Vocabulary: Copy + Ord + Sized + 'static {
    /// All words, in the order of the reference.
    const ALL: &'static [Self];

    /// The spelling in logs and data files.
    fn name(self) -> &'static str;

    /// The place in [`Vocabulary::ALL`]; tables per word are plain arrays.
    fn at(self) -> usize;

    /// The word with this spelling.
    fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|word| word.name() == name)
    }
}

/// Reads a word of a list; the message names the words that are possible.
pub struct Word<V>(PhantomData<V>);

impl<V: Vocabulary> Word<V> {
    /// The word in a data file or event.
    pub fn read<'de, D: Deserializer<'de>>(from: D) -> Result<V, D::Error> {
        from.deserialize_str(Self(PhantomData))
    }
}

impl<V: Vocabulary> Visitor<'_> for Word<V> {
    type Value = V;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("one of")?;
        V::ALL.iter().try_for_each(|word| write!(f, " {}", word.name()))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<V, E> {
        V::parse(name).ok_or_else(|| E::invalid_value(serde::de::Unexpected::Str(name), &self))
    }
}

/// Defines an enum whose variants are words of one [`Vocabulary`].
macro_rules! vocabulary {
    ($(#[$doc:meta])* $list:ident { $($(#[$word_doc:meta])* $word:ident = $name:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $list { $($(#[$word_doc])* $word,)+ }

        impl $list {
            /// How many words the list has.
            pub const COUNT: usize = [$($list::$word),+].len();
        }

        impl $crate::rules::acts::Vocabulary for $list {
            const ALL: &'static [Self] = &[$($list::$word),+];

            fn name(self) -> &'static str {
                match self { $($list::$word => $name,)+ }
            }

            fn at(self) -> usize {
                self as usize
            }
        }

        impl serde::Serialize for $list {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str($crate::rules::acts::Vocabulary::name(*self))
            }
        }

        impl<'de> serde::Deserialize<'de> for $list {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::rules::acts::Word::read(from)
            }
        }
    };
}
pub(crate) use vocabulary;
