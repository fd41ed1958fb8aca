// Journeys over the built site in dist/. `make test` builds it first.
import { defineConfig } from '@playwright/test';

// Another one where two checkouts are tested at the same time.
const PORT = Number(process.env.TEST_PORT || 8791);

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.mjs',
  // Forgets the documents of an earlier run; at the end the Nu HTML checker reads those of this one.
  globalSetup: './markup.mjs',
  outputDir: '../../target/browser-tests',
  // Two cores: one for the browser, one for the rest.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Speed is measured by benchmarks; here a slow machine only has to be waited for.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}/`,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
    actionTimeout: 30_000,
    // Another engine's worker must not answer for the server.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    // A trace of every step costs more time than the steps; `--trace on` records one.
    trace: 'off',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        launchOptions: {
          executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      },
    },
    {
      // What depends most on the browser: security policy, storage, workers, files.
      name: 'firefox',
      testMatch: /(offline|single|policy|licences)\.spec\.mjs$/,
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: { executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr' },
      },
    },
  ],
  webServer: {
    command: 'node ../../.build/serve.mjs',
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
