//! Tables of bots: they always reach an ending, and different tables reach different ones.

use regiotafel::bots::{Judge, Temperament};
use regiotafel::session::play;
use std::sync::Arc;

#[test]
fn a_table_of_bots_reaches_an_ending() {
    for id in ["oefenregio", "noordoost-brabant"] {
        let level = Arc::new(regiotafel::levels::load(id).unwrap());
        let judge = Arc::new(Judge::new(level.clone()));
        for format in ["solo", "dagdeel"] {
            for all in Temperament::ALL {
                let game = play(&judge, format, &vec![all; level.n()], 1).unwrap();
                let score = game.score();
                let lost: Vec<_> = score.compliance.gates.iter().filter(|g| !g.1).map(|g| g.0).collect();
                let marks = [score.dims.input, score.dims.throughput, score.dims.output, score.compliance.graded].map(|x| 100. * x);
                println!("{id} {format} {} {:?} {marks:.1?} lost {lost:?} {:?}", all.key(), game.outcome(), game.acts(false).dec);
            }
        }
    }
}
