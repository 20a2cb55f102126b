//! A case: a conversation that is open on a record, or was (design 3.12). It is a fact of the deal like any other, read
//! from `deal.plays`, and the verdict passes it over.

use rust_decimal::Decimal;

use crate::facts::amount::Amount;
use crate::facts::coaching::Step;
use crate::facts::read::{Given, Table, Whole, wire};
use crate::vocabulary::{Answer, Day, Moment, words};

wire! {
    /// One conversation, by the play it follows. What it holds is keyed by the names of the play's table.
    pub struct Case {
        /// Its id: the record that opened it.
        pub id: Option<String>,
        /// When it was opened.
        pub opened: Option<Moment>,
        /// When it was closed.
        pub closed: Option<Moment>,
        /// How it ended: a word of the play.
        pub outcome: Option<String>,
        /// What happened when: `cancel_sent`, `processes_on`, `incident`, `known_since` …
        pub events: Table<Given<Moment>>,
        /// What was answered: `permission`, `they_asked` …
        pub answers: Table<Given<Answer>>,
        /// What was written down: what they said, the real reason …
        pub notes: Table<Option<String>>,
        /// The reasons they gave, each with its response.
        pub causes: Table<Cause>,
        /// What is promised.
        pub promises: Table<Promise>,
        /// Who spoke with them, and how.
        pub contacts: Table<Contact>,
        /// The steps by name: who, by when, and whether a text was said.
        pub steps: Table<Step>,
        /// How often they said no to what was proposed.
        pub declines: Given<u32>,
    }
}

impl Case {
    /// When it was closed, where it has not been opened again since.
    pub fn closed(&self) -> Option<Moment> {
        self.closed.filter(|closed| self.opened.is_none_or(|opened| !closed.is_before(opened)))
    }

    /// It has been opened, and not closed since.
    pub fn is_open(&self) -> bool {
        self.opened.is_some() && self.closed().is_none()
    }
}

wire! {
    /// A reason that the client gave.
    pub struct Cause {
        /// Of which kind: a word of the step.
        pub reason: Given<String>,
        /// In their words.
        pub said: Option<String>,
        /// What we answer.
        pub response: Option<String>,
    }
}

wire! {
    /// Something we promise. Money is in the deal's currency.
    pub struct Promise {
        /// What, in a sentence.
        pub what: Option<String>,
        /// Of which kind; it says which of the numbers count.
        pub kind: Given<Concession>,
        /// Of a discount: the part of the price that falls away, 0 to 1; of a smaller plan its price is meant. Several add up.
        pub share: Option<Decimal>,
        /// Of terms: payment days.
        pub days: Option<u32>,
        /// Of a smaller plan: its price.
        pub price: Option<Amount>,
        /// Of a pause or an incentive: what falls away of the price. Of a smaller plan: what we save.
        pub amount: Option<Amount>,
        /// Of a trial, free work or something built: what it costs us.
        pub cost: Given<Amount>,
        /// Of a trial or a pause: its last day.
        pub ends: Option<Day>,
        /// Of something in the product: it is published, with a date.
        pub published: Option<Answer>,
        /// Whoever may grant it has done so, for this and nothing worse.
        pub granted: Whole<Grant>,
        /// Who does it.
        pub owner: Option<String>,
        /// By when.
        pub due: Option<Day>,
        /// It has been kept.
        pub done: Option<bool>,
    }
}

wire! {
    /// What a promise was granted for. It covers nothing worse, and what of it cannot be read covers nothing.
    pub struct Grant {
        /// How far all of its kind go together, in the unit of the table of authority: a part of the price, days, or money. A number of money without a currency is
        /// one of the policy's, as in every number that somebody granted.
        pub up_to: Option<Amount>,
        /// The lowest effective price that all promises together may leave.
        pub price: Option<Amount>,
        /// The whole cost at which it was granted.
        pub cost: Option<Amount>,
    }
}

wire! {
    /// Somebody spoke with them.
    pub struct Contact {
        /// When.
        pub on: Option<Day>,
        /// How.
        pub channel: Option<Channel>,
        /// Who.
        pub by: Option<String>,
        /// In which step.
        pub step: Option<String>,
    }
}

words! {
    /// What can be promised, in the order in which it is suggested (S-064): what costs least margin first.
    pub enum Concession {
        /// Something we do anyway: it gives nothing away.
        Action = "action",
        /// A smaller plan or fewer seats.
        Smaller = "smaller",
        /// A pause.
        Pause = "pause",
        /// Other payment terms.
        Terms = "terms",
        /// A discount.
        Discount = "discount",
        /// A free trial.
        Trial = "trial",
        /// Something in the product.
        Product = "product",
        /// Work without pay.
        FreeWork = "free_work",
        /// An incentive for a reference.
        Incentive = "incentive",
    }
}

words! {
    /// How somebody spoke with them.
    pub enum Channel {
        /// In person.
        Visit = "visit",
        /// By phone or video.
        Phone = "phone",
        /// By e-mail.
        Email = "email",
        /// By letter.
        Letter = "letter",
    }
}
