use regiotafel::rules::command::Actor;
use regiotafel::rules::game::{Game, Setup};
use regiotafel::rules::view::Viewer;
use regiotafel::texts::Words;
use std::sync::Arc;
#[test]
fn trace() {
    let id = std::env::var("LV").unwrap_or("oefenregio".into());
    let format = std::env::var("FM").unwrap_or("solo".into());
    let level = Arc::new(regiotafel::levels::load(&id).unwrap());
    let words = Words::dutch();
    let mut game = Game::new(level.clone(), Setup { format, seed: 1, persons: vec![], bots: vec![] }).unwrap();
    let mut news = 0;
    while game.outcome().is_none() {
        let v = game.view(Viewer::Facilitator);
        for n in &v.news[news..] { println!("   wk{} {}", n.week, words.say(&n.line, &*level)); }
        news = v.news.len();
        let mut asks: Vec<String> = v.asks.iter().map(|a| level.ask(a.ask).id().to_string()).collect();
        asks.sort(); let mut c: Vec<(String,usize)> = vec![]; for a in asks { if let Some(l)=c.last_mut() && l.0==a { l.1+=1 } else { c.push((a,1)) } }
        println!("{:?} {:?} wk{} {:?}", v.clock.moment, v.clock.stage, v.clock.week, c);
        let cmd = game.legal(Actor::Clock)[0].clone();
        game.submit(Actor::Clock, &cmd).unwrap();
    }
    let v = game.view(Viewer::Facilitator);
    for n in &v.news[news..] { println!("   wk{} {}", n.week, words.say(&n.line, &*level)); }
    let s = regiotafel::rules::because::Standing::of(&game, None);
    for b in s.because.iter().rev() { println!("{:?} {:+.1} {} {:?} {:?}", b.meter, b.points, words.say(&b.act, &*level), b.through, b.article); }
    for r in &s.repairs { println!("{:?} {:.1} {}", r.0, r.1, words.say(&r.2, &*level)); }
    for r in &s.worst { println!("{:?} {}", r.0, words.say(&r.1, &*level)); }
    println!("{:?}", s.meters);
}
