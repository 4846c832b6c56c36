import { useState } from 'react'
import type { Failure } from '#core/result.ts'
import { compare, type Comparison } from '#exchange/backup/compare.ts'
import type { BackupContents } from '#exchange/backup/format.ts'
import { readBackup } from '#exchange/backup/readBackup.ts'
import { useStore } from '#storage/useStore.ts'
import { allRows, restore } from '#storage/restore.ts'
import type { ScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { readText } from '../words/readText.ts'
import { bringingBack, removedSince } from './bringBack.ts'
import { findIn, sortOut, type SortedOut } from './sortOut.ts'

interface Chosen {
  readonly name: string
  readonly text: string
}

/** How far a chosen file has come; before one is chosen there is none of them. */
export type RestoreStep =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly file: string }
  | { readonly kind: 'locked'; readonly file: Chosen }
  | { readonly kind: 'refused'; readonly file: string; readonly failure: Failure }
  | {
      readonly kind: 'compared'
      readonly file: Chosen
      readonly contents: BackupContents
      /** What will be done. */
      readonly comparison: Comparison
      readonly sorted: SortedOut
      /** Rows that were removed here after the backup was made, and whether they come back. */
      readonly removedSince: number
      readonly bringBack: boolean
    }
  | { readonly kind: 'done'; readonly file: string }

/** Reads a chosen backup, compares it with what is here, and restores it when asked. */
export function useRestore({ act }: Pick<ScreenProps, 'act'>) {
  const store = useStore()
  const t = useText()
  const [step, setStep] = useState<RestoreStep>({ kind: 'none' })
  const [busy, setBusy] = useState(false)

  const compared = async (file: Chosen, contents: BackupContents, bringBack = true): Promise<RestoreStep> => {
    const current = await allRows(store)
    const merged = compare(current, contents.rows)
    const comparison = bringBack ? bringingBack(merged) : merged
    const sorted = sortOut(comparison, findIn(current, contents.rows))
    const back = { removedSince: removedSince(merged), bringBack }
    return { kind: 'compared', file, contents, comparison, sorted, ...back }
  }
  const read = async (file: Chosen, passphrase?: string): Promise<RestoreStep> => {
    const contents = await readBackup(file.text, { passphrase })
    if (contents.ok) return compared(file, contents.value)
    const { code } = contents.error
    if (code === 'backup-passphrase-needed' || code === 'backup-passphrase') return { kind: 'locked', file }
    return { kind: 'refused', file: file.name, failure: contents.error }
  }
  const settle = async (working: Promise<RestoreStep>) => {
    setBusy(true)
    const next = await working.finally(() => setBusy(false))
    setStep(next)
    return next
  }
  const confirm = async (found: Extract<RestoreStep, { kind: 'compared' }>): Promise<RestoreStep> => {
    const { added, changed } = found.comparison
    const count = added.length + changed.length
    const done = await act(restore(store, found.comparison), t('data.restore.done', { count }))
    // What was refused is compared anew: something may have changed here meanwhile.
    if (!done.ok) return compared(found.file, found.contents, found.bringBack)
    return { kind: 'done', file: found.file.name }
  }
  return {
    step,
    busy,
    choose: (file: File) => {
      setStep({ kind: 'reading', file: file.name })
      void settle(readText(file).then(text => read({ name: file.name, text })))
    },
    /** Whether the passphrase was the right one. */
    unlock: async (file: Chosen, passphrase: string) =>
      (await settle(read(file, passphrase))).kind !== 'locked',
    confirm: (found: Extract<RestoreStep, { kind: 'compared' }>) => void settle(confirm(found)),
    /** Compares again, with what was removed here coming back or not. */
    setBringBack: (found: Extract<RestoreStep, { kind: 'compared' }>, bringBack: boolean) =>
      void settle(compared(found.file, found.contents, bringBack)),
    cancel: () => setStep({ kind: 'none' }),
  }
}
