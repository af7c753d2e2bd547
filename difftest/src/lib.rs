//! The differential tester: random bodies, each compiled as a generator and as the plain function that it
//! reads like, and run in every way that could tell the two apart.
//!
//! | module | |
//! |---|---|
//! | [`features`] | which parts of the language are used |
//! | [`grow`] | a random body from a seed |
//! | [`body`] | bodies, as trees and as source |
//! | [`project`] | a crate of many bodies, compiled |
//! | [`session`] | what became of each body |
//! | [`report`] | a finding as text |
//! | [`shrink`] | the smallest body that still fails |
//! | [`options`] | the command line |
//! | [`stage`] | what the compiled bodies run on, and the comparison itself |

pub mod body;
pub mod features;
pub mod grow;
pub mod options;
pub mod project;
pub mod report;
pub mod rng;
pub mod session;
pub mod shrink;
pub mod stage;
