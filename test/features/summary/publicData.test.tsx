// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { fileLimits } from '#exchange/files/types.ts'
import { unpack } from '#exchange/files/zip/unpack.ts'
import type { ChangeInput } from '#storage/change.ts'
import { aMetric, anAllocation, anOutcome, aRate, aReading, aSprint, aTeam } from '#test/support/builders.ts'
import { csvRecords } from '#test/support/csv.ts'
import { csvwErrors } from '#test/support/csvw.ts'
import { amountsIn, ways } from '#test/support/secrets.ts'
import { summaryOf } from './setUp.tsx'

const rows: readonly ChangeInput[] = [
  { record: 'team', row: aTeam() },
  { record: 'rate', row: aRate({ price: { kind: 'entered', day: 617_31 } }) },
  { record: 'allocation', row: anAllocation({ people: 4 }) },
  { record: 'sprint', row: aSprint() },
  { record: 'metric', row: aMetric({ kpi: 'completion-rate' }) },
  { record: 'outcome', row: anOutcome() },
  { record: 'reading', row: aReading({ date: '2026-06-10', value: 61 }) },
]

afterEach(() => vi.restoreAllMocks())

test('the public data is saved with what each column means, without a rate, and says which measure is not read', async () => {
  const saved: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    if (blob instanceof Blob) saved.push(blob)
    return 'blob:saved'
  })
  // As the page itself has it.
  document.documentElement.lang = 'en-GB'
  const { user } = await summaryOf(rows)
  await user.click(screen.getByRole('button', { name: 'Save the public data (CSV)' }))
  const said = await screen.findByText(/^sprintworth-public-data-.*\.zip is saved/)
  expect(said.textContent).toContain(
    'No reading in it yet: Digital take-up, User satisfaction and Cost per transaction.',
  )

  const unpacked = await unpack(new Uint8Array((await saved[0]?.arrayBuffer()) ?? []), () => true, {
    limits: fileLimits,
  })
  if (!unpacked.ok) throw new Error(unpacked.error.code)
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const files = new Map([...unpacked.value].map(([path, bytes]) => [path, decoder.decode(bytes)]))
  expect(csvwErrors(files)).toEqual([])
  expect([...files.keys()]).toEqual(['csv-metadata.json', 'spend-by-sprint.csv', 'kpis.csv'])
  const spend = csvRecords(files.get('spend-by-sprint.csv') ?? '')
  // From 1 April to the first sprint.
  expect(spend[0]).toMatchObject({ Sprint: '', Staff: '', Other: '', 'Last day': '2026-05-31' })
  expect(spend[1]).toEqual({
    Sprint: '1',
    'First day': '2026-06-01',
    'Last day': '2026-06-14',
    Staff: '24692.40',
    Suppliers: '0.00',
    Other: '0.00',
    Total: '24692.40',
  })
  expect(csvRecords(files.get('kpis.csv') ?? '')).toMatchObject([
    { KPI: 'completion-rate', Measure: 'Completion rate', Group: '', Date: '2026-06-10', Value: '61' },
  ])
  const rate = new Set(ways(617_31))
  for (const text of files.values()) expect(amountsIn(text).filter(each => rate.has(each))).toEqual([])
})

test('while somebody has no rate it says who and since when, and saves nothing', async () => {
  const made = vi.spyOn(URL, 'createObjectURL')
  const unpriced = [
    ...rows,
    { record: 'allocation', row: anAllocation({ id: 'a-2', role: 'Designer' }) } as const,
  ]
  const { user } = await summaryOf(unpriced)
  await user.click(screen.getByRole('button', { name: 'Save the public data (CSV)' }))
  expect(
    screen.getByText(/^The public data cannot be made yet: Designer has no rate for days from 1 April 2026/),
  ).toBeVisible()
  expect(made).not.toHaveBeenCalled()
})
