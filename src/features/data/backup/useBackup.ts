import { useState } from 'react'
import type { IsoDate } from '#core/records/fields.ts'
import { writeBackup } from '#exchange/backup/writeBackup.ts'
import { backupMade } from '#storage/health.ts'
import { useStore } from '#storage/useStore.ts'
import { allRows } from '#storage/restore.ts'
import { download } from '#ui/actions/download.ts'
import { useNotify } from '#ui/feedback/Notice.tsx'
import { useText } from '#ui/text.tsx'
import { fileName } from '#ui/actions/fileName.ts'

/** Writes everything on this device to one file, and remembers that it was done. */
export function useBackup(today: IsoDate) {
  const store = useStore()
  const t = useText()
  const notify = useNotify()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<string>()
  const save = async (passphrase: string | undefined) => {
    if (busy) return
    setBusy(true)
    setFailed(undefined)
    try {
      const made = new Date(store.now()).toISOString()
      const text = await writeBackup(await allRows(store), { made, device: store.device, passphrase })
      const name = fileName(passphrase === undefined ? 'backup' : 'locked-backup', today, 'json')
      download(name, text, 'application/json')
      // A database that is full or only read still gives a backup, but cannot remember it.
      await backupMade(store)
      notify({ text: t('data.backup.done', { name }) })
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error))
    } finally {
      setBusy(false)
    }
  }
  return { save, busy, failed }
}
