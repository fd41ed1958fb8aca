// Makes the styles smaller without changing what is seen: what nothing on the page can meet goes, and what always has
// the same value is written out. Unlike tools that guess, it understands KERN's layers of colours, on which dark mode
// stands; tests/browser/look.spec.mjs holds every element's look against the styles as Sass made them.

import { behind, parse, print, split } from './tree.mjs';
import { shorter } from './values.mjs';

// `words`: everything that a class, an element or a custom property may be called by in the sources.
// `never`: selectors that meet nothing for another reason.
export function slim(css, words, never = []) {
  const known = vocabulary(words);
  const meets = (selector) => canMatch(selector, known) && !never.some((pattern) => pattern.test(selector));
  let nodes = layers(prune(parse(css), meets));
  for (let before; before !== (before = print(nodes));) nodes = properties(nodes, known);
  return print(merge(rename(nodes, known)));
}

// The words of the sources, and beginnings that the program completes (`kern-btn--{kind}`).
function vocabulary(words) {
  const all = new Set(words);
  const beginnings = [...all].filter((word) => /^[a-z].*[-_]$/.test(word));
  return (name) => all.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
}

// Without the selectors that name a class nobody has, and the rules that are left without a selector or a declaration.
function prune(nodes, meets) {
  return nodes.flatMap((node) => {
    if (!node.body) return [node];
    if (node.head.startsWith('@')) {
      const body = /^@(media|supports)/.test(node.head) ? prune(node.body, meets) : node.body;
      return body.length ? [{ ...node, body }] : [];
    }
    const selectors = [...new Set(split(node.head))].filter(meets);
    const head = selectors.filter((selector) => !selectors.includes(wider(selector))).join(',');
    return head && node.body.length ? [{ ...node, head }] : [];
  });
}

// A selector of the same weight that meets the same elements and more, if there is one.
function wider(selector) {
  const wide = selector.replaceAll(':focus-visible', ':focus').replace(/\[(\w+)=\1\]/g, '[$1]');
  return wide === selector ? undefined : wide;
}

// False if the selector asks for a class that nothing has. What must not be there rules nothing out.
function canMatch(selector, known) {
  for (let at = 0; at < selector.length;) {
    const rest = selector.slice(at);
    const [, name] = /^\.([\w-]+)/.exec(rest) ?? [];
    if (name && !known(name)) return false;
    const [start, kind] = /^:(is|where|has|not)(?=\()/.exec(rest) ?? [''];
    at += start.length;
    const end = behind(selector, at);
    if (kind && kind !== 'not') {
      const choices = split(selector.slice(at + 1, end - 1));
      if (!choices.some((choice) => canMatch(choice, known))) return false;
    }
    at = end;
  }
  return true;
}

// KERN gives each layer of a page its own colours, as second names of those of the theme. The app has one layer, so
// that each second name means the first one everywhere; who sets the second one sets the first.
function layers(nodes) {
  const firsts = new Map();
  const [layer, ...others] = nodes.filter(({ head, body }) => body && head.startsWith(':is(body,'));
  if (!layer || others.length) throw new Error('KERN’s rule for the colours of the page is not where it was');
  for (const { name, value } of layer.body) firsts.set(name, /^var\((--[\w-]+)\)$/.exec(value)[1]);
  const rename = (list) => list.map((node) => {
    if (node.body) return { ...node, body: rename(node.body) };
    if (!node.name) return node;
    const value = node.value.replace(/(?<=var\(\s*)--[\w-]+/g, (name) => firsts.get(name) ?? name);
    return { name: firsts.get(node.name) ?? node.name, value };
  });
  return rename(nodes.filter((node) => node !== layer));
}

// One step: values in place of custom properties that have only one, and without those that nobody reads.
function properties(nodes, known) {
  const values = new Map();
  const read = new Set();
  // One of the two colour schemes is always there, so that what both set is set for everything.
  const isEverything = (head) => head === ':root' || head.startsWith('@media(prefers-color-scheme:');
  const visit = (list, isRoot) => list.forEach((node) => {
    if (node.body) return visit(node.body, isRoot && isEverything(node.head));
    for (const [, name] of (node.value ?? '').matchAll(/var\(\s*(--[\w-]+)/g)) read.add(name);
    if (!node.name?.startsWith('--')) return undefined;
    const others = values.get(node.name) ?? [];
    return values.set(node.name, [...others, { value: node.value, isRoot }]);
  });
  visit(nodes, true);

  // A value that is set once, for everything, and stands on nothing that may differ.
  const constant = (name) => {
    const set = values.get(name) ?? [];
    const only = [...new Set(set.map(({ value }) => value))];
    return only.length === 1 && set.some(({ isRoot }) => isRoot) && !only[0].includes('var(') && !known(name) ? only[0] : undefined;
  };
  const resolve = (value) => {
    let text = '';
    for (let at = 0; at < value.length;) {
      const isVariable = value.startsWith('var(', at);
      // Quoted text is taken as it is; into brackets this looks, since they may hold more.
      const isQuoted = value[at] === '"' || value[at] === "'";
      const end = isVariable ? behind(value, at + 3) : isQuoted ? behind(value, at) : at + 1;
      text += isVariable ? variable(value.slice(at + 4, end - 1)) : value.slice(at, end);
      at = end;
    }
    return text;
  };
  const variable = (inside) => {
    const [name, ...fallback] = split(inside);
    // A property that is set somewhere is set for all of the page; one that is not never will be.
    if (!values.has(name) && !known(name)) return resolve(fallback.join(','));
    return constant(name) ?? `var(${name})`;
  };
  const rewrite = (list) => list.flatMap((node) => {
    if (node.body) {
      const body = rewrite(node.body);
      return body.length ? [{ ...node, body }] : [];
    }
    if (!node.name) return [node];
    if (node.name.startsWith('--') && !read.has(node.name) && !known(node.name)) return [];
    return [{ ...node, value: shorter(node.name, resolve(node.value)) }];
  });
  return rewrite(nodes);
}

// Short names for custom properties; those that the program reads keep theirs.
function rename(nodes, known) {
  const names = new Map();
  const short = (name) => {
    if (known(name)) return name;
    if (!names.has(name)) names.set(name, `--${(names.size + 10).toString(36)}`);
    return names.get(name);
  };
  const visit = (list) => list.map((node) => {
    if (node.body) return { ...node, body: visit(node.body) };
    if (!node.name) return node;
    return { name: node.name.startsWith('--') ? short(node.name) : node.name, value: node.value.replace(/(?<=var\()--[\w-]+/g, short) };
  });
  return visit(nodes);
}

// Without what the same rule sets again further down.
function once(body) {
  return body.filter(({ name }, index) => !name || !body.slice(index + 1).some((other) => other.name === name));
}

// Neighbours with the same selector, condition or declarations become one.
function merge(nodes) {
  const merged = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    const isPlain = (it) => it?.body && !it.head.startsWith('@');
    if (last?.body && last.head === node.head && /^(@media|[^@])/.test(node.head)) {
      last.body = last.body.concat(node.body);
    } else if (isPlain(last) && isPlain(node) && print(last.body) === print(node.body) && !/::|:-/.test(last.head + node.head)) {
      last.head += `,${node.head}`;
    } else {
      merged.push({ ...node });
    }
  }
  return once(merged).map((node) => (node.body ? { ...node, body: merge(node.body) } : node));
}
