// Before the first paint: the chosen theme, and that scripts run, which hides what is only for pages without them.
// A classic script, because modules run too late for that.
document.documentElement.dataset.scripts = '';
// Without a choice the system decides.
try {
  const theme = localStorage.getItem('selbstaudit/theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.kernTheme = theme;
} catch {
  // Storage is denied: the system's theme is right then.
}
