import { useMemo } from 'react'
import { monthOf } from '#core/calendar.ts'
import { notMet, type NotMet as Open } from '#core/ledger/notMet.ts'
import type { Reconciliation } from '#core/ledger/reconcile.ts'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import type { Column } from '#ui/tables/column.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useText } from '#ui/text.tsx'
import { useLedgerWords } from './useLedgerWords.ts'

interface NotMetProps extends Pick<TeamScreenProps, 'data' | 'figures' | 'today'> {
  /** Or some months of it. */
  readonly found: Pick<Reconciliation, 'cells' | 'total'>
}

/** What the team estimated and no row of the ledger has met: which, when, and whether not at all or in part. */
export function NotMet({ data, figures, today, found }: NotMetProps) {
  const t = useText()
  const formats = useFormats()
  const words = useLedgerWords()
  const open = useMemo(() => notMet(data, figures.cost, found), [data, figures.cost, found])
  if (open.length === 0) return null
  const whenOf = (one: Open) => {
    if (one.kind === 'staff') return words.month(one.month)
    if (!one.days) return ''
    const { from, to } = one.days
    return from === to
      ? formats.date(from)
      : t('ledger.days', { from: formats.date(from), to: formats.date(to) })
  }
  const isAhead = (one: Open) =>
    one.kind === 'staff' ? one.month > monthOf(today) : (one.days?.from ?? today) > today
  const howFar = (one: Open) => {
    if (one.left !== one.estimated) return t('ledger.notMet.part')
    return isAhead(one) ? t('ledger.notMet.ahead') : t('ledger.notMet.none')
  }
  const columns: Column<Open>[] = [
    {
      key: 'what',
      header: t('ledger.settled.what'),
      rowHeader: true,
      width: 'wide',
      cell: one => (one.kind === 'item' ? one.description : words.kind(one.of)),
    },
    { key: 'when', header: t('ledger.notMet.when'), width: 'medium', cell: whenOf },
    { key: 'met', header: t('ledger.notMet.met'), width: 'narrow', cell: howFar },
    {
      key: 'estimated',
      header: t('ledger.month.estimated'),
      numeric: true,
      cell: ({ estimated }) => formats.moneyExact(estimated),
    },
    {
      key: 'left',
      header: t('ledger.month.notInLedger'),
      numeric: true,
      cell: ({ left }) => formats.moneyExact(left),
    },
  ]
  const total = formats.moneyExact(found.total.notInLedger)
  return (
    <Section title={t('ledger.notMet.title')} caption={t('ledger.notMet.caption')}>
      <VirtualTable
        caption={t('ledger.notMet.title')}
        captionHidden
        dense
        columns={columns}
        rows={open}
        rowKey={one => (one.kind === 'item' ? one.id : `${one.month} ${one.of}`)}
        foot={[{ key: 'all', cells: { what: t('ledger.month.total'), left: total } }]}
      />
    </Section>
  )
}
