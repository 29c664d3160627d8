//! Findings for people and for tools: drawn with file, line and caret, or as JSON.

use std::fmt::Write;

use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteDiagnostic, NamedSource, Severity as Shade};
use serde::Serialize;

use super::locate::{byte_at, locate};
use super::read::Text;
use crate::rules::level::finding::{Finding, Report, Severity};

/// Columns of the drawing.
const WIDTH: usize = 110;

/// How findings are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// With colours and box lines, for a terminal.
    Colour,
    /// Without colours, for files and tests.
    Plain,
}

/// Every finding with file, line, caret and remedy, and the count at the end.
pub fn show(report: &Report, texts: &[Text], style: Style) -> String {
    let theme = match style {
        Style::Colour => GraphicalTheme::unicode(),
        Style::Plain => GraphicalTheme::unicode_nocolor(),
    };
    let painter = GraphicalReportHandler::new_themed(theme).with_width(WIDTH).with_links(false);
    let mut out = String::new();
    for finding in &report.findings {
        draw(finding, texts, &painter, &mut out);
    }
    out.push_str(&summary(report));
    out.push('\n');
    out
}

/// One finding.
fn draw(finding: &Finding, texts: &[Text], painter: &GraphicalReportHandler, out: &mut String) {
    let shade = match finding.severity {
        Severity::Error => Shade::Error,
        Severity::Warning => Shade::Warning,
    };
    let mut diagnostic = MietteDiagnostic::new(format!("{} {}", finding.what, finding.why))
        .with_severity(shade)
        .with_code(finding.code.name())
        .with_help(&finding.remedy);
    let text = texts.iter().find(|text| text.label == finding.place.file);
    let drawn = match (text, finding.place.line) {
        (Some(text), Some(line)) => {
            let span = span(text, finding, line);
            let label = Some(finding.place.path.clone()).filter(|path| !path.is_empty());
            diagnostic = diagnostic.with_label(LabeledSpan::new(label, span.0, span.1));
            let named = NamedSource::new(&text.label, text.text.clone());
            let diagnostic = miette::Report::new(diagnostic).with_source_code(named);
            painter.render_report(out, diagnostic.as_ref())
        }
        _ => {
            diagnostic.message = format!("{}: {}", finding.place, diagnostic.message);
            painter.render_report(out, &diagnostic)
        }
    };
    // Writing to a string cannot fail; should the painter refuse, the plain sentence stands in.
    if drawn.is_err() {
        let _ = writeln!(out, "{finding}");
    }
    out.push('\n');
}

/// First byte and length of what is underlined: the value at the path, but no more than its first line.
fn span(text: &Text, finding: &Finding, line: u32) -> (usize, usize) {
    let start = byte_at(&text.text, line, finding.place.column.unwrap_or(1));
    let value = locate(&text.read, &finding.place.path);
    let end = if value.start == start && !finding.place.path.is_empty() { value.end } else { start + 1 };
    let line_end = text.text[start..].find('\n').map_or(text.text.len(), |newline| start + newline);
    let mut end = end.min(line_end).max(start);
    while !text.text.is_char_boundary(end) {
        end += 1;
    }
    (start, end - start)
}

/// How many errors and warnings, as a sentence.
pub fn summary(report: &Report) -> String {
    let count = |count: usize, one: &str, many: &str| match count {
        1 => format!("1 {one}"),
        count => format!("{count} {many}"),
    };
    match (report.errors(), report.warnings()) {
        (0, 0) => String::from("Geen bevindingen."),
        (errors, warnings) => {
            format!("{}, {}.", count(errors, "fout", "fouten"), count(warnings, "waarschuwing", "waarschuwingen"))
        }
    }
}

/// What `--json` writes.
#[derive(Serialize)]
struct Listing<'a> {
    errors: usize,
    warnings: usize,
    findings: &'a [Finding],
}

/// The findings as JSON.
pub fn json(report: &Report) -> String {
    let listing = Listing { errors: report.errors(), warnings: report.warnings(), findings: &report.findings };
    serde_json::to_string_pretty(&listing).unwrap_or_else(|error| format!("{{\"error\": \"{error}\"}}"))
}
