import { monthOf } from '#core/calendar.ts'
import { isWithin, type Months, type Statement } from '#core/ledger/statement.ts'
import { subtract, sum } from '#core/money.ts'
import type { LedgerFile } from '#core/records/ledgerFile.ts'
import { signedMoney } from '#features/imports/ledger/signedMoney.ts'
import type { Ledger } from '#storage/live.ts'
import { Section } from '#ui/layout/Section.tsx'
import { Facts } from '#ui/layout/Facts.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

interface BasisProps {
  readonly statement: Statement
  readonly ledger: Ledger
  readonly months: Months
}

/** What the reconciliation takes for granted: the files and what they hold, VAT, days, estimates, and who may see it. */
export function Basis({ statement: { paid }, ledger, months }: BasisProps) {
  const t = useText()
  const formats = useFormats()
  const vats = Object.values(paid)
    .flat()
    .flatMap(({ money: { vat } }) => (vat.kind === 'stated' ? [vat] : []))
  const paidHere = new Set(
    ledger.rows.flatMap(({ file, date }) => (isWithin(months, monthOf(date)) ? [file] : [])),
  )
  const holds = ({ holds: of }: LedgerFile): string =>
    of.kind === 'over'
      ? t('reconciliation.basis.over', { amount: formats.moneyExact(of.amount) })
      : t('reconciliation.basis.complete', {
          from: formats.date(of.from),
          to: formats.date(of.to),
          which: of.areas.length === 0 ? 'all' : 'some',
          areas: formats.list(of.areas),
        })
  const printed = ({ stated, sum: found }: LedgerFile): string => {
    if (stated === undefined) return t('reconciliation.basis.none')
    const amount = formats.moneyExact(stated)
    return stated === found
      ? t('reconciliation.basis.same', { stated: amount })
      : t('reconciliation.basis.other', {
          stated: amount,
          difference: signedMoney(formats, subtract(stated, found)),
        })
  }
  const saidOf = (file: LedgerFile) =>
    [
      t('reconciliation.basis.rows', {
        rows: file.rows,
        sum: formats.moneyExact(file.sum),
        day: formats.moment(file.at),
      }),
      ...(file.entities ? [t('reconciliation.basis.of', { entities: formats.list(file.entities) })] : []),
      holds(file),
      ...(file.vat ? [t(`reconciliation.basis.vat.${file.vat}`)] : []),
      printed(file),
      ...(file.unread ? [t('reconciliation.basis.unread', { n: file.unread })] : []),
    ].join(' ')
  const vat = t('reconciliation.basis.vat.some', {
    n: vats.length,
    vat: formats.moneyExact(sum(vats.map(({ vat: amount }) => amount))),
    recovered: formats.moneyExact(sum(vats.map(({ recoverable }) => recoverable))),
  })
  const items = [
    ...ledger.files
      .filter(({ id }) => paidHere.has(id))
      .map(file => ({
        key: file.id,
        label: t('reconciliation.basis.file', { name: file.name }),
        value: saidOf(file),
      })),
    ...(vats.length === 0 ? [] : [{ key: 'vat', label: t('reconciliation.basis.vat'), value: vat }]),
    ...(['days', 'estimates', 'share'] as const).map(key => ({
      key,
      label: t(`reconciliation.basis.${key}`),
      value: t(`reconciliation.basis.${key}.is`),
    })),
  ]
  return (
    <Section title={t('reconciliation.basis.title')}>
      <Facts items={items} />
    </Section>
  )
}
