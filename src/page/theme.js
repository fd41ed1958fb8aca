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
