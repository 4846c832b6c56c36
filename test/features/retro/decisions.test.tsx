// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { decide } from '#storage/writes/retro.ts'
import { SprintScreen } from '#features/sprints/SprintScreen.tsx'
import { renderTeamScreen } from '#test/support/renderScreen.tsx'
import { saveRow } from '#storage/writes/rows.ts'
import { day } from '#test/support/builders.ts'
import { aTeamAtWork, heading, here, openAt, show, theExample } from './setUp.tsx'

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
  expect(form.getByLabelText('Reading that will tell')).toHaveAccessibleDescription(
    'Without a date it does not come back.',
  )
  await at.user.click(form.getByRole('button', { name: 'Keep the decision' }))
  expect(
    await screen.findByRole('row', {
      name: 'Stop: No more codes by text message Product manager. 1 December 2026',
    }),
  ).toBeInTheDocument()
  expect((await at.rows('decision'))[0]).toMatchObject({
    choice: 'stop',
    deliverable: 'deliverable-1',
    ownerRole: 'Product manager',
    due: '2026-12-01',
  })
})

test('a deliverable whose amount is not known can be decided about', async () => {
  const at = await here(aTeamAtWork().filter(({ record }) => record !== 'rate'))
  await openAt(at, 5)
  const about = within(screen.getByRole('form', { name: 'New decision' })).getByLabelText('About')
  expect(
    within(about)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['All the work', 'Save and return'])
})

test('of several decisions that come back each can be seen before any was looked at', async () => {
  const at = await theExample()
  await openAt(at, 5, { today: '2027-02-01' })
  const back = (n: number) => screen.findByRole('region', { name: `In sprint ${n} we decided to change` })
  await back(11)
  const more = screen.getByRole('button', { name: '1 more comes back' })
  await at.user.click(more)
  expect(await back(13)).toBeInTheDocument()
  expect(more).toHaveFocus()
  expect(screen.queryByRole('region', { name: /In sprint 11/ })).toBeNull()
  // The one that is seen is the one that is looked at.
  await at.user.click(screen.getByRole('button', { name: 'We looked at it' }))
  expect(await back(11)).toBeInTheDocument()
  const reviewed = (await at.rows('decision')).filter(({ reviewed: by }) => by !== undefined)
  expect(reviewed.length).toBeGreaterThan(0)
  expect(screen.queryByRole('button', { name: /more comes? back/ })).toBeNull()
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

test('of many decisions each can be read, the newest first', async () => {
  const at = await here()
  await openAt(at, 5)
  const [retro] = await at.rows('retro')
  if (!retro) throw new Error('No retro')
  for (let n = 1; n <= 8; n += 1) {
    const text = `Decision ${n}: ${'offer a printed copy to every family '.repeat(3)}`
    await decide(at.store, retro, { choice: 'change', text, ownerRole: 'Product manager' }, day('2026-06-15'))
  }
  await screen.findByRole('rowheader', { name: /Decision 8/ })
  const more = screen.getByRole('button', { name: /^More \(1 of / })
  const numbers = () =>
    screen.getAllByRole('rowheader').map(cell => Number(/Decision (\d)/.exec(cell.textContent)?.[1]))
  expect(numbers()[0]).toBe(8)
  const seen: number[] = []
  for (let page = 0; page < 8; page += 1) {
    seen.push(...numbers())
    await at.user.click(more)
  }
  expect(new Set(seen).size).toBe(8)
})

test('what was begun is not lost without a word when the retro is finished', async () => {
  const at = await here()
  await openAt(at, 4)
  await at.user.keyboard('v')
  await screen.findByRole('button', { name: 'Yes' })
  await at.user.keyboard('1')
  await screen.findByLabelText('Why? You need not say.')
  await at.user.keyboard('{Enter}')
  await screen.findByRole('button', { name: 'Yes' })
  await at.user.keyboard('{ArrowRight}')
  await at.user.type(await screen.findByLabelText('In our words'), 'Half a thought')
  await at.user.click(screen.getByRole('button', { name: 'Finish the retro' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The votes on Save and return are not revealed yet. A decision is typed and not kept yet.',
  )
  expect((await at.rows('retro'))[0]?.finished).toBeUndefined()
  await at.user.click(screen.getByRole('button', { name: 'Finish without them' }))
  await screen.findByRole('button', { name: 'Print' })
  const kept = await at.store.db.table<{ readonly key: string }>('device').toArray()
  expect(kept.filter(({ key }) => /^draft:(ballot|decision):/.test(key))).toEqual([])
})

async function finished(rows = aTeamAtWork()) {
  const at = await here(rows)
  await openAt(at, 5)
  await at.user.click(screen.getByRole('button', { name: 'Finish the retro' }))
  await at.user.click(await screen.findByRole('button', { name: 'Finish it as it is' }))
  await screen.findByRole('button', { name: 'Print' })
  return at
}

test('a retro with no vote and no decision says so before it is finished', async () => {
  const at = await here()
  await openAt(at, 5)
  await at.user.click(screen.getByRole('button', { name: 'Finish the retro' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Nothing was voted on and nothing is decided. Once it is finished it can only be read.',
  )
  expect((await at.rows('retro'))[0]?.finished).toBeUndefined()
  // Going on: once something is decided there is nothing to ask.
  await at.user.type(screen.getByLabelText('In our words'), 'Carry on')
  await at.user.type(screen.getByLabelText('Role that owns it'), 'Designer')
  await at.user.click(screen.getByRole('button', { name: 'Keep the decision' }))
  await screen.findByRole('row', { name: /Carry on/ })
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  await at.user.click(screen.getByRole('button', { name: 'Finish the retro' }))
  await screen.findByRole('button', { name: 'Print' })
})

test('what was begun after it said that it is empty is said too', async () => {
  const at = await here()
  await openAt(at, 5)
  await at.user.click(screen.getByRole('button', { name: 'Finish the retro' }))
  await at.user.type(await screen.findByLabelText('In our words'), 'Half a thought')
  await at.user.click(screen.getByRole('button', { name: 'Finish it as it is' }))
  // It takes the place of what was said before.
  await waitFor(() =>
    expect(screen.getByRole('alert')).toHaveTextContent('A decision is typed and not kept yet.'),
  )
  expect((await at.rows('retro'))[0]?.finished).toBeUndefined()
})

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

test('a finished retro shows every decision that came back and was looked at, with what was measured', async () => {
  const at = await theExample()
  await openAt(at, 5, { today: '2027-02-01' })
  for (const n of [11, 13]) {
    const back = within(await screen.findByRole('region', { name: `In sprint ${n} we decided to change` }))
    await at.user.click(back.getByRole('button', { name: 'We looked at it' }))
  }
  await screen.findByText('In our words')
  await at.user.click(screen.getByRole('button', { name: 'Finish the retro' }))
  const table = await screen.findByRole('table', { name: 'What came back from earlier retros' })
  expect(
    within(table).getByRole('row', {
      name: /^In sprint 11 we decided to change: “Shrink photos.*” Since: Applications finished online went from 58%/,
    }),
  ).toBeInTheDocument()
  expect(within(table).getByRole('row', { name: /^In sprint 13/ })).toBeInTheDocument()
  const paper = document.querySelector('article[hidden]')
  expect(paper).toHaveTextContent(
    /In sprint 11 we decided to change: “Shrink photos.*”\. Since: Applications/,
  )
  expect(paper).toHaveTextContent(/Of all past votes \d+ of \d+ cases were borne out so far\./)
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
  expect(copied).toContain('Sprint 1 cost £20,000. All of it is estimated.\n')
  expect(copied).not.toContain('It runs until')
  expect(copied).toContain('Save and return took 60% of it.')
  expect(markdown).toContain('All of it is estimated.')
  // Nobody has voted on anything yet.
  expect(markdown).not.toContain('Of all past votes')
  vi.restoreAllMocks()
})

test('no rate: a finished retro still shows what was worked on, also once its effort is another', async () => {
  const at = await finished(aTeamAtWork().filter(({ record }) => record !== 'rate'))
  const [effort] = await at.rows('effort')
  if (!effort) throw new Error('no effort')
  const less = { record: 'effort' as const, row: { ...effort, amount: 20 }, base: effort.hlc }
  expect((await saveRow(at.store, less)).ok).toBe(true)
  for (let step = 5; step > 2; step -= 1) await at.user.keyboard('{ArrowLeft}')
  const table = await screen.findByRole('table', { name: 'What sprint 1 worked on, by deliverable' })
  expect(within(table).getByRole('row', { name: 'Save and return 60% Not known' })).toBeInTheDocument()

  const saved: Promise<string>[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    if (blob instanceof Blob) saved.push(blob.text())
    return 'blob:saved'
  })
  for (let step = 2; step < 5; step += 1) await at.user.keyboard('{ArrowRight}')
  await at.user.click(await screen.findByRole('button', { name: 'Save as Markdown' }))
  await at.user.click(screen.getByRole('button', { name: 'Save as CSV' }))
  const [markdown = '', csv = ''] = await Promise.all(saved)
  vi.restoreAllMocks()
  expect(markdown).toContain('What it bought is not known in money')
  expect(markdown).toContain('| Save and return | 60% | Not known |')
  expect(markdown).toContain('| Not linked to a deliverable | 40% | Not known |')
  expect(csv).toContain('Deliverable,Save and return,,,0.6,')
  expect(csv).toContain('Not linked to a deliverable,,,,0.4,')
})

test('the page for paper holds every part, whichever step is on the screen', async () => {
  const at = await finished()
  await at.user.keyboard('{ArrowLeft}')
  const paper = document.querySelector('article[hidden]')
  for (const part of ['What it cost', 'What it bought', 'What changed', 'Worth it?', 'What we decide'])
    expect(paper).toHaveTextContent(part)
  expect(paper).toHaveTextContent('£12,000.00')
})

test('what is taken from a retro of a sprint that runs says so, and that the retro is not finished', async () => {
  const at = await theExample()
  await openAt(at, 1, { today: '2026-11-03' })
  const paper = document.querySelector('article[hidden]')
  expect(paper).toHaveTextContent('This retro is not finished: what follows is as it stands now.')
  expect(paper).toHaveTextContent(/is estimated\. ?It runs until \d+ November\./)
  expect(paper).toHaveTextContent('Nothing is decided yet.')
  expect(paper).not.toHaveTextContent('Nothing was decided.')
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
