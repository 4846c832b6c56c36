import { shownDifference } from '#core/shown.ts'
import type { Pricing, Span, SprintCost } from '#core/costing/types.ts'
import { yearOf } from '#core/calendar.ts'
import type { Minor } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Sprint } from '#core/records/sprint.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

/** What a sprint is called, and its days. */
export function useSprintWords() {
  const t = useText()
  const formats = useFormats()
  const signed = (by: Minor) => `${by > 0 ? '+' : ''}${formats.money(by)}`
  return {
    /** "Sprint 14", or "Sprint 14: Save and return". */
    name: ({ number, name }: Pick<Sprint, 'number' | 'name'>) =>
      name === '' ? t('sprints.number', { n: number }) : t('sprints.named', { n: number, name }),
    /** What some days cost, or why that is not known. */
    cost: (pricing: Pricing) => {
      if (pricing.kind === 'priced') return formats.money(pricing.price.total)
      if (pricing.kind === 'nothing-known') return t('sprints.nobody')
      return pricing.settled ? formats.moneyKnown(pricing.settled.total, 'at-least') : t('sprints.noRate')
    },
    /** A difference in money with its sign: "+£944". */
    signed,
    /** How far the cost is from the plan, as the two are shown: "+£944", "As planned", "Within £1". */
    againstPlan: ({ plan, pricing }: Pick<SprintCost, 'plan' | 'pricing'>) => {
      if (plan?.over === undefined || pricing.kind !== 'priced') return formats.moneyKnown(0, 'nothing')
      if (plan.over === 0) return t('sprints.asPlanned')
      const by = shownDifference(pricing.price.total, plan.total)
      return by === 0 ? t('sprints.withinAUnit', { unit: formats.money(100) }) : signed(by)
    },
    /** "15 May 2026": a day in a column. */
    day: (date: IsoDate) => t('sprints.day', { day: formats.dateShort(date), year: String(yearOf(date)) }),
    /** "16 to 27 November 2026"; what the two days share is said once. */
    days: ({ from, to }: Span) => {
      if (from === to) return formats.date(from)
      const sameYear = yearOf(from) === yearOf(to)
      const sameMonth = sameYear && from.slice(5, 7) === to.slice(5, 7)
      const start = sameMonth
        ? formats.number(Number(from.slice(8)))
        : sameYear
          ? formats.day(from)
          : formats.date(from)
      return t('sprints.days', { from: start, to: formats.date(to) })
    },
  }
}
