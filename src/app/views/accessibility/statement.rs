//! The operator's statement, in the order of the model statement (Commission Implementing Decision (EU) 2018/1523).
//! What the operator wrote is German, whatever the language of the screen.

use leptos::prelude::*;

use super::{tested, words};
use crate::app::browser::page;
use crate::app::components::article::{paragraph, part, sections};
use crate::app::components::barrier::letter;
use crate::app::components::operator;
use crate::app::host::host;
use crate::app::navigation::HEADING;
use crate::app::route::Route;
use crate::app::session::session;
use crate::exchange::Generator;
use crate::host::{BARRIERS, Barrier, Enforcement, Gap, Law, Statement};
use crate::questionnaire::Tongue;
use crate::report::format;

/// The statement, and below it what the program knows about itself.
pub(super) fn statement(declared: &Statement) -> AnyView {
    let (words, tongue) = (words(), session().tongue.get());
    let version = Generator::own().version;
    let applies = (words.applies_to)(&page::address_of("#/"), &version);
    let date = |date| format::date(date, tongue);
    let made = (words.made_body)(&date(declared.date), declared.reviewed.map(date).as_deref());
    view! {
        <h1 id=HEADING class="kern-heading-large">
            {words.statement}
        </h1>
        <section class="start-card stack" aria-labelledby="kurz">
            <h2 id="kurz" class="kern-heading-small">
                {words.short}
            </h2>
            {paragraph((words.short_body)(declared.state))}
        </section>
        {paragraph((words.opening)(&declared.body, &declared.law))}
        {paragraph(applies)}
        {part("stand", words.state, vec![
            paragraph((words.state_body)(declared.state, &declared.law)),
            paragraph(words.measured),
        ])}
        {part("luecken", words.gaps, vec![gaps(&declared.gaps, tongue)])}
        {part("erstellung", words.made, vec![paragraph(made), paragraph((words.method)(&declared.method))])}
        {part("rueckmeldung", words.feedback, vec![feedback(declared)])}
        {part("durchsetzung", (words.enforcement)(&declared.law), vec![enforcement(&declared.enforcement, &declared.law)])}
        {further()}
        {part("programm", words.of_program, vec![paragraph(words.of_program_body), tested()])}
        {sections(&words.article)}
    }
    .into_any()
}

fn list(entries: Vec<AnyView>) -> AnyView {
    view! { <ul class="kern-body article__list">{entries}</ul> }.into_any()
}

/// What is not accessible: of the operator's own, and known barriers of the program.
fn gaps(own: &[Gap], tongue: Tongue) -> AnyView {
    let words = words();
    if own.is_empty() && BARRIERS.is_empty() {
        return paragraph(words.no_gaps);
    }
    let entry = |what: String, reason: String, alternative: Option<String>, lang: &'static str| {
        let alternative = alternative.map(|alternative| {
            view! {
                <br />
                {words.alternative}
                " "
                <span lang=lang>{alternative}</span>
            }
        });
        view! {
            <li>
                <strong lang=lang>{what}</strong>
                <br />
                {words.reason}
                " "
                <span lang=lang>{reason}</span>
                {alternative}
            </li>
        }
        .into_any()
    };
    let of_operator = own.iter().cloned().map(|gap| entry(gap.text, gap.reason, gap.alternative, Tongue::German.tag()));
    let of_program = BARRIERS.iter().map(|barrier: &Barrier| {
        let pick = |[german, english]: [&'static str; 2]| if tongue == Tongue::German { german } else { english };
        let what = format!("{}: {}", pick(barrier.criterion), pick(barrier.text));
        entry(what, pick(barrier.reason).to_owned(), Some(pick(barrier.alternative).to_owned()), tongue.tag())
    });
    let entries = of_operator.chain(of_program).collect();
    view! {
        {paragraph(words.gaps_lead)}
        {list(entries)}
    }
    .into_any()
}

/// The ways to report a barrier. The letter is filled in; whoever writes it sends it.
fn feedback(declared: &Statement) -> AnyView {
    let words = words();
    let email = declared.feedback.email.as_ref().zip(letter(declared, &Route::Accessibility)).map(|(email, letter)| {
        view! { <li>{words.write} " " {operator::link(&letter, email.text.clone())}</li> }.into_any()
    });
    let form = declared
        .feedback
        .url
        .as_ref()
        .map(|url| view! { <li>{operator::link(url.as_str(), words.form.to_owned())}</li> }.into_any());
    let phone = declared.feedback.phone.as_ref().map(|phone| {
        view! { <li>{words.phone} " " {operator::link(phone.address.as_str(), phone.text.clone())}</li> }.into_any()
    });
    let is_sent = declared.feedback.email.is_some().then(|| paragraph(words.nothing_sent));
    let month = (declared.law == Law::Federal).then(|| paragraph(words.month));
    view! {
        {paragraph(words.feedback_body)}
        {list([email, form, phone].into_iter().flatten().collect())}
        {is_sent}
        {month}
    }
    .into_any()
}

fn enforcement(body: &Enforcement, law: &Law) -> AnyView {
    let words = words();
    let page = operator::link(body.url.as_str(), words.enforcement_page.to_owned());
    let address = body.address.clone().map(|address| {
        view! {
            <br />
            {address}
        }
    });
    let mut ways = operator::ways(&body.contact);
    ways.push(view! { <li>{page}</li> }.into_any());
    view! {
        {paragraph((words.enforcement_body)(law))}
        <p class="kern-body article__text" lang=Tongue::German.tag()>
            <strong>{body.name.clone()}</strong>
            {address}
        </p>
        {list(ways)}
    }
    .into_any()
}

/// Other versions of what this site says, and a page of the operator's own.
fn further() -> Option<AnyView> {
    let words = words();
    let links = host().config.with(|config| config.links.clone());
    let entries: Vec<AnyView> = [
        (links.easy_language, words.easy_language),
        (links.sign_language, words.sign_language),
        (links.accessibility, words.own_page),
    ]
    .into_iter()
    .filter_map(|(address, label)| {
        let link = operator::link(address?.as_str(), label.to_owned());
        Some(view! { <li>{link}</li> }.into_any())
    })
    .collect();
    (!entries.is_empty()).then(|| part("fassungen", words.explained, vec![list(entries)]))
}
