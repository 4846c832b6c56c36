import { hasBegun } from '#core/costing/teamCost.ts'
import type { GapCost, SprintCost } from '#core/costing/types.ts'
import type { Figures } from '#core/figures.ts'
import { minor, sum, type Minor } from '#core/money.ts'
import { publicSpans } from '#core/privacy/spans.ts'
import { CostCategory, Standing } from '#core/records/costItem.ts'
import type { SprintLine } from '#core/records/sprint.ts'
import type { CsvCell, CsvTable } from '#exchange/tables/toCsv.ts'
import type { TranslateCode } from '#ui/text.tsx'

const groups = ['civil-servants', 'contractors', 'suppliers', 'other-staff', 'staff-and-other'] as const

/** Names of the columns, each with words of its own. */
export const sprintColumns = [
  'sprint',
  'name',
  'from',
  'to',
  'status',
  'soFar',
  ...groups.map(group => `staff.${group}` as const),
  ...CostCategory.options.map(category => `item.${category}` as const),
  'total',
  'plan',
  ...Standing.options.map(standing => `standing.${standing}` as const),
  'noRate',
]

const amountOf = (lines: readonly SprintLine[], of: (line: SprintLine) => boolean): CsvCell => {
  const some = lines.filter(of)
  return some.length === 0 ? undefined : { money: sum(some.map(({ amount }) => amount)) }
}

/** Of a line only what others may see is left: a staff line of a role is never among them. */
const moneyCells = (lines: readonly SprintLine[], plan: Minor | undefined): CsvCell[] => [
  ...groups.map(group => amountOf(lines, line => line.kind === 'group' && line.group === group)),
  ...CostCategory.options.map(category =>
    amountOf(lines, line => line.kind === 'item' && line.category === category),
  ),
  { money: lines.length === 0 ? minor(0) : sum(lines.map(({ amount }) => amount)) },
  plan === undefined ? undefined : { money: plan },
  ...Standing.options.map(standing => amountOf(lines, line => line.standing === standing)),
]

/**
 * What each sprint cost and what fell between sprints, as others may see it: staff by engagement, no days, no rates.
 * The rows that count so far sum to all money. A sprint without a rate has only
 * the amounts that are reconciled to the ledger, and says for whom it has none.
 */
export function sprintTable(figures: Figures, word: TranslateCode): CsvTable {
  const { data, cost } = figures
  const { spans } = publicSpans(data, cost)
  const rowOf = (span: SprintCost | GapCost): CsvCell[] => {
    const sprint = 'sprint' in span ? span.sprint : undefined
    const { from, to } = 'sprint' in span ? span.sprint : span
    const shown = spans.find(each => each.from === from && each.to === to && each.sprint?.id === sprint?.id)
    const { pricing } = span
    const names: CsvCell[] = [
      sprint ? sprint.number : word('data.csv', 'between'),
      sprint?.name,
      from,
      to,
      'sprint' in span ? word('data.csv.status', span.status) : undefined,
      word('data.csv', hasBegun(from, cost.today) ? 'yes' : 'no'),
    ]
    const empty = Array.from({ length: sprintColumns.length - names.length - 1 }, () => undefined)
    const plan = 'sprint' in span ? span.plan?.total : undefined
    const amounts = shown ? moneyCells(shown.lines, plan) : empty
    const missing = pricing.kind === 'no-rate' ? pricing.missing : []
    const noRate = missing.map(({ role, from: a, to: b }) => `${role} ${a} – ${b}`).join('; ')
    return [...names, ...amounts, noRate === '' ? undefined : noRate]
  }
  const inOrder = [...cost.sprints, ...cost.gaps].toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1))
  return {
    columns: sprintColumns.map(column => word('data.csv.column', column)),
    rows: inOrder.map(rowOf),
  }
}

const startOf = (span: SprintCost | GapCost) => ('sprint' in span ? span.sprint.from : span.from)
