//! What the methods of [`GeneratorExt`](crate::GeneratorExt) return, one generator or iterator a file.

mod and_then;
mod chain;
mod inspect;
mod map_resume;
mod map_return;
mod map_yield;
mod values;

pub use self::and_then::AndThen;
pub use self::chain::Chain;
pub use self::inspect::Inspect;
pub use self::map_resume::MapResume;
pub use self::map_return::MapReturn;
pub use self::map_yield::MapYield;
pub use self::values::Values;
