import type { Decision } from '#core/records/decision.ts'
import type { Retro, RetroShown } from '#core/records/retro.ts'
import type { Vote } from '#core/records/vote.ts'
import { byKind, partsOf, type MoneyKind } from '#core/retro/fold.ts'
import type { CsvCell, CsvTable } from './toCsv.ts'

/** The columns of the file, in order; their names come from whoever writes it. */
export const retroColumns = [
  'part',
  'name',
  'group',
  'amount',
  'share',
  'unit',
  'from',
  'fromDate',
  'to',
  'toDate',
  'yes',
  'notSure',
  'no',
  'breakEven',
  'expected',
  'due',
  'choice',
  'text',
  'ownerRole',
] as const
type Column = (typeof retroColumns)[number]
type Part = 'cost' | 'plan' | 'line' | 'bought' | 'unlinked' | 'changed' | 'vote' | 'decision'

export interface RetroTableWords {
  readonly column: (name: Column) => string
  readonly part: (name: Part) => string
  readonly kind: (kind: MoneyKind) => string
  readonly choice: (choice: Decision['choice']) => string
  readonly unit: (unit: RetroShown['changed'][number]['unit']) => string
}

export interface RetroContent {
  readonly retro: Retro
  readonly shown: RetroShown
  readonly votes: readonly Vote[]
  readonly decisions: readonly Decision[]
}

/** What a retro showed and came to: exact amounts, no rate, no days. Lines and parts each sum to the cost. */
export function retroTable({ shown, votes, decisions }: RetroContent, words: RetroTableWords): CsvTable {
  const row = (part: Part, cells: Partial<Record<Column, CsvCell>>): CsvCell[] =>
    retroColumns.map(column => (column === 'part' ? words.part(part) : cells[column]))
  const { cost } = shown
  const { made, unlinked } = partsOf(shown.bought)
  return {
    columns: retroColumns.map(words.column),
    rows: [
      ...(cost.kind === 'priced'
        ? [
            row('cost', { amount: { money: cost.total } }),
            ...(cost.plan ? [row('plan', { amount: { money: cost.plan.total } })] : []),
            ...byKind(cost.lines).map(line =>
              row('line', { name: words.kind(line), amount: { money: line.amount } }),
            ),
          ]
        : [row('cost', { text: cost.kind === 'no-rate' ? cost.roles.join('; ') : undefined })]),
      ...made.map(({ deliverable, amount, of1 }) =>
        row('bought', { name: deliverable.name, amount: { money: amount }, share: of1 }),
      ),
      ...(unlinked ? [row('unlinked', { amount: { money: unlinked.amount }, share: unlinked.of1 })] : []),
      ...shown.changed.map(({ name, group, unit, from, to }) =>
        row('changed', {
          name,
          group,
          unit: words.unit(unit),
          from: from?.value,
          fromDate: from?.date,
          to: to.value,
          toDate: to.date,
        }),
      ),
      ...votes.map(({ name, asked, yes, notSure, no, measure, due, reasons }) =>
        row('vote', {
          name,
          amount: { money: asked },
          yes,
          notSure,
          no,
          from: measure?.from?.value,
          fromDate: measure?.from?.date,
          breakEven: measure?.breakEven,
          expected: measure?.expected,
          due,
          text: reasons.join('; ') || undefined,
        }),
      ),
      ...decisions.map(({ choice, text, ownerRole, due }) =>
        row('decision', { choice: words.choice(choice), text, ownerRole, due }),
      ),
    ],
  }
}
