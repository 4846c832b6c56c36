import { negate, ZERO, type Minor } from '#core/money.ts'
import { tallyOf, type Months, type Statement } from '#core/ledger/statement.ts'
import { signedMoney } from '#features/imports/ledger/signedMoney.ts'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import type { Column } from '#ui/tables/column.ts'
import { Table } from '#ui/tables/Table.tsx'
import { useText } from '#ui/text.tsx'
import { useMonthsText } from './useMonthsText.ts'

interface Step {
  readonly key:
    | 'payments'
    | 'notOurs'
    | 'waiting'
    | 'paid'
    | 'elsewhere'
    | 'fromElsewhere'
    | 'ledger'
    | 'notInLedger'
    | 'beside'
    | 'counted'
  readonly rows?: number
  readonly amount: Minor
}

/** What the steps before it come to. */
const subtotals = new Set<Step['key']>(['paid', 'ledger', 'counted'])
const always = new Set<Step['key']>(['payments', 'notOurs', 'waiting', 'notInLedger', ...subtotals])

function stepsOf({ payments, paid, elsewhere, fromElsewhere, total }: Statement): readonly Step[] {
  const [notOurs, waiting] = [tallyOf(paid['not-ours']), tallyOf(paid.open)]
  const ours = tallyOf([...paid.settles, ...paid['new-cost']])
  const steps: readonly Step[] = [
    { key: 'payments', rows: payments.rows, amount: payments.sum },
    { key: 'notOurs', rows: notOurs.rows, amount: negate(notOurs.sum) },
    { key: 'waiting', rows: waiting.rows, amount: negate(waiting.sum) },
    { key: 'paid', rows: ours.rows, amount: ours.sum },
    { key: 'elsewhere', amount: negate(elsewhere) },
    { key: 'fromElsewhere', amount: fromElsewhere },
    { key: 'ledger', amount: total.ledger },
    { key: 'notInLedger', amount: total.notInLedger },
    { key: 'beside', amount: negate(total.beside) },
    { key: 'counted', amount: total.counted },
  ]
  return steps.filter(({ key, amount }) => always.has(key) || amount !== ZERO)
}

interface WayProps {
  readonly statement: Statement
  readonly months: Months
}

/** From what was paid to what the totals hold, step by step. */
export function Way({ statement, months }: WayProps) {
  const t = useText()
  const formats = useFormats()
  const monthsText = useMonthsText()
  const { estimated, adjusted, newCost, beside, counted } = statement.total
  const columns: Column<Step>[] = [
    {
      key: 'line',
      header: t('reconciliation.way.line'),
      rowHeader: true,
      width: 'wide',
      cell: ({ key }) => t(`reconciliation.way.${key}`, { months: monthsText(months) }),
    },
    {
      key: 'rows',
      header: t('reconciliation.way.rows'),
      numeric: true,
      cell: ({ rows }) => rows !== undefined && formats.number(rows),
    },
    {
      key: 'amount',
      header: t('reconciliation.way.amount'),
      numeric: true,
      cell: ({ amount }) => formats.moneyExact(amount),
    },
  ]
  return (
    <Section title={t('reconciliation.way.title')}>
      <Table
        caption={t('reconciliation.way.title')}
        captionHidden
        dense
        columns={columns}
        rows={stepsOf(statement)}
        rowKey={({ key }) => key}
        rowTone={({ key }) => (subtotals.has(key) ? 'strong' : undefined)}
      />
      <p>
        {t('reconciliation.way.estimates', {
          estimated: formats.moneyExact(estimated),
          adjusted: signedMoney(formats, adjusted),
          newCost: formats.moneyExact(newCost),
          beside: beside === ZERO ? 'no' : formats.moneyExact(beside),
          counted: formats.moneyExact(counted),
        })}
      </p>
    </Section>
  )
}
