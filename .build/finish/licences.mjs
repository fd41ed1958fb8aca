// The licence texts that travel with the site.

import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function licences(root, site) {
  const folder = join(site, 'licences');
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(root, 'style/fonts/OFL.txt'), join(folder, 'fira-sans-OFL-1.1.txt'));
  copyFileSync(join(root, 'node_modules/@kern-ux/native/LICENSE.md'), join(folder, 'kern-EUPL-1.2.md'));
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/@kern-ux/native/package.json')));
  const stylesheet = readdirSync(site).find((file) => file.endsWith('.css'));
  writeFileSync(join(folder, 'README.txt'), [
    `${stylesheet} contains parts of the KERN design system (@kern-ux/native ${version}, https://www.kern-ux.de),`,
    'changed and selected for this application. Lizenziert unter der EUPL. See kern-EUPL-1.2.md.',
    '',
    'fonts/ contains subsets of Fira Sans under the SIL Open Font License 1.1. See fira-sans-OFL-1.1.txt.',
    '',
  ].join('\n'));
}
