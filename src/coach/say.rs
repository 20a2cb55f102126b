//! What to say: the text that fits now, to be changed and copied, with a remark on whatever should not be said.

use std::collections::BTreeMap;
use std::rc::Rc;

use web_sys::HtmlTextAreaElement;
use yew::Callback;
use yew::html::NodeRef;

use super::desk::Desk;
use super::now::then;
use super::parts::{fold, intent_line};
use super::records::what_became;
use super::text;
use crate::el::{El, button, el, line, nothing, several, tick, told};
use crate::part::{Memory, Own, part};
use crate::speak::Speak;
use walkaway_rules::advice::say::{Part, SayText, Shape, Situation};
use walkaway_rules::deeds::{leave::posture, text_of};
use walkaway_rules::facts::json::Json;
use walkaway_rules::facts::record::Outcome;
use walkaway_rules::vocabulary::{Reason, Value};

/// What the rep has done here.
#[derive(Clone, Default, PartialEq)]
struct Draft {
    /// The text picked by hand.
    picked: Option<String>,
    /// The language of the text, where it is not the card's.
    lang: Option<String>,
    /// Own words, by text and language.
    edits: BTreeMap<(String, String), String>,
    /// Parts taken in or out, by text and the part's message and place.
    flipped: BTreeMap<(String, usize), &'static str>,
}

impl Draft {
    fn is_picked(&self, text: &SayText, place: usize, part: &Part) -> bool {
        // What stands at that place may have become another part meanwhile.
        let flipped = self.flipped.get(&(text.id.clone(), place)) == Some(&part.text.code);
        part.picked != flipped
    }

    fn any_part(&self, text: &SayText) -> bool {
        text.parts.iter().enumerate().any(|(place, part)| self.is_picked(text, place, part))
    }
}

/// The panel.
pub fn panel(desk: &Desk) -> El {
    let desk = desk.clone();
    part(move |memory| drawn(&desk, memory))
}

/// The text that is shown, and what the rep has done with it.
struct Shown<'a> {
    desk: &'a Desk,
    text: &'a SayText,
    draft: &'a Draft,
    own: &'a Own<Draft>,
    lang: &'a str,
    /// The whole text.
    words: &'a Rc<String>,
    area: &'a NodeRef,
    memory: &'a Memory,
    copied: &'a text::Copied,
}

fn drawn(desk: &Desk, memory: &Memory) -> El {
    let own: Own<Draft> = memory.kept(&desk.kept, "say");
    let copied: text::Copied = memory.own("copied");
    let area = &memory.node;
    let draft = own.get();
    let view = &desk.advice.say;
    let find = |id: &String| view.texts.iter().find(|text| text.available && text.id == *id);
    let shown = draft.picked.as_ref().and_then(find).or_else(|| view.first.as_ref().and_then(find));
    let lang = draft.lang.as_deref().unwrap_or_else(|| desk.lang());
    let words = Rc::new(shown.map(|text| letter(desk, text, &draft, lang)).unwrap_or_default());
    let warnings = text::warnings(memory, desk, &words, &[], 0);
    let body = match shown {
        None => line(desk, "p.quiet", "say-nothing-calls"),
        Some(shown) => {
            let fits = view.first.as_ref() == Some(&shown.id);
            let it = Shown {
                desk,
                text: shown,
                draft: &draft,
                own: &own,
                lang,
                words: &words,
                area,
                memory,
                copied: &copied,
            };
            let effect =
                el("p.effect").put(line(desk, "strong", "say-effect")).text(" ").t(desk, shown.effect);
            several()
                .put(head(desk, shown, fits))
                .put(parts(&it))
                .put(editor(&it))
                .put(actions(&it))
                .put(text::remarks(desk, "remarks-of-text", &words, &warnings, area))
                .put(effect)
                .put(shown.note.as_ref().map_or_else(nothing, |note| told(desk, "p.quiet", note)))
                .put(if shown.posture { moved(desk) } else { nothing() })
        }
    };
    el("div.say").put(body).put(then(desk)).put(others(desk, shown, &own, area))
}

/// The whole text: the rep's own words, else ours.
fn letter(desk: &Desk, text: &SayText, draft: &Draft, lang: &str) -> String {
    match draft.edits.get(&(text.id.clone(), lang.to_owned())) {
        Some(own) => own.clone(),
        None => original(desk, text, draft, lang),
    }
}

fn original(desk: &Desk, text: &SayText, draft: &Draft, lang: &str) -> String {
    let Some(Reason { code, with, .. }) = &text.text else { return String::new() };
    let mut with = with.clone();
    if !text.parts.is_empty() {
        let picked =
            text.parts.iter().enumerate().filter(|(place, part)| draft.is_picked(text, *place, part));
        let lines = picked.map(|(_, part)| desk.in_language(lang, part.text.code, &part.text.with));
        let parts = match text.shape {
            Shape::Listed => lines.map(|line| ["- ", &line].concat()).collect::<Vec<_>>().join("\n"),
            Shape::Sentences => lines.collect::<Vec<_>>().join(" "),
        };
        with.push(("parts", Value::Text(parts)));
    }
    desk.in_language(lang, code, &with)
}

fn title(desk: &Desk, text: &SayText) -> String {
    match &text.term {
        Some(term) => [&desk.t(text.title), ": ", &desk.value(Value::Label(term.clone()))].concat(),
        None => desk.t(text.title),
    }
}

/// What the text is for, and why now.
fn head(desk: &Desk, text: &SayText, fits: bool) -> El {
    let title = el("h4").text(&title(desk, text));
    el("div.which").put(title).put(told(desk, if fits { "p" } else { "p.quiet" }, &text.why))
}

/// What may be in the text; while it holds the rep's own words they are not put together anew.
fn parts(shown: &Shown) -> El {
    let Shown { desk, text, draft, own, lang, .. } = *shown;
    // One part alone is no choice.
    if text.parts.len() < 2 {
        return nothing();
    }
    let edited = draft.edits.contains_key(&(text.id.clone(), lang.to_owned()));
    let mut list = el("ul.ticks");
    for (place, part) in text.parts.iter().enumerate() {
        let on_change = {
            let (own, id, code, before) = (own.clone(), text.id.clone(), part.text.code, part.picked);
            Callback::from(move |picked: bool| {
                own.change(|next| {
                    let key = (id.clone(), place);
                    if picked == before {
                        next.flipped.remove(&key);
                    } else {
                        next.flipped.insert(key, code);
                    }
                });
            })
        };
        let words = desk.in_language(lang, part.text.code, &part.text.with);
        let tick = tick(draft.is_picked(text, place, part), on_change).when(edited, "disabled", "disabled");
        let label = el("label.check").put(tick).put(el("span").at("lang", lang).text(&words));
        list = list.put(el("li").key(&place.to_string()).put(label));
    }
    let needed = match draft.any_part(text) {
        true => nothing(),
        false => line(desk, "p.wrong", "say-part-needed").is("role", "alert"),
    };
    el("fieldset.pick").put(line(desk, "legend", "say-choose-parts")).put(list).put(needed)
}

fn editor(shown: &Shown) -> El {
    let Shown { desk, text, draft, own, lang, .. } = *shown;
    let pick = {
        let own = own.clone();
        Callback::from(move |lang| own.change(|next| next.lang = Some(lang)))
    };
    let typed = {
        let (own, key) = (own.clone(), (text.id.clone(), lang.to_owned()));
        let ours = original(desk, text, draft, lang);
        Callback::from(move |words: String| {
            own.change(|next| {
                if words == ours {
                    next.edits.remove(&key);
                } else {
                    next.edits.insert(key.clone(), words);
                }
            });
        })
    };
    let head = el("div.letterhead")
        .put(line(desk, "label", "say-text").is("for", "letter"))
        .put(text::tongues(shown.memory, desk.t("say-language"), desk, lang, pick));
    let field = text::field("letter", "remarks-of-text", lang, shown.words, 5, shown.area, typed);
    el("div.letter").put(head).put(field)
}

fn actions(shown: &Shown) -> El {
    let Shown { desk, text, draft, own, lang, .. } = *shown;
    let key = (text.id.clone(), lang.to_owned());
    let edited = draft.edits.contains_key(&key);
    let lacking = !edited && !text.parts.is_empty() && !draft.any_part(text);
    let restore = match edited {
        true => {
            let own = own.clone();
            let restore = button("button.plain", &desk.t("say-restore"))
                .press(move || own.change(|next| drop(next.edits.remove(&key))));
            several().put(restore).put(line(desk, "span.quiet", "say-edited"))
        }
        false => nothing(),
    };
    let copy = text::copy(desk, "button.primary", shown.words, shown.copied);
    let buttons = el("div.buttons")
        .put(copy.when(lacking, "disabled", "disabled"))
        .put(if text.posture { sent(desk, text, lacking) } else { nothing() })
        .put(told_them(desk, text))
        .put(restore);
    let became = text::became(desk, shown.words, shown.copied);
    let sent = if text.posture { intent_line(desk, "record", &subject(text)) } else { nothing() };
    el("div.copying").put(buttons).put(became).put(sent)
}

/// That we told them our limit on this term: from then on the text repeats it as told before (W-052).
fn told_them(desk: &Desk, shown: &SayText) -> El {
    let id =
        shown.id.split_once(':').filter(|_| shown.situation == Situation::NonNegotiable).map(|(_, id)| id);
    let (Some(id), Some(today)) = (id, desk.today()) else { return nothing() };
    let path = ["terms.", id, ".told_on"].concat();
    match desk.text_at(&path) {
        Some(day) => {
            let done = el("span.quiet").text(&desk.fill("say-told-done", "day", Value::Day(day)));
            let undo = match desk.is_answered(&path) {
                true => button("button.link", &desk.t("say-told-undo")).presses(desk.answering(&path, None)),
                false => nothing(),
            };
            several().put(done).put(undo)
        }
        None => button("button.plain", &desk.t("say-told"))
            .at("title", &desk.t("say-told-hint"))
            .presses(desk.answering(&path, Some(Json::Text(today)))),
    }
}

// What became of it.

/// What this text is called among the page's intents.
fn subject(shown: &SayText) -> String {
    ["posture:", &shown.id].concat()
}

/// That we said it: posture is worth something only when it moves the buyer (W-031, W-094).
fn sent(desk: &Desk, shown: &SayText, lacking: bool) -> El {
    let (subject, note) = (subject(shown), desk.t(shown.title));
    button("button.plain", &desk.t("say-sent"))
        .when(lacking, "disabled", "disabled")
        .at("title", &desk.t("say-sent-hint"))
        .presses(desk.doing(move |at| posture(at, &subject, Some(note.clone()))))
}

/// How often we have said that we may leave, and whether the buyer moved.
fn moved(desk: &Desk) -> El {
    let postures = || desk.input.records.iter().filter(|record| text_of(record, "kind") == Some("posture"));
    let Some(last) = postures().next_back() else { return nothing() };
    let before = desk.tw(
        "say-sent-before",
        &[
            ("count", Value::count(postures().count())),
            ("day", Value::Day(text_of(last, "on").unwrap_or_default().to_owned())),
        ],
    );
    const OUTCOMES: &[(Outcome, &str)] = &[
        (Outcome::BuyerMoved, "say-became-buyer-moved"),
        (Outcome::NoChange, "say-became-no-change"),
        (Outcome::Lost, "say-became-lost"),
    ];
    el("div.moved").put(el("p.quiet").text(&before)).put(what_became(desk, last, "say-became", OUTCOMES))
}

/// Everything else that can be said, and what cannot, with why.
fn others(desk: &Desk, shown: Option<&SayText>, own: &Own<Draft>, area: &NodeRef) -> El {
    let named = desk.t("say-others");
    let mut now = el("div.buttons").is("role", "group").at("aria-label", &named);
    let mut later = el("ul.later");
    let mut count = 0_usize;
    for text in &desk.advice.say.texts {
        let title = title(desk, text);
        if !text.available {
            let why = told(desk, "p.quiet", &text.why);
            later = later.put(el("li").key(&text.id).put(el("strong").text(&title)).put(why));
            continue;
        }
        count += 1;
        let on = shown.is_some_and(|shown| shown.id == text.id);
        let (own, area, id) = (own.clone(), area.clone(), text.id.clone());
        let pick = button("button.choice", &title).key(&text.id).bool("aria-pressed", on).press(move || {
            own.change(|next| next.picked = Some(id.clone()));
            // The text stands above the list: whoever picks one goes there.
            if let Some(area) = area.cast::<HtmlTextAreaElement>() {
                let _ = area.focus();
            }
        });
        now = now.put(pick);
    }
    let holds =
        several().put(if count > 0 { now } else { nothing() }).put(line(desk, "h4", "say-later")).put(later);
    fold(&named, &desk.number(count.into()), shown.is_none(), holds)
}
