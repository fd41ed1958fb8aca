// Checksums of files as browsers and people use them.

import { createHash } from 'node:crypto';

// For subresource integrity and content security policies: "sha384-…".
export function checksum(bytes, algorithm = 'sha384') {
  return `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;
}

// Short, for addresses and names.
export function version(bytes) {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}
