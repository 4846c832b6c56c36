// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { readDictionary } from '#exchange/dictionary/readDictionary.ts'
import { writeDictionary } from '#exchange/dictionary/writeDictionary.ts'
import type { Metric } from '#core/records/metric.ts'
import { day } from '#test/support/builders.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { setUpTeam } from '#storage/writes/setUpTeam.ts'
import { aTeam, showOne, showOutcomes, theExample, type Here } from './setUp.tsx'

const calls = {
  metric: { name: 'Calls', unit: 'count', better: 'lower', counts: 'Calls a week' },
  baseline: { value: 90, date: day('2026-09-01') },
  readings: [{ value: 60, date: day('2026-10-01') }],
} as const

async function theMetric(here: Here): Promise<Metric> {
  const [metric] = await here.rows('metric')
  if (!metric) throw new Error('No metric')
  return metric
}

async function edit(): Promise<Here & { readonly metric: Metric }> {
  const here = await aTeam(calls)
  const metric = await theMetric(here)
  await showOne(here, metric.id)
  return { ...here, metric }
}

const retype = async ({ user }: Here, label: string, text: string) => {
  await user.clear(screen.getByLabelText(label))
  await user.type(screen.getByLabelText(label), text)
}
const save = (here: Here) => here.user.click(screen.getByRole('button', { name: 'Save' }))

test('another name, owner or value leaves the version, and the readings, as they are', async () => {
  const here = await edit()
  expect(screen.getByText(/^Version 1\. 1 outcome of this team uses it\./)).toBeInTheDocument()
  await retype(here, 'Name of the metric', 'Phone calls')
  await retype(here, 'Owner', 'Contact centre manager')
  expect(screen.queryByText(/saved as version 2/)).toBeNull()
  await save(here)
  expect(await screen.findByText('Phone calls saved.')).toBeInTheDocument()
  expect(await theMetric(here)).toMatchObject({ version: 1, ownerRole: 'Contact centre manager' })
})

test('a metric says which of the published measures it is, or none, and that raises no version', async () => {
  const here = await edit()
  expect(screen.getByLabelText('Published as')).toHaveDisplayValue('None of the four')
  await here.user.selectOptions(screen.getByLabelText('Published as'), 'User satisfaction')
  await save(here)
  expect(await screen.findByText('Calls saved.')).toBeInTheDocument()
  expect(await theMetric(here)).toMatchObject({ version: 1, kpi: 'user-satisfaction' })
})

test('a metric that is published no more says so', async () => {
  const here = await aTeam(calls)
  const metric = await theMetric(here)
  const row = { ...metric, kpi: 'user-satisfaction' } as const
  expect((await saveRow(here.store, { record: 'metric', row, base: metric.hlc })).ok).toBe(true)
  await showOne(here, metric.id)
  expect(screen.getByLabelText('Published as')).toHaveDisplayValue('User satisfaction')
  await here.user.selectOptions(screen.getByLabelText('Published as'), 'None of the four')
  await save(here)
  await waitFor(async () => expect((await theMetric(here)).kpi).toBeUndefined())
})

test('another unit raises the version, and what that means for readings is said before it is saved', async () => {
  const here = await edit()
  await here.user.selectOptions(screen.getByLabelText('Unit'), 'Percent')
  expect(
    screen.getByRole('region', { name: /^This measures something else, so it is saved as version 2\./ }),
  ).toHaveTextContent('The 1 reading here was made under version 1: it stays, and counts as not measured')
  await save(here)
  expect(await screen.findByText('Calls saved as version 2.')).toBeInTheDocument()
  expect(await theMetric(here)).toMatchObject({ version: 2, unit: 'percent' })
})

test('where only words changed, a person says whether they mean the same', async () => {
  const here = await edit()
  await retype(here, 'What is counted', 'Calls to the contact centre in a week')
  await here.user.click(screen.getByLabelText('No: it says the same in better words'))
  await save(here)
  await waitFor(async () =>
    expect(await theMetric(here)).toMatchObject({
      version: 1,
      counts: 'Calls to the contact centre in a week',
    }),
  )
})

test('readings of an earlier version are not compared until someone confirms that they hold', async () => {
  const here = await aTeam(calls)
  const metric = await theMetric(here)
  await here.store.db.table('metric').put({ ...metric, version: 2 })
  const [outcome] = await here.rows('outcome')
  await showOne(here, outcome?.id ?? '')
  expect(screen.getByRole('region', { name: /^The metric is at version 2/ })).toBeInTheDocument()
  expect(
    screen.getByText('The readings were made under an earlier version of the metric.'),
  ).toBeInTheDocument()
  await here.user.click(screen.getByRole('button', { name: 'The readings hold under version 2' }))
  const dialog = screen.getByRole('dialog')
  expect(dialog).toHaveTextContent('The 1 reading is then taken to be made under version 2.')
  await here.user.click(within(dialog).getByRole('button', { name: 'Yes, they hold' }))
  await waitFor(() => expect(screen.queryByRole('region', { name: /^The metric is at/ })).toBeNull())
  expect(screen.getByText('Calls: 90 to 60')).toBeInTheDocument()
})

test('a metric that no outcome uses can be removed; one that is used cannot', async () => {
  const here = await edit()
  expect(screen.queryByRole('button', { name: 'Remove this metric' })).toBeNull()
  const spare = { ...here.metric, id: 'spare', name: 'Spare' }
  const saved = await saveRow(here.store, { record: 'metric', row: spare })
  expect(saved.ok).toBe(true)
  await showOne(here, 'spare')
  await here.user.click(await screen.findByRole('button', { name: 'Remove this metric' }))
  expect(await screen.findByText('Spare removed.')).toBeInTheDocument()
  expect(location.hash).toBe('#/outcomes')
})

async function file(metrics: readonly Metric[]): Promise<File> {
  const text = await writeDictionary(metrics, {
    made: '2026-10-01T09:00:00.000Z',
    owner: 'Ministry of calls',
  })
  return new File([text], 'metrics.json', { type: 'application/json' })
}

async function importing(here: Here, chosen: File) {
  await showOutcomes(here)
  await here.user.click(screen.getByRole('button', { name: 'Import metrics' }))
  await here.user.upload(screen.getByLabelText('Dictionary file'), chosen)
  return screen.getByRole('dialog')
}

test('a dictionary is shown as new, same, newer, older or in conflict before anything is written', async () => {
  const here = await aTeam(calls)
  const mine = await theMetric(here)
  const put = (id: string, fields: Partial<Metric>) =>
    here.store.db.table('metric').put({ ...mine, id, ...fields })
  await put('newer', { name: 'Waiting', version: 1 })
  await put('older', { name: 'Errors', version: 3 })
  await put('clash', { name: 'Visits', version: 1, counts: 'Visits a week' })
  const dialog = await importing(
    here,
    await file([
      mine,
      { ...mine, id: 'fresh', name: 'calls' },
      { ...mine, id: 'newer', name: 'Waiting', version: 2 },
      { ...mine, id: 'older', name: 'Errors', version: 2 },
      { ...mine, id: 'clash', name: 'Visits', counts: 'Visits a month' },
    ]),
  )
  expect(await within(dialog).findByText(/^5 metrics from Ministry of calls, exported/)).toBeInTheDocument()
  const row = (name: RegExp) => within(dialog).getByRole('row', { name })
  expect(row(/^Calls/)).toHaveTextContent('Same')
  expect(row(/^calls/)).toHaveTextContent('NewIs added at version 1. Another metric here has the same name.')
  expect(row(/^Waiting/)).toHaveTextContent('Newer')
  expect(row(/^Errors/)).toHaveTextContent('Older')
  expect(row(/^Visits/)).toHaveTextContent('ConflictBoth are version 1 and differ in: what is counted.')
  expect(within(dialog).getByRole('button', { name: 'Import 2 metrics' })).toBeInTheDocument()
  await here.user.click(within(dialog).getByLabelText('Take the file’s definition of Visits'))
  await here.user.click(within(dialog).getByRole('button', { name: 'Import 3 metrics' }))
  expect(await screen.findByText('3 metrics imported.')).toBeInTheDocument()
  const after = new Map((await here.rows('metric')).map(metric => [metric.id, metric]))
  expect(after.size).toBe(5)
  expect(after.get('newer')?.version).toBe(2)
  expect(after.get('older')?.version).toBe(3)
  expect(after.get('clash')?.counts).toBe('Visits a month')
  await here.user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect(await here.rows('metric')).toHaveLength(4))
})

test('a file that was edited, or is none of ours, is refused at its field', async () => {
  const here = await aTeam(calls)
  const text = await (await file([await theMetric(here)])).text()
  const dialog = await importing(here, new File([text.replace('Calls', 'Cells')], 'metrics.json'))
  expect(await within(dialog).findByText(/its checksum does not match/)).toBeInTheDocument()
  await here.user.upload(within(dialog).getByLabelText('Dictionary file'), new File(['a,b'], 'x.json'))
  expect(await within(dialog).findByText(/This file cannot be read/)).toBeInTheDocument()
  expect(within(dialog).queryByRole('button', { name: /^Import \d/ })).toBeNull()
})

test('what is exported can be imported by another team', async () => {
  const here = await aTeam(calls)
  const made: (Blob | MediaSource)[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation(file => `blob:${made.push(file)}`)
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  await showOutcomes(here)
  await here.user.click(screen.getByRole('button', { name: 'Export metrics' }))
  await waitFor(() => expect(click).toHaveBeenCalledOnce())
  const [exported] = made
  const read = await readDictionary(exported instanceof Blob ? await exported.text() : '')
  expect(read.ok && read.value).toMatchObject({
    owner: 'Licences',
    metrics: [{ name: 'Calls', version: 1, counts: 'Calls a week' }],
  })
  vi.restoreAllMocks()
})

test('the example’s metrics are marked as its own wherever they are offered, and one of one’s own is not', async () => {
  const here = await theExample()
  const set = await setUpTeam(here.store, {
    team: { name: 'Licences' },
    division: 'scotland',
    roles: [],
    sprints: { from: day('2026-10-05'), count: 1 },
    outcome: {
      metric: { name: 'Licences granted', unit: 'percent', people: 'people', action: 'get one' },
      readings: [],
    },
  })
  if (!set.ok) throw new Error(set.error.code)
  const own = { ...here, team: set.value.team }
  await showOutcomes(own)
  const marked = () => {
    const dictionary = screen.getByRole('table', { name: 'Metric dictionary' })
    return within(dictionary)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent.trim())
  }
  expect(marked()).toContain('Applications finished online Example')
  expect(marked()).toContain('Licences granted')
  cleanup()
  await showOne(own, 'new')
  expect(screen.getByRole('option', { name: 'Applications finished online (example)' })).toBeInTheDocument()
  expect(screen.getByRole('option', { name: 'Licences granted' })).toBeInTheDocument()
  cleanup()
  const metrics = await here.rows('metric')
  await showOne(own, metrics.find(({ origin }) => origin === 'example')?.id ?? '')
  expect(screen.getByText(/^This metric came with the example team/)).toBeInTheDocument()
})
