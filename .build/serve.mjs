// Serves dist/ on this machine only; PORT chooses the port, SITE another folder.

import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const site = process.env.SITE || join(dirname(fileURLToPath(import.meta.url)), '../dist');
const port = Number(process.env.PORT || 8080);

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.yaml': 'text/yaml; charset=utf-8',
  '.yml': 'text/yaml; charset=utf-8',
};

const server = createServer((request, response) => {
  if (!['GET', 'HEAD'].includes(request.method)) return refuse(response, 405);
  const file = find(request.url);
  if (!file) return refuse(response, 404);
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file.path)] ?? 'application/octet-stream',
    'Content-Length': file.size,
    'Cache-Control': 'no-cache', // A rebuilt site shows at the next reload.
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') return response.end();
  // trunk may replace dist/ while a file is being sent.
  createReadStream(file.path).on('error', () => response.destroy()).pipe(response);
});

server.on('error', (error) => {
  const reason = error.code === 'EADDRINUSE' ? `Port ${port} is in use. Choose another one: make serve PORT=${port + 1}` : error.message;
  console.error(`✗ ${reason}`);
  process.exit(1);
});

server.listen(port, '127.0.0.1', () => {
  console.log(`» Selbstaudit runs at http://localhost:${server.address().port}/ (Ctrl+C ends it)`);
});

// The file behind an address, or nothing; never one outside the site.
function find(url) {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
    const stat = statSync(file);
    return stat.isFile() && file.startsWith(site) ? { path: file, size: stat.size } : undefined;
  } catch {
    return undefined;
  }
}

function refuse(response, status) {
  response.writeHead(status, { 'Content-Type': 'text/plain' }).end(`${status}\n`);
}
