import { outcomeCostFigure } from '#core/explain/outcomeCost.ts'
import { ChangeSentence, saysBoth } from '#features/outcomes/ChangeSentence.tsx'
import { ChangeFigure } from '#features/outcomes/OutcomeFigures.tsx'
import { FigureInText } from '#ui/figure/Figure.tsx'
import { Answer } from '#ui/layout/Answer.tsx'
import { useFormats } from '#ui/formats.ts'
import { T, useText } from '#ui/text.tsx'
import type { OutcomeProps } from './outcomeProps.ts'

/** What changed since the baseline, in words, and what was spent alongside. */
export function ChangeAnswer({ figure, figures }: OutcomeProps) {
  const t = useText()
  const formats = useFormats()
  const { state, metric, cost } = figure
  const alongside = (
    <T
      id="outcomes.alongside"
      values={{
        money: (
          <FigureInText derivation={() => outcomeCostFigure(figures, figure.outcome.id)}>
            {formats.money(cost)}
          </FigureInText>
        ),
        known: figures.cost.known.inSprints,
        none: cost === 0 ? 'yes' : 'no',
      }}
    />
  )
  if (state.kind === 'unmeasured')
    return (
      <Answer
        tone="attention"
        before={t('outcomes.notYet')}
        value={<ChangeFigure figure={figure} figures={figures} />}
        after={t(`outcomes.unmeasured.${state.why}.do`)}
      />
    )
  const { baseline, latest, trend } = state
  return (
    <Answer
      tone={trend === 'worse' ? 'attention' : 'out'}
      before={
        saysBoth(metric, trend)
          ? t('outcomes.asRead', { on: formats.date(latest.date) })
          : t('outcomes.since', {
              from: formats.measure(baseline.value, metric.unit),
              to: formats.measure(latest.value, metric.unit),
              since: formats.date(baseline.date),
              on: formats.date(latest.date),
            })
      }
      value={<ChangeFigure figure={figure} figures={figures} />}
      after={
        <>
          <ChangeSentence
            metric={metric}
            from={baseline.value}
            to={latest.value}
            since={baseline.date}
            trend={trend}
          />{' '}
          {alongside}
        </>
      }
    />
  )
}
