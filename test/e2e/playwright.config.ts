import { defineConfig } from '@playwright/test'
import { browserArgs, findBrowser } from '#test/support/browser.ts'
import { freePort } from '#test/support/freePort.ts'

// Playwright reads this file again in each worker: they take over what the first reading found.
const browser = (process.env['CHROME_PATH'] ??= findBrowser())
const port = (process.env['SPRINTWORTH_PORT'] ??= String(await freePort()))
const address = `http://localhost:${port}/`

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] === 'true',
  timeout: 60_000,
  // Time for a busy machine; a page that is quick is not waited for.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 900 },
    launchOptions: { executablePath: browser, args: browserArgs },
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `npm start -- --port ${port} --strictPort`,
    cwd: '../..',
    url: address,
    timeout: 180_000,
    reuseExistingServer: false,
  },
})
