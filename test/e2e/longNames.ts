import type { Page } from '@playwright/test'

/**
 * Gives everything of the example a name of 300 characters that begins with `text`, and the team sixty outcomes: written
 * past the app, since it is only what is on the screen that matters. The page is loaded anew after it.
 */
export async function longNames(page: Page, text: string): Promise<void> {
  await page.evaluate(async start => {
    interface Row {
      readonly id: string
      readonly [field: string]: unknown
    }
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error ?? new Error('No answer')))
      })
    const long = (n: number | string) => `${start.repeat(300).slice(0, 290)} ${n}`.padEnd(300, '.')
    const db = await done(indexedDB.open('sprintworth'))
    const tables = ['team', 'metric', 'outcome', 'reading', 'pot', 'deliverable', 'supplier', 'decision']
    const transaction = db.transaction(tables, 'readwrite')
    const rows = (table: string): Promise<Row[]> => done(transaction.objectStore(table).getAll())
    const put = (table: string, row: Row) => done(transaction.objectStore(table).put(row))
    const group = ({ group: name, ...row }: Row): Row => ({
      ...row,
      ...(typeof name === 'string' && { group: long(name.slice(0, 4)) }),
    })
    const named = async (table: string, also: readonly string[] = []) => {
      for (const [n, row] of (await rows(table)).entries())
        await put(table, {
          ...row,
          ...Object.fromEntries(
            ['name', ...also].filter(field => field in row).map(field => [field, long(n)]),
          ),
        })
    }
    for (const row of await rows('reading')) await put('reading', group({ ...row, evidence: long(0) }))
    for (const row of await rows('outcome')) {
      const groups = Array.isArray(row['groups']) ? row['groups'] : []
      await put('outcome', { ...row, groups: groups.map((name: string) => long(name.slice(0, 4))) })
    }
    const [metrics, outcomes, readings] = await Promise.all([
      rows('metric'),
      rows('outcome'),
      rows('reading'),
    ])
    for (let n = outcomes.length; n < 60; n += 1) {
      const like = outcomes[n % outcomes.length]
      const metric = metrics.find(({ id }) => id === like?.['metric'])
      if (!like || !metric) throw new Error('The example is not there')
      const id = `018f0000-0000-7000-8001-${String(n).padStart(12, '0')}`
      await put('metric', { ...metric, id })
      await put('outcome', { ...like, id, metric: id })
      for (const [i, reading] of readings.filter(({ outcome }) => outcome === like.id).entries())
        await put('reading', {
          ...reading,
          id: `018f0000-0000-7000-8${String(i).padStart(3, '0')}-${String(n).padStart(12, '0')}`,
          outcome: id,
        })
    }
    await named('team', ['organisation', 'mission'])
    await named('metric', ['ownerRole', 'counts', 'measuredHow', 'people', 'action'])
    await named('pot', ['reference'])
    await named('deliverable')
    await named('supplier')
    await named('decision', ['text', 'ownerRole'])
    db.close()
  }, text)
}
