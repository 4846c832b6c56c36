import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Column } from '#ui/tables/column.ts'
import { Table } from '#ui/tables/Table.tsx'
import { useFolded } from '#ui/tables/useFolded.tsx'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { renderUi } from '#test/support/renderUi.tsx'

const columns: Column<number>[] = [
  { key: 'name', header: 'Cost item', rowHeader: true, cell: n => `Item ${n}` },
  { key: 'amount', header: 'Amount', numeric: true, cell: n => `£${n}` },
]
const upTo = (n: number) => Array.from({ length: n }, (_, at) => at)

test('a table has its caption, row headers and totals', () => {
  renderUi(
    <Table
      caption="Cost items"
      columns={columns}
      rows={upTo(2)}
      rowKey={String}
      foot={[{ key: 'total', cells: { name: 'Total', amount: '£1' } }]}
    />,
  )
  const table = screen.getByRole('table', { name: 'Cost items' })
  expect(within(table).getByRole('rowheader', { name: 'Item 1' })).toBeInTheDocument()
  expect(within(table).getByRole('row', { name: 'Total £1' })).toBeInTheDocument()
})

test('a wide label of a total takes the room of the empty cells after it', () => {
  const three: Column<number>[] = [
    ...columns.slice(0, 1),
    { key: 'goal', header: 'Goal', cell: () => '' },
    ...columns.slice(1),
  ]
  const foot = [{ key: 'total', wideLabel: true, cells: { name: 'In sprints so far', amount: '£1' } }]
  renderUi(<Table caption="Cost items" columns={three} rows={[]} rowKey={String} foot={foot} />)
  expect(screen.getByRole('rowheader', { name: 'In sprints so far' })).toHaveAttribute('colspan', '2')
  const row = screen.getByRole('row', { name: 'In sprints so far £1' })
  expect([...row.children].map(cell => cell.textContent)).toEqual(['In sprints so far', '£1'])
})

function Folding() {
  const folded = useFolded(['0', '1'], 'Show all 3 items')
  return (
    <>
      {folded.button}
      <Table
        caption="Cost items"
        columns={columns}
        rows={upTo(3)}
        rowKey={String}
        rowTone={n => folded.toneOf(String(n))}
      />
    </>
  )
}

test('rows that wait on a narrow page come when they are asked for', async () => {
  const { user, container } = renderUi(<Folding />)
  const waiting = () => [...container.querySelectorAll('.sw-row--folded')].map(row => row.textContent)
  expect(waiting()).toEqual(['Item 0£0', 'Item 1£1'])
  await user.click(screen.getByRole('button', { name: 'Show all 3 items' }))
  expect(waiting()).toEqual([])
  expect(screen.queryByRole('button')).toBeNull()
})

test('a table without rows says so', () => {
  renderUi(
    <Table caption="Cost items" columns={columns} rows={[]} rowKey={String} empty="No cost items yet" />,
  )
  expect(screen.getByRole('cell', { name: 'No cost items yet' })).toBeInTheDocument()
})

test('up to a hundred rows stand in the page as they are', () => {
  renderUi(<VirtualTable caption="Cost items" columns={columns} rows={upTo(100)} rowKey={String} />)
  expect(screen.getAllByRole('row')).toHaveLength(101)
})

test('thousands of rows are counted, and only those in view are drawn', () => {
  renderUi(<VirtualTable caption="Cost items" columns={columns} rows={upTo(5_000)} rowKey={String} />)
  expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '5001')
  expect(screen.getByRole('region', { name: 'Cost items' })).toHaveAttribute('tabindex', '0')
  expect(screen.getByText(/5,000 rows/)).toBeInTheDocument()
  expect(screen.getByRole('row', { name: 'Item 0 £0' })).toHaveAttribute('aria-rowindex', '2')
  expect(screen.getAllByRole('row').length).toBeLessThan(100)
})

/** What a browser says before it lays out the pages, and once they are made. */
const print = (when: 'beforeprint' | 'afterprint') => fireEvent(window, new Event(when))

/** The names of the rows, without the row of headers. */
const names = () => screen.getAllByRole('rowheader').map(cell => cell.textContent)
const items = (n: number) => upTo(n).map(at => `Item ${at}`)

test('on paper every row stands once, and nothing is said of scrolling; then the table is as it was', () => {
  renderUi(<VirtualTable caption="Cost items" columns={columns} rows={upTo(178)} rowKey={String} />)
  const region = screen.getByRole('region', { name: 'Cost items' })
  fireEvent.scroll(region, { target: { scrollTop: 8_000 } })
  const before = names()
  expect(before).not.toContain('Item 0')
  print('beforeprint')
  expect(names()).toEqual(items(178))
  expect(region.querySelector('.sw-spacer')).toBeNull()
  expect(screen.queryByText(/178 rows/)).toBeNull()
  // All that paper shows needs no scrolling.
  region.scrollTop = 0
  print('afterprint')
  expect(region.scrollTop).toBe(8_000)
  expect(names()).toEqual(before)
  expect(screen.getByText('178 rows. Scroll the table to see them all.')).toBeInTheDocument()
})

test('of more rows than paper holds the first stand on it, and it says so', () => {
  const { container } = renderUi(
    <VirtualTable caption="Cost items" columns={columns} rows={upTo(2_001)} rowKey={String} />,
  )
  print('beforeprint')
  // By role it would take seconds.
  expect([...container.querySelectorAll('tbody th')].map(cell => cell.textContent)).toEqual(items(2_000))
  expect(screen.getByText('The first 2,000 of 2,001 rows. The rest are on the screen.')).toBeInTheDocument()
  expect(screen.queryByText(/Scroll the table/)).toBeNull()
})

test('what is typed in a row and the focus there outlast printing', async () => {
  const typed: Column<number>[] = [
    ...columns,
    { key: 'in', header: 'In', cell: n => <input aria-label={`In ${n}`} /> },
  ]
  const { user } = renderUi(
    <VirtualTable caption="Cost items" columns={typed} rows={upTo(178)} rowKey={String} />,
  )
  await user.type(screen.getByLabelText('In 3'), 'half')
  print('beforeprint')
  print('afterprint')
  expect(screen.getByLabelText('In 3')).toHaveValue('half')
  expect(screen.getByLabelText('In 3')).toHaveFocus()
})
