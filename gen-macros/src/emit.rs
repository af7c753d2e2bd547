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
//!     enum Loop1 { Head, Yield1 }
//!     transitions(State::Start { n }, |state, ()| loop { match state { .. } }).with_plain(|state, (), sink| { .. })
//! }
//! ```

pub(crate) mod arms;
pub(crate) mod function;
pub(crate) mod jumps;
pub(crate) mod names;
pub(crate) mod nest;
pub(crate) mod plain;
pub(crate) mod print;
pub(crate) mod state;
pub(crate) mod stub;

use crate::analyze::layout::Layout;
use crate::ir;
use crate::parse::ast;
use crate::resolve::Resolved;
use names::Names;
use proc_macro2::TokenStream;
use syn::{Block, Item};

/// The function with its machine.
pub(crate) fn emit(
    generator: &ast::Generator,
    resolved: &Resolved,
    body: &ir::Block,
    layout: &Layout<'_>,
    items: &[Item],
    plain: &Block,
) -> TokenStream {
    let names = Names::new(&resolved.locals, &resolved.labels, &generator.options.runtime);
    let parts = Parts { generator, resolved, body, layout, names };
    function::function(&parts, items, plain)
}

/// All that the stages before have found out.
pub(crate) struct Parts<'a> {
    pub(crate) generator: &'a ast::Generator,
    pub(crate) resolved: &'a Resolved,
    pub(crate) body: &'a ir::Block,
    pub(crate) layout: &'a Layout<'a>,
    pub(crate) names: Names<'a>,
}
