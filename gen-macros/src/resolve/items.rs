//! Items that are declared in the body.
//!
//! The parts of a block that suspends end up in several arms of the machine and once more in the plain
//! reading, so its items move to where all of them see the same ones: in front.
//!
//! Input:
//!
//! ```text
//! { let x = 1; { struct Pair(u8, u8); yield_!(Pair(x, 2)); } }
//! ```
//!
//! Output:
//!
//! ```text
//! struct Pair(u8, u8);    { let x = 1; { yield_!(Pair(x, 2)); } }
//! ```
//!
//! `macro_rules!` stays: it resolves the locals it names where it stands.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, Item, Stmt, StmtMacro, UseTree};

use crate::lower::suspends;
use crate::parse::ast;
use crate::report::Report;

/// The items of every block that suspends, and the body without them.
pub(crate) fn hoist(generator: &ast::Generator) -> syn::Result<(Vec<Item>, Block)> {
    let report = Report::new();
    let mut body = generator.function.block.clone();
    let items = take(&mut body, &report);
    report.finish()?;
    Ok((items, body))
}

fn take(body: &mut Block, report: &Report) -> Vec<Item> {
    if !has_items(body) {
        return Vec::new();
    }
    let whole = body.to_token_stream();
    let mut hoist = Hoist { whole, items: Vec::new(), names: Vec::new(), depth: 0, report };
    // The outermost block's items move whether it suspends or not: the generator is made of its parts.
    hoist.take(body);
    visit_mut::visit_block_mut(&mut hoist, body);
    hoist.items
}

/// Whether anything in a body may have to move, as in few bodies.
fn has_items(body: &Block) -> bool {
    struct Items(bool);
    impl<'ast> Visit<'ast> for Items {
        fn visit_stmt(&mut self, stmt: &'ast Stmt) {
            self.0 |= is_item(stmt);
            visit::visit_stmt(self, stmt);
        }
        fn visit_item(&mut self, _: &'ast Item) {}
    }
    let mut items = Items(false);
    items.visit_block(body);
    items.0
}

fn is_item(stmt: &Stmt) -> bool {
    match stmt {
        Stmt::Item(Item::Macro(item)) => item.ident.is_none(),
        Stmt::Item(_) => true,
        // It declares statics; of other macros nobody can tell.
        Stmt::Macro(mac) => mac.mac.path.segments.last().is_some_and(|last| last.ident == "thread_local"),
        Stmt::Local(_) | Stmt::Expr(..) => false,
    }
}

struct Hoist<'r> {
    whole: TokenStream,
    items: Vec<Item>,
    names: Vec<Ident>,
    depth: usize,
    report: &'r Report,
}

impl Hoist<'_> {
    fn take(&mut self, block: &mut Block) {
        let tokens = block.to_token_stream();
        let (items, rest): (Vec<Stmt>, Vec<Stmt>) =
            std::mem::take(&mut block.stmts).into_iter().partition(is_item);
        block.stmts = rest;
        for item in items {
            let item = match item {
                Stmt::Item(item) => item,
                Stmt::Macro(StmtMacro { attrs, mac, semi_token }) => {
                    Item::Macro(syn::ItemMacro { attrs, ident: None, mac, semi_token })
                }
                Stmt::Local(_) | Stmt::Expr(..) => continue,
            };
            for name in names(&item) {
                self.check(&name, &tokens);
                self.names.push(name);
            }
            self.items.push(item);
        }
    }

    /// In front, an inner block's item is visible to the rest of the body as well. Where that would
    /// change the meaning of a name, the user has to choose another.
    fn check(&self, name: &Ident, block: &TokenStream) {
        let elsewhere = count(&self.whole, name) > count(block, name);
        if self.depth > 0 && (elsewhere || self.names.contains(name)) {
            let message = format!(
                "`{name}` is declared in an inner block of a generator and named outside of it as well: rename one of the two"
            );
            self.report.error(name, message);
        }
    }
}

impl VisitMut for Hoist<'_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        self.depth += 1;
        if suspends::block(block) {
            self.take(block);
            visit_mut::visit_block_mut(self, block);
        }
        self.depth -= 1;
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if !matches!(expr, Expr::Closure(_) | Expr::Async(_) | Expr::Const(_)) {
            visit_mut::visit_expr_mut(self, expr);
        }
    }

    fn visit_item_mut(&mut self, _: &mut Item) {}
}

/// The name of a statement that declares a function, constant or static.
pub(super) fn value_name(stmt: &Stmt) -> Option<Ident> {
    match stmt {
        Stmt::Item(Item::Fn(item)) => Some(item.sig.ident.clone()),
        Stmt::Item(Item::Const(item)) => Some(item.ident.clone()),
        Stmt::Item(Item::Static(item)) => Some(item.ident.clone()),
        _ => None,
    }
}

/// The names that an item brings into scope.
pub(super) fn names(item: &Item) -> Vec<Ident> {
    match item {
        Item::Const(item) => vec![item.ident.clone()],
        Item::Enum(item) => vec![item.ident.clone()],
        Item::Fn(item) => vec![item.sig.ident.clone()],
        Item::Mod(item) => vec![item.ident.clone()],
        Item::Static(item) => vec![item.ident.clone()],
        Item::Struct(item) => vec![item.ident.clone()],
        Item::Trait(item) => vec![item.ident.clone()],
        Item::TraitAlias(item) => vec![item.ident.clone()],
        Item::Type(item) => vec![item.ident.clone()],
        Item::Union(item) => vec![item.ident.clone()],
        Item::Use(item) => {
            let mut names = Vec::new();
            use_names(&item.tree, &mut names);
            names
        }
        _ => Vec::new(),
    }
}

fn use_names(tree: &UseTree, names: &mut Vec<Ident>) {
    match tree {
        UseTree::Path(path) => use_names(&path.tree, names),
        UseTree::Name(name) => names.push(name.ident.clone()),
        UseTree::Rename(rename) if rename.rename != "_" => names.push(rename.rename.clone()),
        UseTree::Group(group) => group.items.iter().for_each(|tree| use_names(tree, names)),
        UseTree::Rename(_) | UseTree::Glob(_) => {}
    }
}

/// How often the tokens name something, other than a field or a method.
fn count(tokens: &TokenStream, name: &Ident) -> usize {
    let mut after_dot = false;
    let mut found = 0;
    for token in tokens.clone() {
        let is_dot = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '.');
        match &token {
            TokenTree::Ident(ident) if !after_dot && ident == name => found += 1,
            TokenTree::Group(group) => found += count(&group.stream(), name),
            _ => {}
        }
        after_dot = is_dot;
    }
    found
}
