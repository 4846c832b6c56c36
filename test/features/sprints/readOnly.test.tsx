// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { OverviewScreen } from '#features/overview/OverviewScreen.tsx'
import { sharedCopy } from '#core/privacy/sharedCopy.ts'
import { SprintScreen } from '#features/sprints/SprintScreen.tsx'
import { SprintsScreen } from '#features/sprints/SprintsScreen.tsx'
import { figuresOf } from '#core/figures.ts'
import { renderTeamScreen, TODAY } from '#test/support/renderScreen.tsx'
import { theExample } from './setUp.tsx'

/** The example as another person gets it: without rates, allocations and absences. */
async function asCopy(show: Parameters<typeof renderTeamScreen>[2]) {
  const { store, team } = await theExample()
  renderTeamScreen(store, team, props => {
    const copy = sharedCopy(props.data, TODAY)
    if (!copy.ok) throw new Error(copy.error.code)
    return show({ ...props, data: copy.value, figures: figuresOf(copy.value, TODAY), readOnly: true })
  })
}

/** What there is to type in or to press, other than a figure that opens. */
const controls = () =>
  [
    ...screen.queryAllByRole('textbox'),
    ...screen.queryAllByRole('combobox'),
    ...screen.queryAllByRole('button'),
  ]
    .map(control => control.textContent || control.id)
    .filter(name => !name.includes('How this is worked out'))

test('a copy of all sprints shows its figures and has nothing to change them with', async () => {
  await asCopy(props => <SprintsScreen {...props} />)
  const row = await screen.findByRole('row', { name: /^Sprint 14/ })
  expect(row).toHaveTextContent('£96,240')
  expect(row).toHaveTextContent('Running')
  expect(screen.getByRole('row', { name: /^Sprint 13/ })).toHaveTextContent('Closed')
  expect(screen.queryByRole('columnheader', { name: 'Working days' })).toBeNull()
  expect(screen.getByText(/nothing can be changed here/)).toBeInTheDocument()
  expect(controls()).toEqual([
    'sprints-costs-sought',
    'Deliverables (8)',
    'Cost items (22)',
    'Show all 14 sprints',
    'Show all 22 cost items',
  ])
})

test('a copy of a sprint shows staff by engagement, and there are no rates to show', async () => {
  await asCopy(props => (
    <SprintScreen {...props} id={props.data.sprints.find(({ number }) => number === 13)?.id ?? ''} />
  ))
  const lines = await screen.findByRole('table', { name: 'Lines and their amounts' })
  expect(within(lines).getByRole('row', { name: /^Other staff/ })).toBeInTheDocument()
  expect(within(lines).queryByRole('columnheader', { name: 'Days' })).toBeNull()
  expect(screen.getByRole('row', { name: /^Document upload/ })).toHaveTextContent(/41£38,803.72/)
  expect(screen.getByText('Schools still print half of the uploads.')).toBeInTheDocument()
  expect(controls()).toEqual([])
})

test('a copy of the running sprint is running, and has no count of days beside its money', async () => {
  await asCopy(props => (
    <SprintScreen {...props} id={props.data.sprints.find(({ number }) => number === 14)?.id ?? ''} />
  ))
  await screen.findByRole('table', { name: 'Lines and their amounts' })
  expect(screen.getByText('Running')).toBeInTheDocument()
  expect(screen.queryByText(/^Sealed/)).toBeNull()
  expect(screen.queryByText('Working days')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: /^£96,240 How this is worked out/ }))
  const dialog = await screen.findByRole('dialog')
  expect(dialog).toHaveTextContent('These lines are as they were when the copy was made.')
  expect(dialog).toHaveTextContent('its days to come are counted as planned')
  expect(dialog).not.toHaveTextContent(/\d working days/)
})

test('the overview of a copy counts no days', async () => {
  await asCopy(props => <OverviewScreen {...props} />)
  await screen.findByRole('heading', { level: 1 })
  expect(screen.getByText(/· sprint 14$/)).toBeInTheDocument()
  expect(screen.queryByText(/a working day/)).toBeNull()
  expect(await screen.findByRole('heading', { name: /^Sprints 1 to 14|alongside/ })).toBeInTheDocument()
})
