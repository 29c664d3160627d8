//! The pages of the room: forms that say what they mean, weight, and what may never stand in them. Bots play; every chair's
//! page is looked at in every moment.
#![cfg(feature = "host")]

use maud::Markup;
use proptest::prelude::*;
use regiotafel::bots::{self, Bot, Judge};
use regiotafel::facts::{LevelFacts, Speaker};
use regiotafel::host::page::{self, Again, Desk, Page, Shell, answer_from_form, shell};
use regiotafel::rules::ask::{Answer, AskKind, Effect, Reply, Sentence, Stance, Wish};
use regiotafel::rules::because::Standing;
use regiotafel::rules::command::{Actor, Command};
use regiotafel::rules::game::Game;
use regiotafel::rules::ids::{AskNo, SeatIx};
use regiotafel::rules::level::{Ask, Level};
use regiotafel::rules::view::{AskView, Stage, View, Viewer};
use regiotafel::session::Pace;
use regiotafel::texts::Words;
use regiotafel::theme::Theme;
use std::sync::Arc;

/// Most bytes of a page of a chair before it is packed; what goes over the wire `tests/host.rs` weighs.
const CHAIR: usize = 31_000;
/// Most bytes of the first page.
const JOIN: usize = 14_600;

/// A table of bots, and what its pages need.
struct Table {
    facts: LevelFacts,
    game: Game,
    bots: Vec<Bot>,
}

impl Table {
    fn new(level: &str, format: &str, seed: u64) -> Self {
        let level = Arc::new(regiotafel::levels::load(level).expect("a good level"));
        let judge = Arc::new(Judge::new(level.clone()));
        let tempers = bots::temperaments(&level, seed);
        let (game, bots) = bots::table(&judge, format, &tempers, Vec::new(), seed).expect("the level has this format");
        Self { facts: LevelFacts::new(level, format), game, bots }
    }

    fn level(&self) -> &Level {
        self.facts.level()
    }

    fn ctx(&self) -> Speaker<'_> {
        Speaker { words: Words::dutch(), level: &self.facts }
    }

    fn view(&self, seat: SeatIx) -> View {
        self.game.view(Viewer::Seat(seat))
    }

    /// The page of a chair as it is sent.
    fn page(&self, seat: SeatIx, standing: &Standing) -> String {
        self.asked(seat, &self.view(seat), standing, None)
    }

    /// The same with one of its questions open.
    fn asked(&self, seat: SeatIx, view: &View, standing: &Standing, wanted: Option<AskNo>) -> String {
        assert_eq!(view.viewer, Viewer::Seat(seat));
        html(&page::seat(&self.ctx(), view, standing, Desk::default(), wanted)).into_string()
    }

    fn standing(&self) -> Standing {
        Standing::of(&self.game, None)
    }

    fn seats(&self) -> Vec<SeatIx> {
        self.bots.iter().map(|bot| bot.seat).collect()
    }

    /// On to the next moment; of events the first on offer falls.
    fn go_on(&mut self) {
        let from = self.game.moment();
        let command = if self.game.stage() == Stage::Event {
            let event = self.game.glance(Viewer::Facilitator).events_on_offer.first().copied();
            Command::LetFall { from, event }
        } else {
            Command::Proceed { from }
        };
        self.game.submit(Actor::Facilitator, &command).expect("the facilitator may go on");
    }

    /// Plays to the end: `before` is called when a moment opened, `after` when the bots have answered.
    fn play(&mut self, mut before: impl FnMut(&mut Table), mut after: impl FnMut(&mut Table)) {
        while self.game.outcome().is_none() {
            before(self);
            bots::answer_all(&self.bots.clone(), &mut self.game, |_, _, _| {});
            after(self);
            self.go_on();
        }
        before(self);
    }
}

fn html(page: &Page) -> Markup {
    shell(Words::dutch(), Theme::Light, page, &Shell { nonce: "n0nce", stream: Some("stroom-1"), said: None })
}

// ---- forms

/// The fields that a browser sends for an answer.
fn fields_of(answer: &Answer, open: &AskView) -> Vec<(String, String)> {
    let field = |name: &str, value: &dyn ToString| (name.to_owned(), value.to_string());
    let sentence = |said: &Sentence| match said {
        Sentence::Empty => vec![field("zin", &"")],
        Sentence::Ready(n) => vec![field("zin", n)],
        Sentence::Own(words) => vec![field("eigen", words)],
    };
    let mut fields = match answer {
        Answer::Choice(k) => vec![field("keuze", k)],
        Answer::Cards(cards) => cards.iter().map(|k| field("kaart", k)).collect(),
        Answer::Vote(k, said) => [vec![field("keuze", k)], sentence(said)].concat(),
        Answer::Say(said) => sentence(said),
        Answer::Promise(k, to) => vec![field("keuze", k), field("aan", &to.0)],
        Answer::Reply(Reply::Yes) => vec![field("keuze", &0)],
        Answer::Reply(Reply::YesIf) => vec![field("keuze", &1)],
        Answer::Reply(Reply::Other(i, o)) => vec![field("keuze", &2), field("anders", &format!("{}-{}", i.0, o.0))],
        Answer::Reply(Reply::No) => vec![field("keuze", &3)],
        Answer::Argument { issue, ground, second } => {
            let several = open.issues.len() > 1;
            let issue = several.then(|| field("kwestie", &issue.0));
            let rest = [Some(field("grond", &ground.0)), second.map(|card| field("tweede", &card.0))];
            issue.into_iter().chain(rest.into_iter().flatten()).collect()
        }
        Answer::Frame(rows) => {
            let word = |stance: &Stance| match stance {
                Stance::Must => "moet",
                Stance::May => "mag",
                Stance::Never => "nooit",
            };
            let row = |(issue, row): &(regiotafel::rules::ids::IssueIx, Vec<Stance>)| {
                let at = issue.0;
                row.iter().enumerate().map(move |(k, s)| (format!("k{at}-{k}"), word(s).to_owned())).collect::<Vec<_>>()
            };
            rows.iter().flat_map(row).collect()
        }
        Answer::Package(options) => options.iter().map(|(i, o)| field(&format!("o{}", i.0), &o.0)).collect(),
        Answer::Points(wishes) => {
            let both = |w: &Wish| {
                [field(&format!("p{}", w.issue.0), &w.option.0), field(&format!("g{}", w.issue.0), &w.weight)]
            };
            wishes.iter().flat_map(both).collect()
        }
    };
    let built = matches!(answer, Answer::Frame(_) | Answer::Package(_) | Answer::Argument { .. } | Answer::Points(_));
    if built {
        fields.push(field("keuze", &0));
    }
    fields
}

/// The same answer as a form says it: a frame on every issue of the question in its order, points in the order of the
/// issues, cards in the order of the options, a bare choice in a vote as a vote without words.
fn as_said(answer: &Answer, open: &AskView, source: &Ask, level: &Level) -> Answer {
    match answer {
        Answer::Frame(rows) => {
            let row = |issue: &regiotafel::rules::ids::IssueIx| {
                let known = rows.iter().find(|(i, _)| i == issue).map(|(_, row)| row.clone());
                (*issue, known.unwrap_or_else(|| vec![Stance::May; level.issues().options(*issue).count()]))
            };
            Answer::Frame(open.issues.iter().map(row).collect())
        }
        Answer::Points(wishes) => {
            let mut wishes = wishes.clone();
            wishes.sort_by_key(|wish| open.issues.iter().position(|issue| *issue == wish.issue));
            Answer::Points(wishes)
        }
        Answer::Package(options) => {
            let mut options = options.clone();
            options.sort_by_key(|(issue, _)| open.issues.iter().position(|other| other == issue));
            Answer::Package(options)
        }
        Answer::Cards(cards) => {
            let mut cards = cards.clone();
            cards.sort_unstable();
            Answer::Cards(cards)
        }
        Answer::Choice(k) if source.kind() == AskKind::Vote => Answer::Vote(*k, Sentence::Empty),
        other => other.clone(),
    }
}

/// The form of an ask in a page.
fn form(page: &str, no: AskNo) -> &str {
    let from = page.find(&format!("<form id=\"f-{}\"", no.0)).expect("every open ask has a form");
    let until = page[from..].find("</form>").expect("a form ends");
    &page[from..from + until]
}

/// Whether a form has an open control that sends this.
fn can_send(form: &str, (name, value): &(String, String)) -> bool {
    let input = format!("name=\"{name}\" value=\"{value}\"");
    let pressed = form.match_indices(&input).any(|(at, _)| {
        let tag = &form[at..at + form[at..].find('>').unwrap_or(0)];
        !tag.contains("disabled")
    });
    let listed = form.split("<select ").skip(1).any(|list| {
        let list = &list[..list.find("</select>").unwrap_or(list.len())];
        list.starts_with(&format!("name=\"{name}\"")) && list.contains(&format!("<option value=\"{value}\""))
    });
    pressed || listed || (name == "eigen" && form.contains("<textarea name=\"eigen\""))
}

/// An answer goes through the form and comes back the same.
fn round_trip(table: &Table, page: &str, open: &AskView, answer: &Answer) {
    let level = table.level();
    let source = level.ask(open.ask);
    let wanted = as_said(answer, open, source, level);
    let fields = fields_of(&wanted, open);
    for field in &fields {
        assert!(can_send(form(page, open.no), field), "{}: no control sends {field:?} for {answer:?}", source.id());
    }
    let got = answer_from_form(open, source, level, &fields);
    assert_eq!(got.as_ref(), Ok(&wanted), "{}: {fields:?}", source.id());
}

/// Looks at some of the legal answers and at what bots said; counts the kinds that it saw.
fn all_forms(level: &str, format: &str, seed: u64, kinds: &mut std::collections::BTreeSet<String>) {
    let mut table = Table::new(level, format, seed);
    let mut looked = 0_u64;
    while table.game.outcome().is_none() {
        let standing = table.standing();
        let views: Vec<(SeatIx, View)> =
            table.game.waiting().into_iter().map(|seat| (seat, table.view(seat))).collect();
        for (seat, view) in &views {
            let page = |no| table.asked(*seat, view, &standing, Some(no));
            let pages: std::collections::BTreeMap<AskNo, String> =
                view.asks.iter().map(|open| (open.no, page(open.no))).collect();
            let mut legal = table.game.legal(Actor::Seat(*seat));
            legal.extend(
                table
                    .bots
                    .iter()
                    .filter(|bot| bot.seat == *seat)
                    .flat_map(|bot| bot.answer(view, table.game.format()).into_iter().map(|step| step.command)),
            );
            for command in legal {
                let Command::Answer { ask, answer } = command else { continue };
                let open = view.asks.iter().find(|open| open.no == ask).expect("a legal answer is to an open ask");
                let source = table.level().ask(open.ask);
                // The list of the rules names cards that no hand holds, and gives a sentence by the number of its option.
                if let Answer::Argument { ground, second, .. } = &answer
                    && ([Some(*ground), *second].iter().flatten().any(|card| !open.cards.contains(card)))
                {
                    continue;
                }
                if source.kind() == AskKind::Sentence && matches!(answer, Answer::Choice(_)) {
                    continue;
                }
                // A promise without whom is in the list of the rules; a form asks to whom.
                let to_whom =
                    |k: u8| source.options()[usize::from(k)].does.iter().any(|e| matches!(e, Effect::Promise(_)));
                if source.kind() == AskKind::Promise && matches!(answer, Answer::Choice(k) if to_whom(k)) {
                    continue;
                }
                looked = looked.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(seed | 1);
                if looked >> 60 > 3 && !matches!(answer, Answer::Argument { .. } | Answer::Reply(_)) {
                    continue;
                }
                kinds.insert(format!("{:?}", source.kind()).split([' ', '{']).next().unwrap_or_default().to_owned());
                round_trip(&table, &pages[&open.no], open, &answer);
            }
        }
        bots::answer_all(&table.bots.clone(), &mut table.game, |_, _, _| {});
        table.go_on();
    }
}

/// B5 and the thumb: what a person can press is what the game gets.
#[test]
fn every_answer_goes_through_its_form() {
    let mut kinds = std::collections::BTreeSet::new();
    all_forms("oefenregio", "solo", 3, &mut kinds);
    all_forms("noordoost-brabant", "dagdeel", 4, &mut kinds);
    let all =
        ["Argument", "Choose", "Divide", "Frame", "Package", "Paper", "Points", "Promise", "Reply", "Sentence", "Vote"];
    assert_eq!(kinds.iter().map(String::as_str).collect::<Vec<_>>(), all);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    /// A malformed form gets a line with words, and nothing panics.
    #[test]
    fn a_form_of_anything_gets_an_answer_or_a_line(
        names in prop::collection::vec("keuze|kaart|zin|eigen|aan|anders|grond|tweede|kwestie|o[0-9]{1,2}|p[0-9]{1,2}|g[0-9]|k[0-9]{1,2}-[0-9]|\\PC{0,6}", 0..8),
        values in prop::collection::vec("[0-9]{1,4}|moet|mag|nooit|[0-9]{1,3}-[0-9]{1,3}|-|\\PC{0,200}", 8),
        at in 0..40_usize,
    ) {
        let (level, opens) = asks_of_all_kinds();
        let open = &opens[at % opens.len()];
        let fields: Vec<(String, String)> = names.into_iter().zip(values).collect();
        if let Err(line) = answer_from_form(open, level.ask(open.ask), level, &fields) {
            let words = Words::dutch().say(&line, level.as_ref());
            prop_assert!(!words.contains('['), "{words}");
        }
    }
}

/// One open ask of every kind, met in a game of bots.
fn asks_of_all_kinds() -> &'static (Arc<Level>, Vec<AskView>) {
    static ASKS: std::sync::OnceLock<(Arc<Level>, Vec<AskView>)> = std::sync::OnceLock::new();
    ASKS.get_or_init(|| {
        let mut table = Table::new("noordoost-brabant", "dagdeel", 8);
        let mut found: Vec<AskView> = Vec::new();
        table.play(
            |table| {
                for seat in table.game.waiting() {
                    for open in table.game.glance(Viewer::Seat(seat)).asks {
                        let kind = |ask| std::mem::discriminant(&table.level().ask(ask).kind());
                        if found.iter().all(|known| kind(known.ask) != kind(open.ask)) {
                            found.push(open);
                        }
                    }
                }
            },
            |_| {},
        );
        (table.facts.level().clone(), found)
    })
}

/// Without script a form that is refused comes back: as it was filled in, with what is wrong above its fields.
#[test]
fn a_form_that_was_refused_comes_back_as_it_was_filled_in() {
    let mut table = Table::new("noordoost-brabant", "dagdeel", 8);
    let mut kinds = std::collections::BTreeSet::new();
    while table.game.outcome().is_none() {
        let standing = table.standing();
        for seat in table.game.waiting() {
            let view = table.view(seat);
            let bot = table.bots.iter().find(|bot| bot.seat == seat).cloned().expect("every chair has a bot");
            for step in bot.answer(&view, table.game.format()) {
                let Command::Answer { ask, answer } = step.command else { continue };
                let open = view.asks.iter().find(|open| open.no == ask).expect("an open ask");
                let source = table.level().ask(open.ask);
                let mut fields = fields_of(&as_said(&answer, open, source, table.level()), open);
                if matches!(source.kind(), AskKind::Vote | AskKind::Sentence) {
                    fields.retain(|(name, _)| name != "zin");
                    fields.push(("eigen".to_owned(), "een <zin>".to_owned()));
                }
                let again = Again { ask, fields: &fields, why: "Dit past niet." };
                let page = html(&page::seat_again(&table.ctx(), &view, &standing, Desk::default(), &again));
                comes_back(form(&page.into_string(), ask), &fields, source.id());
                kinds.insert(format!("{:?}", source.kind()).split([' ', '{']).next().unwrap_or_default().to_owned());
            }
        }
        bots::answer_all(&table.bots.clone(), &mut table.game, |_, _, _| {});
        table.go_on();
    }
    assert!(kinds.len() >= 9, "{kinds:?}");
}

/// The fields stand in a form as they were sent, and it says what is wrong.
fn comes_back(form: &str, fields: &[(String, String)], what: &str) {
    assert!(form.contains("<p class=\"fout\">Dit past niet.</p>"), "{what}");
    for (name, value) in fields {
        let pressed = format!("name=\"{name}\" value=\"{value}\" checked");
        let listed = form.split("<select ").any(|list| {
            let list = list.split("</select>").next().unwrap_or_default();
            list.contains(&format!("name=\"{name}\"")) && list.contains(&format!("<option value=\"{value}\" selected"))
        });
        let said = name == "eigen" && form.contains("een &lt;zin&gt;</textarea>");
        assert!(form.contains(&pressed) || listed || said, "{what}: {name}={value} got lost");
    }
}

/// What is missing or too much is named, with what to do.
#[test]
fn a_form_that_is_not_finished_says_what_is_missing() {
    let (level, opens) = asks_of_all_kinds();
    let refused = |kind: &str, fields: &[(&str, &str)]| {
        let is = |open: &&AskView| format!("{:?}", level.ask(open.ask).kind()).starts_with(kind);
        let open = opens.iter().find(is).expect("that kind was met");
        let fields: Vec<(String, String)> = fields.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        answer_from_form(open, level.ask(open.ask), level, &fields).expect_err("a refusal").key
    };
    assert_eq!(refused("Choose", &[]), "pagina-kies-eerst");
    assert_eq!(refused("Choose", &[("keuze", "99")]), "weigering-onbekende-optie");
    assert_eq!(refused("Choose", &[("keuze", "0"), ("keuze", "1")]), "pagina-dubbel");
    assert_eq!(refused("Reply", &[("keuze", "2"), ("anders", "")]), "pagina-kies-wat-anders");
    assert_eq!(refused("Reply", &[("keuze", "2"), ("anders", "0_1")]), "weigering-onbekende-optie");
    assert_eq!(refused("Package", &[("keuze", "0")]), "weigering-pakket-leeg");
    assert_eq!(refused("Argument", &[("keuze", "0")]), "pagina-kies-onderwerp");
    assert_eq!(refused("Points", &[("keuze", "0")]), "pagina-kies-punt");
    assert_eq!(refused("Promise", &[("keuze", "0")]), "pagina-kies-buur");
    assert_eq!(refused("Sentence", &[("eigen", "  ")]), "pagina-zeg-iets");
    let long = "é".repeat(141);
    assert_eq!(refused("Vote", &[("keuze", "0"), ("eigen", &long)]), "weigering-zin-te-lang");
}

// ---- weight

/// One round trip: the join page with four tables, and every chair's page in every moment.
#[test]
fn pages_are_light_in_every_moment() {
    let join = html(&page::join(Words::dutch())).into_string();
    assert!(join.len() <= JOIN, "the join page has {} bytes", join.len());
    let mut heaviest = (0, String::new());
    for (level, format, seed) in [("oefenregio", "solo", 1), ("noordoost-brabant", "dagdeel", 2)] {
        let weigh = |table: &mut Table| {
            let standing = table.standing();
            for seat in table.seats() {
                let view = table.view(seat);
                let opened = view.asks.iter().map(|open| Some(open.no)).chain([None]);
                for wanted in opened {
                    let page = table.asked(seat, &view, &standing, wanted);
                    if page.len() > heaviest.0 {
                        let name = table.ctx().seat_name(table.level().seat(seat));
                        let ask = view.asks.iter().find(|open| Some(open.no) == wanted);
                        let ask = ask.map_or("", |open| table.level().ask(open.ask).id());
                        heaviest = (page.len(), format!("{name} {ask}, {:?}", table.game.moment()));
                    }
                }
            }
        };
        let weigh = std::cell::RefCell::new(weigh);
        Table::new(level, format, seed).play(|table| (weigh.borrow_mut())(table), |table| (weigh.borrow_mut())(table));
    }
    assert!(heaviest.0 <= CHAIR, "{} bytes: {}; the join page has {}", heaviest.0, heaviest.1, join.len());
}

// ---- secrets and words of people

/// What one chair says is not in the page of another municipality before the gate opens: another answer leaves every byte of
/// it as it is.
#[test]
fn another_answer_elsewhere_changes_no_byte_before_the_gate() {
    let mut compared = 0;
    let mut table = Table::new("noordoost-brabant", "dagdeel", 6);
    let mut turn = 0_usize;
    table.play(
        |_| {},
        |table| {
            turn += 1;
            let seats = table.seats();
            let teller = seats[turn * 7 % seats.len()];
            let view = table.game.glance(Viewer::Seat(teller));
            let other = table.game.legal(Actor::Seat(teller)).into_iter().rev().find(|command| match command {
                Command::Answer { ask, answer } => {
                    view.asks.iter().any(|open| open.no == *ask && open.secret && open.answer.as_ref() != Some(answer))
                }
                Command::Proceed { .. }
                | Command::LetFall { .. }
                | Command::Play { .. }
                | Command::GoBack { .. }
                | Command::Remark(_) => false,
            });
            let Some(other) = other else { return };
            let home = table.level().seat(teller).municipality;
            let far: Vec<SeatIx> = seats
                .into_iter()
                .filter(|s| table.level().seat(*s).municipality != home || home.is_none() && *s != teller)
                .collect();
            let pages = |table: &Table| {
                let standing = table.standing();
                let chairs = far.iter().map(|seat| table.page(*seat, &standing));
                let board =
                    html(&page::board(&table.ctx(), &table.game.view(Viewer::Board), &standing, Pace::default()));
                chairs.chain([board.into_string()]).collect::<Vec<_>>()
            };
            let before = pages(table);
            let mut twin = Table { facts: table.facts.clone(), game: table.game.clone(), bots: table.bots.clone() };
            if twin.game.submit(Actor::Seat(teller), &other).is_ok() {
                compared += 1;
                assert_eq!(before, pages(&twin), "{other:?}");
            }
        },
    );
    assert!(compared > 10, "only {compared} answers were changed");
}

/// Words that somebody types are shown as words, and only to whom the view gives them.
#[test]
fn own_words_are_inert_and_stay_at_home() {
    const SCRIPT: &str = "<script>alert('MERK')</script>\u{202e}🙂";
    let mut table = Table::new("noordoost-brabant", "dagdeel", 9);
    let mut said = 0;
    table.play(
        |_| {},
        |table| {
            for seat in table.game.waiting().into_iter().chain(table.seats()) {
                let view = table.game.glance(Viewer::Seat(seat));
                for open in &view.asks {
                    let own = Sentence::Own(SCRIPT.to_owned());
                    let answer = match table.level().ask(open.ask).kind() {
                        AskKind::Vote => Answer::Vote(1, own),
                        AskKind::Sentence => Answer::Say(own),
                        _ => continue,
                    };
                    let command = Command::Answer { ask: open.no, answer };
                    said += usize::from(table.game.submit(Actor::Seat(seat), &command).is_ok());
                }
            }
            let standing = table.standing();
            for seat in table.seats() {
                let page = table.page(seat, &standing);
                assert!(!page.contains("<script>alert"), "words of a person became a script");
                let known = serde_json::to_string(&table.view(seat)).expect("a view has only data").contains("MERK");
                assert_eq!(page.contains("MERK"), known && page.contains("MERK"), "words that the view did not give");
            }
            let board = page::board(&table.ctx(), &table.game.view(Viewer::Board), &standing, Pace::default());
            assert!(!html(&board).into_string().contains("<script>alert"));
        },
    );
    assert!(said > 5, "only {said} sentences were said");
}

/// Nothing comes from elsewhere, and nothing runs that the page did not bring under its nonce.
#[test]
fn pages_bring_everything_themselves() {
    let table = Table::new("oefenregio", "solo", 1);
    let page = table.page(table.seats()[0], &table.standing());
    for strange in ["http:", "https:", "//", "src=", "style=", "onclick", "onload", "@import", "url(h"] {
        assert!(!page.contains(strange), "{strange}");
    }
    assert!(page.starts_with("<!DOCTYPE html><html lang=\"nl\">"));
    assert!(page.contains("<style nonce=\"n0nce\">") && page.contains("<script nonce=\"n0nce\">"));
    assert!(page.contains("href=\"#inhoud\"") && page.contains("id=\"inhoud\""));
    assert!(page.contains("id=\"p-nieuws\" aria-live=\"polite\""));
}
