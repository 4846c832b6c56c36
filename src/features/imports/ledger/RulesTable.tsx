import { useId } from 'react'
import { countedAmount } from '#core/costing/items.ts'
import type { LedgerContent } from '#core/ledger/matchRows.ts'
import { ruleFor, type Rule } from '#core/ledger/rules.ts'
import { sum } from '#core/money.ts'
import { Button } from '#ui/actions/Button.tsx'
import { useFormats } from '#ui/formats.ts'
import type { Column } from '#ui/tables/column.ts'
import { Table } from '#ui/tables/Table.tsx'
import { useText } from '#ui/text.tsx'
import { keyOf, treatments } from './treatments.ts'
import { useLedgerWords } from './useLedgerWords.ts'

interface RulesTableProps {
  readonly rules: readonly Rule[]
  readonly rows: readonly LedgerContent[]
  readonly onChange: (rules: readonly Rule[]) => void
}

interface RuleRow {
  readonly at: number
  readonly rule: Rule
  readonly rows: readonly LedgerContent[]
}

/** The rules in words, each with the rows of this file that fall under it and what they are. */
export function RulesTable({ rules, rows, onChange }: RulesTableProps) {
  const t = useText()
  const formats = useFormats()
  const words = useLedgerWords()
  const id = useId()
  const under = new Map<Rule | undefined, LedgerContent[]>()
  for (const row of rows) {
    const rule = ruleFor(row, rules)
    const members = under.get(rule)
    if (members) members.push(row)
    else under.set(rule, [row])
  }
  const set = (at: number, treat: Rule['treat']) =>
    onChange(rules.map((rule, i) => (i === at ? { ...rule, treat } : rule)))
  const columns: Column<RuleRow>[] = [
    {
      key: 'rule',
      header: t('ledger.rules.rule'),
      rowHeader: true,
      width: 'wide',
      cell: ({ at, rule }) => <label htmlFor={`${id}${at}`}>{words.rule(rule)}</label>,
    },
    {
      key: 'rows',
      header: t('ledger.rules.rows'),
      numeric: true,
      cell: row => formats.number(row.rows.length),
    },
    {
      key: 'sum',
      header: t('ledger.rules.sum'),
      numeric: true,
      cell: row => formats.moneyExact(sum(row.rows.map(countedAmount))),
    },
    {
      key: 'treat',
      header: t('ledger.rules.treat'),
      cell: ({ at, rule }) => (
        <select
          id={`${id}${at}`}
          className="govuk-select sw-cell-select"
          value={keyOf(rule.treat)}
          onChange={event => {
            const treat = treatments.get(event.currentTarget.value)
            if (treat) set(at, treat)
          }}
        >
          {[...treatments].map(([key, treat]) => (
            <option key={key} value={key}>
              {words.treatment(treat)}
            </option>
          ))}
        </select>
      ),
    },
    {
      key: 'remove',
      header: t('ledger.rules.remove'),
      headerHidden: true,
      cell: ({ at, rule }) => (
        <Button
          kind="link"
          about={words.rule(rule)}
          onClick={() => onChange(rules.filter((_, i) => i !== at))}
        >
          {t('ledger.rules.remove')}
        </Button>
      ),
    },
  ]
  return (
    <Table
      caption={t('ledger.rules.caption')}
      captionHidden
      dense
      columns={columns}
      rows={rules.map((rule, at) => ({ at, rule, rows: under.get(rule) ?? [] }))}
      rowKey={({ at }) => String(at)}
      empty={t('ledger.rules.empty')}
      foot={[
        {
          key: 'none',
          cells: {
            rule: t('ledger.rules.none'),
            rows: formats.number(under.get(undefined)?.length ?? 0),
            sum: formats.moneyExact(sum((under.get(undefined) ?? []).map(countedAmount))),
          },
        },
      ]}
    />
  )
}
