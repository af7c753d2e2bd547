//! Locals that are mentioned once.
//!
//! Such a mention is the last use of the local, if it runs as often as the local is bound: not in a loop that the
//! local is outside of. What is used by value for the last time can be moved at once, as rustc does with an
//! operand: when the generator is dropped later on, it is the operand that drops, before any local.
//!
//! ```text
//! let pair = (a, yield b);        `a` is moved before the yield
//! loop { f(list, yield b); }      `list` is a `&mut` that is lent in every turn
//! ```

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Block, Expr, ExprForLoop, ExprLoop, ExprPath, ExprWhile, Item, Macro, PatIdent};

use crate::parse::std_macro::StdMacro;
use crate::resolve::local::{self, LocalId};

/// The question, which few bodies ask.
pub(super) struct Once<'a> {
    body: &'a Block,
    found: OnceCell<BTreeSet<LocalId>>,
}

impl<'a> Once<'a> {
    pub(super) fn new(body: &'a Block) -> Self {
        Once { body, found: OnceCell::new() }
    }

    pub(super) fn is_last_use(&self, id: LocalId) -> bool {
        self.found.get_or_init(|| mentioned_once(self.body)).contains(&id)
    }
}

fn mentioned_once(body: &Block) -> BTreeSet<LocalId> {
    let mut count = Count { loops: 0, bound: BTreeMap::new(), mentions: BTreeMap::new() };
    count.visit_block(body);
    let Count { bound, mentions, .. } = count;
    let once = mentions.into_iter().filter(|(id, loops)| {
        let bound = bound.get(id).copied().unwrap_or(0);
        loops[..] == [bound]
    });
    once.map(|(id, _)| id).collect()
}

struct Count {
    /// How many loops are around.
    loops: usize,
    /// In how many loops a local is bound; parameters are in none.
    bound: BTreeMap<LocalId, usize>,
    /// The same for each mention.
    mentions: BTreeMap<LocalId, Vec<usize>>,
}

impl Count {
    fn inside(&mut self, walk: impl FnOnce(&mut Self)) {
        self.loops += 1;
        walk(self);
        self.loops -= 1;
    }

    fn tokens(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Ident(ident) => {
                    if let Some(id) = local::of(&ident) {
                        self.mentions.entry(id).or_default().push(self.loops);
                    }
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Count {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            // They may run any number of times.
            Expr::Closure(_) | Expr::Async(_) => self.inside(|this| visit::visit_expr(this, expr)),
            _ => visit::visit_expr(self, expr),
        }
    }

    fn visit_expr_for_loop(&mut self, looping: &'ast ExprForLoop) {
        self.visit_expr(&looping.expr);
        self.inside(|this| {
            this.visit_pat(&looping.pat);
            this.visit_block(&looping.body);
        });
    }

    fn visit_expr_while(&mut self, looping: &'ast ExprWhile) {
        self.inside(|this| visit::visit_expr_while(this, looping));
    }

    fn visit_expr_loop(&mut self, looping: &'ast ExprLoop) {
        self.inside(|this| visit::visit_expr_loop(this, looping));
    }

    fn visit_pat_ident(&mut self, pattern: &'ast PatIdent) {
        if let Some(id) = local::of(&pattern.ident) {
            self.bound.insert(id, self.loops);
        }
        visit::visit_pat_ident(self, pattern);
    }

    fn visit_expr_path(&mut self, path: &'ast ExprPath) {
        self.tokens(path.to_token_stream());
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        self.tokens(mac.tokens.clone());
        let known = StdMacro::parse(mac);
        for (name, _) in known.iter().flat_map(StdMacro::captures) {
            self.tokens(name.to_token_stream());
        }
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        self.tokens(attribute.to_token_stream());
    }

    fn visit_item(&mut self, _: &'ast Item) {}
}
