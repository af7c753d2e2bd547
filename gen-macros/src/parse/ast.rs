//! The parsed model: the function as written, and the facts that its signature states.

use proc_macro2::Span;
use syn::visit::Visit;
use syn::{ImplItemFn, Pat, Path, Type, TypeInfer};

/// A function under `#[generator]`, or a block whose parameters are its captures.
pub(crate) struct Generator {
    pub(crate) form: Form,
    /// Any function reads as one of an impl: it may have a receiver, and has a body.
    pub(crate) function: ImplItemFn,
    /// The positions of the parameters that are captures and only called.
    pub(crate) called: Vec<usize>,
    pub(crate) output: Output,
    pub(crate) options: Options,
    /// The paths by which the body named `yield_!` and `yield_from!`, one of each.
    pub(crate) words: Vec<Path>,
}

/// What stands in the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// The function again, which makes the machine.
    Function,
    /// The machine, as an expression that is an iterator and nothing else.
    Expression,
}

/// What the return type says.
pub(crate) struct Output {
    pub(crate) protocol: Protocol,
    /// The value is put into a `Box`.
    pub(crate) boxed: bool,
    /// The bounds name `Clone`.
    pub(crate) clone: bool,
    /// The bounds name `Debug`.
    pub(crate) debug: bool,
}

/// Which of the two traits the caller sees, with its types as a body can write them.
#[allow(clippy::large_enum_variant, reason = "there is one for each generator")]
pub(crate) enum Protocol {
    Iterator { item: Type },
    Generator { resume: Type, yields: Type, returns: Type },
}

impl Protocol {
    /// The type of a yield's operand.
    pub(crate) fn yields(&self) -> &Type {
        match self {
            Protocol::Iterator { item } => item,
            Protocol::Generator { yields, .. } => yields,
        }
    }

    /// The type of what a resume brings.
    pub(crate) fn resume(&self) -> Type {
        match self {
            Protocol::Iterator { .. } => syn::parse_quote!(()),
            Protocol::Generator { resume, .. } => resume.clone(),
        }
    }

    /// The type of what the body returns.
    pub(crate) fn returns(&self) -> Type {
        match self {
            Protocol::Iterator { .. } => syn::parse_quote!(()),
            Protocol::Generator { returns, .. } => returns.clone(),
        }
    }

    /// Whether rustc infers a type that the plain reading hands out, or a part of one.
    pub(crate) fn is_inferred(&self) -> bool {
        struct Inferred(bool);
        impl<'ast> Visit<'ast> for Inferred {
            fn visit_type_infer(&mut self, _: &'ast TypeInfer) {
                self.0 = true;
            }
        }
        let mut inferred = Inferred(false);
        inferred.visit_type(self.yields());
        if let Protocol::Generator { returns, .. } = self {
            inferred.visit_type(returns);
        }
        inferred.0
    }

    pub(crate) fn is_iterator(&self) -> bool {
        matches!(self, Protocol::Iterator { .. })
    }
}

/// The arguments of the attribute.
pub(crate) struct Options {
    /// `resume = pattern`: where the argument of the first resume goes.
    pub(crate) resume: Option<Pat>,
    /// `crate = path`: where the runtime is.
    pub(crate) runtime: Path,
}

impl Options {
    /// The path of the runtime for code that stands for the user's token at `span`: errors are shown there.
    pub(crate) fn runtime_at(&self, span: Span) -> Path {
        self.runtime_between(span, span)
    }

    /// The path of the runtime for code that stands for the user's tokens from `first` on.
    pub(crate) fn runtime_between(&self, first: Span, rest: Span) -> Path {
        // A path of the user's may mean something only where he wrote it; the default means the same everywhere.
        let at = |span: Span, written: Span| if self.is_default() { span } else { span.resolved_at(written) };
        let mut path = self.runtime.clone();
        let mut span = first;
        if let Some(colons) = &mut path.leading_colon {
            colons.spans = [at(span, colons.spans[0]); 2];
            span = rest;
        }
        for segment in &mut path.segments {
            segment.ident.set_span(at(span, segment.ident.span()));
            span = rest;
        }
        path
    }

    /// Whether the runtime is where it is when no option says so.
    fn is_default(&self) -> bool {
        self.runtime.leading_colon.is_some()
            && self.runtime.segments.iter().all(|segment| segment.ident == "gen_runtime")
    }
}
