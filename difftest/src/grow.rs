//! Random bodies that compile.
//!
//! A body is grown front to back, which is the order of its evaluation, and while it is grown it is known
//! which locals have a value: so what is mentioned can be moved, and what was moved is left alone or gets
//! a new value. What is wrong all the same is found out by compiling the plain function.

mod control;
mod copied;
mod env;
mod pattern;
mod statement;
mod value;

use crate::body::{Body, Item, Param, Pattern};
use crate::features::{Feature, Features};
use crate::rng::Rng;
use env::{Env, Ty};

/// How deep blocks are nested.
const DEEPEST: usize = 5;

struct Grower<'a> {
    rng: Rng,
    features: &'a Features,
    env: Env,
    item: Item,
    /// How many more statements there may be.
    budget: usize,
    /// How many blocks are open.
    depth: usize,
    /// How many conditions are open.
    conditions: usize,
    /// What the next effect is called.
    number: i64,
}

/// The body of a seed.
pub fn grow(seed: u64, features: &Features) -> Body {
    let mut rng = Rng::new(seed);
    let item = match rng.below(10) {
        0..3 if features.has(Feature::LoudItems) => Item::Loud,
        3..5 if features.has(Feature::Question) => Item::Outcome,
        _ => Item::Number,
    };
    let budget = 4 + rng.below(16);
    let env = Env::new(features.has(Feature::Branches));
    let mut grower = Grower { rng, features, env, item, budget, depth: 0, conditions: 0, number: 0 };
    let params = (0..grower.rng.below(4)).map(|_| grower.param()).collect();
    let block = grower.block(None);
    Body { params, item, block }
}

impl Grower<'_> {
    fn has(&self, feature: Feature) -> bool {
        self.features.has(feature)
    }

    fn param(&mut self) -> Param {
        let name = format!("p{}", self.env.vars().len());
        let mutable = self.rng.percent(30);
        let (ty, written, argument) = match self.rng.below(8) {
            0 => (Ty::Number, "i64", "2".to_owned()),
            1 => (Ty::Shared, "&'a Loud", format!("shared(\"{name}\")")),
            2 => (Ty::Option, "Option<Loud>", format!("maybe(\"{name}\")")),
            3 => (Ty::Duo, "Duo", format!("duo(\"{name}\")")),
            4 => (Ty::List, "List", format!("list(\"{name}\")")),
            _ => (Ty::Loud, "Loud", format!("loud(\"{name}\")")),
        };
        self.env.declare(&name, ty, mutable);
        let pattern = Pattern::Name(if mutable { "mut " } else { "" }, name, None);
        Param { pattern, ty: written, argument }
    }

    /// A number for an effect, so that the log tells which one it was.
    fn effect_number(&mut self) -> i64 {
        self.number += 1;
        self.number
    }

    /// A name for a local: one of few, so that some hide others, or a new one.
    fn fresh_name(&mut self) -> String {
        const NAMES: &[&str] = &["a", "b", "c", "d", "e", "f", "g", "h"];
        let unread = if self.rng.percent(12) { "_" } else { "" };
        let hides = self.has(Feature::Shadowing) && self.rng.percent(25);
        let count = self.env.vars().len();
        match NAMES.get(count) {
            Some(name) if !hides => format!("{unread}{name}"),
            None if !hides => format!("{unread}x{count}"),
            _ => format!("{unread}{}", self.rng.choose(NAMES)),
        }
    }
}
