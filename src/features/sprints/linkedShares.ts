import type { Figures } from '#core/figures.ts'

/**
 * By sprint, how much of its cost serves something: an outcome, keeping things running, or the law. None for a sprint
 * that has not begun or has no cost.
 */
export function linkedShares({ cells }: Figures): Map<string, number> {
  const sums = new Map<string, { all: number; linked: number }>()
  for (const { span, target, amount } of cells) {
    if (span.kind !== 'sprint') continue
    const sum = sums.get(span.sprint) ?? { all: 0, linked: 0 }
    sum.all += amount
    if (target.kind !== 'none') sum.linked += amount
    sums.set(span.sprint, sum)
  }
  return new Map([...sums].flatMap(([id, { all, linked }]) => (all > 0 ? [[id, linked / all] as const] : [])))
}
