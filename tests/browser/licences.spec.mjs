// The licences of everything inside: a page of the site, and a file that the edition in one file hands out.
import { readFileSync } from 'node:fs';
import { expectAccessible, expectNoOverflow, expectOrderedHeadings, ZOOMED } from './accessibility.mjs';
import { noteFiles } from './job.mjs';
import { expect, heading, link, ready, test, visit } from './support.mjs';

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

test.describe('the edition in one file', () => {
  test.use({ baseURL: new URL('selbstaudit.html', dist).href });

  test('hands the page out as a file', async ({ page, baseURL }) => {
    await noteFiles(page);
    await page.goto(`${baseURL}#/lizenzen`);
    await ready(page);
    await link(page.getByRole('main'), 'Bausteine und Lizenztexte').click();
    await expect.poll(() => page.evaluate(() => globalThis.handedOver.length)).toBe(1);
    expect(await page.evaluate(() => globalThis.handedOver[0].text())).toBe(PAGE);
    expect(await page.evaluate(() => globalThis.handedOver[0].type)).toBe('text/html');
    // The program goes on as it was.
    await expect(heading(page)).toHaveText('Lizenzen');
  });
});
