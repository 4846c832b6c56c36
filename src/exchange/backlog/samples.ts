import { toCsv } from '#exchange/tables/toCsv.ts'

/** Small invented files with the shape of each tool's export: to download from the import screen, and to test with. */

const lines = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map(line => line.split('|').map(cell => cell.trim()))

function csv(text: string): string {
  const [columns = [], ...rows] = lines(text)
  return toCsv({ columns, rows }, { bom: false })
}

/** As Jira Cloud exports all fields: a column again for each sprint and label, two columns of points. */
export const jiraSample = (): string =>
  csv(`
Summary | Issue key | Issue id | Issue Type | Status | Status Category | Project key | Resolution | Assignee | Reporter | Created | Resolved | Component/s | Labels | Labels | Original estimate | Time Spent | Σ Original Estimate | Σ Time Spent | Sprint | Sprint | Custom field (Epic Link) | Custom field (Epic Name) | Custom field (Story Points) | Custom field (Story point estimate) | Parent | Parent summary
Find a place near you | LIB-1 | 10001 | Epic | In Progress | In Progress | LIB | | | | 02/Mar/26 9:00 AM | | | | | | | | | | | | Place search | | | |
Renew a loan | LIB-2 | 10002 | Epic | In Progress | In Progress | LIB | | | | 02/Mar/26 9:05 AM | | | | | | | | | | | | Renewals | | | |
Search by postcode | LIB-3 | 10003 | Story | Done | Done | LIB | Done | Example Person | Example Person | 03/Mar/26 10:12 AM | 13/Apr/26 4:45 PM | Search | web | public | 57600 | 28800 | 57600 | 43200 | LIB Sprint 1 | | LIB-1 | | 5 | | 10001 | Find a place near you
Write the lookup | LIB-4 | 10004 | Sub-task | Done | Done | LIB | Done | Example Person | Example Person | 03/Mar/26 11:00 AM | 10/Apr/26 2:30 PM | | | | | 14400 | | 14400 | LIB Sprint 1 | | | | | | 10003 | Search by postcode
Show opening hours | LIB-5 | 10005 | Story | Done | Done | LIB | Done | Example Person | Example Person | 04/Mar/26 9:30 AM | 24/Apr/26 5:03 PM | Search | web | | 28800 | 36000 | 28800 | 36000 | LIB Sprint 1 | LIB Sprint 2 | LIB-1 | | | 3 | 10001 | Find a place near you
Renew with a card number | LIB-6 | 10006 | Story | Done | Done | LIB | Done | Example Person | Example Person | 06/Mar/26 1:15 PM | 27/Apr/26 11:20 AM | Loans | web | | 57600 | 54000 | 57600 | 54000 | LIB Sprint 2 | | LIB-2 | | 8 | 8 | 10002 | Renew a loan
Update the accessibility statement | LIB-7 | 10007 | Task | Done | Done | LIB | Done | Example Person | Example Person | 09/Mar/26 3:40 PM | 28/Apr/26 10:00 AM | | | | 7200 | 7200 | 7200 | 7200 | LIB Sprint 2 | | | | 2 | | |
`)

/** As an Azure DevOps query with a tree of titles is saved. */
export const azureSample = (): string =>
  csv(`
ID | Work Item Type | Title 1 | Title 2 | Title 3 | Assigned To | State | Iteration Path | Area Path | Effort | Story Points | Original Estimate | Completed Work | Tags
101 | Epic | Apply for a permit | | | Example Person <person@example.org> | Active | Permits | Permits | | | | |
102 | Feature | | Online form | | Example Person <person@example.org> | Active | Permits | Permits | | | | |
103 | User Story | | | Enter an address | Example Person <person@example.org> | Closed | Permits\\Blue team\\Sprint 12 | Permits\\Blue team | | 5 | 16 | 14.5 | web
104 | User Story | | | Upload a plan | Example Person <person@example.org> | Closed | Permits\\Blue team\\Sprint 13 | Permits\\Blue team | | 8 | 24 | 30 | web
105 | Feature | | Payments | | Example Person <person@example.org> | New | Permits | Permits | | | | |
106 | User Story | | | Pay by card | Example Person <person@example.org> | Active | Permits\\Blue team\\Sprint 13 | Permits\\Blue team | | 3 | 12 | 6 | web; payments
107 | Bug | Page title is missing | | | Example Person <person@example.org> | Closed | Permits\\Blue team\\Sprint 12 | Permits\\Blue team | | 1 | 2 | 1 | accessibility
`)

/** As a view of GitHub Projects is exported: separated by tabs. */
export const githubSample = (): string =>
  lines(`
Title | URL | Assignees | Status | Iteration | Estimate | Labels | Milestone | Repository | Parent issue
Draft the content | https://github.com/example/parks/issues/1 | example-person | Done | Iteration 4 | 2 | content | Beta | example/parks |
Map of parks | https://github.com/example/parks/issues/2 | example-person | Done | Iteration 4 | 5 | frontend, map | Beta | example/parks |
Opening times | https://github.com/example/parks/issues/3 | example-person | In Progress | Iteration 5 | 3 | frontend | Beta | example/parks |
Test with a screen reader | https://github.com/example/parks/issues/4 | example-person | Done | Iteration 5 | 3 | accessibility | Live | example/parks |
`)
    .map(cells => cells.join('\t'))
    .join('\n')

/** As a Trello board is exported as JSON, the parts that are read. */
export const trelloSample = (): string => {
  const label = (name: string, color: string) => ({ name, color })
  const card = (id: string, name: string, idList: string, labels: readonly object[], when: string) => ({
    id: `${id}0000000000000000`,
    name,
    idList,
    closed: false,
    dueComplete: false,
    dateLastActivity: `${when}T15:20:00.000Z`,
    labels,
    idMembers: ['member-1'],
  })
  return JSON.stringify(
    {
      name: 'Street lights',
      lists: [
        { id: 'list-1', name: 'Doing', closed: false },
        { id: 'list-2', name: 'Done', closed: false },
      ],
      members: [{ id: 'member-1', fullName: 'Example Person', username: 'exampleperson' }],
      // The first eight digits of an id are the second at which the card was made: these in April 2026.
      cards: [
        card(
          '69cce180',
          '(3) Report a broken light',
          'list-2',
          [label('Reporting', 'blue'), label('Sprint 7', 'sky')],
          '2026-04-09',
        ),
        card(
          '69ce3300',
          '(5) Show repairs on a map',
          'list-2',
          [label('Map', 'green'), label('Sprint 7', 'sky')],
          '2026-04-13',
        ),
        card(
          '69df5680',
          '(2) Tell people when it is mended',
          'list-1',
          [label('Reporting', 'blue'), label('Sprint 8', 'sky')],
          '2026-04-20',
        ),
      ],
    },
    undefined,
    2,
  )
}
