import type { Metric } from '#core/records/metric.ts'
import { casesFor } from '#core/worth/casesFor.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import type { WorthRead } from './ask/readWorth.ts'
import type { WorthForm } from './ask/worthForm.ts'
import { lowered, named } from './inSentence.ts'

/** From so many times on, a percentage is no help. */
const MANY_TIMES = 10

/** A margin to whole percents: never more room than there is, and never less than it takes. */
function onTheSafeSide(margin: number): number {
  const percent = Math.round(Math.abs(margin) * 1e4) / 100
  // Nothing at all is never worth what it costs.
  const whole = margin > 0 ? Math.min(Math.floor(percent), 99) : Math.ceil(percent)
  return (whole || percent) / 100
}

/** The question and its answer in words, for the screen, the presentation and the sentence. */
export function useWorthWords() {
  const t = useText()
  const formats = useFormats()

  /** So many of what changes: 1.21 working days, 1.2 points, £3. */
  const ofMetric = (n: number, { unit }: Pick<Metric, 'unit'>): string => {
    if (unit === 'percent') return t('ui.unit.points', { n, value: formats.number(n) })
    return formats.measure(n, unit)
  }
  const units = (n: number, form: WorthForm, { outcome }: WorthRead): string =>
    outcome
      ? ofMetric(n, outcome.metric)
      : t('worth.answer.units', {
          n: formats.number(n),
          unit: lowered(form.change.trim()) || t('worth.unit'),
        })

  /** Without a cost, or where it is not for everybody to see, the question names none. */
  const question = (form: WorthForm, cost: number | undefined): string =>
    t('worth.question', {
      making: named(form.making, t('worth.openers'), t('worth.verb')) || t('worth.this'),
      money: cost === undefined ? '' : formats.money(cost),
      priced: cost === undefined ? 'no' : 'yes',
    })

  const before = ({ outcome, worth }: WorthRead): string => {
    const kind = worth?.breakEven ? 'pays' : 'eachCosts'
    return outcome && kind === 'pays'
      ? t('worth.answer.pays.outcome', { name: outcome.metric.name, better: outcome.metric.better })
      : t(`worth.answer.${kind}`)
  }
  const value = (form: WorthForm, read: WorthRead): string => {
    const { breakEven, perUnit } = read.worth ?? {}
    if (breakEven) return units(breakEven.atLeast, form, read)
    if (perUnit === undefined) return ''
    return perUnit === 0 ? t('worth.answer.tiny', { money: formats.moneyExact(1) }) : formats.money(perUnit)
  }
  /** A percentage with a value for each case: how many people that is. */
  const people = ({ outcome, cost, value: each }: WorthRead): string => {
    if (!outcome || cost === undefined || each === undefined) return ''
    const { people: who, action, better } = outcome.metric
    const cases = casesFor(outcome.metric, cost, each)
    if (!cases || who === '' || action === '') return ''
    return t('worth.answer.people', { n: formats.number(cases.whole), better, people: who, action })
  }
  /** What is shown may be no whole number of them, and it may be that only whole ones count. */
  const whole = (read: WorthRead): string => {
    const said = people(read)
    if (said !== '') return said
    const even = read.worth?.breakEven
    if (!even || even.atLeast === even.whole) return ''
    return t('worth.answer.whole', { whole: formats.number(even.whole) })
  }
  const after = (form: WorthForm, read: WorthRead): string => {
    const { worth, expected } = read
    if (worth?.breakEven) return [whole(read), held(read)].filter(said => said !== '').join(' ')
    return worth && expected !== undefined
      ? t('worth.answer.ifAll', { units: units(expected, form, read) })
      : ''
  }
  /** The expectation, held against the break-even. */
  const held = ({ worth, expected }: WorthRead): string => {
    const expectation = worth?.breakEven?.expectation
    if (!expectation || expected === undefined) return ''
    const { margin, enough } = expectation
    const times = 1 - margin
    const short = times > MANY_TIMES ? 'times' : 'no'
    return t('worth.answer.expectation', {
      expected: formats.numberInFull(expected),
      times: formats.number(Math.ceil(times)),
      enough: margin === 0 ? 'just' : enough ? 'yes' : short,
      margin: formats.share(onTheSafeSide(margin)),
    })
  }
  return { t, formats, ofMetric, units, question, before, value, after }
}
