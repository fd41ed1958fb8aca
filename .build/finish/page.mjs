// index.html: the security policy, checksums for everything it loads, and what the program must know of the files
// beside it.

import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { checksum, version } from './digest.mjs';
import { Html } from './html.mjs';
import { SITE } from './policy.mjs';

// The page, and the names of the files it is made of.
export function page(site, forms) {
  const html = new Html(readFileSync(join(site, 'index.html'), 'utf8'));
  const read = (file) => readFileSync(join(site, file));
  // Named after what is in them: a host that has files kept for a year needs names that change with the last byte.
  const renamed = (file) => {
    const [, stem, ending] = /^(.+?)(?:-[0-9a-f]{12,})?((?:_bg)?\.\w+)$/.exec(file);
    const name = `${stem}-${version(read(file))}${ending}`;
    renameSync(join(site, file), join(site, name));
    return name;
  };
  const loaded = (file) => {
    const name = renamed(file);
    html.replace(new RegExp(`(["/])${file.replaceAll('.', '\\.')}"`, 'g'), (place, before) => `${before}${name}"`);
    return name;
  };
  const parts = {
    boot: loaded(html.only(/src="(?:\.\/)?(boot\.js)"/g)),
    glue: loaded(html.only(/data-app-js="(?:\.\/)?([^"]+\.js)"/g)),
    wasm: loaded(html.only(/data-app-wasm="(?:\.\/)?([^"]+\.wasm)"/g)),
    styles: html.only(/<link rel="stylesheet" href="(?:\.\/)?([^"]+)"/g),
    reportJs: renamed('selbstaudit-report.js'),
    reportWasm: renamed('selbstaudit-report_bg.wasm'),
  };

  // Trunk gives the icon a checksum, which HTML knows only for styles and scripts.
  html.replace(/(<link rel="icon"[^>]*?) integrity="[^"]*"/, (_, tag) => tag);
  // Before everything that the policy is to govern.
  html.replace('<meta charset="utf-8">', `<meta charset="utf-8">\n    <meta http-equiv="Content-Security-Policy" content="${SITE}">`);
  html.replace(/ data-app-js=/, ` integrity="${checksum(read(parts.boot))}" data-app-wasm-integrity="${checksum(read(parts.wasm))}" data-app-js=`);
  html.replace(/(<link rel="modulepreload" href="[^"]+")/, (tag) => `${tag} integrity="${checksum(read(parts.glue))}"`);
  // The writers of reports, loaded only when one is wanted.
  for (const [kind, file] of [['js', parts.reportJs], ['wasm', parts.reportWasm]]) {
    html.replace(' data-app-js=', ` data-report-${kind}="./${file}" data-report-${kind}-integrity="${checksum(read(file))}" data-app-js=`);
  }
  html.replace(' data-app-js=', ` data-forms="${forms.map(({ file, version: of }) => `${file}=${of}`).join(' ')}" data-app-js=`);
  check(html);
  return { html, parts };
}

// Everything in the page that the policy would block, and every script or style without a checksum.
function check(html) {
  const wrong = html.tags().filter((tag) =>
    /^<style\b/i.test(tag)
    || /\s(style|on[a-z]+)\s*=/i.test(tag)
    || /^<script\b(?![^>]*\ssrc=)/i.test(tag)
    || (/^<script\b|^<link\b[^>]*rel="(stylesheet|modulepreload)"/i.test(tag) && !/\sintegrity="sha384-/.test(tag))
    || /\s(src|href)="(https?:)?\/\//i.test(tag));
  if (wrong.length) throw new Error(`these tags break the content security policy or lack a checksum:\n  ${wrong.join('\n  ')}`);
}
