//! How pages look: the colours of the theme in one style sheet of a few kilobytes, in the page itself. No web font, no picture
//! from elsewhere: a phone shows the page after one round trip.

use crate::theme::{FIELDS, Rgb, palette::LIGHT};
use std::fmt::Write as _;
use std::sync::LazyLock;

/// The style sheet.
pub static CSS: LazyLock<String> = LazyLock::new(|| {
    let colours = [
        ("tafel", LIGHT.table),
        ("papier", LIGHT.paper),
        ("rand", LIGHT.paper_edge),
        ("kuil", LIGHT.well),
        ("lijn", LIGHT.line_strong),
        ("inkt", LIGHT.ink),
        ("zacht", LIGHT.ink_soft),
        ("rood", LIGHT.red),
        ("oker", LIGHT.heed),
        ("doe", LIGHT.act),
        ("opdoe", LIGHT.on_act),
        ("kies", LIGHT.paper.mix(LIGHT.act, 0.09)),
    ];
    let mut css = String::from(":root{");
    for (name, colour) in colours {
        let _ = write!(css, "--{name}:{};", hex(colour));
    }
    css.push('}');
    css.push_str(RULES);
    css
});

/// A colour as browsers write it.
pub fn hex(colour: Rgb) -> String {
    format!("#{:02x}{:02x}{:02x}", colour.r, colour.g, colour.b)
}

/// The colours of a field: its card and its edge.
pub fn field(slot: usize) -> (String, String) {
    let field = &FIELDS[slot % FIELDS.len()];
    (hex(field.fill), hex(field.edge))
}

const RULES: &str = "
*{box-sizing:border-box}
body{margin:0;background:var(--tafel);color:var(--inkt);font:400 1rem/1.45 'Atkinson Hyperlegible Next',system-ui,sans-serif}
main{max-width:34rem;margin:0 auto;padding:.75rem .75rem 3rem}
.breed main{max-width:70rem}
h1,h2,legend.vraag{font:600 1.6rem/1.2 'Zilla Slab',Rockwell,Georgia,serif;margin:.6rem 0;padding:0}
h2{font-size:1.25rem}
h3{font-size:1rem;margin:.8rem 0 .2rem}
p,ul,dl{margin:.4rem 0}
ul{padding-left:1.2rem}
section,details{background:var(--papier);border-radius:12px;box-shadow:0 5px 0 var(--rand);padding:.9rem;margin:0 0 1rem}
section:empty{display:none}
summary{font-weight:700;min-height:44px;padding:.6rem 0;cursor:pointer}
.kop{display:flex;gap:.7rem;align-items:center}
.kop h1{margin:0;font-size:1.2rem}
.zacht{color:var(--zacht)}
.groot{font:800 3rem/1.1 'Atkinson Hyperlegible Next',system-ui,sans-serif;letter-spacing:.06em}
fieldset{border:0;margin:0 0 .8rem;padding:0;min-width:0}
legend{font-weight:700;padding:0;margin:.3rem 0}
label.k{display:flex;gap:.7rem;align-items:flex-start;min-height:48px;padding:.7rem;margin:.5rem 0;border:2px solid var(--lijn);border-radius:10px;background:var(--tafel)}
label.k:has(:checked){border-color:var(--doe);background:var(--kies)}
label.k:has(:disabled){opacity:1;border-style:dashed;color:var(--zacht)}
label.k b{display:block}
input[type=radio],input[type=checkbox]{width:1.5rem;height:1.5rem;margin:0;flex:none;accent-color:var(--doe)}
.rij{display:flex;flex-wrap:wrap;gap:.4rem}
.rij label.k{margin:0;flex:1 1 5rem}
input[type=text],textarea,select{width:100%;min-height:48px;padding:.6rem;font:inherit;color:inherit;background:var(--papier);border:2px solid var(--lijn);border-radius:10px}
.code{font-size:1.6rem;letter-spacing:.2em;text-transform:uppercase;font-weight:700}
button{width:100%;min-height:52px;margin:.4rem 0;border:0;border-radius:10px;background:var(--doe);color:var(--opdoe);font:700 1.1rem/1.2 inherit;font-family:inherit;box-shadow:0 3px 0 var(--inkt);cursor:pointer}
button.stil{background:var(--papier);color:var(--doe);border:2px solid var(--doe);box-shadow:none}
a{color:var(--doe)}
a.knop{display:inline-block;min-height:44px;padding:.6rem 0}
:focus-visible{outline:3px solid var(--inkt);outline-offset:3px}
.fout{border:3px solid var(--rood);background:var(--papier)}
.let{background:var(--oker);color:var(--inkt);border-radius:10px;padding:.6rem}
.plat{list-style:none;padding:0}
.plat li{padding:.25rem 0}
.net{display:none}
.weg .net{display:block}
.kolommen{display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:1rem;align-items:start}
.over{position:absolute;left:-99rem}
.over:focus{position:static}
svg.qr{width:min(15rem,100%);height:auto;background:#fff}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
";
