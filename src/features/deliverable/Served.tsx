import { deliverablePartFigure } from '#core/explain/deliverablePart.ts'
import { outcomeChangeFigure } from '#core/explain/outcomeChange.ts'
import type { OutcomeFigure } from '#core/outcomes/types.ts'
import { sum } from '#core/money.ts'
import { Figure } from '#ui/figure/Figure.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Tag } from '#ui/layout/Tag.tsx'
import { useFormats } from '#ui/formats.ts'
import { Table } from '#ui/tables/Table.tsx'
import { useText } from '#ui/text.tsx'
import type { DeliverableProps } from './deliverableProps.ts'
import { servedBy } from './nextDue.ts'

/** The outcomes that it serves and how they changed alongside; never because of it. */
export function Served({ figure, figures }: DeliverableProps) {
  const t = useText()
  const formats = useFormats()
  const { id, mark } = figure.deliverable
  const served = servedBy(figures, id)
  const linked = served.reduce((all, { percent }) => all + Math.round(percent * 100), 0) / 100
  const rest = Math.round((100 - linked) * 100) / 100
  const partOf = ({ outcome }: OutcomeFigure) =>
    sum(
      figures.cells.flatMap(({ deliverable, target, amount }) =>
        deliverable === id && target.kind === 'outcome' && target.outcome === outcome.id ? [amount] : [],
      ),
    )
  return (
    <Section title={t('deliverable.served')} caption={t('deliverable.served.caption')}>
      {served.length > 0 && (
        <Table
          caption={t('deliverable.served')}
          captionHidden
          rows={served}
          rowKey={({ figure: { outcome } }) => outcome.id}
          columns={[
            {
              key: 'name',
              header: t('deliverable.served.outcome'),
              rowHeader: true,
              width: 'medium',
              cell: ({ figure: { outcome, metric } }) => (
                <a className="govuk-link" href={`#/outcomes/${outcome.id}`}>
                  {metric.name}
                </a>
              ),
            },
            {
              key: 'part',
              header: t('deliverable.served.part'),
              numeric: true,
              cell: ({ figure: served1, percent }) =>
                figure.parts.length === 0 ? (
                  t('deliverable.served.noCost', { percent: formats.number(percent) })
                ) : (
                  <Figure derivation={() => deliverablePartFigure(figures, id, served1.outcome.id)}>
                    {t('deliverable.served.share', {
                      money: formats.moneyKnown(partOf(served1), figures.cost.known.inSprints),
                      percent: formats.number(percent),
                    })}
                  </Figure>
                ),
            },
            {
              key: 'change',
              header: t('deliverable.served.change'),
              numeric: true,
              cell: ({ figure: served1 }) => (
                <Figure derivation={() => outcomeChangeFigure(figures, served1.outcome.id)}>
                  <Changed figure={served1} />
                </Figure>
              ),
            },
          ]}
        />
      )}
      {rest > 0 && (
        <p>
          <Tag kind={mark === 'none' ? 'attention' : 'plain'}>
            {t('deliverable.served.rest', {
              rest: formats.number(rest),
              all: served.length === 0 ? 'yes' : 'no',
              mark: mark === 'keeps-running' ? 'keeps' : mark === 'required-by-law' ? 'law' : 'none',
            })}
          </Tag>
        </p>
      )}
    </Section>
  )
}

function Changed({ figure: { state, metric } }: { readonly figure: OutcomeFigure }) {
  const t = useText()
  const formats = useFormats()
  if (state.kind === 'unmeasured') return t(`explain.missing.${state.why}`)
  return t('deliverable.served.since', {
    change: formats.change(state.difference, metric.unit),
    day: formats.date(state.baseline.date),
    trend: state.trend,
  })
}
