import type { StaleRow } from '#storage/change.ts'

export interface Difference {
  readonly key: string
  readonly field: string
  readonly mine: string
  readonly theirs: string
}

const STAMPS = new Set(['id', 'team', 'v', 'hlc', 'by', 'deleted'])

const shown = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)

/** The fields in which two versions of a row differ. */
export function differences({ record, mine, theirs }: StaleRow): Difference[] {
  const fields = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].filter(
    field => !STAMPS.has(field),
  )
  return fields.flatMap(field => {
    const [my, their] = [shown(mine[field]), shown(theirs[field])]
    return my === their ? [] : [{ key: `${record}:${theirs.id}:${field}`, field, mine: my, theirs: their }]
  })
}
