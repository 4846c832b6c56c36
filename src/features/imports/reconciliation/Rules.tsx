import { rulesFor } from '#core/ledger/rules.ts'
import { tallyOf, type Months, type Statement } from '#core/ledger/statement.ts'
import { groupBy } from '#core/costing/groupBy.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import type { LedgerRule } from '#core/records/ledgerRule.ts'
import { useLedgerWords } from '#features/imports/ledger/useLedgerWords.ts'
import type { Ledger } from '#storage/live.ts'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import type { Column } from '#ui/tables/column.ts'
import { Table } from '#ui/tables/Table.tsx'
import { useText } from '#ui/text.tsx'
import { useMonthsText } from './useMonthsText.ts'

interface Ruled {
  /** Absent where no rule of today makes of the rows what they are. */
  readonly rule?: LedgerRule
  readonly rows: readonly LedgerRow[]
}

interface RulesProps {
  readonly statement: Statement
  readonly ledger: Ledger
  readonly months: Months
}

/** The rules that decided on payments for which nobody did, with how many and how much. */
export function Rules({ statement: { paid }, ledger: { rules, files }, months }: RulesProps) {
  const t = useText()
  const formats = useFormats()
  const words = useLedgerWords()
  const monthsText = useMonthsText()
  const byRule = [...paid['new-cost'], ...paid['not-ours']].filter(({ decided }) => decided === undefined)
  if (byRule.length === 0) return null
  const ruleOf = rulesFor(rules)
  const decider = (row: LedgerRow) =>
    rules.find(rule => rule === ruleOf(row) && rule.treat.kind === row.treatment.kind)
  const ruled = groupBy(byRule, decider)
  const rows = [...rules, undefined].flatMap((rule): Ruled[] => {
    const own = ruled.get(rule)
    return own ? [{ ...(rule && { rule }), rows: own }] : []
  })
  const byFile = new Map(files.map(({ id, answeredBy }) => [id, answeredBy]))
  const setBy = (own: readonly LedgerRow[]) =>
    formats.list([...new Set(own.map(({ file }) => byFile.get(file) ?? t('reconciliation.rules.nobody')))])
  const columns: Column<Ruled>[] = [
    {
      key: 'rule',
      header: t('ledger.rules.rule'),
      rowHeader: true,
      width: 'wide',
      cell: ({ rule }) => (rule ? words.rule(rule) : t('reconciliation.rules.none')),
    },
    {
      key: 'treat',
      header: t('ledger.plan.what'),
      width: 'medium',
      cell: ({ rule }) => rule && words.treatment(rule.treat),
    },
    {
      key: 'by',
      header: t('reconciliation.rules.by'),
      cell: ({ rows: own }) => setBy(own),
    },
    {
      key: 'rows',
      header: t('reconciliation.way.rows'),
      numeric: true,
      cell: one => formats.number(one.rows.length),
    },
    {
      key: 'amount',
      header: t('ledger.rules.sum'),
      numeric: true,
      cell: one => formats.moneyExact(tallyOf(one.rows).sum),
    },
  ]
  return (
    <Section
      title={t('reconciliation.rules.title')}
      caption={t('reconciliation.rules.caption', { months: monthsText(months) })}
    >
      <Table
        caption={t('reconciliation.rules.title')}
        captionHidden
        dense
        columns={columns}
        rows={rows}
        rowKey={({ rule }) => rule?.id ?? ''}
      />
    </Section>
  )
}
