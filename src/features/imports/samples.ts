import { azureSample, githubSample, jiraSample, trelloSample } from '#exchange/backlog/samples.ts'
import { leaveSample } from '#exchange/leave/samples.ts'
import {
  costItemsSample,
  effortSample,
  ledgerSample,
  peopleSample,
  readingsSample,
  sprintsSample,
} from '#exchange/tables/samples.ts'
import { clockifySample, harvestSample, kimaiSample, togglSample } from '#exchange/timesheets/samples.ts'

export interface Sample {
  readonly code: string
  /** Of the file that is saved. */
  readonly name: string
  readonly text: () => string
}

export interface SampleGroup {
  readonly code: string
  readonly samples: readonly Sample[]
}

const csv = (code: string, text: () => string): Sample => ({ code, name: `sample-${code}.csv`, text })

/** What can come in, with a small invented file of each kind. */
export const sampleGroups: readonly SampleGroup[] = [
  { code: 'ledger', samples: [csv('ledger', ledgerSample)] },
  {
    code: 'backlog',
    samples: [
      csv('jira', jiraSample),
      csv('azure', azureSample),
      { code: 'trello', name: 'sample-trello.json', text: trelloSample },
      { code: 'github', name: 'sample-github.tsv', text: githubSample },
    ],
  },
  {
    code: 'timesheet',
    samples: [
      csv('toggl', togglSample),
      csv('clockify', clockifySample),
      csv('harvest', harvestSample),
      csv('kimai', kimaiSample),
    ],
  },
  { code: 'people', samples: [csv('people', peopleSample)] },
  { code: 'sprints', samples: [csv('sprints', sprintsSample)] },
  { code: 'effort', samples: [csv('effort', effortSample)] },
  { code: 'costItems', samples: [csv('cost-items', costItemsSample)] },
  { code: 'readings', samples: [csv('readings', readingsSample)] },
  { code: 'leave', samples: [{ code: 'leave', name: 'sample-leave.ics', text: leaveSample }] },
]
