import { tallyOf, type Months, type Statement } from '#core/ledger/statement.ts'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { useMonthsText } from './useMonthsText.ts'

interface SigningProps {
  readonly statement: Statement
  readonly months: Months
  /** Something on the first page is not settled. */
  readonly isOpen: boolean
}

/** What those who sign say, and room for their names: by hand, on paper. */
export function Signing({ statement: { paid, total }, months, isOpen }: SigningProps) {
  const t = useText()
  const formats = useFormats()
  const monthsText = useMonthsText()
  const waiting = tallyOf(paid.open)
  const said = {
    prepared: t('reconciliation.sign.prepared'),
    agreed: t('reconciliation.sign.agreed', {
      months: monthsText(months),
      ours: formats.moneyExact(tallyOf([...paid.settles, ...paid['new-cost']]).sum),
      ledger: formats.moneyExact(total.ledger),
      open: isOpen ? 'yes' : 'no',
      waiting: waiting.rows === 0 ? 'no' : formats.moneyExact(waiting.sum),
    }),
  }
  return (
    <Section title={t('reconciliation.sign.title')}>
      <div className="sw-signing">
        {(['prepared', 'agreed'] as const).map(by => (
          <div key={by}>
            <h3 className="sw-h3">{t(`reconciliation.sign.by.${by}`)}</h3>
            <p>{said[by]}</p>
            <dl>
              {(['name', 'role', 'signature', 'date'] as const).map(line => (
                <div key={line}>
                  <dt>{t(`reconciliation.sign.${line}`)}</dt>
                  <dd />
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </Section>
  )
}
