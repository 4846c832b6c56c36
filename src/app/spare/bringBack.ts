import { recordNames } from '#core/records/registry.ts'
import { readRows } from '#exchange/backup/readRows.ts'
import { writeDevice, type BroughtBack } from '#storage/device.ts'
import { momentOf } from '#storage/hlc.ts'
import { remember } from '#storage/remember.ts'
import { restore } from '#storage/restore.ts'
import type { Spare } from '#storage/spare/spare.ts'
import { rowsOf } from '#storage/spare/rowsOf.ts'
import type { Store } from '#storage/store.ts'

/** Brings the rows of the second copy into a database that has none, and leaves a word about it for the screens. */
export async function bringBack(store: Store, spare: Spare): Promise<void> {
  const found = await rowsOf(spare)
  const read = found && readRows(found.rows)
  if (!found || !read?.ok) {
    const not = read?.ok === false && read.error.code === 'backup-newer' ? 'newer' : 'damaged'
    await remember(store, { broughtBack: { not } })
    return
  }
  const { rows } = read.value
  const added = recordNames.flatMap(record => rows[record].map(incoming => ({ record, incoming })))
  const broughtBack: BroughtBack = { upTo: new Date(momentOf(found.clock)).toISOString() }
  const restored = await restore(
    store,
    { added, changed: [] },
    { name: 'bringBack', beside: db => writeDevice(db, { broughtBack }) },
  )
  // Nothing was written, so the next visit tries again.
  if (!restored.ok) await remember(store, { broughtBack: { not: 'failed' } })
}
