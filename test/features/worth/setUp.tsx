import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { recordNames, type RecordName, type RecordTypes } from '#core/records/registry.ts'
import { WorthScreen } from '#features/worth/WorthScreen.tsx'
import type { ChangeInput } from '#storage/change.ts'
import { save } from '#storage/save.ts'
import type { Store } from '#storage/store.ts'
import {
  aContribution,
  aDeliverable,
  aMetric,
  anAllocation,
  anEffort,
  anOutcome,
  aRate,
  aReading,
  aSprint,
  aTeam,
  TEAM_ID,
} from '#test/support/builders.ts'
import { aStore, renderTeamScreen } from '#test/support/renderScreen.tsx'

/** Rates that nothing else comes to. */
export const DEVELOPER = 613_37
export const DESIGNER = 702_11

/** A team of three whose one sprint served an outcome that rose by six points, and a second that nobody measured. */
const rows: readonly ChangeInput[] = [
  { record: 'team', row: aTeam() },
  { record: 'rate', row: aRate({ price: { kind: 'entered', day: DEVELOPER } }) },
  { record: 'rate', row: aRate({ id: 'r2', role: 'Designer', price: { kind: 'entered', day: DESIGNER } }) },
  { record: 'allocation', row: anAllocation({ people: 2 }) },
  { record: 'allocation', row: anAllocation({ id: 'a2', role: 'Designer' }) },
  { record: 'sprint', row: aSprint() },
  { record: 'deliverable', row: aDeliverable({ live: '2026-06-10' }) },
  { record: 'effort', row: anEffort() },
  { record: 'metric', row: aMetric() },
  {
    record: 'metric',
    row: aMetric({
      id: 'metric-2',
      name: 'Calls answered',
      unit: 'count',
      value: { amount: 25_00, source: 'Finance', priceYear: 2025, kind: 'cash-releasing' },
    }),
  },
  { record: 'outcome', row: anOutcome() },
  {
    record: 'outcome',
    row: anOutcome({ id: 'outcome-2', metric: 'metric-2', baseline: undefined, target: undefined }),
  },
  { record: 'contribution', row: aContribution() },
  { record: 'reading', row: aReading() },
]

export async function aTeamHere(more: readonly ChangeInput[] = []): Promise<Store> {
  const store = await aStore()
  const saved = await save(store, { name: 'importFile', values: { record: 'team', count: 1 } }, [
    ...rows,
    ...more,
  ])
  if (!saved.ok) throw new Error(JSON.stringify(saved.error))
  return store
}

export async function asked(store: Store, query = '') {
  const user = userEvent.setup({ delay: null })
  renderTeamScreen(store, TEAM_ID, ({ data, figures, readOnly, ...props }) => (
    <WorthScreen {...props} query={query} team={{ data, figures, readOnly }} />
  ))
  await screen.findByRole('heading', { level: 1 })
  const fill = async (label: string | RegExp, text: string) => {
    const field = screen.getByLabelText(label)
    await user.clear(field)
    if (text !== '') await user.type(field, text)
  }
  const choose = (label: string | RegExp, option: string) =>
    user.selectOptions(screen.getByLabelText(label), option)
  const press = (name: string) => user.click(screen.getByRole('button', { name }))
  /** The text in the dialog that a button opens, which is closed again. */
  const said = async (button: string): Promise<string> => {
    await press(button)
    const dialog = await screen.findByRole('dialog')
    const area = within(dialog).queryByLabelText('Text to copy')
    const text = area instanceof HTMLTextAreaElement ? area.value : (dialog.textContent ?? '')
    await user.click(within(dialog).getByRole('button', { name: 'Close' }))
    return text
  }
  return { user, fill, choose, press, said, store }
}

export const question = () => screen.getByRole('heading', { level: 1 }).textContent

export async function stored<R extends RecordName>(store: Store, record: R): Promise<RecordTypes[R][]> {
  const all = await store.db.table(record).toArray()
  return all.filter(row => row.deleted === 0)
}

export const countOfAll = async (store: Store): Promise<number> => {
  const counts = await Promise.all(recordNames.map(record => store.db.table(record).count()))
  return counts.reduce((all, count) => all + count, 0)
}
