import type { ComparedRow, Comparison } from '#exchange/backup/compare.ts'

const wasRemoved = ({ incoming, current }: ComparedRow): boolean =>
  incoming.deleted === 0 && current?.deleted === 1

/** How many rows of the backup were removed here after it was made. */
export const removedSince = ({ newerHere }: Comparison): number => newerHere.filter(wasRemoved).length

/** The comparison where what was removed here comes back: the backup was perhaps chosen for just that. */
export const bringingBack = ({ changed, newerHere, ...rest }: Comparison): Comparison => ({
  ...rest,
  changed: [...changed, ...newerHere.filter(wasRemoved)],
  newerHere: newerHere.filter(row => !wasRemoved(row)),
})
