//! Two letters for every municipality, no two the same (`look.md` 3.2).

/// Marks for these names; a level may have chosen some itself.
pub fn marks(names: &[&str], chosen: &[Option<&str>]) -> Vec<String> {
    let mut marks: Vec<Option<String>> =
        (0..names.len()).map(|i| chosen.get(i).copied().flatten().map(str::to_owned)).collect();
    for (i, name) in names.iter().enumerate() {
        if marks[i].is_none() {
            marks[i] = capitals(name).filter(|mark| !marks.iter().flatten().any(|m| m == mark));
        }
    }
    let plain: Vec<Vec<char>> = names.iter().map(|name| main_word(name)).collect();
    let single: Vec<bool> = marks.iter().map(Option::is_none).collect();
    for i in 0..names.len() {
        if marks[i].is_none() {
            let rivals: Vec<char> = (0..names.len())
                .filter(|j| *j != i && single[*j] && plain[*j].first() == plain[i].first())
                .filter_map(|j| plain[j].get(1).copied())
                .collect();
            marks[i] = Some(pick(&plain[i], &rivals, &marks));
        }
    }
    marks.into_iter().flatten().collect()
}

/// Words that do not count.
const ARTICLES: [&str; 12] = ["'s", "’s", "de", "den", "der", "het", "ten", "ter", "van", "aan", "op", "en"];

fn words(name: &str) -> Vec<&str> {
    name.split([' ', '-'])
        .filter(|w| !w.is_empty() && !ARTICLES.contains(&w.to_lowercase().as_str()) && w.to_lowercase() != "in")
        .collect()
}

/// The capitals of a name of several words.
fn capitals(name: &str) -> Option<String> {
    let parts = words(name);
    let first = parts.first()?.chars().next()?;
    let second = parts.get(1)?.chars().next()?;
    Some(first.to_uppercase().chain(second.to_uppercase()).collect())
}

/// The letters of the first word that counts, the first one a capital.
fn main_word(name: &str) -> Vec<char> {
    let word = words(name).first().copied().unwrap_or(name);
    let letters = word.chars().filter(|c| c.is_alphabetic());
    let mut plain: Vec<char> = letters.flat_map(char::to_lowercase).collect();
    if let Some(first) = plain.first_mut() {
        *first = first.to_uppercase().next().unwrap_or(*first);
    }
    if plain.is_empty() { vec!['X'] } else { plain }
}

/// The first letter plus the first other letter that makes it unique.
fn pick(plain: &[char], rivals: &[char], marks: &[Option<String>]) -> String {
    let free = |mark: &String| !marks.iter().flatten().any(|m| m == mark);
    let pair = |second: char| format!("{}{second}", plain[0]);
    let own = plain.iter().skip(1).copied();
    own.clone()
        .filter(|c| !rivals.contains(c))
        .map(pair)
        .find(free)
        .or_else(|| own.map(pair).find(free))
        .or_else(|| ('a'..='z').chain('0'..='9').map(pair).find(free))
        .unwrap_or_else(|| pair('?'))
}
