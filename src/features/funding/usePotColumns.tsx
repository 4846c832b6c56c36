import { burnFigure, potLeftFigure, potUsedFigure } from '#core/explain/potMoney.ts'
import { forecastFigure, runwayFigure } from '#core/explain/runway.ts'
import type { PotFigure } from '#core/funding/types.ts'
import { Figure } from '#ui/figure/Figure.tsx'
import { useRates } from '#ui/figure/rates.tsx'
import { Tag } from '#ui/layout/Tag.tsx'
import type { Column } from '#ui/tables/column.ts'
import type { FundingProps } from './fundingProps.ts'
import { PotFacts } from './PotFacts.tsx'
import { useFundingText } from './useFundingText.ts'

/** What the table says of a pot: each figure opens to how it was worked out. */
export function usePotColumns({ data, figures, funding }: FundingProps): Column<PotFigure>[] {
  const { t, formats, runway, runwayNote, forecast, forecastNote } = useFundingText()
  const rates = useRates()
  const note = (text: string | undefined) =>
    text !== undefined && (
      <>
        <br />
        <span className="sw-note">{text}</span>
      </>
    )
  return [
    {
      key: 'name',
      header: t('funding.column.name'),
      rowHeader: true,
      width: 'medium',
      cell: ({ pot, state }) => (
        <>
          <span dir="auto">{pot.name}</span>{' '}
          {state !== 'open' && <Tag kind="plain">{t(`funding.state.${state}`)}</Tag>}
          <PotFacts pot={pot} data={data} />
        </>
      ),
    },
    {
      key: 'amount',
      header: t('funding.column.amount'),
      numeric: true,
      cell: ({ pot }) => formats.money(pot.amount),
    },
    {
      key: 'used',
      header: t('funding.column.used'),
      numeric: true,
      cell: ({ pot, used, of1 }) => (
        <>
          <Figure derivation={() => potUsedFigure(figures, funding, pot.id)}>{formats.money(used)}</Figure>
          {note(formats.share(of1))}
        </>
      ),
    },
    {
      key: 'left',
      header: t('funding.column.left'),
      numeric: true,
      cell: ({ pot, left }) => (
        <Figure derivation={() => potLeftFigure(figures, funding, pot.id)}>{formats.money(left)}</Figure>
      ),
    },
    {
      key: 'burn',
      header: t('funding.column.burn'),
      numeric: true,
      cell: ({ pot, burn }) =>
        burn.perSprint === undefined ? (
          t('funding.burn.none')
        ) : (
          <>
            <Figure derivation={() => burnFigure(figures, funding, pot.id, 'sprint')}>
              {t('funding.burn.sprint', { amount: formats.money(burn.perSprint) })}
            </Figure>
            {burn.perWorkingDay !== undefined && (rates.shown || !funding.few) && (
              <>
                <br />
                <Figure derivation={() => burnFigure(figures, funding, pot.id, 'day')}>
                  {t('funding.burn.day', { amount: formats.money(burn.perWorkingDay) })}
                </Figure>
              </>
            )}
          </>
        ),
    },
    {
      key: 'runway',
      header: t('funding.column.runway'),
      width: 'medium',
      cell: each => (
        <>
          <Figure derivation={() => runwayFigure(figures, funding, each.pot.id)}>
            {runway(each.runway)}
          </Figure>
          {note(runwayNote(each.runway, funding.ratio.sprints))}
        </>
      ),
    },
    {
      key: 'forecast',
      header: t('funding.column.forecast'),
      numeric: true,
      cell: each => (
        <>
          <Figure derivation={() => forecastFigure(figures, funding, each.pot.id)}>
            {forecast(each.forecast)}
          </Figure>
          {note(forecastNote(each.forecast))}
        </>
      ),
    },
  ]
}
