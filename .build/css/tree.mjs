// Styles as a tree of rules, from text and back to it. Made for what Sass writes: no comments, no nested selectors.

// What stands between braces: declarations ({ name, value }), rules ({ head, body }) and statements ({ head }).
export function parse(css) {
  let at = 0;
  return body();

  function body() {
    const nodes = [];
    let start = at;
    while (at < css.length) {
      const sign = css[at];
      if (sign === '{') {
        const head = css.slice(start, at).trim();
        at += 1;
        nodes.push({ head, body: body() });
        start = at;
      } else if (sign === ';' || sign === '}') {
        leaf(nodes, css.slice(start, at).trim());
        at += 1;
        if (sign === '}') return nodes;
        start = at;
      } else {
        at = behind(css, at);
      }
    }
    leaf(nodes, css.slice(start).trim());
    return nodes;
  }

  function leaf(nodes, text) {
    if (!text) return;
    const colon = text.startsWith('@') ? -1 : text.indexOf(':');
    nodes.push(colon < 0 ? { head: text } : { name: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim() });
  }
}

export function print(nodes) {
  return nodes.map((node, index) => {
    if (node.body) return `${node.head}{${print(node.body)}}`;
    const text = node.name ? `${node.name}:${node.value}` : node.head;
    return index < nodes.length - 1 || !node.name ? `${text};` : text;
  }).join('');
}

// The place after the character, the quoted text or the bracket that begins here.
export function behind(text, at) {
  const sign = text[at];
  if (sign === '\\') return at + 2;
  if (sign === '"' || sign === "'") {
    let end = at + 1;
    while (end < text.length && text[end] !== sign) end += text[end] === '\\' ? 2 : 1;
    return end + 1;
  }
  if (sign === '(' || sign === '[') {
    const close = sign === '(' ? ')' : ']';
    let end = at + 1;
    while (end < text.length && text[end] !== close) end = behind(text, end);
    return end + 1;
  }
  return at + 1;
}

// The parts of a list, such as of selectors; what stands in brackets or quotes is not divided.
export function split(text, sign = ',') {
  const parts = [];
  let start = 0;
  for (let at = 0; at < text.length;) {
    if (text[at] === sign) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
    at = behind(text, at);
  }
  return [...parts, text.slice(start).trim()];
}
