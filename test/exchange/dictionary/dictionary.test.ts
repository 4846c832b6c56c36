import { expect, test } from 'vitest'
import { writeChecked } from '#exchange/backup/checkedFile.ts'
import { compareDictionary } from '#exchange/dictionary/compareDictionary.ts'
import { readDictionary } from '#exchange/dictionary/readDictionary.ts'
import { writeDictionary } from '#exchange/dictionary/writeDictionary.ts'
import { aMetric } from '#test/support/builders.ts'

const options = { made: '2026-11-22T09:00:00.000Z', owner: 'Department for Example' }
const open = async (text: string) => {
  const read = await readDictionary(text)
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}
const code = async (text: string) => {
  const read = await readDictionary(text)
  return read.ok ? 'ok' : read.error.code
}

test('definitions travel with version and owner, without the clock and device of a row', async () => {
  const metric = aMetric({
    version: 3,
    ownerRole: 'Head of performance',
    origin: 'example',
    hlc: 'clock',
    by: 'device',
    value: { amount: 350, source: 'Study', priceYear: 2025, kind: 'wider-social' },
  })
  const removed = aMetric({ id: 'gone', deleted: 1 })
  const text = await writeDictionary([metric, removed], options)
  expect(text).not.toMatch(/clock|device/)
  const { metrics, owner } = await open(text)
  expect(owner).toBe(options.owner)
  expect(metrics).toHaveLength(1)
  const { team: _team, hlc: _hlc, by: _by, deleted: _deleted, v: _v, origin: _o, ...definition } = metric
  expect(metrics[0]).toEqual(definition)
})

test('a file that is damaged, newer, or holds a metric that is wrong or there twice is refused', async () => {
  const text = await writeDictionary([aMetric()], options)
  const made = (metrics: unknown, schema = 1) =>
    writeChecked({ format: 'sprintworth-dictionary', schema, ...options, metrics })
  expect(await code(text.slice(0, 50))).toBe('file-not-json')
  expect(await code(text.replace('"version":1', '"version":2'))).toBe('file-checksum')
  expect(await code(await made([], 2))).toBe('dictionary-newer')
  expect(await code(await made({}))).toBe('dictionary-shape')
  expect(await code(await made([{ ...aMetric(), v: 99 }]))).toBe('dictionary-newer')
  expect(await code(await made([{ ...aMetric(), unit: 'furlongs' }]))).toBe('dictionary-metric')
  expect(await code(await made([{ id: 'x' }]))).toBe('dictionary-metric')
  expect(await code(await made([aMetric(), aMetric()]))).toBe('dictionary-twice')
})

test('an import shows what is new, the same, newer, older, and the same version with another meaning', async () => {
  const here = [
    aMetric({ id: 'same', hlc: 'x', by: 'y' }),
    aMetric({ id: 'newer', version: 1 }),
    aMetric({ id: 'older', version: 4 }),
    aMetric({ id: 'conflict', counts: 'Applications that were started' }),
    aMetric({ id: 'gone', deleted: 1, name: 'Gone' }),
  ]
  const { metrics } = await open(
    await writeDictionary(
      [
        aMetric({ id: 'same' }),
        aMetric({ id: 'newer', version: 2 }),
        aMetric({ id: 'older', version: 3 }),
        aMetric({ id: 'conflict', counts: 'Applications that were sent', better: 'lower' }),
        aMetric({ id: 'gone', name: 'Gone' }),
        aMetric({ id: 'fresh' }),
      ],
      options,
    ),
  )
  const compared = compareDictionary(here, metrics)
  expect(compared.map(({ kind, incoming }) => `${incoming.id}: ${kind}`)).toEqual([
    'same: same',
    'newer: newer',
    'older: older',
    'conflict: conflict',
    'gone: new',
    'fresh: new',
  ])
  expect(compared[3]).toMatchObject({ differs: ['better', 'counts'] })
  expect(compared.slice(4)).toMatchObject([{ nameTaken: false }, { nameTaken: true }])
})
