import { addDays } from '#core/calendar.ts'
import { hasPrice } from '#core/costing/dayRate.ts'
import type { Currency } from '#core/money.ts'
import { newRow, type IsoDate } from '#core/records/fields.ts'
import { Rate, rateVersion } from '#core/records/rate.ts'
import { supplierDefaults } from '#core/records/supplier.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { err, ok, type Result } from '#core/result.ts'
import type { ChangeInput } from '#storage/change.ts'
import type { FormIssue } from '#ui/fields/form.ts'
import { NEW_SUPPLIER, readPrice, type OnCostText, type RateText } from './rateForm.ts'
import { asWritten, dayPrice, formerRate } from './roles.ts'
import { collector, readDate, readEnd } from '#ui/fields/typed.ts'

/** In minor units. A day that costs more is a slip of the finger, and sprints of such days would be past 2^51. */
const MOST_A_DAY = 1_000_000_00

/** The rate as typed, to say what it comes to, today where it has no first day; undefined until it can be said. */
export function previewRate(
  text: RateText,
  onCosts: readonly OnCostText[],
  data: TeamData,
  currency: Currency,
  today?: IsoDate,
): Rate | undefined {
  const typedFrom = readDate(text.from)
  const from = typedFrom.ok ? typedFrom.value : today
  const price = readPrice(text, onCosts, currency, collector())
  if (!price || !from) return undefined
  const { engagement, basis } = text
  const team = data.team.id
  const typed = { ...newRow(rateVersion), id: team, team, role: team, engagement, basis, price, source: '' }
  const rate = Rate.safeParse({ ...typed, from })
  return rate.success && hasPrice(rate.data) ? rate.data : undefined
}

/** Whether a day of it costs too much. What is far too large to be rounded never is. */
export function isTooMuch(rate: Rate, data: TeamData): boolean {
  const { price } = rate
  if (price.kind === 'entered') return price.day > MOST_A_DAY
  const percent = price.onCosts.reduce((all, onCost) => all + onCost.percent, 100)
  return price.salary > MOST_A_DAY * 366 || percent > 10_000 || dayPrice(rate, rate.from, data) > MOST_A_DAY
}

interface Typed {
  readonly text: RateText
  readonly onCosts: readonly OnCostText[]
  /** The rate that is changed; absent for a new one. */
  readonly stored?: Rate | undefined
  readonly data: TeamData
  readonly currency: Currency
  readonly newId: () => string
}

export interface RateRows {
  readonly role: string
  /** The rate is the first of them. */
  readonly changes: readonly ChangeInput[]
  /** The rate that ends where this one begins. */
  readonly ended?: Rate
}

/**
 * The rows that a form comes to: the rate, the former rate of its role ended the day before, and a supplier that is
 * new. Or what is wrong with what was typed.
 */
export function rateRows({
  text,
  onCosts,
  stored,
  data,
  currency,
  newId,
}: Typed): Result<RateRows, { readonly code: 'invalid'; readonly issues: readonly FormIssue[] }> {
  const collected = collector()
  const { issues, take, fail } = collected
  const team = data.team.id
  const price = readPrice(text, onCosts, currency, collected)
  const from = take('from', readDate(text.from))
  const to = take('to', readEnd(text.to))
  const isNew = text.engagement === 'supplier' && text.supplier === NEW_SUPPLIER
  if (isNew && text.newSupplier.trim() === '') fail('newSupplier', 'required')
  if (text.role.trim() === '') fail('role', 'required')
  const rate = previewRate(text, onCosts, data, currency)
  if (rate && isTooMuch(rate, data))
    fail(text.kind === 'derived' ? 'price.salary' : 'price.day', 'rate-too-large', {
      largest: MOST_A_DAY / 100,
    })
  if (issues.length > 0 || !price || !from) return err({ code: 'invalid', issues })

  const role = stored?.role ?? asWritten(text.role, data)
  const newSupplier = isNew
    ? { ...supplierDefaults, id: newId(), team, name: text.newSupplier.trim() }
    : undefined
  const chosen = text.engagement === 'supplier' ? newSupplier?.id || text.supplier || undefined : undefined
  const ended = stored ? undefined : formerRate(data.rates, role, from)
  const { engagement, basis, source } = text
  const row = { role, engagement, basis, source, price, from, to, supplier: chosen, team }
  return ok({
    role,
    ...(ended && { ended }),
    changes: [
      {
        record: 'rate',
        row: { ...stored, ...row, id: stored?.id ?? newId() },
        ...(stored && { base: stored.hlc }),
      },
      ...(ended
        ? [
            {
              record: 'rate' as const,
              row: { ...ended, to: addDays(from, -1) },
              base: ended.hlc,
            },
          ]
        : []),
      ...(newSupplier ? [{ record: 'supplier' as const, row: newSupplier }] : []),
    ],
  })
}
