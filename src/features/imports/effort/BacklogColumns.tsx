import { useCallback } from 'react'
import { backlogFields, headerAt } from '#exchange/backlog/mapped.ts'
import { columnLetter } from '#exchange/tables/columns/letter.ts'
import type { OwnDesk } from '#features/imports/reading/openDesk.ts'
import { useReading } from '#features/imports/reading/useReading.ts'
import { Section } from '#ui/layout/Section.tsx'
import { PasteRows } from '#ui/paste/PasteRows.tsx'
import { useText } from '#ui/text.tsx'

/** So many rows show what each column holds. */
const FIRST = 5

interface BacklogColumnsProps {
  readonly desk: OwnDesk
  readonly at: number
  readonly mapping: Readonly<Record<number, string>>
  readonly onMap: (column: number, field: string) => void
}

/** The columns of a backlog that no tool's export is known by, to be named. */
export function BacklogColumns({ desk, at, mapping, onMap }: BacklogColumnsProps) {
  const t = useText()
  const ask = useCallback(() => desk.head(at), [desk, at])
  const { result } = useReading(ask)
  if (!result?.ok) return null
  const { rows } = result.value
  const header = headerAt(result.value)
  return (
    <Section title={t('imports.backlog.columns')} caption={t('imports.backlog.columns.how')}>
      <PasteRows
        caption={t('imports.backlog.columns.first')}
        preview={{
          kind: 'backlog',
          columns: (rows[header] ?? []).map((text, index) => ({
            index,
            header: text.trim(),
            letter: columnLetter(index),
            ...(mapping[index] ? { field: mapping[index] } : {}),
          })),
          fields: backlogFields.map(name => ({ name, required: name === 'summary' })),
          rows: rows
            .slice(header + 1, header + 1 + FIRST)
            .map((cells, index) => ({ row: header + 2 + index, cells, ok: true })),
          unmapped: [],
          doubts: [],
          notices: [],
          notes: [],
          totals: [],
          counts: { ok: 0, bad: 0, blank: 0 },
          sums: {},
        }}
        onMap={onMap}
      />
    </Section>
  )
}
