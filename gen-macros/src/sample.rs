//! Small generators through the stages, for the tests beside them.

use proc_macro2::TokenStream;

use crate::elaborate::{self, Elaborated};
use crate::parse::{self, Parsed, ast};
use crate::resolve::local::LocalId;
use crate::resolve::{self, items};
use crate::{analyze, ir};

/// A generator, lowered and elaborated, with what is known of it.
pub(crate) struct Sample<'a> {
    generator: &'a ast::Generator,
    pub(crate) elaborated: Elaborated,
}

/// Reads a function with yields.
pub(crate) fn generator(source: &str) -> Box<ast::Generator> {
    let tokens: TokenStream = source.parse().expect("the source has tokens");
    match parse::parse(TokenStream::new(), tokens).expect("the generator is right") {
        Parsed::Generator(generator) => generator,
        Parsed::Split(_) => panic!("the source has no conditions"),
    }
}

/// The tree of a body of an iterator of numbers, a line for each node.
pub(crate) fn tree(body: &str) -> String {
    Sample::new(&numbers(body)).tree()
}

/// The states of such a body, a line for each.
pub(crate) fn states(body: &str) -> String {
    Sample::new(&numbers(body)).states()
}

/// A generator of numbers with a guard and a list for parameters.
pub(crate) fn numbers(body: &str) -> Box<ast::Generator> {
    generator(&format!("fn f(guard: Guard, list: Vec<u8>) -> impl Iterator<Item = u8> {{ {body} }}"))
}

impl<'a> Sample<'a> {
    pub(crate) fn new(generator: &'a ast::Generator) -> Self {
        let (_, plain) = items::hoist(generator).expect("the items are right");
        let resolved = resolve::resolve(generator, &plain).expect("the names are right");
        let elaborated = elaborate::elaborate(generator, resolved).expect("the body is right");
        assert_eq!(ir::verify::verify(&elaborated.body), Ok(()));
        Sample { generator, elaborated }
    }

    /// The first local of a name.
    pub(crate) fn local(&self, name: &str) -> LocalId {
        let locals = &self.elaborated.resolved.locals;
        locals.ids().find(|id| locals[*id].ident == name).expect("there is a local of that name")
    }

    pub(crate) fn tree(&self) -> String {
        ir::pretty::pretty(&self.elaborated.body)
    }

    pub(crate) fn states(&self) -> String {
        let Elaborated { resolved, body, facts, .. } = &self.elaborated;
        let layout = analyze::analyze(self.generator, resolved, facts, body).expect("the states are right");
        analyze::pretty::pretty(&layout, resolved)
    }
}
