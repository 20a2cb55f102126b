//! Verdicts alone, for lists and for looking back over many deals: exactly those of [`assess`](super::assess) (law 16),
//! without anything that is told about them.

use crate::facts::json::Json;
use crate::facts::json::Texts;
use crate::facts::read::Findings;
use crate::judging::judge::Judged;
use crate::judging::read_deal;
use crate::policy::Checked;
use crate::vocabulary::{Day, Span};

/// What a deal comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Score {
    /// The verdict; `None` where the policy has mistakes.
    pub verdict: Option<Span>,
    /// There is a mistake in what was read of the deal. It counts as unknown; `assess` says where it stands.
    pub wrong: bool,
}

impl Score {
    /// Of a text that is no JSON: nothing is known.
    const UNREAD: Score = Score { verdict: Some(Span::OPEN), wrong: true };

    /// The same in a byte: the best level, four times the worst, sixteen where there is a mistake; 255 without a verdict.
    pub fn code(self) -> u8 {
        let Some(Span { best, worst }) = self.verdict else { return u8::MAX };
        best as u8 | (worst as u8) << 2 | u8::from(self.wrong) << 4
    }
}

/// The verdict on a deal.
pub fn score(deal: &Json, policy: &Checked, today: Option<Day>) -> Score {
    let mut findings = Findings { unlisted: true, ..Findings::default() };
    let deal = read_deal(deal, &mut findings);
    let judge = |policy| Judged::new(&deal, policy, today, &mut findings).verdict();
    let verdict = policy.policy.as_ref().map(judge);
    Score { verdict, wrong: findings.wrong }
}

/// The verdicts on the deals of a text: a JSON list, or one deal a line. Each deal is a document of its own, as large as
/// one may be; blank lines are none, and one that is no JSON is a deal of which nothing is known. Of a list that is broken
/// off there is nothing to say behind that.
pub fn score_list(deals: &str, policy: &Checked, today: Option<Day>) -> Vec<Score> {
    let mut scores = Vec::new();
    for deal in Texts::of(deals) {
        scores.push(deal.map_or(Score::UNREAD, |deal| score(&deal, policy, today)));
    }
    scores
}
