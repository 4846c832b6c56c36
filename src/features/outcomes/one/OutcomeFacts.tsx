import { reachFigure } from '#core/explain/reach.ts'
import { CostFigure, PerUnitFigure } from '#features/outcomes/OutcomeFigures.tsx'
import { Figure } from '#ui/figure/Figure.tsx'
import { Facts } from '#ui/layout/Facts.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Tag } from '#ui/layout/Tag.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import type { OutcomeProps } from './outcomeProps.ts'

/** From what to what, for whom, who was reached, what was spent alongside, and when the next readings are due. */
export function OutcomeFacts({ figure, figures }: OutcomeProps) {
  const t = useText()
  const formats = useFormats()
  const { outcome, metric, state, reach, due } = figure
  const { baseline, target } = outcome
  const way = state.kind === 'measured' ? state.target : undefined
  const mark = (value: number, date?: Parameters<typeof formats.date>[0]) =>
    t('outcomes.mark', {
      value: formats.measure(value, metric.unit),
      date: date ? formats.date(date) : '',
      dated: date ? 'yes' : 'no',
    })
  return (
    <Section title={t('outcomes.facts.title')}>
      <Facts
        items={[
          {
            key: 'baseline',
            label: t('outcomes.column.baseline'),
            value: baseline ? mark(baseline.value, baseline.date) : t('outcomes.none'),
          },
          {
            key: 'latest',
            label: t('outcomes.column.latest'),
            value: state.latest ? mark(state.latest.value, state.latest.date) : t('outcomes.none'),
          },
          {
            key: 'target',
            label: t('outcomes.column.target'),
            value: target ? (
              <>
                <div>{mark(target.value, target.date)}</div>
                {way?.reached && <Tag kind="good">{t('outcomes.target.reached')}</Tag>}
                {way && !way.reached && way.way !== undefined && way.way > 0 && (
                  <div className="sw-note">{t('outcomes.target.way', { way: formats.share(way.way) })}</div>
                )}
              </>
            ) : (
              t('outcomes.none')
            ),
          },
          {
            key: 'cost',
            label: t('outcomes.column.cost'),
            value: <CostFigure figure={figure} figures={figures} />,
          },
          {
            key: 'perUnit',
            label: t('outcomes.facts.perUnit', { unit: metric.unit }),
            value: <PerUnitFigure figure={figure} figures={figures} />,
          },
          {
            key: 'reach',
            label: t('outcomes.facts.reach'),
            value: (
              <>
                <Figure derivation={() => reachFigure(figures, outcome.id)}>
                  {reach.kind === 'known' ? formats.share(reach.of1) : t(`outcomes.noReach.${reach.why}`)}
                </Figure>
                {reach.kind === 'known' && (
                  <div className="sw-note">
                    {t('outcomes.facts.reached', {
                      reached: formats.number(reach.reached),
                      entitled: formats.number(reach.entitled),
                      date: formats.date(reach.date),
                    })}
                  </div>
                )}
              </>
            ),
          },
          {
            key: 'who',
            label: t('outcomes.edit.whoBenefits'),
            value: outcome.whoBenefits || t('outcomes.notSaid'),
          },
          {
            key: 'metric',
            label: t('outcomes.facts.definition'),
            value: (
              <a href={`#/outcomes/${metric.id}`}>
                {t('outcomes.facts.version', { version: metric.version })}
              </a>
            ),
          },
          ...due.map(next => ({
            key: `due ${next.group ?? ''}`,
            label: t('outcomes.facts.due', {
              group: next.group ?? '',
              whose: next.group === undefined ? 'everyone' : 'group',
            }),
            value: (
              <>
                {formats.date(next.due)} {next.overdue && <Tag kind="attention">{t('outcomes.overdue')}</Tag>}
              </>
            ),
          })),
        ]}
      />
    </Section>
  )
}
