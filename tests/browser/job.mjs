// The whole job in a few steps, for journeys that ask where and in which browser it can be done.
import { question } from './questionnaire.mjs';
import { button, expect, go, heading, link, seen } from './support.mjs';

/// Notes what the page hands over as files. Firefox tells the test nothing about files that come from the page itself.
export async function noteFiles(page) {
  await page.addInitScript(() => {
    globalThis.handedOver = [];
    const original = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      globalThis.handedOver.push(blob);
      return original.call(URL, blob);
    };
  });
}

/// Begins an audit, answers two questions, looks at the result and makes the report.
export async function wholeJob(page, name = 'Wohngeld') {
  await page.getByLabel('Name der Leistung oder des Dienstes').fill(name);
  await page.getByLabel('Name der Leistung oder des Dienstes').press('Enter');
  await expect(heading(page)).toHaveText(`Selbstaudit: ${name}`);
  await go(page, '#/prinzip/p03');
  await answer(page, 'p03-pruefung', 3);
  await go(page, '#/ergebnis');
  await expect(seen(page, /^1 von \d+ beantwortet/).first()).toBeVisible();
  await report(page);
}

/// Chooses a level of a question on the page.
export async function answer(page, id, level) {
  const group = page.getByRole('group', { name: question(id).text, exact: true });
  await group.getByRole('radio').nth(level).check();
}

/// Makes the report and gives its bytes.
export async function report(page) {
  if (!page.url().endsWith('#/bericht')) await go(page, '#/bericht');
  await page.evaluate(() => { globalThis.handedOver.length = 0; });
  await button(page, 'Bericht erstellen').click();
  await expect(page.getByRole('main').getByText(/^Bericht erstellt: .*\.pdf/)).toBeVisible();
  const text = await page.evaluate(async () => {
    const bytes = new Uint8Array(await globalThis.handedOver.find(({ type }) => type === 'application/pdf').arrayBuffer());
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  });
  expect(text).toMatch(/^%PDF-1\.7[^]*%%EOF\s*$/);
  return text;
}

/// The link to a view in the main navigation.
export function mainLink(page, name) {
  return link(page.getByRole('navigation', { name: 'Hauptnavigation' }), name);
}
