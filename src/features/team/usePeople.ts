import { useState } from 'react'
import { allocationDefaults, type Allocation } from '#core/records/allocation.ts'
import { useStore } from '#storage/useStore.ts'
import { removeRow, saveRow } from '#storage/writes/rows.ts'
import type { FormIssue } from '#ui/fields/form.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useCoded, useText } from '#ui/text.tsx'
import { useCellError, useIssues } from '#ui/fields/issues.ts'
import { personFields, readCell, readPerson, type PersonField, type PersonText } from './peopleText.ts'
import { asWritten } from './roles.ts'

/** The allocations as they are worked on: each cell is saved when it is left, a new row once it has a role. */
export function usePeople({ data, today, act }: TeamScreenProps) {
  const store = useStore()
  const issuesOf = useIssues()
  const errorOf = useCellError()
  const t = useText()
  const coded = useCoded()
  const [draft, setDraft] = useState<PersonText>()
  const [faults, setFaults] = useState<Partial<Record<PersonField, string>>>({})
  // Stored now: from here on the row is the team's, also when it is taken back.
  if (draft && data.allocations.some(({ id }) => id === draft.id)) setDraft(undefined)

  const worded = ({ code, values }: Omit<FormIssue, 'path'>) => coded('issue', code, values)
  const show = (issues: readonly FormIssue[]) =>
    setFaults(
      Object.fromEntries(
        issues.map(issue => [personFields.find(field => field === issue.path) ?? 'role', worded(issue)]),
      ),
    )

  const change = async (row: Allocation, field: PersonField, text: string) => {
    const read = readCell(field, field === 'role' ? asWritten(text, data) : text)
    if (!read.ok) return worded(read.error)
    const changed = { ...row, ...read.value }
    const saved = await act(
      saveRow(store, { record: 'allocation', row: changed, base: row.hlc }),
      t('team.people.saved', { role: changed.role }),
    )
    return errorOf(saved)
  }

  const type = async (field: PersonField, text: string) => {
    if (!draft) return undefined
    const next = { ...draft, [field]: field === 'role' ? asWritten(text, data) : text }
    setDraft(next)
    const { fields, issues } = readPerson(next)
    const relevant = next.role === '' ? issues.filter(({ path }) => path === field) : issues
    show(relevant)
    if (next.role === '' || relevant.length > 0) return undefined
    const { id, role, from } = next
    const row = { ...allocationDefaults, role, from, ...fields, id, team: data.team.id }
    const saved = await act(
      saveRow(store, { record: 'allocation', row }),
      t('team.people.added', { role: next.role }),
    )
    show(issuesOf(saved))
    return undefined
  }

  return {
    draft,
    faults,
    change,
    type,
    start: () => {
      setFaults({})
      setDraft({
        id: store.newId(),
        role: '',
        people: String(allocationDefaults.people),
        fte: String(allocationDefaults.fte),
        from: data.team.from ?? data.sprints[0]?.from ?? today,
        to: '',
      })
    },
    drop: () => setDraft(undefined),
    remove: (row: Allocation) =>
      act(
        removeRow(store, 'allocation', row),
        t('team.people.removed', {
          role: row.role,
          absences: data.absences.filter(({ allocation }) => allocation === row.id).length,
        }),
      ),
  }
}

export type People = ReturnType<typeof usePeople>
