// Compiles style/app.scss to target/style/app.css; trunk runs it before each build. Fails when the styles or the fonts
// have become larger than people should have to load.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { compile } from 'sass';
import { slim } from './css/slim.mjs';
import { sizes } from './sizes.mjs';

// In bytes: the styles as a good web server sends them (brotli, quality 11), and all fonts together.
const BUDGET = { styles: 15_000, fonts: 40_000 };

// What KERN draws and no field of the app has: fields are `disabled` or not, and files are chosen with a button, the
// field behind which is hidden from sight.
const NEVER = [/^[^(]*kern-form[^(]*\[aria-disabled/, /select\[aria-disabled/, /\[type=file\]/];

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

// The styles as Sass makes them.
export function full() {
  const { css } = compile(join(root, 'style/app.scss'), {
    style: 'compressed',
    loadPaths: [join(root, 'node_modules/@kern-ux/native/src/scss/core')],
    quietDeps: true, // KERN's deprecation warnings are not ours to mend.
  });
  return withoutWhite(css);
}

// In forced colours KERN paints icons and arrows white, whatever lies behind them, so that nothing else can win. Without
// that, style/_patch.scss gives them the colour of texts.
function withoutWhite(css) {
  const white = /@media\(forced-colors: active\)\{[^{}]*\{background-color:var\(--kern-color-white\) !important;forced-color-adjust:none\}\}/g;
  if (!white.test(css)) throw new Error('KERN no longer paints icons white in forced colours: look at style/_patch.scss again');
  return css.replace(white, '');
}

// Every word of the sources: whatever a class or a custom property is called by stands among them.
export function words() {
  const sources = readdirSync(join(root, 'src'), { recursive: true }).filter((file) => /\.(rs|js|html)$/.test(file));
  const files = ['index.html', ...sources.map((file) => join('src', file))];
  return files.flatMap((file) => readFileSync(join(root, file), 'utf8').match(/[\w-]+/g) ?? []);
}

export function styles() {
  return slim(full(), words(), NEVER);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const css = styles();
  mkdirSync(join(root, 'target/style'), { recursive: true });
  writeFileSync(join(root, 'target/style/app.css'), css);
  console.log(`  styles  ${sizes(css)}`);

  const fonts = readdirSync(join(root, 'style/fonts')).filter((file) => file.endsWith('.woff2'));
  hold('styles', brotliCompressSync(css).length, 'See what has grown in style/, and whether app.scss takes more of KERN than is used.');
  hold('fonts', fonts.reduce((sum, file) => sum + readFileSync(join(root, 'style/fonts', file)).length, 0), 'See style/fonts/README.md.');
}

function hold(what, bytes, advice) {
  if (bytes <= BUDGET[what]) return;
  console.error(`✗ The ${what} have ${bytes} bytes; ${BUDGET[what]} are allowed. ${advice}`);
  process.exit(1);
}
