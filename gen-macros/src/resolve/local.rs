//! The locals of a body, and the spelling that makes each mention of one unambiguous.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::Type;
use syn::ext::IdentExt;

/// Between a local's name and its number: a word that nobody writes.
const MARK: &str = "__generator_local_";

/// Which local of the generator, in order of declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct LocalId(pub(crate) usize);

impl From<LocalId> for usize {
    fn from(id: LocalId) -> usize {
        id.0
    }
}

/// Where a local comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A parameter of the function.
    Argument,
    /// Bound by a pattern of the body.
    Pattern,
    /// Made by this crate: the iterator of a `for`, an operand evaluated before a yield.
    Temporary,
    /// Made by this crate, to be dropped, and held as it is: the `Option` that keeps a local, a scrutinee.
    Flag,
}

/// One binding of the body.
#[derive(Clone)]
pub(crate) struct Local {
    /// The name as it is bound when the local is held by value.
    pub(crate) ident: Ident,
    pub(crate) origin: Origin,
    pub(crate) mutable: bool,
    /// Bound with `ref`, so a reference whatever is matched.
    pub(crate) by_ref: bool,
    /// `self`.
    pub(crate) receiver: bool,
    /// The type that the user wrote for the whole local.
    pub(crate) ty: Option<Type>,
    pub(crate) shown: Option<Shown>,
    /// The variable of the machine that tells what the local's type is, wherever it gets a value.
    pub(crate) slot: Option<Ident>,
    /// Mentioned in a macro that this crate cannot read, where the name has to stay as it is.
    pub(crate) opaque: bool,
    /// A capture that is only called: most likely a function.
    pub(crate) called: bool,
}

/// A statement that shows rustc a local's type where it is declared without a value, and never runs.
#[derive(Clone)]
pub(crate) struct Shown {
    pub(crate) code: TokenStream,
    /// The locals that have to be there for it.
    pub(crate) needs: BTreeSet<LocalId>,
}

impl Local {
    pub(crate) fn named(ident: &Ident, origin: Origin) -> Self {
        Local {
            ident: ident.clone(),
            origin,
            mutable: false,
            by_ref: false,
            receiver: false,
            ty: None,
            shown: None,
            slot: None,
            opaque: false,
            called: false,
        }
    }

    /// A local that no name of the user's can mean.
    pub(crate) fn hidden(name: &str, origin: Origin) -> Self {
        Local::hidden_at(name, origin, Span::mixed_site())
    }

    /// As [`hidden`](Self::hidden), for a value that the user wrote at `span`: errors are shown there.
    pub(crate) fn hidden_at(name: &str, origin: Origin, span: Span) -> Self {
        Local::named(&Ident::new(name, span), origin)
    }
}

/// All locals of a body, by number.
#[derive(Clone)]
pub(crate) struct Locals(Vec<Local>);

impl Locals {
    pub(crate) fn new() -> Self {
        Locals(Vec::new())
    }

    pub(crate) fn add(&mut self, local: Local) -> LocalId {
        self.0.push(local);
        LocalId(self.0.len() - 1)
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn ids(&self) -> impl DoubleEndedIterator<Item = LocalId> + use<> {
        (0..self.0.len()).map(LocalId)
    }

    /// The identifier that stands for the local between the stages.
    pub(crate) fn marked(&self, id: LocalId) -> Ident {
        self.marked_at(id, self[id].ident.span())
    }

    pub(crate) fn marked_at(&self, id: LocalId, span: Span) -> Ident {
        Ident::new(&marked(&self[id].ident.unraw().to_string(), id.0), span)
    }
}

impl std::ops::Index<LocalId> for Locals {
    type Output = Local;

    fn index(&self, id: LocalId) -> &Local {
        &self.0[id.0]
    }
}

impl std::ops::IndexMut<LocalId> for Locals {
    fn index_mut(&mut self, id: LocalId) -> &mut Local {
        &mut self.0[id.0]
    }
}

/// `name·number`.
fn marked(name: &str, number: usize) -> String {
    format!("{name}{MARK}{number}")
}

/// The local that an identifier of the renamed body means.
pub(crate) fn of(ident: &Ident) -> Option<LocalId> {
    of_text(&ident.to_string())
}

/// As [`of`], where the identifier's text is at hand.
pub(crate) fn of_text(text: &str) -> Option<LocalId> {
    // This is asked of all identifiers, often, and to look for a word in them is slower than at their ends.
    let number = text.trim_end_matches(|letter: char| letter.is_ascii_digit()).len();
    text[..number].ends_with(MARK).then(|| text[number..].parse().ok().map(LocalId))?
}

/// Whether an identifier is spelled as if it was marked.
pub(crate) fn is_marked(ident: &Ident) -> bool {
    ident.to_string().contains(MARK)
}

/// The user's name in an identifier of the renamed body.
pub(crate) fn name(ident: &Ident) -> Option<String> {
    ident.to_string().rsplit_once(MARK).map(|(name, _)| name.to_owned())
}

/// The name that a marked identifier stands for.
pub(crate) fn name_of(ident: &Ident) -> Option<String> {
    of(ident)?;
    Some(ident.to_string().rsplit_once(MARK)?.0.to_owned())
}

/// The local that an expression is, if it is nothing else.
pub(crate) fn of_expr(expr: &syn::Expr) -> Option<LocalId> {
    match expr {
        syn::Expr::Path(path) => path.path.get_ident().and_then(of),
        syn::Expr::Paren(paren) => of_expr(&paren.expr),
        syn::Expr::Group(group) => of_expr(&group.expr),
        _ => None,
    }
}

/// Whether the tokens mention a local.
pub(crate) fn mentions(tokens: &TokenStream, id: LocalId) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Group(group) => mentions(&group.stream(), id),
        TokenTree::Ident(ident) => of(&ident) == Some(id),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

/// Where the tokens mention the local first.
pub(crate) fn first_mention(tokens: &TokenStream, id: LocalId) -> Option<Span> {
    tokens.clone().into_iter().find_map(|token| match token {
        TokenTree::Group(group) => first_mention(&group.stream(), id),
        TokenTree::Ident(ident) => (of(&ident) == Some(id)).then(|| ident.span()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => None,
    })
}

/// How often the tokens mention the local.
pub(crate) fn mentions_of(tokens: &TokenStream, id: LocalId) -> usize {
    let count = |token| match token {
        TokenTree::Group(group) => mentions_of(&group.stream(), id),
        TokenTree::Ident(ident) => usize::from(of(&ident) == Some(id)),
        TokenTree::Punct(_) | TokenTree::Literal(_) => 0,
    };
    tokens.clone().into_iter().map(count).sum()
}

/// The locals that the tokens mention.
pub(crate) fn mentioned(tokens: &TokenStream) -> BTreeSet<LocalId> {
    let mut found = BTreeSet::new();
    for token in tokens.clone() {
        match token {
            TokenTree::Group(group) => found.extend(mentioned(&group.stream())),
            TokenTree::Ident(ident) => found.extend(of(&ident)),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
    found
}
