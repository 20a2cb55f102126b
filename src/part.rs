//! A part that remembers something of its own for as long as it is drawn: what is being typed, what is open. There is one
//! component for all of them, because each kind of component is code of its own; whatever remembers nothing is a function.

use std::any::Any;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::rc::Rc;

use yew::Callback;
use yew::html::{Component, Context, Html, NodeRef, Properties};
use yew::virtual_dom::VComp;

use crate::el::{El, component};

/// A part, drawn by `draw` whenever what is around it is drawn, and when something that it remembers is another.
pub fn part(draw: impl Fn(&Memory) -> El + 'static) -> El {
    made(None, Rc::new(draw))
}

/// The same, told apart from its neighbours.
pub fn keyed_part(key: &str, draw: impl Fn(&Memory) -> El + 'static) -> El {
    made(Some(key), Rc::new(draw))
}

#[inline(never)]
fn made(key: Option<&str>, draw: Rc<dyn Fn(&Memory) -> El>) -> El {
    let made = component(VComp::new::<Part>(Rc::new(Drawn(draw)), key.map(Into::into)));
    match key {
        Some(key) => made.key(key),
        None => made,
    }
}

/// How a part is drawn.
pub struct Drawn(Rc<dyn Fn(&Memory) -> El>);

impl PartialEq for Drawn {
    /// What one is drawn from cannot be compared with what another is drawn from.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Properties for Drawn {
    type Builder = ();

    fn builder() {}
}

/// The component of every part.
pub struct Part(Memory);

impl Component for Part {
    type Message = ();
    type Properties = Drawn;

    fn create(context: &Context<Self>) -> Self {
        let again = context.link().callback(|()| ());
        Part(Memory { own: Kept::default(), again, node: NodeRef::default(), then: Rc::default() })
    }

    fn view(&self, context: &Context<Self>) -> Html {
        (context.props().0)(&self.0).into()
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        let then = self.0.then.borrow_mut().take();
        if let Some(then) = then {
            then();
        }
    }
}

type Once = Box<dyn FnOnce()>;

/// What a part is drawn with.
#[derive(Clone)]
pub struct Memory {
    own: Kept,
    again: Callback<()>,
    /// The page's own element that it needs to know, once that is drawn.
    pub node: NodeRef,
    then: Rc<RefCell<Option<Once>>>,
}

impl Memory {
    /// What it remembers at that place; the kind's default at first.
    pub fn own<T: Clone + Default + 'static>(&self, place: &str) -> Own<T> {
        self.kept(&self.own, place)
    }

    /// What is kept elsewhere at that place, and outlives the part.
    pub fn kept<T: Clone + Default + 'static>(&self, kept: &Kept, place: &str) -> Own<T> {
        Own { kept: kept.clone(), place: place.into(), again: self.again.clone(), of: PhantomData }
    }

    /// What is done once it is drawn.
    pub fn afterwards(&self, then: impl FnOnce() + 'static) {
        *self.then.borrow_mut() = Some(Box::new(then));
    }
}

/// Values by their place.
#[derive(Clone, Default)]
pub struct Kept(Rc<RefCell<Values>>);

type Values = BTreeMap<Rc<str>, Rc<dyn Any>>;

/// A value that is remembered.
pub struct Own<T> {
    kept: Kept,
    place: Rc<str>,
    again: Callback<()>,
    of: PhantomData<T>,
}

impl<T> Clone for Own<T> {
    fn clone(&self) -> Self {
        Own { kept: self.kept.clone(), place: self.place.clone(), again: self.again.clone(), of: PhantomData }
    }
}

impl<T: Clone + Default + 'static> Own<T> {
    /// What it is now.
    pub fn get(&self) -> T {
        let found = self.kept.0.borrow().get(&self.place).cloned();
        found.and_then(|found| found.downcast_ref::<T>().cloned()).unwrap_or_default()
    }

    /// Another value; nothing is drawn anew for it.
    pub fn keep(&self, value: T) {
        put(&self.kept, &self.place, Rc::new(value));
    }

    /// Another value, drawn anew.
    pub fn set(&self, value: T) {
        self.keep(value);
        self.again.emit(());
    }

    /// Changes it, drawn anew.
    pub fn change(&self, change: impl FnOnce(&mut T)) {
        let mut value = self.get();
        change(&mut value);
        self.set(value);
    }
}

#[inline(never)]
fn put(kept: &Kept, place: &Rc<str>, value: Rc<dyn Any>) {
    kept.0.borrow_mut().insert(place.clone(), value);
}
