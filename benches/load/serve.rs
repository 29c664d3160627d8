//! The host as a program of its own, so that what it uses can be read beside what its guests use.

use regiotafel::host::Host;
use regiotafel::journal::Sqlite;
use regiotafel::levels::{Layer, embed, judge};
use regiotafel::rules::level::Level;
use std::path::Path;
use std::sync::Arc;

/// Answers that a chair gives in one moment.
const ASKS: usize = 4;
/// Moments of a game.
const MOMENTS: usize = 200;
/// The first moment of a half day, as the file of the formats has it: here more follow like it.
const FIRST: &str = "(beat: Apart, week: 6, seconds: 300, asks: [
                        (Council, [\"R2\", \"R3\", \"R1\"]), (Alderman, [\"W1\", \"W12\"]), (Official, [\"A1\", \"A2\", \"A3\"]),
                        (Bureau, [\"A23\", \"A6\", \"A7\"]), (Clerks, [\"A8\", \"G4\"]), (Chair, [\"V2\"]), (ClientCouncil, [\"J1\"]),
                    ]),";

/// A region of ten municipalities whose thirty chairs are asked something again and again, and that costs nobody anything.
fn level() -> Level {
    let text =
        |file| String::from_utf8(embed::file("common", file).expect("a file of the levels").to_vec()).expect("text");
    let (mut asks, formats) = (text("asks.ron"), text("formats.ron"));
    assert!(formats.contains(FIRST), "the half day no longer begins as this bench thinks");
    let ids = |bench: &str| (0..ASKS).map(|k| format!("\"B{bench}{k}\"")).collect::<Vec<_>>().join(", ");
    let end = asks.rfind(']').expect("a list of asks");
    let mut own = String::new();
    for bench in ["Council", "Alderman", "Official"] {
        let lever = if bench == "Council" { "Alderman" } else { "Council" };
        for k in 0..ASKS {
            own += &format!(
                "(id: \"B{bench}{k}\", bench: {bench}, kind: Choose, timeout: \"nee\", lever: [{lever}], \
                 options: [(key: \"ja\"), (key: \"nee\")]),\n"
            );
        }
    }
    asks.insert_str(end, &own);
    let [council, alderman, official] = ["Council", "Alderman", "Official"].map(ids);
    let moment = format!(
        "(beat: Decide, week: 6, seconds: 300, asks: [(Council, [{council}]), (Alderman, [{alderman}]), (Official, [{official}])]),"
    );
    // The sheet of the half day does not list these moments.
    let (before, half_day) = formats.split_at(formats.find(FIRST).expect("looked for above"));
    let sheet = half_day.find("sheet: Some((").expect("a sheet");
    let end = sheet + half_day[sheet..].find("\n        )),").expect("its end");
    let formats = format!("{before}{}sheet: None,{}", &half_day[..sheet], &half_day[end + "\n        )),".len()..]);
    let formats = formats.replacen(FIRST, &format!("{}{FIRST}", moment.repeat(MOMENTS)), 1);
    let given = vec![("asks.ron".to_owned(), asks.into_bytes()), ("formats.ron".to_owned(), formats.into_bytes())];
    let layers = [Layer::Given(given), Layer::Embedded("noordoost-brabant".into()), Layer::Embedded("common".into())];
    let judged = judge(&layers, None);
    judged.level.unwrap_or_else(|| panic!("the level of this bench is not sound: {}", judged.report))
}

/// Opens tables, says where, and stays until its guests end it.
pub fn run(folder: &str, tables: usize) {
    let journal = Sqlite::open(&Path::new(folder).join("zaal.db")).expect("a journal");
    let host = Host::open(Arc::new(journal), 0, vec!["http://bank/".into()]).expect("a host");
    println!("port {}", host.address().port());
    let level = Arc::new(level());
    for seed in 0..tables {
        let code = host.hall().new_table("bank", level.clone(), "dagdeel", seed as u64, 1).expect("a new table");
        println!("table {code} {}", host.hall().leader_token(&code).expect("a leader"));
    }
    println!("ready");
    host.wait().expect("it runs until it is ended");
}
