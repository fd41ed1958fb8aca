// What assistive technology is given of a page, as text: roles, names, descriptions, states and languages in reading
// order. The browser itself is asked, since only it knows descriptions, values and what a name was computed from.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from './support.mjs';

const folder = new URL('trees/', import.meta.url);
const WRITES = process.env.TREES === 'write';
/// What to do about a tree that differs.
const ADVICE = 'If the page is meant to be like this: `make trees` writes all trees again; read what changed in them.';

/// Nothing is heard of these themselves, only of what they contain.
const SILENT = new Set(['none', 'generic', 'ListMarker', 'MenuListPopup']);
/// How the browser calls what has no role of its own.
const CALLED = { RootWebArea: 'page', StaticText: 'text', LabelText: 'label', Legend: 'legend', Figcaption: 'caption', DescriptionList: 'descriptions', DisclosureTriangle: 'summary' };
/// States that are heard, in the order in which they are written, …
const STATES = ['level', 'checked', 'pressed', 'selected', 'expanded', 'disabled', 'readonly', 'required', 'invalid', 'modal', 'live',
  'roledescription', 'valuetext', 'valuemax'];
/// … and where they go without saying.
const USUAL = { listitem: ['level'], status: ['live'], alert: ['live'], option: ['selected=false'], radio: ['checked=false'], checkbox: ['checked=false'],
  combobox: ['expanded=false'] };
/// What people type into.
const FIELDS = new Set(['textbox', 'searchbox', 'spinbutton']);
/// Longer texts are cut off here.
const LONG = 400;
/// Of so many things alike in a row the first and the last stand for all.
const MANY = 5;

/// Compares the tree of the page (or of the element with an id) with the one that is kept under a name,
/// or writes it. What is still arriving gets the time that every expectation has.
export async function expectTree(page, name, part) {
  const file = new URL(`${name}.txt`, folder);
  if (WRITES) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, await settledTree(page, part));
  }
  expect(existsSync(file), `There is no tree of “${name}”. ${ADVICE}`).toBe(true);
  const kept = readFileSync(file, 'utf8');
  expect(kept.match(/"\d+\.\d+\p{L}.{0,60}/gu) ?? [], `numbers that run into words in ${name}`).toEqual([]);
  await expect.poll(() => treeOf(page, part), `tests/browser/trees/${name}.txt. ${ADVICE}`).toBe(kept);
}

/// The tree of a page once it is the same for a moment.
async function settledTree(page, part) {
  for (let before = ''; ;) {
    const tree = await treeOf(page, part);
    if (tree === before) return tree;
    before = tree;
    await page.waitForTimeout(300);
  }
}

/// Compares the names of the trees that are kept with what there is to keep, or removes what is kept of nothing.
export function expectKept(names) {
  const kept = existsSync(folder) ? readdirSync(folder).map((file) => file.replace(/\.txt$/, '')) : [];
  const idle = kept.filter((name) => !names.includes(name));
  if (WRITES) idle.forEach((name) => rmSync(new URL(`${name}.txt`, folder)));
  else expect(idle, `trees of nothing under tests/browser/trees. ${ADVICE}`).toEqual([]);
}

/// The page as assistive technology gets it: one line for everything that is heard, indented by what it is part of.
export async function treeOf(page, part) {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const { nodes: elements } = await session.send('DOM.getFlattenedDocument', { depth: -1 });
  await session.detach();
  const reader = { known: new Map(nodes.map((node) => [node.nodeId, node])), languages: languagesOf(elements) };
  const whole = elements.find(({ nodeName }) => nodeName === 'HTML');
  const root = elements.find((element) => attribute(element, 'id') === part)?.backendNodeId;
  const first = part ? nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === root) : nodes[0];
  const language = attribute(whole, 'lang');
  return `${heard(first, language, part ? language : '', reader).flatMap((item) => written(item, 0)).join('\n')}\n`;
}

/// What is heard of a node: one item with its parts, or the parts of something that is silent. `around` is the language
/// it stands in, `written` the one that was written last.
function heard(node, around, written, reader) {
  const role = node.role?.value;
  if (role === 'InlineTextBox') return [];
  const language = reader.languages.get(node.backendDOMNodeId) ?? around;
  const line = node.ignored ? undefined : said(node, role, language === written ? '' : language);
  // What is in a field is its value already.
  const children = FIELDS.has(role) ? [] : (node.childIds ?? []).map((id) => reader.known.get(id)).filter(Boolean);
  const parts = children.flatMap((child) => heard(child, language, line ? language : written, reader));
  if (!line) return parts;
  const texts = parts.every((item) => item.role === 'text' && item.language === parts[0].language) ? joined(parts) : undefined;
  // What is made of nothing but text is one line, and a name that is made of the content is not written a second time.
  if (parts.length && texts !== undefined) {
    const spoken = parts[0].language || line.language;
    if (!line.name) return [{ ...line, name: texts, language: spoken, parts: [] }];
    // Of a button that says more than is seen on it, the name is what is heard.
    const isWhole = role === 'button' ? squeezed(line.name).startsWith(squeezed(texts)) : squeezed(texts) === squeezed(line.name);
    if (isWhole) return [{ ...line, language: spoken, parts: [] }];
  }
  return [{ ...line, parts }];
}

/// What is heard of one node by itself, or nothing.
function said(node, role, language) {
  const [name, description, value] = [node.name, node.description, node.value].map((text) => steady(text?.value));
  const found = new Map((node.properties ?? []).map((property) => [property.name, property.value.value]));
  const states = STATES.filter((state) => found.has(state) && found.get(state) !== '')
    .map((state) => (String(found.get(state)) === 'true' ? state : `${state}=${found.get(state)}`))
    .filter((state) => !/^(invalid|disabled|readonly|required|modal)=false$/.test(state) && !USUAL[role]?.some((usual) => state.startsWith(usual)));
  if (role === 'StaticText' && !name.trim()) return undefined;
  if (SILENT.has(role) && !name && !description) return undefined;
  return { role: CALLED[role] ?? role, name, description, value: value === name ? '' : value, states, language };
}

/// The lines of an item and its parts.
function written({ role, name, description, value, states, language, parts }, depth) {
  const line = [
    role,
    name && JSON.stringify(name),
    description && `– ${JSON.stringify(description)}`,
    value && `= ${JSON.stringify(value)}`,
    states.length && `(${states.join(', ')})`,
    language && `[${language}]`,
  ].filter(Boolean).join(' ');
  return [`${'  '.repeat(depth)}${line}`, ...fewer(parts, depth + 1)];
}

/// The lines of parts; of many in a row that are of one shape only the first two and the last are written.
function fewer(parts, depth) {
  const lines = [];
  for (let at = 0; at < parts.length;) {
    const end = parts.findIndex((part, index) => index > at && shape(part) !== shape(parts[at]));
    const row = parts.slice(at, end < 0 ? undefined : end);
    const left = row.length > MANY ? row.length - 3 : 0;
    for (const item of left ? row.slice(0, 2) : row) lines.push(...written(item, depth));
    if (left) lines.push(`${'  '.repeat(depth)}… ${left} more like these`, ...written(row.at(-1), depth));
    at += row.length;
  }
  return lines;
}

/// Roles, states and languages of an item and its parts, without their words.
function shape({ role, name, description, states, language, parts }) {
  return JSON.stringify([role, !name, !description, states, language, parts.map(shape)]);
}

/// The language of every element that says one, by the browser's number of the element.
function languagesOf(elements) {
  return new Map(elements.filter((element) => attribute(element, 'lang')).map((element) => [element.backendNodeId, attribute(element, 'lang')]));
}

/// An attribute of an element; the browser gives names and values in turn.
function attribute({ attributes = [] }, name) {
  const at = attributes.findIndex((text, index) => index % 2 === 0 && text === name);
  return at < 0 ? undefined : attributes[at + 1];
}

/// Texts as one: parts of a sentence hold together.
function joined(parts) {
  return parts.map(({ name }) => name).join(' ').replaceAll(/\s+/g, ' ').replaceAll(/ (?=[.,;:)])|(?<=\() /g, '').trim();
}

/// A text without what changes from build to build and from run to run, and not longer than what tells it apart.
function steady(text) {
  const steadied = String(text ?? '').replace(/\((?:[0-9a-f]{7,}|dev)\)/, '(BUILD)').replace(/localhost:\d+/, 'localhost').replace(/^No file chosen$/, '');
  return steadied.length > LONG ? `${steadied.slice(0, LONG)} …` : steadied;
}

function squeezed(text) {
  return text.replaceAll(/\s+/g, '');
}
