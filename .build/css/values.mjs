// Shorter ways to write the same value.

// Of a declaration with this name.
export function shorter(name, value) {
  if (value.includes('url("data:image/svg+xml')) return value.replace(/url\("data:image\/svg\+xml[^"]*"\)/g, drawing);
  let text = value
    .replace(/oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)/g, (all, lightness, chroma, hue) => hex(lightness / 100, Number(chroma), Number(hue)) ?? all)
    .replaceAll('rgba(0,0,0,0)', 'transparent')
    .replace(/(?<![\w.#-])0(?=\.\d)/g, '');
  // A length of zero needs no unit, except where it is calculated with.
  if (!name.startsWith('--') && !text.includes('calc(')) text = text.replace(/(?<![\w.#-])0(?:rem|px)\b/g, '0');
  return text;
}

// A drawing of which only the shape is used. Its grid has 960 lines, of which half a one cannot be seen.
function drawing(url) {
  return url
    .replace(/ (?:width|height)=''| fill='%23000000'/g, '')
    // In a path “11.5.5” are two numbers.
    .replace(/\d*\.\d+(?:\.\d+)*/g, (numbers) => numbers.match(/\d*\.\d+/g).map((number) => Math.round(Number(number))).join(' '));
}

// KERN names its colours in Oklch; as screens show them they are a third as long. Nothing for a colour outside sRGB.
// The matrices are those of CSS Color 4, chapter 9.2 (Björn Ottosson, 2020).
export function hex(lightness, chroma, hue) {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
  const shown = linear.map((part) => 255 * (part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055));
  // What the browser would round differs by less than one step.
  if (shown.some((part) => part < -0.5 || part > 255.5)) return undefined;
  return `#${shown.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
