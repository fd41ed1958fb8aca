// The result page, read as a person reads it.
import { downloaded, expect } from './support.mjs';
import { WORDS } from './words.mjs';

/// A section of the page by its heading.
export function section(page, name) {
  return page.getByRole('region', { name, exact: true });
}

/// The figures of the page: total, every category, every requirement gap, every principle, in words as shown.
export async function figures(page, { sections } = WORDS.de) {
  const total = section(page, sections.total);
  await expect(total).toBeVisible();
  return {
    total: await total.innerText(),
    gaps: await section(page, sections.gaps).innerText(),
    principles: await page.getByRole('table', { name: sections.principles, includeHidden: true }).textContent(),
    hints: await section(page, sections.hints).getByRole('list').first().innerText(),
  };
}

/// The open audit as the file that Ctrl+S hands over, or what else saves it.
export async function savedFile(page, save = () => page.keyboard.press('Control+s')) {
  const file = await downloaded(page, save);
  return { ...file, json: JSON.parse(file.text) };
}

/// The part of a file that must survive a journey to the last byte: everything but when and how often it was changed.
export function lasting({ json }) {
  return JSON.stringify({ ...json, changed: '', revision: 0 }, null, 2);
}

