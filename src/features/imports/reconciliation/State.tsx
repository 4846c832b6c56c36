import { monthOf } from '#core/calendar.ts'
import { cameTwice } from '#core/ledger/cameTwice.ts'
import { fileTotals } from '#core/ledger/fileTotals.ts'
import type { Reconciliation } from '#core/ledger/reconcile.ts'
import { isWithin, tallyOf, type Months, type Statement } from '#core/ledger/statement.ts'
import { ZERO } from '#core/money.ts'
import type { Ledger } from '#storage/live.ts'
import { Panel } from '#ui/feedback/Panel.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { useMonthsText } from './useMonthsText.ts'

interface StateProps {
  readonly statement: Statement
  readonly found: Reconciliation
  readonly ledger: Ledger
  readonly months: Months
}

/** Whether everything is decided, and if not, what a signature would leave open. */
export function State({ statement, found, ledger, months }: StateProps) {
  const t = useText()
  const formats = useFormats()
  const monthsText = useMonthsText()
  const { paid, waitingElsewhere, total } = statement
  const waiting = tallyOf(paid.open)
  const ours = tallyOf([...paid.settles, ...paid['new-cost']])
  const ofBoth = waiting.sum / (waiting.sum + ours.sum)
  const missing = found.missing.filter(
    ({ from, to }) => monthOf(from) <= months.to && months.from <= monthOf(to),
  )
  const apart = fileTotals(ledger.files, ledger.rows).files.filter(file => file.apart !== ZERO)
  const open = [
    ...(waiting.rows === 0
      ? []
      : [
          t('reconciliation.state.waiting', {
            n: waiting.rows,
            amount: formats.moneyExact(waiting.sum),
            known: waiting.sum > 0 && ours.sum >= 0 ? 'yes' : 'no',
            share: formats.share(ofBoth),
          }),
        ]),
    ...(waitingElsewhere.rows === 0
      ? []
      : [
          t('reconciliation.state.elsewhere', {
            n: waitingElsewhere.rows,
            amount: formats.moneyExact(waitingElsewhere.sum),
          }),
        ]),
    ...(total.beside === ZERO
      ? []
      : [t('reconciliation.state.beside', { amount: formats.moneyExact(total.beside) })]),
    ...missing.map(({ role, from, to }) =>
      t('reconciliation.state.noRate', { role, from: formats.date(from), to: formats.date(to) }),
    ),
    ...ledger.files.flatMap(({ name, unread }) =>
      unread ? [t('reconciliation.state.unread', { name, n: unread })] : [],
    ),
    ...apart.map(file =>
      t('reconciliation.state.apart', { name: file.name, amount: formats.moneyExact(file.apart) }),
    ),
  ]
  const twice = cameTwice(ledger.rows).filter(({ row }) => isWithin(months, monthOf(row.date))).length
  const told = [...open, ...(twice === 0 ? [] : [t('reconciliation.state.twice', { n: twice })])]
  return (
    <Panel
      kind={open.length === 0 ? 'info' : 'attention'}
      title={
        open.length === 0
          ? t('reconciliation.final', { months: monthsText(months) })
          : t('reconciliation.provisional')
      }
    >
      {told.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {told.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
