import { monthOf } from '#core/calendar.ts'
import { countedAmount } from '#core/costing/items.ts'
import { cameTwice } from '#core/ledger/cameTwice.ts'
import { estimatedOf } from '#core/ledger/estimated.ts'
import { fileTotals } from '#core/ledger/fileTotals.ts'
import type { Reconciliation } from '#core/ledger/reconcile.ts'
import { ofAnotherKind, readsLikePeople } from '#core/ledger/staffLike.ts'
import { isWithin, tallyOf, type Months, type Statement } from '#core/ledger/statement.ts'
import type { Tally } from '#core/ledger/tally.ts'
import { ZERO } from '#core/money.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { useLedgerWords } from '#features/imports/ledger/useLedgerWords.ts'
import type { Ledger } from '#storage/live.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { apartBy } from './apartBy.ts'
import { useMonthsText } from './useMonthsText.ts'

interface OpenPoints {
  readonly data: TeamData
  readonly statement: Statement
  readonly found: Reconciliation
  readonly ledger: Ledger
  readonly months: Months
}

/** What makes a reconciliation provisional, and what its reader is to know besides, each a sentence. */
export function useOpenPoints({ data, statement, found, ledger, months }: OpenPoints) {
  const t = useText()
  const formats = useFormats()
  const words = useLedgerWords()
  const monthsText = useMonthsText()
  const money = formats.moneyExact
  const { paid, files: own, silent, total, waitingElsewhere } = statement
  const ours = [...paid.settles, ...paid['new-cost']]
  const payments = tallyOf(paid.open.filter(row => countedAmount(row) >= 0))
  const credits = tallyOf(paid.open.filter(row => countedAmount(row) < 0))
  const claimed = tallyOf(ours).sum
  const files = ledger.files.filter(({ id }) => own.has(id))
  const when = monthsText(months)
  /** A sentence about so many payments, where there are any. */
  const told = (
    point: 'credits' | 'elsewhere' | 'nobody' | 'reasons' | 'staff' | 'otherKind' | 'noService',
    { rows, sum }: Tally,
  ) => (rows === 0 ? [] : [t(`reconciliation.state.${point}`, { n: rows, amount: money(sum), months: when })])
  const open = [
    ...(payments.rows === 0
      ? []
      : [
          t('reconciliation.state.waiting', {
            n: payments.rows,
            amount: money(payments.sum),
            known: payments.sum > 0 && claimed >= 0 ? 'yes' : 'no',
            share: formats.share(payments.sum / (payments.sum + claimed)),
            months: when,
          }),
        ]),
    ...told('credits', credits),
    ...told('elsewhere', waitingElsewhere),
    ...(silent.length === 0
      ? []
      : [t('reconciliation.state.silent', { months: formats.list(silent.map(words.month)) })]),
    ...(total.beside === ZERO ? [] : [t('reconciliation.state.beside', { amount: money(total.beside) })]),
    ...found.missing
      .filter(({ from, to }) => monthOf(from) <= months.to && months.from <= monthOf(to))
      .map(({ role, from, to }) =>
        t('reconciliation.state.noRate', { role, from: formats.date(from), to: formats.date(to) }),
      ),
    ...files.flatMap(({ name, stated, sum }) =>
      stated === undefined || stated === sum
        ? []
        : [
            t('reconciliation.state.stated', {
              name,
              ...apartBy(formats, stated, sum),
            }),
          ],
    ),
    ...files.flatMap(({ name, unread }) =>
      unread ? [t('reconciliation.state.unread', { name, n: unread })] : [],
    ),
    ...fileTotals(files, ledger.rows)
      .files.filter(({ apart }) => apart !== ZERO)
      .map(({ name, apart }) => t('reconciliation.state.apart', { name, amount: money(apart) })),
  ]
  const unexplained = tallyOf([...ours, ...paid['not-ours']].filter(({ decided }) => decided?.why === ''))
  const { buysPeople } = estimatedOf(data)
  const staff = tallyOf(paid['new-cost'].filter(row => readsLikePeople(row, buysPeople)))
  const twice = cameTwice(ledger.rows).filter(
    ({ row: { date, treatment } }) =>
      isWithin(months, monthOf(date)) && (treatment.kind === 'new-cost' || treatment.kind === 'settles'),
  )
  const namedFor = new Set(files.flatMap(({ id, answeredBy }) => (answeredBy === undefined ? [] : [id])))
  const nobody = tallyOf(
    [...paid['new-cost'], ...paid['not-ours']].filter(
      ({ decided, file }) => decided === undefined && !namedFor.has(file),
    ),
  )
  const otherKind = tallyOf(ofAnotherKind(paid.settles, data.settlements))
  const noService = tallyOf(ours.filter(({ service, serviceAssumed }) => !service || serviceAssumed))
  const besides = [
    ...told('nobody', nobody),
    ...told('reasons', unexplained),
    ...told('staff', staff),
    ...told('otherKind', otherKind),
    ...told('noService', noService),
    ...(twice.length === 0 ? [] : [t('reconciliation.state.twice', { n: twice.length })]),
    ...(files.some(({ holds }) => holds.kind === 'over') ? [t('reconciliation.state.over')] : []),
  ]
  return { open, besides, isDecided: paid.open.length + waitingElsewhere.rows === 0 }
}
