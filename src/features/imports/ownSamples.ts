import { sharedCopy } from '#core/privacy/sharedCopy.ts'
import { newRow, type IsoDate } from '#core/records/fields.ts'
import { Metric, metricDefaults, metricVersion } from '#core/records/metric.ts'
import { WORKSPACE_ID } from '#core/records/workspace.ts'
import { writeDictionary } from '#exchange/dictionary/writeDictionary.ts'
import { writeCopy } from '#exchange/report/copy.ts'
import { sampleTeam } from './sampleTeam.ts'

const made = (today: IsoDate) => `${today}T09:00:00.000Z`

const metric = Metric.parse({
  ...newRow(metricVersion),
  ...metricDefaults,
  id: 'sample-metric',
  team: WORKSPACE_ID,
  name: 'Loans renewed online',
  counts: 'Loans that are renewed online, of all that are renewed',
  people: 'readers',
  action: 'renew online',
  entitled: { who: 'Everyone with a library card' },
  measuredHow: 'Counted each month by the library system',
  ownerRole: 'Performance analyst',
})

/** A dictionary of one invented metric. */
export const dictionarySample = (today: IsoDate): Promise<string> =>
  writeDictionary([metric], { made: made(today), owner: 'Example library service' })

/** A read-only copy of an invented team, made as any copy is. */
export function copySample(today: IsoDate): Promise<string> {
  const copy = sharedCopy(sampleTeam(today, metric), today)
  if (!copy.ok) throw new Error(`A day of the sample has no rate: ${JSON.stringify(copy.error)}`)
  return writeCopy(copy.value, { made: made(today) })
}
