// The questionnaire as a static page: read, ticked and printed without JavaScript, and found from the start page.
import {
  ZOOMED, expectAccessible, expectNoOverflow, expectOrderedHeadings, expectTargetSizes,
} from './accessibility.mjs';
import { fixture, host, offer } from './hosted.mjs';
import { file } from './questionnaire.mjs';
import { button, downloaded, expect, link, seen, test, visit } from './support.mjs';

const GERMAN = 'fragebogen/servicestandard-2020.html';
const ENGLISH = 'fragebogen/servicestandard-2020.en.html';

/// The part of a page that is about a question, by its number.
function question(page, number) {
  return page.locator('.sheet-question').filter({ has: page.getByRole('heading', { name: new RegExp(`^${number} `) }) });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything is there to read', async ({ page }) => {
    await page.goto(GERMAN);
    await expect(page).toHaveTitle('Servicestandard 2020');
    await expect(page.locator('.sheet-question')).toHaveCount(68);
    const first = question(page, '1.1');
    await expect(first.getByRole('group', { name: '1.1 Auf welcher Grundlage wissen Sie, was Ihre Nutzenden brauchen?' })).toBeVisible();
    await expect(first.getByText('Von Stufe 0 auf 1:')).toBeVisible();
    await link(page, 'Prinzip 19: Nutzerzentrierte Weiterentwicklung').click();
    await expect(page.getByRole('heading', { name: /^Prinzip 19:/ })).toBeInViewport();
    await page.goto(ENGLISH);
    await expect(question(page, '1.1').getByText('From level 0 to 1:')).toBeVisible();
  });

  test('boxes are ticked and lines are filled with the keyboard alone', async ({ page }) => {
    await page.goto(GERMAN);
    const service = page.getByLabel('Leistung', { exact: true });
    await service.focus();
    await page.keyboard.type('Wohngeld');
    await page.keyboard.press('Enter');
    // Enter must not send anything anywhere, nor empty the page.
    await expect(service).toHaveValue('Wohngeld');
    const first = question(page, '1.1');
    const boxes = first.getByRole('radio');
    await boxes.nth(0).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(boxes.nth(2)).toBeChecked();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Plan im Ordner');
    await expect(first.getByLabel('Notiz und Nachweise zu 1.1')).toHaveValue('Plan im Ordner');
    // Another question is another group.
    await question(page, '1.2').getByRole('radio').nth(4).check();
    await expect(boxes.nth(2)).toBeChecked();
  });

  test('the whole text of a level can be pressed', async ({ page }) => {
    await page.goto(GERMAN);
    await question(page, '1.1').getByText('Der Erhebungsbericht deckt jede bekannte Nutzergruppe ab').click();
    await expect(question(page, '1.1').getByRole('radio').nth(4)).toBeChecked();
  });
});

test('pages and list are usable by all', async ({ page }) => {
  await page.goto(ENGLISH);
  await expectOrderedHeadings(page, ENGLISH);
  // The English page differs in its words only.
  for (const place of ['fragebogen/index.html', GERMAN]) {
    await page.goto(place);
    await expectOrderedHeadings(page, place);
    await expectAccessible(page, `${place}, light`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, `${place}, dark`);
    await page.emulateMedia({ colorScheme: 'light' });
    const size = page.viewportSize();
    await page.setViewportSize(ZOOMED);
    await expectAccessible(page, `${place}, zoomed`);
    await expectNoOverflow(page, `${place}, zoomed`);
    await expectTargetSizes(page, `${place}, zoomed`, 'body');
    await page.setViewportSize(size);
  }
});

test('the list leads to the pages', async ({ page }) => {
  await page.goto('fragebogen/index.html');
  await link(page, 'Servicestandard 2020 – 19 principles').click();
  await expect(page).toHaveURL(/servicestandard-2020\.en\.html$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Servicestandard 2020');
});

test('a ticked box can be told from an empty one in contrast themes', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(GERMAN);
  const boxes = question(page, '1.1').getByRole('radio');
  await boxes.nth(1).check();
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement.blur());
  const [empty, ticked] = [await boxes.nth(0).screenshot(), await boxes.nth(1).screenshot()];
  expect(ticked.equals(empty)).toBe(false);
});

/// What can be printed on A4 in CSS pixels, as the style of the page has it: without 20 and 15 mm at the sides, without
/// 14 mm above and below.
const SHEET = { width: ((210 - 35) * 96) / 25.4, height: ((297 - 28) * 96) / 25.4 };

test('no question is torn apart on paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: Math.floor(SHEET.width), height: 1000 });
  for (const place of [GERMAN, ENGLISH]) {
    await page.goto(place);
    const asked = await page.locator('.sheet-question fieldset').evaluateAll((all) => all.map((fieldset) => {
      const { breakInside } = getComputedStyle(fieldset);
      return { breakInside, height: fieldset.getBoundingClientRect().height };
    }));
    expect(asked).toHaveLength(68);
    expect(new Set(asked.map(({ breakInside }) => breakInside))).toEqual(new Set(['avoid']));
    // What asks not to be broken is broken all the same where it is higher than a page.
    expect(Math.max(...asked.map(({ height }) => height)), place).toBeLessThan(SHEET.height);
  }
});

test('the print is dark on light also from a dark screen, and boxes show without their backgrounds', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(GERMAN);
  const boxes = question(page, '1.1').getByRole('radio');
  await boxes.nth(3).check();
  const look = (locator) => locator.evaluate((element) => {
    const { color, backgroundColor, borderTopWidth, borderTopColor } = getComputedStyle(element);
    return { color, backgroundColor, border: Number.parseFloat(borderTopWidth), borderTopColor };
  });
  const black = 'rgb(0, 0, 0)';
  expect((await look(page.locator('.sheet'))).color).toBe(black);
  expect((await look(page.locator('body'))).backgroundColor).toBe('rgb(255, 255, 255)');
  const [empty, ticked] = [await look(boxes.nth(0)), await look(boxes.nth(3))];
  // A ring, and a ring so thick that it is nearly a disc.
  expect(empty).toMatchObject({ borderTopColor: black });
  expect(empty.border).toBeGreaterThan(0.9);
  expect(ticked.border).toBeGreaterThan(3 * empty.border);
  await expect(page.locator('.sheet-screen')).toBeHidden();
});

test('the browser prints it as a PDF of a page or so for each question', async ({ page }) => {
  await page.goto(GERMAN);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
  const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g).length;
  // 68 questions, some two on a page, and what stands before them.
  expect(pages).toBeGreaterThan(40);
  expect(pages).toBeLessThan(80);
});

test('the start page leads to the page in the language of the screen', async ({ page }) => {
  await visit(page);
  await expect(link(page, 'Fragebogen zum Ausdrucken')).toHaveAttribute('href', GERMAN);
  await button(page, 'English').click();
  await link(page, 'Questionnaire to print').click();
  await expect(page).toHaveURL(/fragebogen\/servicestandard-2020\.en\.html$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the program makes the page of a questionnaire that the host added', async ({ page, openTab }) => {
  await offer(page, fixture('valid/points'));
  await visit(page);
  await page.getByLabel('Kleiner Fragebogen').check();
  const { name, text } = await downloaded(page, () => button(page, 'Fragebogen zum Ausdrucken').click());
  expect(name).toBe('klein.html');
  expect(text).toMatch(/^<!DOCTYPE html>\n<html lang="de">/);
  await expect(seen(page, 'Der Fragebogen wurde dem Browser zum Speichern übergeben.')).toBeVisible();
  const tab = await openTab();
  await tab.setContent(text);
  await expect(question(tab, '1.1').getByRole('radio')).toHaveCount(4);
  await expect(question(tab, '1.1').getByText('Stufe 2: Ja (4 Punkte)')).toBeVisible();
});

test('a questionnaire that the host edited is printed as it is now, not as it was built', async ({ page }) => {
  const edited = file('servicestandard-2020.yaml').replace('title: "Servicestandard 2020', 'title: "Hausfassung 2020');
  await host(page, 'servicestandard-2020.yaml', edited);
  await visit(page);
  await expect(seen(page, 'Hausfassung 2020').first()).toBeVisible();
  const { name, text } = await downloaded(page, () => link(page, 'Fragebogen zum Ausdrucken').click());
  expect(name).toBe('servicestandard-2020.html');
  expect(text).toContain('<title>Hausfassung 2020');
  await expect(page).toHaveURL(/#\/$|\/$/);
});
