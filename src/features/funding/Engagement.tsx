import { engagementFigure } from '#core/explain/fundingMix.ts'
import { Section } from '#ui/layout/Section.tsx'
import { useText } from '#ui/text.tsx'
import type { FundingProps } from './fundingProps.ts'
import { MixTable } from './MixTable.tsx'

/** Who the money goes to: staff by engagement, folded so that nobody is seen alone. */
export function Engagement({ figures, funding }: FundingProps) {
  const t = useText()
  return (
    <Section title={t('funding.engagement')} caption={t('funding.engagement.caption')}>
      <MixTable
        caption={t('funding.engagement')}
        of={t('funding.mix.who')}
        rows={funding.engagement.map(({ group, amount }) => ({
          key: group,
          name: t(`funding.group.${group}`),
          amount,
          derivation: () => engagementFigure(figures, funding, group),
        }))}
      />
    </Section>
  )
}
