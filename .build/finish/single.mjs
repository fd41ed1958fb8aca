// The edition in one file, for a double click on a disk or a share: the same page with everything inside, under a
// policy that forbids every connection.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checksum } from './digest.mjs';
import { Html } from './html.mjs';
import { single as policy } from './policy.mjs';

const TYPES = { '.html': 'text/html', '.woff2': 'font/woff2', '.svg': 'image/svg+xml', '.wasm': 'application/wasm', '.js': 'text/javascript', '.json': 'application/json', '.yaml': 'application/yaml' };
const type = (file) => TYPES[file.slice(file.lastIndexOf('.'))];

export function single(root, site, index, parts, forms) {
  const html = new Html(index);
  const read = (file) => readFileSync(join(site, file));
  const text = (file) => read(file).toString('utf8');
  const inline = { scripts: [], styles: [] };
  // Only ASCII, so that an editor that saves in another encoding breaks no checksum.
  const ascii = (code) => code.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const script = (attributes, original) => {
    const code = ascii(original);
    if (/<\/script|<!--/i.test(code)) throw new Error('a script that holds “</script” or “<!--” cannot stand in a page');
    inline.scripts.push(checksum(code, 'sha256'));
    return `<script${attributes}>${code}</script>`;
  };

  html.replace(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  html.replace(/\s*<link rel="(?:preload|modulepreload|manifest|apple-touch-icon)"[^>]*>/g, '');
  html.replace(/\s*<link rel="icon" type="image\/png"[^>]*>/, '');
  html.replace(/<link rel="icon" href="(?:\.\/)?([^"]+)"[^>]*>/, (tag, file) => `<link rel="icon" href="${dataUrl(file, read(file))}">`);

  const sheet = readFileSync(join(root, 'src/report/form/sheet.css'), 'utf8');
  const styles = (text(parts.styles) + sheet).replace(/url\(["']?((?!data:|#)[^"')]+)["']?\)/g, (all, file) => `url(${dataUrl(file, read(file))})`);
  if (/[^\0-\x7f]/.test(styles)) throw new Error('the styles must be ASCII, for editors that save in another encoding');
  inline.styles.push(checksum(styles, 'sha256'));
  html.replace(/<link rel="stylesheet"[^>]*>/, `<style>${styles}</style>`);

  html.replace(/<script\b([^>]*?)\ssrc="(?:\.\/)?([^"]+)"([^>]*)><\/script>/g, (tag, before, file, after) => {
    const attributes = `${before}${after}`.replace(/\s(integrity|data-forms)="[^"]*"/g, '');
    if (file.startsWith('offline-')) return ''; // There is no service worker for a file.
    if (file !== parts.boot) return script(attributes, text(file));
    return script(' type="module"', glue(text(parts.glue))) + script(attributes, text(file));
  });
  html.replace('</head>', `${script('', readFileSync(join(root, 'src/page/embedded.js'), 'utf8'))}</head>`);

  html.replace(/<div id="fallback">[\s\S]*?<\/div>/, `<div id="fallback">${forms.map(({ title, language, body }) =>
    `<details lang="${language}"><summary>${title}${WITHOUT[language] ?? ''}</summary>${body}</details>`).join('\n')}</div>`);

  // The schemas in a folder of their own are for editors of files; the program reads none.
  const beside = readdirSync(join(site, 'questionnaire'), { withFileTypes: true }).filter((entry) => entry.isFile());
  const edited = ['config.yaml', ...beside.map(({ name }) => `questionnaire/${name}`).sort()];
  html.replace('<body>', `<body>${NOTE}${edited.map((file) => block(file, text(file))).join('\n')}\n`);
  html.replace('</body>', `${[parts.wasm, parts.reportJs, parts.reportWasm, 'licences/index.html'].map((file) => packed(file, read(file))).join('\n')}\n</body>`);

  // After everything else, since it names what stands in the page; in the first kilobyte there is only the encoding before it.
  html.replace('<meta charset="utf-8">', `<meta charset="utf-8">\n    <meta http-equiv="Content-Security-Policy" content="${policy(inline.scripts, inline.styles)}">`);
  check(html);
  return html.text;
}

const WITHOUT = {
  de: ': Fragebogen lesen, ausfüllen und drucken',
  en: ': read, fill in and print the questionnaire',
};

const NOTE = `
<!-- Was zwischen den folgenden Zeilen <script … data-file="…"> und </script> steht, dürfen Sie mit einem Texteditor
     ändern: die Einstellungen (config.yaml) und die Fragebögen. Die Zeilen selbst bleiben, wie sie sind.
     What stands between the following lines <script … data-file="…"> and </script> may be changed with a text editor. -->
`;

// A text as it is.
function block(file, content) {
  if (/<\/script|<!--/i.test(content)) throw new Error(`${file} holds “</script” or “<!--”, which cannot stand in a page`);
  return `<script type="${type(file)}" data-file="${file}">\n${content}</script>`;
}

// In lines, so that text editors stay usable.
function packed(file, content) {
  const base64 = gzipSync(content, { level: 9 }).toString('base64').replace(/.{120}/g, '$&\n');
  return `<script type="text/plain" data-file="${file}" data-packed="${type(file)}">\n${base64}</script>`;
}

// What the program's page would import.
function glue(code) {
  if (/^\s*import\s/m.test(code)) throw new Error('the glue imports files, which one file cannot');
  return `${code}\nglobalThis.selbstauditInit = __wbg_init;\n`;
}

function dataUrl(file, bytes) {
  return `data:${type(file)};base64,${bytes.toString('base64')}`;
}

// Nothing in the page may ask for another file.
function check(html) {
  const wrong = html.tags().filter((tag) => /^<(script|link|img|source|iframe)\b[^>]*\s(src|href)="(?!data:)/i.test(tag));
  if (wrong.length) throw new Error(`the edition in one file must not load anything:\n  ${wrong.join('\n  ')}`);
}
