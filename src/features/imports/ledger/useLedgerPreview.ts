import { useCallback } from 'react'
import type { AreasSaid } from '#core/ledger/areaRules.ts'
import type { Alike } from '#core/ledger/matchRows.ts'
import type { EditedRules } from '#core/ledger/rebaseRules.ts'
import { tableContext } from '#exchange/tables/tableContext.ts'
import type { SheetProps } from '#features/imports/importProps.ts'
import type { ShownLedger } from '#features/imports/reading/ledgerTypes.ts'
import { useReading } from '#features/imports/reading/useReading.ts'
import { useChoices } from '#features/imports/useChoices.ts'
import { useLedgerMark } from '#storage/live.ts'
import { useStore } from '#storage/useStore.ts'

/** A ledger's table under the reader's choices, read at the desk. */
export function useLedgerPreview({
  desk,
  at,
  sheet,
  data,
  currency,
}: Pick<SheetProps, 'desk' | 'at' | 'sheet' | 'data' | 'currency'>) {
  const database = useStore().db.name
  const chosen = useChoices('ledger', sheet.header)
  const { choices } = chosen
  const ask = useCallback(() => {
    const { mapping, answers } = choices ?? { mapping: {}, answers: {} }
    return desk.ledger({ database, sheet: at, context: tableContext(data, currency), mapping, answers })
  }, [desk, database, at, data, currency, choices])
  // What is stored is looked at while the file is read.
  const live = useLedgerMark(data.team.id)
  const mark = live.kind === 'ready' ? live.mark : undefined
  return { ...useReading(choices && ask), chosen, mark }
}

/** What would become of the ledger that was read, asked anew where it, the rules or what is stored have moved. */
export function useLedgerPlan(
  { desk, data, mark }: Pick<SheetProps, 'desk' | 'data'> & { readonly mark: string | undefined },
  { reading }: ShownLedger,
  said: AreasSaid,
  edits: EditedRules | undefined,
  alike: Alike | undefined,
) {
  const database = useStore().db.name
  const team = data.team.id
  const ask = useCallback(
    () => desk.plan({ database, team, mark: mark ?? '', reading, said, alike, ...(edits && { edits }) }),
    [desk, database, team, mark, reading, said, edits, alike],
  )
  return useReading(mark === undefined ? undefined : ask)
}
