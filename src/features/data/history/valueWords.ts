import { IsoDate } from '#core/records/fields.ts'
import { Calendar } from '#core/records/calendar.ts'
import { CostItem, Vat } from '#core/records/costItem.ts'
import { Deliverable, Expectation } from '#core/records/deliverable.ts'
import { Unit, ValuePerUnit } from '#core/records/metric.ts'
import { Outcome } from '#core/records/outcome.ts'
import { Pot } from '#core/records/pot.ts'
import { RatePrice } from '#core/records/rate.ts'
import type { RecordName } from '#core/records/registry.ts'
import { KeptLines } from '#core/records/sprint.ts'
import { Team } from '#core/records/team.ts'
import type { Formats } from '#ui/formatting.ts'
import type { TranslateCode } from '#ui/text.tsx'
import type { Translate } from '#ui/translate.ts'
import { field, textOf, type Find, type RowName } from '../words/rowName.ts'
import type { FieldKind } from './fields.ts'

export interface Words {
  readonly t: Translate
  readonly coded: TranslateCode
  readonly formats: Formats
  readonly months: readonly string[]
  readonly weekdays: readonly string[]
  readonly find: Find
  readonly name: RowName
  readonly ratesShown: boolean
}

/** A value in its place: the row that holds it says what it is measured in, the path which record an id is of. */
interface Held {
  readonly value: unknown
  readonly path: string
  readonly row: object
}

/** What no schema knows is shown as it is kept. */
const asKept = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

interface Schema<T> {
  safeParse(value: unknown): { readonly success: true; readonly data: T } | { readonly success: false }
}

const read = <T>(schema: Schema<T>, value: unknown, word: (value: NonNullable<T>) => string): string => {
  const found = schema.safeParse(value)
  return found.success && found.data != null ? word(found.data) : asKept(value)
}

const ifText = (value: unknown, word: (text: string) => string) =>
  typeof value === 'string' ? word(value) : asKept(value)
const ifNumber = (value: unknown, word: (number: number) => string) =>
  typeof value === 'number' ? word(value) : asKept(value)

/** The unit of an outcome's values, or of a reading's. */
function unitOf(row: object, find: Find): Unit {
  const outcome = field(row, 'metric') === undefined ? find('outcome', textOf(row, 'outcome')) : row
  const unit = Unit.safeParse(field(find('metric', textOf(outcome, 'metric')), 'unit'))
  return unit.success ? unit.data : 'count'
}

function priceWords(price: RatePrice, { t, formats, ratesShown }: Words): string {
  if (!ratesShown) return t('ui.rates.hidden')
  if (price.kind === 'entered') return t('data.price.entered', { day: formats.moneyExact(price.day) })
  const onCosts = price.onCosts.map(({ name, percent, above }) =>
    t('data.price.onCost', { name, percent: formats.number(percent), above: formats.moneyExact(above) }),
  )
  return t('data.price.derived', {
    salary: formats.moneyExact(price.salary),
    onCosts: onCosts.length === 0 ? t('data.price.noOnCosts') : formats.list(onCosts),
    days: formats.number(price.daysWorked),
  })
}

/** Makes the words of a value; `undefined` and empty texts have none. */
export function valueWords(words: Words): (kind: FieldKind, held: Held) => string {
  const { t, coded, formats, find, name } = words
  const measure = (value: number, row: object) => formats.measure(value, unitOf(row, find))
  const choice = (value: string) => coded('data.value', value)
  const by: Readonly<Record<FieldKind, (held: Held) => string>> = {
    text: ({ value }) => asKept(value),
    number: ({ value }) => ifNumber(value, formats.number),
    percent: ({ value }) => ifNumber(value, percent => formats.measure(percent, 'percent')),
    date: ({ value }) => read(IsoDate, value, formats.date),
    money: ({ value }) => ifNumber(value, formats.moneyExact),
    choice: ({ value }) => ifText(value, choice),
    currency: ({ value }) => ifText(value, code => coded('data.currency', code)),
    month: ({ value }) => words.months[Number(value) - 1] ?? asKept(value),
    yesNo: ({ value }) => t(value === true ? 'data.csv.yes' : 'data.csv.no'),
    row: ({ value, path }) => {
      const record = path as RecordName
      const found = find(record, String(value))
      return found ? name(record, found) : t('data.name.missing')
    },
    list: ({ value }) => read(Outcome.shape.groups, value, formats.list),
    choices: ({ value }) => read(Outcome.shape.groups, value, all => formats.list(all.map(choice))),
    rows: ({ value }) =>
      read(Pot.shape.deliverables, value, all =>
        formats.list(
          all.map(id => {
            const found = find('deliverable', id)
            return found ? name('deliverable', found) : t('data.name.missing')
          }),
        ),
      ),
    limits: ({ value }) =>
      read(Pot.shape.limits, value, all =>
        formats.list(
          all.map(({ year, amount }) =>
            t('data.limit', { amount: formats.moneyExact(amount), year: String(year) }),
          ),
        ),
      ),
    rate: ({ value }) => read(RatePrice, value, price => priceWords(price, words)),
    vat: ({ value }) =>
      read(Vat, value, vat =>
        vat.kind === 'stated'
          ? t('data.vat', { vat: formats.moneyExact(vat.vat), back: formats.moneyExact(vat.recoverable) })
          : t('data.csv.vatNotStated'),
      ),
    when: ({ value }) =>
      read(CostItem.shape.when, value, when =>
        when.kind === 'date'
          ? formats.date(when.date)
          : t('data.period', { from: formats.date(when.from), to: formats.date(when.to) }),
      ),
    kept: ({ value }) =>
      read(KeptLines, value, ({ total, at, lines, declined }) =>
        t('data.kept', {
          total: formats.moneyExact(total),
          at: formats.moment(at),
          lines: lines.length,
          looked: declined === undefined ? 'no' : 'yes',
          declined: declined === undefined ? '' : formats.moneyExact(declined),
        }),
      ),
    phases: ({ value }) =>
      read(Team.shape.phases, value, all =>
        formats.list(
          all.map(({ phase, from }) => t('data.from', { what: choice(phase), from: formats.date(from) })),
        ),
      ),
    weekdays: ({ value }) =>
      read(Calendar.shape.weekdays, value, days =>
        formats.list(days.map(day => words.weekdays[day - 1] ?? String(day))),
      ),
    closures: ({ value }) =>
      read(Calendar.shape.closures, value, all =>
        formats.list(
          all.map(({ date, why }) => (why === '' ? formats.date(date) : `${formats.date(date)} (${why})`)),
        ),
      ),
    measure: ({ value, row }) => ifNumber(value, number => measure(number, row)),
    mark: ({ value, row }) =>
      read(Outcome.shape.target, value, mark =>
        mark.date === undefined
          ? measure(mark.value, row)
          : t('data.on', { what: measure(mark.value, row), date: formats.date(mark.date) }),
      ),
    claim: ({ value }) =>
      read(Deliverable.shape.claim, value, ({ outcome, percent, evidence }) =>
        t('data.claim', {
          percent: formats.measure(percent, 'percent'),
          outcome: name('outcome', find('outcome', outcome)),
          evidence,
        }),
      ),
    expectation: ({ value }) =>
      read(Expectation, value, ({ outcome, change, expected, value: worth }) =>
        t('data.expectation', {
          what: outcome === undefined ? (change ?? '') : name('outcome', find('outcome', outcome)),
          expected: expected ?? 'none',
          many: expected === undefined ? '' : formats.number(expected),
          worth: worth === undefined ? 'none' : 'given',
          value: worth === undefined ? '' : formats.moneyExact(worth),
        }),
      ),
    worth: ({ value }) =>
      read(ValuePerUnit, value, worth =>
        t('data.worth', {
          amount: formats.moneyExact(worth.amount),
          kind: choice(worth.kind),
          year: String(worth.priceYear),
          source: worth.source,
        }),
      ),
  }
  return (kind, held) => (isMissing(held.value) ? '' : by[kind](held))
}

/** Not there, or nothing written: both are said in the same words, and neither is zero. */
export const isMissing = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
