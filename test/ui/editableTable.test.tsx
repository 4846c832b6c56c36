import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Button } from '#ui/actions/Button.tsx'
import { CellInput, CellSelect } from '#ui/tables/CellInput.tsx'
import type { Column } from '#ui/tables/column.ts'
import { EditableTable } from '#ui/tables/EditableTable.tsx'
import { renderUi } from '#test/support/renderUi.tsx'

interface Row {
  readonly id: string
  readonly goal: string
  readonly points: string
}

function Goals({ onEnterLast }: { readonly onEnterLast?: () => void }) {
  const [rows, setRows] = useState<readonly Row[]>([
    { id: '1', goal: 'Upload', points: '8' },
    { id: '2', goal: 'Welsh', points: '5' },
  ])
  const change = (id: string, part: Partial<Row>) => {
    if (part.points !== undefined && Number.isNaN(Number(part.points))) return 'This is not a number.'
    setRows(now => now.map(row => (row.id === id ? { ...row, ...part } : row)))
    return undefined
  }
  const columns: Column<Row>[] = [
    { key: 'id', header: 'Sprint', rowHeader: true, cell: row => row.id },
    {
      key: 'goal',
      header: 'Goal',
      cell: row => (
        <CellInput
          label={`Goal, sprint ${row.id}`}
          value={row.goal}
          onCommit={goal => change(row.id, { goal })}
        />
      ),
    },
    { key: 'cost', header: 'Cost', numeric: true, cell: () => '£96,240' },
    {
      key: 'points',
      header: 'Points',
      numeric: true,
      cell: row => (
        <CellInput
          kind="number"
          label={`Points, sprint ${row.id}`}
          value={row.points}
          onCommit={points => change(row.id, { points })}
        />
      ),
    },
    {
      key: 'unit',
      header: 'Unit',
      cell: row => (
        <CellSelect
          label={`Unit, sprint ${row.id}`}
          value="points"
          options={[
            { value: 'points', text: 'Points' },
            { value: 'days', text: 'Days' },
          ]}
          onCommit={() => undefined}
        />
      ),
    },
    {
      key: 'remove',
      header: 'Remove',
      headerHidden: true,
      cell: row => <Button about={row.id}>Remove</Button>,
    },
  ]
  return (
    <EditableTable
      caption="Sprints"
      columns={columns}
      rows={rows}
      rowKey={row => row.id}
      {...(onEnterLast && { onEnterLast })}
    />
  )
}

const cell = (name: string) => screen.getByRole('textbox', { name })

test('arrow keys move over the cells, past those without a control', async () => {
  const { user } = renderUi(<Goals />)
  await user.click(cell('Goal, sprint 1'))
  await user.keyboard('{ArrowDown}')
  expect(cell('Goal, sprint 2')).toHaveFocus()
  await user.keyboard('{ArrowRight}')
  expect(cell('Points, sprint 2')).toHaveFocus()
  await user.keyboard('{ArrowUp}')
  expect(cell('Points, sprint 1')).toHaveFocus()
  await user.keyboard('{ArrowLeft}')
  expect(cell('Goal, sprint 1')).toHaveFocus()
  await user.keyboard('{ArrowUp}')
  expect(cell('Goal, sprint 1')).toHaveFocus()
})

test('within a text the arrows move the caret', async () => {
  const { user } = renderUi(<Goals />)
  const goal = cell('Goal, sprint 1')
  await user.click(goal)
  await user.keyboard('{ArrowLeft}{ArrowRight}')
  expect(goal).toHaveFocus()
})

test('Enter saves and goes down; after the last row it asks for a new one', async () => {
  const onEnterLast = vi.fn<() => void>()
  const { user } = renderUi(<Goals onEnterLast={onEnterLast} />)
  await user.clear(cell('Goal, sprint 1'))
  await user.type(cell('Goal, sprint 1'), 'Document upload{Enter}')
  expect(cell('Goal, sprint 2')).toHaveFocus()
  expect(cell('Goal, sprint 1')).toHaveValue('Document upload')
  expect(onEnterLast).not.toHaveBeenCalled()
  await user.keyboard('{Enter}')
  expect(onEnterLast).toHaveBeenCalledOnce()
  await user.click(cell('Goal, sprint 2'))
  await user.keyboard('{Shift>}{Enter}{/Shift}')
  expect(cell('Goal, sprint 1')).toHaveFocus()
})

test('Escape takes back what was typed', async () => {
  const { user } = renderUi(<Goals />)
  await user.type(cell('Goal, sprint 1'), ' and more{Escape}')
  expect(cell('Goal, sprint 1')).toHaveValue('Upload')
  expect(cell('Goal, sprint 1')).toHaveFocus()
})

test('what cannot be saved stays as typed, with a sentence; put right, the sentence goes', async () => {
  const { user } = renderUi(<Goals />)
  await user.type(cell('Points, sprint 1'), 'x{Enter}')
  expect(cell('Points, sprint 1')).toHaveValue('8x')
  expect(cell('Points, sprint 1')).toBeInvalid()
  expect(cell('Points, sprint 1')).toHaveAccessibleDescription('This is not a number.')
  expect(screen.getByRole('alert')).toHaveTextContent('This is not a number.')

  await user.clear(cell('Points, sprint 1'))
  await user.type(cell('Points, sprint 1'), '13{Enter}')
  expect(cell('Points, sprint 1')).toHaveValue('13')
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})
