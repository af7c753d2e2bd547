//! Which expressions have to be taken apart although they do not suspend.
//!
//! A flag is set on the edge of one path to a place where a local may have been moved on another one. An edge
//! between two nodes has room for that, one inside of a statement has not:
//!
//! ```text
//! if c { drop(x) }        the path without the move needs an edge of its own
//! if c { break 'a }       so does the jump, if `x` has been moved on another way to the end of 'a
//! if c { x = f() }        what the flag keeps drops where the local is assigned, and only there
//! ```

use std::collections::BTreeSet;

use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{BinOp, Expr, Item, Lifetime, Macro};

use super::{Elaborated, status};
use crate::analyze::initialised;
use crate::analyze::trivial::Trivial;
use crate::parse::std_macro::StdMacro;
use crate::resolve::labels::{self, LabelId};
use crate::resolve::local::{self, LocalId, Locals, mentions};

/// The question, for one body.
pub(super) struct Cuts<'a> {
    locals: &'a Locals,
    trivial: &'a Trivial,
    flagged: &'a BTreeSet<LocalId>,
    /// The labels to which some ways lead with a flagged local, and others without.
    meeting: BTreeSet<LabelId>,
}

impl<'a> Cuts<'a> {
    pub(super) fn new(lowered: &'a Elaborated, flagged: &'a BTreeSet<LocalId>) -> Self {
        let mut cuts = Cuts {
            locals: &lowered.resolved.locals,
            trivial: &lowered.facts.trivial,
            flagged,
            meeting: BTreeSet::new(),
        };
        cuts.learn(lowered, flagged);
        cuts
    }

    /// Looks for labels in a body, and tells whether there are new ones: a loop that was taken apart has an end
    /// that was inside of a statement before. `flagged` are the locals of that body: its temporaries are others than
    /// those of the body before.
    pub(super) fn learn(&mut self, lowered: &Elaborated, flagged: &BTreeSet<LocalId>) -> bool {
        let (facts, before) = (&lowered.facts, self.meeting.len());
        let ends: Vec<_> = facts.flow.breaks.iter().chain(&facts.flow.heads).collect();
        let mut meeting = BTreeSet::new();
        for id in flagged {
            let met = status::meetings(lowered, *id);
            meeting.extend(ends.iter().filter(|(_, spot)| met.contains(spot)).map(|(label, _)| **label));
        }
        self.meeting.extend(meeting);
        self.meeting.len() > before
    }

    pub(super) fn cuts(&self, expr: &Expr) -> bool {
        let mut find = Find { cuts: self, found: false };
        find.visit_expr(expr);
        find.found
    }

    /// Whether a local is moved on some of the paths through an expression, or assigned on one.
    fn parts(&self, expr: &Expr, id: LocalId) -> bool {
        mentions(&expr.to_token_stream(), id)
            && (assigns(expr, id) || initialised::parts(self.locals, expr, id, self.trivial))
    }
}

struct Find<'a> {
    cuts: &'a Cuts<'a>,
    found: bool,
}

impl Find<'_> {
    fn jump(&mut self, label: Option<&Lifetime>) {
        let label = label.and_then(labels::of);
        self.found |= label.is_some_and(|label| self.cuts.meeting.contains(&label));
    }
}

impl<'ast> Visit<'ast> for Find<'_> {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        if self.found {
            return;
        }
        match expr {
            // They are made in one go, whatever happens when they run.
            Expr::Closure(_) | Expr::Async(_) | Expr::Const(_) => return,
            Expr::Break(jump) => self.jump(jump.label.as_ref()),
            Expr::Continue(jump) => self.jump(jump.label.as_ref()),
            _ if has_paths(expr) => {
                self.found |= self.cuts.flagged.iter().any(|id| self.cuts.parts(expr, *id));
            }
            _ => {}
        }
        visit::visit_expr(self, expr);
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        if let Some(mut known) = StdMacro::parse(mac) {
            for argument in known.exprs_mut() {
                self.found |= self.cuts.cuts(argument);
            }
        }
    }

    fn visit_item(&mut self, _: &'ast Item) {}
}

fn has_paths(expr: &Expr) -> bool {
    match expr {
        Expr::If(_) | Expr::Match(_) | Expr::Block(_) | Expr::Unsafe(_) => true,
        Expr::Loop(_) | Expr::While(_) | Expr::ForLoop(_) => true,
        Expr::Binary(binary) => matches!(binary.op, BinOp::And(_) | BinOp::Or(_)),
        _ => false,
    }
}

/// Whether an expression contains an assignment to all of a local.
pub(super) fn assigns(expr: &Expr, id: LocalId) -> bool {
    struct Assigns(LocalId, bool);
    impl<'ast> Visit<'ast> for Assigns {
        fn visit_expr_assign(&mut self, assign: &'ast syn::ExprAssign) {
            let places = match &*assign.left {
                Expr::Tuple(tuple) => tuple.elems.iter().collect(),
                Expr::Array(array) => array.elems.iter().collect(),
                place => vec![place],
            };
            self.1 |= places.into_iter().any(|place| local::of_expr(place) == Some(self.0));
            visit::visit_expr_assign(self, assign);
        }
        fn visit_item(&mut self, _: &'ast Item) {}
    }
    let mut assigns = Assigns(id, false);
    assigns.visit_expr(expr);
    assigns.1
}
