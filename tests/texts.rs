//! The words of the game: every key that the data need exists, and the words are plain.

use regiotafel::rules::level::source::AsksFile;

fn asks() -> AsksFile {
    ron::from_str(include_str!("../levels/common/asks.ron")).expect("asks.ron can be read")
}

#[test]
fn asks_are_complete() {
    let asks = asks();
    assert_eq!(asks.0.len(), 66);
    for ask in &asks.0 {
        assert!(!ask.lever.is_empty(), "{} has no lever", ask.id);
        assert!((2..=5).contains(&ask.options.len()), "{} has {} options", ask.id, ask.options.len());
        assert!(ask.timeout.is_empty() || ask.options.iter().any(|o| o.key == ask.timeout), "{}: timeout {}", ask.id, ask.timeout);
    }
}
