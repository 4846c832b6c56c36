import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, defineConfig } from 'vite'
import { chunkOf } from './src/build/chunks.ts'
import { compileMessages } from './src/build/compileMessages.ts'
import { isStale } from './src/build/freshness.ts'
import { manifestAside } from './src/build/manifestAside.ts'
import { offline } from './src/build/offline.ts'
import { securePage } from './src/build/pagePolicy.ts'
import { securityHeaders } from './src/build/securityHeaders.ts'
import { valuesOnly } from './src/build/valuesOnly.ts'

export default defineConfig(async ({ isPreview }) => {
  // `npm start` is `vite preview`: it serves what was built, so it builds first where that is missing or old.
  if (isPreview && isStale(import.meta.dirname)) await build({ root: import.meta.dirname })
  return {
    base: './',
    // Any address that is not a file is not found, as on a plain static host.
    appType: 'mpa' as const,
    json: { stringify: true, namedExports: false },
    plugins: [
      react(),
      compileMessages(),
      securePage(),
      offline(),
      manifestAside(join(import.meta.dirname, 'test-results/manifest.json')),
    ],
    build: {
      target: 'es2023',
      manifest: true,
      sourcemap: false,
      rolldownOptions: {
        output: {
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ debugName: 'needed together', name: chunkOf(import.meta.dirname) }],
          },
        },
      },
      // Nothing as a data: address: the policy allows none but pictures.
      assetsInlineLimit: 0,
    },
    // Its readers of workbooks come when they are asked for.
    worker: { format: 'es' as const, plugins: () => [valuesOnly()] },
    css: { preprocessorOptions: { scss: { quietDeps: true } } },
    preview: { port: 4173, headers: securityHeaders },
  }
})
