//! What is written down of a case already: its tasks and promises, each by its name. Words and days may change; the name stays.

use super::Reading;
use crate::facts::json::Json;
use crate::facts::read::order;

/// The records of one case, by kind and key.
pub struct Written<'r>(Vec<(String, &'r Json)>);

impl<'r> Written<'r> {
    /// Those of this deal, play and opening.
    pub fn of(reading: &Reading, records: &'r [Json]) -> Written<'r> {
        let mut own = Vec::new();
        if let Some(opened) = reading.case.opened.map(|opened| opened.to_string()) {
            let deal = reading.scene.deal.id.as_deref();
            for record in records {
                let ours = text(record, "deal_id").is_none_or(|id| Some(id) == deal)
                    && says(record, "play", Some(reading.play.id))
                    && says(record, "opened", Some(&opened));
                if let (true, Some(kind), Some(key)) = (ours, text(record, "kind"), text(record, "key")) {
                    own.push(([kind, ":", key].concat(), record));
                }
            }
        }
        order(&mut own, |a, b| a.0 < b.0);
        Written(own)
    }

    /// The last one of that kind and key.
    pub fn last(&self, kind: &str, key: &str) -> Option<&'r Json> {
        let word = [kind, ":", key].concat();
        let beyond = self.0.partition_point(|(own, _)| *own <= word);
        let (own, record) = self.0.get(beyond.checked_sub(1)?)?;
        (*own == word).then_some(*record)
    }
}

fn text<'r>(record: &'r Json, key: &str) -> Option<&'r str> {
    record.get(key)?.said()
}

/// A record says just that, or nothing where there is nothing to say.
pub fn says(record: &Json, key: &str, own: Option<&str>) -> bool {
    text(record, key) == own.map(str::trim).filter(|own| !own.is_empty())
}
