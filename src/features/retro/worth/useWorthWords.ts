import type { Minor } from '#core/money.ts'
import type { Metric } from '#core/records/metric.ts'
import type { Measure, Vote } from '#core/records/vote.ts'
import { isWorthIt } from '#core/worth/breakEven.ts'
import { teamAnswer, voters } from '#core/worth/ballot.ts'
import { barLevel, type Hindsight } from '#core/worth/hindsight.ts'
import { casesFor } from '#core/worth/casesFor.ts'
import { useFormats } from '#ui/formats.ts'
import { useHindsightWords, verdictOf } from '#ui/hindsight/useHindsightWords.ts'
import { useText } from '#ui/text.tsx'
import type { Question } from './question.ts'

const MARK = { none: 'none', 'keeps-running': 'running', 'required-by-law': 'law' } as const

const countOf = ({ yes, notSure, no }: Vote) => ({ yes, 'not-sure': notSure, no })

/** What a vote is about and what became of it, in words. */
export function useWorthWords(sprints: readonly { readonly id: string; readonly number: number }[]) {
  const t = useText()
  const formats = useFormats()
  const { became } = useHindsightWords()
  const numberOf = (id: string) => sprints.find(sprint => sprint.id === id)?.number

  const withValue = (measure: Measure, metric: Metric, asked: Minor): string | undefined => {
    const { breakEven, value, from } = measure
    if (breakEven === undefined || value === undefined) return undefined
    const bar = { kind: 'break-even', change: breakEven } as const
    const level = from ? formats.level(barLevel(metric, from, bar), metric.unit) : ''
    const cases = casesFor(metric, asked, value)
    if (cases && metric.people !== '' && metric.action !== '')
      return t('retro.worth.cases', {
        n: formats.number(cases.whole),
        more: metric.better === 'higher' ? 'more' : 'fewer',
        people: metric.people,
        action: metric.action,
        each: formats.money(cases.each),
      })
    return t('retro.worth.breakEven', {
      metric: metric.name,
      by: sized(breakEven, metric),
      value: formats.money(value),
      level,
      known: from ? 'yes' : 'no',
      better: metric.better,
    })
  }
  // To the two decimals that a break-even is sealed with.
  const sized = (n: number, { unit }: Metric) =>
    unit === 'percent'
      ? t('ui.unit.points', { n, value: formats.number(n) })
      : formats.change(n, unit).replace(/^\+/, '')

  const bar = ({ measure, metric, asked, mark = 'none' }: Question): string => {
    if (!measure || !metric) return t('retro.worth.noOutcome', { mark: MARK[mark] })
    const valued = withValue(measure, metric, asked)
    const { expected } = measure
    if (valued !== undefined)
      return expected === undefined
        ? valued
        : t('retro.worth.alsoExpected', { bar: valued, by: sized(expected, metric) })
    if (expected === undefined) return t('retro.worth.noBar', { metric: metric.name })
    const price = isWorthIt({ cost: { kind: 'amount', amount: asked }, expected })
    return t('retro.worth.expected', {
      metric: metric.name,
      by: sized(expected, metric),
      each: price.ok && price.value.perUnit !== undefined ? formats.money(price.value.perUnit) : '',
      unit: metric.unit,
      better: metric.better,
    })
  }

  const saidOf = (vote: Vote) => {
    const answer = teamAnswer(vote)
    const { yes, notSure, no } = vote
    const n = countOf(vote)[answer]
    return { n, of: voters(vote), answer, yes, notSure, no, sprint: numberOf(vote.sprint) ?? '' }
  }
  const said = (vote: Vote): string => t('retro.said', saidOf(vote))

  /** What was said of it the last time, and whether that was borne out. */
  const before = ({ vote, told }: Hindsight): string =>
    t('retro.worth.before', { ...saidOf(vote), borne: verdictOf(told) ?? 'unsure' })

  return { bar, said, before, became }
}
