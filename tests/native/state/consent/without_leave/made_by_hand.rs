//! Nobody but the core can say that something was granted.

use std::marker::PhantomData;
use story_widget::state::consent::{Granted, Preferences};

fn main() {
    let _granted = Granted::<Preferences> { consent: PhantomData };
}
