// How a page looks, as numbers: every element's styles, the contrast of every text, line and drawing, what moves.

/// What a style sheet says of every element of the page, set against what the page's own says. Colours may differ by one
/// step of 255, since they are written in another way.
export function differences(page, css) {
  return page.evaluate(async (text) => {
    // A sheet that comes this way brings no fonts.
    const faces = [['400', 400], ['500 700', 600]].map(([weight, file]) => new FontFace('Fira Sans', `url(fonts/fira-sans-${file}.woff2)`, { weight }));
    await Promise.all(faces.map((face) => face.load()));
    faces.forEach((face) => document.fonts.add(face));
    const names = [...new Set(text.match(/(?<=[{;])-?[a-z][a-z-]*(?=:)/g))].filter((name) => CSS.supports(name, 'initial'));
    const painter = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const painted = new Map();
    const colour = (value) => {
      if (!painted.has(value)) {
        painter.clearRect(0, 0, 1, 1);
        painter.fillStyle = value;
        painter.fillRect(0, 0, 1, 1);
        painted.set(value, [...painter.getImageData(0, 0, 1, 1).data].join());
      }
      return painted.get(value);
    };
    // One of a kind stands for all: the same element with the same classes and state in the same place.
    const kind = (element) => `${element?.tagName} ${element?.getAttribute('class')} ${element?.matches(':checked, :disabled, [open]')} ${element?.type}`;
    const kinds = new Map([...document.querySelectorAll('html, body, body *')]
      .map((element) => [`${kind(element)} < ${kind(element.parentElement)} < ${element.parentElement?.parentElement?.className}`, element]));
    const elements = [...kinds.values()];
    const looks = () => elements.flatMap((element) => ['', '::before', '::after'].map((part) => {
      const style = getComputedStyle(element, part || null);
      if (part && style.content === 'none') return '';
      return names.map((name) => {
        const value = style.getPropertyValue(name);
        if (!value.includes('(')) return value;
        // The shape of an icon is written shorter, too.
        return value.replace(/url\("data:image\/svg[^"]*"\)/g, 'drawing').replace(/(?:okl(?:ch|ab)|color|rgba?)\([^()]*\)/g, colour);
      }).join('\n');
    }));
    const isNear = (one, other) => one === other || (/^[\d,]+$/.test(one) && one.split(',').every((part, at) => Math.abs(part - other.split(',')[at]) <= 1));
    const before = looks();
    const own = [...document.styleSheets].filter((sheet) => sheet.href);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    own.forEach((one) => { one.disabled = true; });
    document.adoptedStyleSheets = [sheet];
    const after = looks();
    document.adoptedStyleSheets = [];
    own.forEach((one) => { one.disabled = false; });
    const found = [];
    after.forEach((look, at) => {
      if (look === before[at]) return;
      const [was, is] = [before[at].split('\n'), look.split('\n')];
      names.forEach((name, index) => {
        const parts = (value) => (value ?? '').split(/ (?![^(]*\))/);
        if (parts(was[index]).every((part, place) => isNear(part, parts(is[index])[place]))) return;
        found.push(`${elements[Math.floor(at / 3)].outerHTML.slice(0, 100)} ${name}: ${was[index]} instead of ${is[index]}`);
      });
    });
    return found.slice(0, 12);
  }, css);
}

/// What stands out too little from what is behind it: texts (7:1), icons, lines and drawings (4.5:1).
export function faint(page) {
  return page.evaluate(() => {
    const painter = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const rgba = (value) => {
      painter.clearRect(0, 0, 1, 1);
      painter.fillStyle = value;
      painter.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = painter.getImageData(0, 0, 1, 1).data;
      return { parts: [red, green, blue], alpha: alpha / 255 };
    };
    const over = (above, below, alpha) => above.map((part, at) => part * alpha + below[at] * (1 - alpha));
    const luminance = (parts) => parts
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
    const contrast = (one, other) => {
      const [a, b] = [luminance(one), luminance(other)].sort((x, y) => y - x);
      return (a + 0.05) / (b + 0.05);
    };
    const behind = (element) => {
      const above = element ? getComputedStyle(element).backgroundColor : 'rgb(255, 255, 255)';
      const { parts, alpha } = rgba(above);
      return alpha === 1 || !element ? parts : over(parts, behind(element.parentElement), alpha);
    };
    const opacity = (element) => (element ? Number(getComputedStyle(element).opacity) * opacity(element.parentElement) : 1);
    const found = new Set();
    const hold = (what, element, value, ground, least) => {
      const { parts, alpha } = rgba(value);
      const ratio = contrast(over(parts, ground, alpha * opacity(element)), ground);
      if (ratio < least - 0.01) found.add(`${what} ${ratio.toFixed(2)}: ${element.outerHTML.slice(0, 110)}`);
    };
    for (const element of document.querySelectorAll('#app *')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.kern-sr-only, defs, caption, .skip-link')) continue;
      const style = getComputedStyle(element);
      const says = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
      if (element instanceof SVGElement) {
        const ground = behind(element.ownerSVGElement?.parentElement ?? element.parentElement);
        if (element.matches('text')) hold('text', element, style.fill, ground, 7);
        else if (element.matches('path, rect, circle, line, polygon, polyline')) {
          const paints = [style.fill, style.stroke].filter((paint) => paint !== 'none' && !paint.startsWith('url('));
          const strongest = paints.toSorted((one, other) => contrast(rgba(other).parts, ground) - contrast(rgba(one).parts, ground))[0];
          // What has the colour of the ground only keeps others apart.
          if (strongest && contrast(rgba(strongest).parts, ground) > 1.05) hold('drawing', element, strongest, ground, 4.5);
        }
        continue;
      }
      if (says || element.matches('input:not([type=checkbox], [type=radio]), select, textarea')) hold('text', element, style.color, behind(element), 7);
      if (element.matches('.kern-icon')) hold('icon', element, style.backgroundColor, behind(element.parentElement), 4.5);
      for (const side of ['top', 'right', 'bottom', 'left']) {
        const shows = style[`border-${side}-style`] !== 'none' && parseFloat(style[`border-${side}-width`]) > 0;
        const paint = style[`border-${side}-color`];
        if (shows && rgba(paint).alpha > 0) hold(`line ${side}`, element, paint, behind(element.parentElement), 4.5);
      }
    }
    return [...found].slice(0, 15);
  });
}

/// The strongest contrast between a point of a region of an element and the region's corner, in what the screen really
/// shows; the region in px from the element's start, or from its end where negative.
export async function strongestContrast(page, locator, { x, y, width, height }) {
  const box = await locator.boundingBox();
  const place = (from, length, start) => start + (from < 0 ? length + from : from);
  await locator.scrollIntoViewIfNeeded();
  const { x: left, y: top } = await locator.boundingBox();
  const clip = { x: place(x, box.width, left), y: place(y, box.height, top), width, height };
  const shot = (await page.screenshot({ clip, animations: 'disabled' })).toString('base64');
  const reader = await page.context().newPage();
  const ratio = await reader.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    const { data: points } = context.getImageData(0, 0, image.width, image.height);
    const luminance = (at) => [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
      const part = points[at + index] / 255;
      return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    }, 0);
    const corner = luminance(0);
    let strongest = 1;
    for (let at = 0; at < points.length; at += 4) {
      const [less, more] = [corner, luminance(at)].sort((one, other) => one - other);
      strongest = Math.max(strongest, (more + 0.05) / (less + 0.05));
    }
    return strongest;
  }, shot);
  await reader.close();
  return ratio;
}

/// Counts from now on by how much things move that nobody moved.
export function countShifts(page) {
  return page.addInitScript(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().filter((entry) => !entry.hadRecentInput).map((entry) => ({
      value: entry.value,
      what: entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 90) ?? String(node?.data).slice(0, 60)),
    })))).observe({ type: 'layout-shift', buffered: true });
  });
}

/// By how much things moved since then, and what.
export async function shifts(page) {
  // Two frames: what is drawn in the first is told in the second.
  const seen = await page.evaluate(() => new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(globalThis.shifts.splice(0)))));
  }));
  return { sum: seen.reduce((sum, { value }) => sum + value, 0), what: seen.flatMap(({ what }) => what) };
}
