//! Everything to tokens. Nothing fails here.
//!
//! Input:
//!
//! ```text
//! fn count(n: u32) -> impl Iterator<Item = u32> { for i in 0..n { yield_!(i) } }
//! ```
//!
//! Output (names shortened; the real one is in the README):
//!
//! ```text
//! fn count(n: u32) -> impl Iterator<Item = u32> {
//!     enum State<N, I> { Start { n: N }, Loop1 { at: Loop1, iter: I }, Finished }
//!     enum Loop1 { Head }
//!     transitions(State::Start { n }, |state, ()| {
//!         'part: { match state { State::Start { .. } => { .. *state = State::Loop1 { .. }; break 'part } _ => {} } }
//!         match state { State::Loop1 { at, iter } => { loop { match at { .. } } .. } _ => {} }
//!         Step::Complete(())
//!     })
//!     .with_plain(|state, (), sink| { .. })
//! }
//! ```

pub(crate) mod apart;
pub(crate) mod arms;
pub(crate) mod blocks;
pub(crate) mod boxed;
pub(crate) mod crossing;
pub(crate) mod debug;
pub(crate) mod formatted;
pub(crate) mod function;
pub(crate) mod jumps;
pub(crate) mod macros;
pub(crate) mod names;
pub(crate) mod nest;
pub(crate) mod plain;
pub(crate) mod print;
pub(crate) mod promises;
pub(crate) mod silence;
pub(crate) mod state;
pub(crate) mod stored;
pub(crate) mod stub;
#[cfg(test)]
mod tests;
pub(crate) mod types;

use crate::analyze::Mistakes;
use crate::analyze::layout::Layout;
use crate::ir;
use crate::parse::ast::{self, Form};
use crate::resolve::Resolved;
use names::Names;
use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Block, Expr, Item, Token};

/// The function or the expression with its machine.
pub(crate) fn emit(
    generator: &ast::Generator,
    resolved: &Resolved,
    body: &ir::Block,
    layout: &Layout<'_>,
    mistakes: &Mistakes,
    items: &[Item],
    plain: &Block,
) -> TokenStream {
    let names = Names::new(&resolved.locals, &resolved.labels, &generator.options.runtime);
    let parts = Parts { generator, resolved, body, layout, mistakes, names };
    match generator.form {
        Form::Function => function::function(&parts, items, plain),
        Form::Expression => function::expression(&parts, items, plain),
    }
}

/// All that the stages before have found out.
pub(crate) struct Parts<'a> {
    pub(crate) generator: &'a ast::Generator,
    pub(crate) resolved: &'a Resolved,
    pub(crate) body: &'a ir::Block,
    pub(crate) layout: &'a Layout<'a>,
    pub(crate) mistakes: &'a Mistakes,
    pub(crate) names: Names<'a>,
}

impl Parts<'_> {
    /// A block's closures own what this crate has not recognised as a capture.
    fn capture(&self) -> Option<Token![move]> {
        (self.generator.form == Form::Expression).then(Default::default)
    }

    /// The step that a reading ends with, if no type of the items is written: tied to all of them.
    fn tied_step(&self, step: TokenStream) -> TokenStream {
        if !self.generator.output.protocol.is_inferred() {
            return step;
        }
        let (tie, new) = (self.names.value("tie"), self.names.private("Tie"));
        quote!(let #tie = #new::new(); #tie.step({ #step }))
    }

    /// The operand of a yield, tied to the others.
    fn tied(&self, operand: &Expr, span: Span) -> TokenStream {
        if !self.generator.output.protocol.is_inferred() {
            return quote!(#operand);
        }
        let span = span.resolved_at(Span::mixed_site());
        let mut tie = self.names.value("tie");
        tie.set_span(span);
        quote_spanned!(span=> #tie.item(#operand))
    }
}
