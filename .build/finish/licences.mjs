// The page that names everything inside the site with its licence and holds all licence texts.

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allParts, label } from '../licences/parts.mjs';
import { checksum } from './digest.mjs';

export function licences(root, site) {
  const folder = join(site, 'licences');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), page(allParts(root)));
  const stylesheet = readdirSync(site).find((file) => file.endsWith('.css'));
  writeFileSync(join(folder, 'README.txt'), [
    'index.html names everything inside this site with its licence and holds all licence texts.',
    '',
    `${stylesheet} contains parts of the KERN design system (https://www.kern-ux.de), changed and selected for this`,
    'application. Lizenziert unter der EUPL. fonts/ contains subsets of Fira Sans under the SIL Open Font License 1.1.',
    '',
  ].join('\n'));
}

// Works alone, as the one file that the edition in one file hands out: no other file, no script.
export function page({ parts, texts }) {
  const anchors = new Map(texts.flatMap(({ of }, index) => of.map((name) => [name, index])).reverse());
  const policy = `default-src 'none'; style-src '${checksum(STYLE, 'sha256')}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Lizenzen – Selbstaudit</title>
${NO_ICON}
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Lizenzen</h1>
<p>Selbstaudit steht unter der European Union Public Licence 1.2 (EUPL-1.2). Es enthält Bausteine anderer. Diese Seite nennt jeden mit Version, Lizenz und Quelle; darunter stehen alle Lizenztexte im Wortlaut, meist auf Englisch. Die Liste ist aus den Bausteinen selbst entstanden. Wo ein Baustein mehrere Lizenzen zur Wahl stellt, steht der Text der gewählten.</p>
<p lang="en">Selbstaudit is licensed under the European Union Public Licence 1.2 (EUPL-1.2). It contains components by others. This page names each with version, licence and source; below are all licence texts in full. The list was made from the components themselves. Where a component offers several licences to choose from, the text of the chosen one is given.</p>
<nav aria-label="Inhalt"><ul>
<li><a href="#bausteine">Bausteine <span lang="en">(Components)</span></a></li>
<li><a href="#texte">Lizenztexte <span lang="en">(Licence texts)</span></a></li>
</ul></nav>
<h2 id="bausteine">Bausteine <span lang="en">(Components)</span></h2>
${Object.entries(KINDS).map(([kind, heading]) => table(heading, parts.filter((part) => part.kind === kind), anchors)).join('\n')}
<h2 id="texte">Lizenztexte <span lang="en">(Licence texts)</span></h2>
${texts.map(section).join('\n')}
</main>
</body>
</html>
`;
}

// Without one, browsers ask the host for an icon, which the policy refuses with an error.
const NO_ICON = '<link rel="icon" href="data:,">';

const KINDS = {
  style: 'Gestaltung: Teile eines Designsystems, ausgewählt und an einigen Stellen geändert <span lang="en">(Look: parts of a design system, selected and changed in some places)</span>',
  font: 'Schrift, auf die gebrauchten Zeichen verkleinert <span lang="en">(Typeface, reduced to the characters in use)</span>',
  rust: 'Standardbibliothek der Programmiersprache Rust <span lang="en">(Rust’s standard library)</span>',
  crate: 'Rust-Pakete im Programm <span lang="en">(Rust packages inside the program)</span>',
};

// One rule of layout: what is wide scrolls or wraps, nothing is cut off.
const STYLE = `
:root { font: 1rem/1.5 system-ui, sans-serif; color-scheme: light dark; }
body { margin: 0; background: Canvas; color: CanvasText; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; }
h3, h4 { font-size: 1.125rem; margin-top: 2rem; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: start; font-weight: 600; padding: 1.5rem 0 .5rem; }
th, td { text-align: start; vertical-align: top; padding: .25rem .5rem .25rem 0; border-bottom: 1px solid GrayText; }
th { font-weight: 600; }
thead th { overflow-wrap: normal; }
@media (max-width: 30rem) { main { padding: .5rem; } table { font-size: .875rem; } }
tbody th { font-weight: 400; }
pre { white-space: pre-wrap; font: .875rem/1.5 ui-monospace, monospace; border-inline-start: 3px solid GrayText; padding-inline-start: 1rem; margin: 1rem 0; }
a { color: LinkText; }
:target { scroll-margin-top: 1rem; }
@media print { a { color: inherit; } }
`;

function table(heading, parts, anchors) {
  const row = (part) => `<tr><th scope="row">${escape(part.name)}</th><td>${escape(part.version)}</td>`
    + `<td><a href="#text-${anchors.get(label(part)) + 1}">${escape(part.licence)}</a></td>`
    + `<td><a href="${escape(part.repository)}">${escape(part.repository.replace(/^https?:\/\//, ''))}</a></td></tr>`;
  return `<table>
<caption>${heading}</caption>
<thead><tr><th scope="col">Name</th><th scope="col">Version</th><th scope="col">Lizenz <span lang="en">(Licence)</span></th><th scope="col">Quelle <span lang="en">(Source)</span></th></tr></thead>
<tbody>
${parts.map(row).join('\n')}
</tbody>
</table>`;
}

function section({ licence, text, of }, index) {
  // The EUPL stands in German, all others in English.
  const lang = licence.startsWith('EUPL') ? 'de' : 'en';
  return `<section aria-labelledby="text-${index + 1}">
<h3 id="text-${index + 1}">${index + 1}. ${escape(licence)}</h3>
<p>Gilt für <span lang="en">(applies to)</span>: ${of.map(escape).join(', ')}</p>
<pre lang="${lang}">${escape(text)}</pre>
</section>`;
}

function escape(text) {
  return text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]);
}
