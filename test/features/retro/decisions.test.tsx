// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { SprintScreen } from '#features/sprints/SprintScreen.tsx'
import { renderTeamScreen } from '#test/support/renderScreen.tsx'
import { day } from '#test/support/builders.ts'
import { heading, here, openAt, show, theExample } from './setUp.tsx'

test('a decision is kept in words, with the role that owns it and the day that tells', async () => {
  const at = await here()
  await openAt(at, 5)
  const form = within(screen.getByRole('form', { name: 'New decision' }))
  await at.user.click(form.getByRole('button', { name: 'Keep the decision' }))
  expect(await form.findByText('Say what you decided.')).toBeInTheDocument()
  expect(form.getByLabelText('In our words')).toHaveFocus()
  await at.user.selectOptions(form.getByLabelText('We'), 'Stop')
  await at.user.selectOptions(form.getByLabelText('About'), 'Save and return')
  await at.user.type(form.getByLabelText('In our words'), 'No more codes by text message')
  await at.user.type(form.getByLabelText('Role that owns it'), 'Product manager')
  expect(form.getByLabelText('Reading that will tell')).toHaveValue('2026-12-01')
  await at.user.click(form.getByRole('button', { name: 'Keep the decision' }))
  expect(
    await screen.findByText('Stop: No more codes by text message (Product manager, reading due 1 December)'),
  ).toBeInTheDocument()
  expect((await at.rows('decision'))[0]).toMatchObject({
    choice: 'stop',
    deliverable: 'deliverable-1',
    ownerRole: 'Product manager',
    due: '2026-12-01',
  })
})

test('a reading that has come already does not tell', async () => {
  const at = await here()
  await openAt(at, 5)
  await at.user.type(screen.getByLabelText('In our words'), 'Wait')
  await at.user.type(screen.getByLabelText('Role that owns it'), 'Designer')
  await at.user.type(screen.getByLabelText('Reading that will tell'), '2026-06-01')
  await at.user.click(screen.getByRole('button', { name: 'Keep the decision' }))
  expect(await screen.findByText(/comes after the retro/)).toBeInTheDocument()
})

test('what is typed of a decision is there again after leaving', async () => {
  const at = await here()
  const first = await openAt(at, 5)
  await at.user.type(screen.getByLabelText('In our words'), 'Half a thought')
  first.unmount()
  show(at)
  await waitFor(() => expect(screen.getByLabelText('In our words')).toHaveValue('Half a thought'))
})

test('an earlier decision comes back with what was measured since, until it was looked at', async () => {
  const at = await theExample()
  await openAt(at, 5, { today: '2026-11-03' })
  const back = within(await screen.findByRole('region', { name: 'In sprint 11 we decided to change' }))
  expect(back.getByText(/Shrink photos on the phone/)).toBeInTheDocument()
  expect(back.getByText('Since: Applications finished online went from 58% to 66%.')).toBeInTheDocument()
  await at.user.click(back.getByRole('button', { name: 'We looked at it' }))
  await waitFor(() => expect(screen.queryByRole('region', { name: /In sprint 11/ })).toBeNull())
})

async function finished() {
  const at = await here()
  await openAt(at, 5)
  await at.user.click(screen.getByRole('button', { name: 'Finish the retro' }))
  await screen.findByRole('button', { name: 'Print' })
  return at
}

test('a finished retro is read, not changed', async () => {
  const at = await finished()
  expect(screen.getByText(/Finished · 5 of 5/)).toBeInTheDocument()
  expect(screen.queryByRole('form', { name: 'New decision' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'vote' })).toBeNull()
  await at.user.keyboard('v')
  expect(screen.getByText(/5 of 5/)).toBeInTheDocument()
  await at.user.keyboard('{ArrowLeft}')
  expect(await heading('Nothing was voted on')).toBeInTheDocument()
})

test('it is taken along as Markdown, as a table and as a few lines for a chat', async () => {
  const at = await finished()
  const saved: Promise<string>[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    if (blob instanceof Blob) saved.push(blob.text())
    return 'blob:saved'
  })
  await at.user.click(screen.getByRole('button', { name: 'Save as Markdown' }))
  await at.user.click(screen.getByRole('button', { name: 'Save as CSV' }))
  const [markdown = '', csv = ''] = await Promise.all(saved)
  expect(markdown).toContain('# Retro of sprint 1, Apply for a place')
  expect(markdown).toContain('| Save and return | 60% | £12,000.00 |')
  expect(csv).toContain('Deliverable,Save and return,,12000.00,0.6')
  await at.user.click(screen.getByRole('button', { name: 'Copy as text' }))
  const copied = await navigator.clipboard.readText()
  expect(copied).toContain('Sprint 1 cost £20,000.')
  expect(copied).toContain('Save and return took 60% of it.')
  vi.restoreAllMocks()
})

test('the page for paper holds every part, whichever step is on the screen', async () => {
  const at = await finished()
  await at.user.keyboard('{ArrowLeft}')
  const paper = document.querySelector('article[hidden]')
  for (const part of ['What it cost', 'What it bought', 'What changed', 'Worth it?', 'What we decide'])
    expect(paper).toHaveTextContent(part)
  expect(paper).toHaveTextContent('£12,000.00')
})

test('a sprint leads to its retro and to those of others', async () => {
  const at = await theExample()
  renderTeamScreen(at.store, at.team, props => <SprintScreen {...props} id={at.sprint} />, {
    today: day('2026-11-03'),
  })
  expect(await screen.findByRole('link', { name: 'Retro' })).toHaveAttribute('href', `#/retro/${at.sprint}`)
  await at.user.click(screen.getByText('Retros of other sprints'))
  expect(screen.getByRole('link', { name: 'Sprint 13' })).toBeInTheDocument()
})
