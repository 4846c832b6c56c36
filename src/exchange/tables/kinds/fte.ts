import type { NumberCell } from '#exchange/tables/cells/number.ts'
import { takeApart } from '#exchange/tables/cells/numberText.ts'
import type { Table } from '#exchange/tables/table.ts'
import type { PeopleAtFte } from '#exchange/tables/types.ts'

/** What the FTE column means: of each person, or of all of a row together; as a part of 1, or in percent. */
export interface FteMeaning {
  readonly of: 'each' | 'all'
  readonly percent: boolean
}

const size = (text: string) => Number(takeApart(text)?.body.replace(',', '.') ?? Number.NaN)

/** Tells it from the whole column; asks where numbers above 1 may be percent, or belong to several people. */
export function fteMeaning(table: Table): FteMeaning {
  const texts = table.texts('fte')
  const column = table.column('fte') ?? ''
  const sizes = texts.filter(text => !text.endsWith('%')).map(size)
  const largest = Math.max(0, ...sizes.filter(n => !Number.isNaN(n)))
  const counts = table.texts('people').map(size)
  const several = counts.some(n => n > 1)
  if (largest <= 1) return { of: 'each', percent: false }
  if (largest >= 20 && /%|percent/i.test(column)) return { of: 'each', percent: true }
  const proposed = largest >= 20 ? 'percent' : 'all'
  const question = { values: { column, largest }, options: ['all', 'percent'], proposed }
  const chosen = table.ask(several ? 'fte-several' : 'fte-above-one', '', question)
  return chosen === 'percent' ? { of: 'each', percent: true } : { of: 'all', percent: false }
}

const PLACES = 1e4

/**
 * People and FTE as parts that add up exactly: 3 people at 2.5 in all are 2 at 0.8333 and 1 at 0.8334.
 * Without a number of people, 2.5 are 2 full-time and 1 half-time. `undefined` where the FTE cannot be.
 */
export function splitPeople(
  count: number | undefined,
  fte: NumberCell | undefined,
  meaning: FteMeaning,
): readonly PeopleAtFte[] | undefined {
  if (!fte) return [{ people: count ?? 1, fte: 1 }]
  const percent = fte.percent || meaning.percent
  const value = Math.round(fte.value * (percent ? PLACES / 100 : PLACES))
  if (value <= 0) return undefined
  if (meaning.of === 'each' || percent || (value <= PLACES && (count ?? 1) === 1)) {
    return value > PLACES ? undefined : [{ people: count ?? 1, fte: value / PLACES }]
  }
  const people = count ?? Math.ceil(value / PLACES)
  if (value > people * PLACES) return undefined
  if (count === undefined) {
    const full = Math.floor(value / PLACES)
    const rest = (value % PLACES) / PLACES
    return [...(full > 0 ? [{ people: full, fte: 1 }] : []), ...(rest > 0 ? [{ people: 1, fte: rest }] : [])]
  }
  const low = Math.floor(value / people)
  const higher = value - low * people
  const parts = [
    { people: people - higher, fte: low / PLACES },
    { people: higher, fte: (low + 1) / PLACES },
  ]
  return parts.filter(part => part.people > 0 && part.fte > 0)
}
