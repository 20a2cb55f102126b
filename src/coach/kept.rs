//! What a person is writing, as long as the record is in sight: a panel that is closed and opened again, or a text that is
//! out of place for a moment, finds it as it was left. Another record begins with nothing.

use std::any::Any;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Deref;
use std::rc::Rc;

use yew::prelude::*;

/// What is being written on one record, by the place in which it is written.
#[derive(Clone, Default)]
pub struct Kept(Rc<RefCell<BTreeMap<String, Rc<dyn Any>>>>);

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// A state that outlives its component.
pub struct KeptState<T: 'static> {
    state: UseStateHandle<T>,
    kept: Kept,
    place: String,
}

impl<T: Clone + 'static> Clone for KeptState<T> {
    fn clone(&self) -> Self {
        KeptState { state: self.state.clone(), kept: self.kept.clone(), place: self.place.clone() }
    }
}

impl<T> Deref for KeptState<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.state
    }
}

impl<T: Clone + 'static> KeptState<T> {
    /// Another value, drawn anew.
    pub fn set(&self, value: T) {
        let kept: Rc<dyn Any> = Rc::new(value.clone());
        self.kept.0.borrow_mut().insert(self.place.clone(), kept);
        self.state.set(value);
    }
}

/// A state that outlives its component, under a name of its own on the page.
#[hook]
pub fn use_kept<T: Clone + 'static>(kept: &Kept, place: &str, first: impl FnOnce() -> T) -> KeptState<T> {
    let state = use_state(|| {
        let found = kept.0.borrow().get(place).cloned();
        found.and_then(|found| found.downcast_ref::<T>().cloned()).unwrap_or_else(first)
    });
    KeptState { state, kept: kept.clone(), place: place.to_owned() }
}
