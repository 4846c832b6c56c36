import { expect, test } from 'vitest'
import { LARGEST } from '#core/money.ts'
import { sharedCopy } from '#core/privacy/sharedCopy.ts'
import { writeChecked } from '#exchange/backup/checkedFile.ts'
import { readCopy, writeCopy } from '#exchange/report/copy.ts'
import {
  aCostItem,
  anAllocation,
  aRate,
  aReading,
  aSprint,
  aStaffLine,
  aTeam,
  day,
  keptLines,
  teamData,
} from '#test/support/builders.ts'

const made = { made: '2026-11-22T09:00:00.000Z' }
const copyTeam = aTeam({ origin: 'copy' })
const code = async (text: string) => {
  const read = await readCopy(text)
  return read.ok ? 'ok' : read.error.code
}

test('a shared copy comes back as it went, without rates, days or people', async () => {
  const data = teamData({
    rates: [aRate({ price: { kind: 'entered', day: 54321 } })],
    allocations: [anAllocation()],
    sprints: [aSprint({ from: '2026-04-06', to: '2026-04-17' })],
    costItems: [aCostItem()],
    readings: [aReading()],
  })
  const copy = sharedCopy(data, day('2026-05-01'))
  if (!copy.ok) throw new Error(copy.error.code)
  const text = await writeCopy(copy.value, made)
  expect(text).not.toMatch(/"(?:rate|day|fte|allocation)":/)
  expect(await readCopy(text)).toEqual({ ok: true, value: { ...made, data: copy.value } })
})

test('what would give pay away is never written', () => {
  const leaks = [
    teamData({ team: aTeam() }),
    teamData({ team: copyTeam, rates: [aRate()] }),
    teamData({ team: copyTeam, allocations: [anAllocation()] }),
    teamData({ team: copyTeam, sprints: [aSprint({ sealed: keptLines({ lines: [aStaffLine()] }) })] }),
    teamData({ team: copyTeam, sprints: [aSprint({ copied: keptLines({ lines: [] }) })] }),
  ]
  for (const leak of leaks) expect(() => writeCopy(leak, made)).toThrow(/must not hold/)
})

test('a copy that is damaged, newer, not complete or made to hold rates does not open', async () => {
  const text = await writeCopy(
    teamData({ team: copyTeam, rates: [], allocations: [], absences: [], sprints: [] }),
    made,
  )
  const { checksum: _, ...content } = JSON.parse(text)
  const changed = (rows: object) => writeChecked({ ...content, rows: { ...content.rows, ...rows } })
  expect(await code(text)).toBe('ok')
  expect(await code(text.slice(0, 99))).toBe('file-not-json')
  expect(await code(text.replace('copy"', 'copier"'))).toMatch(/file-/)
  expect(await code(await writeChecked({ ...content, schema: 99 }))).toBe('copy-newer')
  expect(await code(await changed({ team: [] }))).toBe('copy-shape')
  expect(await code(await changed({ supplier: [{}] }))).toBe('copy-row')
  const large = aCostItem({ money: { net: LARGEST, vat: { kind: 'not-stated' } } })
  expect(await code(await changed({ costItem: [large] }))).toBe('copy-too-large')
  expect(await code(await changed({ rate: [aRate()] }))).toBe('copy-gives-away')
})
