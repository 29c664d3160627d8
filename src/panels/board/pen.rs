//! What draws a scene: fills, lines, icons, tokens, and words that are measured before they are set.

use super::scene::{Scene, Shape, Slot, Word, spot};
use crate::map::flat::rounded_rect;
use crate::map::{Flat, Point};
use crate::panels::PanelContext;
use crate::rules::ids::MunIx;
use crate::theme::board::{BELOW, CAPITAL, Voice};
use crate::theme::letter::Face;
use crate::theme::palette::LIGHT;
use crate::theme::size::token;
use crate::theme::{Icon, Palette, Rgb, fonts};
use egui::{Color32, FontId, Pos2, RawInput, Rect};

/// From the upper end of a block to the line of its first letters, as a share of their size.
const FIRST: f32 = 0.76;

/// Measures words, without a screen.
#[derive(Clone)]
pub struct Letters(egui::Context);

impl Default for Letters {
    fn default() -> Self {
        let ctx = egui::Context::default();
        ctx.set_fonts(fonts::definitions());
        // Letters are there once a frame has begun; its pictures of letters are for a screen, and there is none.
        ctx.run_ui(RawInput::default(), |_| {}).textures_delta.clear();
        Self(ctx)
    }
}

impl Letters {
    /// Width of words in canvas px.
    pub fn width(&self, text: &str, face: Face, size: f32) -> f32 {
        let font = FontId::new(size, face.family());
        self.0.fonts_mut(|f| f.layout_no_wrap(text.to_owned(), font, Color32::BLACK).size().x)
    }
}

/// How words stand at their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// They begin there.
    Left,
    /// Their middle is there.
    Middle,
    /// They end there.
    Right,
}

/// Draws into a scene.
pub struct Pen<'a> {
    /// What has been drawn.
    pub scene: Scene,
    /// Words, facts, theme.
    pub ctx: &'a PanelContext<'a>,
    letters: &'a Letters,
    /// What happens to every sentence before it is set: nothing, or in a test it grows.
    tweak: fn(String) -> String,
    /// 0 at 16:9, 1 at 4:3.
    narrow: f32,
    slot: usize,
}

impl<'a> Pen<'a> {
    /// A pen over an empty canvas.
    pub fn new(
        ctx: &'a PanelContext<'a>,
        letters: &'a Letters,
        (width, bleed): (f32, f32),
        tweak: fn(String) -> String,
    ) -> Self {
        let scene = Scene { width, bleed, slots: Vec::new(), shapes: Vec::new(), words: Vec::new() };
        let narrow = ((1920.0 - width) / 480.0).clamp(0.0, 1.0);
        Self { scene, ctx, letters, tweak, narrow, slot: 0 }
    }

    /// The colours.
    pub const fn palette(&self) -> &'static Palette {
        self.ctx.palette()
    }

    /// Between a figure for 16:9 and one for 4:3.
    pub fn between(&self, wide: f32, narrow: f32) -> f32 {
        wide + (narrow - wide) * self.narrow
    }

    /// Opens a box; what follows stands in it.
    pub fn slot(&mut self, name: &'static str, rect: Rect) {
        self.slot = self.scene.slots.len();
        self.scene.slots.push(Slot { name, rect });
    }

    /// A text of the board.
    pub fn say(&self, key: &str) -> String {
        (self.tweak)(self.ctx.say(key))
    }

    /// Words that come from elsewhere.
    pub fn told(&self, words: String) -> String {
        (self.tweak)(words)
    }

    /// Fills what is drawn in a colour.
    pub fn fill(&mut self, colour: Rgb, draw: impl FnOnce(&mut Flat)) {
        let mut flat = Flat::new();
        draw(&mut flat);
        if !flat.is_empty() {
            self.scene.shapes.push(Shape { slot: self.slot, flat, colour });
        }
    }

    /// A box with round corners.
    pub fn rect(&mut self, rect: Rect, radius: f32, colour: Rgb) {
        self.fill(colour, |f| {
            f.polygon(&outline(rect, radius));
        });
    }

    /// The outline of a box, within it.
    pub fn frame(&mut self, rect: Rect, radius: f32, width: f32, colour: Rgb) {
        let inner = rect.shrink(width / 2.0);
        self.fill(colour, |f| {
            f.line(&outline(inner, radius), width.into(), true);
        });
    }

    /// A disc.
    pub fn disc(&mut self, centre: Pos2, radius: f32, colour: Rgb) {
        self.fill(colour, |f| {
            f.disc(spot(centre.x, centre.y), radius.into(), 48);
        });
    }

    /// A ring.
    pub fn ring(&mut self, centre: Pos2, radius: f32, width: f32, colour: Rgb) {
        self.fill(colour, |f| {
            f.ring(spot(centre.x, centre.y), radius.into(), width.into());
        });
    }

    /// An icon around a point.
    pub fn icon(&mut self, icon: Icon, centre: Pos2, side: f32, ink: Rgb, ground: Rgb) {
        let at = spot(centre.x - side / 2.0, centre.y - side / 2.0);
        self.fill(ink, |f| {
            f.icon(icon, at, side.into());
        });
        self.fill(ground, |f| {
            f.icon_cut(icon, at, side.into());
        });
    }

    /// A sign on a disc with a rim.
    pub fn sign(&mut self, icon: Icon, centre: Pos2, radius: f32) {
        self.disc(centre, radius, LIGHT.line_strong);
        self.disc(centre, radius - 2.5, LIGHT.paper);
        self.icon(icon, centre, radius * 1.15, LIGHT.ink, LIGHT.paper);
    }

    /// The token of a municipality: its card, a paper heart, two letters.
    pub fn token(&mut self, m: MunIx, centre: Pos2, radius: f32) {
        let card = self.ctx.theme.card(self.ctx.field(m), false);
        self.disc(centre + egui::vec2(0.0, radius * token::EDGE), radius, card.edge);
        self.disc(centre, radius, card.rim.unwrap_or(card.fill));
        self.disc(centre, radius - 3.0, card.fill);
        self.disc(centre, radius * token::HEART, LIGHT.paper);
        self.mark(m, centre, radius * token::HEART);
    }

    /// Two letters in a disc.
    pub fn mark(&mut self, m: MunIx, centre: Pos2, radius: f32) {
        let text = self.ctx.mark(m).to_owned();
        let most = (radius * 1.05).min(48.0);
        let wide = self.letters.width(&text, Voice::Mark.face(), most);
        let size = most.min(most * radius * 1.5 / wide.max(1.0));
        let baseline = centre.y + CAPITAL * size / 2.0;
        let at = (centre.x, baseline);
        self.set(text, Voice::Mark, size, at, Align::Middle, LIGHT.ink, LIGHT.paper);
    }

    /// Size of a style here: the wished one, or the `step`th smaller one.
    pub fn size(&self, voice: Voice, step: usize) -> f32 {
        let sizes = voice.sizes();
        sizes[step.min(sizes.len() - 1)] * self.between(1.0, voice.narrow())
    }

    /// Width of words in a style.
    pub fn wide(&self, text: &str, voice: Voice) -> f32 {
        self.letters.width(text, voice.face(), self.size(voice, 0))
    }

    /// One line, on its line of letters.
    pub fn line(&mut self, text: &str, voice: Voice, at: (f32, f32), align: Align, colour: Rgb) {
        let size = self.size(voice, 0);
        self.set(text.to_owned(), voice, size, at, align, colour, self.palette().table);
    }

    /// One line that may be `most` wide: smaller where it must.
    pub fn line_in(&mut self, text: &str, voice: Voice, at: (f32, f32), most: f32, inks: (Rgb, Rgb), align: Align) {
        let size = self.fit_line(text, voice, most);
        self.set(text.to_owned(), voice, size, at, align, inks.0, inks.1);
    }

    /// The largest size of a style in which one line is at most so wide.
    pub fn fit_line(&self, text: &str, voice: Voice, most: f32) -> f32 {
        let sizes = (0..voice.sizes().len()).map(|step| self.size(voice, step));
        let mut size = self.size(voice, 0);
        for smaller in sizes {
            size = smaller;
            if self.letters.width(text, voice.face(), size) <= most {
                return size;
            }
        }
        size * most / self.letters.width(text, voice.face(), size) * 0.99
    }

    /// One line in a size that was found before, its middle at a point of its line.
    pub fn sized(&mut self, text: &str, voice: Voice, size: f32, at: (f32, f32), inks: (Rgb, Rgb)) {
        self.set(text.to_owned(), voice, size, at, Align::Middle, inks.0, inks.1);
    }

    /// Words at their place.
    #[expect(clippy::too_many_arguments, reason = "words, letters, place and colours: no two belong together")]
    fn set(&mut self, text: String, voice: Voice, size: f32, at: (f32, f32), align: Align, colour: Rgb, ground: Rgb) {
        let width = self.letters.width(&text, voice.face(), size);
        let left = match align {
            Align::Left => at.0,
            Align::Middle => at.0 - width / 2.0,
            Align::Right => at.0 - width,
        };
        self.scene.words.push(Word { slot: self.slot, text, voice, size, left, baseline: at.1, width, colour, ground });
    }

    /// A block of words in a box, left, from the top, in balanced lines: the largest size at which it fits. Gives the
    /// lower end of the block.
    pub fn block(&mut self, text: &str, voice: Voice, rect: Rect, inks: (Rgb, Rgb)) -> f32 {
        let (size, lines) = self.fitted(text, voice, rect);
        self.lines(&lines, voice, size, rect.min, inks)
    }

    /// The same, in the middle of the height of its box.
    pub fn block_middle(&mut self, text: &str, voice: Voice, rect: Rect, inks: (Rgb, Rgb)) {
        let (size, lines) = self.fitted(text, voice, rect);
        // From the top of the first capitals to the line of the last letters.
        let tall = size * (CAPITAL + Voice::PITCH * (lines.len().max(1) - 1) as f32);
        let top = rect.center().y - tall / 2.0 - size * (FIRST - CAPITAL);
        self.lines(&lines, voice, size, Pos2::new(rect.left(), top), inks);
    }

    /// Whether a text fits a box in a style.
    pub fn has_room(&self, text: &str, voice: Voice, rect: Rect) -> bool {
        self.fitted(text, voice, rect).0 >= self.size(voice, voice.sizes().len()) - 0.1
    }

    /// Lines under each other from a corner; gives where they end.
    pub fn lines(&mut self, lines: &[String], voice: Voice, size: f32, from: Pos2, inks: (Rgb, Rgb)) -> f32 {
        let mut baseline = from.y + size * FIRST;
        for line in lines {
            self.set(line.clone(), voice, size, (from.x, baseline), Align::Left, inks.0, inks.1);
            baseline += size * Voice::PITCH;
        }
        baseline - size * Voice::PITCH + size * BELOW
    }

    /// The same, where the first line begins with other words in a colour of their own.
    pub fn led_lines(
        &mut self,
        lead: &str,
        colour: Rgb,
        lines: &[String],
        (voice, size): (Voice, f32),
        from: Pos2,
        inks: (Rgb, Rgb),
    ) -> f32 {
        let rest = lines.first().and_then(|line| line.strip_prefix(lead)).map(str::trim_start);
        let Some(rest) = rest else { return self.lines(lines, voice, size, from, inks) };
        let at = (from.x, from.y + size * FIRST);
        self.set(lead.to_owned(), voice, size, at, Align::Left, colour, inks.1);
        let led = self.letters.width(&format!("{lead} "), voice.face(), size);
        if !rest.is_empty() {
            self.set(rest.to_owned(), voice, size, (at.0 + led, at.1), Align::Left, inks.0, inks.1);
        }
        let below = Pos2::new(from.x, from.y + size * Voice::PITCH);
        if lines.len() == 1 {
            from.y + size * (FIRST + BELOW)
        } else {
            self.lines(&lines[1..], voice, size, below, inks)
        }
    }

    /// Several texts in one size, the largest in which together they are no higher than `high`.
    pub fn same_size(&self, texts: &[&str], voice: Voice, wide: f32, high: f32) -> Vec<(f32, Vec<String>)> {
        let mut size = self.size(voice, 0);
        for step in 0..voice.sizes().len() + 24 {
            size = if step < voice.sizes().len() { self.size(voice, step) } else { size * 0.94 };
            let all: Vec<Vec<String>> = texts.iter().map(|t| self.wrapped(t, voice.face(), size, wide)).collect();
            let tall = |lines: &Vec<String>| size * (FIRST + BELOW + Voice::PITCH * (lines.len().max(1) - 1) as f32);
            let fits = |line: &String| self.letters.width(line, voice.face(), size) <= wide;
            if all.iter().map(tall).sum::<f32>() <= high && all.iter().flatten().all(fits) {
                break;
            }
        }
        let even = |text: &&str| {
            let full = self.wrapped(text, voice.face(), size, wide);
            (size, self.balanced(text, voice.face(), size, wide, full))
        };
        texts.iter().map(even).collect()
    }

    /// The largest size at which a text fits a box, and its lines. Below the floor of its style it still shrinks, so that
    /// nothing is ever cut off; a test sees to it that no text of the game needs that.
    fn fitted(&self, text: &str, voice: Voice, rect: Rect) -> (f32, Vec<String>) {
        let steps = voice.sizes().len();
        let mut size = self.size(voice, 0);
        for step in 0..steps + 24 {
            size = if step < steps { self.size(voice, step) } else { size * 0.94 };
            let last = size * (FIRST + BELOW);
            let most = 1 + ((rect.height() - last).max(0.0) / (size * Voice::PITCH)) as usize;
            let lines = self.wrapped(text, voice.face(), size, rect.width());
            if lines.len() <= most && lines.iter().all(|l| self.letters.width(l, voice.face(), size) <= rect.width()) {
                return (size, self.balanced(text, voice.face(), size, rect.width(), lines));
            }
        }
        (size, self.wrapped(text, voice.face(), size, rect.width()))
    }

    /// Lines as full as they go.
    fn wrapped(&self, text: &str, face: Face, size: f32, most: f32) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split_whitespace() {
            let longer = lines.last().map(|line| format!("{line} {word}"));
            match longer.filter(|line| self.letters.width(line, face, size) <= most) {
                Some(line) => {
                    lines.pop();
                    lines.push(line);
                }
                None => lines.push(word.to_owned()),
            }
        }
        lines
    }

    /// The same number of lines, as even as they can be: the narrowest measure that keeps it.
    fn balanced(&self, text: &str, face: Face, size: f32, most: f32, full: Vec<String>) -> Vec<String> {
        let (mut low, mut high) = (most / full.len().max(1) as f32 * 0.8, most);
        let mut best = full;
        for _ in 0..10 {
            let middle = f32::midpoint(low, high);
            let lines = self.wrapped(text, face, size, middle);
            let fits = lines.len() <= best.len() && lines.iter().all(|l| self.letters.width(l, face, size) <= middle);
            if fits {
                (best, high) = (lines, middle);
            } else {
                low = middle;
            }
        }
        best
    }
}

/// A box with round corners as a ring of points.
pub fn outline(rect: Rect, radius: f32) -> Vec<Point> {
    let [x, y, w, h] = [rect.left(), rect.top(), rect.width(), rect.height()].map(f64::from);
    rounded_rect(x, y, w, h, radius.into())
}
