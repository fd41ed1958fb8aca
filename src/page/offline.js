// Has the service worker keep the app for use without a network, and tells the program how far that came: in the
// attribute data-offline of the page, with the event selbstaudit:offline.
//
//   none       there is no service worker here: no https, switched off, a private window
//   preparing  files are on their way
//   failed     not everything arrived; the next visit tries again
//   ready      the app runs without a network
//   update     a newer build is there and waits for consent
//   renewing   it is being taken
//   replaced   a newer build took over, in another window; this page is still the old one
//
// The program says which edited files to keep (selbstaudit:keep, and selbstauditKeep for the case that it was faster
// than this script) and when to load the new build (selbstaudit:renew).

const { sw, version } = document.querySelector('script[data-app-js]').dataset;
const HOUR = 3_600_000;
// How long the service worker may take to answer, to keep everything, and to change places, in milliseconds.
const ANSWER = 5000;
const KEEPING = 120_000;
const CHANGE = 15_000;
let registration;
let isKept = false;
let hasFailed = false;
let hasChanged = false;

addEventListener('selbstaudit:keep', keep);
addEventListener('selbstaudit:renew', renew);
// The program goes first; everything else can wait.
if (document.documentElement.dataset.ready) begin();
else addEventListener('selbstaudit:ready', begin, { once: true });

async function begin() {
  try {
    const { href } = new URL(sw, document.baseURI);
    const known = await navigator.serviceWorker.getRegistration();
    // To register anew would wait for the host, which may be gone; that of a folder above is another one.
    registration = known?.scope === new URL('./', href).href ? known
      : await navigator.serviceWorker.register(href, { updateViaCache: 'none' });
    registration.addEventListener('updatefound', follow);
  } catch (error) {
    // Also where the host has no such file; the app works all the same.
    console.info(`not kept for use without a network: ${error}`);
    return say(navigator.serviceWorker && error.name !== 'SecurityError' ? 'failed' : 'none');
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    hasChanged = true;
    tell();
  });
  follow();
  keepAsking();
}

// A worker that is being installed decides what comes next. The active one is left alone until then: it makes room for
// the new one only when it has nothing to do.
function follow() {
  const worker = registration.installing;
  hasFailed = false;
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'redundant' && !registration.active) hasFailed = true;
    if (['activated', 'redundant'].includes(worker.state)) keep();
    // One that does not want to wait is not offered.
    setTimeout(tell, worker.state === 'installed' ? 1000 : 0);
  });
  if (!worker) keep();
  tell();
}

async function tell() {
  const isBusy = () => registration.active && (registration.waiting || registration.installing);
  const running = registration.active && !isBusy() ? await ask(registration.active, {}, ANSWER) : undefined;
  // Read after waiting: what holds now counts.
  const { active, installing, waiting } = registration;
  if (isBusy()) {
    if (waiting && document.documentElement.dataset.offline !== 'renewing') say('update');
    else if (installing && !document.documentElement.dataset.offline) say('preparing');
    return;
  }
  // A page that was loaded past the cache goes on with what is kept, if that is the same build.
  if (running === version && !navigator.serviceWorker.controller) active.postMessage({ claim: true });
  if (active && running === undefined) say('none');
  else if (active && running !== version) say(hasChanged ? 'replaced' : 'failed');
  else if (active && isKept) say('ready');
  else say(hasFailed ? 'failed' : 'preparing');
}

function say(state) {
  if (document.documentElement.dataset.offline === state) return;
  document.documentElement.dataset.offline = state;
  dispatchEvent(new Event('selbstaudit:offline'));
}

async function keep() {
  const files = globalThis.selbstauditKeep;
  if (!files || !registration?.active) return;
  // Without a list of questionnaires nobody knows what to keep.
  isKept = files.length > 0 && Boolean(await ask(registration.active, { keep: files }, KEEPING));
  hasFailed = !isKept;
  tell();
}

// What the worker answers; nothing if it does not.
function ask(worker, message, patience) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, patience);
    worker.postMessage(message, [port2]);
  });
}

function renew() {
  const { waiting } = registration ?? {};
  if (!waiting) return location.reload();
  say('renewing');
  const reload = () => location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  waiting.postMessage({ activate: true });
  // A page must not change under the hands of somebody who has gone on working.
  setTimeout(() => {
    navigator.serviceWorker.removeEventListener('controllerchange', reload);
    document.documentElement.dataset.offline = '';
    tell();
  }, CHANGE);
}

// Browsers look for a newer build when a page is opened; some pages stay open for days.
function keepAsking() {
  let last = Date.now();
  const look = () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < HOUR) return;
    last = Date.now();
    registration.update().catch(() => undefined);
  };
  document.addEventListener('visibilitychange', look);
  setInterval(look, HOUR / 4);
}
