import { hasBegun } from '#core/costing/teamCost.ts'
import { countedPrice } from '#core/costing/price.ts'
import type { GapCost, NoRate, Price, Pricing, Span, SprintCost } from '#core/costing/types.ts'
import type { Figures } from '#core/figures.ts'
import { number, text } from '#exchange/workbook/cells.ts'
import type { Cell } from '#exchange/workbook/types.ts'
import type { BookWords } from '#exchange/workbook/words.ts'

/** A sprint or the days between two, in order of their first day. */
export interface BookSpan extends Span {
  readonly sprint?: SprintCost
  readonly pricing: Pricing
  /** What counts of it. */
  readonly price: Price | undefined
  /** Its first day has come, so that it is in the team's money. */
  readonly begun: boolean
}

export function spansOf({ cost }: Figures): BookSpan[] {
  const made = (span: Span, pricing: Pricing, sprint?: SprintCost): BookSpan => ({
    from: span.from,
    to: span.to,
    pricing,
    price: countedPrice(pricing),
    begun: hasBegun(span.from, cost.today),
    ...(sprint && { sprint }),
  })
  const spans = [
    ...cost.sprints.map(sprint => made(sprint.sprint, sprint.pricing, sprint)),
    ...cost.gaps.map((gap: GapCost) => made(gap, gap.pricing)),
  ]
  return spans.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

/** Staff and other cost of fewer than three people are one figure for others. */
const isOfFew = ({ price }: BookSpan): boolean =>
  price?.lines.some(line => line.kind === 'group' && line.group === 'staff-and-other') ?? false

/** Whether kinds of cost are told apart: a copy for others holds staff cost between sprints as cost items. */
export const isToldApart = (span: BookSpan, { data }: Pick<Figures, 'data'>): boolean =>
  data.team.origin !== 'copy' || (span.sprint !== undefined && !isOfFew(span))

/** Why capital, resource and pots for some kinds of cost are not shown: what counts so far is of few people. */
export const hasFew = (figures: Figures): boolean =>
  figures.data.team.origin === 'copy' && spansOf(figures).some(span => span.begun && isOfFew(span))

/** Its number, or that it lies between sprints. */
export const spanName = ({ sprint }: BookSpan, { word }: BookWords): Cell =>
  sprint ? number(sprint.sprint.number) : text(word('between'))

export const counts = ({ begun }: BookSpan, { word }: BookWords): Cell => text(word(begun ? 'yes' : 'no'))

/** For whom there is no rate, and when. */
export const noRateText = (missing: readonly NoRate[]): string =>
  missing.map(({ role, from, to }) => `${role} ${from} – ${to}`).join('; ')
