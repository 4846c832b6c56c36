import { useEffect, useState } from 'react'
import { readImportChoices, type ImportChoices, type KeptChoices } from '#storage/device.ts'
import { useStore } from '#storage/useStore.ts'
import { rememberChoices } from '#storage/remember.ts'

const none: ImportChoices = { mapping: {}, answers: {} }

/** Answers that are about one file, not about files of this kind. */
const ofOneFile = [
  'wide-row',
  'period-odd',
  'timesheet-sprint',
  'timesheet-long',
  'backlog-sprints-same',
  'readings-groups',
  'rows-here',
  'sprint-goals',
  'people-here',
  'rates-later',
]

const lasting = ({ mapping, answers }: ImportChoices): ImportChoices => ({
  mapping,
  answers: Object.fromEntries(
    Object.entries(answers).filter(([doubt]) => !ofOneFile.includes(doubt.split(':')[0] ?? '')),
  ),
})

const isEmpty = ({ mapping, answers }: ImportChoices) =>
  Object.keys(mapping).length === 0 && Object.keys(answers).length === 0

interface Answerable {
  readonly id: string
  readonly chosen: string
  readonly options: readonly { readonly value: string }[]
}

/**
 * What is chosen for a file: a field by column, an option by question. It starts as it was for the last file with the
 * same header, and is kept for the next one. `undefined` until that is known.
 */
export function useChoices(kind: string, header: string) {
  const store = useStore()
  const key = `${kind}:${header}`
  const [choices, setChoices] = useState<ImportChoices>()
  const [recalled, setRecalled] = useState(false)
  useEffect(() => {
    let current = true
    void readImportChoices(store.db, key).then(kept => {
      if (!current) return
      setChoices(kept ?? none)
      setRecalled(kept !== undefined)
    })
    return () => {
      current = false
    }
  }, [store, key])
  const kept = lasting(choices ?? none)
  const change = (part: keyof ImportChoices) => (name: string | number, value: string) =>
    setChoices((now = none) => ({ ...now, [part]: { ...now[part], [name]: value } }))
  return {
    choices,
    /** The choices of an earlier file are in use. */
    recalled,
    /** Questions with their answers shown at once, while the file is read again under them. */
    answered: <D extends Answerable>(doubts: readonly D[]): readonly D[] =>
      doubts.map(doubt => {
        const answer = doubt.options.find(({ value }) => value === choices?.answers[doubt.id])
        return answer ? { ...doubt, chosen: answer.value } : doubt
      }),
    /** Columns with what they were chosen to hold, at once too. */
    mapped: <C extends { readonly index: number; readonly field?: string }>(
      columns: readonly C[],
    ): readonly C[] =>
      columns.map(column => {
        const field = choices?.mapping[column.index]
        return field === undefined ? column : { ...column, field }
      }),
    map: change('mapping'),
    answer: change('answers'),
    /** What is to be remembered with what the file brings; nothing where nothing was chosen. */
    kept: isEmpty(kept) ? undefined : ({ header: key, choices: kept } satisfies KeptChoices),
    forget: () => {
      setChoices(none)
      setRecalled(false)
      void rememberChoices(store, key, undefined)
    },
  }
}
