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

const aGoal = (value: string, onCommit: (text: string) => string | undefined) => (
  <CellInput label="Goal" value={value} onCommit={onCommit} />
)

test('text being typed stays when the saved value moves, and is saved on what it was typed over', async () => {
  const before = vi.fn<(text: string) => undefined>()
  const after = vi.fn<(text: string) => undefined>()
  const { user, rerender } = renderUi(aGoal('Upload', before))
  await user.type(cell('Goal'), ' of documents')
  rerender(aGoal('Download', after))
  expect(cell('Goal')).toHaveValue('Upload of documents')
  await user.tab()
  expect(before).toHaveBeenCalledExactlyOnceWith('Upload of documents')
  expect(after).not.toHaveBeenCalled()
  // The store has asked which version to keep: until it is mine, the other one is what is saved.
  expect(cell('Goal')).toHaveValue('Download')
})

test('a cell that is only looked at, or typed back, follows the saved value', async () => {
  const onCommit = vi.fn<(text: string) => undefined>()
  const { user, rerender } = renderUi(aGoal('Upload', onCommit))
  await user.type(cell('Goal'), 's{Backspace}')
  rerender(aGoal('Download', onCommit))
  expect(cell('Goal')).toHaveValue('Download')
  await user.tab()
  expect(onCommit).not.toHaveBeenCalled()
})

test('what was sent and saved in another form is shown as it was saved', async () => {
  const onCommit = vi.fn<(text: string) => undefined>()
  const { user, rerender } = renderUi(aGoal('1', onCommit))
  await user.type(cell('Goal'), '.50')
  await user.tab()
  rerender(aGoal('1.5', onCommit))
  expect(cell('Goal')).toHaveValue('1.5')
})

test('a text that was refused stays when the saved value moves', async () => {
  const { user, rerender } = renderUi(aGoal('8', () => 'This is not a number.'))
  await user.type(cell('Goal'), 'x')
  await user.tab()
  rerender(aGoal('9', () => undefined))
  expect(cell('Goal')).toHaveValue('8x')
  expect(cell('Goal')).toHaveAccessibleDescription('This is not a number.')
})

test('a text typed while the one before is being saved is saved on that one', async () => {
  const first = vi.fn<(text: string) => undefined>()
  const second = vi.fn<(text: string) => undefined>()
  const { user, rerender } = renderUi(aGoal('Up', first))
  await user.type(cell('Goal'), 'load')
  await user.tab()
  await user.type(cell('Goal'), 's')
  rerender(aGoal('Upload', second))
  expect(cell('Goal')).toHaveValue('Uploads')
  await user.tab()
  expect(first).toHaveBeenCalledExactlyOnceWith('Upload')
  expect(second).toHaveBeenCalledExactlyOnceWith('Uploads')
})

test('a text of several lines is one text: Enter moves on, and a line break is a space', async () => {
  const saved = vi.fn()
  const columns: Column<string>[] = [
    { key: 'id', header: 'Sprint', rowHeader: true, cell: id => id },
    {
      key: 'goal',
      header: 'Goal',
      cell: id => (
        <CellInput
          kind="lines"
          label={`Goal, sprint ${id}`}
          value=""
          onCommit={text => {
            saved(text)
            return undefined
          }}
        />
      ),
    },
  ]
  const { user } = renderUi(
    <EditableTable caption="Goals" columns={columns} rows={['1', '2']} rowKey={id => id} />,
  )
  const goal = (n: number) => screen.getByRole('textbox', { name: `Goal, sprint ${n}` })
  await user.click(goal(1))
  await user.paste('Know where\n families give up')
  expect(goal(1)).toHaveValue('Know where families give up')
  await user.keyboard('{Enter}')
  expect(goal(2)).toHaveFocus()
  expect(saved).toHaveBeenCalledWith('Know where families give up')
  await user.keyboard('{ArrowUp}')
  expect(goal(1)).toHaveFocus()
})
