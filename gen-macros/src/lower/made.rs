//! Syntax that is made of ready parts.
//!
//! Most of it could be written as quoted tokens, to be parsed. But the parts would be printed and parsed again with
//! it, the body of a loop once for each loop that it is in, and cargo does not optimise macros: that took longer
//! than all analyses together.

use proc_macro2::{Ident, Span};
use syn::punctuated::Punctuated;
use syn::{
    Arm, Block, Expr, ExprAssign, ExprBlock, ExprBreak, ExprCall, ExprIf, ExprLoop, ExprMatch, ExprPath,
    ExprReference, ExprReturn, ExprTuple, Label, Lifetime, Local, LocalInit, Pat, PatIdent, PatTupleStruct,
    PatType, PatWild, Path, PathSegment, Stmt, Token, Type, token,
};

/// `()`
pub(crate) fn unit(span: Span) -> Expr {
    Expr::Tuple(ExprTuple { attrs: Vec::new(), paren_token: token::Paren(span), elems: Punctuated::new() })
}

/// `name`
pub(crate) fn name(ident: Ident) -> Expr {
    path(Path::from(ident))
}

/// A path as a value.
pub(crate) fn path(path: Path) -> Expr {
    Expr::Path(ExprPath { attrs: Vec::new(), qself: None, path })
}

/// `runtime::__private::name::name`
pub(crate) fn private(runtime: &Path, names: &[&str], span: Span) -> Path {
    let mut path = runtime.clone();
    for name in [&"__private"].into_iter().chain(names) {
        path.segments.push_punct(Token![::](span));
        path.segments.push_value(PathSegment::from(Ident::new(name, span)));
    }
    path
}

/// `function(argument)`
pub(crate) fn call(function: Expr, argument: Expr, span: Span) -> Expr {
    Expr::Call(ExprCall {
        attrs: Vec::new(),
        func: Box::new(function),
        paren_token: token::Paren(span),
        args: Punctuated::from_iter([argument]),
    })
}

/// `&mut place`
pub(crate) fn borrowed(place: Expr, span: Span) -> Expr {
    Expr::Reference(ExprReference {
        attrs: Vec::new(),
        and_token: Token![&](span),
        mutability: Some(Token![mut](span)),
        expr: Box::new(place),
    })
}

/// `{ stmts }`
pub(crate) fn block(stmts: Vec<Stmt>, span: Span) -> Block {
    Block { brace_token: token::Brace(span), stmts }
}

/// The same as an expression.
pub(crate) fn block_expr(stmts: Vec<Stmt>, span: Span) -> Expr {
    braced(block(stmts, span))
}

/// A block as an expression.
pub(crate) fn braced(block: Block) -> Expr {
    Expr::Block(ExprBlock { attrs: Vec::new(), label: None, block })
}

/// `value;`
pub(crate) fn statement(value: Expr, span: Span) -> Stmt {
    Stmt::Expr(value, Some(Token![;](span)))
}

/// `place = value;`
pub(crate) fn assignment(place: Ident, value: Expr, span: Span) -> Stmt {
    let assign = ExprAssign {
        attrs: Vec::new(),
        left: Box::new(name(place)),
        eq_token: Token![=](span),
        right: Box::new(value),
    };
    statement(Expr::Assign(assign), span)
}

/// `let mut ident = value;`
pub(crate) fn binding(ident: Ident, value: Expr, span: Span) -> Stmt {
    bind(bound(ident, Some(Token![mut](span))), value, span)
}

/// `let pattern = value;`
pub(crate) fn bind(pattern: Pat, value: Expr, span: Span) -> Stmt {
    Stmt::Local(Local {
        attrs: Vec::new(),
        let_token: Token![let](span),
        pat: pattern,
        init: Some(LocalInit { eq_token: Token![=](span), expr: Box::new(value), diverge: None }),
        semi_token: Token![;](span),
    })
}

/// `name` or `mut name`, as a pattern.
pub(crate) fn bound(ident: Ident, mutability: Option<Token![mut]>) -> Pat {
    Pat::Ident(PatIdent { attrs: Vec::new(), by_ref: None, mutability, ident, subpat: None })
}

/// `name: T`
pub(crate) fn typed(ident: Ident, ty: Type, span: Span) -> Pat {
    Pat::Type(PatType {
        attrs: Vec::new(),
        pat: Box::new(bound(ident, None)),
        colon_token: Token![:](span),
        ty: Box::new(ty),
    })
}

/// `break 'label value`
pub(crate) fn jump(label: Lifetime, value: Option<Expr>, span: Span) -> Expr {
    Expr::Break(ExprBreak {
        attrs: Vec::new(),
        break_token: Token![break](span),
        label: Some(label),
        expr: value.map(Box::new),
    })
}

/// `return value`
pub(crate) fn exit(value: Expr, span: Span) -> Expr {
    Expr::Return(ExprReturn {
        attrs: Vec::new(),
        return_token: Token![return](span),
        expr: Some(Box::new(value)),
    })
}

/// `if cond then else { otherwise }`
pub(crate) fn choice(cond: Expr, then: Block, otherwise: Expr, span: Span) -> Expr {
    let otherwise = block_expr(vec![Stmt::Expr(otherwise, None)], span);
    Expr::If(ExprIf {
        attrs: Vec::new(),
        if_token: Token![if](span),
        cond: Box::new(cond),
        then_branch: then,
        else_branch: Some((Token![else](span), Box::new(otherwise))),
    })
}

/// `'label: loop { turn }`
pub(crate) fn looping(label: Option<Label>, turn: Expr, span: Span) -> ExprLoop {
    ExprLoop {
        attrs: Vec::new(),
        label,
        loop_token: Token![loop](span),
        body: block(vec![Stmt::Expr(turn, None)], span),
    }
}

/// `match scrutinee { arms }`
pub(crate) fn matching(scrutinee: Expr, arms: Vec<Arm>, span: Span) -> Expr {
    Expr::Match(ExprMatch {
        attrs: Vec::new(),
        match_token: Token![match](span),
        expr: Box::new(scrutinee),
        brace_token: token::Brace(span),
        arms,
    })
}

/// `pattern => body,`
pub(crate) fn arm(pattern: Pat, body: Expr, span: Span) -> Arm {
    Arm {
        attrs: Vec::new(),
        pat: pattern,
        guard: None,
        fat_arrow_token: Token![=>](span),
        body: Box::new(body),
        comma: Some(Token![,](span)),
    }
}

/// `variant(pattern)`
pub(crate) fn variant(path: Path, pattern: Pat, span: Span) -> Pat {
    Pat::TupleStruct(PatTupleStruct {
        attrs: Vec::new(),
        qself: None,
        path,
        paren_token: token::Paren(span),
        elems: Punctuated::from_iter([pattern]),
    })
}

/// `_`
pub(crate) fn wild(span: Span) -> Pat {
    Pat::Wild(PatWild { attrs: Vec::new(), underscore_token: Token![_](span) })
}
