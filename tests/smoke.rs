//! A game in which nobody answers reaches an ending.
use regiotafel::rules::command::{Actor, Command};
use regiotafel::rules::game::{Game, Setup};
use std::sync::Arc;

#[test]
fn silence_ends() {
    for (id, format) in [("oefenregio", "solo"), ("oefenregio", "dagdeel"), ("noordoost-brabant", "solo")] {
        let level = Arc::new(regiotafel::levels::load(id).unwrap());
        let setup = Setup { format: format.into(), seed: 1, persons: vec![], bots: vec![] };
        let mut game = Game::new(level, setup).unwrap();
        let mut moments = 0;
        while game.outcome().is_none() {
            let by = Actor::Clock;
            let command = game.legal(by)[0].clone();
            game.submit(by, &command).unwrap();
            moments += 1;
            assert!(moments < 300);
            let _ = Command::Proceed { from: game.moment() };
        }
        let s = game.score();
        println!("{id} {format} {moments} moments, {} events, {:?} {:?}", game.log().len(), game.outcome(), s.dims);
        println!("{:?}", s.compliance.gates);
    }
}
