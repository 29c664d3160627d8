//! Figures in Dutch: a comma before decimals, a point between thousands.

/// A whole number with a point between thousands: `1.250`.
pub fn thousands(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    if number < 0 { format!("-{grouped}") } else { grouped }
}

/// A number with so many decimals: `1.250,4`. Never "-0".
pub fn decimal(number: f64, decimals: usize) -> String {
    let text = format!("{:.decimals$}", number.abs());
    let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
    let whole = whole.parse().map_or_else(|_| whole.to_owned(), thousands);
    let sign = if number < 0.0 && text.chars().any(|c| ('1'..='9').contains(&c)) { "-" } else { "" };
    if rest.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole},{rest}") }
}

/// Points on the scale of 100 with their sign: `+1,4`, `-0,6`, `0,0`.
pub fn points(points: f64) -> String {
    let text = decimal(points, 1);
    if points > 0.0 && text != "0,0" { format!("+{text}") } else { text }
}

/// A share of one as a percentage: `35 %`.
pub fn percent(share: f64) -> String {
    format!("{} %", decimal(share * 100.0, 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_dutch() {
        assert_eq!(thousands(0), "0");
        assert_eq!(thousands(-1_234_567), "-1.234.567");
        assert_eq!(thousands(999), "999");
        assert_eq!(decimal(1234.56, 1), "1.234,6");
        assert_eq!(decimal(-0.04, 1), "0,0");
        assert_eq!(points(1.44), "+1,4");
        assert_eq!(points(-0.6), "-0,6");
        assert_eq!(points(0.01), "0,0");
        assert_eq!(percent(0.352), "35 %");
        assert_eq!(percent(1.0), "100 %");
    }
}
