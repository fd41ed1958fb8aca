// Sets the chosen theme before the first paint; without a choice the system decides.
// A classic script, because modules run too late for that.
try {
  const theme = localStorage.getItem('selbstaudit/theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.kernTheme = theme;
} catch {
  // Storage is denied: the system's theme is right then.
}
