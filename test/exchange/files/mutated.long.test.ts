import { expect, test } from 'vitest'
import { seeded } from '#core/forecast/seeded.ts'
import { readFile } from '#exchange/files/readFile.ts'
import { preview } from '#exchange/tables/preview.ts'
import type { Kind } from '#exchange/tables/types.ts'
import messages from '#messages/en/exchange.json'
import { emptyContext } from '#test/exchange/tables/tableContext.ts'
import { mutate, type Bytes } from './mutate.ts'
import { ods, xlsx } from './workbooks.ts'

/** How many files are made from each seed; the same ones in every run. */
const EACH = Number(process.env['MUTATIONS'] ?? 150)
const kinds: readonly Kind[] = ['costItems', 'readings', 'people']
const known = new Set(Object.keys(messages))

const rows = [
  ['Spend over £25,000', null, null, null],
  ['Date', 'Supplier', 'Description', 'Amount'],
  ...Array.from({ length: 40 }, (_, i) => [
    new Date(Date.UTC(2026, 4, 1 + (i % 28))),
    `Supplier ${i % 7} & Söhne`,
    `what ${i}`,
    i * 100.25,
  ]),
  [null, null, 'Total', 78195],
]
const text = rows
  .map(row =>
    row.map(cell => (cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? ''))).join(','),
  )
  .join('\r\n')

const seeds = {
  XLSX: () =>
    xlsx([
      { name: 'May', rows },
      { name: 'June', hidden: true, rows },
    ]),
  ODS: () => ods([{ name: 'May', rows }]),
  text: async () => new TextEncoder().encode(text),
}

/** What a file comes to: rows that can be read, or a code with its sentence. Never a throw. */
async function outcome(bytes: Bytes): Promise<string> {
  const file = await readFile(bytes, 'mutated')
  if (!file.ok) return file.error.code
  for (const { grid } of file.value.sheets) {
    for (const kind of kinds) {
      const table = preview(kind, grid, { context: emptyContext })
      for (const row of table.rows) if (!row.ok) expect(row.issues.length).toBeGreaterThan(0)
    }
  }
  return 'read'
}

test.each(Object.entries(seeds))(
  'a damaged %s ends in a preview or in words, and soon',
  async (name, make) => {
    const random = seeded(20261126)
    const seed = Uint8Array.from(await make())
    expect(await outcome(seed)).toBe('read')
    const found = new Map<string, number>()
    let slowest = 0
    for (let i = 0; i < EACH; i += 1) {
      const started = performance.now()
      const end = await outcome(mutate(seed, random))
      slowest = Math.max(slowest, performance.now() - started)
      found.set(end, (found.get(end) ?? 0) + 1)
    }
    console.log(`${name}: ${EACH} files, slowest ${slowest.toFixed(0)} ms`, Object.fromEntries(found))
    expect([...found.keys()].filter(code => code !== 'read' && !known.has(`error.${code}`))).toEqual([])
    expect(slowest).toBeLessThan(5_000)
  },
  60_000 + EACH * 200,
)

test.each(['XLSX', 'ODS'] as const)(
  'a flipped byte never changes a figure of an %s',
  async name => {
    const random = seeded(7)
    const seed = Uint8Array.from(await seeds[name]())
    const grids = async (bytes: Bytes) => {
      const file = await readFile(bytes, 'x')
      return file.ok ? file.value.sheets.map(({ grid }) => grid.rows) : undefined
    }
    const right = await grids(seed)
    for (let i = 0; i < EACH; i += 1) {
      const copy = Uint8Array.from(seed)
      const at = Math.floor(random() * copy.length)
      copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(random() * 8))
      const read = await grids(copy)
      if (read) expect(read).toEqual(right)
    }
  },
  60_000,
)
