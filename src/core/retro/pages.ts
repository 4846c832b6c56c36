/**
 * Rows in pages, in their order: as many on each as have room. A row that is larger than the room has a page to itself.
 * `sizeOf` is in the unit of `room`.
 */
export function pagesOf<T>(rows: readonly T[], room: number, sizeOf: (row: T) => number = () => 1): T[][] {
  const pages: T[][] = []
  let left = 0
  for (const row of rows) {
    const size = sizeOf(row)
    const page = pages.at(-1)
    if (page && size <= left) page.push(row)
    else {
      pages.push([row])
      left = room
    }
    left -= size
  }
  return pages
}

/** Rows in pages of so many, the last rows first; in a page they stand in their order. */
export function lastFirst<T>(rows: readonly T[], room: number): T[][] {
  const pages: T[][] = []
  for (let end = rows.length; end > 0; end -= room) pages.push(rows.slice(Math.max(0, end - room), end))
  return pages
}
