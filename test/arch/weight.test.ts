import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const dist = join(import.meta.dirname, '../../dist')
const kB = 1000
// A chunk of its own, which a first visit waits for.
const startScreen = 'src/features/start/StartScreen.tsx'

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
}

const read = (path: string) => readFileSync(join(dist, path))
const gzipped = (path: string) => gzipSync(read(path), { level: 9 }).length
const chunks: Record<string, Chunk> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../test-results/manifest.json'), 'utf8'),
)

/** Files of these chunks and of all that they cannot start without. */
function needed(names: readonly string[], seen = new Set<string>()): Set<string> {
  for (const name of names) {
    const chunk = chunks[name]
    if (!chunk || seen.has(chunk.file)) continue
    seen.add(chunk.file)
    needed(chunk.imports ?? [], seen)
  }
  return seen
}

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => join(entry.parentPath, entry.name).slice(dist.length + 1))

test('script before the first screen can be used: 170 kB gzipped or less', () => {
  const first = ['index.html', startScreen]
  expect(Object.keys(chunks)).toEqual(expect.arrayContaining(first))
  const weights = [...needed(first)].filter(file => file.endsWith('.js')).map(file => gzipped(file))
  const total = weights.reduce((sum, bytes) => sum + bytes, 0)
  console.log(`First screen: ${(total / kB).toFixed(1)} kB of script in ${weights.length} files, gzipped`)
  expect(total).toBeLessThanOrEqual(170 * kB)
})

test('all of dist: 900 kB or less, text gzipped, fonts and pictures as they are', () => {
  const asItIs = new Set(['.woff2', '.woff', '.png', '.jpg', '.ico'])
  const total = files.reduce(
    (sum, file) => sum + (asItIs.has(extname(file)) ? read(file).length : gzipped(file)),
    0,
  )
  console.log(`All of dist: ${(total / kB).toFixed(1)} kB in ${files.length} files`)
  expect(total).toBeLessThanOrEqual(900 * kB)
})

test('no source map and no message parser is shipped', () => {
  expect(files.filter(file => file.endsWith('.map'))).toEqual([])
  const scripts = files.filter(file => file.endsWith('.js'))
  // Names of its errors, which no minifier takes out.
  const parser = /EXPECT_ARGUMENT_CLOSING_BRACE|UNMATCHED_CLOSING_TAG/
  expect(scripts.filter(file => parser.test(read(file).toString()))).toEqual([])
})
