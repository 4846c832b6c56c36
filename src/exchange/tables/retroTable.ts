import type { Decision } from '#core/records/decision.ts'
import { Standing } from '#core/records/costItem.ts'
import type { Retro, RetroCost, RetroShown } from '#core/records/retro.ts'
import type { Vote } from '#core/records/vote.ts'
import type { Hindsight, Told } from '#core/worth/hindsight.ts'
import { byKind, partsOf, type MoneyKind } from '#core/retro/fold.ts'
import { workedIn } from '#core/retro/worked.ts'
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
  'told',
  'toldDate',
  'borneOut',
  'choice',
  'text',
  'ownerRole',
] as const
type Column = (typeof retroColumns)[number]
type Part =
  | 'cost'
  | 'standing'
  | 'plan'
  | 'line'
  | 'bought'
  | 'unlinked'
  | 'changed'
  | 'unmeasured'
  | 'vote'
  | 'decision'
  | 'back'

export interface RetroTableWords {
  readonly column: (name: Column) => string
  readonly part: (name: Part) => string
  readonly kind: (kind: MoneyKind) => string
  readonly standing: (standing: Standing) => string
  /** Why the cost is not known. */
  readonly unknown: (cost: Exclude<RetroCost, { readonly kind: 'priced' }>) => string
  /** Until when the sprint runs, where its cost holds days to come. */
  readonly running: string | undefined
  readonly choice: (choice: Decision['choice']) => string
  /** What a decision is about. */
  readonly about: (decision: Decision) => string
  /** Whether a vote was borne out. */
  readonly verdict: (told: Told) => string | undefined
  readonly unit: (unit: RetroShown['changed'][number]['unit']) => string
}

export interface RetroContent {
  readonly retro: Retro
  readonly shown: RetroShown
  readonly votes: readonly Vote[]
  readonly decisions: readonly Decision[]
  /** Of earlier retros, that came back in this one. */
  readonly back: readonly Decision[]
  /** Every vote, seen from today. */
  readonly seen: readonly Hindsight[]
}

/** What a retro showed and came to: exact amounts, no rate, no days. Lines and parts each sum to the cost. */
export function retroTable(
  { shown, votes, decisions, back, seen }: RetroContent,
  words: RetroTableWords,
): CsvTable {
  const row = (part: Part, cells: Partial<Record<Column, CsvCell>>): CsvCell[] =>
    retroColumns.map(column => (column === 'part' ? words.part(part) : cells[column]))
  const decided = (decision: Decision) => ({
    name: words.about(decision),
    choice: words.choice(decision.choice),
    text: decision.text,
    ownerRole: decision.ownerRole,
    due: decision.due,
  })
  const since = (vote: string): Partial<Record<Column, CsvCell>> => {
    const { metric, told } = seen.find(each => each.vote.id === vote) ?? {}
    const unit = metric && { unit: words.unit(metric.unit) }
    if (told?.kind !== 'told') return { ...unit }
    return { ...unit, told: told.to.value, toldDate: told.to.date, borneOut: words.verdict(told) }
  }
  const { cost } = shown
  const worked = workedIn(shown)
  const { made, unlinked } = partsOf(shown.bought)
  return {
    columns: retroColumns.map(words.column),
    rows: [
      ...(cost.kind === 'priced'
        ? [
            row('cost', { amount: { money: cost.total }, text: words.running }),
            ...Standing.options
              .filter(standing => cost.standings[standing] !== 0)
              .map(standing =>
                row('standing', {
                  name: words.standing(standing),
                  amount: { money: cost.standings[standing] },
                }),
              ),
            ...(cost.plan ? [row('plan', { amount: { money: cost.plan.total } })] : []),
            ...byKind(cost.lines).map(line =>
              row('line', { name: words.kind(line), amount: { money: line.amount } }),
            ),
          ]
        : [row('cost', { text: words.unknown(cost) })]),
      ...made.map(({ deliverable, amount, of1 }) =>
        row('bought', { name: deliverable.name, amount: { money: amount }, share: of1 }),
      ),
      ...(unlinked ? [row('unlinked', { amount: { money: unlinked.amount }, share: unlinked.of1 })] : []),
      ...worked.made.map(({ deliverable, of1 }) => row('bought', { name: deliverable.name, share: of1 })),
      ...(worked.made.length > 0 && worked.notLinked > 0
        ? [row('unlinked', { share: worked.notLinked })]
        : []),
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
      ...(shown.unmeasured ?? []).map(({ name, group, unit, last, due }) =>
        row('unmeasured', {
          name,
          group,
          unit: words.unit(unit),
          from: last?.value,
          fromDate: last?.date,
          due,
        }),
      ),
      ...votes.map(({ id, name, asked, yes, notSure, no, measure, due, reasons }) =>
        row('vote', {
          ...since(id),
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
      ...decisions.map(decision => row('decision', decided(decision))),
      ...back.map(decision => row('back', decided(decision))),
    ],
  }
}
