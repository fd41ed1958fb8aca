// The site on real hosts: nginx with the sample that is shipped, at the root and under a path, and a host that does
// everything otherwise. The samples for Apache and IIS are held to the same headers.
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { audit, visitWith } from './audits.mjs';
import { fixture } from './hosted.mjs';
import { sample, sampleUnderPath, startNginx } from './nginx.mjs';
import { button, downloaded, expect, follow, go, heading, reload, seen, test as base, visit } from './support.mjs';

const DIST = new URL('../../dist', import.meta.url).pathname;
const SAMPLES = new URL('../../src/docs/hosting/', import.meta.url);
const YEAR = 'public, max-age=31536000, immutable';
const ASK = 'no-cache';
const OWN_POLICY = "frame-ancestors 'self'";

const TYPES = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  yaml: 'application/yaml',
  yml: 'application/yaml',
};
// These are compressed already.
const PACKED = ['png', 'woff2'];

const test = base.extend({
  /// The site as a host has it, in a folder of its own.
  site: [async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'selbstaudit-site-'));
    fill(folder);
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  }, { scope: 'worker' }],
  /// Where it is served with the sample: at the root, in a folder below the root, under a path with `alias`.
  places: [async ({ site }, use) => {
    const root = mkdtempSync(join(tmpdir(), 'selbstaudit-root-'));
    mkdirSync(join(root, 'amt'));
    cpSync(site, join(root, 'amt/selbstaudit'), { recursive: true });
    const servers = await Promise.all([sample(site), sample(root), sampleUnderPath(site)].map(startNginx));
    const [atRoot, inFolder, underPath] = servers.map(({ address }) => address);
    await use({ root: `${atRoot}/`, folder: `${inFolder}/amt/selbstaudit/`, path: `${underPath}/selbstaudit/` });
    await Promise.all(servers.map(({ stop }) => stop()));
    rmSync(root, { recursive: true, force: true });
  }, { scope: 'worker' }],
  /// A host that does everything otherwise, with a site of its own that may be edited.
  odd: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'selbstaudit-odd-'));
    fill(folder);
    const { address, stop } = await startNginx((port) => `
      types { text/html html; application/x-javascript js; text/css css; }
      default_type application/octet-stream;
      gzip off;
      expires 1y;
      server { listen 127.0.0.1:${port}; root "${folder}"; }`);
    await use({ address: `${address}/`, folder });
    await stop();
    rmSync(folder, { recursive: true, force: true });
  },
});

// What was built, and a stand-in for each kind of file that a build or a host may leave out.
function fill(folder) {
  cpSync(DIST, folder, { recursive: true });
  for (const [path, text] of Object.entries({
    'config.yaml': 'format: 1\n',
    'manifest.webmanifest': '{}\n',
    'sw.js': '// Nothing is kept.\n',
    'fragebogen/index.html': ownPage(),
    'fragebogen/probe.html': ownPage(),
    'selbstaudit.html': ownPage(),
  })) {
    const file = join(folder, path);
    mkdirSync(join(file, '..'), { recursive: true });
    if (!existsSync(file)) writeFileSync(file, text);
  }
}

// A page with a policy of its own, which allows one inline style and one inline script: what the site's policy forbids.
function ownPage() {
  const [style, script] = ['h1 { color: rgb(1, 2, 3) }', 'document.documentElement.dataset.ready = "true"'];
  const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" `
    + `content="default-src 'none'; img-src data:; style-src ${hash(style)}; script-src ${hash(script)}"><title>Probe</title>`
    + `<link rel="icon" href="data:,"><style>${style}</style></head><body><h1>Probe</h1><script>${script}</script></body></html>\n`;
}

/// What a host answers, to the byte: nothing is unpacked, followed or taken from a cache.
function ask(address, headers = {}) {
  return new Promise((resolve, reject) => {
    request(address, { headers, agent: false }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
    }).on('error', reject).end();
  });
}

function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)));
}

/// A policy as its directives, each with what it allows, in any order.
function directives(policy) {
  return Object.fromEntries(policy.split(';').map((directive) => {
    const [name, ...sources] = directive.trim().split(/\s+/);
    return [name, sources.sort()];
  }));
}

/// The policy that index.html brings along.
function ownPolicy(site) {
  const [, policy] = readFileSync(join(site, 'index.html'), 'utf8').match(/http-equiv="Content-Security-Policy" content="([^"]+)"/);
  return policy;
}

/// The addresses in index.html that name the state of what lies there, which therefore never changes.
function fixed(site) {
  const html = readFileSync(join(site, 'index.html'), 'utf8').replace(/<!--[\s\S]*?-->/g, '');
  const addresses = [...html.matchAll(/\s(?:src|href|data-[a-z-]+)="\.?\/?([^"]+)"/g)].map(([, address]) => address);
  const isFixed = (address) => /-[0-9a-f]{12,}(_bg)?\./.test(address);
  return [...new Set(addresses.filter(isFixed))];
}

/// The headers that guard every answer, as nginx sends them for index.html.
const GUARDS = ['content-security-policy', 'x-content-type-options', 'referrer-policy', 'cross-origin-opener-policy',
  'cross-origin-resource-policy', 'permissions-policy'];

function guards({ headers }) {
  return Object.fromEntries(GUARDS.map((name) => [name, headers[name]]));
}

test.describe('the sample for nginx', () => {
  test('sends the policy of index.html, and who may frame it', async ({ site, places }) => {
    for (const place of Object.values(places)) {
      const { headers } = await ask(place);
      expect(directives(headers['content-security-policy'])).toEqual({ ...directives(ownPolicy(site)), 'frame-ancestors': ["'self'"] });
    }
  });

  test('guards every answer: every file, redirections, what is not there and what may not be seen', async ({ site, places }) => {
    const expected = guards(await ask(places.root));
    expect(expected).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    for (const place of Object.values(places)) {
      for (const path of [...files(site), 'gibt-es-nicht.js', 'fonts', 'fonts/']) {
        const hasOwn = /^fragebogen\/.*\.html$|^selbstaudit\.html$/.test(path);
        const policy = hasOwn ? { 'content-security-policy': OWN_POLICY } : {};
        expect(guards(await ask(place + path)), place + path).toEqual({ ...expected, ...policy });
      }
    }
    expect(guards(await ask(`${places.path}fragebogen/`))['content-security-policy']).toBe(OWN_POLICY);
  });

  test('sends https rules nowhere: that is for the host to switch on', async ({ places }) => {
    expect((await ask(places.root)).headers['strict-transport-security']).toBeUndefined();
  });

  test('says of every file what it is', async ({ site, places }) => {
    for (const place of Object.values(places)) {
      for (const path of files(site)) {
        const { status, headers } = await ask(place + path);
        expect(status, path).toBe(200);
        expect(headers['content-type'], path).toBe(TYPES[extname(path).slice(1)]);
      }
    }
  });

  test('compresses what gets smaller, for those who ask for it', async ({ site, places }) => {
    let compressed = 0;
    for (const path of files(site)) {
      const bytes = readFileSync(join(site, path));
      const plain = await ask(places.root + path);
      expect(plain.headers['content-encoding'], path).toBeUndefined();
      expect(plain.body.equals(bytes), path).toBe(true);
      const packed = await ask(places.root + path, { 'Accept-Encoding': 'gzip, br', Via: '1.1 proxy' });
      if (PACKED.includes(extname(path).slice(1)) || bytes.length < 1024) {
        expect(packed.headers['content-encoding'], path).toBeUndefined();
      } else {
        expect(packed.headers['content-encoding'], path).toBe('gzip');
        expect(packed.headers.vary, path).toBe('Accept-Encoding');
        expect(gunzipSync(packed.body).equals(bytes), path).toBe(true);
        compressed += 1;
      }
    }
    expect(compressed).toBeGreaterThan(8);
  });

  test('lets browsers keep for a year what never changes at its address, and nothing else', async ({ site, places }) => {
    const kept = fixed(site);
    expect(kept.length).toBeGreaterThan(8);
    const changing = ['', 'index.html', 'index.html?v=1', 'sw.js', 'sw.js?v=1', 'manifest.webmanifest',
      'config.yaml', 'config.yaml?v=1', 'questionnaire/index.yaml', 'questionnaire/servicestandard-2020.yaml',
      'questionnaire/servicestandard-2020.example.selbstaudit.json', 'fragebogen/', 'fragebogen/probe.html', 'selbstaudit.html',
      'fonts/fira-sans-400.woff2', 'licences/README.txt'];
    for (const place of Object.values(places)) {
      for (const address of kept) expect((await ask(place + address)).headers['cache-control'], address).toBe(YEAR);
      for (const address of changing) expect((await ask(place + address)).headers['cache-control'], address).toBe(ASK);
    }
  });

  test('is remembered by nobody for what is missing', async ({ places }) => {
    for (const path of ['app-0123456789abcdef.css', 'gibt-es-nicht.js?v=1']) {
      const { status, headers } = await ask(places.root + path);
      expect(status).toBe(404);
      expect(headers['cache-control']).toBeUndefined();
    }
  });

  test('answers in a few bytes when nothing has changed, compressed or not', async ({ places }) => {
    for (const encoding of ['identity', 'gzip']) {
      for (const path of ['', 'questionnaire/servicestandard-2020.yaml', 'sw.js', 'fragebogen/probe.html']) {
        const first = await ask(places.root + path, { 'Accept-Encoding': encoding });
        const { etag, 'last-modified': modified } = first.headers;
        for (const condition of [{ 'If-None-Match': etag }, { 'If-Modified-Since': modified }]) {
          const again = await ask(places.root + path, { 'Accept-Encoding': encoding, ...condition });
          expect(again.status, path).toBe(304);
          expect(again.body).toHaveLength(0);
          expect(again.headers['cache-control']).toBe(ASK);
          expect(guards(again)).toEqual(guards(first));
        }
        expect((await ask(places.root + path, { 'If-None-Match': '"anders"' })).status).toBe(200);
      }
    }
  });

  test('shows no folder, and leads to the slash without naming itself', async ({ places }) => {
    expect((await ask(`${places.root}fonts/`)).status).toBe(403);
    expect((await ask(`${places.path}questionnaire/`)).status).toBe(403);
    const { status, headers } = await ask(places.path.slice(0, -1));
    expect(status).toBe(301);
    expect(headers.location).toBe('/selbstaudit/');
    expect((await ask(`${places.folder.slice(0, -1)}`)).headers.location).toBe('/amt/selbstaudit/');
  });
});

for (const place of ['root', 'folder', 'path']) {
  test.describe(`on nginx with the sample (${place})`, () => {
    test.use({ baseURL: async ({ places }, use) => use(places[place]), serviceWorkers: 'allow' });

    test('the app starts, opens the example, copies and writes a report, and offends no policy', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-write']);
      await visit(page);
      await follow(page, button(page, 'Beispiel öffnen'));
      await expect(seen(page, 'Sie sehen ein erfundenes Beispiel.')).toBeVisible();
      await go(page, '#/bericht');
      await expect(heading(page)).toHaveText('Bericht');
      const { bytes } = await downloaded(page, () => button(page, 'Bericht erstellen').click());
      expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
      await go(page, '#/dateien');
      await button(page, 'Inhalt als Text kopieren').click();
      await expect(seen(page, 'Der Inhalt liegt in der Zwischenablage.').first()).toBeVisible();
      await reload(page);
    });

    test('pages with a policy of their own come to life', async ({ page }) => {
      await page.goto('./fragebogen/probe.html');
      await expect(page.locator('html[data-ready]')).toBeAttached();
      await expect(page.locator('h1')).toHaveCSS('color', 'rgb(1, 2, 3)');
      await page.goto('./fragebogen/');
      await expect(page.locator('h1')).toBeVisible();
      await page.goto('./selbstaudit.html');
      await expect(page.locator('html[data-ready]')).toBeAttached();
    });
  });
}

test.describe('the browser on nginx with the sample', () => {
  test.use({ baseURL: async ({ places }, use) => use(places.root) });

  test('refuses what the app does not need, and understands every word of the policy', async ({ page }) => {
    const said = [];
    page.on('console', (message) => { if (/policy/i.test(message.text())) said.push(message.text()); });
    await visit(page);
    const allowed = await page.evaluate(() => document.featurePolicy.allowedFeatures());
    expect(allowed).toContain('clipboard-write');
    const powerful = ['camera', 'clipboard-read', 'display-capture', 'fullscreen', 'geolocation', 'microphone', 'payment', 'serial', 'usb'];
    expect(allowed.filter((feature) => powerful.includes(feature))).toEqual([]);
    // Chromium has these two only on systems other than Linux.
    expect(said.filter((text) => !/Unrecognized feature: '(bluetooth|web-share)'/.test(text))).toEqual([]);
  });

  test('shows the app and its pages in no frame of another site', async ({ context, places }) => {
    const stranger = await context.newPage();
    for (const framed of [places.root, `${places.root}fragebogen/probe.html`]) {
      const body = `<iframe src="${framed}"></iframe>`;
      await stranger.route('http://fremd.localhost/', (route) => route.fulfill({ contentType: 'text/html', body }));
      await stranger.goto('http://fremd.localhost/');
      await expect.poll(() => stranger.frames().map((frame) => frame.url())).toEqual(['http://fremd.localhost/', 'chrome-error://chromewebdata/']);
      await stranger.unroute('http://fremd.localhost/');
    }
  });
});

test.describe('a host that compresses nothing, calls everything wrong and keeps it for a year', () => {
  test.use({ baseURL: async ({ odd }, use) => use(odd.address) });

  test('starts the app, writes a report, and lets edits arrive', async ({ page, odd }) => {
    const program = readdirSync(odd.folder).find((name) => name.endsWith('.wasm'));
    const { headers } = await ask(odd.address + program, { 'Accept-Encoding': 'gzip, br' });
    expect(headers).toMatchObject({ 'content-type': 'application/octet-stream', 'cache-control': 'max-age=31536000' });
    expect(headers['content-encoding']).toBeUndefined();

    await visitWith(page, '#/bericht', audit());
    const { bytes } = await downloaded(page, () => button(page, 'Bericht erstellen').click());
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    // Once more, out of the browser's cache.
    await page.goto('about:blank');
    await visit(page);

    appendFileSync(join(odd.folder, 'questionnaire/index.yaml'), '  - {id: klein, title: "Kleiner Fragebogen", file: klein.yaml}\n');
    writeFileSync(join(odd.folder, 'questionnaire/klein.yaml'), fixture('invalid/unknown-key'));
    await page.goto('about:blank');
    await visit(page);
    await expect(seen(page, '„Kleiner Fragebogen“ kann nicht benutzt werden')).toBeVisible();
  });
});

test.describe('the samples for other servers send the same as the one for nginx:', () => {
  test('Apache', async ({ places }) => {
    const text = readFileSync(new URL('apache.conf', SAMPLES), 'utf8');
    const headers = [...text.matchAll(/^ *Header (always )?set (\S+) "([^"]+)"(?: "expr=(.+)")?$/gm)]
      .map(([, always, name, value, condition]) => ({ always: Boolean(always), name: name.toLowerCase(), value, condition }));
    const guarding = headers.filter(({ always, condition }) => always && !condition);
    expect(Object.fromEntries(guarding.map(({ name, value }) => [name, value]))).toEqual(guards(await ask(places.root)));
    expect(headers.filter(({ always, condition }) => always && condition)).toMatchObject([{ name: 'content-security-policy', value: OWN_POLICY }]);
    expect(headers.filter(({ always }) => !always).map(({ name, value, condition }) => [name, value, Boolean(condition)]))
      .toEqual([['cache-control', ASK, false], ['cache-control', YEAR, true]]);

    const [, utf8] = text.match(/^ *AddCharset utf-8 (.+)$/m);
    const types = [...text.matchAll(/^ *AddType (\S+) (.+)$/gm)].flatMap(([, type, endings]) => endings.split(' ')
      .map((ending) => [ending.slice(1), utf8.split(' ').includes(ending) ? `${type}; charset=utf-8` : type]));
    expect(Object.fromEntries(types)).toEqual(TYPES);
  });

  test('IIS', async ({ page, places }) => {
    const text = readFileSync(new URL('web.config', SAMPLES), 'utf8');
    // Read by a browser, which knows XML.
    const config = await page.evaluate((xml) => {
      const tree = new DOMParser().parseFromString(xml, 'application/xml');
      const all = (scope, path) => [...tree.querySelectorAll(path)].filter((node) => node.closest('location') === scope);
      const attributes = (node) => Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
      const section = (scope) => ({
        headers: all(scope, 'customHeaders > add').map(attributes),
        removed: all(scope, 'customHeaders > remove').map(attributes),
      });
      return {
        fault: tree.querySelector('parsererror')?.textContent,
        root: tree.documentElement.tagName,
        ...section(null),
        types: all(null, 'configuration > system\\.webServer > staticContent > mimeMap').map(attributes),
        untyped: all(null, 'staticContent > remove').map((node) => node.getAttribute('fileExtension')),
        first: all(null, 'defaultDocument > files > add').map((node) => node.getAttribute('value')),
        browse: all(null, 'directoryBrowse').map(attributes),
        cache: all(null, 'staticContent > clientCache').map(attributes),
        locations: [...tree.querySelectorAll('configuration > location')].map((node) => ({ path: node.getAttribute('path'), ...section(node) })),
      };
    }, text);
    expect(config.fault).toBeUndefined();
    expect(config.root).toBe('configuration');
    const named = (headers) => Object.fromEntries(headers.map(({ name, value }) => [name.toLowerCase(), value]));
    expect(named(config.headers)).toEqual(guards(await ask(places.root)));
    expect(Object.fromEntries(config.types.map(({ fileExtension, mimeType }) => [fileExtension.slice(1), mimeType]))).toEqual(TYPES);
    // IIS refuses a whole folder for an entry that is there twice.
    expect(config.untyped).toEqual(config.types.map(({ fileExtension }) => fileExtension));
    expect(config.removed.map(({ name }) => name)).toEqual(['X-Powered-By', ...config.headers.map(({ name }) => name)]);
    expect(config.first).toEqual(['index.html']);
    expect(config.browse).toEqual([{ enabled: 'false' }]);
    expect(config.cache).toEqual([{ cacheControlMode: 'DisableCache' }]);
    const own = { headers: [{ name: 'Content-Security-Policy', value: OWN_POLICY }], removed: [{ name: 'Content-Security-Policy' }] };
    expect(config.locations).toEqual([{ path: 'fragebogen', ...own }, { path: 'selbstaudit.html', ...own }]);
  });
});

test.describe('a host that takes the app away', () => {
  test.use({ serviceWorkers: 'allow' });

  test('takes it out of the browser as well, and nothing of anybody else', async ({ page }) => {
    const folder = mkdtempSync(join(tmpdir(), 'selbstaudit-retired-'));
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    const blank = '<!DOCTYPE html><html lang="de"><head><title>Probe</title><link rel="icon" href="data:,"></head><body></body></html>\n';
    for (const path of ['a/', 'a/b/']) {
      writeFileSync(join(folder, path, 'index.html'), blank);
      writeFileSync(join(folder, path, 'sw.js'), 'addEventListener("fetch", (event) => event.respondWith(new Response("kept")));\n');
    }
    const server = await startNginx(sample(folder));
    try {
      const home = `${server.address}/a/`;
      page.expected.push(new RegExp(`^request to ${home}`));
      await page.goto(home);
      await page.evaluate(async (scope) => {
        trustedTypes.createPolicy('default', { createScriptURL: (url) => url });
        localStorage.setItem('selbstaudit/audit/x/a', 'noch da');
        for (const name of [`selbstaudit ${scope} 1`, `selbstaudit ${scope} edited`, `selbstaudit ${scope}b/ 1`, 'anderes']) {
          await (await caches.open(name)).put('./x', new Response('x'));
        }
        for (const path of ['./', 'b/']) {
          const { installing } = await navigator.serviceWorker.register(`${path}sw.js`);
          await new Promise((resolve) => { installing.addEventListener('statechange', () => installing.state === 'activated' && resolve()); });
        }
      }, home);
      expect(await registered(page)).toEqual([home, `${home}b/`]);

      cpSync(new URL('retire-sw.js', SAMPLES).pathname, join(folder, 'a/sw.js'));
      // The next visit still shows what was kept; behind it, the browser asks whether the worker has changed.
      await page.goto(home);
      await expect(page.locator('body')).toHaveText('kept');
      await expect.poll(() => registered(page)).toEqual([`${home}b/`]);
      expect((await page.evaluate(() => caches.keys())).sort()).toEqual(['anderes', `selbstaudit ${home}b/ 1`]);
      expect(await page.evaluate(() => localStorage.getItem('selbstaudit/audit/x/a'))).toBe('noch da');
      await page.reload();
      await expect(page).toHaveTitle('Probe');
    } finally {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  function registered(page) {
    return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope).sort());
  }
});
