import type { RecordName } from '#core/records/registry.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { Issue } from './issue.ts'

export interface RowRef {
  readonly record: RecordName
  readonly id: string
}

/** Why a row stays; or, where nothing refuses, the rows that go with it. */
export interface Removal {
  readonly refused: readonly Issue[]
  readonly goesWith: readonly RowRef[]
}

type Held = readonly { readonly id: string }[]

const refs = (record: RecordName, rows: Held): RowRef[] => rows.map(({ id }) => ({ record, id }))
const goes = (...goesWith: RowRef[][]): Removal => ({ refused: [], goesWith: goesWith.flat() })
const free = goes()
const refused = (code: string, values?: Record<string, string | number>): Removal => ({
  refused: [{ path: 'id', code, ...(values && { values }) }],
  goesWith: [],
})

const ofTeam = (data: TeamData): Removal =>
  goes(
    refs('calendar', [data.calendar]),
    refs('supplier', data.suppliers),
    refs('rate', data.rates),
    refs('allocation', data.allocations),
    refs('absence', data.absences),
    refs('costItem', data.costItems),
    refs('sprint', data.sprints),
    refs('deliverable', data.deliverables),
    refs('effort', data.efforts),
    refs('outcome', data.outcomes),
    refs('contribution', data.contributions),
    refs('reading', data.readings),
    refs('settlement', data.settlements),
    refs('retro', data.retros),
    refs('vote', data.votes),
    refs('decision', data.decisions),
    refs('pot', data.pots),
  )

const ofSupplier = (id: string, data: TeamData): Removal => {
  const count = [...data.rates, ...data.costItems].filter(row => row.supplier === id).length
  return count === 0 ? free : refused('supplier-in-use', { count })
}

/** The seal is what was spent: taking it away would rewrite history. */
const ofSprint = (id: string, data: TeamData): Removal => {
  const sprint = data.sprints.find(row => row.id === id)
  if (sprint?.sealed !== undefined) return refused('sprint-closed', { number: sprint.number })
  const its = (row: { readonly sprint: string }) => row.sprint === id
  return goes(
    refs('effort', data.efforts.filter(its)),
    refs('retro', data.retros.filter(its)),
    refs('vote', data.votes.filter(its)),
    refs('decision', data.decisions.filter(its)),
  )
}

const ofRetro = (id: string, data: TeamData): Removal => {
  const its = (row: { readonly retro: string }) => row.retro === id
  return goes(refs('vote', data.votes.filter(its)), refs('decision', data.decisions.filter(its)))
}

/** What came from the ledger goes by saying what its row is instead; what it settled is part of the settlement. */
const ofCostItem = (id: string, data: TeamData): Removal => {
  if (data.costItems.find(item => item.id === id)?.ledgerRow !== undefined) return refused('item-from-ledger')
  const settled = data.settlements.some(({ targets }) =>
    targets.some(target => target.kind === 'item' && target.item === id),
  )
  return settled ? refused('item-settled') : free
}

/** A pot that pays for this alone would without it pay for everything. */
const ofDeliverable = (id: string, data: TeamData): Removal => {
  const pot = data.pots.find(({ deliverables }) => deliverables.includes(id))
  if (pot !== undefined) return refused('deliverable-in-pot', { name: pot.name })
  return goes(
    refs(
      'effort',
      data.efforts.filter(effort => effort.deliverable === id),
    ),
    refs(
      'contribution',
      data.contributions.filter(contribution => contribution.deliverable === id),
    ),
  )
}

const ofOutcome = (id: string, data: TeamData): Removal => {
  const claiming = data.deliverables.find(deliverable => deliverable.claim?.outcome === id)
  if (claiming !== undefined) return refused('outcome-claimed', { name: claiming.name })
  return goes(
    refs(
      'contribution',
      data.contributions.filter(contribution => contribution.outcome === id),
    ),
    refs(
      'reading',
      data.readings.filter(reading => reading.outcome === id),
    ),
  )
}

const ofMetric = (id: string, data: TeamData): Removal => {
  const count = data.outcomes.filter(outcome => outcome.metric === id).length
  return count === 0 ? free : refused('metric-in-use', { count })
}

/**
 * Whether a row may be removed and what goes with it. Metrics are shared: `data` shows only this team's use of
 * one, so the command that removes a metric asks for each team; removing a team leaves its metrics.
 */
export function checkRemoval(record: RecordName, id: string, data: TeamData): Removal {
  switch (record) {
    case 'workspace':
    case 'calendar':
      return refused('always-there')
    case 'team':
      return ofTeam(data)
    case 'supplier':
      return ofSupplier(id, data)
    case 'allocation':
      return goes(
        refs(
          'absence',
          data.absences.filter(absence => absence.allocation === id),
        ),
      )
    case 'sprint':
      return ofSprint(id, data)
    case 'deliverable':
      return ofDeliverable(id, data)
    case 'metric':
      return ofMetric(id, data)
    case 'outcome':
      return ofOutcome(id, data)
    case 'costItem':
      return ofCostItem(id, data)
    case 'retro':
      return ofRetro(id, data)
    case 'rate':
    case 'absence':
    case 'effort':
    case 'contribution':
    case 'reading':
    case 'ledgerFile':
    case 'ledgerRow':
    case 'ledgerRule':
    case 'settlement':
    case 'vote':
    case 'decision':
    case 'pot':
      return free
  }
}
