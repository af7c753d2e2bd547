//! Locals whose types may be known late.
//!
//! What is kept of a dead local, its type decides, as far as it is known there: of a `Vec<_>` it could not be told
//! whether it has anything to drop. The machine's code is in the order of the source, so such a type is known
//! behind the first use:
//!
//! ```text
//! let mut seen = Vec::new(); while let Some(x) = next() { suspend(x); seen.push(x) } suspend(0)
//! ```
//!
//! The way out of the loop stands in front of `push`, and `seen` waits there for its drop. So it is held as it is.

use syn::Expr;

use super::bits::Bits;
use super::facts::Facts;
use super::flow::{Event, Spot};
use crate::ir::Block;
use crate::parse::std_macro::StdMacro;
use crate::resolve::local::{LocalId, Locals, Origin};

/// Those that wait for their drop in front of their first use.
pub(super) fn late(locals: &Locals, facts: &Facts, body: &Block) -> Bits {
    let mut late = Bits::empty(locals.len());
    let mut open = Vec::new();
    body.each_initialiser(&mut |id, init| {
        let is_of_the_user = locals[id].ty.is_none() && locals[id].origin == Origin::Pattern;
        open.extend((is_of_the_user && is_open(init)).then_some(id));
    });
    if open.is_empty() {
        return late;
    }
    let states = facts.states();
    let is_late = |id: &LocalId| {
        let declared = first(facts, |event| matches!(event, Event::Declare(declared, _) if declared == *id));
        let used = first(facts, |event| matches!(event, Event::Use(used, _) if used == *id));
        let (Some(declared), Some(used)) = (declared, used) else { return false };
        states.range(declared..used).any(|spot| facts.waits(*spot, *id))
            || leaves_in_front(facts, *id, declared, used)
    };
    open.into_iter().filter(is_late).for_each(|id| late.insert(id));
    late
}

fn first(facts: &Facts, is_it: impl Fn(Event) -> bool) -> Option<Spot> {
    facts.flow.spots().find(|spot| is_it(facts.flow.event(*spot)))
}

/// Whether a local waits behind a loop in which it is first used.
fn leaves_in_front(facts: &Facts, id: LocalId, declared: Spot, used: Spot) -> bool {
    facts.exits().any(|(label, spot)| {
        let head = facts.flow.heads.get(&label);
        let is_inside = head.is_some_and(|head| declared < *head && *head < used) && used < spot;
        is_inside && facts.waits(spot, id)
    })
}

/// Whether a value may have a type of which a part is still to be found out.
fn is_open(value: &Expr) -> bool {
    match value {
        // `None`, `Vec::new()`, `Default::default()`
        Expr::Path(path) => path.path.is_ident("None"),
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) => {
                let is_generic = |segment: &syn::PathSegment| !segment.arguments.is_empty();
                let mut owners = path.path.segments.iter().rev().skip(1);
                let is_open = owners.next().is_some_and(|owner| {
                    owner.ident != "String" && owner.ident.to_string().starts_with(char::is_uppercase)
                });
                is_open && !path.path.segments.iter().any(is_generic)
            }
            _ => false,
        },
        Expr::MethodCall(call) => {
            call.turbofish.is_none() && ["collect", "into", "parse"].iter().any(|name| call.method == name)
        }
        Expr::Macro(mac) => match StdMacro::parse(&mac.mac) {
            Some(StdMacro::List { arguments, by_value, .. }) => by_value && arguments.is_empty(),
            _ => false,
        },
        Expr::Paren(paren) => is_open(&paren.expr),
        _ => false,
    }
}
