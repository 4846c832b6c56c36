import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aTeam, openFile, showImports } from './setUp.tsx'

test('points of a story and of its sub-tasks: the question says both sums, and the answer changes what comes in', async () => {
  const here = await aTeam()
  await showImports(here)
  const rows = [
    'Issue Type,Issue key,Parent,Summary,Status,Sprint,Custom field (Story Points),Custom field (Epic Link)',
    'Epic,A-1,,Renew online,In Progress,,,',
    'Story,A-2,A-1,Form,Done,Sprint 1,5,',
    'Sub-task,A-3,A-2,UI,Done,Sprint 1,3,',
    'Sub-task,A-4,A-2,API,Done,Sprint 1,1,',
  ]
  await openFile(here, 'jira.csv', rows.join('\r\n'))
  await screen.findByText(
    '1 item has points, and so have its sub-tasks: 5 points above, 4 below. What counts?',
  )
  expect(screen.getByLabelText('What is above: the item holds its sub-tasks')).toBeChecked()
  const table = screen.getByRole('table', { name: /^Sprints in this file/ })
  expect(table).toHaveTextContent('5 points')
  await here.user.click(screen.getByLabelText('Both, added up'))
  expect(await screen.findAllByText('9 points')).not.toEqual([])
})

test('a timer that ran on is told by its day and its hours, never by whose it was, and a name that may be a person’s is told', async () => {
  const here = await aTeam()
  await showImports(here)
  const rows = [
    'Date,Project,Task,Hours,Billable?,First Name,Last Name',
    '2026-08-03,Street lights,Development,7.4,No,Grace,Street',
    '2026-08-04,Desk of Sam Park,Development,3.7,No,Sam,Park',
    '2026-08-05,Street lights,Development,124,No,Grace,Street',
    '2026-08-06,Sam Park,Development,7.4,No,Sam,Park',
  ]
  await openFile(here, 'harvest.csv', rows.join('\r\n'))
  await screen.findByText('1 entry is longer than a day: 124 hours on 5 August 2026, in row 4. Is that work?')
  expect(screen.getByLabelText('No, a timer was left running: leave it out')).toBeChecked()
  expect(screen.getByText(/^3 entries come to 2.5 days, .*; 1 entry is left out\.$/)).toBeInTheDocument()
  expect(screen.getByText(/A person’s name was taken out of 1 name: ‘Desk of …’\./)).toBeInTheDocument()
  expect(screen.getByText(/1 name holds a word .* and is kept: ‘Street lights’\./)).toBeInTheDocument()
  expect(screen.getByText(/1 entry is for the name of a person alone/)).toBeInTheDocument()
  expect(screen.queryByText(/Grace|Sam/)).not.toBeInTheDocument()
})

test('iterations of two teams that would be one sprint: the other team’s is left out until it is said to be this team’s', async () => {
  const here = await aTeam()
  await showImports(here)
  const rows = [
    'ID,Work Item Type,Title,State,Iteration Path,Effort',
    String.raw`1,Bug,A,Done,W\Badges\Sprint 1,1`,
    String.raw`2,Bug,B,Done,W\Badges\Sprint 1,1`,
    String.raw`3,Bug,C,Done,W\Parking\Sprint 1,1`,
  ]
  await openFile(here, 'azure.csv', rows.join('\r\n'))
  const parking = await screen.findByLabelText('What ‘Parking / Sprint 1’ is here')
  expect(parking).toHaveDisplayValue('Leave it out')
  expect(screen.getByLabelText('What ‘Badges / Sprint 1’ is here')).toHaveDisplayValue(/^Sprint 1/)
  await here.user.click(screen.getByLabelText('Yes: add their work up'))
  await waitFor(() =>
    expect(screen.getByLabelText('What ‘Parking / Sprint 1’ is here')).toHaveDisplayValue(/^Sprint 1/),
  )
})
