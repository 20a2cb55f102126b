//! Elements made by calls, for the card, the coach and the leader's element. A macro that writes an element's code in place
//! writes some 400 bytes for each, and there are hundreds of them; a call is a tenth of that.
//!
//! An element names its tag and classes as a selector does, and takes what it is made of in turn:
//! `el("p.note").is("role", "status").text(words)`.

use std::rc::Rc;

use js_sys::Reflect;
use web_sys::{Element, Event, HtmlInputElement};
use yew::html::{Html, NodeRef};
use yew::virtual_dom::{AttrValue, Listener, ListenerKind, VComp, VNode, VTag, VText};
use yew::{Callback, TargetCast};

use crate::speak::Speak;
use walkaway_rules::vocabulary::Reason;

/// An element in the making; the default is nothing at all. It is one pointer, so that handing it on is cheap,
/// and no function here is generic or inlined, so that each exists once.
#[derive(Clone, Default)]
#[must_use]
pub struct El(Option<Rc<VTag>>);

/// An element, with its classes after a point: `ul.plain entries`.
#[inline(never)]
pub fn el(shape: &'static str) -> El {
    let (tag, classes) = shape.split_once('.').unwrap_or((shape, ""));
    let made = El(Some(Rc::new(VTag::new(tag))));
    if classes.is_empty() { made } else { made.is("class", classes) }
}

/// Elements side by side, with nothing around them.
pub fn several() -> El {
    el("")
}

/// No element, in the place of one that comes and goes: neighbours are told apart by counting, and one that is
/// taken for another is drawn anew and loses the focus.
pub fn nothing() -> El {
    El(None)
}

/// A component, in the place of an element.
pub fn component(made: VComp) -> El {
    several().child(VNode::VComp(Rc::new(made)))
}

/// An element with the words of a message.
#[inline(never)]
pub fn line(speak: &impl Speak, shape: &'static str, id: &str) -> El {
    el(shape).t(speak, id)
}

/// An element with a reason as its words.
#[inline(never)]
pub fn told(speak: &impl Speak, shape: &'static str, reason: &Reason) -> El {
    el(shape).text(&speak.say(reason))
}

/// A list of reasons.
#[inline(never)]
pub fn listed(speak: &impl Speak, shape: &'static str, reasons: &[Reason]) -> El {
    el(shape).each(reasons, |reason| told(speak, "li", reason))
}

/// A native button.
#[inline(never)]
pub fn button(shape: &'static str, text: &str) -> El {
    el(shape).is("type", "button").text(text)
}

/// A box to tick with its name.
#[inline(never)]
pub fn check(on: bool, name: El, then: Callback<bool>) -> El {
    el("label.check").put(tick(on, then)).put(name)
}

/// The box itself.
#[inline(never)]
pub fn tick(on: bool, then: Callback<bool>) -> El {
    el("input").is("type", "checkbox").checked(on).listens(On::Change, Then::Ticked(then))
}

/// A row of facts: what it is, and how it stands.
#[inline(never)]
pub fn fact(name: &str, stands: El) -> El {
    el("div").put(el("dt").text(name)).put(stands)
}

/// The button that opens and closes a section: what it is called, and what can be said of it in a word.
#[inline(never)]
pub fn section(name: &'static str, title: &str, summary: &str, open: bool) -> El {
    el("button.toggle")
        .is("type", "button")
        .bool("aria-expanded", open)
        .at2("aria-controls", "section-", name)
        .put(el("span.title").text(title))
        .put(el("span.summary").text(summary))
        .put(chevron())
}

/// What opens and closes has this at its end.
pub fn chevron() -> El {
    svg("svg.chevron").is("viewBox", "0 0 16 16").put(path("path.line", "M4 6l4 4l4-4"))
}

/// A drawing beside words that say the same.
pub fn svg(shape: &'static str) -> El {
    el(shape).is("aria-hidden", "true").is("focusable", "false")
}

/// A path of a drawing.
pub fn path(shape: &'static str, d: &'static str) -> El {
    el(shape).is("d", d)
}

impl El {
    #[inline(never)]
    fn tag(&mut self) -> Option<&mut VTag> {
        self.0.as_mut().map(Rc::make_mut)
    }

    #[inline(never)]
    fn attribute(mut self, name: &'static str, value: AttrValue) -> El {
        if let Some(tag) = self.tag() {
            tag.add_attribute(name, value);
        }
        self
    }

    #[inline(never)]
    fn child(mut self, child: VNode) -> El {
        if let Some(tag) = self.tag() {
            tag.add_child(child);
        }
        self
    }

    /// An attribute that is always the same.
    #[inline(never)]
    pub fn is(self, name: &'static str, value: &'static str) -> El {
        self.attribute(name, AttrValue::Static(value))
    }

    /// An attribute.
    #[inline(never)]
    pub fn at(self, name: &'static str, value: &str) -> El {
        self.attribute(name, AttrValue::Rc(value.into()))
    }

    /// An attribute of two parts: `editor:` and a path.
    #[inline(never)]
    pub fn at2(self, name: &'static str, first: &str, second: &str) -> El {
        self.at(name, &[first, second].concat())
    }

    /// An attribute that is there on a condition.
    #[inline(never)]
    pub fn when(self, on: bool, name: &'static str, value: &'static str) -> El {
        if on { self.is(name, value) } else { self }
    }

    /// An attribute that may be absent.
    #[inline(never)]
    pub fn some(self, name: &'static str, value: Option<&str>) -> El {
        match value {
            Some(value) => self.at(name, value),
            None => self,
        }
    }

    /// An attribute that says `true` or `false`.
    #[inline(never)]
    pub fn bool(self, name: &'static str, value: bool) -> El {
        self.is(name, if value { "true" } else { "false" })
    }

    /// What tells it apart from its neighbours when they change places.
    #[inline(never)]
    pub fn key(mut self, key: &str) -> El {
        if let Some(tag) = self.tag() {
            tag.key = Some(key.into());
        }
        self
    }

    /// Whether it is no element at all.
    pub fn is_nothing(&self) -> bool {
        self.0.is_none()
    }

    /// Where the page's own element can be found once it is drawn.
    pub fn node(mut self, node: &NodeRef) -> El {
        if let Some(tag) = self.tag() {
            tag.node_ref = node.clone();
        }
        self
    }

    /// What stands in the field.
    #[inline(never)]
    pub fn holds(mut self, value: &str) -> El {
        if let Some(tag) = self.tag() {
            tag.set_value(AttrValue::Rc(value.into()));
        }
        self
    }

    /// Whether the box is ticked.
    #[inline(never)]
    pub fn checked(mut self, on: bool) -> El {
        if let Some(tag) = self.tag() {
            tag.set_checked(on);
        }
        self
    }

    /// Another child.
    #[inline(never)]
    pub fn put(self, child: El) -> El {
        self.child(child.into())
    }

    /// Text.
    #[inline(never)]
    pub fn text(self, text: &str) -> El {
        self.child(VNode::VText(VText::new(AttrValue::Rc(text.into()))))
    }

    /// The words of a message.
    #[inline(never)]
    pub fn t(self, speak: &impl Speak, id: &str) -> El {
        self.text(&speak.t(id))
    }

    /// A child for each of these.
    pub fn each<T>(mut self, items: &[T], mut one: impl FnMut(&T) -> El) -> El {
        for item in items {
            self = self.put(one(item));
        }
        self
    }

    /// Does it when it is pressed.
    pub fn press(self, then: impl Fn() + 'static) -> El {
        self.presses(Callback::from(move |()| then()))
    }

    /// Does it when it is pressed.
    #[inline(never)]
    pub fn presses(self, then: Callback<()>) -> El {
        self.listens(On::Click, Then::Happened(then))
    }

    /// Takes what stands in it after another letter.
    #[inline(never)]
    pub fn types(self, then: Callback<String>) -> El {
        self.listens(On::Input, Then::Typed(then))
    }

    /// Does something on an event.
    #[inline(never)]
    pub fn listens(mut self, event: On, then: Then) -> El {
        if let Some(tag) = self.tag() {
            tag.add_listener(Rc::new(Listening { event, then }));
        }
        self
    }
}

impl From<El> for Html {
    fn from(made: El) -> Html {
        match made.0 {
            None => VNode::default(),
            Some(tag) if tag.tag().is_empty() => {
                let mut children = tag.children().cloned().unwrap_or_default();
                if tag.key.is_some() {
                    children.to_vlist_mut().key = tag.key.clone();
                }
                children
            }
            Some(tag) => VNode::VTag(tag),
        }
    }
}

/// What an element listens to.
#[derive(Clone, Copy, PartialEq)]
pub enum On {
    /// A press.
    Click,
    /// Another choice.
    Change,
    /// Typing.
    Input,
    /// The focus goes.
    Blur,
    /// It was opened or closed.
    Toggle,
    /// A form that is done.
    Submit,
    /// A key that an element takes for itself.
    Key,
}

/// What is done then.
#[derive(Clone)]
pub enum Then {
    /// It happened.
    Happened(Callback<()>),
    /// This stands in it now.
    Typed(Callback<String>),
    /// Whether it is ticked, or open, now.
    Ticked(Callback<bool>),
    /// One of these keys was pressed, which are the element's own.
    Pressed(&'static [&'static str], Callback<&'static str>),
}

struct Listening {
    event: On,
    then: Then,
}

impl Listener for Listening {
    fn kind(&self) -> ListenerKind {
        match self.event {
            On::Click => ListenerKind::onclick,
            On::Change => ListenerKind::onchange,
            On::Input => ListenerKind::oninput,
            On::Blur => ListenerKind::onblur,
            On::Toggle => ListenerKind::ontoggle,
            On::Submit => ListenerKind::onsubmit,
            On::Key => ListenerKind::onkeydown,
        }
    }

    fn handle(&self, event: Event) {
        // A form is not sent to any server.
        if self.event == On::Submit {
            event.prevent_default();
        }
        match &self.then {
            Then::Happened(then) => then.emit(()),
            // Areas and lists have a value just as inputs have.
            Then::Typed(then) => then.emit(event.target_unchecked_into::<HtmlInputElement>().value()),
            Then::Ticked(then) if self.event == On::Toggle => {
                then.emit(event.target_unchecked_into::<Element>().has_attribute("open"));
            }
            Then::Ticked(then) => then.emit(event.target_unchecked_into::<HtmlInputElement>().checked()),
            Then::Pressed(keys, then) => {
                // A page may send an event of that name without a key.
                let pressed = Reflect::get(&event, &"key".into()).ok().and_then(|key| key.as_string());
                if let Some(key) = keys.iter().find(|key| pressed.as_deref() == Some(**key)) {
                    event.prevent_default();
                    then.emit(key);
                }
            }
        }
    }

    fn passive(&self) -> bool {
        false
    }
}
