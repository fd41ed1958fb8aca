// Makes the styles smaller without changing what is seen: what nothing on the page can meet goes, and what always has
// the same value is written out. Unlike tools that guess, it understands KERN's layers of colours, on which dark mode
// stands; tests/browser/look.spec.mjs holds every element's look against the styles as Sass made them.

import { parse } from 'postcss';
import selectors from 'postcss-selector-parser';
import values from 'postcss-value-parser';
import { shorter } from './values.mjs';

// `words`: everything that a class, an element or a custom property may be called by in the sources.
// `never`: selectors that meet nothing for another reason.
export function slim(css, words, never = []) {
  const known = vocabulary(words);
  const meets = (selector) => canMatch(selectors().astSync(selector), known) && !never.some((pattern) => pattern.test(selector));
  const root = parse(css);
  prune(root, meets);
  layers(root);
  for (let before; before !== (before = String(root));) properties(root, known);
  rename(root, known);
  merge(root);
  return String(root);
}

// The words of the sources, and beginnings that the program completes (`kern-btn--{kind}`).
function vocabulary(words) {
  const all = new Set(words);
  const beginnings = [...all].filter((word) => /^[a-z].*[-_]$/.test(word));
  return (name) => all.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
}

// Without the selectors that name a class nobody has, and the rules that are left without a selector or a declaration.
function prune(root, meets) {
  root.walkRules((rule) => {
    if (rule.parent.type === 'atrule' && !/^(media|supports)$/.test(rule.parent.name)) return;
    const met = [...new Set(rule.selectors)].filter(meets);
    const left = met.filter((selector) => !met.includes(wider(selector)));
    if (left.length) rule.selector = left.join();
    else rule.remove();
  });
  withoutEmpty(root);
}

// Rules and conditions that hold nothing any more.
function withoutEmpty(root) {
  root.each((node) => {
    if (!node.nodes) return;
    withoutEmpty(node);
    if (!node.nodes.length) node.remove();
  });
}

// A selector of the same weight that meets the same elements and more, if there is one.
function wider(selector) {
  const wide = selector.replaceAll(':focus-visible', ':focus').replace(/\[(\w+)=\1\]/g, '[$1]');
  return wide === selector ? undefined : wide;
}

// False if the selector asks for a class that nothing has. What must not be there rules nothing out.
function canMatch(part, known) {
  if (part.type === 'class') return known(part.value);
  if (part.type === 'root' || [':is', ':where', ':has'].includes(part.value)) return part.nodes.some((one) => canMatch(one, known));
  return part.type !== 'selector' || part.nodes.every((one) => canMatch(one, known));
}

// KERN gives each layer of a page its own colours, as second names of those of the theme. The app has one layer, so
// that each second name means the first one everywhere; who sets the second one sets the first.
function layers(root) {
  const firsts = new Map();
  const [layer, ...others] = root.nodes.filter(({ selector }) => selector?.startsWith(':is(body,'));
  if (!layer || others.length) throw new Error('KERN’s rule for the colours of the page is not where it was');
  layer.walkDecls(({ prop, value }) => firsts.set(prop, /^var\((--[\w-]+)\)$/.exec(value)[1]));
  layer.remove();
  root.walkDecls((declaration) => {
    declaration.prop = firsts.get(declaration.prop) ?? declaration.prop;
    declaration.value = declaration.value.replace(/(?<=var\(\s*)--[\w-]+/g, (name) => firsts.get(name) ?? name);
  });
}

// One step: values in place of custom properties that have only one, and without those that nobody reads.
function properties(root, known) {
  const set = new Map();
  const read = new Set();
  // One of the two colour schemes is always there, so that what both set is set for everything.
  const isEverything = ({ type, selector, params }) => (
    type === 'root' || selector === ':root' || params?.startsWith('(prefers-color-scheme:'));
  const isRoot = (node) => isEverything(node) && (!node.parent || isRoot(node.parent));
  root.walkDecls(({ prop, value, parent }) => {
    for (const [, name] of value.matchAll(/var\(\s*(--[\w-]+)/g)) read.add(name);
    if (prop.startsWith('--')) set.set(prop, [...(set.get(prop) ?? []), { value, isRoot: isRoot(parent) }]);
  });

  // A value that is set once, for everything, and stands on nothing that may differ.
  const constant = (name) => {
    const all = set.get(name) ?? [];
    const only = [...new Set(all.map(({ value }) => value))];
    return only.length === 1 && all.some((one) => one.isRoot) && !only[0].includes('var(') && !known(name) ? only[0] : undefined;
  };
  const variable = ({ nodes: [{ value: name }, comma, ...fallback] }) => {
    // A property that is set somewhere is set for all of the page; one that is not never will be.
    if (!set.has(name) && !known(name)) return fallback.map(written).join('');
    return constant(name) ?? `var(${name})`;
  };
  const written = (node) => values.stringify(node, (one) => (one.type === 'function' && one.value === 'var' ? variable(one) : undefined));
  root.walkDecls((declaration) => {
    const { prop, value } = declaration;
    if (prop.startsWith('--') && !read.has(prop) && !known(prop)) declaration.remove();
    else declaration.value = shorter(prop, value.includes('var(') ? written(values(value).nodes) : value);
  });
  withoutEmpty(root);
}

// Short names for custom properties; those that the program reads keep theirs.
function rename(root, known) {
  const names = new Map();
  const short = (name) => {
    if (known(name)) return name;
    if (!names.has(name)) names.set(name, `--${(names.size + 10).toString(36)}`);
    return names.get(name);
  };
  root.walkDecls((declaration) => {
    // Sass leaves a space behind the names of custom properties.
    if (declaration.prop.startsWith('--')) Object.assign(declaration, { prop: short(declaration.prop), raws: { between: ':' } });
    declaration.value = declaration.value.replace(/(?<=var\()--[\w-]+/g, short);
  });
}

// Neighbours with the same selector, condition or declarations become one, and what the same rule sets again further
// down goes.
function merge(container) {
  const inside = (node) => node.nodes.join(';');
  const head = ({ type, name, selector, params }) => (type === 'rule' ? selector : name === 'media' && `@${params}`);
  let last;
  container.each((node) => {
    if (last?.nodes && node.nodes && head(node) && head(last) === head(node)) {
      last.append(node.nodes);
      node.remove();
    } else if (last?.type === 'rule' && node.type === 'rule' && inside(last) === inside(node) && !/::|:-/.test(last.selector + node.selector)) {
      last.selector += `,${node.selector}`;
      node.remove();
    } else {
      last = node;
    }
  });
  const isSetAgain = (node) => node.prop && container.nodes.slice(container.index(node) + 1).some(({ prop }) => prop === node.prop);
  container.nodes.filter(isSetAgain).forEach((node) => node.remove());
  container.each((node) => { if (node.nodes) merge(node); });
}
