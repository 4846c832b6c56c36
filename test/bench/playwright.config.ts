import { defineConfig } from '@playwright/test'
import { browserArgs } from '#test/support/browser.ts'
import journeys from '../e2e/playwright.config.ts'

// The same browser and the same server as the journeys, one thing at a time and without recording.
export default defineConfig({
  ...journeys,
  testDir: '.',
  testMatch: 'run.ts',
  workers: 1,
  fullyParallel: false,
  timeout: 300_000,
  reporter: 'list',
  use: {
    ...journeys.use,
    trace: 'off',
    // Lets the page of the core clear away what one run leaves behind, so that the next does not pay for it.
    launchOptions: { ...journeys.use?.launchOptions, args: [...browserArgs, '--js-flags=--expose-gc'] },
  },
})
