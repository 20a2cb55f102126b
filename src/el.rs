//! Elements made by calls. `html!` writes some 400 bytes of code for every element, and the card has hundreds of
//! them; a call is a tenth of that.
//!
//! An element names its tag and classes as a selector does, and takes what it is made of in turn:
//! `el("p.note").is("role", "status").text(words)`.

use std::rc::Rc;

use web_sys::Event;
use yew::Callback;
use yew::html::{Html, NodeRef};
use yew::virtual_dom::{AttrValue, Listener, ListenerKind, VNode, VTag, VText};

/// An element in the making; the default is nothing at all. It is one pointer, so that handing it on is cheap,
/// and no function here is generic or inlined, so that each exists once.
#[derive(Default)]
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

/// A drawing beside words that say the same.
pub fn svg(shape: &'static str) -> El {
    el(shape).is("aria-hidden", "true").is("focusable", "false")
}

/// A path of a drawing.
pub fn path(shape: &'static str, d: &'static str) -> El {
    el(shape).is("d", d)
}

impl El {
    fn tag(&mut self) -> Option<&mut VTag> {
        self.0.as_mut().and_then(Rc::get_mut)
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

    /// Listens: what is done with an event is the part's own.
    #[inline(never)]
    pub fn listens(mut self, event: On, then: Callback<Event>) -> El {
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
            Some(tag) if tag.tag().is_empty() => tag.children().cloned().unwrap_or_default(),
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
    /// A form that is done.
    Submit,
    /// A key that an element takes for itself.
    Key,
}

struct Listening {
    event: On,
    then: Callback<Event>,
}

impl Listener for Listening {
    fn kind(&self) -> ListenerKind {
        match self.event {
            On::Click => ListenerKind::onclick,
            On::Change => ListenerKind::onchange,
            On::Input => ListenerKind::oninput,
            On::Submit => ListenerKind::onsubmit,
            On::Key => ListenerKind::onkeydown,
        }
    }

    fn handle(&self, event: Event) {
        // A form is not sent to any server.
        if self.event == On::Submit {
            event.prevent_default();
        }
        self.then.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}
