// Nimmt den Selbstaudit aus den Browsern, die ihn für die Nutzung ohne Netz behalten haben.
//
// Wer die Anwendung nicht mehr anbietet, legt diese Datei unter dem Namen sw.js an die Stelle der bisherigen. Browser
// holen sie beim nächsten Besuch; dann löscht sie, was die Anwendung an dieser Adresse an Dateien abgelegt hat, und
// meldet sich selbst ab. Angaben, die jemand in der Anwendung gemacht hat, liegen anderswo im Browser und bleiben.

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire() {
  const { registration } = self;
  // Das Leerzeichen am Ende gehört dazu: Unter derselben Adresse kann in einem Unterordner eine andere Anwendung liegen.
  const own = `selbstaudit ${registration.scope} `;
  const names = (await caches.keys()).filter((name) => name.startsWith(own));
  await Promise.all(names.map((name) => caches.delete(name)));
  await registration.unregister();
}
