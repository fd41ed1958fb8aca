// Has the service worker keep the app for use without a network, and tells the program how far that came: in the
// attribute data-offline of the page, with the event selbstaudit:offline.
//
//   none       there is no service worker here: no https, switched off, a private window
//   preparing  files are on their way
//   failed     not everything arrived; the next visit tries again
//   ready      the app runs without a network
//   update     a newer build is there and waits for consent
//   replaced   a newer build took over, in another window; this page is still the old one
//
// The program says which edited files to keep (selbstaudit:keep) and when to load the new build (selbstaudit:renew).

const { sw, version } = document.querySelector('script[data-app-js]').dataset;
const HOUR = 3_600_000;
let registration;
let files;
let areFilesKept = false;
let hasFailed = false;

addEventListener('selbstaudit:keep', (event) => {
  files = event.detail;
  keep();
});
addEventListener('selbstaudit:renew', renew);
// The program goes first; everything else can wait.
addEventListener('selbstaudit:ready', begin, { once: true });

async function begin() {
  try {
    registration = await navigator.serviceWorker.register(new URL(sw, document.baseURI).href, { updateViaCache: 'none' });
    registration.addEventListener('updatefound', follow);
  } catch (error) {
    // Also where the host has no such file; the app works all the same.
    console.info(`not kept for use without a network: ${error}`);
    return say('none');
  }
  navigator.serviceWorker.addEventListener('controllerchange', tell);
  follow();
  keepAsking();
}

// A worker that is being installed decides what comes next.
function follow() {
  const worker = registration.installing;
  hasFailed = false;
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'redundant' && !registration.active) hasFailed = true;
    if (worker.state === 'activated') keep();
    tell();
  });
  if (registration.active) keep();
  tell();
}

async function tell() {
  const running = registration.active && (await ask(registration.active, {}));
  // Read after waiting: what holds now counts.
  const { active, installing, waiting } = registration;
  if (waiting && active) say('update');
  else if (active && running !== version) say(installing ? 'preparing' : 'replaced');
  else if (active && areFilesKept) say('ready');
  else say(hasFailed ? 'failed' : 'preparing');
}

function say(state) {
  if (document.documentElement.dataset.offline === state) return;
  document.documentElement.dataset.offline = state;
  dispatchEvent(new Event('selbstaudit:offline'));
}

async function keep() {
  if (!files || !registration?.active) return;
  areFilesKept = await ask(registration.active, { keep: files });
  hasFailed = !areFilesKept;
  tell();
}

function ask(worker, message) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage(message, [port2]);
  });
}

function renew() {
  const { waiting } = registration ?? {};
  if (!waiting) return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage({ activate: true });
}

// Browsers look for a newer build when a page is opened; some pages stay open for days.
function keepAsking() {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < HOUR) return;
    last = Date.now();
    registration.update().catch(() => undefined);
  });
}
