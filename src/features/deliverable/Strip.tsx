import { costToFinishFigure } from '#core/explain/costToFinish.ts'
import { deliverableCostFigure } from '#core/explain/deliverableCost.ts'
import { costToFinish, type CostToFinish } from '#core/forecast/costToFinish.ts'
import { Figure } from '#ui/figure/Figure.tsx'
import { KpiStrip } from '#ui/layout/KpiStrip.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import type { DeliverableProps } from './deliverableProps.ts'
import { nextDue } from './nextDue.ts'

const standings = ['reconciled', 'accrued', 'estimated'] as const

/** What it cost so far, what is left to pay, how much of it serves something, and when the next reading is due. */
export function Strip({ figure, figures }: DeliverableProps) {
  const t = useText()
  const formats = useFormats()
  const { deliverable, total, coverage, parts } = figure
  const left = costToFinish(figures, deliverable.id)
  const due = nextDue(figures, deliverable.id)
  const missing = parts.some(({ kind }) => kind === 'missing')
  const held = standings.filter(standing => figure.standings[standing] !== 0)
  const known = missing ? (total === 0 ? 'nothing' : 'at-least') : 'whole'
  return (
    <KpiStrip
      items={[
        {
          key: 'cost',
          label: t('deliverable.cost'),
          value:
            parts.length === 0 ? (
              t('deliverable.noEffort')
            ) : (
              <Figure derivation={() => deliverableCostFigure(figures, deliverable.id)}>
                {formats.moneyKnown(total, known)}
              </Figure>
            ),
          note:
            parts.length === 0
              ? t('deliverable.noEffort.note')
              : formats.list(
                  held.map(standing =>
                    t(`deliverable.standing.${standing}`, {
                      money: formats.money(figure.standings[standing]),
                    }),
                  ),
                ),
        },
        {
          key: 'left',
          label: t('deliverable.left'),
          value: (
            <Figure derivation={() => costToFinishFigure(figures, deliverable.id)}>
              {left.kind === 'known' ? formats.money(left.cost) : t(`deliverable.left.${left.kind}`)}
            </Figure>
          ),
          note: <Range left={left} />,
        },
        {
          key: 'linked',
          label: t('deliverable.linked'),
          value:
            coverage.spend === 0 ? (
              t('deliverable.linked.none')
            ) : (
              <Figure derivation={() => deliverableCostFigure(figures, deliverable.id)}>
                {formats.share(coverage.outcome / coverage.spend)}
              </Figure>
            ),
          note:
            coverage.spend === 0
              ? t('deliverable.linked.noMoney')
              : t('deliverable.linked.measured', {
                  share: formats.share(coverage.measured / coverage.spend),
                }),
        },
        {
          key: 'due',
          label: t('deliverable.due'),
          value: due ? formats.date(due.due) : t('deliverable.due.none'),
          note: due
            ? t('deliverable.due.of', {
                name: due.name,
                overdue: due.overdue ? 'yes' : 'no',
                whose: due.group === undefined ? 'everyone' : 'group',
                group: due.group ?? '',
              })
            : t('deliverable.due.none.note'),
        },
      ]}
    />
  )
}

/** How sure what is left to pay is, or why there is none. */
function Range({ left }: { readonly left: CostToFinish }) {
  const t = useText()
  const formats = useFormats()
  if (left.kind === 'missing') return t(`explain.missing.${left.why}`)
  if (left.kind === 'finished') return t('explain.missing.finished')
  const { range, closedSprints } = left
  return range
    ? t('deliverable.left.range', { low: formats.money(range.low), high: formats.money(range.high) })
    : t('deliverable.left.noRange', { n: closedSprints })
}
