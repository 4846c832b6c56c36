import { expect, test } from 'vitest'
import { chunkOf } from '#build/chunks.ts'

const graph: Record<string, readonly string[]> = {
  '/src/app/main.tsx': ['/react', '/src/app/Routes.tsx'],
  '/src/app/Routes.tsx': ['/src/core/money.ts'],
  '/src/features/start/StartScreen.tsx': ['/src/ui/Button.tsx'],
  '/src/app/TeamRoutes.tsx': ['/src/core/money.ts', '/src/ui/Button.tsx', '/src/ui/Figure.tsx'],
  '/src/ui/Figure.tsx': ['/src/ui/Dialog.tsx', '/src/ui/Figure.tsx'],
  '/src/ui/charts/SprintChart.tsx': ['/src/ui/charts/plan.ts', '/src/ui/Dialog.tsx', '/react'],
}

const chunking = {
  getModuleInfo: (id: string) => ({ importedIds: graph[id] ?? [] }),
}

test('what every visit needs comes in one piece, what a team’s first screen needs in two, without what a first visit needs', () => {
  const chunk = chunkOf('/')
  const named = (name: string | null) => (id: string) => chunk(id, chunking) === name
  const all = [
    '/react',
    '/src/ui/charts/plan.ts',
    '/src/core/money.ts',
    '/src/ui/Button.tsx',
    '/src/ui/Dialog.tsx',
  ]
  const ids = [...all, ...Object.keys(graph)]
  expect(ids.filter(named('team'))).toEqual([
    '/src/ui/Dialog.tsx',
    '/src/app/TeamRoutes.tsx',
    '/src/ui/Figure.tsx',
  ])
  expect(ids.filter(named('chart'))).toEqual(['/src/ui/charts/plan.ts', '/src/ui/charts/SprintChart.tsx'])
  expect(ids.filter(named('first'))).toEqual([
    '/react',
    '/src/core/money.ts',
    '/src/app/main.tsx',
    '/src/app/Routes.tsx',
  ])
  expect(ids.filter(named(null))).toEqual(['/src/ui/Button.tsx', '/src/features/start/StartScreen.tsx'])
})

test('for what no team needs at first the bundler decides', () => {
  expect(chunkOf('/')('/src/features/data/DataScreen.tsx', chunking)).toBeNull()
})
