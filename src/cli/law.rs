//! `regiotafel law`: the norms with what is modelled of each; or the verdict on a situation, with its reasons.

use serde::Serialize;
use std::fs::File;
use std::io::{self, Read};

use crate::levels::MOST_BYTES;
use crate::levels::show;
use crate::levels::situation::{self, Lent};
use crate::rules::acts::{Mun, Vocabulary};
use crate::rules::bench::{Bench, Seat};
use crate::rules::ids::{CardIx, EventIx, IssueIx, MunIx, OptIx, SeatIx};
use crate::rules::level::Level;
use crate::rules::line::{FactValue, Line};
use crate::rules::norm::situation::{JudgedSituation, Situation};
use crate::rules::norm::{Because, NormDetail, NormKind, NormSource, NormView, Norms, Verdict};
use crate::texts::{Naming, Words};

use super::out::Out;
use super::{End, PAGE, level, today};

/// The level that is taken when nobody names one.
const USUAL_LEVEL: &str = "oefenregio";
/// The name of standard input.
const STANDARD_INPUT: &str = "-";

/// What `law` is asked.
#[derive(Debug, clap::Args)]
#[command(
    about = "Toont de normen, of beoordeelt een situatie en zegt waarom",
    after_help = "Zonder bestand: alle normen van een level, met wat het spel van elke norm nagaat.
Met bestand: het oordeel over elke situatie erin, met de daden, weken en artikelen waarop het rust.

Een situatie is RON. Wat er niet in staat, is niet gedaan en is niet zo:

  (format: 1, situations: [(
      name: \"een raad vergeten\",
      municipalities: [\"Aa\", \"Bee\"],
      acts: [
          (week: 12, act: DraftSent, who: [\"Aa\"]),
          (week: 30, act: ConsentAsked),
      ],
      expect: [(norm: \"wgr-1-ontwerp-toezenden\", verdict: Broken, councils: [(\"Bee\", Broken)])],
  )])

  acts     op volgorde van tijd; who leeg is: alle gemeenten; day 1 (maandag) tot en met 7
  form     OL (gewoon), BVO, GO, CG, Light, Covenant         duty   Never (gewoon), InForce, From(week)
  now      de week van nu, als er nog iets kan komen; zonder now is alles voorbij
  facts, counts, dates, clauses_missing, vision_missing, rulings   zie docs/norms.md
  expect   optioneel: het oordeel dat je verwacht (Met, Broken, Open, NotYet, NotInForce, NotApplicable)

Einde: 0 beoordeeld zoals verwacht, 1 iets klopt niet in het bestand of een verwachting kwam niet uit.

Voorbeelden:
  regiotafel law                                lijst van normen
  regiotafel law --json                         voor een script
  regiotafel law situatie.ron                   oordeel met redenen
  regiotafel law situatie.ron --all             ook wat in orde is
  regiotafel law situatie.ron --level levels/mijn-regio",
    help_template = PAGE,
    override_usage = "regiotafel law [BESTAND] [--level LEVEL] [--all] [--json]"
)]
pub(super) struct Arguments {
    /// De situaties; - is de standaardinvoer
    #[arg(value_name = "BESTAND")]
    file: Option<String>,
    /// Het level waarvan normen, gemeenten en weken gelden
    #[arg(long, value_name = "LEVEL", default_value = USUAL_LEVEL, hide_default_value = true)]
    level: String,
    /// Noemt ook de normen die in orde zijn of niets vragen
    #[arg(long)]
    all: bool,
    /// Schrijft alles als JSON
    #[arg(long)]
    json: bool,
}

/// Lists the norms, or judges the situations.
pub(super) fn run(task: &Arguments, out: &mut Out) -> io::Result<End> {
    let Some(level) = level::load(&task.level, task.json, out)? else { return Ok(End::Found) };
    let norms = level.model().norms();
    if norms.is_past_review(&today::today()) {
        out.complain(&format!("! {}", Words::dutch().say(&norms.review_line(), &level)));
    }
    match &task.file {
        None => list(norms, task.json, out),
        Some(file) => judge(task, file, &level, out),
    }
}

/// A norm in the list.
#[derive(Serialize)]
struct Listed<'a> {
    #[serde(flatten)]
    norm: &'a NormSource,
    link: Option<String>,
    gates: Vec<&'static str>,
    modelled: &'static str,
}

/// How far a norm is modelled.
fn modelled(norm: &NormSource) -> &'static str {
    match (norm.said(), norm.test.question(), norm.left_out.is_empty()) {
        (Some(_), ..) => "gezegd",
        (None, Some(_), _) => "open",
        (None, None, true) => "geheel",
        (None, None, false) => "deels",
    }
}

/// All norms.
fn list(norms: &Norms, json: bool, out: &mut Out) -> io::Result<End> {
    let gates = |at: usize| {
        let mut gates: Vec<&str> = norms.gates_of(at).map(Vocabulary::name).collect();
        gates.dedup();
        gates
    };
    if json {
        let all = norms.all().iter().enumerate();
        let all: Vec<Listed> = all
            .map(|(at, norm)| Listed { norm, link: norm.link(), gates: gates(at), modelled: modelled(norm) })
            .collect();
        out.say(&serde_json::to_string_pretty(&all)?)?;
        return Ok(End::Good);
    }
    for (at, norm) in norms.all().iter().enumerate() {
        let kind = if norm.kind == NormKind::Hard { "wet" } else { "praktijk" };
        let gates = gates(at).join(" ");
        out.say(&format!("{:<36} {:<8} {:<6} {:<8} {}", norm.id, kind, modelled(norm), gates, norm.title_nl))?;
    }
    let count = |state: &str| norms.all().iter().filter(|norm| modelled(norm) == state).count();
    out.say(&format!(
        "{} normen, bijgewerkt tot {}: {} geheel gemodelleerd, {} deels, {} met een open vraag, {} alleen als tekst.",
        norms.all().len(),
        norms.known_until(),
        count("geheel"),
        count("deels"),
        count("open"),
        count("gezegd")
    ))?;
    Ok(End::Good)
}

/// The text of the file.
fn text_of(file: &str, out: &mut Out) -> Option<String> {
    let mut text = String::new();
    let read = if file == STANDARD_INPUT {
        io::stdin().lock().take(MOST_BYTES).read_to_string(&mut text)
    } else {
        File::open(file).and_then(|file| file.take(MOST_BYTES).read_to_string(&mut text))
    };
    if let Err(error) = read {
        out.complain(&format!(
            "{file} kan niet worden gelezen: {}. Controleer het pad, de rechten en of het UTF-8 is.",
            super::out::why(&error)
        ));
        return None;
    }
    Some(text)
}

/// Judges the situations of a file.
fn judge(task: &Arguments, file: &str, level: &Level, out: &mut Out) -> io::Result<End> {
    let Some(text) = text_of(file, out) else { return Ok(End::Found) };
    let lent = Lent::of(level);
    let read = situation::read(&text, file, &lent);
    if !read.report.findings.is_empty() {
        if task.json {
            out.say(&show::json(&read.report))?;
        } else {
            out.complain(&show::show(&read.report, &read.texts, out.complaint_style()));
        }
    }
    let Some(situations) = read.file else { return Ok(End::Found) };
    let meetings = |week| level.calendar().council_from(week);
    let ground = lent.ground(&meetings);
    let judged: Vec<(&Situation, JudgedSituation)> =
        situations.situations.iter().map(|situation| (situation, situation.judge(&ground))).collect();
    if task.json {
        let told: Vec<Told> = judged.iter().map(|(s, j)| Told::of(s, j, level)).collect();
        out.say(&serde_json::to_string_pretty(&told)?)?;
    } else {
        for (situation, judged) in &judged {
            tell(situation, judged, level, task.all, out)?;
        }
    }
    let missed: usize = judged.iter().map(|(_, judged)| judged.missed.len()).sum();
    Ok(if missed == 0 && read.report.findings.is_empty() { End::Good } else { End::Found })
}

/// The names of a situation, for sentences.
struct Names<'a> {
    own: &'a [String],
    level: &'a Level,
}

impl Naming for Names<'_> {
    fn municipality(&self, m: MunIx) -> &str {
        self.own.get(m.at()).map_or("?", String::as_str)
    }

    fn seat(&self, seat: SeatIx) -> Seat {
        self.level.seats().get(seat.at()).copied().unwrap_or(Seat { bench: Bench::Bureau, municipality: None })
    }

    fn issue(&self, issue: IssueIx) -> &str {
        Naming::issue(self.level, issue)
    }

    fn option(&self, issue: IssueIx, option: OptIx) -> &str {
        Naming::option(self.level, issue, option)
    }

    fn card(&self, card: CardIx) -> &str {
        Naming::card(self.level, card)
    }

    fn event(&self, event: EventIx) -> &str {
        Naming::event(self.level, event)
    }
}

/// Whether a norm is worth telling in a short answer.
fn is_told(situation: &Situation, judged: &JudgedSituation, view: &NormView, all: bool) -> bool {
    let expected = situation.expect.iter().any(|expect| expect.norm == view.id);
    let news = matches!(view.verdict, Verdict::Broken | Verdict::Open)
        || view.verdict == Verdict::NotInForce && view.anticipated == Some(Verdict::Broken);
    all || if situation.expect.is_empty() { news && judged.touched.contains(&view.at) } else { expected }
}

/// Adds the sentences of a tree, each once, with how deep they stand: what a sentence rests on stands a step deeper.
fn branch(tree: &Because, depth: usize, lines: &mut Vec<(usize, Line)>) {
    let told = tree.line.as_ref().filter(|line| lines.iter().all(|(_, other)| other != *line));
    lines.extend(told.map(|line| (depth, line.clone())));
    let deeper = depth + usize::from(tree.line.is_some());
    tree.parts.iter().for_each(|part| branch(part, deeper, lines));
}

/// Every sentence about a norm, with how deep it stands.
fn sentences(view: &NormView, detail: &NormDetail, names: &Names) -> Vec<(usize, String)> {
    let norms = names.level.model().norms();
    let norm = &norms.all()[view.at];
    let mut lines: Vec<(usize, Line)> = view.ahead().into_iter().map(|line| (0, line)).collect();
    detail.because.iter().for_each(|(_, tree)| branch(tree, 0, &mut lines));
    lines.extend(view.ruling.as_ref().map(|ruling| (0, ruling.line())));
    if view.verdict == Verdict::Broken {
        lines.push((0, Line::new("wet-gevolg").with("gevolg", FactValue::Words(norm.consequence_nl.clone()))));
        match &detail.repair {
            Some(repair) => {
                lines.push((0, repair.line()));
                lines.extend(repair.steps.iter().map(|step| (1, step.clone())));
            }
            None => lines.push((0, Line::new("wet-herstel-niet"))),
        }
    }
    let words = Words::dutch();
    let mut said: Vec<(usize, String)> = lines.iter().map(|(depth, line)| (*depth, words.say(line, names))).collect();
    said.extend(detail.due.iter().map(|due| (0, words.say(&due.sentence(words.say(&due.line, names)), names))));
    said
}

/// Tells the verdicts on a situation.
fn tell(situation: &Situation, judged: &JudgedSituation, level: &Level, all: bool, out: &mut Out) -> io::Result<()> {
    let names = Names { own: &judged.municipalities, level };
    let words = Words::dutch();
    out.say(&format!("{}\n", situation.name))?;
    let mut told = 0;
    for (view, detail) in judged.norms.iter().filter(|(view, _)| is_told(situation, judged, view, all)) {
        told += 1;
        let norm = &level.model().norms().all()[view.at];
        out.say(&format!("  {} ({}): {}", norm.title_nl, norm.source, words.get(view.verdict.key())))?;
        for (depth, sentence) in sentences(view, detail, &names) {
            out.say(&format!("    {:1$}{sentence}", "", 2 * depth))?;
        }
        if let Some(link) = norm.link() {
            out.say(&format!("    {link}"))?;
        }
    }
    if told == 0 {
        out.say("  Geen norm die hierover gaat, is gebroken.")?;
    }
    for (norm, council, expected, found) in &judged.missed {
        let whose = council.as_ref().map(|name| format!(" voor {name}")).unwrap_or_default();
        out.complain(&format!(
            "{}: {norm}{whose} is {}, verwacht was {}.",
            situation.name,
            words.get(found.key()),
            words.get(expected.key())
        ));
    }
    out.say("")
}

/// A judged situation, as JSON.
#[derive(Serialize)]
struct Told<'a> {
    name: &'a str,
    norms: Vec<ToldNorm<'a>>,
    missed: Vec<Missed<'a>>,
}

/// A judged norm, as JSON.
#[derive(Serialize)]
struct ToldNorm<'a> {
    norm: &'a str,
    source: &'a str,
    link: Option<String>,
    verdict: Verdict,
    anticipated: Option<Verdict>,
    councils: Vec<(&'a str, Verdict)>,
    because: Vec<String>,
    tree: Vec<serde_json::Value>,
    question: Option<&'a str>,
    repair_weeks: Option<i32>,
}

/// An expectation that did not come true, as JSON.
#[derive(Serialize)]
struct Missed<'a> {
    norm: &'a str,
    council: Option<&'a str>,
    expected: Verdict,
    found: Verdict,
}

impl<'a> Told<'a> {
    fn of(situation: &'a Situation, judged: &'a JudgedSituation, level: &'a Level) -> Self {
        let names = Names { own: &judged.municipalities, level };
        let norm = |(view, detail): &'a (NormView, NormDetail)| {
            let source = &level.model().norms().all()[view.at];
            let council = |(m, verdict): &(Mun, Verdict)| (judged.municipalities[m.at()].as_str(), *verdict);
            ToldNorm {
                norm: &view.id,
                source: &source.source,
                link: source.link(),
                verdict: view.verdict,
                anticipated: view.anticipated,
                councils: view.councils.iter().map(council).collect(),
                because: sentences(view, detail, &names).into_iter().map(|(_, sentence)| sentence).collect(),
                tree: detail.because.iter().filter_map(|(_, tree)| serde_json::to_value(tree).ok()).collect(),
                question: view.question.as_deref(),
                repair_weeks: detail.repair.as_ref().map(|repair| repair.weeks),
            }
        };
        let missed = |(norm, council, expected, found): &'a (String, Option<String>, Verdict, Verdict)| Missed {
            norm,
            council: council.as_deref(),
            expected: *expected,
            found: *found,
        };
        Self {
            name: &situation.name,
            norms: judged.norms.iter().map(norm).collect(),
            missed: judged.missed.iter().map(missed).collect(),
        }
    }
}
