import { workFigure } from '#core/explain/fundingMix.ts'
import { workKinds } from '#core/funding/types.ts'
import { Section } from '#ui/layout/Section.tsx'
import { useText } from '#ui/text.tsx'
import type { FundingProps } from './fundingProps.ts'
import { MixTable } from './MixTable.tsx'

/** All money so far by what the work was. */
export function WorkInAll({ figures, funding }: FundingProps) {
  const t = useText()
  const { work } = funding
  return (
    <Section title={t('funding.work')} caption={t('funding.work.all')}>
      <MixTable
        caption={t('funding.work')}
        of={t('funding.mix.work')}
        rows={workKinds
          .filter(kind => work[kind] !== 0)
          .map(kind => ({
            key: kind,
            name: t(`charts.shares.${kind}`),
            amount: work[kind],
            derivation: () => workFigure(figures, funding, kind),
          }))}
      />
    </Section>
  )
}
