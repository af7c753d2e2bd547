//! Errors, collected so that a user sees all of a stage's at once.

use std::cell::RefCell;
use std::fmt::Display;

use quote::ToTokens;

/// The errors found so far; it has to be consumed by [`Report::finish`].
pub(crate) struct Report {
    errors: RefCell<Option<Vec<syn::Error>>>,
}

impl Report {
    pub(crate) fn new() -> Self {
        Report { errors: RefCell::new(Some(Vec::new())) }
    }

    /// Adds an error that underlines all of `tokens`.
    pub(crate) fn error(&self, tokens: impl ToTokens, message: impl Display) {
        self.push(syn::Error::new_spanned(tokens, message));
    }

    /// Adds an error that something else, such as `syn`'s parser, has worded.
    pub(crate) fn push(&self, error: syn::Error) {
        if let Some(errors) = self.errors.borrow_mut().as_mut() {
            errors.push(error);
        }
    }

    /// The verdict on a stage: all errors in one, or none.
    pub(crate) fn finish(self) -> syn::Result<()> {
        let errors = self.errors.borrow_mut().take().unwrap_or_default();
        match errors.into_iter().reduce(|mut all, next| {
            all.combine(next);
            all
        }) {
            Some(all) => Err(all),
            None => Ok(()),
        }
    }
}

impl Drop for Report {
    fn drop(&mut self) {
        if !std::thread::panicking() && self.errors.get_mut().is_some() {
            panic!("a report was dropped without looking at its errors");
        }
    }
}
