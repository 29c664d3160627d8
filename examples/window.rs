use regiotafel::table::*;
fn main(){ match open(Options{levels:offered("solo"),seed:1,settings:Settings::default()}) { Ok(_)=>{}, Err(e)=>{eprintln!("{e}"); std::process::exit(1)} } }
