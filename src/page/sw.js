// The service worker: once everything has arrived, the app runs without a network.
//
// The build puts two constants before this text: VERSION, which names a build, and FILES, every file of it as
// [address, checksum]; what a host may change has no checksum.
//
// * The files of a build are kept together and served from what is kept: a page never mixes two builds.
// * A newer build waits until somebody asks for it. The build before it is kept as well, for windows that still run it.
// * What hosts edit (config.yaml, questionnaires) is asked from the host first and comes from here when that fails.

const SCOPE = self.registration.scope;
// Several installations may share an origin, and so its caches.
const OWN = `selbstaudit ${SCOPE} `;
const BUILD = `${OWN}${VERSION}`;
const EDITED = `${OWN}edited`;
// How long the host may take where an older copy is there, in milliseconds.
const PATIENCE = 4000;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(SCOPE)) return;
  const path = request.url.slice(SCOPE.length).replace(/[?#].*$/, '');
  event.respondWith(isEdited(path) ? hostFirst(event) : kept(request, path));
});
self.addEventListener('message', (event) => {
  const { activate: go, keep: files } = event.data;
  if (go) self.skipWaiting();
  const answer = files ? keep(files) : Promise.resolve(VERSION);
  event.waitUntil(answer.then((text) => event.ports[0]?.postMessage(text)));
});

function isEdited(path) {
  return path === 'config.yaml' || path.startsWith('questionnaire/');
}

// All or nothing: with a file missing, this build is not installed, and the next visit tries again.
async function install() {
  const cache = await caches.open(BUILD);
  try {
    await Promise.all(FILES.map(async ([address, integrity]) => cache.put(address, await arrived(address, integrity))));
  } catch (error) {
    await caches.delete(BUILD);
    throw error;
  }
}

async function arrived(address, integrity) {
  // Asks the host even where it allows long caching. Some hosts know the page only by its name.
  const addresses = address === './' ? ['./', 'index.html'] : [address];
  for (const it of addresses) {
    const response = await fetch(it, { cache: 'no-cache', integrity }).catch(() => undefined);
    if (response?.ok) return plain(response);
  }
  throw new TypeError(`${address} did not arrive as it was built`);
}

// Without the mark of a redirection, which browsers refuse when a page is opened.
function plain(response) {
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

async function activate() {
  const builds = (await caches.keys()).filter((name) => name.startsWith(OWN) && name !== BUILD && name !== EDITED);
  await Promise.all(builds.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function kept(request, path) {
  const isPage = path === '' || path === 'index.html';
  const address = isPage ? SCOPE : request.url;
  const builds = (await caches.keys()).filter((name) => name.startsWith(OWN) && name !== BUILD && name !== EDITED);
  // Addresses of code name their version, so the older build answers only pages that run it.
  for (const name of [BUILD, ...(isPage ? [] : builds)]) {
    const hit = await (await caches.open(name)).match(address, { ignoreVary: true });
    if (hit) return hit;
  }
  return fetch(request);
}

async function hostFirst(event) {
  const cache = await caches.open(EDITED);
  const address = event.request.url.replace(/[?#].*$/, '');
  const copy = await cache.match(address, { ignoreVary: true });
  const asked = ask(event.request, cache, address);
  // A late answer still counts for the next time.
  event.waitUntil(asked.catch(() => undefined));
  if (!copy) return asked;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return (await Promise.race([asked.catch(() => undefined), late])) ?? copy;
}

// What the host says about a file. Answers that are none (a proxy's login page, a host in trouble) count as failures.
async function ask(request, cache, address) {
  const response = await fetch(request, { cache: 'no-cache' });
  const { status, headers } = response;
  if ([404, 410].includes(status)) return response;
  if (!response.ok || response.redirected || headers.get('Content-Type')?.startsWith('text/html')) {
    throw new TypeError(`${address}: status ${status} instead of the file`);
  }
  await cache.put(address, response.clone());
  return response;
}

// Has these edited files ready for when there is no network, and no others. Says whether all of them are.
async function keep(files) {
  const cache = await caches.open(EDITED);
  const wanted = files.map((file) => new URL(file, SCOPE).href);
  for (const { url } of await cache.keys()) if (!wanted.includes(url)) await cache.delete(url);
  const there = await Promise.all(wanted.map((url) =>
    ask(new Request(url), cache, url).then(() => true, async () => Boolean(await cache.match(url, { ignoreVary: true })))));
  return there.every(Boolean);
}
