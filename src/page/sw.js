// The service worker: once everything has arrived, the app runs without a network.
//
// The build puts two constants before this text: VERSION, which names a build, and FILES, every file of it as
// [address, checksum].
//
// * The files of a build are kept together and served from what is kept: a page never mixes two builds.
// * A newer build waits until somebody asks for it. The one that ran before it is kept for windows that still run it.
// * What hosts edit (config.yaml, questionnaires) is asked from the host first and comes from here when that fails.
// * What the browser dropped of all this is fetched again with the next visit.

const SCOPE = self.registration.scope;
// Several installations may share an origin, and so its caches.
const OWN = `selbstaudit ${SCOPE} `;
const BUILD = `${OWN}${VERSION}`;
const EDITED = `${OWN}edited`;
// Which build ran last, as the only entry.
const LAST = `${OWN}last`;
const CONFIG = `${SCOPE}config.yaml`;
const INDEX = `${SCOPE}questionnaire/index.yaml`;

// In milliseconds: how long the host may take where an older copy is there; how long at all, since a request that
// never ends would hold up the next build; for how long a host that was slow is not waited for.
const PATIENCE = 4000;
const LIMIT = 10_000;
const RESPITE = 60_000;
let slowUntil = 0;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(SCOPE)) return;
  const address = request.url.replace(/[?#].*$/, '');
  const isEdited = address === CONFIG || address.startsWith(`${SCOPE}questionnaire/`);
  event.respondWith(isEdited ? hostFirst(event, address) : kept(request, address));
});
self.addEventListener('message', (event) => {
  const { activate: go, claim, keep: files } = event.data;
  if (go) self.skipWaiting();
  if (claim) event.waitUntil(self.clients.claim());
  const answer = files ? keep(files) : Promise.resolve(VERSION);
  event.waitUntil(answer.then((text) => event.ports[0]?.postMessage(text)));
});

// All or nothing: with a file missing, this build is not installed, and the next visit tries again.
async function install() {
  const isNew = !(await caches.has(BUILD));
  try {
    await complete();
  } catch (error) {
    // A build that was installed before may still be in use.
    if (isNew) await caches.delete(BUILD);
    throw error;
  }
}

// Fetches what is missing of the build.
async function complete() {
  const cache = await caches.open(BUILD);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const missing = FILES.filter(([address]) => !there.has(new URL(address, SCOPE).href));
  await Promise.all(missing.map(async ([address, integrity]) => cache.put(address, await arrived(address, integrity))));
}

async function arrived(address, integrity) {
  // Some hosts know the page only by its name.
  const addresses = address === './' ? ['./', 'index.html'] : [address];
  for (const it of addresses) {
    // Asks the host even where it allows long caching.
    const response = await fetch(it, { cache: 'no-cache', integrity }).catch(() => undefined);
    if (response?.ok) return plain(response);
  }
  throw new TypeError(`${address} did not arrive as it was built`);
}

// Without the mark of a redirection, which browsers refuse when a page is opened, and without headers that speak of
// the way it came.
function plain(response) {
  const headers = new Headers(response.headers);
  for (const name of ['Vary', 'Content-Encoding', 'Content-Length']) headers.delete(name);
  return new Response(response.body, { headers });
}

async function activate() {
  const record = await caches.open(LAST);
  const last = await (await record.match(SCOPE))?.text();
  for (const name of await builds()) if (name !== last) await caches.delete(name);
  await record.put(SCOPE, new Response(BUILD));
  await self.clients.claim();
}

// The caches of other builds of this installation.
async function builds() {
  return (await caches.keys()).filter((name) => name.startsWith(OWN) && ![BUILD, EDITED, LAST].includes(name));
}

async function kept(request, address) {
  const isPage = address === SCOPE || address === `${SCOPE}index.html`;
  const file = isPage ? SCOPE : address.replace(/\/$/, '/index.html');
  // Names of code tell their version, so another build answers only pages that run it.
  for (const name of [BUILD, ...(isPage ? [] : await builds())]) {
    const hit = await (await caches.open(name)).match(file);
    if (hit) return hit;
  }
  return fetch(request);
}

async function hostFirst(event, address) {
  const cache = await caches.open(EDITED);
  const copy = await cache.match(address);
  const asked = ask(address, cache);
  // A late answer still counts for the next time.
  event.waitUntil(asked.catch(() => undefined));
  if (!copy) return asked.catch(() => Response.error());
  const late = new Promise((resolve) => setTimeout(() => resolve('late'), Date.now() < slowUntil ? 0 : PATIENCE));
  const answer = await Promise.race([asked.catch(() => undefined), late]);
  if (answer === 'late') slowUntil = Date.now() + RESPITE;
  return answer instanceof Response ? answer : copy;
}

// What the host says about a file. Answers that are none count as failures: a proxy's login page, a host in trouble.
async function ask(address, cache) {
  const response = await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(LIMIT) });
  if ([404, 410].includes(response.status)) return isRemoved(address, response, cache);
  const text = await response.clone().text();
  const type = response.headers.get('Content-Type') ?? '';
  if (!response.ok || response.redirected || /html/i.test(type) || /^\s*</.test(text)) {
    throw new TypeError(`${address}: status ${response.status} and ${type || 'no type'} instead of the file`);
  }
  // A full storage must not keep the host's answer from arriving.
  await cache.put(address, plain(response.clone())).catch(() => undefined);
  return response;
}

// A host may do without settings. A questionnaire that its list names, or the list, is missing by mistake.
async function isRemoved(address, response, cache) {
  if (address === CONFIG) {
    await ask(INDEX, cache);
    await cache.delete(CONFIG);
  } else if (await cache.match(address)) {
    throw new TypeError(`${address}: not found`);
  }
  return response;
}

// Has everything ready for when there is no network: the build, these edited files, and no others of them. Says
// whether it is.
async function keep(files) {
  const cache = await caches.open(EDITED);
  const wanted = files.map((file) => new URL(file, SCOPE).href);
  for (const { url } of await cache.keys()) if (!wanted.includes(url)) await cache.delete(url);
  const asked = wanted.map(async (url) => {
    const answer = await ask(url, cache).catch(() => undefined);
    return Boolean(await cache.match(url)) || (url === CONFIG && Boolean(answer));
  });
  const whole = complete().then(() => true, () => false);
  return (await Promise.all([whole, ...asked])).every(Boolean);
}
