import type { Change, HeadlineFact } from '#core/headline.ts'
import type { MessageId } from '#messages/catalogue.ts'
import { useFormats } from '#ui/formats.ts'
import { sentenceStart } from '#ui/sentence.ts'
import { useText } from '#ui/text.tsx'
import type { TextValues } from '#ui/translate.ts'

export interface FactWords {
  readonly id: MessageId
  readonly values: TextValues
}

/** A name in the middle of a sentence: its first letter is small, unless the next shows that it is an abbreviation. */
const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase() + name.slice(1) : name

/** Words each fact of the headline: which sentence of the catalogue, and what fills it. */
export function useFactWords(): (fact: HeadlineFact) => FactWords {
  const formats = useFormats()
  const t = useText()

  const changeWords = (change: Change): TextValues => {
    const { metric, from, to, difference } = change
    const size = Math.abs(difference)
    return {
      metric: sentenceStart(metric.name),
      people: metric.people,
      action: metric.action,
      n: size,
      size: metric.unit === 'percent' ? formats.points(size) : formats.number(size),
      more: difference > 0 ? 'more' : 'fewer',
      trend: change.trend,
      from: formats.measure(from.value, metric.unit),
      to: formats.measure(to.value, metric.unit),
      since: formats.date(from.date),
      on: formats.date(to.date),
    }
  }

  const mainWords = (change: Change): FactWords => {
    const { unit, people, action } = change.metric
    if (change.trend === 'same') return { id: 'overview.same', values: changeWords(change) }
    const inEvery100 = unit === 'percent' && people !== '' && action !== ''
    return { id: inEvery100 ? 'overview.inEvery100' : 'overview.moved', values: changeWords(change) }
  }

  return fact => {
    switch (fact.kind) {
      case 'main':
        return mainWords(fact.change)
      case 'guardrail-worse':
        return {
          id: 'overview.guardrailWorse',
          values: {
            ...changeWords(fact.change),
            group: fact.group ?? '',
            whose: fact.group === undefined ? 'everyone' : 'group',
          },
        }
      case 'group-behind': {
        const { metric, group, behind } = fact
        const unit = metric.unit === 'percent' ? 'points' : 'other'
        const by =
          unit === 'points'
            ? t('overview.points', { n: behind.by, size: formats.points(behind.by) })
            : formats.measure(behind.by, metric.unit)
        return {
          id: `overview.groupBehind.${behind.whom}`,
          values: { metric: inSentence(metric.name), group: sentenceStart(group), by },
        }
      }
      case 'not-measured':
        return {
          id: `overview.notMeasured.${fact.why}`,
          values: {
            metric: sentenceStart(fact.metric.name),
            due: fact.due ? formats.date(fact.due.due) : '',
            when: fact.due ? (fact.due.overdue ? 'overdue' : 'due') : 'unknown',
          },
        }
      case 'no-outcome':
        return { id: 'overview.noOutcome', values: {} }
      case 'no-sprint':
        return {
          id: 'overview.noSprint',
          values: {
            n: fact.first?.number ?? 0,
            from: fact.first ? formats.date(fact.first.from) : '',
            next: fact.first ? 'planned' : 'none',
            money: fact.between ? 'between' : 'none',
          },
        }
      case 'nobody':
        return { id: 'overview.nobody', values: {} }
      case 'incomplete':
        return { id: 'overview.incomplete', values: { roles: formats.list(fact.roles) } }
    }
  }
}
