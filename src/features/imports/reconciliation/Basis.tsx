import type { Statement } from '#core/ledger/statement.ts'
import { sum, ZERO } from '#core/money.ts'
import type { LedgerFile } from '#core/records/ledgerFile.ts'
import type { Ledger } from '#storage/live.ts'
import { Section } from '#ui/layout/Section.tsx'
import { Facts } from '#ui/layout/Facts.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { apartBy } from './apartBy.ts'

interface BasisProps {
  readonly statement: Statement
  readonly ledger: Ledger
}

/** What the reconciliation takes for granted: the files and what they hold, VAT, days, estimates, and who may see it. */
export function Basis({ statement: { paid, files }, ledger }: BasisProps) {
  const t = useText()
  const formats = useFormats()
  const vats = Object.values(paid)
    .flat()
    .flatMap(({ money: { vat } }) => (vat.kind === 'stated' ? [vat] : []))
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
          ...apartBy(formats, stated, found),
        })
  }
  const answered = (file: LedgerFile): string => {
    const who = t('reconciliation.basis.answered', {
      by: file.answeredBy ?? '',
      who: file.answeredBy === undefined ? 'none' : 'known',
    })
    const answers = [holds(file), ...(file.vat ? [t(`reconciliation.basis.vat.${file.vat}`)] : [])]
    return `${who} ${answers.join('; ')}.`
  }
  const saidOf = (file: LedgerFile) =>
    [
      t('reconciliation.basis.rows', {
        rows: file.rows,
        sum: formats.moneyExact(file.sum),
        day: formats.moment(file.at),
      }),
      ...(file.rows === file.added
        ? []
        : [
            t('reconciliation.basis.known', {
              n: file.rows - file.added,
              amount: formats.moneyExact(file.known ?? ZERO),
              judged: file.judgedKnown?.rows ?? 0,
              judgedSum: formats.moneyExact(file.judgedKnown?.sum ?? ZERO),
            }),
          ]),
      ...(file.entities ? [t('reconciliation.basis.of', { entities: formats.list(file.entities) })] : []),
      printed(file),
      ...(file.unread ? [t('reconciliation.basis.unread', { n: file.unread })] : []),
      answered(file),
      ...(file.note === undefined ? [] : [t('reconciliation.basis.note', { note: file.note })]),
    ].join(' ')
  const vat = t('reconciliation.basis.vat.some', {
    n: vats.length,
    vat: formats.moneyExact(sum(vats.map(({ vat: amount }) => amount))),
    recovered: formats.moneyExact(sum(vats.map(({ recoverable }) => recoverable))),
  })
  const items = [
    ...ledger.files
      .filter(({ id }) => files.has(id))
      .map(file => ({
        key: file.id,
        label: t('reconciliation.basis.file', { name: file.name }),
        value: saidOf(file),
      })),
    ...(vats.length === 0 ? [] : [{ key: 'vat', label: t('reconciliation.basis.vat'), value: vat }]),
    ...(['days', 'estimates', 'share', 'paper'] as const).map(key => ({
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
