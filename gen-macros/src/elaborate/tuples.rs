//! Tuples of which a part was moved, across a yield.
//!
//! What is left of such a local cannot be held, as nothing names it. Of a tuple it is known what there is, if its type
//! is written or it is made in the body, and nobody else can have given it a drop: so all its parts can be locals.
//!
//! ```text
//! let pair = (a(), b()); drop(pair.0); suspend;
//! ```
//!
//! Output: the parts drop in their order, and so the last one is declared first.
//!
//! ```text
//! let pair = (a(), b()); let (t_0, t_1) = pair; let pair_1 = t_1; let pair_0 = t_0; drop(pair_0); suspend;
//! ```
//!
//! A pattern that takes all of it apart becomes one for each part: `let (a, _) = pair;` is `let a = pair_0;`.
//! Where all of it is used as a value, a tuple of the parts is, and [`whole`] tells of them.

pub(super) mod made;
mod whole;

use std::collections::BTreeSet;

use syn::visit::{self, Visit};
use syn::{Block, Pat, PatTuple, Type};

use self::made::Made;
use crate::analyze::facts::Facts;
use crate::analyze::flow::{Part, Spot};
use crate::resolve::Resolved;
use crate::resolve::local::{self, LocalId};

/// How many parts a tuple has that is torn: some of it may be gone where something of it may still be there. What is
/// certainly `Copy` may be taken.
///
/// A parameter drops behind those that follow it, which its parts could not, unless those have nothing to drop.
///
/// `made` are the tuples that are made in the body.
pub(super) fn torn(
    source: &Resolved,
    facts: &Facts,
    states: &BTreeSet<Spot>,
    made: &Made,
    id: LocalId,
) -> Option<usize> {
    let mut later = source.arguments.iter().skip_while(|argument| **argument != id).skip(1);
    if later.any(|argument| !facts.trivial.has_nothing_to_drop(*argument)) {
        return None;
    }
    let is_copy = are_copy(source, made, id)?;
    let is_needed = |spot: &Spot| facts.is_needed(*spot, id);
    if states.iter().any(is_needed) && count_taken_apart(&source.body, id, is_copy.len()) > 0 {
        return Some(is_copy.len());
    }
    let tears = |part: &&Part| part.number().is_none_or(|number| is_copy.get(number) != Some(&true));
    let is_torn = states.iter().any(|spot| {
        let may_wait = !facts.initialised.surely_not(*spot, id) && facts.released(*spot, id).is_none();
        (facts.is_needed(*spot, id) || may_wait) && facts.taken.before(*spot, id).iter().any(tears)
    });
    is_torn.then_some(is_copy.len())
}

/// Of each part of a local that is certainly a tuple, whether it is certainly `Copy`.
fn are_copy(source: &Resolved, made: &Made, id: LocalId) -> Option<Vec<bool>> {
    match &source.locals[id].ty {
        Some(Type::Tuple(tuple)) => {
            let is_copy = |ty: &Type| matches!(ty, Type::Reference(ty) if ty.mutability.is_none());
            Some(tuple.elems.iter().map(is_copy).collect())
        }
        Some(_) => None,
        None => made.get(&id).cloned(),
    }
}

/// The pattern in `let (a, _) = pair;`, if it has a place for each part.
pub(super) fn taken_apart(binding: &syn::Local, id: LocalId, arity: usize) -> Option<&PatTuple> {
    let init = binding.init.as_ref().filter(|init| init.diverge.is_none())?;
    match &binding.pat {
        Pat::Tuple(tuple) if local::of_expr(&init.expr) == Some(id) => {
            let is_whole =
                tuple.elems.len() == arity && !tuple.elems.iter().any(|elem| matches!(elem, Pat::Rest(_)));
            is_whole.then_some(tuple)
        }
        _ => None,
    }
}

/// How many patterns take a tuple apart in that way.
fn count_taken_apart(body: &Block, id: LocalId, arity: usize) -> usize {
    struct Count(LocalId, usize, usize);
    impl<'ast> Visit<'ast> for Count {
        fn visit_local(&mut self, binding: &'ast syn::Local) {
            self.2 += usize::from(taken_apart(binding, self.0, self.1).is_some());
            visit::visit_local(self, binding);
        }
    }
    let mut count = Count(id, arity, 0);
    count.visit_block(body);
    count.2
}

/// How many mentions of a tuple as a whole its parts can stand for.
pub(super) fn count_replaced(body: &Block, id: LocalId, arity: usize) -> usize {
    count_taken_apart(body, id, arity) + whole::count(body, id)
}
