//! How well a part does, as word, symbol and colour: none of the three stands alone.

use leptos::prelude::*;

use super::icon::Icon;
use crate::questionnaire::Tongue;
use crate::report::format;
use crate::scoring::Rating;

/// A rating as a badge.
pub fn badge(rating: Rating, tongue: Tongue) -> AnyView {
    let (class, icon) = match rating {
        Rating::Met => ("kern-badge kern-badge--small kern-badge--success", "success"),
        Rating::Partly => ("kern-badge kern-badge--small kern-badge--warning", "warning"),
        Rating::NotMet => ("kern-badge kern-badge--small kern-badge--danger", "danger"),
        Rating::TooLittle | Rating::NoScore => ("kern-badge kern-badge--small kern-badge--info", "info"),
    };
    view! {
        <span class=class>
            <Icon name=icon />
            <span class="kern-label kern-label--small">{format::rating(rating, tongue)}</span>
        </span>
    }
    .into_any()
}

/// The part of a class name that stands for a rating, for colours and patterns.
pub fn slug(rating: Rating) -> &'static str {
    match rating {
        Rating::Met => "met",
        Rating::Partly => "partly",
        Rating::NotMet => "not-met",
        Rating::TooLittle => "too-little",
        Rating::NoScore => "no-score",
    }
}
