import { useMemo } from 'react'
import type { Command } from '#storage/change.ts'
import type { HistoryEntry } from '#storage/entries.ts'
import { useCoded, useText } from '#ui/text.tsx'

/** What a command did, in words. */
export function useCommandWords(): (command: Command) => string {
  const coded = useCoded()
  return useMemo(
    () =>
      ({ name, values }) =>
        coded('history', name, values),
    [coded],
  )
}

/** What an entry of the history did, in words: a command, or one that was undone or done again. */
export function useEntryWords(): (entry: Pick<HistoryEntry, 'command' | 'undoOf' | 'redoOf'>) => string {
  const t = useText()
  const words = useCommandWords()
  return useMemo(
    () =>
      ({ command, undoOf, redoOf }) => {
        const what = words(command)
        if (undoOf !== undefined) return t('data.history.undid', { what })
        return redoOf === undefined ? what : t('data.history.redid', { what })
      },
    [t, words],
  )
}
