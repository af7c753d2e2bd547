//! Generators that are no function under the attribute.
//!
//! | form | what becomes of it |
//! |---|---|
//! | [`block`]: `gen_! { .. }` | a generator whose parameters are what the block captures, as an expression |
//! | [`comprehension`]: `genexpr!(..)` | the loops that it stands for, in a block |
//! | [`scope`]: `generators! { .. }` | the same items, with `yield_!` for `yield` |

pub(crate) mod block;
pub(crate) mod comprehension;
pub(crate) mod scope;
