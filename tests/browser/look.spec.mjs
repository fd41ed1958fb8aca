// Themes, high contrast, forced colours, the styles made small, and that nothing jumps.
import { readFileSync } from 'node:fs';
import { full, styles } from '../../.build/css.mjs';
import { slim } from '../../.build/css/slim.mjs';
import { hex } from '../../.build/css/values.mjs';
import { audit, everyAnswer, visitWith } from './audits.mjs';
import { countShifts, differences, faint, shifts, strongestContrast } from './look.mjs';
import { german } from './questionnaire.mjs';
import { serviceFiles } from './services.mjs';
import { expect, go, ready, test, visit } from './support.mjs';

const FULL = audit({ answers: everyAnswer() });
const theme = (page) => page.getByLabel('Farben');

/// Unfolds everything.
const openAll = (page) => page.locator('details').evaluateAll((all) => all.forEach((one) => { one.open = true; }));

/// The views that people look at most, each with what it can show.
const VIEWS = {
  hub: (page) => go(page, '#/prinzipien'),
  principle: async (page) => {
    await go(page, '#/prinzip/p04');
    await openAll(page);
  },
  result: async (page) => {
    await go(page, '#/ergebnis');
    await page.getByRole('checkbox').first().check();
    await openAll(page);
  },
  overview: async (page) => {
    await go(page, '#/uebersicht');
    const files = serviceFiles(5).map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) }));
    await page.getByLabel('Dateien auswählen').setInputFiles(files);
    await expect(page.locator('caption', { hasText: '6 von 6 Leistungen' })).toBeVisible();
    await openAll(page);
  },
};

test.describe('the styles, made small', () => {
  test('are what Sass made of them, for every element in every theme', async ({ page }) => {
    const sass = full();
    await visitWith(page, '#/', FULL);
    const modes = [['dark', { colorScheme: 'dark' }], ['forced', { forcedColors: 'active' }], ['contrast', { contrast: 'more' }], ['print', { media: 'print' }]];
    const plain = { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference', media: 'screen' };
    // With every fold closed: what is in them is compared all the same.
    for (const [view, place] of [['start', '#/'], ['hub', '#/prinzipien'], ['principle', '#/prinzip/p04'], ['result', '#/ergebnis']]) {
      if (view !== 'start') await go(page, place);
      for (const [mode, media] of view === 'start' ? [['light', {}], ...modes] : modes) {
        await page.emulateMedia({ ...plain, ...media });
        expect(await differences(page, sass), `${view}, ${mode}`).toEqual([]);
      }
      await page.emulateMedia(plain);
    }
    // The comparison sees a difference.
    expect(await differences(page, `${sass}.kern-title{color:#777}`)).not.toEqual([]);
  });

  test('lose what nothing on a page can meet, and nothing else', () => {
    const page = ':is(body,.x):not([class*=y]){--kern-a-contextual:var(--kern-a)}';
    const small = (css, words = ['card', 'x', 'btn--']) => slim(page + css, words);
    expect(small('.card{color:red}.lost{color:red}')).toBe('.card{color:red}');
    expect(small('.card,.lost .card{color:red}')).toBe('.card{color:red}');
    expect(small('.btn--main{color:red}'), 'a class whose end the program adds').toBe('.btn--main{color:red}');
    expect(small(':is(.lost,.card) b{color:red}')).toBe(':is(.lost,.card) b{color:red}');
    expect(small('.card:has(.lost){color:red}')).toBe('');
    expect(small('.card:not(.lost){color:red}')).toBe('.card:not(.lost){color:red}');
    expect(small('@media print{.lost{color:red}}.card{content:".lost{"}')).toBe('.card{content:".lost{"}');
    // A value that is the same everywhere is written out; one that a theme changes is not, under either of its names.
    expect(small(':root{--kern-a:1px;--kern-b:var(--kern-a)}.card{margin:calc(var(--kern-b) + var(--kern-none, 2px))}'))
      .toBe('.card{margin:calc(1px + 2px)}');
    expect(small(':root{--kern-a:red}[data-kern-theme=dark]{--kern-a:blue}.card{color:var(--kern-a-contextual, red)}'))
      .toBe(':root{--a:red}[data-kern-theme=dark]{--a:blue}.card{color:var(--a)}');
    expect(small('.card:focus,.card:focus-visible{color:red}')).toBe('.card:focus{color:red}');
  });

  test('name the same colours', () => {
    // White, black and the primary colours as CSS Color 4 gives them.
    expect([hex(1, 0, 0), hex(0, 0, 0), hex(0.62796, 0.25768, 29.234), hex(0.86644, 0.29483, 142.495), hex(0.45201, 0.31321, 264.052)])
      .toEqual(['#ffffff', '#000000', '#ff0000', '#00ff00', '#0000ff']);
    expect(hex(0.7, 0.4, 150), 'brighter than a screen can show').toBeUndefined();
  });

  test('are what the site serves', async ({ page }) => {
    await visit(page);
    const served = await page.evaluate(async () => (await fetch(document.querySelector('link[rel=stylesheet]').href)).text());
    expect(served).toBe(styles());
  });
});

test.describe('high contrast', () => {
  for (const colorScheme of ['light', 'dark']) {
    test(`makes everything stand out, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await visitWith(page, '#/', FULL);
      await theme(page).selectOption('hoher Kontrast');
      await expect(page.locator('body')).toHaveCSS('background-color', colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)');
      expect(await faint(page), 'start').toEqual([]);
      for (const [view, open] of Object.entries(VIEWS)) {
        await open(page);
        expect(await faint(page), view).toEqual([]);
      }
      // The measure sees what is too faint.
      await theme(page).selectOption('hell');
      expect(await faint(page)).not.toEqual([]);
    });
  }

  test('is there before anything is seen, comes by itself where the system asks for it, and gives way to forced colours', async ({ page }) => {
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        observer.disconnect();
        globalThis.themeAtBody = document.documentElement.dataset.kernTheme;
      }).observe(document, { childList: true, subtree: true });
    });
    await visit(page);
    const text = page.locator('.site-header__product');
    await expect(text).not.toHaveCSS('color', 'rgb(0, 0, 0)');
    await page.emulateMedia({ contrast: 'more' });
    await expect(text).toHaveCSS('color', 'rgb(0, 0, 0)');
    await theme(page).selectOption('hell');
    await expect(text, 'who chose is not overruled').not.toHaveCSS('color', 'rgb(0, 0, 0)');

    await theme(page).selectOption('hoher Kontrast');
    await page.emulateMedia({ contrast: 'no-preference', colorScheme: 'dark' });
    await page.reload();
    await ready(page);
    expect(await page.evaluate(() => globalThis.themeAtBody)).toBe('contrast');
    await expect(theme(page)).toHaveValue('contrast');
    await expect(text).toHaveCSS('color', 'rgb(255, 255, 255)');
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
    // It is a link, whose colour the system decides then.
    await expect(text).not.toHaveCSS('color', /^rgb\((255, 255, 255|0, 0, 0)\)$/);
  });
});

for (const colorScheme of ['light', 'dark']) {
  test(`in a ${colorScheme} contrast theme arrows, icons in buttons and the edges of fields can be seen`, async ({ page }) => {
    await visitWith(page, '#/prinzip/p03', FULL);
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    // KERN's arrows are 24 px wide and stand 16 px from the end of a choice, 4 px from that of a fold.
    const choice = page.locator('.kern-form-input__select-wrapper').first();
    expect(await strongestContrast(page, choice, { x: -40, y: 10, width: 24, height: 28 }), 'the arrow of a choice').toBeGreaterThan(4.5);
    const fold = page.locator('.kern-accordion__header').first();
    expect(await strongestContrast(page, fold, { x: -28, y: 8, width: 24, height: 24 }), 'the arrow of a fold').toBeGreaterThan(4.5);
    const icon = page.locator('.kern-btn .kern-icon--download').first();
    expect(await strongestContrast(page, icon, { x: 0, y: 0, width: 24, height: 24 }), 'an icon in a button').toBeGreaterThan(4.5);
    const chosen = page.getByRole('button', { name: 'Deutsch', pressed: true });
    expect(await strongestContrast(page, chosen, { x: 0, y: 20, width: 6, height: 4 }), 'the frame of the chosen language').toBeGreaterThan(4.5);
    const other = page.getByRole('button', { name: 'English', pressed: false });
    expect(await strongestContrast(page, other, { x: 0, y: 20, width: 6, height: 4 }), 'that of another one').toBeLessThan(1.1);
    const note = page.getByLabel('Notiz', { exact: true }).first();
    expect(await strongestContrast(page, note, { x: 40, y: -12, width: 4, height: 12 }), 'the lower edge of a field').toBeGreaterThan(4.5);
    expect(await strongestContrast(page, note, { x: 40, y: -4, width: 4, height: 1 }), 'where nothing is').toBeLessThan(1.1);
  });
}

// Shifts are told by the browser as what they are, however long loading takes.
test('nothing jumps while a view opens or a question is answered', async ({ page }) => {
  await countShifts(page);
  const still = async (place) => {
    const { sum, what } = await shifts(page);
    expect(sum, `${place}: ${what.join(' | ')}`).toBeLessThan(0.01);
  };
  const load = async (place) => {
    await ready(page);
    await expect(page.locator('.on-its-way')).toHaveCount(0);
    await page.evaluate(() => document.fonts.ready);
    await still(`${place}, loaded`);
  };
  await visit(page);
  await load('start, empty');
  await visit(page, '#/fragebogen/servicestandard-2020');
  await load('a questionnaire');
  await visitWith(page, '#/', FULL);
  await load('start');
  for (const place of ['#/prinzipien', '#/prinzip/p03', '#/ergebnis', '#/massnahmen', '#/uebersicht', '#/dateien']) {
    await go(page, place);
    await still(place);
    await page.reload();
    await load(place);
  }
  // From and to the workshop the head changes with the view: what a click sets off does not count, what loads does.
  await page.goto(`./#/workshop/${german.questions[0].id}`);
  await page.reload();
  await load('workshop');
  const first = german.questions.find(({ id }) => id.startsWith('p03-'));
  await go(page, `#/frage/${first.id}`);
  await page.getByRole('group', { name: first.text, exact: true }).getByRole('radio').nth(2).focus();
  await shifts(page);
  await page.keyboard.press('Space');
  await expect(page.locator('.next-step').first()).toBeVisible();
  const { sum, what } = await shifts(page);
  // What comes with an answer stands below it.
  expect(sum, what.join(' | ')).toBeLessThan(0.01);
});

for (const viewport of [{ width: 320, height: 640 }, { width: 390, height: 844 }]) {
  test(`on a phone of ${viewport.width} px the head leaves room, and everything in it is still there`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await visitWith(page, '#/prinzipien', FULL);
    const top = async () => (await page.getByRole('heading', { level: 1 }).boundingBox()).y;
    expect(await top(), 'the main heading').toBeLessThan(280);
    const head = page.getByRole('banner');
    for (const name of ['Als Datei sichern', 'Rückgängig', 'Wiederholen']) await expect(head.getByRole('button', { name })).toBeVisible();
    await expect(theme(page)).toBeHidden();

    await head.getByRole('button', { name: 'Anzeige', expanded: false }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(theme(page)).toBeFocused();
    await theme(page).selectOption('dunkel');
    await head.getByRole('button', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(head.getByRole('button', { name: 'Projector view' })).toBeVisible();
    await head.getByRole('button', { name: 'Display', expanded: true }).click();
    await expect(head.getByRole('button', { name: 'English' })).toBeHidden();

    await head.getByRole('button', { name: 'Menu · Principles', expanded: false }).focus();
    await page.keyboard.press('Enter');
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Tab');
    await expect(head.getByRole('link', { name: 'Result' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /^Result/ })).toBeFocused();
    await expect(head.getByRole('button', { name: 'Menu · Result', expanded: false })).toBeVisible();
    await expect(head.getByRole('link', { name: 'Answers' })).toBeHidden();

    await go(page, '#/');
    await page.getByRole('button', { name: 'Open the example' }).click();
    await expect(page.getByRole('button', { name: 'Close the example' })).toBeVisible();
    // At the top of the page the heading stands within the upper three quarters of the smallest phone.
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await top(), 'the main heading below the notice').toBeLessThan(480);
  });
}

test('has an icon for every place that shows one, and says how it is installed', async ({ page }) => {
  await visit(page);
  const manifest = await page.evaluate(async () => (await fetch(document.querySelector('link[rel=manifest]').href)).json());
  for (const key of ['name', 'short_name', 'description', 'lang', 'start_url', 'display', 'theme_color']) expect(manifest[key], key).toBeTruthy();
  const linked = await page.evaluate(() => [...document.querySelectorAll('link[rel~=icon], link[rel=apple-touch-icon]')]
    .map(({ href, sizes, type }) => ({ src: href, sizes: sizes.value, type })));
  const files = readFileSync(new URL('../../dist/sw.js', import.meta.url), 'utf8');
  for (const { src, sizes, type } of [...linked, ...manifest.icons]) {
    const address = new URL(src, page.url()).href;
    const [width, height, kind] = await page.evaluate(async (at) => {
      const blob = await (await fetch(at)).blob();
      const image = new Image();
      image.src = at;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight, blob.type];
    }, address);
    expect(kind, src).toBe(src.endsWith('.svg') ? 'image/svg+xml' : 'image/png');
    if (type) expect(kind, src).toBe(type);
    if (/^\d/.test(sizes ?? '')) expect(`${width}x${height}`, src).toBe(sizes);
    expect(files, `${src} is kept for offline`).toContain(new URL(address).pathname.slice(1));
  }
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  // The drawing, and a picture for browsers and platforms that take none.
  expect(linked.map(({ src }) => src.slice(-4)).sort()).toEqual(['.png', '.png', '.svg']);
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    const [shown, head] = await page.evaluate(() => {
      const [red, green, blue] = getComputedStyle(document.querySelector('.site-header')).backgroundColor.match(/\d+/g).map(Number);
      const named = [...document.querySelectorAll('meta[name=theme-color]')].filter(({ media }) => matchMedia(media).matches);
      return [named.map(({ content }) => content), `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`];
    });
    expect(shown, `${colorScheme}: as the head of the page`).toEqual([head]);
  }
});
