import { Name, type IsoDate } from '#core/records/fields.ts'
import type { SetUpForm } from '#storage/drafts/shapes.ts'
import type { FirstOutcome } from '#storage/writes/firstOutcome.ts'
import { beforeDate, betterOf, readingDate } from './setUpForm.ts'
import type { Spot, Typed } from './typed.ts'

/** Which value on a day: the baseline, a reading by its place, the target. */
export type MarkName = 'before' | 'target' | number

/** A cell of the values: its id and what it is called. */
export const markSpot = (name: MarkName, field: 'value' | 'date'): Spot => ({
  field: `setup-${name}-${field}`,
  label: `start.setup.mark.${typeof name === 'number' ? 'reading' : name}.${field}`,
  ...(typeof name === 'number' && { row: name + 1 }),
})

export const METRIC: Spot = {
  field: 'setup-metric',
  label: 'start.setup.spot.metric',
  enter: 'start.setup.metric.enter',
}

/** The value as the metric counts it: an amount in whole units of the currency, any other as a number. */
function valueOf(form: SetUpForm, name: MarkName, text: string, typed: Typed): number | undefined {
  const spot = markSpot(name, 'value')
  if (form.unit === 'money') {
    const amount = typed.amount(spot, text)
    return amount === undefined ? undefined : amount / 100
  }
  const value = typed.number(spot, text)
  if (form.unit === 'percent' && value !== undefined && (value < 0 || value > 100))
    return typed.fail(spot, 'percent-out-of-range', { value })
  return value
}

function baselineOf(form: SetUpForm, today: IsoDate, typed: Typed) {
  if (form.before.value.trim() === '') return undefined
  const value = valueOf(form, 'before', form.before.value, typed)
  const at = markSpot('before', 'date')
  const date = typed.date(at, beforeDate(form, today))
  if (date !== undefined && date > today) typed.fail(at, 'in-the-future', { date })
  return value === undefined || date === undefined ? undefined : { value, date }
}

type Baseline = ReturnType<typeof baselineOf>

function targetOf(form: SetUpForm, baseline: Baseline, typed: Typed) {
  const { value: text, date: day = '' } = form.target
  if (text.trim() === '')
    return day === '' ? undefined : typed.fail(markSpot('target', 'value'), 'number-empty')
  const value = valueOf(form, 'target', text, typed)
  const date = day === '' ? undefined : typed.date(markSpot('target', 'date'), day)
  if (date && baseline && date <= baseline.date)
    typed.fail(markSpot('target', 'date'), 'target-before-baseline', { date: baseline.date })
  return value === undefined ? undefined : { value, ...(date && { date }) }
}

function readingsOf(form: SetUpForm, today: IsoDate, baseline: Baseline, typed: Typed) {
  const seen = new Set<string>()
  return form.readings.flatMap(({ value: text }, i) => {
    if (text.trim() === '') return []
    const value = valueOf(form, i, text, typed)
    const at = markSpot(i, 'date')
    const date = typed.date(at, readingDate(form, today, i))
    if (value === undefined || date === undefined) return []
    if (date > today) typed.fail(at, 'in-the-future', { date })
    if (baseline && date <= baseline.date) typed.fail(at, 'reading-before-baseline', { date: baseline.date })
    if (seen.has(date)) typed.fail(at, 'reading-twice', { date })
    seen.add(date)
    return [{ value, date }]
  })
}

const isFilled = ({ before, readings, target }: SetUpForm): boolean =>
  [before, ...readings, target].some(({ value }) => value.trim() !== '')

/** The outcome, or none where nothing of it is filled in; what is wrong is noted at its field. */
export function readOutcome(form: SetUpForm, today: IsoDate, typed: Typed): FirstOutcome | undefined {
  if (form.metric.trim() === '' && !isFilled(form)) return undefined
  const name = typed.as(METRIC, Name, form.metric)
  const baseline = baselineOf(form, today, typed)
  const readings = readingsOf(form, today, baseline, typed)
  const target = targetOf(form, baseline, typed)
  if (name === undefined) return undefined
  const { people, action, unit } = form
  return {
    metric: { name, unit, better: betterOf(form), people: people.trim(), action: action.trim() },
    ...(baseline && { baseline }),
    ...(target && { target }),
    readings,
  }
}
