import { supplierFigure } from '#core/explain/fundingMix.ts'
import { Section } from '#ui/layout/Section.tsx'
import { useText } from '#ui/text.tsx'
import type { FundingProps } from './fundingProps.ts'
import { MixTable } from './MixTable.tsx'

/** Money that goes to suppliers, by their size. */
export function Suppliers({ figures, funding }: FundingProps) {
  const t = useText()
  const { suppliers } = funding
  return (
    <Section title={t('funding.suppliers')} caption={t('funding.suppliers.caption')}>
      {suppliers.length === 0 ? (
        <p>{t('funding.suppliers.none')}</p>
      ) : (
        <MixTable
          caption={t('funding.suppliers')}
          of={t('funding.mix.size')}
          rows={suppliers.map(({ size, amount }) => ({
            key: size,
            name: t(`funding.size.${size}`),
            amount,
            derivation: () => supplierFigure(figures, funding, size),
          }))}
        />
      )}
    </Section>
  )
}
