// Starts the program. An external file, so that the content security policy
// needs no exception for inline scripts. The addresses and checksums in the
// data attributes are written by the build.

const { appJs, appWasm, appWasmIntegrity } = document.querySelector('script[data-app-js]').dataset;
const address = (path) => new URL(path, document.baseURI).href;
// The edition in one file has both inside.
const load = globalThis.selbstauditFile ?? ((path, options) => fetch(address(path), options));
const glue = async () => globalThis.selbstauditInit ?? (await import(address(appJs))).default;

const slow = setTimeout(() => {
  tell(
    'Das Laden dauert länger als üblich. Die Verbindung ist vielleicht langsam; bitte warten Sie noch.',
    'Loading takes longer than usual. The connection may be slow; please wait.',
  );
}, 15_000);

start()
  .then(() => {
    document.getElementById('shell').remove();
    document.documentElement.dataset.ready = 'true';
    dispatchEvent(new Event('selbstaudit:ready'));
  })
  .catch((error) => {
    // As text: Firefox shows tests nothing of an error but its name.
    console.error(String(error));
    // The program came up and then fell over: that is a crash, not a failed start.
    if (isTrap(error)) globalThis.selbstauditCrash(String(error));
    else tell(...explain(error), error);
  })
  .finally(() => clearTimeout(slow));

async function start() {
  if (typeof WebAssembly !== 'object') throw new Error('WebAssembly is not there');
  // The long download starts first and runs while the glue loads.
  const wasm = fetchProgram();
  const [init, response] = await Promise.all([glue(), wasm]);
  // The program shows itself once it knows what the host decided (config.yaml), or has waited for that long enough.
  const shown = new Promise((resolve) => { addEventListener('selbstaudit:shown', resolve, { once: true }); });
  await init({ module_or_path: response });
  await shown;
}

async function fetchProgram() {
  const response = await load(appWasm, { credentials: 'same-origin', integrity: appWasmIntegrity });
  if (!response.ok) throw new TypeError(`${response.status} ${response.statusText}: ${appWasm}`);
  return response;
}

function isTrap(error) {
  return typeof WebAssembly === 'object' && error instanceof WebAssembly.RuntimeError;
}

// What people can do about it, in German and English.
function explain(error) {
  const blocked = typeof WebAssembly !== 'object' || /unsafe-eval|content security policy|blocked by csp/i.test(error);
  if (blocked) {
    return [
      'Dieser Browser sperrt WebAssembly. Bitte erlauben Sie es für diese Seite (etwa in den Sicherheitseinstellungen) oder fragen Sie Ihre IT-Betreuung.',
      'This browser blocks WebAssembly. Please allow it for this page (for example in the security settings) or ask your IT support.',
    ];
  }
  if (error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError || error instanceof SyntaxError) {
    return [
      'Dieser Browser ist zu alt. Nötig ist Firefox, Chrome oder Edge ab 2023 oder Safari ab Version 16.4.',
      'This browser is too old. Firefox, Chrome or Edge from 2023 on or Safari 16.4 is needed.',
    ];
  }
  if (error instanceof TypeError) {
    return [
      'Eine Datei der Anwendung fehlt, ist verändert oder nicht erreichbar. Bitte laden Sie die Seite neu; hilft das nicht, melden Sie es der Stelle, die diese Seite betreibt.',
      'A file of the application is missing, altered or out of reach. Please reload the page; if that does not help, tell whoever runs this site.',
    ];
  }
  return ['Die Anwendung konnte nicht starten.', 'The application could not start.'];
}

// Puts a text in place of “Wird geladen …”; the region announces it.
function tell(german, english, error) {
  const paragraph = (lang, text) => Object.assign(document.createElement('p'), { className: 'kern-body', lang, textContent: text });
  const lines = [paragraph('de', german), paragraph('en', english)];
  if (error) lines.push(Object.assign(document.createElement('pre'), { textContent: String(error) }));
  document.getElementById('loading')?.replaceChildren(...lines);
  // The questionnaire can still be read and printed.
  if (error) delete document.documentElement.dataset.scripts;
}
