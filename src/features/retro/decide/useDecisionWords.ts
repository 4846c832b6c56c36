import type { Decision } from '#core/records/decision.ts'
import { measuredSince } from '#core/retro/measuredSince.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import type { RetroProps } from '#features/retro/retroProps.ts'

/** Sentences about decisions: of the screen, of paper and of what is taken from a retro. */
export function useDecisionWords({ data, retro, today }: Pick<RetroProps, 'data' | 'retro' | 'today'>) {
  const t = useText()
  const formats = useFormats()
  return {
    /** "Change: Shrink photos on the phone" */
    what: ({ choice, text }: Decision, cut: (text: string) => string = all => all): string =>
      t('retro.decision.what', { choice, text: cut(text) }),
    /** The deliverable that it is about, or the work as a whole. */
    about: ({ deliverable }: Decision): string =>
      deliverable === undefined
        ? t('retro.decide.all')
        : (data.deliverables.find(({ id }) => id === deliverable)?.name ?? t('retro.decide.gone')),
    due: ({ due }: Decision): string => (due === undefined ? t('retro.worth.noDue') : formats.date(due)),
    /** "In sprint 11 we decided to change" */
    when: ({ sprint, choice }: Decision): string => {
      const found = data.sprints.find(({ id }) => id === sprint)
      return t('retro.back.title', {
        sprint: found?.number ?? '',
        known: found ? 'yes' : 'no',
        choice,
      })
    },
    /** What was measured since; of a retro that is over, by its day. */
    since: (decision: Decision, name: (text: string) => string = all => all): string => {
      const [since] = measuredSince(data, decision, retro.finished ? retro.date : today)
      if (!since) return t('retro.back.nothing')
      const { metric, from, to } = since
      return t('retro.back.since', {
        metric: name(metric.name),
        from: from ? formats.measure(from.value, metric.unit) : '',
        known: from ? 'yes' : 'no',
        to: formats.measure(to.value, metric.unit),
      })
    },
  }
}
