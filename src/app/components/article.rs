//! Shows a page that is only read.

use leptos::children::ViewFn;
use leptos::prelude::*;

use crate::app::browser::page;
use crate::app::components::operator;
use crate::app::components::terms::term;
use crate::app::host::host;
use crate::app::navigation::HEADING;
use crate::app::session::session;
use crate::app::texts::{self, Article, Block, OperatorWords, Place, Section, Wording};
use crate::host::Declaration;

/// A page in the wording of the screen.
#[component]
pub fn Reading(
    /// The page in a wording.
    article: fn(Wording) -> &'static Article,
    /// What stands before the first section.
    #[prop(optional, into)]
    first: Option<ViewFn>,
) -> impl IntoView {
    let session = session();
    move || {
        let article = article(session.wording.get());
        view! {
            <h1 id=HEADING class="kern-heading-large">
                {article.title}
            </h1>
            <p class="kern-body article__text">{article.lead}</p>
            {first.as_ref().map(ViewFn::run)}
            {sections(article)}
        }
    }
}

/// The sections of a page, with links to them where there are many.
pub fn sections(article: &'static Article) -> AnyView {
    view! {
        {(article.sections.len() > 3).then(|| contents(article))}
        {article.sections.iter().enumerate().map(|(index, it)| section(index, it)).collect_view()}
    }
    .into_any()
}

fn anchor(index: usize) -> String {
    format!("abschnitt-{}", index + 1)
}

/// Links to the sections. They move the focus and leave the address alone, which names places of the app.
fn contents(article: &'static Article) -> impl IntoView {
    view! {
        <nav class="article__contents" aria-label=article.contents>
            <ul class="plain-list">
                {article
                    .sections
                    .iter()
                    .enumerate()
                    .map(|(index, section)| {
                        view! {
                            <li>
                                <a
                                    class="kern-link"
                                    href=format!("#{}", anchor(index))
                                    on:click=move |event| {
                                        event.prevent_default();
                                        page::focus(&anchor(index), true);
                                    }
                                >
                                    {section.heading}
                                </a>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </nav>
    }
}

fn section(index: usize, section: &'static Section) -> AnyView {
    part(anchor(index), section.heading, section.blocks.iter().map(block).collect())
}

/// A part of a page under its heading.
pub fn part(id: impl Into<String>, heading: &'static str, content: Vec<AnyView>) -> AnyView {
    let id: String = id.into();
    let label = id.clone();
    view! {
        <section class="part stack" aria-labelledby=label>
            <h2 id=id class="kern-heading-medium">
                {heading}
            </h2>
            {content}
        </section>
    }
    .into_any()
}

/// A paragraph.
pub fn paragraph(text: impl Into<String>) -> AnyView {
    let text: String = text.into();
    view! { <p class="kern-body article__text">{text}</p> }.into_any()
}

fn block(block: &'static Block) -> AnyView {
    let items = |texts: &'static [&'static str]| texts.iter().map(|text| view! { <li>{*text}</li> }).collect_view();
    match block {
        Block::Text(text) => paragraph(*text),
        Block::List(texts) => view! { <ul class="kern-body article__list">{items(texts)}</ul> }.into_any(),
        Block::Steps(texts) => view! { <ol class="kern-body article__list">{items(texts)}</ol> }.into_any(),
        Block::Terms(terms) => {
            let rows = terms.iter().map(|(name, meaning)| term(*name, *meaning));
            view! { <dl class="kern-description-list">{rows.collect_view()}</dl> }.into_any()
        }
        Block::Operator(words) => view! { {move || about_operator(words)} }.into_any(),
        Block::Places(all) => places(all),
        Block::Files(files) => {
            let links = files.iter().map(|(text, address)| {
                view! {
                    <li>
                        <a class="kern-link" href=*address>
                            {*text}
                        </a>
                    </li>
                }
            });
            view! { <ul class="kern-body article__list">{links.collect_view()}</ul> }.into_any()
        }
    }
}

fn places(all: &'static [Place]) -> AnyView {
    let place = |place: &'static Place| {
        view! {
            <li>
                <a class="kern-link" href=(place.to)().to_string()>
                    {place.name}
                </a>
                <br />
                {place.about}
            </li>
        }
    };
    view! { <ul class="kern-body article__list">{all.iter().map(place).collect_view()}</ul> }.into_any()
}

fn about_operator(words: &'static OperatorWords) -> AnyView {
    let wording = session().wording.get();
    // Where the statement is a page of the app, it alone goes by that name.
    let (operator, statement, label) = host().config.with(|config| {
        let is_declared = matches!(config.statement, Declaration::Whole(_));
        let own = if is_declared {
            texts::accessibility(wording).own_page
        } else {
            texts::shell(wording).accessibility_statement
        };
        (config.operator.clone(), config.links.accessibility.clone(), own)
    });
    let unknown = (operator.is_none() && statement.is_none()).then_some(words.unknown);
    let operator = operator.map(|operator| {
        let ways = operator::ways(&operator.contact);
        view! {
            <p class="kern-body article__text">{words.known} " " <strong lang="de">{operator.name}</strong></p>
            {(!ways.is_empty()).then(|| view! { <ul class="kern-body article__list">{ways}</ul> })}
        }
    });
    let statement = statement.map(|address| {
        let link = operator::link(address.as_str(), label.to_owned());
        view! { <p class="kern-body article__text">{words.statement} " " {link}</p> }
    });
    view! {
        {operator}
        {statement}
        {unknown.map(|text| view! { <p class="kern-body article__text">{text}</p> })}
    }
    .into_any()
}
