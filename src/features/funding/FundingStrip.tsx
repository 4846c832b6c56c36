import { fundingUsedFigure, notFundedFigure } from '#core/explain/potMoney.ts'
import { runwayFigure } from '#core/explain/runway.ts'
import { Figure } from '#ui/figure/Figure.tsx'
import { KpiStrip, type Kpi } from '#ui/layout/KpiStrip.tsx'
import type { FundingProps } from './fundingProps.ts'
import { useFundingText } from './useFundingText.ts'

/** What is used, what is left, when it runs out, and what no pot pays. */
export function FundingStrip({ figures, funding }: FundingProps) {
  const { t, formats, runway, runwayNote } = useFundingText()
  const { open, notFunded, notFundedBy, all } = funding
  const rest: Kpi = {
    key: 'notFunded',
    label: t('funding.notFunded'),
    value: <Figure derivation={() => notFundedFigure(figures, funding)}>{formats.money(notFunded)}</Figure>,
    note: t('funding.strip.notFunded', {
      some: notFunded === 0 ? 'no' : 'yes',
      all: formats.moneyShort(all),
      noPot: formats.moneyShort(notFundedBy.noPot),
      usedUp: formats.moneyShort(notFundedBy.usedUp),
    }),
  }
  if (!open)
    return (
      <KpiStrip
        items={[
          {
            key: 'used',
            label: t('funding.used'),
            value: t('funding.noneOpen'),
            note: t('funding.noneOpen.note'),
          },
          rest,
        ]}
      />
    )
  return (
    <KpiStrip
      items={[
        {
          key: 'used',
          label: t('funding.used'),
          value: (
            <Figure derivation={() => fundingUsedFigure(figures, funding)}>{formats.share(open.of1)}</Figure>
          ),
          note: t('funding.strip.used', {
            used: formats.moneyShort(open.used),
            amount: formats.moneyShort(open.amount),
          }),
        },
        {
          key: 'left',
          label: t('funding.left'),
          value: (
            <Figure derivation={() => fundingUsedFigure(figures, funding)}>
              {formats.moneyShort(open.left)}
            </Figure>
          ),
          note: t('funding.strip.left', { pots: open.pots, to: formats.date(open.to) }),
        },
        {
          key: 'runway',
          label: t('funding.runway'),
          value: <Figure derivation={() => runwayFigure(figures, funding)}>{runway(open.runway)}</Figure>,
          note: runwayNote(open.runway, funding.ratio.sprints),
        },
        rest,
      ]}
    />
  )
}
