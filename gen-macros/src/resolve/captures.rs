//! The names that a block takes from around it.
//!
//! Input: `let y = x + 1; yield f(y, x, LIMIT); println!("{z}");`
//!
//! Output: `x, f, z`
//!
//! The block is resolved by itself; what then still has its own name comes from outside. A name in upper
//! case is taken for a constant or a variant, as everywhere. Whether `f` is a local closure or a function
//! cannot be told: a function is captured as well, which costs nothing, except that all calls of one
//! captured generic function have the same types. So those that the standard library has and that are
//! called by their bare names are not captured, nor is anything with a path or type arguments, such as
//! `self::f(y)` or `f::<_>(y)`.

mod unknown;

use syn::ext::IdentExt;
use syn::visit::{self, Visit};
use syn::{
    AngleBracketedGenericArguments, Attribute, Block, Expr, ExprCall, ExprPath, Ident, Item, Macro, Pat,
    Stmt, Type, parse_quote,
};

use super::names::Renamer;
use super::scopes::{self, Scopes};
use super::{items, local, macros};
use crate::parse::std_macro::StdMacro;
use crate::parse::{self, comprehension, yields};
use crate::report::Report;

/// A name from around a block.
pub(crate) struct Capture {
    pub(crate) ident: Ident,
    /// All mentions are calls, so that it is a function or a closure.
    pub(crate) called: bool,
    /// All mentions are calls of a well-known function, so that it is no capture.
    is_well_known: bool,
}

/// The names that `block` takes from around it, in the order of their first mentions.
pub(crate) fn of(block: &Block) -> Vec<Capture> {
    // The block will be resolved again, with its captures: errors are shown then.
    let report = Report::new();
    let mut renamed = block.clone();
    Renamer::within(Scopes::in_open_world(), &report).rename(&mut renamed);
    let _ = report.finish();
    let mut free = Free { found: Vec::new(), items: Vec::new() };
    free.visit_block(&renamed);
    free.found.into_iter().filter(|found| !found.is_well_known).collect()
}

/// What a `gen_!` or `genexpr!` inside of a body takes from around it; nothing if it is another macro.
///
/// The first iterable of a `genexpr!` is no capture, but is mentioned as well.
pub(crate) fn of_form(mac: &Macro) -> Option<Vec<Ident>> {
    let tokens = mac.tokens.clone();
    let body = match yields::form(mac)? {
        "gen_" => parse::statements(tokens),
        "genexpr" => comprehension::parse(tokens).map(|parsed| {
            let (iterable, outermost, body) = (parsed.iterable, parsed.outermost, parsed.body);
            parse_quote!({ let #outermost = #iterable; #body })
        }),
        _items => return Some(Vec::new()),
    };
    // It will be expanded later: errors are shown then.
    let Ok(mut body) = body else { return Some(Vec::new()) };
    let report = Report::new();
    yields::normalise(&mut body, true, &report);
    let _ = report.finish();
    Some(of(&body).into_iter().map(|capture| capture.ident).collect())
}

struct Free {
    found: Vec<Capture>,
    /// The items of the blocks around the current place.
    items: Vec<Ident>,
}

impl Free {
    fn mention(&mut self, ident: &Ident) {
        self.find(ident, false, false);
    }

    fn call(&mut self, ident: &Ident, arguments: usize) {
        self.find(ident, true, is_well_known(ident, arguments));
    }

    fn find(&mut self, ident: &Ident, called: bool, is_well_known: bool) {
        let is_item = self.items.iter().any(|item| item.unraw() == ident.unraw());
        if local::of(ident).is_some() || is_item || !may_be_local(ident) {
            return;
        }
        match self.found.iter_mut().find(|found| is_same(&found.ident, ident)) {
            Some(found) => {
                found.called &= called;
                found.is_well_known &= is_well_known;
            }
            None => self.found.push(Capture { ident: ident.clone(), called, is_well_known }),
        }
    }

    fn invocation(&mut self, mac: &Macro, attrs: &[Attribute]) {
        if let Some(names) = of_form(mac) {
            let bound = macros::mentioned_locals(attrs);
            for name in names {
                let is_bound = |bound: &Ident| {
                    local::name_of(bound).is_some_and(|text| name.unraw() == text) && is_near(bound, &name)
                };
                if !bound.iter().any(is_bound) {
                    self.mention(&name);
                }
            }
        } else if let Some(known) = StdMacro::parse(mac) {
            known.captures().iter().for_each(|(name, _)| self.mention(name));
            known.each_expr(|expr| self.visit_expr(expr));
        } else {
            unknown::names(mac).iter().for_each(|name| self.mention(name));
        }
    }
}

impl<'ast> Visit<'ast> for Free {
    fn visit_block(&mut self, block: &'ast Block) {
        let outer = self.items.len();
        for stmt in &block.stmts {
            if let Stmt::Item(item) = stmt {
                self.items.extend(items::names(item));
            }
        }
        visit::visit_block(self, block);
        self.items.truncate(outer);
    }

    fn visit_stmt(&mut self, stmt: &'ast Stmt) {
        match stmt {
            Stmt::Macro(mac) => self.invocation(&mac.mac, &mac.attrs),
            Stmt::Item(Item::Macro(definition)) => {
                unknown::names_in_definition(&definition.mac).iter().for_each(|name| self.mention(name));
            }
            stmt => visit::visit_stmt(self, stmt),
        }
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Path(path) => {
                if let Some(name) = plain_name(path) {
                    self.mention(name);
                }
            }
            Expr::Call(call) => {
                match called_name(call) {
                    Some(name) => self.call(name, call.args.len()),
                    None => self.visit_expr(&call.func),
                }
                call.args.iter().for_each(|arg| self.visit_expr(arg));
            }
            Expr::Macro(mac) => self.invocation(&mac.mac, &mac.attrs),
            // The length of an array is a constant.
            Expr::Repeat(repeat) => self.visit_expr(&repeat.expr),
            Expr::Const(_) => {}
            Expr::Verbatim(tokens) => {
                unknown::names_in(tokens.clone()).iter().for_each(|name| self.mention(name));
            }
            expr => visit::visit_expr(self, expr),
        }
    }

    /// No local has a meaning in any of these.
    fn visit_item(&mut self, _: &'ast Item) {}
    fn visit_pat(&mut self, _: &'ast Pat) {}
    fn visit_type(&mut self, _: &'ast Type) {}
    fn visit_angle_bracketed_generic_arguments(&mut self, _: &'ast AngleBracketedGenericArguments) {}
    fn visit_attribute(&mut self, _: &'ast Attribute) {}
}

/// A path that is one name and nothing else.
fn plain_name(path: &ExprPath) -> Option<&Ident> {
    match path.qself {
        None => path.path.get_ident(),
        Some(_) => None,
    }
}

fn called_name(call: &ExprCall) -> Option<&Ident> {
    match &*call.func {
        Expr::Path(path) => plain_name(path),
        _ => None,
    }
}

/// Whether both are the same word from the same context.
fn is_same(one: &Ident, other: &Ident) -> bool {
    one.unraw() == other.unraw() && is_near(one, other)
}

fn is_near(one: &Ident, other: &Ident) -> bool {
    scopes::context(one.span()) == scopes::context(other.span())
}

fn may_be_local(ident: &Ident) -> bool {
    let name = ident.unraw().to_string();
    let first = name.trim_start_matches('_').chars().next();
    !first.is_some_and(char::is_uppercase) && name != "_" && name != "crate" && name != "super"
}

/// A generic function of the standard library that is in scope everywhere, or usually imported: a
/// heuristic, which a local closure of the same name and as many arguments would fall for.
fn is_well_known(name: &Ident, arguments: usize) -> bool {
    matches!(
        (name.unraw().to_string().as_str(), arguments),
        ("drop" | "forget" | "take" | "size_of_val" | "align_of_val" | "discriminant", 1)
            | ("swap" | "replace" | "min" | "max", 2)
            | ("identity" | "black_box", 1)
            | ("empty", 0)
            | ("once" | "repeat" | "repeat_with" | "from_fn", 1)
            | ("repeat_n" | "successors" | "zip", 2)
    )
}

#[cfg(test)]
mod tests {
    use quote::ToTokens;

    /// The captures of a block, in order, with a space between them.
    fn captures(source: &str) -> String {
        let tokens = source.parse().expect("the source has tokens");
        let mut block = crate::parse::statements(tokens).expect("the source is a block's content");
        let report = crate::report::Report::new();
        crate::parse::yields::normalise(&mut block, true, &report);
        report.finish().expect("the block can suspend");
        let names: Vec<_> =
            super::of(&block).iter().map(|name| name.ident.to_token_stream().to_string()).collect();
        names.join(" ")
    }

    #[test]
    fn what_the_block_binds_is_not_captured() {
        assert_eq!(captures("let a = b; yield a + c;"), "b c");
        assert_eq!(captures("for (x, y) in pairs { yield x + y + z }"), "pairs z");
        assert_eq!(captures("if let Some(x) = opt && x > y { yield x } yield x"), "opt y x");
        assert_eq!(captures("match m { A { x, y: z } if g => yield x + z, other => yield other }"), "m g");
        assert_eq!(captures("let f = |x: u8, y| x + y + k; yield f(1, 2)"), "k");
        assert_eq!(captures("let x = x; yield x"), "x");
        assert_eq!(captures("while let Some(top) = stack.pop() { yield top }"), "stack");
    }

    #[test]
    fn constants_types_and_items_are_not_captured() {
        assert_eq!(captures("yield N; yield Kind::A; yield None::<u8>; yield std::i32::MAX"), "");
        assert_eq!(
            captures("fn f() {} const n: u8 = 1; use std::mem::swap as s; f(); s(a, b); yield n"),
            "a b"
        );
        assert_eq!(captures("let x: [u8; n] = [v; n]; yield x as t"), "v");
        assert_eq!(captures("{ fn f() {} f() } f()"), "f");
    }

    #[test]
    fn functions_that_everyone_calls_are_not_captured() {
        assert_eq!(captures("drop(a); drop(b); swap(&mut a, &mut b); yield max(a, b)"), "a b");
        assert_eq!(captures("yield f(a); yield self::g(a); yield h::<u8>(a); yield take(1, 2)"), "f a take");
        assert_eq!(captures("yield max(1, 2); yield max"), "max");
    }

    #[test]
    fn names_in_macros_and_format_strings_are_captured() {
        assert_eq!(captures(r#"println!("{x} {:w$} {{no}} {n}", y, n = z)"#), "x w y z");
        assert_eq!(captures(r#"let x = 1; yield format!("{x}{y}")"#), "y");
        assert_eq!(captures(r#"log!("{x}", y, key = z); yield vec![a; b]"#), "x y z a b");
        assert_eq!(captures("map! { a => |v| v + b, c => d }"), "a b c d");
        assert_eq!(captures("let a = 1; own!(a, b, { let c = 1; c + d })"), "b d");
        assert_eq!(captures("yield cfg!(unix); yield stringify!(x); yield concat!(\"{a}\")"), "");
    }

    #[test]
    fn tokens_that_are_no_expressions_are_searched() {
        assert_eq!(captures(r#"info!(target: "t", ?user, count = n, "{x}")"#), "user n x");
        assert_eq!(captures(r#"json!({ "a": x, "b": [y.z, Some(1)] })"#), "x y");
        assert_eq!(captures("each!(for i in list { i + k })"), "list k");
        assert_eq!(captures("html! { div class=\"a\" { p { (x) } } }"), "x");
        assert_eq!(captures("sql!(SELECT * FROM users WHERE id = {user} LIMIT 1)"), "user");
        assert_eq!(
            captures("when!(match x { _ => y } if a == b { c } else { d } return e)"),
            "x y a b c d e"
        );
        assert_eq!(captures("macro_rules! m { ($x:expr) => { $x + y } } m!(1)"), "y");
    }

    #[test]
    fn receivers_and_raw_names_are_captured() {
        assert_eq!(captures("yield self.x; yield r#type; println!(\"{}\", self.y)"), "self r#type");
    }

    #[test]
    fn captures_of_inner_generators_are_captured() {
        assert_eq!(captures("let a = 1; yield gen_! { let b = a; yield b + c }"), "c");
        assert_eq!(captures("yield genexpr!(x * y for x in xs if p(x) for y in x)"), "xs p");
        assert_eq!(captures("yield gen_! { yield genexpr!(x for x in x) }"), "x");
        assert_eq!(captures("yield genexpr!(x for x in 0..x)"), "x");
    }
}
