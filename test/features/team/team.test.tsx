// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { addDays } from '#core/calendar.ts'
import { absenceDefaults } from '#core/records/absence.ts'
import { saveMany, saveRow } from '#storage/writes/rows.ts'
import { fill, said, section, showExample, showTeam } from './teamOnScreen.tsx'

const dialog = () => within(screen.getByRole('dialog'))
const field = (name: string) => dialog().getByRole('textbox', { name })
const save = (user: Awaited<ReturnType<typeof showTeam>>['user']) =>
  user.click(dialog().getByRole('button', { name: 'Save the team' }))

test('the team’s facts are changed in one form', async () => {
  const { user, now } = await showTeam()
  await user.click(screen.getByRole('button', { name: 'Change the team' }))
  fill(field('Name'), 'Permits and licences')
  fill(dialog().getByLabelText('First day of the team'), '2026-10-01')
  await user.click(dialog().getByRole('button', { name: 'Add a phase' }))
  await user.selectOptions(dialog().getByRole('combobox', { name: 'Phase, row 1' }), 'beta')
  fill(dialog().getByLabelText('From, row 1'), '2026-10-05')
  fill(field('Length of a sprint'), '21')
  await save(user)
  await said('The team was saved.')
  expect((await now()).team).toMatchObject({
    name: 'Permits and licences',
    from: '2026-10-01',
    phases: [{ phase: 'beta', from: '2026-10-05' }],
    sprintLength: 21,
  })
  expect(await section('The team').findByText('Beta from 5 October 2026')).toBeInTheDocument()
})

test('a name, whole sprints, phases once each, an end after the start, and nobody left out', async () => {
  const { user, now } = await showTeam()
  await user.click(screen.getByRole('button', { name: 'Change the team' }))
  fill(field('Name'), '')
  fill(field('Length of a sprint'), '93')
  await save(user)
  await waitFor(() => expect(field('Name')).toBeInvalid())
  expect(field('Length of a sprint')).toHaveAccessibleDescription(/The most is 92/)
  fill(field('Name'), 'x'.repeat(301))
  fill(field('Length of a sprint'), '14')
  await save(user)
  await waitFor(() => expect(field('Name')).toHaveAccessibleDescription(/Use 300 characters or fewer/))
  fill(field('Name'), 'Permits')
  fill(dialog().getByLabelText('First day of the team'), '2026-11-01')
  fill(dialog().getByLabelText('Last day of the team'), '2026-10-01')
  await save(user)
  await waitFor(() => expect(dialog().getByLabelText('Last day of the team')).toBeInvalid())
  expect(
    dialog().getAllByRole('link', { name: /The allocation of Developer has days outside these dates/ }),
  ).not.toHaveLength(0)
  for (const row of [1, 2]) {
    await user.click(dialog().getByRole('button', { name: 'Add a phase' }))
    fill(dialog().getByLabelText(`From, row ${row}`), '2026-10-05')
  }
  await save(user)
  expect(
    await dialog().findByRole('link', { name: /Two phases start on 5 October 2026/ }),
  ).toBeInTheDocument()
  expect((await now()).team.name).toBe('Permits')
  expect((await now()).team.phases).toEqual([])
})

test('a form that is left changes nothing and gives the focus back', async () => {
  const { user, now } = await showTeam()
  await user.click(screen.getByRole('button', { name: 'Change the team' }))
  fill(field('Name'), ' no')
  await user.click(dialog().getByRole('button', { name: 'Cancel' }))
  await user.click(screen.getByRole('button', { name: 'Leave without saving' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Change the team' })).toHaveFocus()
  expect((await now()).team.name).toBe('Permits')
})

test('what another tab changed meanwhile is not lost: both versions are shown', async () => {
  const { user, now, store } = await showTeam()
  await user.click(screen.getByRole('button', { name: 'Change the team' }))
  const { team } = await now()
  await saveRow(store, { record: 'team', row: { ...team, mission: 'Theirs.' }, base: team.hlc })
  await section('The team').findByText('Theirs.')
  fill(field('Mission'), 'Mine.')
  await save(user)
  expect(await screen.findByText(/Mine\./)).toBeInTheDocument()
  expect((await now()).team.mission).toBe('Theirs.')
})

test('markup and formulas are text', async () => {
  const { now, store } = await showTeam()
  const { team } = await now()
  const name = '<img src=x onerror=alert(1)> =HYPERLINK("x")'
  await saveRow(store, { record: 'team', row: { ...team, name }, base: team.hlc })
  expect(await section('The team').findByText(name)).toBeInTheDocument()
  expect(document.querySelector('img')).toBeNull()
})

test('the example is the same in both frames', async () => {
  await showExample('cost')
  const cost = document.querySelector('main, body > div')?.textContent
  render(<></>)
  document.body.replaceChildren()
  await showExample('investment')
  expect(document.querySelector('main, body > div')?.textContent).toBe(cost)
})

test('a copy shows the team and its calendar, says once that nothing can be changed, and has no control that does', async () => {
  const { store, now } = await showTeam()
  const { team } = await now()
  await saveRow(store, { record: 'team', row: { ...team, origin: 'copy' }, base: team.hlc })
  expect(await screen.findByText('Nothing can be changed here')).toBeInTheDocument()
  expect(screen.queryByRole('heading', { name: 'Rates' })).not.toBeInTheDocument()
  expect(section('Calendar').getByText('Working days in 2026-27')).toBeInTheDocument()
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^(Add|Change|Remove|Rename|Paste)/ })).not.toBeInTheDocument()
})

test('where nothing can be saved, everything is shown and nothing can be changed', async () => {
  const { store } = await showExample()
  store.conditions.report('newer')
  expect(await screen.findByText('Nothing can be changed here')).toBeInTheDocument()
  expect(section('People').getAllByRole('row')).toHaveLength(9)
  expect(section('Rates').getAllByText(/a day worked/)).not.toHaveLength(0)
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^(Add|Change|Remove|Rename|Paste)/ })).not.toBeInTheDocument()
})

test('names of 300 characters and a thousand absences are shown', async () => {
  const { store, now } = await showTeam()
  const { allocations, team } = await now()
  const [developers] = allocations
  if (!developers) throw new Error('Developers are there')
  const role = 'Role '.padEnd(300, 'x')
  await saveRow(store, {
    record: 'allocation',
    row: { ...developers, role, people: 9 },
    base: developers.hlc,
  })
  await saveMany(
    store,
    'absence',
    Array.from({ length: 1000 }, (_, i) => ({
      record: 'absence' as const,
      row: {
        ...absenceDefaults,
        id: store.newId(),
        team: team.id,
        allocation: developers.id,
        from: addDays(developers.from, i),
        to: addDays(developers.from, i + 6),
        days: 0.5,
      },
    })),
  )
  expect(await screen.findByText(/^1,000 rows/)).toBeInTheDocument()
  expect(section('Leave').getAllByRole('row').length).toBeLessThan(200)
  expect(section('People').getByLabelText(`Role, row 1 ${role}`)).toHaveValue(role)
})
