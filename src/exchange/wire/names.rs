//! Words with a fixed set of values. A value outside of the set is refused with the names of those inside: a
//! status or an effort that this version does not understand could only be shown wrongly.

use serde::{Deserialize, Serialize};

use crate::audit;
use crate::questionnaire;

macro_rules! names {
    ($($name:ident = $domain:path { $($variant:ident),+ })+) => {$(
        #[derive(Clone, Copy, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub(in crate::exchange) enum $name {
            $($variant),+
        }

        impl From<$domain> for $name {
            fn from(value: $domain) -> Self {
                type Domain = $domain;
                match value {
                    $(Domain::$variant => Self::$variant),+
                }
            }
        }

        impl From<$name> for $domain {
            fn from(value: $name) -> Self {
                match value {
                    $($name::$variant => Self::$variant),+
                }
            }
        }
    )+};
}

names! {
    Effort = questionnaire::Effort { Small, Medium, Large }
    Mode = audit::Mode { Short, Full }
    Status = audit::Status { Open, InProgress, Done, Dropped }
    Strength = audit::Strength { Estimate, Internal, ThirdParty }
}

impl Default for Mode {
    fn default() -> Self {
        audit::Mode::default().into()
    }
}

impl Default for Status {
    fn default() -> Self {
        audit::Status::default().into()
    }
}

impl Default for Strength {
    fn default() -> Self {
        audit::Strength::default().into()
    }
}
