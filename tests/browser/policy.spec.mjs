// Nothing leaves the device: what the page asks for, and what its security policy stops.
import { createServer } from 'node:http';
import { noteFiles, wholeJob } from './job.mjs';
import { button, expect, go, test, visit } from './support.mjs';

/// What browsers say when a policy stops something.
const STOPPED = /security policy|Content.Security.Policy|Trusted|violates|Refused|blocked/i;

/// What Chromium asks of its maker by itself, whatever page is open.
const BROWSERS_OWN = /^(tunnel to |http:\/\/)(update\.googleapis\.com|accounts\.google\.com|content-autofill\.googleapis\.com)[:/]/;

/// Another origin, which counts who comes.
async function stranger() {
  const visits = [];
  const server = createServer((request, response) => {
    visits.push(request.url);
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript' }).end('');
  });
  server.on('upgrade', (request, socket) => { visits.push(request.url); socket.destroy(); });
  await new Promise((resolve) => { server.listen(0, 'localhost', resolve); });
  return { origin: `http://localhost:${server.address().port}`, visits, close: () => server.closeAllConnections() ?? server.close() };
}

/// A proxy that everything goes through, whoever in the browser asks, service worker and workers included. It lets
/// nothing pass that is not for the host of the app.
async function recorder(home) {
  const asked = [];
  const server = createServer(async (request, response) => {
    asked.push(request.url);
    if (new URL(request.url).origin !== home) return response.writeHead(403).end();
    const { status, headers, body } = await fetch(request.url, { headers: { accept: '*/*' } }).then(async (answer) => ({
      status: answer.status, headers: Object.fromEntries(answer.headers), body: Buffer.from(await answer.arrayBuffer()),
    }));
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
    return undefined;
  });
  server.on('connect', (request, socket) => { asked.push(`tunnel to ${request.url}`); socket.destroy(); });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { address: `http://127.0.0.1:${server.address().port}`, asked, close: () => server.closeAllConnections() ?? server.close() };
}

test('the whole job asks nobody but the host of the app, workers included', async ({ playwright, browserName, baseURL, launchOptions, channel }) => {
  const proxy = await recorder(new URL(baseURL).origin);
  const browser = await playwright[browserName].launch({
    ...launchOptions,
    channel,
    proxy: { server: proxy.address, bypass: '<-loopback>' },
    firefoxUserPrefs: { 'network.proxy.allow_hijacking_localhost': true, 'network.proxy.no_proxies_on': '' },
  });
  const page = await browser.newPage({ baseURL, locale: 'de-DE', serviceWorkers: 'allow' });
  await noteFiles(page);
  await visit(page);
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'ready');
  await wholeJob(page);
  for (const place of ['#/hilfe', '#/lizenzen', '#/barrierefreiheit', '#/dateien']) await go(page, place);
  await button(page, 'English').click();
  await go(page, '#/');
  await browser.close();
  proxy.close();
  const paths = proxy.asked.filter((url) => url.startsWith(baseURL)).map((url) => new URL(url).pathname);
  // It did go through the proxy: page, program, questionnaire, and what only a worker asks for.
  expect(paths.filter((path) => /^\/$|_bg\.wasm$|2020\.yaml$|sw\.js$|icon-512\.png$/.test(path)).length).toBeGreaterThanOrEqual(6);
  expect(proxy.asked.filter((url) => !url.startsWith(baseURL) && !BROWSERS_OWN.test(url))).toEqual([]);
});

test('the policy stops every way to another origin that it governs, from workers as well', async ({ page }) => {
  page.expected.push(STOPPED, /^request to /, /NetworkError|Failed to fetch|Load failed|can’t establish a connection/);
  const { origin, visits, close } = await stranger();
  await visit(page);
  const outcomes = await page.evaluate(async (there) => {
    const loaded = (element, attributes) => new Promise((resolve, reject) => {
      Object.assign(element, { onload: resolve, onerror: reject, ...attributes });
      document.head.append(element);
    });
    const worker = (code) => new Promise((resolve, reject) => {
      const made = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
      made.onmessage = ({ data }) => (data === 'through' ? resolve() : reject(new Error(data)));
      made.onerror = reject;
    });
    const tries = {
      fetch: () => fetch(`${there}/fetch`),
      beacon: async () => { if (!navigator.sendBeacon(`${there}/beacon`, 'x')) throw new Error('refused'); },
      socket: () => new Promise((resolve, reject) => Object.assign(new WebSocket(`${there.replace('http', 'ws')}/socket`), { onopen: resolve, onerror: reject })),
      events: () => new Promise((resolve, reject) => Object.assign(new EventSource(`${there}/events`), { onopen: resolve, onerror: reject })),
      image: () => loaded(new Image(), { src: `${there}/image` }),
      style: () => loaded(document.createElement('link'), { rel: 'stylesheet', href: `${there}/style` }),
      script: () => loaded(document.createElement('script'), { src: `${there}/script` }),
      module: () => import(`${there}/module`),
      font: () => new FontFace('fremd', `url(${there}/font)`).load(),
      frame: () => new Promise((resolve, reject) => {
        addEventListener('securitypolicyviolation', reject, { once: true });
        document.body.append(Object.assign(document.createElement('iframe'), { src: `${there}/frame` }));
        setTimeout(resolve, 1000);
      }),
      'worker of another origin': () => new Promise((resolve, reject) => { new Worker(`${there}/worker`).onerror = reject; setTimeout(resolve, 1000); }),
      'fetch in a worker': () => worker(`fetch('${there}/inside').then(() => postMessage('through'), () => postMessage('stopped'));`),
      'import in a worker': () => worker(`try { importScripts('${there}/imported'); postMessage('through'); } catch { postMessage('stopped'); }`),
    };
    const outcome = async (attempt) => { try { await attempt(); return 'through'; } catch { return 'stopped'; } };
    const results = {};
    for (const [name, attempt] of Object.entries(tries)) results[name] = await outcome(attempt);
    return results;
  }, origin);
  const through = Object.keys(outcomes).filter((name) => outcomes[name] === 'through');
  // Says "sent" and is stopped all the same: see who came.
  expect(through.filter((name) => name !== 'beacon')).toEqual([]);
  expect(Object.keys(outcomes)).toHaveLength(13);
  expect(visits).toEqual([]);
  close();
});

test('text does not become code', async ({ page }) => {
  page.expected.push(STOPPED);
  await visit(page);
  // Put off, because what a test calls directly may use eval whatever the policy says.
  const outcome = await page.evaluate(() => new Promise((resolve) => setTimeout(() => {
    const attempt = (act) => { try { act(); return 'done'; } catch { return 'refused'; } };
    globalThis.ran = [];
    const element = document.body.appendChild(document.createElement('div'));
    const tries = {
      handler: attempt(() => { element.innerHTML = '<img src="x:" onerror="ran.push(1)">'; }),
      script: attempt(() => { element.innerHTML = '<script>ran.push(2)</scr' + 'ipt>'; }),
      frame: attempt(() => { element.innerHTML = '<iframe srcdoc="x"></iframe>'; }),
      address: attempt(() => { Object.assign(document.createElement('script'), { src: './boot.js' }); }),
      eval: attempt(() => { (0, eval)('ran.push(3)'); }),
      style: attempt(() => element.setAttribute('style', 'color: rgb(1, 2, 3)')),
      harmless: attempt(() => { element.innerHTML = '<p>Fest</p>'; }),
    };
    resolve({ tries, ran: globalThis.ran, colour: getComputedStyle(element).color, knows: 'trustedTypes' in globalThis });
  })));
  expect(outcome.ran).toEqual([]);
  expect(outcome.colour).not.toBe('rgb(1, 2, 3)');
  expect(outcome.tries.eval).toBe('refused');
  expect(outcome.tries.harmless).toBe('done');
  // Where the browser knows Trusted Types, not even the text gets in.
  expect(outcome.knows).toBe(true);
  expect([outcome.tries.handler, outcome.tries.script, outcome.tries.frame, outcome.tries.address]).toEqual(Array(4).fill('refused'));
});
