import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { err, ok, type Result } from '#core/result.ts'
import { preview } from '#exchange/tables/preview.ts'
import { readGrid } from '#exchange/tables/grid.ts'
import { PasteDoubts } from '#ui/paste/PasteDoubts.tsx'
import { PasteTable } from '#ui/paste/PasteTable.tsx'
import type { PasteChoices, PastePreview } from '#ui/paste/preview.ts'
import { renderUi } from '#test/support/renderUi.tsx'

const dates = /^\d\d\/(0\d|1[0-2])\/\d{4}$/

/** A reader of two columns; the second is not recognised until it is chosen. */
function readTwo(text: string, { mapping, answers }: PasteChoices): Result<PastePreview> {
  if (!text.includes('\t')) return err({ code: 'table-empty' })
  const [header = [], ...lines] = text.split('\n').map(line => line.split('\t'))
  const rows = lines.map((cells, at) => {
    const ok = dates.test(cells[0] ?? '')
    const issue = { code: 'paste-date', row: at + 2, column: 'When', text: cells[0] ?? '' }
    return { row: at + 2, cells, ok, ...(!ok && { issues: [issue] }) }
  })
  const second = mapping[1]
  return ok({
    kind: 'readings',
    columns: header.map((name, index) => {
      const field = index === 0 ? 'date' : second
      return { index, header: name, letter: 'AB'.charAt(index), ...(field !== undefined && { field }) }
    }),
    fields: [
      { name: 'date', required: true },
      { name: 'value', required: true },
    ],
    unmapped: second === 'value' ? [] : ['value'],
    rows,
    doubts: [
      {
        id: 'order',
        code: 'date-order',
        values: { example: '04/03/2026' },
        options: [
          { value: 'dmy', code: 'day-first' },
          { value: 'mdy', code: 'month-first' },
        ],
        chosen: answers['order'] ?? 'dmy',
      },
    ],
    notices: [],
    notes: [],
    totals: [],
    counts: {
      ok: second === 'value' ? rows.filter(r => r.ok).length : 0,
      bad: rows.filter(r => !r.ok).length,
      blank: 0,
    },
    sums: {},
  })
}

function Paste({ onConfirm }: { readonly onConfirm: (preview: PastePreview) => void }) {
  return <PasteTable label="Paste readings" read={readTwo} onConfirm={onConfirm} onCancel={() => undefined} />
}

test('a pasted table is shown with its bad cells named, and nothing is written until confirmed', async () => {
  const onConfirm = vi.fn<(preview: PastePreview) => void>()
  const { user } = renderUi(<Paste onConfirm={onConfirm} />)
  await user.click(screen.getByRole('textbox', { name: 'Paste readings' }))
  await user.paste('When\tShare\n04/03/2026\t41\n12/13/2025\t44\n03/11/2026\t66')

  expect(screen.getByRole('region', { name: /things to look at/ })).toHaveTextContent(/Row 3, When/)
  expect(screen.queryByRole('button', { name: /Add/ })).not.toBeInTheDocument()

  await user.selectOptions(screen.getByRole('combobox', { name: 'What ‘Share’ holds' }), 'value')
  const table = screen.getByRole('table', { name: 'What you pasted' })
  expect(within(table).getByRole('row', { name: /12\/13\/2025 44 Cannot be read/ })).toBeInTheDocument()
  expect(screen.getByText('2 rows can be read, 1 row cannot.')).toHaveAttribute('role', 'status')
  expect(onConfirm).not.toHaveBeenCalled()

  await user.click(screen.getByRole('button', { name: 'Add 2 rows' }))
  expect(onConfirm).toHaveBeenCalledOnce()
})

test('a doubt is a question with the proposed answer chosen', async () => {
  const { user } = renderUi(<Paste onConfirm={() => undefined} />)
  await user.click(screen.getByRole('textbox', { name: 'Paste readings' }))
  await user.paste('When\tShare\n04/03/2026\t41')
  const question = screen.getByRole('group', { name: /04\/03\/2026/ })
  const proposed = within(question).getByRole('radio', { name: /Day first/ })
  const other = within(question).getByRole('radio', { name: /Month first/ })
  expect(proposed).toBeChecked()
  await user.click(other)
  expect(other).toBeChecked()
})

test('what is not a table says so at the field', async () => {
  const { user } = renderUi(<Paste onConfirm={() => undefined} />)
  const field = screen.getByRole('textbox', { name: 'Paste readings' })
  await user.type(field, 'hello')
  expect(field).toBeInvalid()
  expect(field).toHaveAccessibleDescription(/Copy the cells/)
})

const context = {
  currency: 'GBP',
  sprints: [],
  deliverables: [],
  suppliers: [],
  rates: [],
  sprintLength: 14,
  unit: 'percent',
} as const

function readReadings(text: string, choices: PasteChoices) {
  const grid = readGrid(text)
  return grid.ok ? ok(preview('readings', grid.value, { context, ...choices })) : grid
}

test('shows what the exchange layer reads', async () => {
  const onConfirm = vi.fn<(confirmed: { readonly counts: { readonly ok: number } }) => void>()
  const { user } = renderUi(
    <PasteTable
      label="Paste readings"
      read={readReadings}
      onConfirm={onConfirm}
      onCancel={() => undefined}
    />,
  )
  await user.click(screen.getByRole('textbox', { name: 'Paste readings' }))
  await user.paste('Date\tValue\n2026-03-04\t41%\n2026-11-03\tlots')
  expect(screen.getByRole('combobox', { name: 'What ‘Value’ holds' })).toHaveDisplayValue('Value')
  expect(screen.getByRole('region', { name: /to look at/ })).toHaveTextContent(
    /Row 3, Value: .lots. is not a number/,
  )
  await user.click(screen.getByRole('button', { name: 'Add 1 row' }))
  expect(onConfirm).toHaveBeenCalledWith(expect.objectContaining({ counts: { ok: 1, bad: 1, blank: 0 } }))
})

test('a doubt with many answers is chosen from a list', async () => {
  const onAnswer = vi.fn<(doubt: string, option: string) => void>()
  const options = Array.from({ length: 705 }, (_, at) => ({ value: String(at), code: 'day-first' }))
  const { user } = renderUi(
    <PasteDoubts
      doubts={[{ id: 'row', code: 'date-order', values: { example: 'x' }, options, chosen: '0' }]}
      onAnswer={onAnswer}
    />,
  )
  await user.selectOptions(screen.getByRole('combobox'), '3')
  expect(onAnswer).toHaveBeenCalledWith('row', '3')
})
