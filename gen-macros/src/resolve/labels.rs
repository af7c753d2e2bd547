//! Loops and labelled blocks, and the jumps that leave them.

use proc_macro2::{Ident, Span};
use syn::{Label, Lifetime, Token};

/// Between a label's name and its number: a word that nobody writes.
const MARK: &str = "__generator_label_";

/// Which loop or labelled block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct LabelId(pub(crate) usize);

/// All labels of a body, by number.
#[derive(Clone)]
pub(crate) struct Labels(Vec<(String, Span)>);

impl Labels {
    pub(crate) fn new() -> Self {
        Labels(Vec::new())
    }

    /// A label of its own for a loop or block.
    pub(crate) fn add(&mut self, name: &str, span: Span) -> LabelId {
        self.0.push((name.to_owned(), span));
        LabelId(self.0.len() - 1)
    }

    /// The lifetime that stands for the label between the stages.
    pub(crate) fn marked(&self, id: LabelId, span: Span) -> Lifetime {
        let ident = Ident::new(&format!("{}{MARK}{}", self.0[id.0].0, id.0), span);
        Lifetime { apostrophe: span, ident }
    }

    /// The lifetime that is printed. With the number no other label of the output is like it, so it need not
    /// be hidden; and only in the user's own context rustc takes the loop for one that he wrote.
    pub(crate) fn printed(&self, id: LabelId, prefix: &str) -> Lifetime {
        let (name, span) = &self.0[id.0];
        Lifetime::new(&format!("'{prefix}{name}_{}", id.0), *span)
    }
}

/// The label behind a marked lifetime.
pub(crate) fn of(lifetime: &Lifetime) -> Option<LabelId> {
    of_ident(&lifetime.ident)
}

/// The label behind the identifier of a marked lifetime; no local is spelled like one.
pub(crate) fn of_ident(ident: &Ident) -> Option<LabelId> {
    let text = ident.to_string();
    let number = text.trim_end_matches(|letter: char| letter.is_ascii_digit()).len();
    text[..number].ends_with(MARK).then(|| text[number..].parse().ok().map(LabelId))?
}

/// Whether an identifier is spelled as if it was that of a marked label.
pub(crate) fn is_marked(ident: &Ident) -> bool {
    ident.to_string().contains(MARK)
}

/// The loops and labelled blocks around a place of the body, innermost last.
pub(crate) struct Enclosing {
    targets: Vec<Target>,
    is_separate: bool,
}

struct Target {
    name: Option<String>,
    id: LabelId,
    is_loop: bool,
}

impl Enclosing {
    pub(crate) fn new() -> Self {
        Enclosing { targets: Vec::new(), is_separate: false }
    }

    /// Those inside of a closure: what is outside of it, no jump reaches.
    pub(crate) fn separate() -> Self {
        Enclosing { targets: Vec::new(), is_separate: true }
    }

    /// Whether there are none around a place of the generator's own. What a closure jumps out of, is for rustc
    /// to say.
    pub(crate) fn is_outermost(&self) -> bool {
        self.targets.is_empty() && !self.is_separate
    }

    pub(crate) fn enter(
        &mut self,
        label: &mut Option<Label>,
        is_loop: bool,
        span: Span,
        labels: &mut Labels,
    ) {
        let name = label.as_ref().map(|label| label.name.ident.to_string());
        let span = label.as_ref().map_or(span, |label| label.name.span());
        let id = labels.add(name.as_deref().unwrap_or("loop"), span);
        self.targets.push(Target { name, id, is_loop });
        *label = Some(Label { name: labels.marked(id, span), colon_token: Token![:](span) });
    }

    pub(crate) fn leave(&mut self) {
        self.targets.pop();
    }

    /// Gives a `break` or `continue` the label of what it jumps to.
    ///
    /// One that does not exist is for rustc to refuse in the plain reading, where it knows of labels like it.
    pub(crate) fn aim(&self, label: &mut Option<Lifetime>, span: Span, labels: &Labels) {
        let named = label.as_ref().map(|label| label.ident.to_string());
        let is_named = |target: &&Target| named.is_some() && target.name == named;
        let innermost = || self.targets.iter().rev().find(|target| target.is_loop);
        if let Some(target) = self.targets.iter().rev().find(is_named).or_else(innermost) {
            *label = Some(labels.marked(target.id, span));
        }
    }
}
