import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Plugin } from 'vite'

/** Which chunk needs which is for the test of their weight: it is written beside what is shipped, not into it. */
export const manifestAside = (path: string): Plugin => ({
  name: 'sprintworth:manifest-aside',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const manifest = bundle['.vite/manifest.json']
      if (manifest?.type !== 'asset') return
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, manifest.source)
      delete bundle['.vite/manifest.json']
    },
  },
})
