// A real nginx for a test: run by an ordinary user, on a free port, apart from everything that the machine has of it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = process.env.NGINX ?? '/usr/sbin/nginx';
const SAMPLE = readFileSync(new URL('../../src/docs/hosting/nginx.conf', import.meta.url), 'utf8');

/// The sample as it is shipped, but for the place of the site and the address to listen at.
export function sample(folder) {
  return listening(swap(SAMPLE, /^( *)root \S+;/m, `$1root "${folder}";`));
}

/// The sample under a path, with the lines that its own comment says to put in.
export function sampleUnderPath(folder) {
  const [location, alias, redirect] = [/location \/\S+ \{/, /alias \S+;/, /location = .*\}/].map(commented);
  const moved = swap(swap(SAMPLE, /^( *)location \/ \{/m, `$1${redirect}\n$1${location}`), /^( *)root \S+;/m, `$1${alias}`);
  return listening(swap(moved, /^( *)alias \S+;/m, `$1alias "${folder}/";`));
}

function commented(line) {
  const [, found] = SAMPLE.match(new RegExp(`^ *# {5}(${line.source})$`, 'm')) ?? [];
  if (!found) throw new Error(`src/docs/hosting/nginx.conf has no comment with ${line}`);
  return found;
}

function listening(config) {
  return (port) => swap(swap(config, /^ *listen \[::\]:80;\n/m, ''), /^( *)listen 80;/m, `$1listen 127.0.0.1:${port};`);
}

/// Starts nginx with what belongs into its `http` block, for a port. Returns its address and how to stop it.
export async function startNginx(config) {
  const folder = mkdtempSync(join(tmpdir(), 'selbstaudit-nginx-'));
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), frame(folder, config(port)));
  const child = spawn(PROGRAM, ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => { said += text; });
  const ended = new Promise((resolve) => {
    child.on('error', (error) => resolve(`${error.message}. Set NGINX to the path of nginx (Debian: apt-get install nginx-light).`));
    child.on('exit', (code) => resolve(`nginx ended with ${code}:\n${said}`));
  });
  // A test runner that is interrupted must not leave a server behind.
  const kill = () => child.kill();
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}`;
  const fault = await Promise.race([ended, answers(address)]);
  if (fault) {
    await stop();
    throw new Error(fault);
  }
  return { address, stop };
}

// Everything that nginx writes goes to a folder of its own; nothing is read from the machine's configuration.
function frame(folder, http) {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path "${folder}/${name}";`);
  return [
    // Started by root, nginx would serve as a user who may not read the checkout.
    process.getuid() === 0 ? 'user root;' : '',
    'daemon off;',
    'worker_processes 1;',
    `pid "${folder}/pid";`,
    'error_log stderr warn;',
    'events { worker_connections 256; }',
    'http {',
    'access_log off;',
    ...places,
    http,
    '}',
    '',
  ].join('\n');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

// Until the server answers, whatever it says.
async function answers(address) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const isThere = await new Promise((resolve) => {
      get(address, (response) => { response.resume(); resolve(true); }).on('error', () => resolve(false));
    });
    if (isThere) return undefined;
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  return 'nginx did not answer within 10 seconds';
}

// A replacement that must hit, or the test would try another configuration than the one that is shipped.
function swap(text, what, by) {
  const changed = text.replace(what, by);
  if (changed === text) throw new Error(`src/docs/hosting/nginx.conf has no ${what}`);
  return changed;
}
