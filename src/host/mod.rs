//! What the host decides: whoever publishes the app says so in `config.yaml` beside it, without a compiler.
//!
//! A [`Config`] can only be made by [`load_config`], so whoever holds one may trust it: no link leads to a script, a
//! header that shows the operator has one to show. A file that is wrong anywhere decides nothing; then the default
//! holds, which names nobody and offers every questionnaire. This room knows no screen and loads no files.

mod address;
mod barrier;
mod config;
mod future;
mod letter;
mod load;
mod offer;
mod raw;

#[cfg(test)]
pub(crate) mod schema;
mod statement;

pub use address::Address;
pub use barrier::{BARRIERS, Barrier, TESTED_VERSION, last_test};
pub use config::{Config, Contact, Feedback, Header, Links, Operator, Way};
pub use load::load_config;
pub use statement::{Conformance, Declaration, Enforcement, Gap, Law, Method, Statement};
