//! An element that stands in the page, and what it gives back when it goes.
//! Not here: how it is made (`make`).

use leptos::prelude::Render;
use leptos::tachys::view::Mountable;

use super::Element;
use crate::browser::{Follower, Listener, Place};

/// What an element needs for as long as it stands, and gives back when it goes.
pub(super) enum Kept {
    Follower(#[expect(dead_code, reason = "dropping it ends the following")] Follower),
    Listener(#[expect(dead_code, reason = "dropping it ends the listening")] Listener),
    Place(Place),
}

impl Kept {
    pub(super) fn effect(run: impl Fn() + 'static) -> Self {
        Self::Follower(Follower::new(run))
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        if let Self::Place(place) = self {
            place.set(None);
        }
    }
}

/// An element that stands in the page, as Leptos mounts it.
pub struct Standing {
    node: Option<web_sys::Element>,
    kept: Vec<Kept>,
}

impl Mountable for Standing {
    fn unmount(&mut self) {
        if let Some(node) = &self.node {
            node.remove();
        }
        self.kept.clear();
    }

    fn mount(&mut self, parent: &web_sys::Element, marker: Option<&web_sys::Node>) {
        if let Some(node) = &self.node {
            let _ = parent.insert_before(node, marker);
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let Some(node) = &self.node else { return false };
        let Some(parent) = node.parent_element() else { return false };
        child.mount(&parent, Some(node));
        true
    }

    fn elements(&self) -> Vec<web_sys::Element> {
        self.node.iter().cloned().collect()
    }
}

impl Render for Element {
    type State = Standing;

    fn build(self) -> Standing {
        let mut kept = Vec::new();
        let node = self.make(&mut kept);
        Standing { node, kept }
    }

    fn rebuild(self, state: &mut Standing) {
        let mut new = self.build();
        state.insert_before_this(&mut new);
        state.unmount();
        *state = new;
    }
}
