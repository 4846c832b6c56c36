import { useMemo } from 'react'
import type { Currency } from '#core/money.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { ok, type Failure, type Result } from '#core/result.ts'
import { readGrid, type Grid } from '#exchange/tables/grid.ts'
import { preview } from '#exchange/tables/preview.ts'
import { tableContext } from '#exchange/tables/tableContext.ts'
import type { Inputs, Kind, Preview, TableContext } from '#exchange/tables/types.ts'
import type { PasteChoices } from '#ui/paste/preview.ts'

export type Read<K extends Kind> = (
  text: string,
  choices: PasteChoices,
) => Result<Preview<Inputs[K]>, Failure>

interface Hooks<K extends Kind> {
  /** May add to the grid before it is read. */
  readonly adapt?: (grid: Grid, choices: PasteChoices, context: TableContext) => Grid
  /** Leaves out what saving would refuse. */
  readonly judge?: (
    table: Preview<Inputs[K]>,
    data: TeamData,
    answers: PasteChoices['answers'],
  ) => Preview<Inputs[K]>
}

/** Reads pasted text as a kind of table; the same function until the team's rows change. */
export function usePreview<K extends Kind>(
  kind: K,
  data: TeamData,
  currency: Currency,
  { adapt, judge }: Hooks<K> = {},
): Read<K> {
  return useMemo(() => {
    const context = tableContext(data, currency)
    return (text, choices) => {
      const grid = readGrid(text)
      if (!grid.ok) return grid
      const table = adapt ? adapt(grid.value, choices, context) : grid.value
      const read = preview(kind, table, { context, ...choices })
      return ok(judge ? judge(read, data, choices.answers) : read)
    }
  }, [kind, data, currency, adapt, judge])
}
