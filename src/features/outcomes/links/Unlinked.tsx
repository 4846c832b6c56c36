import { notLinkedFigure } from '#core/explain/blocks.ts'
import type { Figures } from '#core/figures.ts'
import { sprintsToSay } from '#core/outcomes/nextLink.ts'
import { Panel } from '#ui/feedback/Panel.tsx'
import { FigureInText } from '#ui/figure/Figure.tsx'
import { useFormats } from '#ui/formats.ts'
import { T, useText } from '#ui/text.tsx'
import { linkRows } from './linkRows.ts'

/** How much money is linked to no outcome, and what can be done about it here. */
export function Unlinked({ figures }: { readonly figures: Figures }) {
  const t = useText()
  const formats = useFormats()
  const block = figures.bought.find(each => each.kind === 'not-linked')
  if (!block || block.amount <= 0) return null
  const [first, ...others] = sprintsToSay(figures)
  const loose = linkRows(figures).filter(
    ({ rest, cost, deliverable }) => rest === 100 && deliverable.mark === 'none' && (cost ?? 0) > 0,
  )
  return (
    <Panel
      kind="info"
      title={
        <T
          id="outcomes.links.unlinked"
          values={{
            amount: (
              <FigureInText derivation={() => notLinkedFigure(figures)}>
                {formats.money(block.amount)}
              </FigureInText>
            ),
          }}
        />
      }
    >
      <p>
        {figures.outcomes.length === 0 ? (
          t('outcomes.links.noOutcome')
        ) : (
          <T
            id="outcomes.links.unlinked.how"
            values={{
              n: loose.length,
              rest: block.noDeliverable > 0 ? 'some' : 'none',
              money: formats.money(block.noDeliverable),
              sprint: first?.number ?? 0,
              others: others.length,
              a: parts => <a href={`#/sprints/${first?.id ?? ''}/effort`}>{parts}</a>,
            }}
          />
        )}
      </p>
    </Panel>
  )
}
