//! Bodies: a small syntax tree, as much of Rust as is grown here.
//!
//! It has no types: what is grown is typed well enough to compile, and what the shrinker makes of it is
//! tried.

pub mod edit;
pub mod print;

/// A function in both flavours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// The parameters.
    pub params: Vec<Param>,
    /// What is yielded.
    pub item: Item,
    /// The statements.
    pub block: Block,
}

/// What a body yields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// `i64`
    Number,
    /// `Loud`
    Loud,
    /// `Result<i64, Loud>`, for a body with `?`
    Outcome,
}

/// A parameter, with what it is called with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Param {
    /// The pattern.
    pub pattern: Pattern,
    /// The type, as it is written.
    pub ty: &'static str,
    /// The argument, as it is written.
    pub argument: String,
}

/// Statements and a value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Block {
    /// In order.
    pub stmts: Vec<Stmt>,
    /// The value.
    pub tail: Option<Box<Expr>>,
}

/// A statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stmt {
    /// `let pattern = init else { otherwise };`
    Let(Pattern, Option<Expr>, Option<Block>),
    /// `expr;`
    Expr(Expr),
    /// `place = value;`, or another operator.
    Assign(Expr, &'static str, Expr),
}

/// An expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expr {
    /// A literal, a path, whatever needs no parentheses and has no parts.
    Word(String),
    /// A local.
    Var(String),
    /// `name(args)`, of a function or a tuple variant.
    Call(String, Vec<Expr>),
    /// `receiver.name(args)`
    Method(Box<Expr>, &'static str, Vec<Expr>),
    /// `base.field`
    Field(Box<Expr>, &'static str),
    /// `base[index]`
    Index(Box<Expr>, Box<Expr>),
    /// A prefix: `&`, `&mut `, `!`, `*`.
    Prefix(&'static str, Box<Expr>),
    /// `left op right`
    Binary(Box<Expr>, &'static str, Box<Expr>),
    /// `(a, b)`
    Tuple(Vec<Expr>),
    /// `[a, b]`
    Array(Vec<Expr>),
    /// `Name { field: value, ..base }`
    Struct(&'static str, Vec<(&'static str, Expr)>, Option<Box<Expr>>),
    /// `name!(args)`
    Macro(&'static str, Vec<Expr>),
    /// `yield_!(value)`
    Yield(Option<Box<Expr>>),
    /// `yield_from!(values)`
    YieldFrom(Box<Expr>),
    /// `value?`
    Try(Box<Expr>),
    /// `|parameter: i64| value`, with `move` or without.
    Closure(bool, Option<String>, Box<Expr>),
    /// `if`, whose condition may be a chain of `let`s.
    If(Box<Expr>, Block, Option<Block>),
    /// `let pattern = value`, in a condition.
    Let(Pattern, Box<Expr>),
    /// `match`
    Match(Box<Expr>, Vec<Arm>),
    /// A loop.
    Loop(Option<String>, Head, Block),
    /// `'label: { .. }`
    Block(Option<String>, Block),
    /// `break 'label value`
    Break(Option<String>, Option<Box<Expr>>),
    /// `continue 'label`
    Continue(Option<String>),
    /// `return`
    Return,
}

/// What a loop begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Head {
    /// `loop`
    Loop,
    /// `while condition`
    While(Box<Expr>),
    /// `for pattern in values`
    For(Pattern, Box<Expr>),
}

/// An arm of a `match`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arm {
    /// What it takes.
    pub pattern: Pattern,
    /// On which condition.
    pub guard: Option<Expr>,
    /// What it does.
    pub body: Block,
}

/// A pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// `_`
    Wild,
    /// A literal, a range or a path.
    Word(String),
    /// `mut name`, `ref name`, `name @ inner`.
    Name(&'static str, String, Option<Box<Pattern>>),
    /// `pattern: Type`
    Typed(Box<Pattern>, &'static str),
    /// `(a, b)`, or `Some(a)` with a name.
    Tuple(&'static str, Vec<Pattern>),
    /// `Name { field: pattern, .. }`
    Struct(&'static str, Vec<(&'static str, Pattern)>),
}

impl Pattern {
    /// A plain name.
    pub fn name(name: &str) -> Self {
        Pattern::Name("", name.to_owned(), None)
    }
}

impl Expr {
    /// A local.
    pub fn var(name: &str) -> Self {
        Expr::Var(name.to_owned())
    }

    /// A literal.
    pub fn number(number: i64) -> Self {
        Expr::Word(number.to_string())
    }

    /// A call.
    pub fn call(name: &str, args: Vec<Expr>) -> Self {
        Expr::Call(name.to_owned(), args)
    }

    /// Whether it stands as a statement without a semicolon.
    pub fn is_block_like(&self) -> bool {
        matches!(self, Expr::If(..) | Expr::Match(..) | Expr::Loop(..) | Expr::Block(..))
    }

    /// Whether one of its branches, if it has any, ends with a value.
    pub fn has_value(&self) -> bool {
        match self {
            Expr::If(_, then, otherwise) => {
                then.tail.is_some() || otherwise.as_ref().is_some_and(|block| block.tail.is_some())
            }
            Expr::Match(_, arms) => arms.iter().any(|arm| arm.body.tail.is_some()),
            Expr::Block(_, block) => block.tail.is_some(),
            Expr::Loop(..) => true,
            _ => false,
        }
    }

    /// Whether nothing comes after it.
    pub fn leaves(&self) -> bool {
        matches!(self, Expr::Break(..) | Expr::Continue(..) | Expr::Return)
    }
}
