import { useMemo, useState } from 'react'
import type { LedgerContent } from '#core/ledger/matchRows.ts'
import type { Minor } from '#core/money.ts'
import { contentOf } from '#exchange/ledger/contentOf.ts'
import type { Grid } from '#exchange/tables/grid.ts'
import { preview } from '#exchange/tables/preview.ts'
import type { TableContext } from '#exchange/tables/types.ts'
import type { PasteChoices } from '#ui/paste/preview.ts'

/** A ledger's table under the reader's choices, and the rows of it that can be read. */
export function useLedgerPreview(grid: Grid, context: TableContext) {
  const [choices, setChoices] = useState<PasteChoices>({ mapping: {}, answers: {} })
  const read = useMemo(() => preview('ledger', grid, { context, ...choices }), [grid, context, choices])
  const rows = useMemo(
    () =>
      read.rows.flatMap((row): (LedgerContent & { readonly row: number })[] =>
        row.ok ? [{ ...contentOf(row.value), row: row.row }] : [],
      ),
    [read],
  )
  /** The total that stands last in the file is of all of it. */
  const stated: Minor | undefined = read.totals.at(-1)?.stated
  return {
    read,
    rows,
    stated,
    map: (column: number, field: string) =>
      setChoices(now => ({ ...now, mapping: { ...now.mapping, [column]: field } })),
    answer: (doubt: string, option: string) =>
      setChoices(now => ({ ...now, answers: { ...now.answers, [doubt]: option } })),
  }
}
