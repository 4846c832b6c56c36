import { expect, test } from 'vitest'
import { imports, sources, underSrc } from '#test/support/sources.ts'

/** Who may import whom, and which package belongs to which layer. A folder that is not here fails. */
const ALLOWED: Record<string, { layers: string[]; packages: string[] }> = {
  core: { layers: [], packages: ['zod/mini'] },
  storage: { layers: ['core'], packages: ['dexie', 'react', 'zod/mini'] },
  exchange: { layers: ['core'], packages: ['zod/mini', 'hucre'] },
  messages: { layers: [], packages: [] },
  ui: {
    layers: ['core', 'messages'],
    packages: ['react', 'react-dom', 'react-intl', '@tanstack/react-virtual'],
  },
  features: {
    layers: ['core', 'storage', 'exchange', 'ui', 'messages'],
    packages: ['react', 'wouter', 'react-intl'],
  },
  app: {
    layers: ['core', 'storage', 'exchange', 'ui', 'messages', 'features'],
    packages: [
      'react',
      'react-dom',
      'react-intl',
      'wouter',
      'virtual:pwa-register',
      '@fontsource-variable/public-sans',
    ],
  },
  // Runs at build time only; nothing that is shipped may import it. It packs the messages.
  build: {
    layers: ['messages'],
    packages: ['vite', 'vite-plugin-pwa', '@formatjs/icu-messageformat-parser', 'node:fs', 'node:path'],
  },
}

/** zod is named with its entry, so that only the small one passes. */
function packageOf(spec: string) {
  if (spec.startsWith('zod') || spec.startsWith('node:')) return spec
  return spec
    .split('/')
    .slice(0, spec.startsWith('@') ? 2 : 1)
    .join('/')
}

function violations(file: string, text: string): string[] {
  const [layer = '', feature] = file.split('/')
  const rule = ALLOWED[layer]
  if (!rule) return [`${file}: no layer called ${layer}`]
  return imports(text).flatMap(spec => {
    const to = underSrc(file, spec)
    if (to === undefined) {
      return rule.packages.includes(packageOf(spec)) ? [] : [`${file} -> package ${spec}`]
    }
    const [toLayer = '', toFeature] = to.split('/')
    if (toLayer !== layer) return rule.layers.includes(toLayer) ? [] : [`${file} -> ${to}`]
    return layer === 'features' && toFeature !== feature ? [`${file} -> sibling ${to}`] : []
  })
}

test('imports flow one way', () => {
  const files = sources('src', /\.tsx?$/)
  expect(files.length).toBeGreaterThan(0)
  expect(files.flatMap(({ path, text }) => violations(path, text))).toEqual([])
})

test.each([
  ['core/a.ts', "import { x } from '#storage/db.ts'", 'core/a.ts -> storage/db.ts'],
  ['core/a.ts', "import * as z from 'zod'", 'core/a.ts -> package zod'],
  ['core/a.ts', "const x = await import('dexie')", 'core/a.ts -> package dexie'],
  ['ui/a.tsx', "import { x } from '../storage/db.ts'", 'ui/a.tsx -> storage/db.ts'],
  ['ui/table.tsx', "import { Bar } from 'recharts'", 'ui/table.tsx -> package recharts'],
  [
    'features/a/x.tsx',
    "import { y } from '#features/b/y.tsx'",
    'features/a/x.tsx -> sibling features/b/y.tsx',
  ],
  ['app/a.tsx', "import { y } from '#build/y.ts'", 'app/a.tsx -> build/y.ts'],
  ['app/a.tsx', "import { y } from '#test/y.ts'", 'app/a.tsx -> test/y.ts'],
  ['helpers/a.ts', '', 'helpers/a.ts: no layer called helpers'],
])('%s with %s is refused', (file, text, fault) => {
  expect(violations(file, text)).toEqual([fault])
})

test('a file may import its own layer and the layers below', () => {
  const text = "import * as z from 'zod/mini'\nimport { a } from '#core/a.ts'\nimport { b } from './b.ts'"
  expect(violations('exchange/backup/x.ts', text)).toEqual([])
})
