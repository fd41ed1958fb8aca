// Other questionnaires than the one that the site ships, as a host could offer them.
import { readFileSync } from 'node:fs';

const DEFAULT = `format: 1
default: servicestandard-2020
questionnaires:
  - {id: servicestandard-2020, title: "Servicestandard 2020 – 19 Prinzipien", file: servicestandard-2020.yaml}
  - {id: klein, title: "Kleiner Fragebogen", file: klein.yaml}
`;

/// A questionnaire among the test data of the loader.
export function fixture(name) {
  return readFileSync(new URL(`../questionnaires/${name}.yaml`, import.meta.url), 'utf8');
}

/// Has the host offer two questionnaires: the one that is shipped, and this text.
export async function offer(page, text, index = DEFAULT) {
  await host(page, 'index.yaml', index);
  await host(page, 'klein.yaml', text);
}

/// Has the host answer with a text, or with a status.
export async function host(page, file, answer) {
  const body = typeof answer === 'number' ? { status: answer } : { contentType: 'text/yaml', body: answer };
  await page.route(`**/questionnaire/${file}`, (route) => route.fulfill(body));
}

/// Has the host keep a file back until the returned function is called; it then answers as it does by itself, or with
/// a status.
export async function hold(page, file, status) {
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  await page.route(`**/questionnaire/${file}`, async (route) => {
    await released;
    await (status ? route.fulfill({ status }) : route.fallback());
  });
  return release;
}

/// Has the host answer again as it does by itself.
export async function restore(page, file) {
  await page.unroute(`**/questionnaire/${file}`);
}
