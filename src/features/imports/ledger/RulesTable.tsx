import { useId } from 'react'
import type { ImportPlan } from '#core/ledger/planImport.ts'
import type { Rule } from '#core/ledger/rules.ts'
import type { Tally } from '#core/ledger/tally.ts'
import { Button } from '#ui/actions/Button.tsx'
import { useFormats } from '#ui/formats.ts'
import type { Column } from '#ui/tables/column.ts'
import { Table } from '#ui/tables/Table.tsx'
import { useText } from '#ui/text.tsx'
import { keyOf, treatments } from './treatments.ts'
import { useLedgerWords } from './useLedgerWords.ts'

interface RulesTableProps {
  readonly rules: readonly Rule[]
  /** Of earlier files: one that is among the rules says so. */
  readonly remembered: readonly Rule[]
  /** Absent until it is known for these rules. */
  readonly plan: Pick<ImportPlan, 'under' | 'unruled'> | undefined
  readonly onChange: (rules: readonly Rule[]) => void
}

interface RuleRow {
  readonly at: number
  readonly rule: Rule
  readonly under: Tally | undefined
}

/** A rule of an earlier file, which may know one more cost centre now. */
const isKept = (rule: Rule, remembered: readonly Rule[]) =>
  remembered.some(
    ({ when, treat }) =>
      keyOf(treat) === keyOf(rule.treat) &&
      JSON.stringify(rule.when.slice(0, when.length)) === JSON.stringify(when),
  )

/** The rules in words, each with the rows of this file that fall under it and what they are. */
export function RulesTable({ rules, remembered, plan, onChange }: RulesTableProps) {
  const t = useText()
  const formats = useFormats()
  const words = useLedgerWords()
  const id = useId()
  const set = (at: number, treat: Rule['treat']) =>
    onChange(rules.map((rule, i) => (i === at ? { ...rule, treat } : rule)))
  const columns: Column<RuleRow>[] = [
    {
      key: 'rule',
      header: t('ledger.rules.rule'),
      rowHeader: true,
      width: 'wide',
      cell: ({ at, rule }) => (
        <>
          <label htmlFor={`${id}${at}`}>{words.rule(rule)}</label>
          {isKept(rule, remembered) && <div className="sw-note">{t('ledger.rules.kept')}</div>}
        </>
      ),
    },
    {
      key: 'rows',
      header: t('ledger.rules.rows'),
      numeric: true,
      cell: ({ under }) => under && formats.number(under.rows),
    },
    {
      key: 'sum',
      header: t('ledger.rules.sum'),
      numeric: true,
      cell: ({ under }) => under && formats.moneyExact(under.sum),
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
      rows={rules.map((rule, at) => ({ at, rule, under: plan?.under[at] }))}
      rowKey={({ at }) => String(at)}
      empty={t('ledger.rules.empty')}
      foot={[
        {
          key: 'none',
          cells: {
            rule: t('ledger.rules.none'),
            rows: plan && formats.number(plan.unruled.rows),
            sum: plan && formats.moneyExact(plan.unruled.sum),
          },
        },
      ]}
    />
  )
}
