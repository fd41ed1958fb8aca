// The content security policies of the site and of the edition in one file: nothing is allowed but what is named.

const COMMON = {
  'default-src': ["'none'"],
  // Text becomes HTML or the address of a script only through src/page/trusted.js.
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default'],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

// data: for KERN's icons, blob: for charts saved as pictures.
const PICTURES = ['data:', 'blob:'];

// A site on a web server; everything comes from there.
export const SITE = text({
  ...COMMON,
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", ...PICTURES],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  // A worker inherits this policy only when started from a blob; the service worker cannot be.
  'worker-src': ["'self'", 'blob:'],
});

// One file: the scripts and styles with these checksums, and no connection at all.
export function single(scripts, styles) {
  const quoted = (checksums) => checksums.map((checksum) => `'${checksum}'`);
  return text({
    ...COMMON,
    'script-src': ["'wasm-unsafe-eval'", ...quoted(scripts)],
    'style-src': quoted(styles),
    'img-src': PICTURES,
    'font-src': ['data:'],
    'connect-src': ["'none'"],
    'worker-src': ['blob:'],
  });
}

function text(directives) {
  return Object.entries(directives).map(([name, sources]) => `${name} ${sources.join(' ')}`).join('; ');
}
