import type { Figures } from '#core/figures.ts'

interface SprintShares {
  /** Linked to an outcome, of 1. */
  readonly linked: number
  /** Keeps things running or is required by law, of 1. */
  readonly kept: number
}

/** By sprint, how much of its cost is linked to an outcome, and how much is kept. None for one that has not begun or has no cost. */
export function linkedShares({ cells }: Figures): Map<string, SprintShares> {
  const sums = new Map<string, { all: number; linked: number; kept: number }>()
  for (const { span, target, amount } of cells) {
    if (span.kind !== 'sprint') continue
    const sum = sums.get(span.sprint) ?? { all: 0, linked: 0, kept: 0 }
    sum.all += amount
    if (target.kind === 'outcome') sum.linked += amount
    else if (target.kind !== 'none') sum.kept += amount
    sums.set(span.sprint, sum)
  }
  return new Map(
    [...sums].flatMap(([id, { all, linked, kept }]) =>
      all > 0 ? [[id, { linked: linked / all, kept: kept / all }] as const] : [],
    ),
  )
}
