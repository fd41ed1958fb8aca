// The last resort when the program has stopped: what the browser still holds can
// be saved. Uses nothing of the program, and runs before it.

const PREFIX = 'selbstaudit/';
const element = (id) => document.getElementById(id);

// Shows the crash section; called by the program's panic hook. Only the first
// message counts: what follows is the same fall, told by the browser.
globalThis.selbstauditCrash = (message) => {
  if (!element('crash').hidden) return;
  element('shell')?.remove();
  // Its main part as well: a page has one.
  document.querySelectorAll('#app, #app main').forEach((part) => { part.hidden = true; });
  element('crash-message').textContent = message;
  element('crash-data').value = rawData(message);
  element('crash').hidden = false;
  document.title = 'Fehler – Selbstaudit';
  // An open dialog would keep the focus and cover the section.
  document.querySelectorAll('dialog[open]').forEach((dialog) => dialog.close());
  element('crash-title').focus();
};

// Traps without a panic (stack overflow, memory) reach us only as events.
addEventListener('error', ({ error }) => crashOnTrap(error));
addEventListener('unhandledrejection', ({ reason }) => crashOnTrap(reason));

element('crash-save').addEventListener('click', () => {
  const file = new Blob([element('crash-data').value], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'selbstaudit-rohdaten.json';
  link.click();
  // Not revoked: some browsers read the address only after the click.
});

element('crash-reload').addEventListener('click', () => location.reload());

function crashOnTrap(error) {
  if (typeof WebAssembly === 'object' && error instanceof WebAssembly.RuntimeError) {
    globalThis.selbstauditCrash(String(error));
  }
}

function rawData(message) {
  const data = { app: 'selbstaudit', saved: new Date().toISOString(), message, entries: entries() };
  if (typeof globalThis.selbstauditUnsaved === 'string') data.unsaved = globalThis.selbstauditUnsaved;
  return JSON.stringify(data, null, 2);
}

// Everything of ours in the browser's storage, as text and unread: a record
// that cannot be understood is still somebody's work.
function entries() {
  try {
    const ours = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    return Object.fromEntries(ours.sort().map((key) => [key, localStorage.getItem(key)]));
  } catch {
    return {};
  }
}
