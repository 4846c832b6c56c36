import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { compileMessages } from '#build/compileMessages.ts'
import type { ChartSeries } from '#core/chart/types.ts'

const root = resolve(import.meta.dirname, 'pages')

/** Builds the pages that the benchmark measures beside the app, as the app is built. Gives their folder. */
export async function buildPages(series: readonly [ChartSeries, ChartSeries]): Promise<string> {
  const outDir = resolve(import.meta.dirname, '../../test-results/bench')
  await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'warn',
    plugins: [react(), compileMessages()],
    define: { SERIES: JSON.stringify(series) },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      assetsInlineLimit: 0,
      rolldownOptions: { input: ['bare', 'chart', 'core'].map(page => resolve(root, `${page}.html`)) },
    },
    css: { preprocessorOptions: { scss: { quietDeps: true } } },
  })
  return outDir
}
