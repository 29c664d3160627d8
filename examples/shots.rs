use regiotafel::{levels, panels::{LevelFacts, table_screen::Tab}, table::{shot::*, bridge::without_bots, Options, Settings}, theme::Theme, rules::level::source::Beat};
use std::sync::Arc;
fn main(){
 let a:Vec<String>=std::env::args().collect();
 let (w,h)=a[2].split_once('x').unwrap();
 let theme: Theme=a.get(3).map_or(Theme::Light,|t|t.parse().unwrap());
 let level:usize=a.get(4).map_or(1,|t|t.parse().unwrap());
 let chair:usize=a.get(5).map_or(0,|t|t.parse().unwrap());
 let tab=Tab::ALL[a.get(6).map_or(0,|t|t.parse::<usize>().unwrap())];
 let round:u8=a.get(7).map_or(1,|t|t.parse().unwrap());
 let moment=match a[1].as_str(){"title"=>Moment::Title,"choice"=>Moment::Choice,"apart"=>Moment::Beat(Beat::Apart,round),"samen"=>Moment::Beat(Beat::Together,round),"besluit"=>Moment::Beat(Beat::Decide,round),"gevolg"=>Moment::Beat(Beat::Consequence,round),_=>Moment::Ending};
 let levels=levels::embed::LEVELS.iter().map(|l|LevelFacts::new(Arc::new(levels::load(l).unwrap()),"solo")).collect();
 let path=format!("/tmp/shots/{}-{}-{}-{}{}{}r{}.png",a[1],a[2],theme,level,chair,tab as u8,round).into();
 std::fs::create_dir_all("/tmp/shots").unwrap();
 shoot(&Shot{moment,size:(w.parse().unwrap(),h.parse().unwrap()),level,chair,tab,path},Options{levels,begin:without_bots(),settings:Settings{theme,less_motion:true}}).unwrap();
}
