import { engagementOf, itemOf, type PriceLine } from '#core/costing/adjustment.ts'
import { countedPrice } from '#core/costing/price.ts'
import { hasBegun } from '#core/costing/teamCost.ts'
import type { Span } from '#core/costing/types.ts'
import type { Figures } from '#core/figures.ts'
import { add, sum, ZERO, type Minor } from '#core/money.ts'
import { peopleOf } from '#core/privacy/people.ts'
import { publicSpans, type PublicSpan } from '#core/privacy/spans.ts'
import { FEWEST } from '#core/privacy/staffByEngagement.ts'
import type { Supplier } from '#core/records/supplier.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { EngagementPart, SupplierPart } from './types.ts'

const GROUPS = [
  'civil-servants',
  'contractors',
  'suppliers',
  'other-staff',
  'staff-and-other',
  'not-staff',
] as const satisfies readonly EngagementPart['group'][]

const begun = ({ data, cost, today }: Figures): PublicSpan[] =>
  publicSpans(data, cost).spans.filter(({ from }) => hasBegun(from, today))

/**
 * All money so far by who it goes to, in minor units, as others may see it: each sprint's staff by engagement, groups
 * of fewer than three people folded. Groups without money are left out; the rest sum to all money.
 */
export function engagementMix(figures: Figures): EngagementPart[] {
  const lines = begun(figures).flatMap(span => span.lines)
  return GROUPS.flatMap(group => {
    const own = lines.filter(line => (line.kind === 'group' ? line.group : 'not-staff') === group)
    return own.length === 0 ? [] : [{ group, amount: sum(own.map(({ amount }) => amount)) }]
  })
}

type Size = SupplierPart['size']
const SIZES = ['small', 'large', 'unknown', 'not-shown'] as const satisfies readonly Size[]

/** The supplier that a role's rate names on some of these days; undefined where none does, or several do. */
function supplierOf(role: string, { from, to }: Span, { rates }: TeamData): string | undefined {
  const named = new Set(
    rates.flatMap(rate =>
      rate.role === role &&
      rate.engagement === 'supplier' &&
      rate.from <= to &&
      (rate.to === undefined || rate.to >= from)
        ? [rate.supplier]
        : [],
    ),
  )
  return named.size === 1 ? [...named][0] : undefined
}

const isSupplierStaff = (line: PriceLine): boolean => engagementOf(line) === 'supplier'

/** A span's supplier staff by size. Where a size has fewer than three people, none of it is shown by size. */
function staffBySize(
  lines: readonly PriceLine[],
  span: Span,
  data: TeamData,
  sizeOf: (supplier: string | undefined) => Size,
): { size: Size; amount: Minor }[] {
  const staff = lines.filter(isSupplierStaff)
  const sizes = staff.map(line =>
    line.kind === 'staff' ? sizeOf(supplierOf(line.role, span, data)) : undefined,
  )
  const [only, ...others] = new Set(sizes.filter(size => size !== undefined))
  const all = sum(staff.map(({ amount }) => amount))
  if (staff.length === 0) return []
  if (only !== undefined && others.length === 0) return [{ size: only, amount: all }]
  const people = (size: Size) =>
    peopleOf(
      staff.filter((_, i) => sizes[i] === size),
      data.allocations,
      span,
    )(['supplier'])
  const shown = [only, ...others].every(size => size !== undefined && people(size) >= FEWEST)
  // An adjustment is of all of them together.
  if (!shown || sizes.includes(undefined)) return [{ size: 'not-shown', amount: all }]
  return staff.map(({ amount }, i) => ({ size: sizes[i] ?? 'unknown', amount }))
}

/** Money so far that goes to suppliers, by their size, in minor units: their people, and cost items that name them. */
export function supplierMix(figures: Figures): SupplierPart[] {
  const { data, cost } = figures
  const sizes = new Map<string, Supplier['size']>(data.suppliers.map(({ id, size }) => [id, size]))
  const sizeOf = (supplier: string | undefined): Size => sizes.get(supplier ?? '') ?? 'unknown'
  const items = new Map(data.costItems.map(item => [item.id, item]))
  const priced = [
    ...cost.sprints.map(({ sprint, pricing }) => ({ key: sprint.id, pricing })),
    ...cost.gaps.map(({ from, pricing }) => ({ key: from, pricing })),
  ]
  const linesOf = new Map<string, readonly PriceLine[]>(
    priced.map(({ key, pricing }) => [key, countedPrice(pricing)?.lines ?? []]),
  )
  const parts = begun(figures).flatMap(span => {
    const shown = span.lines.some(line => line.kind === 'group' && line.group === 'suppliers')
    const lines = linesOf.get(span.sprint?.id ?? span.from) ?? []
    const ofItems = span.lines.flatMap(line => {
      const named = itemOf(line)
      const supplier = items.get(named?.item ?? '')?.supplier
      if (!named || (supplier === undefined && named.category !== 'supplier')) return []
      return [{ size: sizeOf(supplier), amount: line.amount }]
    })
    // Folded into other staff, what suppliers’ people cost is said nowhere, not even as part of a sum.
    return [...(shown ? staffBySize(lines, span, data, sizeOf) : []), ...ofItems]
  })
  return SIZES.flatMap(size => {
    const own = parts.filter(part => part.size === size)
    return own.length === 0 ? [] : [{ size, amount: own.reduce((all, part) => add(all, part.amount), ZERO) }]
  })
}
