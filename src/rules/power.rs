//! Voting power a priori: Banzhaf, Coleman, power to act, Shapley-Shubik (`scoring.md` 2.6, I6, T9).
//! Exact counts by generating functions, for up to 30 members; knows nothing of games or regions.

use super::acts::vocabulary;

vocabulary! {
    /// The majority a board needs.
    Majority {
        /// More than half of the votes.
        Gewoon = "gewoon",
        /// At least two thirds of the votes.
        Tweederde = "tweederde",
        /// More than half of the votes and of the members.
        Dubbel = "dubbel",
        /// Everybody.
        Unaniem = "unaniem",
    }
}

impl Majority {
    /// The least number of votes that wins, of `total`.
    fn quota(self, total: usize) -> usize {
        match self {
            Majority::Gewoon | Majority::Dubbel => total / 2 + 1,
            Majority::Tweederde => (2 * total).div_ceil(3),
            Majority::Unaniem => total,
        }
    }

    /// The least number of members that wins, of `n`.
    fn heads(self, n: usize) -> usize {
        match self {
            Majority::Gewoon | Majority::Tweederde => 0,
            Majority::Dubbel => n / 2 + 1,
            Majority::Unaniem => n,
        }
    }
}

/// Voting power of every member; lists have one entry per member.
#[derive(Clone, Debug, PartialEq)]
pub struct Power {
    /// Normalised Banzhaf index; sums to 1.
    pub banzhaf: Vec<f64>,
    /// Coalitions that win with the member and lose without.
    pub swings: Vec<u64>,
    /// Coleman's power to prevent: share of winning coalitions that lose without the member.
    pub prevent: Vec<f64>,
    /// Coleman's power to act: share of all coalitions that win.
    pub act: f64,
}

impl Power {
    /// Exact power for vote `weights` (each at least 1, at most 30 of them).
    pub fn of(weights: &[u32], majority: Majority) -> Self {
        let (swings, winning) = swings(weights, majority);
        let total = swings.iter().sum::<u64>().max(1) as f64;
        let wins = winning.max(1) as f64;
        Self {
            banzhaf: swings.iter().map(|&s| s as f64 / total).collect(),
            prevent: swings.iter().map(|&s| s as f64 / wins).collect(),
            act: winning as f64 / (1u64 << weights.len()) as f64,
            swings,
        }
    }

    /// I6: 1 less the total deviation of Banzhaf shares outside [equal share, inhabitants' share]; at most one half
    /// with a powerless member, 0 with a dictator.
    pub fn within_ideals(&self, inhabitants_share: &[f64]) -> f64 {
        let equal = 1.0 / inhabitants_share.len() as f64;
        let outside: f64 = self
            .banzhaf
            .iter()
            .zip(inhabitants_share)
            .map(|(&b, &p)| (equal.min(p) - b).max(b - equal.max(p)).max(0.0))
            .sum();
        let score = (1.0 - outside).clamp(0.0, 1.0);
        let none = 1e-12;
        if self.banzhaf.iter().any(|&b| b > 1.0 - none) {
            0.0
        } else if self.banzhaf.iter().any(|&b| b < none) {
            score.min(0.5)
        } else {
            score
        }
    }
}

/// Swings per member and the number of winning coalitions.
fn swings(weights: &[u32], majority: Majority) -> (Vec<u64>, u64) {
    match majority {
        Majority::Unaniem => (vec![1; weights.len()], 1),
        Majority::Gewoon | Majority::Tweederde => swings_by_weight(weights, majority),
        Majority::Dubbel => swings_by_heads(weights, majority),
    }
}

/// One value per member from one value per distinct weight: equal weights have equal power.
fn per_member<T: Copy>(weights: &[u32], mut of: impl FnMut(usize) -> T) -> Vec<T> {
    let mut known: Vec<(u32, T)> = Vec::new();
    weights
        .iter()
        .map(|&x| match known.iter().find(|(w, _)| *w == x) {
            Some(&(_, value)) => value,
            None => {
                let value = of(x as usize);
                known.push((x, value));
                value
            }
        })
        .collect()
}

/// Counts by total weight: the coefficients of `prod (1 + x^w)`; without a member, divided by `(1 + x^w)`.
fn swings_by_weight(weights: &[u32], majority: Majority) -> (Vec<u64>, u64) {
    let total: usize = weights.iter().map(|&w| w as usize).sum();
    let quota = majority.quota(total);
    let mut all = vec![0u64; total + 1];
    all[0] = 1;
    for &w in weights {
        for s in (w as usize..=total).rev() {
            all[s] += all[s - w as usize];
        }
    }
    let swings = per_member(weights, |x| {
        let mut without = all.clone();
        for s in x..=total {
            without[s] -= without[s - x];
        }
        without[quota.saturating_sub(x)..quota.min(total - x + 1)].iter().sum()
    });
    (swings, all[quota..].iter().sum())
}

/// Coalitions by number of members (row) and by weight (column): the coefficients of `prod (1 + y x^w)`.
struct Coalitions {
    /// Number of coalitions, by members and then by weight.
    rows: Vec<Vec<u64>>,
}

impl Coalitions {
    /// All coalitions of the members with these weights.
    fn of(weights: &[u32]) -> Self {
        let (n, total) = (weights.len(), weights.iter().map(|&w| w as usize).sum::<usize>());
        let mut rows = vec![vec![0u64; total + 1]; n + 1];
        rows[0][0] = 1;
        let (mut members, mut reached) = (0, 0);
        for &w in weights {
            let w = w as usize;
            for k in (0..=members).rev() {
                let (low, high) = rows.split_at_mut(k + 1);
                for (to, from) in high[0][w..=reached + w].iter_mut().zip(&low[k][..=reached]) {
                    *to += from;
                }
            }
            members += 1;
            reached += w;
        }
        Self { rows }
    }

    /// The coalitions without one member of weight `x`: divided by `(1 + y x^w)`.
    fn without(&self, x: usize) -> Self {
        let mut rows = vec![self.rows[0].clone()];
        for k in 1..self.rows.len() - 1 {
            let mut row = self.rows[k].clone();
            for (to, from) in row[x..].iter_mut().zip(&rows[k - 1]) {
                *to -= from;
            }
            rows.push(row);
        }
        Self { rows }
    }

    /// How many coalitions of `k` others lose alone and win with a member of weight `x`.
    fn pivots(&self, k: usize, x: usize, quota: usize, heads: usize) -> u64 {
        if k + 1 < heads {
            return 0;
        }
        let from = quota.saturating_sub(x);
        let row = &self.rows[k];
        if k >= heads { row[from..quota].iter().sum() } else { row[from..].iter().sum() }
    }
}

/// Counts by number and weight, for majorities that also count members.
fn swings_by_heads(weights: &[u32], majority: Majority) -> (Vec<u64>, u64) {
    let n = weights.len();
    let total: usize = weights.iter().map(|&w| w as usize).sum();
    let (quota, heads) = (majority.quota(total), majority.heads(n));
    let all = Coalitions::of(weights);
    let swings = per_member(weights, |x| {
        let without = all.without(x);
        (0..n).map(|k| without.pivots(k, x, quota, heads)).sum()
    });
    let winning = all.rows[heads..].iter().map(|row| row[quota..].iter().sum::<u64>()).sum();
    (swings, winning)
}

/// Shapley-Shubik index: the chance to be the one who turns a growing coalition into a winning one; sums to 1.
pub fn shapley_shubik(weights: &[u32], majority: Majority) -> Vec<f64> {
    let n = weights.len();
    let total: usize = weights.iter().map(|&w| w as usize).sum();
    let (quota, heads) = (majority.quota(total), majority.heads(n));
    let all = Coalitions::of(weights);
    let orders = order_shares(n);
    per_member(weights, |x| {
        let without = all.without(x);
        (0..n).map(|k| without.pivots(k, x, quota, heads) as f64 * orders[k]).sum()
    })
}

/// `k! (n-k-1)! / n!` for k = 0..n-1: the weight of a coalition of k others in a Shapley value.
pub(crate) fn order_shares(n: usize) -> Vec<f64> {
    let mut choose = 1.0; // (n-1 over k)
    (0..n)
        .map(|k| {
            let share = 1.0 / (n as f64 * choose);
            choose = choose * (n - 1 - k) as f64 / (k + 1) as f64;
            share
        })
        .collect()
}
