import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { valuesOnly } from '#build/valuesOnly.ts'

const library = join(import.meta.dirname, '../../node_modules/hucre/dist/xlsx')
const { load } = valuesOnly()
if (typeof load !== 'function') throw new Error('It loads nothing')
const loaded = (path: string): unknown => Reflect.apply(load, undefined, [path])
const modules = readdirSync(library).filter(file => file.endsWith('.mjs'))
const leftOut = modules.filter(file => typeof loaded(join(library, file)) === 'string')

test('of a spreadsheet the readers of cells are shipped, those of charts, pivot tables, slicers and threads are not', () => {
  expect(leftOut.toSorted()).toEqual([
    'chart-reader.mjs',
    'pivot-reader.mjs',
    'slicer-reader.mjs',
    'threaded-comments-reader.mjs',
  ])
  expect(loaded(join(library, 'reader.mjs'))).toBeNull()
  expect(loaded('/elsewhere/chart-reader.mjs')).toBeNull()
  expect(loaded(String.raw`C:\app\node_modules\hucre\dist\xlsx\chart-reader.mjs`)).toContain('parseChart')
})

test('all that the reader takes from them is there', () => {
  const reader = readFileSync(join(library, 'reader.mjs'), 'utf8')
  for (const file of leftOut) {
    const names = new RegExp(`import \\{([^}]+)\\} from "\\./${file}"`).exec(reader)?.[1]
    expect(names, file).toBeDefined()
    for (const name of names?.split(',') ?? [])
      expect(loaded(join(library, file))).toContain(`export const ${name.trim()} =`)
  }
})
