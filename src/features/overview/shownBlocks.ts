import type { Figures } from '#core/figures.ts'
import { sum, type Minor } from '#core/money.ts'
import type { Bought, Part } from '#core/outcomes/types.ts'
import { asShown, shownParts } from '#core/shown.ts'

/** A block of what the money bought with its amounts as they are shown: rows sum to blocks, blocks to all money. */
export interface ShownBlock {
  readonly block: Bought
  readonly amount: Minor
  readonly parts: readonly Part[]
  readonly noDeliverable: Minor
  readonly betweenSprints: Minor
}

const zero = asShown(sum([]))

function inside(block: Bought, amount: Minor): ShownBlock {
  const deliverables = block.kind === 'outcome' ? block.figure.deliverables : block.deliverables
  const rest = block.kind === 'not-linked' ? [block.noDeliverable, block.betweenSprints] : []
  const shown = shownParts([...deliverables.map(part => part.amount), ...rest], amount)
  return {
    block,
    amount,
    parts: deliverables.map(({ deliverable }, i) => ({ deliverable, amount: shown[i] ?? zero })),
    noDeliverable: shown[deliverables.length] ?? zero,
    betweenSprints: shown[deliverables.length + 1] ?? zero,
  }
}

/** What the money bought, in its order, as it is shown. */
export function shownBlocks({ bought }: Pick<Figures, 'bought'>): ShownBlock[] {
  const amounts = shownParts(bought.map(({ amount }) => amount))
  return bought.map((block, i) => inside(block, amounts[i] ?? block.amount))
}
