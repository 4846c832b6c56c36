import type { RecordName } from '#core/records/registry.ts'
import type { AnyRow } from '#core/records/upgrade.ts'

/**
 * A piece of the second copy, by its name: what one command wrote, or all rows there were where it comes after
 * nothing. It counts once all its parts are there.
 */
export interface PieceName {
  /** The clock that it goes on from; empty where it goes on from nothing. */
  readonly after: string
  /** The clock once it was written. */
  readonly clock: string
  readonly part: number
  readonly parts: number
}

/** Rows by kind of record, as one part holds them. */
export type PieceRows = { readonly [R in RecordName]?: readonly AnyRow[] }

const FOLDER = '/sprintworth-second-copy'
const NOTHING = 'nothing'
const NAME = new RegExp(`${FOLDER}/[^/]+/([^/]+)/([^/]+)/(\\d+)-of-(\\d+)$`)

/** The address that a part is kept under, which nobody fetches. */
export const addressOf = (database: string, { after, clock, part, parts }: PieceName): string =>
  [FOLDER, database, after === '' ? NOTHING : after, clock, `${part}-of-${parts}`].join('/')

export function nameIn(address: string): PieceName | undefined {
  const [, after, clock, part, parts] = NAME.exec(address) ?? []
  if (after === undefined || clock === undefined) return undefined
  return { after: after === NOTHING ? '' : after, clock, part: Number(part), parts: Number(parts) }
}

const byClock = (a: PieceName, b: PieceName) =>
  a.clock === b.clock ? a.part - b.part : a.clock < b.clock ? -1 : 1

/** Pieces without a missing part. */
function whole(names: readonly PieceName[]): readonly PieceName[] {
  const key = ({ after, clock, parts }: PieceName) => [after, clock, parts].join(' ')
  const there = new Map<string, number>()
  for (const name of names) there.set(key(name), (there.get(key(name)) ?? 0) + 1)
  return names.filter(name => there.get(key(name)) === name.parts)
}

/**
 * The parts that go on from one another, in the order that they were written: from the last that goes on from nothing
 * up to the first gap. Read in this order the later row counts.
 */
export function chainOf(names: readonly PieceName[]): readonly PieceName[] {
  const ordered = whole(names).toSorted(byClock)
  const first = ordered.findLast(({ after }) => after === '')
  if (!first) return []
  const reached = new Set(['', first.clock])
  return ordered.filter(({ after, clock }) => {
    const goesOn = clock >= first.clock && reached.has(after)
    if (goesOn) reached.add(clock)
    return goesOn
  })
}

/** The clock that the copy has come to; empty where there is none. */
export const clockOf = (chain: readonly PieceName[]): string => chain.at(-1)?.clock ?? ''
