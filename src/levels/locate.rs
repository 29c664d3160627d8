//! Where a path such as `municipalities[3].seats` stands in the text of a RON file, for carets under findings. A light
//! scanner of its own: it knows brackets, strings, comments and field names, never recurses, and never fails; where
//! the text is broken it answers with the last place that it understood.

/// A stretch of the text, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
}

/// A step of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step<'a> {
    /// A field, a key of a map, or an enum variant.
    Name(&'a str),
    /// A place in a list or tuple, from 0.
    At(usize),
}

/// The steps of `a.b[3].c`. What is no path yields what could be read of it.
fn steps(path: &str) -> Vec<Step<'_>> {
    let mut steps = Vec::new();
    for part in path.split('.') {
        let (name, mut rest) = part.split_at(part.find('[').unwrap_or(part.len()));
        if !name.is_empty() {
            steps.push(Step::Name(name));
        }
        while let Some(inner) = rest.strip_prefix('[') {
            let Some((number, tail)) = inner.split_once(']') else {
                break;
            };
            if let Ok(at) = number.parse() {
                steps.push(Step::At(at));
            }
            rest = tail;
        }
    }
    steps
}

/// The value at the path, or the nearest value around it that exists; the first line for an empty path.
pub fn locate(text: &str, path: &str) -> Span {
    let mut scan = Scan { text: text.as_bytes(), at: 0 };
    scan.header();
    let mut here = scan.value();
    for step in steps(path) {
        match Scan::inside(text, here, &step) {
            Some(next) => here = next,
            None => break,
        }
    }
    here
}

/// Line and column of a byte, both from 1; the column counts characters.
pub fn line_column(text: &str, byte: usize) -> (u32, u32) {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    let before = &text[..byte];
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (line as u32, before[start..].chars().count() as u32 + 1)
}

/// The byte at a line and column, both from 1; the end of the line when the column is beyond it.
pub fn byte_at(text: &str, line: u32, column: u32) -> usize {
    let mut start = 0;
    for _ in 1..line {
        match text[start..].find('\n') {
            Some(newline) => start += newline + 1,
            None => return text.len(),
        }
    }
    let rest = &text[start..];
    let end = rest.find('\n').unwrap_or(rest.len());
    let place = rest[..end].char_indices().nth(column.saturating_sub(1) as usize);
    start + place.map_or(end, |(byte, _)| byte)
}

/// A place in the text that moves forward only.
struct Scan<'a> {
    text: &'a [u8],
    at: usize,
}

impl Scan<'_> {
    /// The byte here; 0 at the end.
    fn byte(&self) -> u8 {
        self.text.get(self.at).copied().unwrap_or(0)
    }

    /// Whether the text is at its end.
    fn done(&self) -> bool {
        self.at >= self.text.len()
    }

    /// Whether this stands here.
    fn sees(&self, word: &[u8]) -> bool {
        self.text[self.at.min(self.text.len())..].starts_with(word)
    }

    /// Over white space and comments; block comments nest.
    fn blank(&mut self) {
        loop {
            if self.byte().is_ascii_whitespace() || self.sees("\u{feff}".as_bytes()) {
                self.at += if self.byte() == 0xef { 3 } else { 1 };
            } else if self.sees(b"//") {
                while !self.done() && self.byte() != b'\n' {
                    self.at += 1;
                }
            } else if self.sees(b"/*") {
                self.block_comment();
            } else {
                return;
            }
        }
    }

    /// Over a block comment.
    fn block_comment(&mut self) {
        let mut depth = 0usize;
        while !self.done() {
            if self.sees(b"/*") {
                depth += 1;
                self.at += 2;
            } else if self.sees(b"*/") {
                depth -= 1;
                self.at += 2;
                if depth == 0 {
                    return;
                }
            } else {
                self.at += 1;
            }
        }
    }

    /// Over `#![enable(…)]` lines.
    fn header(&mut self) {
        self.blank();
        while self.sees(b"#") {
            while !self.done() && self.byte() != b'\n' {
                self.at += 1;
            }
            self.blank();
        }
    }

    /// Over one string, character, word or sign; always moves unless at the end.
    fn token(&mut self) {
        match self.byte() {
            b'"' => self.string(),
            b'\'' => self.character(),
            b'r' if self.raw_hashes(1).is_some() => self.raw_string(1),
            b'b' if self.sees(b"b\"") => {
                self.at += 1;
                self.string();
            }
            b'b' if self.sees(b"b'") => {
                self.at += 1;
                self.character();
            }
            b'b' if self.sees(b"br") && self.raw_hashes(2).is_some() => self.raw_string(2),
            byte if is_word(byte) => {
                while !self.done() && is_word(self.byte()) {
                    self.at += 1;
                }
            }
            _ => self.at += 1,
        }
    }

    /// Over `"…"` with escapes.
    fn string(&mut self) {
        self.at += 1;
        while !self.done() && self.byte() != b'"' {
            self.at += if self.byte() == b'\\' { 2 } else { 1 };
        }
        self.at = (self.at + 1).min(self.text.len());
    }

    /// Over `'x'`; a single quote that starts no character is one sign.
    fn character(&mut self) {
        let rest = &self.text[self.at + 1..];
        let escape = rest.first() == Some(&b'\\');
        let from = if escape { 2 } else { 1 };
        match rest.iter().take(12).skip(from).position(|&byte| byte == b'\'') {
            Some(quote) => self.at += 1 + from + quote + 1,
            None => self.at += 1,
        }
    }

    /// How many `#` stand between the `r` and the quote, if this is a raw string.
    fn raw_hashes(&self, skip: usize) -> Option<usize> {
        let rest = self.text.get(self.at + skip..)?;
        let hashes = rest.iter().take_while(|&&byte| byte == b'#').count();
        (rest.get(hashes) == Some(&b'"')).then_some(hashes)
    }

    /// Over `r#"…"#`.
    fn raw_string(&mut self, skip: usize) {
        let hashes = self.raw_hashes(skip).unwrap_or(0);
        self.at += skip + hashes + 1;
        let mut close = vec![b'"'];
        close.extend(std::iter::repeat_n(b'#', hashes));
        while !self.done() && !self.sees(&close) {
            self.at += 1;
        }
        self.at = (self.at + close.len()).min(self.text.len());
    }

    /// Over everything up to the bracket that closes the one that stands here.
    fn brackets(&mut self) {
        let mut depth = 0usize;
        while !self.done() {
            match self.byte() {
                b'(' | b'[' | b'{' => depth += 1,
                b')' | b']' | b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            self.token();
            if depth == 0 {
                return;
            }
            self.blank();
        }
    }

    /// Over one value, with the name before its brackets, and where it was.
    fn value(&mut self) -> Span {
        self.blank();
        let start = self.at;
        match self.byte() {
            b'(' | b'[' | b'{' => self.brackets(),
            b',' | b')' | b']' | b'}' | 0 => {}
            _ => {
                self.token();
                let end = self.at;
                self.blank();
                if self.byte() == b'(' {
                    self.brackets();
                } else {
                    self.at = end;
                }
            }
        }
        Span { start, end: self.at }
    }

    /// The value that a step leads to from inside this value.
    fn inside(text: &str, span: Span, step: &Step<'_>) -> Option<Span> {
        let mut scan = Scan { text: &text.as_bytes()[..span.end], at: span.start };
        let word_from = scan.at;
        if !matches!(scan.byte(), b'(' | b'[' | b'{') {
            scan.token();
        }
        let word = text.get(word_from..scan.at).unwrap_or("");
        scan.blank();
        if !matches!(scan.byte(), b'(' | b'[' | b'{') {
            return None;
        }
        if word == "Some" {
            scan.at += 1;
            let inner = scan.value();
            return Self::inside(text, inner, step);
        }
        if *step == Step::Name(word) {
            return Some(Span { start: scan.at, end: span.end });
        }
        scan.at += 1;
        scan.member(text, step)
    }

    /// The member of an open bracket that a step names.
    fn member(&mut self, text: &str, step: &Step<'_>) -> Option<Span> {
        let mut count = 0usize;
        loop {
            self.blank();
            if self.done() || matches!(self.byte(), b')' | b']' | b'}') {
                return None;
            }
            let before = self.at;
            let mut value = self.value();
            self.blank();
            let mut name = None;
            if self.byte() == b':' {
                self.at += 1;
                name = text.get(value.start..value.end).map(|name| name.trim_matches('"'));
                value = self.value();
                self.blank();
            }
            match step {
                Step::Name(wanted) if name == Some(*wanted) => return Some(value),
                Step::At(wanted) if *wanted == count => return Some(value),
                Step::Name(_) | Step::At(_) => {}
            }
            count += 1;
            if self.byte() == b',' || self.at == before {
                self.at += 1;
            }
        }
    }
}

/// Letters, digits and what stands within numbers and names.
fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'+' | b'.') || byte >= 0x80
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r##"#![enable(implicit_some)]
// a comment with ( and "
Level(
  name: "Twee ( haakjes \" en meer",
  towns: [
    (code: "A", seats: 9, place: (51.0, 5.0)), /* ] /* nested */ */
    (code: "B", seats: 11, mark: Some("x")),
  ],
  raw: r#"a " ) b"#, sign: '(',
  does: [Open("A2"), Consult(group: "jongeren", step: 2), Talk],
  roles: {"a_b": {"kost": 4.0}},
)
"##;

    /// The text at a path.
    fn at(path: &str) -> &'static str {
        let span = locate(TEXT, path);
        &TEXT[span.start..span.end]
    }

    #[test]
    fn finds_values_by_path() {
        let cases = [
            ("name", r#""Twee ( haakjes \" en meer""#),
            ("towns[0].seats", "9"),
            ("towns[0].place[1]", "5.0"),
            ("towns[1].seats", "11"),
            ("towns[1].mark", r#"Some("x")"#),
            ("raw", r##"r#"a " ) b"#"##),
            ("sign", "'('"),
            ("does[0]", r#"Open("A2")"#),
            ("does[1].Consult.step", "2"),
            ("does[1].step", "2"),
            ("does[2]", "Talk"),
            ("roles.a_b.kost", "4.0"),
        ];
        for (path, value) in cases {
            assert_eq!(at(path), value, "{path}");
        }
    }

    #[test]
    fn unknown_path_gives_what_is_around_it() {
        assert_eq!(at("towns[1].population"), r#"(code: "B", seats: 11, mark: Some("x"))"#);
        assert!(at("towns[7]").starts_with('['));
        assert!(at("").starts_with("Level("));
    }

    #[test]
    fn lines_and_columns_both_ways() {
        let span = locate(TEXT, "towns[1].seats");
        let (line, column) = line_column(TEXT, span.start);
        assert_eq!((line, column), (7, 24));
        assert_eq!(byte_at(TEXT, line, column), span.start);
        assert_eq!(line_column("é\nx", 99), (2, 2));
        assert_eq!(byte_at("a\nb", 9, 9), 3);
    }

    #[test]
    fn broken_text_never_hangs_or_panics() {
        for cut in 0..TEXT.len() {
            let part = &TEXT[..cut];
            for path in ["towns[1].mark", "raw", "roles.a_b.kost", "x[9][9]", "", "[", "a..b]"] {
                let span = locate(part, path);
                assert!(span.start <= span.end && span.end <= part.len(), "{cut} {path}");
            }
        }
    }
}
