import { useMemo } from 'react'
import type { Currency } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { RoleRow, SetUpForm } from '#storage/drafts/shapes.ts'
import { PasteTable } from '#ui/paste/PasteTable.tsx'
import { useText } from '#ui/text.tsx'
import { pastedRoles, readPeople } from './pastedRoles.ts'
import { daysOf } from './setUpForm.ts'

interface PastePeopleProps {
  readonly form: SetUpForm
  readonly currency: Currency
  readonly start: IsoDate
  readonly onRows: (rows: readonly RoleRow[]) => void
  readonly onCancel: () => void
}

/** Takes the roles out of a spreadsheet's rows into the table, where they can still be changed. */
export function PastePeople({ form, currency, start, onRows, onCancel }: PastePeopleProps) {
  const t = useText()
  const days = daysOf(form)
  const read = useMemo(() => readPeople(currency, start, days), [currency, start, days])
  return (
    <PasteTable
      label={t('start.setup.paste.label')}
      hint={t('start.setup.paste.hint')}
      read={read}
      onConfirm={pasted => onRows(pastedRoles(pasted, start))}
      onCancel={onCancel}
    />
  )
}
