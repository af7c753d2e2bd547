//! Levels of lints, which only the plain reading has.
//!
//! Input: `#[deny(unused_mut)] let mut x = f();`
//!
//! Output: `let mut x = f();`. What a lint says of the machine is nobody's concern, and in there a local may be mutable
//! without a need.

use syn::visit_mut::VisitMut;
use syn::{Attribute, Block, Item};

/// Removes all attributes that set a level.
pub(super) fn remove(body: &mut Block) {
    Remove.visit_block_mut(body);
}

struct Remove;

impl VisitMut for Remove {
    fn visit_attributes_mut(&mut self, attrs: &mut Vec<Attribute>) {
        const LEVELS: &[&str] = &["allow", "warn", "deny", "forbid", "expect"];
        attrs.retain(|attr| !LEVELS.iter().any(|level| attr.path().is_ident(level)));
    }

    fn visit_item_mut(&mut self, _: &mut Item) {}
}

#[cfg(test)]
mod tests {
    use quote::ToTokens;
    use syn::parse_quote;

    use super::*;

    #[test]
    fn levels_go_and_other_attributes_stay() {
        let mut body: Block = parse_quote!({
            #[deny(unused)]
            let x = #[warn(unused)]
            |#[expect(unused)] y: u8| y;
            #[inline]
            fn inner() {
                #[allow(unused)]
                let x = 1;
            }
            match x {
                #[forbid(unused)]
                #[mentions(x)]
                _ => log!(x),
            }
        });
        remove(&mut body);
        let expected: Block = parse_quote!({
            let x = |y: u8| y;
            #[inline]
            fn inner() {
                #[allow(unused)]
                let x = 1;
            }
            match x {
                #[mentions(x)]
                _ => log!(x),
            }
        });
        assert_eq!(body.to_token_stream().to_string(), expected.to_token_stream().to_string());
    }
}
