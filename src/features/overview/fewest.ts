/** So many rows of a list stand on Overview; those after them are one sentence until they are asked for. */
const MOST = 6

/** A list in two: what is shown and what is left. One row alone takes no more room than a sentence about it. */
export function fewest<T>(rows: readonly T[]): readonly [shown: readonly T[], left: readonly T[]] {
  return rows.length <= MOST + 1 ? [rows, []] : [rows.slice(0, MOST), rows.slice(MOST)]
}
