// The result page, read as a person reads it.
import { downloaded, expect } from './support.mjs';

/// A section of the page by its heading.
export function section(page, name) {
  return page.getByRole('region', { name, exact: true });
}

/// The figures of the page: total, every category, every requirement gap, every principle, in words as shown.
export async function figures(page) {
  const total = section(page, 'Gesamtergebnis');
  await expect(total).toBeVisible();
  return {
    total: await total.innerText(),
    gaps: await section(page, 'Pflichtlücken').innerText(),
    principles: await page.getByRole('table', { name: 'Werte der Prinzipien', includeHidden: true }).textContent(),
    hints: await section(page, 'Hinweise: Was bringt am meisten?').getByRole('list').first().innerText(),
  };
}

/// The open audit as the file that Ctrl+S hands over.
export async function savedFile(page) {
  const file = await downloaded(page, () => page.keyboard.press('Control+s'));
  return { ...file, json: JSON.parse(file.text) };
}

/// The part of a file that must survive a journey to the last byte: everything but when and how often it was changed.
export function lasting({ json }) {
  return JSON.stringify({ ...json, changed: '', revision: 0 }, null, 2);
}

