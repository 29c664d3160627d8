//! What lies on the table, in as few words as a hall can take in: issues that are one knob are one topic, and where the topics
//! are many they are told by their parcel (Macht, Geld, Grip, Markt, Prijs, Kind).

use super::Speaker;
use crate::rules::acts::Vocabulary;
use crate::rules::ids::{IssueIx, OptIx};
use crate::rules::level::Knob;

/// Issues under one word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// The word.
    pub word: String,
    /// The issues.
    pub issues: Vec<IssueIx>,
}

impl Topic {
    /// Adds an issue to the topic with this word.
    fn add(all: &mut Vec<Self>, word: String, issue: IssueIx) {
        match all.iter_mut().find(|topic| topic.word == word) {
            Some(topic) => topic.issues.push(issue),
            None => all.push(Self { word, issues: vec![issue] }),
        }
    }
}

impl Speaker<'_> {
    /// The topics of some issues, at most `most` where their parcels allow it.
    pub fn topics(&self, issues: &[IssueIx], most: usize) -> Vec<Topic> {
        let (mut single, mut parcels) = (Vec::new(), Vec::new());
        for issue in issues {
            Topic::add(&mut single, self.topic_word(*issue), *issue);
            let parcel = self.level.level.issues().issue(*issue).parcel;
            Topic::add(&mut parcels, self.say(&format!("perceel-{}", parcel.name())), *issue);
        }
        if single.len() > most { parcels } else { single }
    }

    /// What a package says: each topic, and its option or the setting of its knob.
    pub fn offer(&self, options: &[(IssueIx, OptIx)]) -> Vec<(String, String)> {
        let mut rows: Vec<(String, String)> = Vec::new();
        for (issue, option) in options {
            let setting = self.knob(*issue).and_then(|knob| Some((knob, knob.setting(options)?)));
            let row = match setting {
                Some((knob, (key, _))) => (self.topic_word(*issue), self.say(&format!("knop-{}-{key}", knob.id()))),
                None => (self.issue_word(*issue), self.option(*issue, *option)),
            };
            if !rows.contains(&row) {
                rows.push(row);
            }
        }
        rows
    }

    /// The word of an issue, or of the knob that it is part of.
    fn topic_word(&self, issue: IssueIx) -> String {
        match self.knob(issue) {
            Some(knob) => self.say(&format!("knop-{}-woord", knob.id())),
            None => self.issue_word(issue),
        }
    }

    /// The knob that an issue is part of, in this format.
    fn knob(&self, issue: IssueIx) -> Option<&Knob> {
        let knobs = self.level.level.format(&self.level.format)?.knobs();
        knobs.iter().find(|knob| knob.issues().any(|one| one == issue))
    }
}
