// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { saveRow } from '#storage/writes/rows.ts'
import { retype, said, section, showExample, showTeam } from './teamOnScreen.tsx'

const dialog = () => within(screen.getByRole('dialog'))
const field = (name: string) => dialog().getByRole('textbox', { name })
const save = (user: Awaited<ReturnType<typeof showTeam>>['user']) =>
  user.click(dialog().getByRole('button', { name: 'Save the team' }))

test('the team’s facts are changed in one form', async () => {
  const { user, now } = await showTeam()
  await user.click(screen.getByRole('button', { name: 'Change the team' }))
  await retype(user, field('Name'), 'Permits and licences')
  await user.type(dialog().getByLabelText('First day of the team'), '2026-10-01')
  await user.click(dialog().getByRole('button', { name: 'Add a phase' }))
  await user.selectOptions(dialog().getByRole('combobox', { name: 'Phase, row 1' }), 'beta')
  await user.type(dialog().getByLabelText('From, row 1'), '2026-10-05')
  await retype(user, field('Length of a sprint'), '21')
  await save(user)
  await said('The team was saved.')
  expect((await now()).team).toMatchObject({
    name: 'Permits and licences',
    from: '2026-10-01',
    phases: [{ phase: 'beta', from: '2026-10-05' }],
    sprintLength: 21,
  })
  expect(await section('The team').findByText('beta from 5 October 2026')).toBeInTheDocument()
})

test('a name, whole sprints, phases once each, an end after the start, and nobody left out', async () => {
  const { user, now } = await showTeam()
  await user.click(screen.getByRole('button', { name: 'Change the team' }))
  await retype(user, field('Name'), '')
  await retype(user, field('Length of a sprint'), '93')
  await save(user)
  await waitFor(() => expect(field('Name')).toBeInvalid())
  expect(field('Length of a sprint')).toHaveAccessibleDescription(/The most is 92/)
  await user.type(field('Name'), 'x'.repeat(301))
  await retype(user, field('Length of a sprint'), '14')
  await save(user)
  await waitFor(() => expect(field('Name')).toHaveAccessibleDescription(/Use 300 characters or fewer/))
  await retype(user, field('Name'), 'Permits')
  await user.type(dialog().getByLabelText('First day of the team'), '2026-11-01')
  await user.type(dialog().getByLabelText('Last day of the team'), '2026-10-01')
  await save(user)
  await waitFor(() => expect(dialog().getByLabelText('Last day of the team')).toBeInvalid())
  expect(
    dialog().getAllByRole('link', { name: /The allocation of Developer has days outside these dates/ }),
  ).not.toHaveLength(0)
  for (const row of [1, 2]) {
    await user.click(dialog().getByRole('button', { name: 'Add a phase' }))
    await user.type(dialog().getByLabelText(`From, row ${row}`), '2026-10-05')
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
  await user.type(field('Name'), ' no')
  await user.click(dialog().getByRole('button', { name: 'Cancel' }))
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
  await retype(user, field('Mission'), 'Mine.')
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
