// Hosts of their own for journeys that stop them or change what they serve.
import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checksum, version } from '../../.build/finish/digest.mjs';
import { Html } from '../../.build/finish/html.mjs';
import { precache } from '../../.build/finish/precache.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/// A host with copies of the built site in folders of its own; '' is its root. Its `url` is that of the first one.
export async function host(...paths) {
  const home = mkdtempSync(join(tmpdir(), 'selbstaudit-host-'));
  const folders = paths.map((path) => {
    mkdirSync(join(home, path), { recursive: true });
    cpSync(join(root, 'dist'), join(home, path), { recursive: true });
    return join(home, path);
  });
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  let server;
  const start = async () => {
    server = spawn('node', [join(root, '.build/serve.mjs')], { env: { ...process.env, SITE: home, PORT: port }, stdio: 'ignore' });
    while (!(await answers(origin))) await new Promise((resolve) => setTimeout(resolve, 50));
  };
  /// Ends the process; from then on nothing listens there.
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill();
    await ended;
  };
  /// Answers everything with a page that nobody asked for, as proxies and hosts in trouble do, or not at all; `close`
  /// ends it.
  const trouble = (status) => new Promise((resolve) => {
    // Without a status it accepts every request and answers none.
    const answer = (request, response) => status && response.writeHead(status, { 'Content-Type': 'text/html' }).end('<!DOCTYPE html><title>Anmeldung</title>');
    const other = createHttpServer(answer).listen(port, 'localhost', () => resolve({
      close: () => new Promise((closed) => { other.close(closed); other.closeAllConnections(); }),
    }));
  });
  await start();
  const end = async () => {
    if (server.exitCode === null && server.signalCode === null) await stop();
    rmSync(home, { recursive: true });
  };
  return { origin, url: `${origin}/${paths[0] ? `${paths[0]}/` : ''}`, folder: folders[0], folders, start, stop, trouble, end };
}

function answers(origin) {
  return fetch(origin, { method: 'HEAD' }).then(() => true, () => false);
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/// Puts another build in place of the one in a folder: other files, other checksums, and a page that says so in
/// `data-build`. The program itself behaves as before.
export function deploy(folder, name) {
  const path = (file) => join(folder, file);
  const html = new Html(readFileSync(path('index.html'), 'utf8').replace(/ data-sw="[^"]*" data-version="[^"]*"/, ''));
  for (const file of readdirSync(folder).filter((it) => /^(boot|selbstaudit-app|selbstaudit-report)-/.test(it))) {
    const before = checksum(readFileSync(path(file)));
    if (file.startsWith('boot-')) appendFileSync(path(file), `document.documentElement.dataset.build = '${name}';\n`);
    // A section that every WebAssembly program ignores: kind 0, its length, the length of its name, the name.
    if (file.endsWith('.wasm')) appendFileSync(path(file), Buffer.from([0, name.length + 1, name.length, ...Buffer.from(name)]));
    const renamed = file.replace(/-[0-9a-f]+(?=[_.])/, `-${version(name)}`);
    renameSync(path(file), path(renamed));
    html.replace(new RegExp(file.replaceAll('.', '\\.'), 'g'), renamed);
    html.text = html.text.replaceAll(before, checksum(readFileSync(path(renamed))));
  }
  writeFileSync(path('index.html'), precache(root, folder, html));
}

/// Changes a file on the host.
export function edit(folder, file, change) {
  const before = readFileSync(join(folder, file), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`nothing changes in ${file}`);
  writeFileSync(join(folder, file), after);
}
