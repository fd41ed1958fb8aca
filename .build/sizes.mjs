import { brotliCompressSync } from 'node:zlib';

// The size of a file as people pay for it: on disk, and as sent by a good web server.
export function sizes(content) {
  const bytes = Buffer.from(content);
  const kb = (n) => `${(n / 1000).toFixed(1)} kB`.padStart(9);
  return `${kb(bytes.length)} raw, ${kb(brotliCompressSync(bytes).length)} brotli`;
}
