// What every journey stands on: a watched page, and the few steps that many share.
import { readFileSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';

export { expect };

/// Pages that are watched: at the end of a test nothing may have been written to the console as an error, nothing
/// may have been asked of another origin, and nothing may have offended the page's own security policy.
/// A test that provokes an error says which: `page.expected.push(/…/)`.
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    await watch(page, baseURL);
    await use(page);
    expectNoSurprises(page);
  },
  /// Opens another tab of the same browser, watched in the same way.
  openTab: async ({ context, baseURL }, use) => {
    const tabs = [];
    await use(async () => {
      const tab = await context.newPage();
      await watch(tab, baseURL);
      tabs.push(tab);
      return tab;
    });
    tabs.forEach(expectNoSurprises);
  },
});

async function watch(page, home) {
  page.seen = [];
  page.expected = [];
  page.on('console', (message) => {
    if (message.type() === 'error') page.seen.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => page.seen.push(`page error: ${error}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (!['data:', 'blob:', 'about:'].includes(protocol) && origin !== new URL(home).origin) {
      page.seen.push(`request to ${request.url()}`);
    }
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`security policy: ${event.violatedDirective} ${event.blockedURI}`));
  });
}

function expectNoSurprises(page) {
  const surprises = page.seen.filter((line) => !page.expected.some((pattern) => pattern.test(line)));
  expect(surprises, 'console errors, foreign requests, policy violations').toEqual([]);
}

/// Opens a place and waits until the program is there.
export async function visit(page, place = '#/') {
  await page.goto(`./${place}`);
  await ready(page);
}

/// Loads the page again.
export async function reload(page) {
  await page.reload();
  await ready(page);
}

export async function ready(page) {
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await expect(heading(page)).toBeVisible();
  await expect(seen(page, /^(Fragebogen wird geladen|Der Fragebogen lädt|Loading the questionnaire) …$/)).toHaveCount(0);
}

/// A text that is seen. What screen readers are told stands beside the app, for a moment and often in the same words.
export function seen(page, text, options) {
  return page.locator('#app').getByText(text, options);
}

/// Waits until a screen reader is told something. What was told in the same moment stands before it.
export async function expectSaid(page, text, options) {
  await expect(page.locator('#live-status')).toHaveText(new RegExp(`(^|[.…:!?] )${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`), options);
}

/// Waits until the translation of the questionnaire has arrived: nothing but the names of languages is German any more.
export async function translated(page) {
  await expect(page.locator('#inhalt [lang=de]:not(label, label *)')).toHaveCount(0);
}

/// The main heading of the view.
export function heading(page) {
  return page.getByRole('main').getByRole('heading', { level: 1 });
}

/// Goes to another place within the running program, and waits until the focus has arrived there.
export async function go(page, place) {
  await page.evaluate((hash) => {
    globalThis.left = document.activeElement;
    location.hash = hash;
  }, place);
  await arrived(page);
}

/// Waits until the focus is on the heading of a view (or of a question in it) that was not there before `left`.
async function arrived(page) {
  await page.waitForFunction(() => {
    const { activeElement } = document;
    return activeElement !== globalThis.left && activeElement.matches('#titel, [id^="frage-"], [id^="zeile-"]');
  });
}

/// Follows a link or presses what leads to another view, and waits until the focus has arrived there.
export async function follow(page, link) {
  await page.evaluate(() => { globalThis.left = undefined; document.activeElement.blur(); });
  await link.click();
  await page.waitForFunction(() => document.activeElement.matches('#titel, [id^="frage-"], [id^="zeile-"]'));
}

/// The file that an action hands over.
export async function downloaded(page, act) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const bytes = readFileSync(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

/// Everything this program stored.
export function stored(page) {
  return page.evaluate(() => Object.fromEntries(
    Object.entries(localStorage).filter(([key]) => key.startsWith('selbstaudit/')).sort()));
}

/// Where saving stands: unchanged, pending, saved or failed.
export function saving(page) {
  return page.locator('[data-saving]');
}

/// Waits until what was entered is stored.
export async function saved(page, words = /^Gespeichert \d\d:\d\d, nur in diesem Browser$/) {
  await expect(saving(page)).toHaveAttribute('data-saving', 'saved');
  await expect(saving(page)).toHaveText(words);
}

/// The question that is asked before something is lost.
export function dialog(page) {
  return page.getByRole('dialog');
}

/// Every text of the page that is said to be in a language, names for screen readers included.
export function textsIn(page, language) {
  return page.evaluate((tag) => {
    const spoken = (node) => node.closest('[lang]').lang === tag;
    const walker = document.createTreeWalker(document.getElementById('app'), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (spoken(walker.currentNode.parentElement)) texts.push(walker.currentNode.data);
    const names = ['aria-label', 'title', 'placeholder', 'alt'];
    for (const node of document.querySelectorAll(names.map((name) => `#app [${name}]`).join())) {
      if (spoken(node)) texts.push(...names.map((name) => node.getAttribute(name) ?? ''));
    }
    return texts.map((text) => text.trim()).filter(Boolean);
  }, language);
}

/// A button by its whole name, by what is seen of it where further words tell it from others of the same page, or by a
/// pattern.
export function button(within, name) {
  const pattern = name instanceof RegExp ? name : new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(: .*)?$`);
  return within.getByRole('button', { name: pattern });
}

/// A link by its whole name.
export function link(within, name) {
  return within.getByRole('link', { name, exact: true });
}
