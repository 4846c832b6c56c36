import { countedAmount } from '#core/costing/items.ts'
import type { Candidate } from '#core/ledger/candidates.ts'
import { subtract, sum, type Minor } from '#core/money.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { Checkboxes } from '#ui/fields/Checkboxes.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { signedMoney } from './signedMoney.ts'
import { useLedgerWords } from './useLedgerWords.ts'

interface EstimatesProps {
  readonly data: TeamData
  readonly estimates: readonly (Candidate & { readonly key: string })[]
  /** What all that are chosen come to, as it would be saved. */
  readonly estimated: Minor
  /** What settles them. */
  readonly rows: readonly LedgerRow[]
  /** The same, with the days of service that are taken where nobody said any. */
  readonly served: readonly LedgerRow[]
  readonly value: readonly string[]
  readonly onChange: (keys: readonly string[]) => void
}

/** The estimates that payments could settle, and what will stand beside those that are chosen. */
export function Estimates(props: EstimatesProps) {
  const { data, estimates, estimated, rows, value, onChange } = props
  const t = useText()
  const formats = useFormats()
  const words = useLedgerWords()
  if (estimates.length === 0) return <p>{t('ledger.decide.none', { n: rows.length })}</p>
  const picked = estimates.filter(({ key }) => value.includes(key))
  const ledger = sum(rows.map(countedAmount))
  return (
    <>
      <Checkboxes
        id="estimates"
        legend={t('ledger.decide.estimates', { n: rows.length })}
        value={value}
        options={estimates.map(({ key, target, estimate, notSealed }) => ({
          value: key,
          text: words.target(target, data),
          hint:
            notSealed === undefined
              ? t('ledger.decide.estimate', { amount: formats.moneyExact(estimate) })
              : t('ledger.decide.notSealed', { amount: formats.moneyExact(notSealed) }),
        }))}
        onChange={onChange}
      />
      {estimates.some(({ target }) => target.kind === 'staff') && <AssumedService {...props} />}
      {picked.length > 0 && (
        <p role="status">
          {t('ledger.decide.difference', {
            ledger: formats.moneyExact(ledger),
            estimate: formats.moneyExact(estimated),
            difference: signedMoney(formats, subtract(ledger, estimated)),
          })}
        </p>
      )}
    </>
  )
}

/** That the days of service are taken from the payment: nobody said them. */
function AssumedService({ rows, served }: Pick<EstimatesProps, 'rows' | 'served'>) {
  const t = useText()
  const formats = useFormats()
  const taken = served.flatMap(({ service }, i) => (service && !rows[i]?.service ? [service] : []))
  const [first] = taken
  if (!first) return null
  return (
    <p>
      {rows.length === 1
        ? t('ledger.service.assumed', { from: formats.date(first.from), to: formats.date(first.to) })
        : t('ledger.service.assumedOfEach')}
    </p>
  )
}
