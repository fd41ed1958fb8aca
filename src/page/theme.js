// Before the first paint: the chosen theme, large type for a projector, and that scripts run, which hides what is only for pages without them.
// A classic script, because modules run too late for that.
document.documentElement.dataset.scripts = '';
// A script that does not arrive, or not as it was built, cannot say so itself; nor can one that a browser is too old
// to read.
addEventListener('error', ({ target }) => {
  if (target instanceof HTMLScriptElement) delete document.documentElement.dataset.scripts;
}, true);
setTimeout(() => {
  const { dataset } = document.documentElement;
  if (!dataset.ready) delete dataset.scripts;
}, 30_000);
// Without a choice the system decides.
try {
  const theme = localStorage.getItem('selbstaudit/theme');
  if (['dark', 'light', 'contrast'].includes(theme)) document.documentElement.dataset.kernTheme = theme;
  if (localStorage.getItem('selbstaudit/projector') === 'on') document.documentElement.dataset.projector = '';
} catch {
  // Storage is denied: the system's theme is right then.
}
// What browsers paint around the page follows a chosen theme as well, now and whenever the program changes it. High
// contrast has no tints.
{
  const paint = () => {
    const chosen = document.documentElement.dataset.kernTheme;
    const isStrong = chosen === 'contrast' || (!chosen && matchMedia('(prefers-contrast: more)').matches);
    for (const meta of document.querySelectorAll('meta[name=theme-color]')) {
      const { scheme, tint = meta.content } = meta.dataset;
      meta.dataset.tint = tint;
      meta.media = ['dark', 'light'].includes(chosen) ? (scheme === chosen ? 'all' : 'not all') : `(prefers-color-scheme: ${scheme})`;
      meta.content = isStrong ? { dark: '#000000', light: '#ffffff' }[scheme] : tint;
    }
  };
  paint();
  new MutationObserver(paint).observe(document.documentElement, { attributeFilter: ['data-kern-theme'] });
}
