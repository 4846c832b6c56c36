import { useState } from 'react'
import type { Sprint } from '#core/records/sprint.ts'
import { schemaFaults } from '#features/sprints/schemaFaults.ts'
import { useIssues } from '#ui/fields/issues.ts'
import { useStore } from '#storage/useStore.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { useForm } from '#ui/fields/form.ts'
import { readNumber } from '#ui/fields/readNumber.ts'
import type { Act } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'

interface Details {
  readonly [field: string]: string
  readonly number: string
  readonly name: string
  readonly from: string
  readonly to: string
  readonly goal: string
  readonly notes: string
}

const detailsOf = ({ number, name, from, to, goal, notes }: Sprint): Details => ({
  number: String(number),
  name,
  from,
  to,
  goal,
  notes,
})

const same = (a: Details, b: Details) => Object.keys(a).every(field => a[field] === b[field])

/**
 * The form of a sprint's own fields. While nothing is typed it follows the stored row; what is typed stays, and is
 * saved on the row as it was seen, so that another tab's change of these fields is shown before it is replaced.
 */
export function useDetailsForm(sprint: Sprint, act: Act) {
  const t = useText()
  const store = useStore()
  const issuesOf = useIssues()
  const [seen, setSeen] = useState(sprint)
  const form = useForm<Details>({
    initial: detailsOf(sprint),
    onSubmit: async values => {
      const number = readNumber(values.number)
      // A start or a close since then changed the row, but nothing of what is edited here.
      const on = same(detailsOf(seen), detailsOf(sprint)) ? sprint : seen
      const { name, from, to, goal, notes } = values
      const row = { ...on, name, from, to, goal, notes, number: number.ok ? number.value : sprint.number }
      if (!number.ok)
        return [
          { path: 'number', code: number.error.code, values: number.error },
          ...schemaFaults('sprint', row),
        ]
      const saved = await act(
        saveRow(store, { record: 'sprint', row, base: on.hlc }),
        t('sprints.changed', { n: row.number }),
      )
      return issuesOf(saved)
    },
  })
  const stored = detailsOf(sprint)
  const untouched = same(form.values, detailsOf(seen)) || same(form.values, stored)
  if (!same(stored, detailsOf(seen)) && untouched) {
    setSeen(sprint)
    form.reset(stored)
  }
  return form
}
