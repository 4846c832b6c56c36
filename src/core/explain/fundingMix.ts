import type { Figures } from '#core/figures.ts'
import type {
  EngagementPart,
  Funding,
  QuarterWork,
  SupplierPart,
  WorkAmounts,
  WorkKind,
} from '#core/funding/types.ts'
import { sum, ZERO, type Minor } from '#core/money.ts'
import { workKinds } from '#core/funding/types.ts'
import type { Derivation, DerivationInput, Value } from './derivation.ts'
import { SPRINTS, TEAM } from './places.ts'
import { sureOfAll, withoutRate } from './sure.ts'
import { missing, money, share, text } from './values.ts'

/** A code as a sentence can choose by it: civilServants. */
const choice = (code: string): Value =>
  text(code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()))

interface Mix {
  readonly figure: string
  readonly part: Minor
  readonly all: Minor
  readonly values: Derivation['values']
  readonly inputs: readonly DerivationInput[]
  readonly notes: readonly string[]
}

const mixFigure = (figures: Figures, { figure, part, all, values, inputs, notes }: Mix): Derivation => ({
  figure,
  result: all > 0 ? share(part / all) : missing('no-money'),
  values: { ...values, part: money(part), all: money(all) },
  inputs,
  leftOut: withoutRate(figures.cost.missing),
  sure: [...sureOfAll(figures), ...notes.map(code => ({ code }))],
})

/** The share of all money so far that goes to a group of people, or to what is not staff. */
export function engagementFigure(
  figures: Figures,
  { engagement, all }: Funding,
  group: EngagementPart['group'],
): Derivation {
  return mixFigure(figures, {
    figure: 'engagementMix',
    part: engagement.find(each => each.group === group)?.amount ?? ZERO,
    all,
    values: { group: choice(group) },
    inputs: engagement.map(each => ({
      label: { code: 'engagement', values: { group: choice(each.group) } },
      value: money(each.amount),
      place: TEAM,
    })),
    notes: ['folded'],
  })
}

/** The share of the money that goes to suppliers that goes to those of a size. */
export function supplierFigure(
  figures: Figures,
  { suppliers }: Funding,
  size: SupplierPart['size'],
): Derivation {
  return mixFigure(figures, {
    figure: 'supplierMix',
    part: suppliers.find(each => each.size === size)?.amount ?? ZERO,
    all: sum(suppliers.map(({ amount }) => amount)),
    values: { size: choice(size) },
    inputs: suppliers.map(each => ({
      label: { code: 'supplierSize', values: { size: choice(each.size) } },
      value: money(each.amount),
      place: SPRINTS,
    })),
    notes: ['folded'],
  })
}

/** The share of money that went to a kind of work: of all so far, or of a quarter. */
export function workFigure(
  figures: Figures,
  { work, all }: { readonly work: WorkAmounts; readonly all: Minor },
  kind: WorkKind,
  quarter?: QuarterWork,
): Derivation {
  const amounts = quarter?.work ?? work
  return mixFigure(figures, {
    figure: 'workShare',
    part: amounts[kind],
    all: quarter?.total ?? all,
    values: {
      kind: choice(kind),
      of: text(quarter ? 'quarter' : 'all'),
      quarter: text(quarter?.label ?? ''),
    },
    inputs: workKinds.map(each => ({
      label: { code: 'workKind', values: { kind: choice(each) } },
      value: money(amounts[each]),
      place: SPRINTS,
    })),
    notes: [],
  })
}
