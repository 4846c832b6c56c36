import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const unbuilt = { alias: { 'virtual:pwa-register': '#test/support/serviceWorker.ts' } }

const LONG = 'test/**/*.long.test.ts'
/** What is no screen and needs a page all the same. */
const IN_A_PAGE = 'test/{exchange,storage}/**/*.dom.test.ts'

// Run one with `npx vitest run --project core`, one file with `npx vitest run test/core/money.test.ts`.
export default defineConfig({
  test: {
    reporters: ['default'],
    // Both cores of a small machine; vitest would leave one idle.
    maxWorkers: '100%',
    // What was compiled for one run is not compiled again for the next, unless it changed.
    experimental: { fsModuleCache: true },
    projects: [
      {
        resolve: unbuilt,
        test: {
          name: 'core',
          include: ['test/core/**/*.test.ts'],
          setupFiles: ['test/support/messages.ts'],
          // Core is pure: its files leave nothing behind for one another, and share what they load.
          isolate: false,
          pool: 'threads',
          // Properties take their time on a busy machine.
          testTimeout: 20_000,
        },
      },
      {
        resolve: unbuilt,
        test: {
          name: 'node',
          include: ['test/{arch,build,exchange,messages}/**/*.test.ts'],
          exclude: ['test/arch/weight.test.ts', LONG, IN_A_PAGE],
          isolate: false,
          pool: 'threads',
          setupFiles: ['test/support/messages.ts'],
          testTimeout: 20_000,
        },
      },
      {
        resolve: unbuilt,
        test: {
          name: 'storage',
          include: ['test/storage/**/*.test.ts'],
          exclude: [LONG, IN_A_PAGE],
          // Each test opens a database of its own.
          isolate: false,
          pool: 'threads',
          setupFiles: ['test/support/messages.ts'],
          testTimeout: 20_000,
        },
      },
      // Thousands of files or of rows each, hundreds of workbooks, or a lint of their own: `npm test` runs them, the quick check does not.
      {
        resolve: unbuilt,
        test: {
          name: 'long',
          include: [LONG],
          setupFiles: ['test/support/messages.ts'],
          testTimeout: 20_000,
        },
      },
      {
        resolve: unbuilt,
        plugins: [react()],
        test: {
          name: 'screens',
          include: ['test/{app,features,ui}/**/*.test.{ts,tsx}', IN_A_PAGE],
          environment: 'jsdom',
          setupFiles: ['test/support/messages.ts', 'test/support/dom.ts'],
          testTimeout: 20_000,
        },
      },
      // Needs `dist/`: `npm test` runs it after the build.
      { test: { name: 'weight', include: ['test/arch/weight.test.ts'] } },
    ],
  },
})
