//! The protocol again, with the temporaries and blocks of edition 2021.
#![deny(warnings)]
#![forbid(unsafe_code)]

#[path = "../../protocol/average.rs"]
mod average;
#[path = "../../protocol/completion.rs"]
mod completion;
#[path = "../../protocol/driver.rs"]
mod driver;
#[path = "../../protocol/received.rs"]
mod received;
#[path = "../../protocol/recursion.rs"]
mod recursion;
#[path = "../../protocol/returned.rs"]
mod returned;
#[path = "../../protocol/scheduler.rs"]
mod scheduler;
