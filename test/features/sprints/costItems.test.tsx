// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { costItemDefaults } from '#core/records/costItem.ts'
import { aTeamHere, showSprints } from './setUp.tsx'

const dialog = () => screen.getByRole('dialog')
const field = (name: string) => within(dialog()).getByLabelText(name)
const section = () => screen.getByRole('region', { name: 'Cost items' })
const row = (name: RegExp) => within(section()).getByRole('row', { name })

async function adding() {
  const here = await aTeamHere()
  await showSprints(here)
  await here.user.click(screen.getByRole('button', { name: 'Add a cost item' }))
  return here
}

const submit = (here: Awaited<ReturnType<typeof adding>>) =>
  here.user.click(within(dialog()).getByRole('button', { name: 'Save' }))

test('a cost item with VAT and a new supplier is added, and counts what is not recovered', async () => {
  const here = await adding()
  await here.user.type(field('Description'), 'Research panel')
  await here.user.type(field('Net amount'), '£1,000')
  await here.user.click(field('VAT stated'))
  await here.user.type(field('Amount of VAT'), '200')
  await here.user.type(field('VAT that is recovered'), '50')
  await here.user.selectOptions(field('Supplier'), 'A new supplier')
  await here.user.type(field('Name of the new supplier'), 'Northlight')
  await submit(here)
  expect(await screen.findByText('Research panel added.')).toBeInTheDocument()
  await waitFor(() => expect(row(/^Research panel/)).toHaveTextContent(/Northlight.*3 Nov 2026.*£1,150.00/))
  const [supplier] = await here.rows('supplier')
  expect(await here.rows('costItem')).toMatchObject([
    {
      supplier: supplier?.id,
      money: { net: 1000_00, vat: { kind: 'stated', vat: 200_00, recoverable: 50_00 } },
    },
  ])
  await here.user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect(await here.rows('supplier')).toEqual([]))
})

test.each([
  ['', /Enter an amount/],
  ['a lot', /‘a lot’ is not an amount/],
  ['1.234', /‘1.234’ has more than two decimals/],
  ['22517998136852.49', /‘22517998136852.49’ is too large/],
])('an amount of ‘%s’ is refused at its field and in the summary', async (text, said) => {
  const here = await adding()
  await here.user.type(field('Description'), 'Research panel')
  if (text !== '') await here.user.type(field('Net amount'), text)
  await submit(here)
  await waitFor(() => expect(field('Net amount')).toHaveAccessibleDescription(said))
  expect(within(dialog()).getByRole('link', { name: said })).toBeInTheDocument()
  expect(await here.rows('costItem')).toEqual([])
})

test('everything that is wrong is said at once, by field', async () => {
  const here = await adding()
  await here.user.click(field('Over a period'))
  await here.user.selectOptions(field('Supplier'), 'A new supplier')
  await submit(here)
  const summary = await within(dialog()).findByRole('alert')
  expect(
    within(summary)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Description: Fill this in.',
    'Net amount: Enter an amount.',
    'First day: Fill this in.',
    'Last day: Fill this in.',
    'Name of the new supplier: Fill this in.',
  ])
})

test('more VAT recovered than there is, a name that is missing, and a period backwards are refused', async () => {
  const here = await adding()
  await here.user.type(field('Net amount'), '100')
  await here.user.click(field('VAT stated'))
  await here.user.type(field('Amount of VAT'), '20')
  await here.user.type(field('VAT that is recovered'), '30')
  await here.user.click(field('Over a period'))
  await here.user.type(field('First day'), '2026-10-10')
  await here.user.type(field('Last day'), '2026-10-01')
  await submit(here)
  await waitFor(() => expect(field('Description')).toHaveAccessibleDescription(/Fill this in/))
  await here.user.type(field('Description'), 'Hosting')
  await submit(here)
  await waitFor(() =>
    expect(field('VAT that is recovered')).toHaveAccessibleDescription(/More VAT is recovered/),
  )
  expect(field('Last day')).toHaveAccessibleDescription(
    /The end, 1 October 2026, is before the start, 10 October 2026/,
  )
  expect(await here.rows('costItem')).toEqual([])
})

test('a cost item is changed, and removed with a way back', async () => {
  const here = await adding()
  await here.user.type(field('Description'), 'Hosting')
  await here.user.type(field('Net amount'), '300')
  await submit(here)
  await here.user.click(await screen.findByRole('button', { name: 'Edit Hosting' }))
  expect(field('Net amount')).toHaveValue('300.00')
  await here.user.clear(field('Net amount'))
  await here.user.type(field('Net amount'), '-20')
  await here.user.click(field('Reconciled'))
  await submit(here)
  await waitFor(() => expect(row(/^Hosting/)).toHaveTextContent(/−£20.00.*Reconciled/))
  await here.user.click(screen.getByRole('button', { name: 'Remove Hosting' }))
  await waitFor(async () => expect(await here.rows('costItem')).toEqual([]))
  await waitFor(() => expect(screen.getByRole('button', { name: 'Add a cost item' })).toHaveFocus())
  await here.user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(row(/^Hosting/)).toBeInTheDocument())
})

test('pasted cost items are previewed, bad cells named, and undone as one', async () => {
  const here = await aTeamHere()
  await showSprints(here)
  await here.user.click(screen.getByRole('button', { name: 'Paste cost items' }))
  await here.user.paste(
    'Date\tSupplier\tDescription\tAmount\n05/10/2026\tAcme\tPanel\t1,200.00\n06/10/2026\tAcme\tTravel\tlots',
  )
  expect(await screen.findByText(/Row 3, Amount: ‘lots’ is not an amount/)).toBeInTheDocument()
  expect(await here.rows('costItem')).toEqual([])
  await here.user.click(screen.getByRole('button', { name: 'Add 1 row' }))
  expect(await screen.findByText('1 cost item added.')).toBeInTheDocument()
  await waitFor(() => expect(row(/^Panel/)).toHaveTextContent('£1,200.00'))
  await here.user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect(await here.rows('supplier')).toEqual([]))
  expect(await here.rows('costItem')).toEqual([])
})

test('of thousands of items only those in sight are in the page, and words find the others', async () => {
  const here = await aTeamHere()
  await here.add(
    ...Array.from({ length: 1000 }, (_, i) => ({
      record: 'costItem' as const,
      row: {
        ...costItemDefaults,
        id: here.store.newId(),
        team: here.team,
        description: `Invoice ${i}`,
        money: { net: 100_00, vat: { kind: 'not-stated' as const } },
        when: { kind: 'date' as const, date: '2026-10-06' },
      },
    })),
  )
  await showSprints(here)
  expect(within(section()).getAllByRole('row').length).toBeLessThan(100)
  await here.user.type(screen.getByLabelText('Find by description, supplier or note'), 'invoice 777')
  await waitFor(() => expect(row(/^Invoice 777/)).toBeInTheDocument())
  expect(within(section()).getAllByRole('row')).toHaveLength(2)
})
