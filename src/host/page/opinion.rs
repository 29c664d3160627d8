//! The statements before and after the game: a page to fill in or skip, and for the leader how the table thinks, in counts.

use super::{Page, Part};
use crate::facts::Speaker;
use crate::rules::line::Line;
use crate::session::{Counts, Occasion, Opinions, STATEMENTS, STEPS};
use maud::{Markup, html};

/// Both, with the word of a form and of its texts.
const OCCASIONS: [(Occasion, &str); 2] = [(Occasion::Before, "vooraf"), (Occasion::After, "na")];

fn word(occasion: Occasion) -> &'static str {
    OCCASIONS.iter().find(|(known, _)| *known == occasion).map_or("na", |(_, word)| word)
}

/// The page of the statements; without an occasion there is nothing to say now, or no more.
pub fn opinion(ctx: &Speaker<'_>, occasion: Option<Occasion>) -> Page {
    let body = match occasion {
        Some(occasion) => form(ctx, occasion),
        None => html! { h1.q { (ctx.say("mening-klaar")) } p { (ctx.say("mening-klaar-uitleg")) } },
    };
    let back = html! { p { a href="./" { (ctx.say("pagina-naar-stoel")) } } };
    let parts = vec![Part::new("mening", body), Part::new("heel", back)];
    let title = format!("{} · {}", ctx.say("mening-kop"), ctx.say("titel"));
    Page::new(ctx, title, html! { div.strip {} }, parts)
}

/// The way to the page, where it is asked for.
pub fn way(ctx: &Speaker<'_>, occasion: Occasion) -> Markup {
    html! { p { a href="mening" { (ctx.say(&format!("mening-{}", word(occasion)))) } } }
}

fn form(ctx: &Speaker<'_>, occasion: Occasion) -> Markup {
    html! {
        h1.q { (ctx.say("mening-kop")) }
        p { (ctx.say("mening-uitleg")) }
        form #f-mening method="post" action="mening" {
            input type="hidden" name="wanneer" value=(word(occasion));
            p.zacht { (ctx.say("mening-schaal")) }
            @for n in 1..=STATEMENTS {
                fieldset.drie.vijf {
                    legend { (ctx.say(&format!("mening-{n}"))) }
                    @for step in 1..=STEPS {
                        label {
                            input type="radio" name=(format!("m{n}")) value=(step);
                            (step) span.weg { (ctx.say(&format!("mening-stap-{step}"))) }
                        }
                    }
                }
            }
            button name="doe" value="stuur" { (ctx.say("knop-stuur")) }
            button.stil name="doe" value="sla-over" { (ctx.say("knop-overslaan")) }
        }
    }
}

/// What a form says: when, and of each statement; all is empty when it is skipped.
pub fn opinions_from_form(fields: &[(String, String)]) -> Result<(Occasion, Opinions), Line> {
    let one = |name: &str| fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let unknown = || Line::new("pagina-dubbel");
    let when = one("wanneer").ok_or_else(unknown)?;
    let (occasion, _) = OCCASIONS.iter().find(|(_, word)| *word == when).ok_or_else(unknown)?;
    let mut opinions: Opinions = [None; STATEMENTS];
    if one("doe") == Some("sla-over") {
        return Ok((*occasion, opinions));
    }
    for (n, said) in opinions.iter_mut().enumerate() {
        let Some(value) = one(&format!("m{}", n + 1)) else { continue };
        let step: usize = value.parse().map_err(|_| unknown())?;
        if !(1..=STEPS).contains(&step) {
            return Err(unknown());
        }
        *said = Some(step as u8 - 1);
    }
    let some = opinions.iter().any(Option::is_some);
    if some { Ok((*occasion, opinions)) } else { Err(Line::new("mening-leeg")) }
}

/// How the table thinks, before and after.
pub fn counted(ctx: &Speaker<'_>, counts: &Counts) -> Markup {
    let said = |n: usize| OCCASIONS.map(|(occasion, word)| (word, counts.row(occasion, n)));
    let any = (0..STATEMENTS).any(|n| said(n).iter().any(|(_, row)| row.is_some()));
    html! {
        h2 { (ctx.say("mening-tafel")) }
        @if !any { p.zacht { (ctx.say("mening-te-weinig")) } } @else {
            p.zacht { (ctx.say("mening-schaal")) }
            @for n in 0..STATEMENTS {
                h3 { (ctx.say(&format!("mening-{}", n + 1))) }
                @for (word, row) in said(n) { @if let Some(row) = row { (bars(ctx, word, row)) } }
            }
        }
    }
}

/// One distribution: bars for the eye, numbers for everybody.
fn bars(ctx: &Speaker<'_>, word: &str, row: [u16; STEPS]) -> Markup {
    let most = u32::from(row.into_iter().max().unwrap_or_default().max(1));
    html! {
        p.rij {
            span { (ctx.say(&format!("mening-kolom-{word}"))) ": " b { (row.map(|count| count.to_string()).join(" · ")) } }
            svg.staven aria-hidden="true" viewBox="0 0 60 20" {
                @for (k, count) in row.into_iter().enumerate() {
                    @let tall = u32::from(count) * 20 / most;
                    rect.water x=(k * 12) y=(20 - tall) width="10" height=(tall) {}
                }
            }
        }
    }
}
