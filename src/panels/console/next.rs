//! What the one button does now, and whom it would leave behind. A pure function of what the leader sees.

use crate::panels::{Intent, PanelContext};
use crate::rules::command::Moment;
use crate::rules::ids::{EventIx, SeatIx};
use crate::rules::level::source::Beat;
use crate::rules::line::FactValue;
use crate::rules::view::{Stage, View};
use crate::session::{Chair, ChairRule, Lead, Led, LedChair, Missing};

/// The one button.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Next {
    /// What it says.
    pub words: String,
    /// What it does; `None` when all is done.
    pub intent: Option<Intent>,
    /// Who is left behind, or why it would be refused.
    pub behind: Option<String>,
}

/// The button of this moment. `pages` is the page that the board shows, from 0, and how many it has.
pub(super) fn next(ctx: &PanelContext<'_>, led: &Led, pages: Option<(usize, usize)>) -> Next {
    let plain = |words: String, intent: Intent| Next { words, intent: Some(intent), behind: None };
    if let Some((shown, all)) = pages.filter(|(shown, all)| shown + 1 < *all) {
        let facts = [("nummer", FactValue::Number(shown as i64 + 2)), ("alle", FactValue::Number(all as i64))];
        return plain(ctx.say_with("console-volgend-beeld", &facts), Intent::TurnBoard(1));
    }
    let view = led.frame.as_ref().map(|frame| &frame.view);
    if let Some((moment, event)) = view.and_then(waiting_event) {
        let id = ctx.level.level().event(event).id();
        let words = format!("{}: {}", ctx.say("knop-laat-vallen"), ctx.words.event(id));
        return plain(words, Intent::Lead(Lead::LetFall(moment, Some(event))));
    }
    match (&led.leading.next, view) {
        (None, Some(view)) if view.clock.stage == Stage::Event => {
            plain(ctx.say("knop-verder"), Intent::Lead(Lead::LetFall(view.clock.moment, None)))
        }
        (None, _) => Next { words: ctx.say("stadium-klaar"), intent: None, behind: None },
        (Some(lead), view) => {
            let behind = match lead {
                Lead::Begin => empty(ctx, led),
                Lead::Proceed(_) => behind(ctx, led),
                _ => None,
            };
            Next { words: words(ctx, lead, view), intent: Some(Intent::Lead(lead.clone())), behind }
        }
    }
}

/// The first of the events that wait to be chosen: what falls unless the leader chooses otherwise.
fn waiting_event(view: &View) -> Option<(Moment, EventIx)> {
    let first = view.events_on_offer.first().filter(|_| view.clock.stage == Stage::Event)?;
    Some((view.clock.moment, *first))
}

fn words(ctx: &PanelContext<'_>, lead: &Lead, view: Option<&View>) -> String {
    match (lead, view) {
        (Lead::Begin, _) => ctx.say("knop-begin"),
        (Lead::Step(step), _) => {
            let title = super::say::sheet(ctx).and_then(|sheet| sheet.steps.get(usize::from(*step)));
            let title = title.map(|step| super::say::step_words(ctx, &step.key, ""));
            title.map_or_else(|| ctx.say("knop-verder"), |title| format!("{}: {title}", ctx.say("knop-verder")))
        }
        (Lead::Proceed(moment), Some(view)) => ctx.say(on(ctx, *moment, view)),
        _ => ctx.say("knop-verder"),
    }
}

/// Key of what going on means: through the gate, to another part, or only on.
fn on(ctx: &PanelContext<'_>, moment: Moment, view: &View) -> &'static str {
    let secret = view.asks.iter().any(|ask| ask.secret);
    match (view.clock.stage, view.clock.beat) {
        (Stage::Asks | Stage::Answers, Beat::Together | Beat::Decide) if secret => return "knop-open-poort",
        (Stage::Asks, _) => {}
        _ => return "knop-verder",
    }
    let format = ctx.level.level().format(ctx.level.format());
    let beats = format.and_then(|format| format.round(moment.round)).map_or(&[][..], |round| round.beats());
    let here = usize::from(moment.beat);
    if beats.get(here).is_some_and(|beat| beat.event()) {
        return "knop-verder";
    }
    match beats.get(here + 1).map(|beat| beat.beat()) {
        Some(Beat::Apart) => "console-naar-apart",
        Some(Beat::Together) => "knop-naar-samen",
        Some(Beat::Decide) => "knop-naar-besluit",
        Some(Beat::Consequence) => "knop-naar-gevolg",
        None if moment.round < view.clock.rounds => "console-naar-ronde",
        None => "console-naar-einde",
    }
}

/// Chairs that nobody took before the game begins.
fn empty(ctx: &PanelContext<'_>, led: &Led) -> Option<String> {
    let empty = led.leading.chairs.iter().filter(|chair| chair.who == Chair::Empty).count();
    (empty > 0).then(|| ctx.say_number("console-leeg", "aantal", empty as i64))
}

/// Chairs that have not answered, or the one for whom the room waits.
fn behind(ctx: &PanelContext<'_>, led: &Led) -> Option<String> {
    let waits = |chair: &&LedChair| chair.idle.is_some();
    let stops = |chair: &&LedChair| {
        let rule = matches!(chair.rule, ChairRule::AsTable | ChairRule::Shut);
        rule && chair.who == Chair::Away && led.leading.missing == Missing::Wait
    };
    let waiting: Vec<SeatIx> = led.leading.chairs.iter().filter(waits).map(|chair| chair.seat).collect();
    let away = led.leading.chairs.iter().filter(waits).find(stops);
    match (away, waiting.len()) {
        (Some(away), _) => Some(ctx.say_with("console-wacht-op-weg", &[("stoel", FactValue::Seat(away.seat))])),
        (None, 0) => None,
        (None, count) => Some(ctx.say_number("console-niet-geantwoord", "aantal", count as i64)),
    }
}
