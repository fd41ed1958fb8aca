// Colours as they are computed or painted: what carries meaning differs enough from what lies behind it (WCAG 1.4.11).
import { expect } from './support.mjs';

/// Adds to the page: `contrast(one, other)` of two CSS colours and `behind(element)`, the colour that it stands on.
export function measures() {
  if (globalThis.contrast) return;
  const paint = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const known = new Map();
  const channels = (colour, under = 'white') => {
    const key = `${colour} ${under}`;
    if (!known.has(key)) {
      for (const layer of [under, colour]) {
        paint.fillStyle = layer;
        paint.fillRect(0, 0, 1, 1);
      }
      known.set(key, [...paint.getImageData(0, 0, 1, 1).data]);
    }
    return known.get(key);
  };
  // Relative luminance as WCAG defines it.
  const luminance = ([red, green, blue]) => {
    const linear = (part) => (part <= 0.04045 * 255 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  // Layers that let something through are painted one upon the other, from the ground up.
  globalThis.behind = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) layers.unshift(getComputedStyle(at).backgroundColor);
    for (const layer of [matchMedia('(prefers-color-scheme: dark)').matches ? '#000' : '#fff', ...layers]) {
      paint.fillStyle = layer;
      paint.fillRect(0, 0, 1, 1);
    }
    const [red, green, blue] = paint.getImageData(0, 0, 1, 1).data;
    return `rgb(${red}, ${green}, ${blue})`;
  };
  globalThis.contrast = (one, other) => {
    const [first, second] = [luminance(channels(one, other)), luminance(channels(other))];
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  };
}

/// Charts and icons are seen on what they stand on: bars, lines, marks and the tiles of patterns, 3 to 1 or more.
/// Only rings and axes may be fainter, since what they measure stands beside them in figures; so may the inside of an
/// outline, and what parts a line from what it crosses.
export async function expectSeenColours(page, place) {
  await page.evaluate(measures);
  const faint = await page.evaluate(() => {
    const { contrast, behind } = globalThis;
    const found = new Set();
    const note = (element, what, colour, ground) => {
      const value = contrast(colour, ground);
      if (value < 3) found.add(`${element.tagName} ${element.getAttribute('class')} ${what} ${colour} on ${ground}: ${value.toFixed(2)}`);
    };
    for (const picture of document.querySelectorAll('#app svg[role="img"]')) {
      if (!picture.checkVisibility()) continue;
      const ground = behind(picture);
      for (const shape of picture.querySelectorAll('path, rect, circle, line, polygon, polyline')) {
        if (shape.matches('.chart__grid, .chart__area, .chart__target-ground')) continue;
        const { fill, stroke, strokeWidth } = getComputedStyle(shape);
        const line = stroke !== 'none' && Number.parseFloat(strokeWidth) > 0;
        // A shape that has a line is seen by it.
        if (line) note(shape, 'line', stroke, ground);
        else if (fill !== 'none' && !fill.startsWith('url(') && shape.getAttribute('d') !== '') note(shape, 'area', fill, ground);
      }
    }
    for (const icon of document.querySelectorAll('.kern-icon')) {
      const shown = icon.checkVisibility({ visibilityProperty: true }) && !icon.closest('[aria-disabled="true"], :disabled');
      if (shown) note(icon, 'icon', getComputedStyle(icon).backgroundColor, behind(icon.parentElement));
    }
    return [...found];
  });
  expect.soft(faint, `faint colours on ${place}`).toEqual([]);
}

/// What is pressed, chosen or current differs from its like that is not, in more than a shade that a contrast theme
/// takes away.
export async function expectStatesDiffer(page, place) {
  const alike = await page.evaluate(() => {
    const look = (element) => [[element], [element, '::before'], [element, '::after'], [element.firstElementChild ?? element]].map(([one, part]) => {
      const style = getComputedStyle(one, part);
      const names = ['color', 'backgroundColor', 'borderTopWidth', 'borderBottomWidth', 'borderBottomStyle', 'borderBottomColor',
        'borderInlineStartWidth', 'outlineStyle', 'textDecorationLine', 'textDecorationThickness', 'fontWeight', 'content', 'width'];
      return names.map((name) => (part || name !== 'width' ? style[name] : '')).join(' ');
    }).join(' | ');
    const found = [];
    for (const [on, off] of [['[aria-pressed="true"]', '[aria-pressed="false"]'], ['a[aria-current]', 'a:not([aria-current])']]) {
      for (const element of document.querySelectorAll(`#app ${on}`)) {
        const like = element.closest('ul, [role="group"], .button-row, div')?.querySelector(`${element.tagName}${off.replace(/^a/, '')}`);
        if (like && element.checkVisibility() && look(element) === look(like)) found.push(element.outerHTML.slice(0, 160));
      }
    }
    return found;
  });
  expect.soft(alike, `states that look alike on ${place}`).toEqual([]);
}

/// The contrast between the middle of an element and a point at its edge, in what the screen really shows.
export async function contrastWithin(page, locator, one = [0.5, 0.5], other = [0.25, 0.5]) {
  const shot = (await locator.screenshot({ animations: 'disabled' })).toString('base64');
  const reader = await page.context().newPage();
  await reader.evaluate(measures);
  const value = await reader.evaluate(async ([data, points]) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    const colours = points.map(([x, y]) => {
      const [red, green, blue] = context.getImageData(Math.floor(image.width * x), Math.floor(image.height * y), 1, 1).data;
      return `rgb(${red}, ${green}, ${blue})`;
    });
    return globalThis.contrast(...colours);
  }, [shot, [one, other]]);
  await reader.close();
  return value;
}
