//! Tables of bots: they always reach an ending, and different tables reach different ones.

use regiotafel::bots::{Company, Judge, Temperament};
use regiotafel::rules::game::{Game, Setup};
use regiotafel::rules::level::Level;
use std::sync::Arc;

fn game(level: &Arc<Level>, judge: &Arc<Judge>, format: &str, seed: u64, all: Temperament) -> (Game, Company) {
    let plan = level.format(format).unwrap();
    let bots = Company::chairs(level, plan, &[], |_| all);
    let setup = Setup { format: format.into(), seed, persons: vec![], bots: Company::announced(&bots) };
    (Game::new(level.clone(), setup).unwrap(), Company::new(level, judge, seed, &bots))
}

#[test]
fn a_table_of_bots_reaches_an_ending() {
    for id in ["oefenregio", "noordoost-brabant"] {
        let level = Arc::new(regiotafel::levels::load(id).unwrap());
        let judge = Arc::new(Judge::new(&level));
        for format in ["solo", "dagdeel"] {
            for all in Temperament::ALL {
                let (mut game, company) = game(&level, &judge, format, 1, all);
                let played = company.play(&mut game).unwrap();
                let score = game.score();
                println!("{id} {format} {} {played:?} {:?} {:?} lost {:?}", all.key(), game.outcome(), score.dims, score.compliance.gates);
            }
        }
    }
}
