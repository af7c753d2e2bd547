//! A body as Rust source, once as a generator and once as a plain function.

mod expr;

use super::{Block, Body, Item, Param, Pattern, Stmt};

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flavour {
    /// Under the attribute.
    Generator,
    /// With a recorder for a yield.
    Plain,
}

impl Body {
    /// The function `body`.
    pub fn function(&self, flavour: Flavour) -> String {
        let mut printer =
            Printer { flavour, fails: self.item == Item::Outcome, out: String::new(), depth: 1 };
        printer.function(self);
        printer.out
    }

    /// The type of its items.
    pub fn item_type(&self) -> &'static str {
        match self.item {
            Item::Number => "i64",
            Item::Loud => "Loud",
            Item::Outcome => "Result<i64, Loud>",
        }
    }
}

struct Printer {
    flavour: Flavour,
    /// Whether the body uses `?`, and so returns a `Result` as a plain function.
    fails: bool,
    out: String,
    depth: usize,
}

impl Printer {
    fn put(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn line(&mut self) {
        self.out.push('\n');
        for _ in 0..self.depth {
            self.out.push_str("    ");
        }
    }

    fn separated<T>(&mut self, all: &[T], mut print: impl FnMut(&mut Self, &T)) {
        for (index, one) in all.iter().enumerate() {
            if index > 0 {
                self.put(", ");
            }
            print(self, one);
        }
    }

    fn function(&mut self, body: &Body) {
        if self.flavour == Flavour::Generator {
            self.put("#[generator]");
        }
        self.line();
        // Edition 2021 wants to be told that the generator holds its references.
        self.put("pub fn body<'a>(");
        self.separated(&body.params, |this, Param { pattern, ty, .. }| {
            this.pattern(pattern);
            this.put(": ");
            this.put(ty);
        });
        self.put(")");
        match (self.flavour, self.fails) {
            (Flavour::Generator, _) => self.put(" -> impl Iterator<Item = Item> + use<'a>"),
            (Flavour::Plain, false) => {}
            (Flavour::Plain, true) => {
                // The value of the body is `Ok(())`, after everything of it was dropped.
                self.put(" -> Result<(), Loud> { ");
                self.block(&body.block);
                return self.put(" Ok(()) }");
            }
        }
        self.put(" ");
        self.block(&body.block);
    }

    fn block(&mut self, block: &Block) {
        if block.stmts.is_empty() && block.tail.is_none() {
            return self.put("{}");
        }
        self.put("{");
        self.depth += 1;
        for stmt in &block.stmts {
            self.line();
            self.stmt(stmt);
        }
        if let Some(tail) = &block.tail {
            self.line();
            self.expr(tail);
        }
        self.depth -= 1;
        self.line();
        self.put("}");
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let(pattern, init, otherwise) => {
                self.put("let ");
                self.pattern(pattern);
                if let Some(init) = init {
                    self.put(" = ");
                    match otherwise {
                        // A brace before `else` would be taken for its own.
                        Some(_) => self.operand(init),
                        None => self.expr(init),
                    }
                }
                if let Some(otherwise) = otherwise {
                    self.put(" else ");
                    self.block(otherwise);
                }
                self.put(";");
            }
            Stmt::Expr(expr) => {
                self.expr(expr);
                if !expr.is_block_like() || expr.has_value() {
                    self.put(";");
                }
            }
            Stmt::Assign(place, operator, value) => {
                self.expr(place);
                self.put(" ");
                self.put(operator);
                self.put(" ");
                self.expr(value);
                self.put(";");
            }
        }
    }

    fn pattern(&mut self, pattern: &Pattern) {
        match pattern {
            Pattern::Wild => self.put("_"),
            Pattern::Word(word) => self.put(word),
            Pattern::Name(mode, name, inner) => {
                self.put(mode);
                self.put(name);
                if let Some(inner) = inner {
                    self.put(" @ ");
                    self.pattern(inner);
                }
            }
            Pattern::Typed(inner, ty) => {
                self.pattern(inner);
                self.put(": ");
                self.put(ty);
            }
            Pattern::Tuple(name, parts) => {
                self.put(name);
                self.put("(");
                self.separated(parts, Self::pattern);
                self.put(")");
            }
            Pattern::Struct(name, fields) => {
                self.put(name);
                self.put(" { ");
                for (field, pattern) in fields {
                    self.put(field);
                    self.put(": ");
                    self.pattern(pattern);
                    self.put(", ");
                }
                self.put(".. }");
            }
        }
    }
}
