//! Simpler bodies: each is one edit away from the one given.

use super::{Arm, Block, Body, Expr, Head, Pattern, Stmt};

/// Something inside an expression that can be edited by itself.
enum Part<'a> {
    Expr(&'a mut Expr),
    Block(&'a mut Block),
    Pattern(&'a mut Pattern),
}

/// Every body that is one step simpler.
pub fn simpler(body: &Body) -> Vec<Body> {
    let mut all = Vec::new();
    for index in 0..body.params.len() {
        let mut simpler = body.clone();
        simpler.params.remove(index);
        all.push(simpler);
    }
    for index in 0..body.params.len() {
        for pattern in of_pattern(&body.params[index].pattern) {
            let mut simpler = body.clone();
            simpler.params[index].pattern = pattern;
            all.push(simpler);
        }
    }
    all.extend(of_block(&body.block).into_iter().map(|block| Body { block, ..body.clone() }));
    all
}

fn of_block(block: &Block) -> Vec<Block> {
    let mut all: Vec<_> =
        of_stmts(&block.stmts).into_iter().map(|stmts| Block { stmts, ..block.clone() }).collect();
    if let Some(tail) = &block.tail {
        all.extend(
            of_expr(tail).into_iter().map(|tail| Block { tail: Some(Box::new(tail)), ..block.clone() }),
        );
    }
    all
}

fn of_stmts(stmts: &[Stmt]) -> Vec<Vec<Stmt>> {
    let mut all = Vec::new();
    // Half of them, a quarter, and so on down to one.
    let mut length = stmts.len();
    while length > 0 {
        for start in (0..stmts.len()).step_by(length) {
            let end = (start + length).min(stmts.len());
            all.push([&stmts[..start], &stmts[end..]].concat());
        }
        length /= 2;
    }
    for (index, stmt) in stmts.iter().enumerate() {
        for instead in of_stmt(stmt) {
            all.push([&stmts[..index], &instead, &stmts[index + 1..]].concat());
        }
    }
    all
}

fn of_stmt(stmt: &Stmt) -> Vec<Vec<Stmt>> {
    let mut all = Vec::new();
    match stmt {
        Stmt::Let(pattern, init, otherwise) => {
            let with_init = |init| vec![Stmt::Let(pattern.clone(), init, otherwise.clone())];
            all.extend(init.iter().flat_map(of_expr).map(|init| with_init(Some(init))));
            let with_pattern = |pattern| vec![Stmt::Let(pattern, init.clone(), otherwise.clone())];
            all.extend(of_pattern(pattern).into_iter().map(with_pattern));
            if let Some(block) = otherwise {
                let with_else = |block| vec![Stmt::Let(pattern.clone(), init.clone(), Some(block))];
                all.extend(of_block(block).into_iter().map(with_else));
            }
            all.extend(init.iter().map(|init| vec![Stmt::Expr(init.clone())]));
        }
        Stmt::Expr(expr) => {
            for inner in blocks(expr) {
                let tail = inner.tail.into_iter().map(|tail| Stmt::Expr(*tail));
                all.push(inner.stmts.into_iter().chain(tail).collect());
            }
            all.extend(operands(expr).into_iter().map(|operand| vec![Stmt::Expr(operand)]));
            all.extend(of_expr(expr).into_iter().map(|expr| vec![Stmt::Expr(expr)]));
        }
        Stmt::Assign(place, operator, value) => {
            let with_value = |value| vec![Stmt::Assign(place.clone(), operator, value)];
            all.extend(of_expr(value).into_iter().map(with_value));
        }
    }
    all
}

/// The blocks of a branch or loop, each of which may stand for the whole.
fn blocks(expr: &Expr) -> Vec<Block> {
    match expr {
        Expr::If(_, then, otherwise) => [then].into_iter().chain(otherwise).cloned().collect(),
        Expr::Match(_, arms) => arms.iter().map(|arm| arm.body.clone()).collect(),
        Expr::Loop(_, _, block) | Expr::Block(_, block) => vec![block.clone()],
        _ => Vec::new(),
    }
}

/// The expressions directly inside of one.
fn operands(expr: &Expr) -> Vec<Expr> {
    let mut copy = expr.clone();
    let inner = parts(&mut copy).into_iter().filter_map(|part| match part {
        Part::Expr(operand) => Some(operand.clone()),
        Part::Block(_) | Part::Pattern(_) => None,
    });
    inner.collect()
}

fn of_expr(expr: &Expr) -> Vec<Expr> {
    let mut all = instead_of(expr);
    let count = parts(&mut expr.clone()).len();
    for index in 0..count {
        let edit = |put: &dyn Fn(Part<'_>)| {
            let mut copy = expr.clone();
            put(parts(&mut copy).swap_remove(index));
            copy
        };
        match parts(&mut expr.clone()).swap_remove(index) {
            Part::Expr(part) => all.extend(of_expr(part).into_iter().map(|simpler| {
                edit(&|part| {
                    if let Part::Expr(part) = part {
                        part.clone_from(&simpler);
                    }
                })
            })),
            Part::Block(part) => all.extend(of_block(part).into_iter().map(|simpler| {
                edit(&|part| {
                    if let Part::Block(part) = part {
                        part.clone_from(&simpler);
                    }
                })
            })),
            Part::Pattern(part) => all.extend(of_pattern(part).into_iter().map(|simpler| {
                edit(&|part| {
                    if let Part::Pattern(part) = part {
                        part.clone_from(&simpler);
                    }
                })
            })),
        }
    }
    all
}

/// What an expression as a whole may become.
fn instead_of(expr: &Expr) -> Vec<Expr> {
    let mut all = Vec::new();
    match expr {
        Expr::Word(_) | Expr::Var(_) | Expr::Return | Expr::Break(_, None) | Expr::Continue(_) => return all,
        Expr::Yield(Some(value)) if !matches!(**value, Expr::Word(_)) => {
            all.push(Expr::Yield(Some(Box::new(Expr::number(1)))));
        }
        Expr::If(condition, then, Some(_)) => {
            all.push(Expr::If(condition.clone(), then.clone(), None));
        }
        Expr::Match(value, arms) if arms.len() > 1 => {
            for index in 0..arms.len() {
                let mut arms = arms.clone();
                arms.remove(index);
                all.push(Expr::Match(value.clone(), arms));
            }
            for index in 0..arms.len() {
                let mut arms = arms.clone();
                if arms[index].guard.take().is_some() {
                    all.push(Expr::Match(value.clone(), arms));
                }
            }
        }
        Expr::Loop(Some(_), head, block) => all.push(Expr::Loop(None, head.clone(), block.clone())),
        Expr::Block(Some(_), block) => all.push(Expr::Block(None, block.clone())),
        Expr::Call(..) => all.push(Expr::number(1)),
        _ => {}
    }
    all.extend(blocks(expr).into_iter().filter_map(|block| block.tail).map(|tail| *tail));
    all.extend(operands(expr));
    if !expr.is_block_like() && !matches!(expr, Expr::Call(name, _) if name == "ask" || name == "loud") {
        all.push(Expr::call("ask", vec![Expr::number(1)]));
        all.push(Expr::call("loud", vec![Expr::Word("\"z\"".to_owned())]));
        all.push(Expr::number(1));
    }
    all
}

fn of_pattern(pattern: &Pattern) -> Vec<Pattern> {
    match pattern {
        Pattern::Wild | Pattern::Word(_) => Vec::new(),
        Pattern::Name("", _, None) => vec![Pattern::Wild],
        Pattern::Name(_, name, _) => vec![Pattern::Wild, Pattern::name(name)],
        Pattern::Typed(inner, _) => vec![(**inner).clone()],
        Pattern::Tuple(name, parts) => replaced(parts, of_pattern, |parts| Pattern::Tuple(name, parts)),
        Pattern::Struct(name, fields) => {
            let of_field = |(field, pattern): &(&'static str, Pattern)| {
                of_pattern(pattern).into_iter().map(|pattern| (*field, pattern)).collect()
            };
            let mut all = replaced(fields, of_field, |fields| Pattern::Struct(name, fields));
            for index in 0..fields.len() {
                let mut fields = fields.clone();
                fields.remove(index);
                all.push(Pattern::Struct(name, fields));
            }
            all
        }
    }
}

fn replaced<T: Clone, R>(all: &[T], of: impl Fn(&T) -> Vec<T>, make: impl Fn(Vec<T>) -> R) -> Vec<R> {
    let mut results = Vec::new();
    for (index, one) in all.iter().enumerate() {
        for instead in of(one) {
            let mut all = all.to_vec();
            all[index] = instead;
            results.push(make(all));
        }
    }
    results
}

fn parts(expr: &mut Expr) -> Vec<Part<'_>> {
    match expr {
        Expr::Word(_) | Expr::Var(_) | Expr::Continue(_) | Expr::Return => Vec::new(),
        Expr::Call(_, args) | Expr::Tuple(args) | Expr::Array(args) | Expr::Macro(_, args) => {
            args.iter_mut().map(Part::Expr).collect()
        }
        Expr::Method(receiver, _, args) => {
            [&mut **receiver].into_iter().chain(args).map(Part::Expr).collect()
        }
        Expr::Field(value, _)
        | Expr::Prefix(_, value)
        | Expr::YieldFrom(value)
        | Expr::Try(value)
        | Expr::Closure(_, _, value) => vec![Part::Expr(value)],
        Expr::Index(left, right) | Expr::Binary(left, _, right) => {
            vec![Part::Expr(left), Part::Expr(right)]
        }
        Expr::Struct(_, fields, base) => {
            let fields = fields.iter_mut().map(|(_, value)| value);
            fields.chain(base.iter_mut().map(|base| &mut **base)).map(Part::Expr).collect()
        }
        Expr::Yield(value) | Expr::Break(_, value) => {
            value.iter_mut().map(|value| Part::Expr(value)).collect()
        }
        Expr::If(condition, then, otherwise) => {
            let otherwise = otherwise.iter_mut().map(Part::Block);
            [Part::Expr(condition), Part::Block(then)].into_iter().chain(otherwise).collect()
        }
        Expr::Let(pattern, value) => vec![Part::Pattern(pattern), Part::Expr(value)],
        Expr::Match(value, arms) => {
            let arms = arms.iter_mut().flat_map(|Arm { pattern, guard, body }| {
                let guard = guard.iter_mut().map(Part::Expr);
                [Part::Pattern(pattern)].into_iter().chain(guard).chain([Part::Block(body)])
            });
            [Part::Expr(value)].into_iter().chain(arms).collect()
        }
        Expr::Loop(_, head, block) => {
            let mut parts = match head {
                Head::Loop => Vec::new(),
                Head::While(condition) => vec![Part::Expr(condition)],
                Head::For(pattern, values) => vec![Part::Pattern(pattern), Part::Expr(values)],
            };
            parts.push(Part::Block(block));
            parts
        }
        Expr::Block(_, block) => vec![Part::Block(block)],
    }
}
