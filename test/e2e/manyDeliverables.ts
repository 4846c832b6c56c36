import type { Page } from '@playwright/test'

/**
 * Puts thirty deliverables with long names in the last sprint that has effort, in place of what was in it: written past
 * the app, since it is only what is on the screen that matters. The page is loaded anew after it.
 */
export async function manyDeliverables(page: Page): Promise<void> {
  await page.evaluate(async () => {
    interface Row {
      readonly id: string
      readonly [field: string]: unknown
    }
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error ?? new Error('No answer')))
      })
    const db = await done(indexedDB.open('sprintworth'))
    const transaction = db.transaction(['sprint', 'deliverable', 'effort'], 'readwrite')
    const rows = (table: string): Promise<Row[]> => done(transaction.objectStore(table).getAll())
    const sprints = await rows('sprint')
    const efforts = await rows('effort')
    const [thing] = await rows('deliverable')
    // Rows made for the example stand in their order: the last sprint's effort is the last.
    const last = efforts.findLast(({ sprint }) => sprint === sprints.at(-1)?.id)
    if (!thing || !last) throw new Error('The example is not there')
    const put = (table: string, row: Row) => done(transaction.objectStore(table).put(row))
    for (const effort of efforts)
      if (effort['sprint'] === last['sprint']) await put('effort', { ...effort, deleted: 1 })
    for (let n = 0; n < 30; n += 1) {
      const id = (kind: number) => `018f0000-0000-7000-800${kind}-${String(n).padStart(12, '0')}`
      const name = `Thing ${n + 1}, a deliverable that is called what people call it in a backlog of a department`
      await put('deliverable', { ...thing, id: id(1), name })
      await put('effort', { ...last, id: id(2), deliverable: id(1), unit: 'points', amount: 60 - n })
    }
    db.close()
  })
}
