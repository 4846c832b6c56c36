import { useCallback, useState } from 'react'
import { ok } from '#core/result.ts'
import { judgePeople } from '#exchange/tables/drafts/judgePeople.ts'
import { isRate, peopleChanges } from '#exchange/tables/drafts/peopleChanges.ts'
import { usualOnCosts } from '#exchange/tables/drafts/usualOnCosts.ts'
import { readGrid } from '#exchange/tables/grid.ts'
import { readable } from '#exchange/tables/readable.ts'
import { preview } from '#exchange/tables/preview.ts'
import { tableContext } from '#exchange/tables/tableContext.ts'
import type { PersonInput, Preview } from '#exchange/tables/types.ts'
import { useStore } from '#storage/useStore.ts'
import { saveMany } from '#storage/writes/rows.ts'
import { PasteTable } from '#ui/paste/PasteTable.tsx'
import type { PasteChoices } from '#ui/paste/preview.ts'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useCoded, useText } from '#ui/text.tsx'
import { useIssues } from '#ui/fields/issues.ts'

/** Takes people out of a spreadsheet, with their rates where it has them: shown first, added as one command. */
export function PastePeople(props: TeamScreenProps & { readonly onClose: () => void }) {
  const { data, today, currency, act, onClose } = props
  const store = useStore()
  const issuesOf = useIssues()
  const t = useText()
  const coded = useCoded()
  const formats = useFormats()
  const [errors, setErrors] = useState<readonly string[]>([])
  const usual = usualOnCosts(data.rates)

  const read = useCallback(
    (text: string, choices: PasteChoices) => {
      const grid = readGrid(text)
      if (!grid.ok) return grid
      const from = data.team.from ?? data.sprints[0]?.from ?? today
      const context = { ...tableContext(data, currency), from }
      return ok(judgePeople(preview('people', grid.value, { context, ...choices }), data, choices.answers))
    },
    [data, today, currency],
  )

  const add = async (pasted: Preview<PersonInput>) => {
    const rows = readable(pasted)
    const made = peopleChanges(rows, { team: data.team.id, id: store.newId, rates: data.rates, ...usual })
    const changes = made.map(({ change }) => change)
    const saved = await act(
      saveMany(store, rows.some(isRate) ? 'rate' : 'allocation', changes),
      t('team.paste.added', { n: rows.length }),
    )
    if (saved.ok) return onClose()
    const said = issuesOf(saved).map(({ index, code, values }) => {
      const row = made[index]?.row
      const issue = coded('issue', code, values)
      return row === undefined ? issue : t('team.paste.row', { row, issue })
    })
    setErrors(said.length > 0 ? [...new Set(said)].slice(0, 3) : [t('ui.notSaved')])
  }

  return (
    <PasteTable
      label={t('team.paste.label')}
      hint={t('team.paste.hint', {
        onCosts: formats.list(usual.onCosts.map(({ name }) => name)),
        some: usual.onCosts.length === 0 ? 'no' : 'yes',
        days: formats.number(usual.daysWorked),
      })}
      read={read}
      onConfirm={pasted => void add(pasted)}
      onCancel={onClose}
      errors={errors}
    />
  )
}
