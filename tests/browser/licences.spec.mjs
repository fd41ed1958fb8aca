// The licences of everything inside: a page of the site, and a file that the edition in one file hands out.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expectAccessible, expectNoOverflow, expectOrderedHeadings, ZOOMED } from './accessibility.mjs';
import { downloaded, expect, link, test, visit } from './support.mjs';

const dist = new URL('../../dist/', import.meta.url);
const PAGE = readFileSync(new URL('licences/index.html', dist), 'utf8');

test('the page of all licences is one link away, in the language of the screen', async ({ page }) => {
  await visit(page, '#/lizenzen');
  await link(page.getByRole('main'), 'Bausteine und Lizenztexte').click();
  await expect(page).toHaveTitle('Lizenzen – Selbstaudit');
  await expect(page.getByRole('row', { name: /^leptos 0\.8/ })).toBeVisible();
  // The licence of a row leads to its text.
  await page.getByRole('row', { name: /^unicode-linebreak / }).getByRole('link', { name: 'Apache-2.0' }).click();
  const text = page.getByRole('region', { name: /^\d+\. Apache-2\.0$/ });
  await expect(text).toBeInViewport();
  await expect(text).toContainText('unicode-linebreak');
  await expect(text).toContainText('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
});

test('the page of all licences is usable by everybody', async ({ page }) => {
  await page.goto('./licences/index.html');
  await expectOrderedHeadings(page, 'licences');
  await expectAccessible(page, 'licences, light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, 'licences, dark');
  await page.setViewportSize(ZOOMED);
  await expectNoOverflow(page, 'licences, zoomed');
});

test('the edition in one file hands the page out as a file', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'de-DE' });
  try {
    const page = await context.newPage();
    const failures = [];
    page.on('console', (message) => { if (message.type() === 'error') failures.push(message.text()); });
    await page.goto(`${pathToFileURL(new URL('selbstaudit.html', dist).pathname)}#/lizenzen`);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    const file = await downloaded(page, () => link(page.getByRole('main'), 'Bausteine und Lizenztexte').click());
    expect(file.name).toBe('selbstaudit-licences.html');
    expect(file.text).toBe(PAGE);
    // The program goes on as it was.
    await expect(page.getByRole('heading', { level: 1, name: 'Lizenzen' })).toBeVisible();
    expect(failures).toEqual([]);
  } finally {
    await context.close();
  }
});
