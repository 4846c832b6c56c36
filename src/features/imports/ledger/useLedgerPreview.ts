import { useCallback, useState } from 'react'
import type { Rule } from '#core/ledger/rules.ts'
import { tableContext } from '#exchange/tables/tableContext.ts'
import type { SheetProps } from '#features/imports/importProps.ts'
import type { ShownLedger } from '#features/imports/reading/ledgerTypes.ts'
import { useReading } from '#features/imports/reading/useReading.ts'
import { useLedgerMark, useStore } from '#storage/live.ts'
import type { PasteChoices } from '#ui/paste/preview.ts'

/** A ledger's table under the reader's choices, read at the desk. */
export function useLedgerPreview({
  desk,
  at,
  data,
  currency,
}: Pick<SheetProps, 'desk' | 'at' | 'data' | 'currency'>) {
  const [choices, setChoices] = useState<PasteChoices>({ mapping: {}, answers: {} })
  const ask = useCallback(
    () => desk.ledger({ sheet: at, context: tableContext(data, currency), ...choices }),
    [desk, at, data, currency, choices],
  )
  return {
    ...useReading(ask),
    map: (column: number, field: string) =>
      setChoices(now => ({ ...now, mapping: { ...now.mapping, [column]: field } })),
    answer: (doubt: string, option: string) =>
      setChoices(now => ({ ...now, answers: { ...now.answers, [doubt]: option } })),
  }
}

/** What would become of the ledger that was read, asked anew where it, the rules or what is stored have moved. */
export function useLedgerPlan(
  { desk, data }: Pick<SheetProps, 'desk' | 'data'>,
  { reading }: ShownLedger,
  areas: readonly string[],
  rules: readonly Rule[] | undefined,
) {
  const database = useStore().db.name
  const team = data.team.id
  const live = useLedgerMark(team)
  const mark = live.kind === 'ready' ? live.mark : ''
  const ask = useCallback(
    () => desk.plan({ database, team, mark, reading, areas, ...(rules && { rules }) }),
    [desk, database, team, mark, reading, areas, rules],
  )
  return useReading(live.kind === 'ready' ? ask : undefined)
}
