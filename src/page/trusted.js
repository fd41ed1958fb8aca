// The page's policy lets text become HTML or a script's address only through here (Trusted Types). The views hand over
// the fixed parts of their templates and nothing that a person typed; the only scripts started later are the service
// worker and the writer of reports, which is made from a blob. It is a second line: what gets through here still meets
// a policy that runs no script from text. Browsers without Trusted Types do not ask.
// A classic script and the first one, because nothing may come before it.
globalThis.trustedTypes?.createPolicy('default', {
  createHTML: (html) => (/<(script|iframe|frame|object|embed|base|meta|link|style)\b|[\s"'/]on[a-z]+\s*=|javascript:/i.test(html) ? null : html),
  createScriptURL: (url) => {
    const own = url.startsWith(`blob:${location.origin}/`) || url.startsWith('blob:null/');
    return own || url === new URL('sw.js', document.baseURI).href ? url : null;
  },
});
