import type { OutcomeFigure } from '#core/outcomes/types.ts'
import { soonest } from '#core/outcomes/due.ts'
import type { Summary } from '#core/summary/types.ts'
import { isGrave } from '#ui/figure/grave.ts'
import { useFormats } from '#ui/formats.ts'
import { sentenceStart } from '#ui/sentence.ts'
import { useText } from '#ui/text.tsx'
import { shortName } from './shortName.ts'
import { useFactText } from './useFactText.ts'

/** So many sentences fit under the tables. */
const FIT = 3

/** What no money stands for: groups that are behind, guardrails that got worse, reach, and the readings to come. */
export function useBeside() {
  const t = useText()
  const formats = useFormats()
  const factText = useFactText()

  const reach = ({ reach: of, metric }: OutcomeFigure): string[] =>
    of.kind === 'missing'
      ? []
      : [
          t('summary.beside.reach', {
            metric: sentenceStart(shortName(metric.name)),
            reached: formats.number(of.reached),
            entitled: formats.number(of.entitled),
            date: formats.date(of.date),
          }),
        ]

  /** That nothing got worse, of what is measured. */
  const calm = (outcomes: readonly OutcomeFigure[]): string[] => {
    const groups = outcomes.flatMap(figure => figure.groups)
    const compared = groups.some(({ gap, state }) => gap.kind === 'known' || state.kind === 'measured')
    const measured = outcomes.filter(({ state }) => state.kind === 'measured')
    if (measured.length === 0 && !compared) return [t('summary.beside.unmeasured')]
    const guarded = outcomes.some(
      ({ outcome, groups: own, state }) =>
        outcome.guardrail && [state, ...own.map(each => each.state)].some(({ kind }) => kind === 'measured'),
    )
    if (compared) return [t(guarded ? 'summary.beside.nothing' : 'summary.beside.noGroup')]
    const read = outcomes.some(({ readings }) => readings.some(({ group }) => group !== undefined))
    return [
      ...(guarded ? [t('summary.beside.noGuardrail')] : []),
      ...(read ? [] : [t('summary.beside.noGroupRead')]),
    ]
  }

  return ({ figures }: Summary): string => {
    const { headline, outcomes } = figures
    const grave = [headline.lead, ...headline.rest].filter(isGrave).map(factText)
    const next = outcomes.flatMap(({ due }) => due).toSorted(soonest)[0]
    const metric = outcomes.find(({ outcome }) => outcome.id === next?.outcome)?.metric
    const due =
      next && metric
        ? [
            t(next.overdue ? 'summary.beside.overdue' : 'summary.beside.due', {
              metric: sentenceStart(shortName(metric.name)),
              date: formats.date(next.due),
            }),
          ]
        : []
    const leading = grave.length > 0 ? grave.slice(0, FIT) : calm(outcomes)
    return [...leading, ...outcomes.flatMap(reach).slice(0, 1), ...due].join(' ')
  }
}
